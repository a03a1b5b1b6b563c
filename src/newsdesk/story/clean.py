"""The clean text: a reading seen through its edits, with places both ways."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from operator import attrgetter
from typing import NamedTuple

from newsdesk.story.edits import Edit, Edits
from newsdesk.story.source import Block, BlockKind, Mark, Reading


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """An offset in Reading.text, or inside the replacement of the edit with that id."""

    offset: int  # code points
    edit: int | None = None


class Piece(NamedTuple):
    """A stretch of clean text that comes from one place: the source, or one edit.

    A tuple, for a page with much junk has hundreds, and every import and every page makes them.
    """

    start: int  # in the clean text, code points
    end: int
    source: int  # where it begins in Reading.text
    source_end: int
    edit: Edit | None = None  # None where the source's own words stand


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of the clean story: a stretch of CleanText.text without outer blanks."""

    start: int
    end: int
    text: str
    kind: BlockKind
    level: int = 0
    label: str = ""
    alt: str = ""
    marks: tuple[Mark, ...] = ()  # in offsets of CleanText.text


@dataclass(frozen=True, slots=True)
class Tally:
    """How many code points of the source are kept, cut and corrected; they add up to all."""

    kept: int
    cut: int
    corrected: int


class CleanText:
    """The clean story of one reading and its edits.

    `text` holds all that is left, blank lines too; `paragraphs` is what a reader sees of it.
    """

    def __init__(self, reading: Reading, edits: Edits) -> None:
        """Lay the edits over the reading; both stay as they are."""
        self.reading = reading
        self.edits = edits
        self.pieces = tuple(_pieces(reading.text, edits.effective))
        self.text = "".join(self._words(piece) for piece in self.pieces)
        self._starts = [piece.start for piece in self.pieces]

    def _words(self, piece: Piece) -> str:
        if piece.edit is not None:
            return piece.edit.replacement
        return self.reading.text[piece.source : piece.source_end]

    @cached_property
    def tally(self) -> Tally:
        """Count the source's code points by what became of them."""
        cut = corrected = 0
        for edit in self.edits.effective:
            if edit.cuts:
                cut += edit.end - edit.start
            elif not edit.keeps(self.reading.text):
                corrected += edit.end - edit.start
        return Tally(len(self.reading.text) - cut - corrected, cut, corrected)

    def piece_at(self, offset: int) -> Piece | None:
        """Return the piece that holds the character at a clean offset, the last one at the end."""
        if not self.pieces:
            return None
        return self.pieces[max(0, bisect_right(self._starts, offset) - 1)]

    def pieces_between(self, start: int, end: int) -> tuple[Piece, ...]:
        """Return the pieces that share a character with a stretch of the clean text."""
        first = max(0, bisect_right(self._starts, start) - 1)
        return self.pieces[first : bisect_left(self._starts, end)]

    def place(self, offset: int) -> Place:
        """Return where a clean offset comes from; IndexError outside the text."""
        if not 0 <= offset <= len(self.text):
            raise IndexError(f"no place at {offset} of {len(self.text)}")
        piece = self.piece_at(offset)
        if piece is None:
            return Place(0)
        if piece.edit is not None:
            return Place(offset - piece.start, piece.edit.id)
        return Place(piece.source + offset - piece.start)

    def offset(self, place: Place) -> int:
        """Return the clean offset of a place; of one that is cut, where its words stood.

        Raises KeyError for a place in an edit that is no longer in force.
        """
        if place.edit is not None:
            return self._offset_in_edit(place)
        for piece in self.pieces:
            if piece.edit is None and piece.source <= place.offset < piece.source_end:
                return piece.start + place.offset - piece.source
            if piece.source >= place.offset and piece.source_end > place.offset:
                return piece.start
        return len(self.text)

    def _offset_in_edit(self, place: Place) -> int:
        for piece in self.pieces:
            if piece.edit is not None and piece.edit.id == place.edit:
                return piece.start + min(place.offset, piece.end - piece.start)
        raise KeyError(f"edit {place.edit} is no longer in force")

    def shows(self, place: Place) -> bool:
        """Say whether the character at a place can be read in the clean text."""
        return any(
            piece.edit.id == place.edit and place.offset < piece.end - piece.start
            if piece.edit is not None
            else place.edit is None and piece.source <= place.offset < piece.source_end
            for piece in self.pieces
        )

    @cached_property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """Return the story's paragraphs, in order, none of them blank."""
        return tuple(_paragraphs(self))

    @property
    def body(self) -> str:
        """Return the paragraphs joined by a blank line."""
        return "\n\n".join(paragraph.text for paragraph in self.paragraphs)


