"""A generator in a thread of its own."""

import threading
from collections.abc import Generator

import pytest

from newsdesk.pipeline.ahead import ahead


def numbers(most: int, seen: list[int], closed: list[str]) -> Generator[int, None, None]:
    try:
        for number in range(most):
            seen.append(number)
            yield number
    finally:
        closed.append(threading.current_thread().name)


def test_all_comes_in_order_from_another_thread() -> None:
    seen: list[int] = []
    closed: list[str] = []
    assert list(ahead(numbers(50, seen, closed), 3)) == list(range(50))
    assert closed == ["ahead"]


def test_it_is_a_bounded_number_ahead() -> None:
    seen: list[int] = []
    results = ahead(numbers(1000, seen, []), 5)
    assert next(results) == 0
    assert len(seen) <= 1 + 5 + 2
    results.close()
    assert len(seen) <= 1 + 5 + 3


def test_closing_it_closes_what_it_runs() -> None:
    closed: list[str] = []
    results = ahead(numbers(1000, [], closed), 2)
    next(results)
    results.close()
    assert closed == ["ahead"]


def test_what_is_raised_there_is_raised_here_after_what_came_before() -> None:
    def failing() -> Generator[int, None, None]:
        yield 1
        raise ValueError("no more")

    results = ahead(failing(), 9)
    assert next(results) == 1
    with pytest.raises(ValueError, match="no more"):
        next(results)
