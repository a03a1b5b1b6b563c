"""What other stories of the library say otherwise: names, quotes, figures of one event."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from functools import lru_cache

from rapidfuzz import fuzz

from newsdesk.checkable.finder import find_items
from newsdesk.checks import mentions
from newsdesk.checks.check import Check, Hit
from newsdesk.checks.examined import Examined
from newsdesk.checks.spelling import slip, sound
from newsdesk.story.findings import Severity
from newsdesk.story.items import Item, ItemKind
from newsdesk.story.mentions import Elsewhere, Mention, MentionKind, Neighbours
from newsdesk.text.fold import fold
from newsdesk.text.stems import forms_of, stems
from newsdesk.text.tokens import WORD

_Step = tuple[str, int, int, int, int]  # of a difference: what, and stretches of words
_Otherwise = tuple[tuple[int, int], str]  # a stretch of the text, and what stands elsewhere
_NEARLY, _FEW = 0.8, 3  # how alike sentences are that differ in so many words
_MOST_STORIES = 3  # in which a name is spelt otherwise before that counts
SAME_QUOTE = 72  # of 100: how alike two wordings of one quote are
_ALIKE_AT_ALL = 45  # of 100: less alike sentences are not looked at more closely
_SAME_SENTENCE = 70  # of 100: how alike two sentences on one event are, but for their figures


def names(at: Examined) -> Iterator[Hit]:
    """Find full names that most other stories spell otherwise."""
    if at.neighbours is None:
        return
    for mine in _mine(at, MentionKind.NAME):
        if " " not in mine.value:
            continue  # one word alone is near to too many others
        stories = _otherwise(at.neighbours, mine)
        if len(stories) < _MOST_STORIES:
            continue
        as_here = len(at.neighbours.spelt(mine.value)) + 1
        if len(stories) >= 2 * as_here:
            other = stories[0].mention
            message = f"“{mine.words}” is “{other.words}” in {len(stories)} other stories."
            yield Hit(mine.start, mine.end, message, also=_again(at, mine, other))


def _otherwise(neighbours: Neighbours, mine: Mention) -> tuple[Elsewhere, ...]:
    """Return the stories with the most usual other spelling of a name."""
    near = neighbours.spellings(mentions.name_keys(mine.value))
    other = (value for value in near if is_spelling(mine.value, value))
    return max(map(neighbours.spelt, other), key=len, default=())


def _mine(at: Examined, kind: MentionKind) -> Iterator[Mention]:
    """Yield what the story mentions of a kind."""
    some = mentions.mentions(at) if at.mentioned is None else at.mentioned
    yield from (one for one in some if one.kind is kind)


def _again(at: Examined, mine: Mention, other: Mention) -> tuple[tuple[int, int], ...]:
    """Return where the text has the part of a name again that is spelt otherwise elsewhere."""
    parts = zip(mine.value.split(), other.value.split(), strict=True)
    odd = {here for here, there in parts if here != there}
    return tuple((word.start, word.end) for word in at.words if word.stem in odd)


def is_spelling(one: str, other: str) -> bool:
    """Say whether two names have the same parts, but for a slip in one of them."""
    here, there = one.split(), other.split()
    if len(here) != len(there):
        return False
    differing = [(a, b) for a, b in zip(here, there, strict=True) if a != b]
    return len(differing) == 1 and all(
        slip(a, b, fewest=4) or sound(a) == sound(b) for a, b in differing
    )


def quotes(at: Examined) -> Iterator[Hit]:
    """Find quotes that another story has with other words."""
    for mine in _mine(at, MentionKind.QUOTE):
        here = forms_of(mine.words)
        for other in _like(at, mine):
            there = forms_of(other.mention.words)
            if here == there or _holds(here, there) or _holds(there, here):
                continue
            if fuzz.ratio(" ".join(here), " ".join(there)) >= SAME_QUOTE:
                said = _short(other.mention.words.strip('«»“”„" '))
                message = f"“{_headline(other)}” has this quote as “{said}”."
                yield Hit(mine.start, mine.end, message)
                break


def _holds(whole: list[str], part: list[str]) -> bool:
    return f" {' '.join(part)} " in f" {' '.join(whole)} "


def events(at: Examined) -> Iterator[Hit]:
    """Find sentences that another story has with another figure, date or place."""
    for mine in _mine(at, MentionKind.FIGURE):
        for other in _like(at, mine):
            found = otherwise(mine.words, other.mention.words, at.language)
            if found is not None:
                (start, end), words = found
                start, end = start + mine.start, end + mine.start
                here = " ".join(at.text[start:end].split())
                yield Hit(start, end, f"“{here}” here, “{words}” in “{_headline(other)}”.")
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
    return tuple(item for item in find_items(words, language) if item.kind in mentions.FACTS)


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


def _like(at: Examined, mention: Mention) -> tuple[Elsewhere, ...]:
    return at.neighbours.like(mention) if at.neighbours is not None else ()


def _headline(other: Elsewhere) -> str:
    return _short(other.headline) or f"story {other.story}"


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= 120 else f"{line[:120].rstrip()}…"


NAME = Check(
    "NAME-ELSEWHERE",
    Severity.WARNING,
    "A name that most other stories spell otherwise",
    "Where three stories and more have a full name in another spelling, this one is likely wrong.",
    "Mara Quilfeather (in seven stories: Mara Quillfeather)",
    "Mara Quillfeather",
    names,
    languages=("en", "ru"),
)
QUOTE = Check(
    "QUOTE-ELSEWHERE",
    Severity.WARNING,
    "A quote that another story has with other words",
    "Of two wordings of one quote, at most one was spoken.",
    "“We shall never light it.” (in another story: “We shall light it.”)",
    "The words that were spoken, in both.",
    quotes,
    languages=("en", "ru"),
)
EVENT = Check(
    "EVENT-ELSEWHERE",
    Severity.WARNING,
    "Another figure, date or place in another story on the same event",
    "Two stories that tell the same in nearly the same words differ in a figure, a date or a "
    "place.",
    "The storm broke 14 masts. (in another story: 41 masts)",
    "The same number in both, or a word on why it has changed.",
    events,
    languages=("en", "ru"),
)
