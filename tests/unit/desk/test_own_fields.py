"""Fields that a newsroom adds itself."""

import pytest

from newsdesk.desk import browsing, editing, own_fields, undoing
from newsdesk.errors import InvalidValue
from newsdesk.store.library import Library
from stories import ANN, library, made, put

__all__ = ["library"]


def test_fields_are_added_in_their_order(library: Library) -> None:
    own_fields.arrange(library, ["Номер  полосы", "Desk"], by=ANN)
    assert own_fields.own(library) == ("Номер полосы", "Desk")
    assert undoing.undo(library, by=ANN).label == "own fields"
    assert own_fields.own(library) == ()
    undoing.redo(library, by=ANN)
    assert own_fields.own(library) == ("Номер полосы", "Desk")


@pytest.mark.parametrize("name", ["", " ", "Headline", "url", "x" * 99])
def test_what_cannot_be_a_field_is_refused(library: Library, name: str) -> None:
    with pytest.raises(InvalidValue):
        own_fields.arrange(library, ["Desk", name], by=ANN)
    with pytest.raises(InvalidValue):
        own_fields.arrange(library, ["Desk", "desk"], by=ANN)


def test_a_value_stays_and_is_found(library: Library) -> None:
    story = put(library, made())[0]
    editing.set_field(library, story, "own:Desk", " seven ", by=ANN)
    assert browsing.story(library, story).value("own:Desk") == "seven"
    assert [row.id for row in browsing.rows(library, "own:sev")] == [story]
    assert browsing.rows(library, "own:eight") == []
    undoing.undo(library, by=ANN)
    assert browsing.story(library, story).value("own:Desk") == ""
    assert browsing.rows(library, "own:sev") == []


def test_seldom_fields_are_found(library: Library) -> None:
    story = put(library, made())[0]
    values = {"place": "Тихая бухта", "urgency": "high", "notes": "Call back", "embargo": "завтра"}
    editing.set_fields(library, {story: values}, by=ANN)
    for query in (
        "place:бухта",
        "=place:x OR urgency:high",
        "has:notes",
        "notes:call",
        "has:embargo",
    ):
        assert [row.id for row in browsing.rows(library, query)] == [story], query
    for query in ("missing:place", "urgency:low", "место:город"):
        assert browsing.rows(library, query) == [], query
    assert browsing.row(library, story).urgency == "high"
