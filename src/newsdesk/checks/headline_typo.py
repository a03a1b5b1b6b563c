"""A word of the headline that the text spells otherwise."""

from collections import Counter
from collections.abc import Iterator

from rapidfuzz.distance import Prefix

from newsdesk.checks.check import Check, Hit
from newsdesk.checks.examined import Examined, Word
from newsdesk.checks.naming import bare, names
from newsdesk.checks.spelling import TAKEN, is_stutter, slip, sound
from newsdesk.cleaning.words.stop_words import STOP_WORDS
from newsdesk.story.findings import Severity
from newsdesk.text.fold import fold

_SHORTEST, _SURELY, _LONG = 5, 6, 8  # letters
_INFIXES = frozenset("ы и л ыв ив ва ов ев н нн".split())


def find(at: Examined) -> Iterator[Hit]:
    """Find words that the text lacks and that are a slip away from one that it has."""
    copy = _copy_of_headline(at)
    words = [word for word in at.words if word.start not in copy and bare(word.text).isalpha()]
    stems, forms = Counter(w.stem for w in words), Counter(w.folded for w in words)
    first = {word.folded: word for word in reversed(words)}
    known = {name.stem for name in names(at) if name.sure}
    for word in at.headline_words:
        said = bare(word.text)
        if word.folded in forms or not said.isalpha() or len(said) < _SHORTEST:
            continue
        near = [
            other
            for other in first.values()
            if _is_doubled(word, other)
            or (
                word.stem not in stems
                and _is_near(word, other, is_name=other.stem in known)
                and not _is_exchanged(word, other, often=stems[other.stem] > 1)
            )
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


def _is_near(word: Word, other: Word, is_name: bool) -> bool:
    """Say whether two words, or what is left of them without their endings, are a slip apart."""
    if word.text[:1].islower() and is_name:
        return False  # a name is no other word
    if other.folded in STOP_WORDS or word.folded in STOP_WORDS:
        return False
    if _is_aspect(word, other) or _is_other_form(word, other):
        return False
    if slip(word.stem, other.stem):
        return True
    here, there = _folded(word), _folded(other)
    return here[-1:] == there[-1:] and slip(here, there)


def _is_other_form(word: Word, other: Word) -> bool:
    """Say whether words with one letter changed have other endings, too: farmers, former."""
    one, two = word.stem, other.stem
    return (
        len(one) == len(two) < _LONG
        and sorted(one) != sorted(two)
        and (_folded(word)[-1:] != _folded(other)[-1:] and sound(one) != sound(two))
    )


def _is_doubled(word: Word, other: Word) -> bool:
    """Say whether a word is another with a letter or a syllable said twice, or once."""
    here, there = _folded(word), _folded(other)
    return here[-1:] == there[-1:] and is_stutter(here, there)


def _is_exchanged(word: Word, other: Word, *, often: bool) -> bool:
    """Say whether one letter of a short word is another one, as in world and would."""
    one, two = word.stem, other.stem
    if sound(one) == sound(two) or len(one) != len(two) or len(one) >= _SURELY:
        return False
    letters = {a + b for a, b in zip(one, two, strict=True) if a != b}
    alike = often and all({*pair} <= group for pair in letters for group in _alike(pair))
    return not alike and sorted(one) != sorted(two)


def _alike(pair: str) -> list[set[str]]:
    """Return the letters that are taken for the first of two; itself where there are none."""
    return [{*group} for group in TAKEN if pair[0] in group] or [{pair[0]}]


def _is_aspect(word: Word, other: Word) -> bool:
    """Say whether two Russian words differ in what makes verbs of verbs: вызвать, вызывать."""
    short, long = sorted((word.stem, other.stem), key=len)
    head = Prefix.similarity(short, long)
    tail = Prefix.similarity(short[head:][::-1], long[head:][::-1])
    inside = long[head : len(long) - tail]
    return head + tail == len(short) and tail <= 2 and inside in _INFIXES


def _folded(word: Word) -> str:
    return fold(bare(word.text))


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
