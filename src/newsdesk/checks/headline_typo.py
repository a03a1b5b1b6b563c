"""A word of the headline that the text spells otherwise."""

from collections import Counter
from collections.abc import Iterator

from newsdesk.checks.check import Check, Hit
from newsdesk.checks.examined import Examined, Word
from newsdesk.checks.spelling import slip
from newsdesk.cleaning.words.stop_words import STOP_WORDS
from newsdesk.story.findings import Severity
from newsdesk.text.fold import fold

_SHORTEST, _SURELY = 5, 6  # letters


def find(at: Examined) -> Iterator[Hit]:
    """Find words that the text lacks and that are a slip away from one that it has."""
    copy = _copy_of_headline(at)
    words = [word for word in at.words if word.start not in copy and word.text.isalpha()]
    stems, forms = Counter(w.stem for w in words), Counter(w.folded for w in words)
    first = {word.folded: word for word in reversed(words)}
    for word in at.headline_words:
        if word.stem in stems or not word.text.isalpha() or len(word.text) < _SHORTEST:
            continue
        near = [
            other
            for other in first.values()
            if _is_near(word, other) and (stems[other.stem] > 1 or not _is_exchanged(word, other))
        ]
        if near:
            other = max(near, key=lambda one: (stems[one.stem], forms[one.folded]))
            yield Hit(
                word.start,
                word.end,
                f"The headline has “{word.text}”, the text “{other.text}”.",
                "headline",
                _mended(word, other),
                also=((other.start, other.end),),
            )


def _copy_of_headline(at: Examined) -> range:
    """Return where the text begins with the headline itself, which says nothing of it."""
    first = at.paragraphs[0] if at.paragraphs else None
    same = first is not None and fold(first.text).startswith(fold(at.headline.strip()))
    if first is None or not same or not at.headline.strip():
        return range(0)
    return range(first.start, first.start + len(at.headline.strip()))


def _is_near(word: Word, other: Word) -> bool:
    """Say whether two words, or what is left of them without their endings, are a slip apart."""
    if word.text[:1].islower() and other.text[:1].isupper():
        return False  # a name is no other word
    if other.folded in STOP_WORDS or word.folded in STOP_WORDS:
        return False
    if slip(word.stem, other.stem):
        return True
    same_end = word.folded[-1:] == other.folded[-1:]
    return same_end and slip(word.folded, other.folded)


def _is_exchanged(word: Word, other: Word) -> bool:
    """Say whether one letter of a short word is another one, as in world and would."""
    short = len(word.stem) == len(other.stem) < _SURELY
    return short and sorted(word.stem) != sorted(other.stem)


def _mended(word: Word, other: Word) -> str | None:
    """Return the word with the other's stem and its own ending, None where that is not sure."""
    said = word.folded
    if said[-2:] == other.folded[-2:] and slip(said, other.folded):
        return other.text.capitalize() if word.text[:1].isupper() else other.text.lower()
    if not said.startswith(word.stem) or not other.folded.startswith(other.stem):
        return None
    new = other.text[: len(other.stem)].lower() + word.text[len(word.stem) :]
    return new[:1].upper() + new[1:] if word.text[:1].isupper() else new


CHECK = Check(
    "HEADLINE-TYPO",
    Severity.WARNING,
    "A headline word that the text spells otherwise",
    "A slip in the headline is the first thing that readers see and the last that editors do.",
    "Headline: “Help for the lighthuose”. Text: “The lighthouse …”",
    "Headline: “Help for the lighthouse”.",
    find,
    languages=("en", "ru"),
    fixes=True,
)
