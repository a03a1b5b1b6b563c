"""Tags are put on stories and taken off as one change each; undo takes it back."""

from collections.abc import Callable

import pytest

from newsdesk.desk import browsing, editing, tagging, undoing
from newsdesk.desk.history import history
from newsdesk.desk.results import Tag
from newsdesk.errors import InvalidValue, NotFound
from newsdesk.store.library import Library
from stories import ANN, BEN, library, made, put

__all__ = ["library"]
Label = Callable[[], str | None]


@pytest.fixture
def ids(library: Library) -> list[int]:
    return put(library, made("One\n"), made("Two\n"), made("Three\n"))


@pytest.fixture
def label(library: Library) -> Label:
    def undone() -> str | None:
        found = undoing.undoable(library)
        return found.label if found else None

    return undone


def names(library: Library) -> list[str]:
    return [tag.name for tag in tagging.tags(library)]


def on(library: Library, ids: list[int]) -> list[tuple[str, ...]]:
    return [row.tags for row in browsing.rows_of(library, ids)]


def test_a_tag_is_made_without_stories(library: Library, label: Label) -> None:
    assert tagging.create(library, " Sea   ice ", by=ANN)
    assert not tagging.create(library, "SEA ICE", by=ANN)
    assert tagging.tags(library) == (Tag("Sea ice", 1, "sea ice"),)
    assert label() == "tag “Sea ice”"
    undoing.undo(library, by=ANN)
    assert names(library) == []
    undoing.redo(library, by=ANN)
    assert names(library) == ["Sea ice"]


@pytest.mark.parametrize("name", ["", "  ", "a; b", "x" * 81])
def test_what_cannot_be_a_tag_is_refused(library: Library, ids: list[int], name: str) -> None:
    with pytest.raises(InvalidValue):
        tagging.add(library, ids, name, by=ANN)


def test_a_tag_on_many_stories_is_one_change(
    library: Library, ids: list[int], label: Label
) -> None:
    editing.set_field(library, ids[0], "tags", "sea; ICE", by=ANN)
    changes = tagging.add(library, [*ids, ids[0]], "Ice", by=BEN)
    assert set(changes.stories) == {ids[1], ids[2]}
    assert on(library, ids) == [("sea", "ICE"), ("ICE",), ("ICE",)]
    assert label() == "tag “ICE” in 2 stories"
    assert browsing.story(library, ids[1]).field("tags").set_by == "Ben"
    undoing.undo(library, by=ANN)
    assert on(library, ids) == [("sea", "ICE"), (), ()]


def test_a_tag_that_is_taken_off_its_last_story_stays(
    library: Library, ids: list[int], label: Label
) -> None:
    editing.set_field(library, ids[0], "tags", "ice", by=ANN)
    tagging.remove(library, ids, "Ice", by=ANN)
    assert on(library, ids) == [(), (), ()]
    assert names(library) == ["ice"]
    assert label() == "removal of tag “Ice”"
    undoing.undo(library, by=ANN)
    undoing.undo(library, by=ANN)
    assert names(library) == []


def test_an_unknown_tag_is_not_made_by_taking_it_off(library: Library, ids: list[int]) -> None:
    assert not tagging.remove(library, ids, "ice", by=ANN)
    assert names(library) == []


def test_toggling_puts_a_tag_on_all_unless_all_have_it(library: Library, ids: list[int]) -> None:
    tagging.add(library, ids[:1], "ice", by=ANN)
    tagging.toggle(library, ids, "ice", by=ANN)
    assert on(library, ids) == [("ice",)] * 3
    tagging.toggle(library, ids[1:], "ice", by=ANN)
    assert on(library, ids) == [("ice",), (), ()]


