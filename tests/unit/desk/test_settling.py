"""Merging the search index changes where words stand, and nothing of what is found."""

import pytest

from newsdesk.desk import browsing, settling
from newsdesk.store import merging
from newsdesk.store.library import Library
from stories import library, made, other_connection, put

__all__ = ["library"]


@pytest.fixture
def scattered(library: Library, monkeypatch: pytest.MonkeyPatch) -> Library:
    """Put stories in one by one, and take two pieces for many."""
    monkeypatch.setattr(merging, "MANY", 2)
    for n in range(6):
        put(library, made(f"Gull {n} over the bay.\n", f"{n}.txt"))
    return library


def pieces(library: Library, table: str) -> int:
    """Return of how many pieces an index is."""
    raw = other_connection(library.path)
    (number,) = raw.execute(f"SELECT count(DISTINCT segid) FROM {table}_idx").fetchone()
    raw.close()
    return int(number)


@pytest.mark.parametrize("table", ["search", "forms"])
def test_an_index_in_many_pieces_becomes_one(scattered: Library, table: str) -> None:
    before = [row.id for row in browsing.rows(scattered, "gull*")]
    assert pieces(scattered, table) > 1
    settling.settle(scattered)
    assert pieces(scattered, table) == 1
    assert [row.id for row in browsing.rows(scattered, "gull*")] == before
    assert [row.headline for row in browsing.rows(scattered, "=4")]


def test_a_few_pieces_are_left_as_they_are(
    scattered: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(merging, "MANY", 50)
    before = pieces(scattered, "search")
    settling.settle(scattered)
    assert pieces(scattered, "search") == before


def test_it_can_be_ended(scattered: Library) -> None:
    before = pieces(scattered, "search")
    settling.settle(scattered, lambda: True)
    assert pieces(scattered, "search") == before
