"""Undo and redo are further changes, computed from the audit."""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.desk import browsing, editing, recleaning, safety, undoing
from newsdesk.desk.history import history
from newsdesk.desk.results import Undoable
from newsdesk.errors import Conflict, NewsdeskError, NotFound
from newsdesk.store.library import Library
from newsdesk.story.record import Story
from stories import ANN, BEN, library, made, put

__all__ = ["library"]


@pytest.fixture
def story_id(library: Library) -> int:
    return put(library, made())[0]


def test_undo_and_redo_of_a_field(library: Library, story_id: int) -> None:
    before = browsing.story(library, story_id)
    done = editing.set_field(library, story_id, "title", "Other", by=ANN)
    assert undoing.undoable(library) == Undoable(done.batch, "change of headline")
    changes = undoing.undo(library, by=BEN)
    assert (changes.stories, changes.label) == ((story_id,), "change of headline")
    assert browsing.story(library, story_id).fields == before.fields
    assert browsing.row(library, story_id).version == 3
    assert undoing.redoable(library) == Undoable(changes.batch, "change of headline")
    assert undoing.redo(library, by=BEN)
    assert browsing.row(library, story_id).headline == "Other"
    assert undoing.redoable(library) is None
    assert not undoing.redo(library, by=BEN)
    assert undoing.undoable(library) == Undoable(done.batch, "change of headline")
    entries = history(library, story_id)
    assert [(e.who, e.undone, bool(e.undoes)) for e in entries] == [
        ("Ben", False, True),
        ("Ben", True, True),
        ("Ann", False, False),
        ("Ann", False, False),
    ]


def test_R23_undo_works_after_a_restart(library: Library, story_id: int) -> None:
    editing.set_field(library, story_id, "title", "Other", by=ANN)
    library.close()
    again = Library.open(library.path)
    undoing.undo(again, by=ANN)
    again.close()
    third = Library.open(library.path)
    assert browsing.row(third, story_id).headline == "Ferry to Hollow Bay runs again"
    assert undoing.redoable(third) is not None
    third.close()


def test_a_new_change_ends_redo(library: Library, story_id: int) -> None:
    editing.set_field(library, story_id, "title", "Other", by=ANN)
    undoing.undo(library, by=ANN)
    editing.set_field(library, story_id, "section", "Sea", by=ANN)
    assert undoing.redoable(library) is None
    assert undoing.undoable(library) is not None


def test_nothing_to_undo(library: Library) -> None:
    assert undoing.undoable(library) is None
    assert not undoing.undo(library, by=ANN)
    with pytest.raises(NotFound):
        undoing.undo(library, by=ANN, batch=7)


def test_undo_of_an_import_bins_its_stories_and_redo_takes_them_out(library: Library) -> None:
    first = put(library, made())
    second = put(library, made("Two\n"), made("Three\n"), made("Four\n"))
    editing.move_to_bin(library, second[:1], by=ANN)
    undoing.undo(library, by=ANN)
    assert undoing.undoable(library) == Undoable(2, "import of 3 stories")
    changes = undoing.undo(library, by=ANN)
    assert changes.stories == tuple(second)
    assert [row.id for row in browsing.rows_of(library, first + second) if row.binned] == second
    assert history(library, second[0])[0].undoes == 2
    assert history(library, first[0])[0].what == "import"
    assert len(history(library, first[0])) == 1
    undoing.redo(library, by=ANN)
    assert browsing.counts(library).binned == 0
    undoing.undo(library, by=ANN)
    undoing.undo(library, by=ANN)
    assert browsing.counts(library).binned == 4


def test_an_older_change_can_be_taken_back_alone(library: Library, story_id: int) -> None:
    old = editing.set_field(library, story_id, "title", "Other", by=ANN)
    editing.set_field(library, story_id, "section", "Sea", by=ANN)
    undoing.undo(library, by=ANN, batch=old.batch)
    row = browsing.row(library, story_id)
    assert (row.headline, row.section) == ("Ferry to Hollow Bay runs again", "Sea")
    with pytest.raises(Conflict, match="undone already"):
        undoing.undo(library, by=ANN, batch=old.batch)