def test_a_tag_is_renamed_everywhere(library: Library, ids: list[int], label: Label) -> None:
    tagging.add(library, ids[:2], "ice", by=ANN)
    tagging.create(library, "sea", by=ANN)
    tagging.rename(library, "ICE", "Frost", by=ANN)
    assert on(library, ids) == [("Frost",), ("Frost",), ()]
    assert names(library) == ["Frost", "sea"]
    assert label() == "new name of tag “ice” in 2 stories"
    undoing.undo(library, by=ANN)
    assert on(library, ids) == [("ice",), ("ice",), ()]
    assert names(library) == ["ice", "sea"]
    undoing.redo(library, by=ANN)
    assert names(library) == ["Frost", "sea"]


def test_a_typed_tag_is_renamed_and_comes_back(library: Library, ids: list[int]) -> None:
    editing.set_field(library, ids[0], "tags", "ice; sea", by=ANN)
    tagging.rename(library, "ice", "Ice", by=ANN)
    assert on(library, ids)[0] == ("Ice", "sea")
    tagging.rename(library, "Ice", "frost", by=ANN)
    assert (on(library, ids)[0], names(library)) == (("frost", "sea"), ["frost", "sea"])
    for _ in range(2):
        undoing.undo(library, by=ANN)
    assert (on(library, ids)[0], names(library)) == (("ice", "sea"), ["ice", "sea"])
    undoing.undo(library, by=ANN)
    assert names(library) == []


def test_a_name_that_is_there_takes_the_stories_over(library: Library, ids: list[int]) -> None:
    editing.set_field(library, ids[0], "tags", "ice; Sea", by=ANN)
    editing.set_field(library, ids[1], "tags", "ice", by=ANN)
    tagging.rename(library, "ice", "SEA", by=ANN)
    assert on(library, ids) == [("Sea",), ("Sea",), ()]
    assert names(library) == ["Sea"]
    undoing.undo(library, by=ANN)
    assert on(library, ids)[0] == ("ice", "Sea")
    assert names(library) == ["ice", "Sea"]


def test_a_tag_is_forgotten_everywhere(library: Library, ids: list[int], label: Label) -> None:
    tagging.add(library, ids, "ice", by=ANN)
    tagging.create(library, "empty", by=ANN)
    tagging.forget(library, "ice", by=ANN)
    assert (on(library, ids), names(library)) == ([()] * 3, ["empty"])
    assert label() == "removal of tag “ice” in 3 stories"
    tagging.forget(library, "empty", by=ANN)
    assert names(library) == []
    for _ in range(2):
        undoing.undo(library, by=ANN)
    assert (on(library, ids), names(library)) == ([("ice",)] * 3, ["ice", "empty"])
    with pytest.raises(NotFound):
        tagging.forget(library, "nobody's", by=ANN)


def test_tags_are_put_in_order(library: Library, ids: list[int]) -> None:
    editing.set_field(library, ids[0], "tags", "a; b; c", by=ANN)
    tagging.arrange(library, ["c", "a"], by=ANN)
    assert names(library) == ["c", "a", "b"]
    undoing.undo(library, by=ANN)
    assert names(library) == ["a", "b", "c"]


def test_a_change_that_is_stopped_changes_nothing(library: Library, ids: list[int]) -> None:
    tagging.create(library, "ice", by=ANN)
    seen: list[int] = []

    def stopped() -> bool:
        seen.append(1)
        return len(seen) > 2

    assert not tagging.add(library, ids, "ice", by=ANN, cancelled=stopped)
    assert on(library, ids) == [()] * 3


def test_progress_is_told_while_many_are_tagged(library: Library) -> None:
    many = put(library, *(made(f"Story {n}\n") for n in range(21)))
    told: list[tuple[int, int, str]] = []
    tagging.add(library, many, "ice", by=ANN, progress=lambda *step: told.append(step))
    assert told == [(20, 21, "")]


def test_the_history_names_the_tag(library: Library, ids: list[int]) -> None:
    tagging.create(library, "ice", by=ANN)
    assert next((e.what, e.old, e.new) for e in history(library)) == ("tag", "", "ice")
