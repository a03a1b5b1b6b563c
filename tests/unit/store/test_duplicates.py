"""Sketches, their keys and pairs in the tables."""

import random

import pytest

from newsdesk.store import duplicates
from newsdesk.store.library import Library
from newsdesk.story.grouping import Alike
from newsdesk.text.sketch import keys, sketch
from stories import library, made, put

__all__ = ["library"]


def drawn(seed: int) -> bytes:
    chance = random.Random(seed)
    return sketch(" ".join(f"w{chance.randrange(10**6)}" for _ in range(100)))


@pytest.fixture
def ids(library: Library) -> list[int]:
    return put(library, *(made(f"Too short {n}\n") for n in range(12)))


def test_a_short_story_has_no_sketch(library: Library, ids: list[int]) -> None:
    with library.reading() as at:
        assert duplicates.sketches(at, ids) == {}
        assert duplicates.candidates(at, {}) == {}


def test_stories_are_found_by_a_key_that_they_share(library: Library, ids: list[int]) -> None:
    first, second, third, *_ = ids
    with library.writing() as at:
        duplicates.add(at, [(first, drawn(1)), (second, drawn(1)), (third, drawn(2))])
        found = duplicates.candidates(at, duplicates.sketches(at, ids))
    assert found == {first: {second: 8}, second: {first: 8}, third: {}}


def test_of_a_common_key_only_the_first_stories_are_taken(
    library: Library, ids: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(duplicates, "_HAVING", duplicates._HAVING.replace("LIMIT 201", "LIMIT 10"))
    monkeypatch.setattr(duplicates, "COMMON", 9)
    with library.writing() as at:
        duplicates.add(at, [(story, drawn(1)) for story in ids])
        found = duplicates.candidates(at, {ids[-1]: drawn(1)})
    assert sorted(found[ids[-1]]) == ids[: duplicates.FIRST]


def test_another_sketch_takes_the_place_of_the_old_one(library: Library, ids: list[int]) -> None:
    first, second, *_ = ids
    with library.writing() as at:
        duplicates.add(at, [(first, drawn(1)), (second, drawn(1))])
        duplicates.record(at, [(second, first, 1.0)])
        duplicates.update(at, first, drawn(1))
        assert duplicates.among(at, ids) == [(first, second, 1.0)]
        duplicates.update(at, first, drawn(2))
        assert duplicates.among(at, ids) == []
        assert duplicates.sketches(at, ids) == {first: drawn(2), second: drawn(1)}
        kept = set(at.exec_driver_sql("SELECT key FROM sketch_key").scalars())
        assert kept == {*keys(drawn(1)), *keys(drawn(2))}
        duplicates.update(at, first, b"")
        assert duplicates.sketches(at, ids) == {second: drawn(1)}


def test_groups_and_the_group_of_one_story_are_the_same(library: Library, ids: list[int]) -> None:
    a, b, c, d, e, f, *_ = ids
    with library.writing() as at:
        duplicates.record(at, [(a, b, 0.9), (c, b, 1.0), (d, e, 1.0)])
        groups = duplicates.groups(at)
        assert groups == [Alike((d, e), 1.0), Alike((a, b, c), 0.9)]
        for story in (a, b, c, d, e):
            found = duplicates.of_story(at, story)
            assert found is not None
            assert found in groups
            assert story in found.ids
        assert duplicates.of_story(at, f) is None
        assert duplicates.set_apart(at, c, b, on=True)
        assert not duplicates.set_apart(at, b, c, on=True)
        assert duplicates.of_story(at, c) is None
        assert duplicates.groups(at) == [Alike((d, e), 1.0), Alike((a, b), 0.9)]
        assert duplicates.set_apart(at, b, c, on=False)
        assert duplicates.groups(at) == groups


def test_the_mark_is_kept_until_a_search_is_over(library: Library) -> None:
    with library.writing() as at:
        assert duplicates.mark(at) == 0
        duplicates.set_mark(at, 7)
        duplicates.set_mark(at, 9)
        assert duplicates.mark(at) == 9
        duplicates.set_mark(at, 0)
        assert duplicates.mark(at) == 0