def test_a_change_that_others_stand_on_is_not_taken_back(library: Library, story_id: int) -> None:
    title = editing.set_field(library, story_id, "title", "Other", by=ANN)
    editing.set_field(library, story_id, "title", "Third", by=ANN)
    with pytest.raises(Conflict, match=r"Third.*Other"):
        undoing.undo(library, by=ANN, batch=title.batch)
    text = editing.cut(library, story_id, 5, 9, by=ANN)
    editing.cut(library, story_id, 5, 14, by=ANN)
    with pytest.raises(Conflict, match="later change first"):
        undoing.undo(library, by=ANN, batch=text.batch)
    assert browsing.row(library, story_id).headline == "Third"


def test_undoing_an_undo_by_its_number_means_the_change(library: Library, story_id: int) -> None:
    editing.set_field(library, story_id, "title", "Other", by=ANN)
    undone = undoing.undo(library, by=ANN)
    undoing.redo(library, by=ANN)
    undoing.undo(library, by=ANN, batch=undone.batch)
    assert browsing.row(library, story_id).headline != "Other"


FIELD = st.sampled_from(["title", "authors", "published", "section", "language", "status"])
VALUE = st.one_of(
    st.sampled_from(["new", "verified", "2025-04-24", "03/04/2025", "de", "", "Mara Quill; Ben"]),
    st.text(max_size=12),
)
OPERATION = st.one_of(
    st.tuples(st.just("field"), FIELD, VALUE),
    st.tuples(st.just("cut"), st.integers(0, 40), st.integers(1, 30)),
    st.tuples(st.just("keep"), st.integers(0, 40), st.integers(1, 30)),
    st.tuples(st.just("retype"), st.integers(0, 9), st.text(max_size=20)),
    st.tuples(st.just("bin"), st.booleans(), st.just(0)),
    st.tuples(st.just("clean"), st.just(0), st.just(0)),
    st.tuples(st.just("undo"), st.just(0), st.just(0)),
    st.tuples(st.just("redo"), st.just(0), st.just(0)),
)


def _retype(library: Library, at: int, typed: str) -> object:
    paragraphs = browsing.story(library, 1).clean.paragraphs
    if not paragraphs:
        return None
    where = paragraphs[at % len(paragraphs)]
    return editing.retype(library, 1, where.start, where.end, typed, by=ANN)


OPERATIONS: dict[str, Callable[[Library, Any, Any], object]] = {
    "field": lambda library, name, value: editing.set_field(library, 1, name, value, by=ANN),
    "cut": lambda library, at, n: editing.cut(library, 1, at, at + n, by=ANN),
    "keep": lambda library, at, n: editing.keep(library, 1, at, at + n, by=ANN),
    "retype": _retype,
    "bin": lambda library, put_in, _: (editing.move_to_bin if put_in else editing.take_from_bin)(
        library, [1, 2], by=ANN
    ),
    "clean": lambda library, *_: recleaning.clean_again(library, [1, 2], by=ANN),
    "undo": lambda library, *_: (
        undoing.undo(library, by=BEN)
        if (undoing.undoable(library) or Undoable(1, "")).batch > 1
        else None
    ),
    "redo": lambda library, *_: undoing.redo(library, by=BEN),
}


def state(library: Library) -> list[tuple[Any, ...]]:
    def shown(story: Story) -> tuple[Any, ...]:
        return (story.binned, story.fields, story.edits, story.cleaning, story.body)

    with library.reading() as at:
        index = [tuple(row) for row in at.exec_driver_sql("SELECT rowid, * FROM search")]
    return [*(shown(browsing.story(library, n)) for n in (1, 2)), *index]


@settings(max_examples=40, deadline=None)
@given(operations=st.lists(OPERATION, max_size=12))
def test_undoing_all_gives_the_first_state_back_and_redoing_all_the_last(
    operations: list[tuple[str, Any, Any]],
) -> None:
    with TemporaryDirectory() as folder:
        library = Library.open(Path(folder) / "library.newsdesk")
        try:
            put(library, made(), made("Two 🙂 lines\nMenu\n", "two.txt"))
            first = state(library)
            for name, left, right in operations:
                try:
                    OPERATIONS[name](library, left, right)
                except NewsdeskError:
                    continue
            last = state(library)
            undone = 0
            while (undoing.undoable(library) or Undoable(1, "")).batch > 1:
                assert undoing.undo(library, by=BEN)
                undone += 1
            assert state(library) == first
            for _ in range(undone):
                assert undoing.redo(library, by=BEN)
            assert state(library) == last
            assert safety.verify(library).problems == ()
        finally:
            library.close()
