"""Anchors: which words of a story an annotation is about, kept apart from the words themselves."""

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from hashlib import sha256

from newsdesk.story.clean import CleanText, Piece, Place

CONTEXT = 128  # code points of clean text that are kept on either side of the quote


class Standing(StrEnum):
    """How sure it is that an anchor still stands on its words."""

    EXACT = "exact"  # where it was put, with the same words
    MOVED = "moved"  # the same words, found again at another place
    UNCERTAIN = "uncertain"  # other words at its place, or several places that could be it
    LOST = "lost"  # nowhere; the quote is what is left


@dataclass(frozen=True, slots=True)
class Anchor:
    """A stretch of a story by its first and its last place, and what it said."""

    start: Place
    end: Place  # just behind the last character, in the same piece
    quote: str
    prefix: str  # clean text before and behind the quote, at most CONTEXT code points
    suffix: str
    reading: str  # key_of the reading's text that the places count in


@dataclass(frozen=True, slots=True)
class Anchored:
    """Where an anchor stands in a clean text now: code points, end exclusive."""

    standing: Standing
    start: int
    end: int  # equals `start` where none of its words can be seen

    @property
    def hidden(self) -> bool:
        """Say whether its place is known while its words are cut."""
        return self.standing is not Standing.LOST and self.start == self.end


@lru_cache(maxsize=16)
def key_of(text: str) -> str:
    """Return by what a reading's text is known: half of its SHA-256, hexadecimal."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def anchor(clean: CleanText, start: int, end: int) -> Anchor:
    """Anchor a stretch of clean text that is not empty; IndexError outside the text."""
    if not 0 <= start < end <= len(clean.text):
        raise IndexError(f"no words from {start} to {end} of {len(clean.text)}")
    last = clean.place(end - 1)
    return Anchor(
        clean.place(start),
        Place(last.offset + 1, last.edit),
        clean.text[start:end],
        clean.text[max(0, start - CONTEXT) : start],
        clean.text[end : end + CONTEXT],
        key_of(clean.reading.text),
    )


def stretch(clean: CleanText, of: Anchor) -> tuple[int, int] | None:
    """Return where an anchor's places stand in the clean text; the whole of a correction on them.

    None where they count in another reading, or in an edit that is no longer in force.
    """
    if of.reading != key_of(clean.reading.text):
        return None
    first, last = _first(clean, of.start), _last(clean, of.end)
    return None if first is None or last is None else (first, max(first, last))


def _first(clean: CleanText, place: Place) -> int | None:
    for piece in clean.pieces:
        if _holds(piece, place, place.offset):
            return piece.start + _inside(piece, place, place.offset)
        if place.edit is None and piece.source >= place.offset:
            return piece.start
    return None if place.edit is not None else len(clean.text)


def _last(clean: CleanText, place: Place) -> int | None:
    """Return the offset just behind the last character; of one that is cut, where it stood."""
    reached = 0
    for piece in clean.pieces:
        if _holds(piece, place, place.offset - 1):
            return piece.start + _inside(piece, place, place.offset - 1, last=True)
        if place.edit is None and piece.source >= place.offset:
            return reached
        reached = piece.end
    return None if place.edit is not None else reached


def _holds(piece: Piece, place: Place, offset: int) -> bool:
    """Say whether a piece shows the character of a place, or a correction that stands for it."""
    if place.edit is not None:
        found = piece.edit is not None and piece.edit.id == place.edit
        return found and offset < piece.end - piece.start
    return piece.source <= offset < piece.source_end


def _inside(piece: Piece, place: Place, offset: int, *, last: bool = False) -> int:
    """Return the offset in a piece; of source words that were corrected, its rim."""
    if place.edit is not None:
        return offset + last
    if piece.edit is not None:
        return piece.end - piece.start if last else 0
    return offset - piece.source + last
