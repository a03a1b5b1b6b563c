"""Find words again in another version of a text: by themselves, their surroundings, their likeness.

Whether the words are the same is told from whether they are surely the ones that were meant: a
figure may stand in a text five times, and once where it was not before.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from rapidfuzz import fuzz
from rapidfuzz.distance import Indel

from newsdesk.text.finding import occurrences
from newsdesk.text.fold import fold

_SURE = 0.94  # of the surroundings that must be the same for words to be surely the ones meant …
_SURE_LONG, _LONG = 0.8, 60  # … fewer for so many characters, which seldom stand twice
_AHEAD = 0.22  # by which the best place must beat the next
_FIRM = 0.1  # by which words that are the same beat others that stand in their surroundings
_NEXT = 20  # characters beside the words, which weigh as much as all that is known
_ALIKE = 55  # of 100: below this, a stretch has nothing to do with what is looked for
_FRAMED = 0.75  # of the surroundings that must be the same where the words between are others …
_HALF_FRAMED = 0.4  # … where they are alike …
_LIKE, _VERY_LIKE, _LONGISH = 0.6, 0.8, 40  # … and where so many characters are like enough alone
_SIGNS = str.maketrans("«»“”„‟‘’‚‛–—−‑‐\u00a0\u202f\u2009", '""""""\'\'\'\'-----   ')

_Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Match:
    """A stretch of a text, code points, end exclusive, for words that were looked for."""

    start: int
    end: int
    same: bool  # the words are the same but for case, quotes, dashes and blanks
    sure: bool  # and nothing else in the text could be meant


def best(quote: str, prefix: str, suffix: str, text: str) -> Match | None:
    """Return where a quote stands in a text, None where nothing is like it.

    `prefix` and `suffix` are what stood around it.
    """
    plain = text.translate(_SIGNS)
    wanted = _Wanted(*(part.translate(_SIGNS) for part in (quote, prefix, suffix)))
    same = _same(wanted, plain)
    if same is not None and same[0].sure:
        return same[0]
    framed = _framed(wanted, plain)
    if same is None or framed is None:
        return same[0] if same else framed[0] if framed else None
    return same[0] if same[1] + _FIRM >= framed[1] else framed[0]


def surely(quote: str, prefix: str, suffix: str, text: str) -> Match | None:
    """Return where the same words stand if nothing else in the text could be meant, else None."""
    wanted = _Wanted(*(part.translate(_SIGNS) for part in (quote, prefix, suffix)))
    found = _same(wanted, text.translate(_SIGNS))
    return found[0] if found is not None and found[0].sure else None


class _Wanted(NamedTuple):
    quote: str
    prefix: str
    suffix: str


_Scored = tuple[Match, float]  # with the share of the surroundings that is the same


def _same(wanted: _Wanted, text: str) -> _Scored | None:
    """Choose among the places that have the very words; of equals, the first."""
    scored = sorted((-_around(wanted, text, place), place) for place in _places(wanted.quote, text))
    if not scored:
        return None
    score, place = -scored[0][0], scored[0][1]
    ahead = score + scored[1][0] if len(scored) > 1 else 1.0
    enough = _SURE_LONG if len(wanted.quote) >= _LONG else _SURE
    return Match(*place, same=True, sure=score >= enough and ahead >= _AHEAD), score


def _places(quote: str, text: str) -> Iterator[_Place]:
    """Yield where the words stand, apart from parts of other words and of other figures."""
    for start, end in occurrences(text, quote):
        if not (_joins(text, start - 1, start) or _joins(text, end - 1, end)):
            yield start, end


def _joins(text: str, left: int, right: int) -> bool:
    """Say whether a place would tear a word or a figure such as 1,500 or 3.5."""
    if left < 0 or right >= len(text):
        return False
    if text[left].isalnum() and text[right].isalnum():
        return True
    digit = text[left].isdigit() or text[right].isdigit()
    outer = text[max(0, left - 1)] if text[left] in ".," else text[min(len(text) - 1, right + 1)]
    return digit and (text[left] in ".," or text[right] in ".,") and outer.isdigit()


def _around(wanted: _Wanted, text: str, place: _Place) -> float:
    """Return which share of the surroundings is the same, 0 to 1; the better side counts more."""
    (start, end), (_, prefix, suffix) = place, wanted
    sides = (
        _alike(prefix, text[max(0, start - len(prefix)) : start], at_end=True),
        _alike(suffix, text[end : end + len(suffix)], at_end=False),
    )
    return 0.7 * max(sides) + 0.3 * min(sides)


def _alike(one: str, other: str, *, at_end: bool) -> float:
    """Return how alike two surroundings are; what is nearest to the words weighs most."""
    here, there = (" ".join(fold(side).split()) for side in (one, other))
    if not here and not there:
        return 1.0
    if not here or not there:
        return 0.0
    nearest = slice(-_NEXT, None) if at_end else slice(_NEXT)
    return (fuzz.ratio(here[nearest], there[nearest]) + fuzz.ratio(here, there)) / 200


def _framed(wanted: _Wanted, text: str) -> _Scored | None:
    """Find what stands between the old surroundings now, or what is most like the words."""
    quote, prefix, suffix = wanted
    needles = ((prefix + quote + suffix, len(prefix)), (quote, 0))
    for needle, before in needles:
        place = _aligned(needle, before, len(quote), text)
        if place is not None and _fits(place, wanted, text):
            found = Match(*place, same=False, sure=False), _around(wanted, text, place)
            torn = _alike_to(quote, text, place) < _VERY_LIKE
            return (_largest_part(wanted, text) or found) if torn else found
    return _largest_part(wanted, text)


def _alike_to(quote: str, text: str, place: _Place) -> float:
    return fuzz.ratio(fold(quote), fold(text[slice(*place)])) / 100


def _largest_part(wanted: _Wanted, text: str) -> _Scored | None:
    """Find the longest paragraph of a quote, where its others went elsewhere."""
    part = max(wanted.quote.splitlines(), key=len, default="").strip()
    if part == wanted.quote.strip() or len(part) < _LONGISH // 2:
        return None
    found = _same(_Wanted(part, wanted.prefix, wanted.suffix), text)
    return None if found is None else (replace(found[0], same=False, sure=False), found[1])


def _fits(place: _Place, wanted: _Wanted, text: str) -> bool:
    alike = _alike_to(wanted.quote, text, place)
    around = _around(wanted, text, place)
    if around >= _FRAMED or (alike >= _LIKE and around >= _HALF_FRAMED):
        return True
    return alike >= _VERY_LIKE and len(wanted.quote) >= _LONGISH


def _aligned(needle: str, before: int, length: int, text: str) -> _Place | None:
    """Lay a quote with its surroundings over the text and see where its ends come to lie."""
    laid = fuzz.partial_ratio_alignment(needle, text, score_cutoff=_ALIKE)
    if laid is None:
        return None
    there = text[laid.dest_start : laid.dest_end]
    low, high = _carried(needle, there, before, before + length)
    words = there[low:high]
    start = laid.dest_start + low + len(words) - len(words.lstrip())
    end = start + len(words.strip())
    return (start, end) if start < end <= start + 3 * length + 20 else None


def _carried(needle: str, there: str, start: int, end: int) -> _Place:
    """Carry two offsets of a text over to another version of it."""
    low, high = 0, len(there)
    for step in Indel.opcodes(needle, there):
        size = step.dest_end - step.dest_start
        if step.src_start <= start:
            low = step.dest_start + min(start - step.src_start, size)
        if step.src_end >= end:
            high = step.dest_start + min(end - step.src_start, size)
            break
    return low, max(low, high)
