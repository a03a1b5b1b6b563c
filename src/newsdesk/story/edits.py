"""A story is a reading seen through edits; the source itself is never altered."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, replace
from operator import attrgetter

HAND = "hand"


@dataclass(frozen=True, slots=True)
class Edit:
    """A stretch of source text and what stands there instead."""

    start: int  # code points in Reading.text, end exclusive
    end: int
    replacement: str  # "" for a cut; the source's own words for a keep
    rule: str  # "related-stories", "headline-repeat", "hand"
    reason: str  # one line an editor understands
    id: int = 0  # of a stored edit by hand; 0 while it is proposed or not yet stored

    def keeps(self, source: str) -> bool:
        """Say whether this edit only insists on what the source says."""
        return self.start < self.end and source[self.start : self.end] == self.replacement

    @property
    def cuts(self) -> bool:
        """Say whether nothing is left of the stretch."""
        return not self.replacement


def in_order(edits: Iterable[Edit]) -> tuple[Edit, ...]:
    """Sort edits; raise ValueError where two of them overlap."""
    ordered = tuple(sorted(edits, key=lambda edit: (edit.start, edit.end)))
    reached = 0
    for edit in ordered:
        if not reached <= edit.start <= edit.end:
            raise ValueError(f"edit {edit.start}–{edit.end} overlaps another or runs backwards")
        reached = edit.end
    return ordered


@dataclass(frozen=True, slots=True)
class Edits:
    """The two layers: proposed by rules at will, and by hand, which always wins."""

    proposed: tuple[Edit, ...] = ()
    by_hand: tuple[Edit, ...] = ()

    def __post_init__(self) -> None:
        """Raise ValueError where edits of one layer overlap."""
        object.__setattr__(self, "proposed", in_order(self.proposed))
        object.__setattr__(self, "by_hand", in_order(self.by_hand))

    @property
    def effective(self) -> tuple[Edit, ...]:
        """Return both layers as one, proposed edits clipped where a hand has been."""
        if not self.by_hand:  # as with nearly every story; imports make many of them
            return self.proposed
        return in_order([*self.by_hand, *_clipped(self.proposed, self.by_hand)])


def _clipped(proposed: tuple[Edit, ...], by_hand: tuple[Edit, ...]) -> list[Edit]:
    left: list[Edit] = []
    for edit in proposed:
        first = bisect_left(by_hand, edit.start, key=attrgetter("end"))
        last = bisect_right(by_hand, edit.end, key=attrgetter("start"))
        left += _outside(edit, by_hand[first:last])
    return left


def _outside(edit: Edit, by_hand: tuple[Edit, ...]) -> list[Edit]:
    """Cut one proposed edit down to what no hand edit touches.

    A correction that a hand touches is dropped whole: half of its words would say nothing.
    """
    parts: list[Edit] = []
    start = edit.start
    for hand in by_hand:
        if not _touch(edit, hand):
            continue
        if not edit.cuts:
            return []
        if hand.start > start:
            parts.append(replace(edit, start=start, end=hand.start))
        start = max(start, hand.end)
    if start < edit.end or (start == edit.start and not parts):
        parts.append(edit if start == edit.start else replace(edit, start=start))
    return parts


def _touch(edit: Edit, hand: Edit) -> bool:
    if hand.start == hand.end:  # words inserted inside a cut split it; at its rim they do not
        return edit.start < hand.start < edit.end
    return edit.start < hand.end and hand.start < edit.end


def overlaid(by_hand: tuple[Edit, ...], new: Edit, source: str) -> tuple[Edit, ...]:
    """Lay one new edit over the hand layer: what it covers is superseded.

    Cuts and keeps that it covers in part live on beside it. A correction cannot be halved, so
    the new edit must cover it whole; otherwise ValueError.
    """
    layer: list[Edit] = []
    for edit in by_hand:
        if not _covered(edit, new):
            layer.append(edit)
        elif edit.cuts or edit.keeps(source):
            layer += _remains(edit, new)
        elif edit.start < new.start or edit.end > new.end:
            raise ValueError(f"a correction at {edit.start}–{edit.end} would be halved")
    return in_order([*layer, new])


def _covered(edit: Edit, new: Edit) -> bool:
    if edit.start == edit.end:  # words inserted at the rim stand beside the new edit
        return new.start < edit.start < new.end
    if new.start == new.end:
        return edit.start < new.start < edit.end
    return edit.start < new.end and new.start < edit.end


def _remains(edit: Edit, new: Edit) -> list[Edit]:
    parts: list[Edit] = []
    if edit.start < new.start:
        words = edit.replacement[: new.start - edit.start]
        parts.append(replace(edit, end=new.start, replacement=words, id=0))
    if new.end < edit.end:
        words = edit.replacement[new.end - edit.start :]
        parts.append(replace(edit, start=new.end, replacement=words, id=0))
    return parts


def widened(by_hand: tuple[Edit, ...], start: int, end: int, source: str) -> tuple[int, int]:
    """Widen a stretch until it covers every correction by hand that it touches."""
    for edit in by_hand:
        if edit.start == edit.end or edit.cuts or edit.keeps(source):
            continue
        if edit.start < end and start < edit.end:
            start, end = min(start, edit.start), max(end, edit.end)
    return start, end


def cut_by_hand(by_hand: tuple[Edit, ...], start: int, end: int, source: str) -> tuple[Edit, ...]:
    """Cut a stretch of source by hand; corrections and insertions that it touches go with it."""
    start, end = widened(by_hand, start, end, source)
    return overlaid(
        _without_insertions(by_hand, start, end),
        Edit(start, end, "", HAND, "Cut by hand"),
        source,
    )


def keep_by_hand(by_hand: tuple[Edit, ...], start: int, end: int, source: str) -> tuple[Edit, ...]:
    """Keep a stretch as the source has it, whatever any rule says, now or later."""
    start, end = widened(by_hand, start, end, source)
    kept = Edit(start, end, source[start:end], HAND, "Kept by hand")
    return overlaid(_without_insertions(by_hand, start, end), kept, source)


def _without_insertions(by_hand: tuple[Edit, ...], start: int, end: int) -> tuple[Edit, ...]:
    return tuple(e for e in by_hand if e.start != e.end or not start <= e.start <= end)
