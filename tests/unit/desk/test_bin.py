"""The bin is emptied for good, and undo knows what it can no longer do."""

import pytest

from newsdesk.desk import bin as waste
from newsdesk.desk import browsing, editing, looking, safety, undoing
from newsdesk.errors import LibraryTrouble, NotFound
from newsdesk.store.library import Library
from newsdesk.story.view import View
from stories import ANN, BEN, library, made, other_connection, put

__all__ = ["library"]


@pytest.fixture
def emptied(library: Library) -> Library:
    """Empty a bin with one of three stories in it."""
    put(library, made(tags="Sea"), made("Zebras graze.\n", tags="Sea"), made("Third\n"))
    editing.set_fields(library, {1: {"section": "A"}}, by=ANN)
    editing.set_fields(library, {2: {"section": "B"}}, by=ANN)
    editing.retype(library, 2, 0, 6, "Horses", by=ANN)
    editing.move_to_bin(library, [2], by=ANN)
    assert waste.empty(library, by=BEN) == 1
    return library


def test_a_story_and_its_source_are_gone(emptied: Library) -> None:
    with pytest.raises(NotFound):
        browsing.story(emptied, 2)
    assert [row.id for row in browsing.rows(emptied, sort="added", descending=False)] == [1, 3]
    assert browsing.rows(emptied, binned=True) == []
    raw = other_connection(emptied.path)
    for table in ("source", "reading", "cleaning", "article", "fields"):
        assert raw.execute(f"SELECT count(*) FROM {table}").fetchone() == (2,)
    assert raw.execute("SELECT count(*) FROM article_tag").fetchone() == (1,)
    raw.close()
    assert safety.verify(emptied).problems == ()


def test_its_words_find_nothing(emptied: Library) -> None:
    for word in ("zebras", "horses", "=zebras", "zeb*"):
        assert browsing.rows(emptied, word) == []


def test_its_words_are_gone_from_the_file(emptied: Library) -> None:
    waste.compact(emptied)
    emptied.close()
    assert b"graz" not in emptied.path.read_bytes().lower()


def test_an_edit_is_found_at_once(library: Library) -> None:
    put(library, *(made(f"Story {n}\n{'word ' * n}") for n in range(1, 40)))
    editing.set_field(library, 7, "headline", "Barge", by=ANN)
    assert [row.id for row in browsing.rows(library, "barges")] == [7]
    assert browsing.rows(library, "headline:7") == []
    editing.move_to_bin(library, [7], by=ANN)
    waste.empty(library, by=BEN)
    assert browsing.rows(library, "barge") == []
    assert safety.verify(library).problems == ()


def test_undo_goes_on_with_what_can_be_undone(emptied: Library) -> None:
    undoing.undo(emptied, by=ANN)
    assert browsing.row(emptied, 1).section == ""
    redoable = undoing.redoable(emptied)
    assert redoable is not None
    assert redoable.label == "change of section"
    undoing.undo(emptied, by=ANN)
    assert browsing.rows(emptied) == []


def test_the_same_file_may_come_again(emptied: Library) -> None:
    (again,) = put(emptied, made("Zebras graze.\n"))
    assert again == 4


def test_the_window_hears_of_it(library: Library) -> None:
    put(library, made(), made("Two\n"))
    looker = looking.look(library.path)
    looker.ids(View())
    editing.move_to_bin(library, [1], by=ANN)
    waste.empty(library, by=ANN)
    assert looker.ids(View()).ids.tolist() == [2]
    assert looker.facets(View()).binned == 0
    looker.close()


def test_an_empty_bin_and_a_cancelled_job_change_nothing(library: Library) -> None:
    put(library, made())
    assert waste.empty(library, by=ANN) == 0
    editing.move_to_bin(library, [1], by=ANN)
    assert waste.empty(library, by=ANN, cancelled=lambda: True) == 0
    assert len(browsing.rows(library, binned=True)) == 1


def test_R9_compacting_asks_for_room_first(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(library, made())
    monkeypatch.setattr("newsdesk.store.purging.disk_usage", lambda _: type("", (), {"free": 10}))
    with pytest.raises(LibraryTrouble, match="no room"):
        waste.compact(library)
