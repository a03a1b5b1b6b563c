"""Edits in two layers: hands win, proposals are clipped, corrections are never halved."""

import pytest

from newsdesk.story.edits import HAND, Edit, Edits, cut_by_hand, in_order, keep_by_hand, overlaid

SOURCE = "0123456789"


def cut(start: int, end: int) -> Edit:
    return Edit(start, end, "", "menu", "A menu")


def hand(start: int, end: int, words: str) -> Edit:
    return Edit(start, end, words, HAND, "By hand", id=start + 1)


def stretches(edits: tuple[Edit, ...]) -> list[tuple[int, int, str]]:
    return [(edit.start, edit.end, edit.replacement) for edit in edits]


def test_overlapping_edits_of_one_layer_are_refused() -> None:
    with pytest.raises(ValueError, match="overlaps"):
        in_order([cut(0, 5), cut(4, 6)])


def test_a_proposed_cut_is_clipped_around_a_keep() -> None:
    edits = Edits((cut(0, 10),), (hand(3, 5, SOURCE[3:5]),))
    assert stretches(edits.effective) == [(0, 3, ""), (3, 5, "34"), (5, 10, "")]


def test_words_inserted_inside_a_proposed_cut_split_it() -> None:
    edits = Edits((cut(2, 8),), (hand(5, 5, "new"),))
    assert stretches(edits.effective) == [(2, 5, ""), (5, 5, "new"), (5, 8, "")]


def test_a_proposed_correction_that_a_hand_touches_is_dropped_whole() -> None:
    proposed = Edit(2, 6, "two to six", "spelling", "")
    assert stretches(Edits((proposed,), (hand(5, 7, ""),)).effective) == [(5, 7, "")]


def test_a_proposed_cut_hidden_by_a_hand_leaves_nothing() -> None:
    assert stretches(Edits((cut(3, 5),), (hand(2, 6, "x"),)).effective) == [(2, 6, "x")]


def test_a_correction_cannot_be_halved() -> None:
    with pytest.raises(ValueError, match="halved"):
        overlaid((hand(2, 6, "words"),), cut(4, 8), SOURCE)


def test_cutting_a_line_takes_a_correction_that_crosses_its_end_along() -> None:
    after = cut_by_hand((hand(2, 6, "words"),), 4, 8, SOURCE)
    assert stretches(after) == [(2, 8, "")]


def test_cutting_inside_a_kept_stretch_leaves_both_sides_kept() -> None:
    after = cut_by_hand((hand(0, 10, SOURCE),), 4, 6, SOURCE)
    assert stretches(after) == [(0, 4, "0123"), (4, 6, ""), (6, 10, "6789")]


def test_keeping_a_line_takes_back_what_was_typed_into_it() -> None:
    after = keep_by_hand((hand(4, 4, "typed"), hand(5, 6, "x")), 4, 8, SOURCE)
    assert stretches(after) == [(4, 8, "4567")]
