"""One name in two spellings."""

from collections.abc import Iterator
from itertools import combinations

from newsdesk.checks.check import Check, Hit
from newsdesk.checks.examined import Examined
from newsdesk.checks.naming import Name, bare, beside, names
from newsdesk.checks.spelling import is_stutter, slip, sound
from newsdesk.story.findings import Severity
from newsdesk.text.fold import fold

_MOST = 200  # names of a story that are held against each other
_DAYS = frozenset("june juli august april march mai monday sunday friday".split())
_LONG = 8  # letters of a stem that two names hardly share
_SHORTEST = 4  # letters
_SURELY = 5  # letters of a stem that two names seldom share but for one


def find(at: Examined) -> Iterator[Hit]:
    """Find names that are a slip away from another; the rarer one is shown."""
    known = sorted(names(at), key=lambda name: -name.often)
    for one, other in combinations(known[:_MOST], 2):
        if not (one.sure or other.sure) or not _is_slip(one, other) or not _is_one(at, one, other):
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
    """Say whether two stems differ in letters that sound alike, whatever their endings left."""
    short, long = sorted((sound(one), sound(other)), key=len)
    if len(short) < _SHORTEST or len(long) - len(short) > 1 or not long.startswith(short):
        return False
    return not (one.startswith(other) or other.startswith(one))


def _is_one(at: Examined, one: Name, other: Name) -> bool:
    """Say whether two spellings are of one name: long, usual, or with the same name beside them."""
    if _both_stand_together(at, one, other) or _is_usual(one, other):
        return False
    here, there = _after(at, one), _after(at, other)
    short = min(len(one.stem), len(other.stem)) < _LONG
    if short and here and there and not here & there:
        return False  # two people: Danny Green, Dennis Holm
    if _sounds_alike(one.stem, other.stem):
        return True
    if min(len(one.stem), len(other.stem)) >= _SURELY:
        return True
    usual = one.often >= 2 and other.often == 1
    return usual or bool(_company(at, one) & _company(at, other))


def _is_usual(one: Name, other: Name) -> bool:
    """Say whether both stand so often that they are two names; long ones are less often that."""
    if len(other.stem) >= _LONG:
        return other.often >= 3 and one.often < 3 * other.often
    return other.often >= 2


def _company(at: Examined, name: Name) -> set[str]:
    return {other.stem for word in name.words for other in beside(at, word)}


def _after(at: Examined, name: Name) -> set[str]:
    """Return the names right behind a name: of a first name, the last."""
    return {
        other.stem for word in name.words for other in beside(at, word) if other.start > word.start
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
