"""Edits by hand of two people on one reading, made one layer."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from newsdesk.story.clean import CleanText
from newsdesk.story.edits import Edit, in_order
from newsdesk.story.merging import Difference, Judge, Side, settled
from newsdesk.story.reconciling import TEXT
from newsdesk.story.source import Reading

Layer = tuple[Edit, ...]


class Stretch(NamedTuple):
    """Whole paragraphs of a reading, with what follows them, end exclusive."""

    start: int
    end: int


def merged_layers(base: CleanText, mine: CleanText, theirs: CleanText, judge: Judge) -> Layer:
    """Return the hand layer of three sides; all three are on the same text.

    Edits in different paragraphs are united; of a paragraph that both changed, one side stands.
    """
    own = {_said(edit): edit for edit in mine.edits.by_hand}
    layers = [side.edits.by_hand for side in (base, mine, theirs)]
    merged: list[Edit] = []
    for stretch in _stretches(mine.reading, [edit for layer in layers for edit in layer]):
        parts = [[edit for edit in layer if _inside(edit, stretch)] for layer in layers]
        side = _side(stretch, parts, (base, mine, theirs), judge)
        won = parts[1] if side is Side.MINE else parts[2]
        merged += (own.get(_said(edit), edit) for edit in won)
    return in_order(merged)


def _said(edit: Edit) -> tuple[int, int, str]:
    return edit.start, edit.end, edit.replacement


def _inside(edit: Edit, stretch: Stretch) -> bool:
    return stretch.start <= edit.start < stretch.end


def _side(
    stretch: Stretch,
    parts: Sequence[Sequence[Edit]],
    texts: tuple[CleanText, CleanText, CleanText],
    judge: Judge,
) -> Side:
    before, here, there = ([*map(_said, some)] for some in parts)
    side = settled(before, here, there)
    if side is Side.MINE:
        return side
    old, mine, theirs = (words_of(text, stretch) for text in texts)
    what = Difference(TEXT, str(stretch.start), "", mine, theirs)
    if side is None:
        return Side.MINE if mine == theirs else judge.side(what, old)
    if mine != theirs:
        judge.take(*what)
    return side


def _stretches(reading: Reading, edits: Iterable[Edit]) -> Iterator[Stretch]:
    """Yield the paragraphs that edits are in; those that one edit joins are one stretch."""
    rims = [0, *(block.start for block in reading.blocks[1:]), len(reading.text) + 1]
    reached = -1
    first = last = -1
    for low, high in sorted(_spanned(edit, rims) for edit in edits):
        if low > reached:
            if reached >= 0:
                yield Stretch(rims[first], rims[last + 1])
            first = low
        reached = last = max(reached, high)
    if reached >= 0:
        yield Stretch(rims[first], rims[last + 1])


def _spanned(edit: Edit, rims: Sequence[int]) -> tuple[int, int]:
    last = max(edit.start, edit.end - 1)
    return bisect_right(rims, edit.start) - 1, bisect_right(rims, last) - 1


def words_of(clean: CleanText, stretch: Stretch) -> str:
    """Return what can be read of a stretch of the reading."""
    parts = []
    for piece in clean.pieces:
        if piece.edit is not None:
            if stretch.start <= piece.source < stretch.end:
                parts.append(piece.edit.replacement)
            continue
        low, high = max(piece.source, stretch.start), min(piece.source_end, stretch.end)
        parts.append(clean.reading.text[low:high] if low < high else "")
    return "".join(parts).strip()
