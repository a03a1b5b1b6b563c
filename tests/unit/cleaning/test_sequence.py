"""The best path: a body with few gaps, and no islands of junk."""

from newsdesk.cleaning.sequence import body_path, chance


def test_a_weak_line_inside_the_body_stays() -> None:
    assert body_path([-3, 4, 4, -0.8, 4, -3]) == [False, True, True, True, True, False]


def test_strong_junk_inside_the_body_is_left_out() -> None:
    assert body_path([4, 4, -6, -6, 4, 4]) == [True, True, False, False, True, True]


def test_one_good_line_among_junk_far_below_is_no_body() -> None:
    assert body_path([4, 4, -5, -5, -5, 0.8]) == [True, True, False, False, False, False]


def test_a_story_of_one_doubtful_line_pays_for_no_gap() -> None:
    assert body_path([-5, -5, 0.3, -5]) == [False, False, True, False]


def test_nothing_good_is_nothing_kept() -> None:
    assert body_path([-1, -2]) == [False, False]
    assert body_path([]) == []


def test_confidence_stays_between_nothing_and_all() -> None:
    assert chance(-1000) >= 0
    assert chance(1000) <= 1
    assert chance(0) == 0.5
