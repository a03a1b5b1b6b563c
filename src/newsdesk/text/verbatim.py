"""Whether a quote stands in a transcript word for word, with other words, or not at all."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from rapidfuzz import fuzz

from newsdesk.text.fold import fold
from newsdesk.text.tokens import WORD

_LEFT_OUT = re.compile(r"[\[(<]?\s?(?:…|\.\.\.)\s?[\])>]?")  # what a quote says it leaves out
_ALIKE = 72  # of 100: below this, the words are somebody else's


class Standing(StrEnum):
    """How a quote stands to what was said."""

    VERBATIM = "verbatim"
    ALTERED = "altered"
    NOT_FOUND = "not-found"


@dataclass(frozen=True, slots=True)
class Held:
    """A quote held against a transcript, and what stands there instead."""

    standing: Standing
    start: int = 0  # code points of the transcript, end exclusive
    end: int = 0


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of a text, folded, with blanks between and around them."""

    line: str
    starts: tuple[int, ...]  # of each word in the line
    places: tuple[tuple[int, int], ...]  # of each word in the text


@lru_cache(maxsize=8)
def _words(text: str) -> _Words:
    line, starts, places = " ", [], []
    for match in WORD.finditer(text):
        starts.append(len(line))
        places.append(match.span())
        line += fold(match.group()) + " "
    return _Words(line, tuple(starts), tuple(places))


def held(quote: str, transcript: str) -> Held:
    """Hold a quote against a transcript; case, signs and what dots leave out do not count."""
    said = _words(transcript)
    parts = [part for part in map(_line, _LEFT_OUT.split(quote)) if part.strip()]
    at = first = -1
    for part in parts:
        at = said.line.find(part, max(at, 0))
        if at < 0:
            return _likest(" ".join(parts), said)
        first = at if first < 0 else first
        at += len(part) - 1
    return (
        Held(Standing.VERBATIM, *_stretch(said, first, at)) if parts else Held(Standing.NOT_FOUND)
    )


def _line(text: str) -> str:
    return _words(text).line


def _likest(line: str, said: _Words) -> Held:
    """Return the stretch whose words are most like a quote's."""
    needle = " ".join(line.split())
    laid = fuzz.partial_ratio_alignment(needle, said.line, score_cutoff=_ALIKE)
    if laid is None or not said.places or len(said.line) < len(needle) // 2:
        return Held(Standing.NOT_FOUND)
    return Held(Standing.ALTERED, *_stretch(said, laid.dest_start, laid.dest_end))


def _stretch(said: _Words, start: int, end: int) -> tuple[int, int]:
    """Return the stretch of the transcript for one of the line, in whole words."""
    first = max(0, bisect_right(said.starts, start + 1) - 1)
    last = max(first, bisect_right(said.starts, max(start, end - 1)) - 1)
    return said.places[first][0], said.places[last][1]
