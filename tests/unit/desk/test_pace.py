"""The rate of a job and the time that is left."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.desk.pace import Pace


def test_nothing_is_foretold_in_the_first_second() -> None:
    pace = Pace()
    assert pace.step(0, 100, 50.0) == (0.0, None)
    assert pace.step(3, 100, 50.5) == (0.0, None)


def test_an_even_pace_is_told_as_it_is() -> None:
    pace = Pace()
    told = [pace.step(n, 400, n / 10) for n in range(201)]
    rate, left = told[-1]
    assert (rate, left) == pytest.approx((10.0, 20.0))


def test_a_slower_pace_is_noticed_in_ten_seconds() -> None:
    pace = Pace()
    for n in range(1001):
        pace.step(n, 2000, n / 100)
    for n in range(1001, 1201):
        rate, left = pace.step(n, 2000, 10 + (n - 1000) / 10)
    assert rate == pytest.approx(10.0, rel=0.05)
    assert left == pytest.approx(80.0, rel=0.05)


def test_the_end_is_the_end_and_a_job_may_begin_anew() -> None:
    pace = Pace()
    assert pace.step(0, 0, 1.0) == (0.0, 0.0)
    pace.step(5, 10, 2.0)
    assert pace.step(10, 10, 4.0)[1] == 0.0
    assert pace.step(0, 7, 5.0) == (0.0, None)


@given(st.lists(st.tuples(st.integers(0, 50), st.floats(0, 30)), max_size=60))
def test_any_steps_give_sense(steps: list[tuple[int, float]]) -> None:
    pace, done, now = Pace(), 0, 0.0
    for more, seconds in steps:
        done, now = done + more, now + seconds
        rate, left = pace.step(done, 1000, now)
        assert rate >= 0
        assert left is None or left >= 0
