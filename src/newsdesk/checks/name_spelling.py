"""One name in two spellings."""

from collections.abc import Iterator
from itertools import combinations

from rapidfuzz.distance.DamerauLevenshtein import distance

from newsdesk.checks.check import Check, Hit
from newsdesk.checks.examined import Examined
from newsdesk.checks.naming import Name, bare, beside, names
from newsdesk.checks.spelling import TAKEN, is_stutter, slip, sound
from newsdesk.cleaning.words.stop_words import STOP_WORDS
from newsdesk.story.findings import Severity
from newsdesk.text.fold import fold

_MOST = 200  # names of a story that are held against each other
_DAYS = frozenset("june juli august april march mai monday sunday friday".split())
_TITLES = frozenset("mr mrs ms dr prof sir lord ladi presid minist господин г н".split())
_APART, _APART_INFLECTED = 2, 3  # letters that differ, endings and all
_USUAL = 6  # letters of a stem
_VERY_LONG = 10
_LONG = 8  # letters of a stem that two names hardly share
_SHORTEST = 4  # letters
_SURELY = 5  # letters of a stem that two names seldom share but for one


def find(at: Examined) -> Iterator[Hit]:
    """Find names that are a slip away from another; the rarer one is shown."""
    known = sorted(names(at), key=lambda name: -name.often)
    sure = frozenset(name.stem for name in known if name.sure) - _TITLES
    for one, other in combinations(known[:_MOST], 2):
        if not (one.sure or other.sure) or {_folded(one), _folded(other)} & STOP_WORDS:
            continue
        if not _is_slip(one, other) or not _is_one(at, one, other, sure):
            continue
        first = one.words[0]
        for word in other.words:
            message = f"“{word.text}” is “{first.text}” elsewhere in the story."
            yield Hit(word.start, word.end, message, also=((first.start, first.end),))


def _is_slip(one: Name, other: Name) -> bool:
    if _sounds_alike(one.stem, other.stem) or is_stutter(_folded(one), _folded(other)):
        return True
    if one.stem in _DAYS or other.stem in _DAYS or _is_adjective(one.stem, other.stem):
        return False
    return one.stem[0] == other.stem[0] and slip(one.stem, other.stem, fewest=_SHORTEST)


def _folded(name: Name) -> str:
    return fold(bare(name.words[0].text))


def _is_adjective(one: str, other: str) -> bool:
    """Say whether one stem is made of the other, as Камчатский of Камчатка."""
    if {one[-2:] in ("ск", "цк"), other[-2:] in ("ск", "цк")} == {True, False}:
        return True
    return any(stem.endswith(("ian", "an")) for stem in (one, other)) and one[-1] != other[-1]


def _sounds_alike(one: str, other: str) -> bool:
    """Say whether two stems differ in letters that sound alike; Russian ones may keep endings."""
    short, long = sorted((sound(one), sound(other)), key=len)
    if len(short) < _SHORTEST or one.startswith(other) or other.startswith(one):
        return False
    return short == long or (
        not one.isascii() and len(long) - len(short) == 1 and long.startswith(short)
    )


def _is_one(at: Examined, one: Name, other: Name, sure: frozenset[str]) -> bool:
    """Say whether two spellings are of one name: long, usual, or with the same name beside them."""
    if _both_stand_together(at, one, other) or _is_usual(other):
        return False
    if _company(at, one) & _company(at, other) & sure:
        return True
    if _are_two_people(at, one, other, sure) or not _are_near(one, other):
        return False
    if _sounds_alike(one.stem, other.stem):
        return True
    known = other.sure or (one.sure and one.often > 1) or len(other.stem) >= _USUAL
    if _are_exchanged(one, other) or not known:
        return False
    shorter = min(len(one.stem), len(other.stem))
    return shorter >= _SURELY or (one.often >= 2 and other.often == 1)


def _are_near(one: Name, other: Name) -> bool:
    """Say whether the names differ by little, endings and all."""
    here, there = _folded(one), _folded(other)
    if {here[-3:], there[-3:]} == {"tre", "ter"}:
        return False  # British and American
    return distance(here, there) <= (_APART if here.isascii() else _APART_INFLECTED)


def _are_exchanged(one: Name, other: Name) -> bool:
    """Say whether a letter of a short name is one that nobody takes for the other's."""
    if len(one.stem) != len(other.stem) or len(one.stem) >= _USUAL:
        return False
    letters = sum(a != b for a, b in zip(one.stem, other.stem, strict=True))
    return letters == 1 and not _alike(one.stem, other.stem)


def _alike(one: str, other: str) -> bool:
    """Say whether the letter in which two stems differ is often taken for the other."""
    pair = next(({a, b} for a, b in zip(one, other, strict=True) if a != b), set())
    return any(pair <= {*group} for group in TAKEN)


def _is_usual(other: Name) -> bool:
    """Say whether the rarer stands so often that it is a name itself; long ones are seldom that."""
    return other.often >= (3 if len(other.stem) >= _LONG else 2)


def _company(at: Examined, name: Name) -> set[str]:
    return {other.stem for word in name.words for other in beside(at, word)}


def _are_two_people(at: Examined, one: Name, other: Name, sure: frozenset[str]) -> bool:
    """Say whether both stand with other names: Danny Green, Dennis Holm, Ida Holm, Mara Holme."""
    if min(len(one.stem), len(other.stem)) >= _VERY_LONG:
        return False
    for behind in (True, False):
        here, there = (
            _beside(at, one, behind=behind) & sure,
            _beside(at, other, behind=behind) & sure,
        )
        if here and there and not here & there:
            return True
    return False


def _beside(at: Examined, name: Name, *, behind: bool) -> set[str]:
    return {
        other.stem
        for word in name.words
        for other in beside(at, word)
        if (other.start > word.start) is behind
    }


def _both_stand_together(at: Examined, one: Name, other: Name) -> bool:
    """Say whether the text sets them side by side, as it does with two people."""
    near = (
        at.text[min(a.end, b.end) : max(a.start, b.start)]
        for a in one.words
        for b in other.words
        if abs(a.start - b.start) < 40
    )
    return any(
        gap.strip().casefold() in {"", ",", "and", "и", "или", "or", "с", "with"} for gap in near
    )


CHECK = Check(
    "NAME-SPELLING",
    Severity.WARNING,
    "One name in two spellings",
    "One of the two is wrong, and the one who bears the name will notice.",
    "Mara Quillfeather … said Quilfeather.",
    "Mara Quillfeather … said Quillfeather.",
    find,
    languages=("en", "ru"),
)