def _pieces(source: str, edits: tuple[Edit, ...]) -> Iterator[Piece]:
    """Yield what is left of the source; a keep is the source's own words and so no edit."""
    at = reached = 0
    for edit in edits:
        if edit.keeps(source):
            continue
        if edit.start > reached:
            yield (piece := Piece(at, at + edit.start - reached, reached, edit.start))
            at = piece.end
        if edit.replacement:
            yield (piece := Piece(at, at + len(edit.replacement), edit.start, edit.end, edit))
            at = piece.end
        reached = edit.end
    if reached < len(source):
        yield Piece(at, at + len(source) - reached, reached, len(source))


class _Run(NamedTuple):
    """A stretch of clean text inside one block, or in the gap after it (block None)."""

    start: int
    end: int
    block: Block | None
    typed: bool = False


def _runs(clean: CleanText) -> Iterator[_Run]:
    """Yield the stretches; pieces and blocks are both in order, so they are walked side by side."""
    blocks, at = clean.reading.blocks, 0
    for piece in clean.pieces:
        while at < len(blocks) and blocks[at].end <= piece.source:
            at += 1
        if piece.edit is not None:
            near = _blocks_between(blocks, piece.source - 1, piece.source_end + 1)
            yield _Run(piece.start, piece.end, near[0] if near else None, typed=True)
        else:
            yield from _source_runs(piece, blocks, at)


def _blocks_between(blocks: tuple[Block, ...], start: int, end: int) -> tuple[Block, ...]:
    """Return the blocks that share a character with a stretch of source."""
    first = bisect_right(blocks, start, key=attrgetter("end"))
    return blocks[first : bisect_left(blocks, end, key=attrgetter("start"))]


def _source_runs(piece: Piece, blocks: tuple[Block, ...], at: int) -> Iterator[_Run]:
    reached, last = piece.source, piece.source_end
    shift = piece.start - piece.source
    while at < len(blocks) and blocks[at].start < last:
        block, at = blocks[at], at + 1
        if block.start > reached:
            yield _Run(reached + shift, block.start + shift, None)
        start, end = max(block.start, reached), min(block.end, last)
        if start < end:
            yield _Run(start + shift, end + shift, block)
        reached = max(reached, end)
    if reached < last:
        yield _Run(reached + shift, last + shift, None)


def _paragraphs(clean: CleanText) -> Iterator[Paragraph]:
    """Join runs until a line break between blocks, or a blank line that somebody typed."""
    open_from: int | None = None
    block: Block | None = None
    reached = 0
    for run in _runs(clean):
        words = clean.text[run.start : run.end]
        if run.block is None and not run.typed and ("\n" in words or "\r" in words):
            if open_from is not None:
                yield from _split(clean, open_from, run.start, block)
            open_from, block = None, None
            continue
        open_from = run.start if open_from is None else open_from
        if block is None or (not clean.text[open_from : run.start].strip()):
            block = run.block or block
        reached = run.end
    if open_from is not None:
        yield from _split(clean, open_from, reached, block)


def _split(clean: CleanText, start: int, end: int, block: Block | None) -> Iterator[Paragraph]:
    """Split a stretch where a blank line was typed; trim each part, drop the empty ones."""
    shape = block or Block(0, 1)
    for first, last in _parts(clean, start, end):
        words = clean.text[first:last]
        lead = len(words) - len(words.lstrip())
        if not (trimmed := words.strip()):
            continue
        begin = first + lead
        yield Paragraph(
            begin,
            begin + len(trimmed),
            trimmed,
            shape.kind,
            shape.level,
            shape.label,
            shape.alt,
            tuple(_marks(clean, begin, begin + len(trimmed))),
        )


def _parts(clean: CleanText, start: int, end: int) -> Iterator[tuple[int, int]]:
    for piece in clean.pieces_between(start, end):
        if piece.edit is None:
            continue
        found = clean.text.find("\n\n", piece.start, piece.end)
        while found >= 0:
            yield start, found
            start = found + 2
            found = clean.text.find("\n\n", start, piece.end)
    yield start, end


def _marks(clean: CleanText, start: int, end: int) -> Iterator[Mark]:
    """Yield the source's inline marks, clipped to the words between two offsets that survived."""
    blocks = clean.reading.blocks
    for piece in clean.pieces_between(start, end):
        if piece.edit is not None:
            continue
        shift = piece.start - piece.source
        low, high = max(start, piece.start), min(end, piece.end)
        for block in _blocks_between(blocks, low - shift, high - shift):
            for mark in block.marks:
                first, last = max(mark.start + shift, low), min(mark.end + shift, high)
                if first < last:
                    yield replace(mark, start=first, end=last)
