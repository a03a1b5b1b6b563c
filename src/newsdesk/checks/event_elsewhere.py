"""Another figure, date or place in another story on the same event."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from functools import lru_cache

from rapidfuzz import fuzz

from newsdesk.checkable.finder import find_items
from newsdesk.checks.check import Check, Hit
from newsdesk.checks.examined import Examined
from newsdesk.checks.mentions import FACTS
from newsdesk.checks.others import headline, like, mentioned
from newsdesk.story.findings import Severity
from newsdesk.story.items import Item, ItemKind
from newsdesk.story.mentions import MentionKind
from newsdesk.text.fold import fold
from newsdesk.text.stems import forms_of, stems
from newsdesk.text.tokens import WORD

_Step = tuple[str, int, int, int, int]  # of a difference: what, and stretches of words
_Otherwise = tuple[tuple[int, int], str]  # a stretch of the text, and what stands elsewhere
_NEARLY, _FEW = 0.8, 3  # how alike sentences are that differ in so many words
_ALIKE_AT_ALL = 45  # of 100: less alike sentences are not looked at more closely
_SAME_SENTENCE = 70  # of 100: how alike two sentences on one event are, but for their figures


def find(at: Examined) -> Iterator[Hit]:
    """Find sentences that another story has with another figure, date or place."""
    for mine in mentioned(at, MentionKind.FIGURE):
        for other in like(at, mine):
            found = otherwise(mine.words, other.mention.words, at.language)
            if found is not None:
                (start, end), words = found
                start, end = start + mine.start, end + mine.start
                here = " ".join(at.text[start:end].split())
                yield Hit(start, end, f"“{here}” here, “{words}” in “{headline(other)}”.")
                break


def otherwise(mine: str, theirs: str, language: str) -> _Otherwise | None:
    """Return what a sentence has otherwise than another on the same event, and what that has."""
    return _contradicted(mine, theirs, language) or _differing(mine, theirs)


def _contradicted(mine: str, theirs: str, language: str) -> _Otherwise | None:
    """Return an item that stands otherwise in the same sentence of another story, and how."""
    if fuzz.token_sort_ratio(mine, theirs) < _ALIKE_AT_ALL:
        return None
    here, there = (_facts(words, language) for words in (mine, theirs))
    mine_said, their_said = ({(i.kind, i.value) for i in some} for some in (here, there))
    if mine_said == their_said or not _same_but_for(mine, here, theirs, there):
        return None
    for item in here:
        if (item.kind, item.value) in their_said:
            continue
        for one in there:
            is_new = one.kind is item.kind and (one.kind, one.value) not in mine_said
            same = fold(mine[item.start : item.end]) in fold(theirs[one.start : one.end])
            if is_new and not same and _comparable(item, one):
                return (item.start, item.end), theirs[one.start : one.end]
    return None


@lru_cache(maxsize=128)  # a sentence is held against several
def _facts(words: str, language: str) -> tuple[Item, ...]:
    return tuple(item for item in find_items(words, language) if item.kind in FACTS)


def _differing(mine: str, theirs: str) -> _Otherwise | None:
    """Return the one figure or name in which two sentences differ that are else the same."""
    here, there = (list(WORD.finditer(words)) for words in (mine, theirs))
    folded = [[fold(word.group()) for word in side] for side in (here, there)]
    steps = _within(SequenceMatcher(None, folded[0], folded[1]).get_opcodes())
    changes = [step for step in steps if step[0] != "equal"]
    if len(changes) != 1 or changes[0][0] != "replace" or _share_equal(steps) < _NEARLY:
        return None
    _, first, last, low, high = changes[0]
    mine_words, their_words = here[first:last], there[low:high]
    if max(len(mine_words), len(their_words)) > _FEW or not _names(mine_words, their_words):
        return None
    one, other = (_letters(words) for words in (mine_words, their_words))
    if one in other or other in one:
        return None
    stretch = mine_words[0].start(), mine_words[-1].end()
    return stretch, theirs[their_words[0].start() : their_words[-1].end()]


def _letters(words: list[re.Match[str]]) -> str:
    return "".join(filter(str.isalnum, "".join(fold(word.group()) for word in words)))


def _within(steps: Sequence[_Step]) -> Sequence[_Step]:
    """Return the steps without what only one of two sentences begins or ends with."""
    if steps and steps[0][0] in ("insert", "delete"):
        steps = steps[1:]
    return steps[:-1] if steps and steps[-1][0] in ("insert", "delete") else steps


def _share_equal(steps: Sequence[_Step]) -> float:
    """Return how many of the words are the same, from 0 to 1."""
    same = sum(2 * (step[2] - step[1]) for step in steps if step[0] == "equal")
    return same / max(1, sum(step[2] - step[1] + step[4] - step[3] for step in steps))


def _names(*sides: list[re.Match[str]]) -> bool:
    """Say whether both sides have a figure, or both a name."""
    return any(
        all(any(test(word.group()[0]) for word in side) for side in sides)
        for test in (str.isdigit, str.isupper)
    )


def _comparable(one: Item, other: Item) -> bool:
    """Say whether two values are of one thing: the same noun, the same currency."""
    if one.kind not in (ItemKind.NUMBER, ItemKind.MONEY):
        return True
    here, there = (value.partition(" ")[2] for value in (one.value, other.value))
    return here == there or stems(here) == stems(there)


def _same_but_for(mine: str, here: Sequence[Item], theirs: str, there: Sequence[Item]) -> bool:
    """Say whether two sentences are alike without their figures, dates and places."""
    return fuzz.token_sort_ratio(_without(mine, here), _without(theirs, there)) >= _SAME_SENTENCE


def _without(words: str, items: Sequence[Item]) -> str:
    kept, at = [], 0
    for item in sorted(items, key=lambda one: one.start):
        kept.append(words[at : max(at, item.start)])
        at = max(at, item.end)
    kept.append(words[at:])
    return " ".join(forms_of(" ".join(kept)))


CHECK = Check(
    "EVENT-ELSEWHERE",
    Severity.WARNING,
    "Another figure, date or place in another story on the same event",
    "Two stories that tell the same in nearly the same words differ in a figure, a date or a "
    "place.",
    "The storm broke 14 masts. (in another story: 41 masts)",
    "The same number in both, or a word on why it has changed.",
    find,
    languages=("en", "ru"),
)
