"""Searches are saved, renamed, ordered and removed; undo takes each of it back."""

import pytest

from newsdesk.desk import saved, shelf, tagging, undoing
from newsdesk.desk.results import Saved
from newsdesk.errors import InvalidValue, NotFound
from newsdesk.store.library import Library
from newsdesk.story.view import Facet, View
from stories import ANN, library

__all__ = ["library"]
VIEW = View(
    "ferry -menu",
    (Facet("outlet", "Hafenblatt"), Facet("published", "2025-04")),
    "headline",
    False,
    binned=True,
)


@pytest.fixture
def one(library: Library) -> Saved:
    saved.save(library, "Ferries", VIEW, "columns", by=ANN)
    return saved.searches(library)[0]


def names(library: Library) -> list[str]:
    return [search.name for search in saved.searches(library)]


def test_a_search_is_saved_whole(library: Library, one: Saved) -> None:
    assert (one.name, one.view, one.layout) == ("Ferries", VIEW, "columns")
    assert undoing.undoable(library).label == "saved search “Ferries”"  # type: ignore[union-attr]
    undoing.undo(library, by=ANN)
    assert names(library) == []
    undoing.redo(library, by=ANN)
    assert saved.searches(library) == (one,)


def test_a_search_of_the_same_name_takes_its_place(library: Library, one: Saved) -> None:
    saved.save(library, "ferries", View("mill"), by=ANN)
    (now,) = saved.searches(library)
    assert (now.id, now.name, now.view) == (one.id, "ferries", View("mill"))


def test_a_search_is_updated_renamed_and_removed(library: Library, one: Saved) -> None:
    saved.update(library, one.id, View("mill"), by=ANN)
    saved.rename(library, one.id, "Mills", by=ANN)
    assert [(s.name, s.view.query) for s in saved.searches(library)] == [("Mills", "mill")]
    saved.remove(library, one.id, by=ANN)
    assert names(library) == []
    for _ in range(3):
        undoing.undo(library, by=ANN)
    assert saved.searches(library) == (one,)


def test_a_removed_number_is_not_given_again(library: Library, one: Saved) -> None:
    saved.remove(library, one.id, by=ANN)
    saved.save(library, "Another", View(), by=ANN)
    undoing.undo(library, by=ANN)
    undoing.undo(library, by=ANN)
    assert saved.searches(library) == (one,)


def test_searches_are_put_in_order(library: Library, one: Saved) -> None:
    for name in ("B", "C"):
        saved.save(library, name, View(name), by=ANN)
    third = saved.searches(library)[2].id
    saved.reorder(library, [third], by=ANN)
    assert names(library) == ["C", "Ferries", "B"]
    undoing.undo(library, by=ANN)
    assert names(library) == ["Ferries", "B", "C"]


def test_a_layout_is_kept_without_an_audit_and_undo_does_not_mind(
    library: Library, one: Saved
) -> None:
    saved.keep_layout(library, one.id, View(sort="words"), "other")
    saved.keep_layout(library, 99, View(sort="words"), "other")
    (now,) = saved.searches(library)
    assert (now.layout, now.view.sort, now.view.query) == ("other", "words", VIEW.query)
    undoing.undo(library, by=ANN)
    assert names(library) == []


@pytest.mark.parametrize("name", ["", " ", "x" * 81])
def test_what_cannot_be_a_name_is_refused(library: Library, name: str) -> None:
    with pytest.raises(InvalidValue):
        saved.save(library, name, VIEW, by=ANN)


def test_what_is_not_there_is_said(library: Library) -> None:
    with pytest.raises(NotFound):
        saved.remove(library, 5, by=ANN)


def test_the_shelf_reads_both_without_the_library(library: Library, one: Saved) -> None:
    tagging.create(library, "ice", by=ANN)
    found = shelf.shelf(library.path)
    assert found is not None
    assert (found.searches, found.tags) == ((one,), tagging.tags(library))
    assert shelf.shelf(library.path.with_name("none")) is None
