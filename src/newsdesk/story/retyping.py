"""Typing in the clean story becomes edits by hand on the source."""

from collections.abc import Iterable
from dataclasses import dataclass

from newsdesk.story.clean import CleanText, Piece
from newsdesk.story.edits import HAND, Edit, Edits, overlaid

CORRECTED = "Corrected by hand"


@dataclass(frozen=True, slots=True)
class Retyping:
    """A stretch of clean text, in code points, end exclusive, and what was typed instead."""

    start: int
    end: int
    typed: str


def typed_over(clean: CleanText, changes: Iterable[Retyping]) -> tuple[Edit, ...]:
    """Return the hand layer after typing; the changes are apart and all refer to `clean`.

    A deletion across a cut swallows the cut. Insertions at one offset merge. At a boundary, typed
    words belong to the kept side on the left. Raises ValueError where changes overlap.
    """
    limit = len(clean.text)
    for change in sorted(changes, key=lambda c: (c.start, c.end), reverse=True):
        if not 0 <= change.start <= change.end <= limit:
            raise ValueError(f"a change at {change.start}–{change.end} overlaps another")
        limit = change.start  # from right to left, so what stands before keeps its offsets
        layer = _typed_one(clean, change)
        clean = CleanText(clean.reading, Edits(clean.edits.proposed, layer))
    return clean.edits.by_hand


def _typed_one(clean: CleanText, change: Retyping) -> tuple[Edit, ...]:
    if change.start == change.end:
        first = last = _insertion_piece(clean, change.start)
    else:
        first, last = clean.piece_at(change.start), clean.piece_at(change.end - 1)
    new = Edit(
        _source_start(first, change.start),
        _source_end(last, change.end),
        _words_before(clean, first, change) + change.typed + _words_after(clean, last, change),
        HAND,
        CORRECTED,
    )
    swallowed = {
        piece.edit
        for piece in clean.pieces
        if piece.edit is not None
        and (piece in (first, last) or (piece.start >= change.start and piece.end <= change.end))
    }
    rest = tuple(edit for edit in clean.edits.by_hand if edit not in swallowed)
    return rest if _is_idle(new, clean, rest) else overlaid(rest, new, clean.reading.text)


def _insertion_piece(clean: CleanText, offset: int) -> Piece | None:
    """Choose the piece that typed words join: a correction at either side, else the left one."""
    left = clean.piece_at(offset - 1) if offset else None
    right = clean.piece_at(offset)
    if (left is None or left.edit is None) and right is not None and right.edit is not None:
        return right
    return left or right


def _source_start(piece: Piece | None, offset: int) -> int:
    if piece is None:
        return 0
    return piece.source if piece.edit is not None else piece.source + offset - piece.start


def _source_end(piece: Piece | None, offset: int) -> int:
    if piece is None:
        return 0
    return piece.source_end if piece.edit is not None else piece.source + offset - piece.start


def _words_before(clean: CleanText, piece: Piece | None, change: Retyping) -> str:
    return "" if piece is None or piece.edit is None else clean.text[piece.start : change.start]


def _words_after(clean: CleanText, piece: Piece | None, change: Retyping) -> str:
    return "" if piece is None or piece.edit is None else clean.text[change.end : piece.end]


def _is_idle(new: Edit, clean: CleanText, rest: tuple[Edit, ...]) -> bool:
    """Say whether the source alone, seen through the proposals, already reads like this."""
    if new.replacement != clean.reading.text[new.start : new.end]:
        return False
    around = (*clean.edits.proposed, *rest)
    return not any(edit.start < new.end and new.start < edit.end for edit in around)
