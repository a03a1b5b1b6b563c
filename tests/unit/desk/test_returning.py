"""A story or a field as it was at an earlier moment."""

import pytest

from newsdesk.desk import browsing, editing, returning, undoing
from newsdesk.desk.activity import activity
from newsdesk.desk.history import history
from newsdesk.errors import NotFound
from newsdesk.store.library import Library
from stories import ANN, BEN, library, made, put

__all__ = ["library"]


@pytest.fixture
def story_id(library: Library) -> int:
    return put(library, made())[0]


def test_a_field_returns_and_the_others_stay(library: Library, story_id: int) -> None:
    editing.set_field(library, story_id, "headline", "One", by=ANN)
    moment = history(library, story_id)[0].seq
    editing.set_field(library, story_id, "headline", "Two", by=BEN)
    editing.set_field(library, story_id, "section", "Sea", by=BEN)
    editing.set_field(library, story_id, "headline", "Three", by=BEN)
    changes = returning.return_field(library, story_id, "headline", moment, by=ANN)
    story = browsing.story(library, story_id)
    assert (story.value("headline"), story.value("section")) == ("One", "Sea")
    assert changes.label == "return of headline"
    undoing.undo(library, by=ANN)
    assert browsing.story(library, story_id).value("headline") == "Three"


def test_fields_and_text_return_together(library: Library, story_id: int) -> None:
    before = browsing.story(library, story_id)
    moment = history(library, story_id)[0].seq
    editing.set_fields(library, {story_id: {"title": "Two", "own:Desk": "7"}}, by=ANN)
    editing.keep(library, story_id, 0, 4, by=ANN)
    typed = browsing.story(library, story_id).clean.paragraphs[-1]
    editing.retype(library, story_id, typed.start, typed.end, "It was loud.", by=BEN)
    editing.move_to_bin(library, [story_id], by=BEN)
    assert returning.return_story(library, story_id, moment, by=ANN).label
    story = browsing.story(library, story_id)
    assert story.body == before.body
    assert (story.value("headline"), story.value("own:Desk")) == (before.value("headline"), "")
    assert story.binned
    undoing.undo(library, by=ANN)
    assert browsing.story(library, story_id).body.endswith("It was loud.")


def test_undone_changes_are_passed_over(library: Library, story_id: int) -> None:
    editing.set_field(library, story_id, "headline", "One", by=ANN)
    moment = history(library, story_id)[0].seq
    editing.set_field(library, story_id, "headline", "Two", by=ANN)
    undoing.undo(library, by=ANN)
    returning.return_field(library, story_id, "headline", moment, by=ANN)
    assert browsing.story(library, story_id).value("headline") == "One"


def test_the_present_moment_changes_nothing(library: Library, story_id: int) -> None:
    moment = history(library, story_id)[0].seq
    assert not returning.return_story(library, story_id, moment, by=ANN)
    with pytest.raises(NotFound):
        returning.return_story(library, 99, 1, by=ANN)


def test_activity_tells_stroke_by_stroke(library: Library, story_id: int) -> None:
    other = put(library, made("Two.\n", "2.txt"))[0]
    editing.set_status(library, [story_id, other], "verified", by=BEN)
    undoing.undo(library, by=ANN)
    told = activity(library)
    assert [(a.who, a.label, a.number, a.undone) for a in told] == [
        ("Ann", "change of status in 2 stories", 2, False),
        ("Ben", "change of status in 2 stories", 2, True),
        ("Ann", "import of 1 story", 1, False),
        ("Ann", "import of 1 story", 1, False),
    ]
    assert told[0].undoes == told[1].batch
    assert told[1].stories == (story_id, other)
    assert activity(library, limit=1, before=told[1].batch)[0].batch == told[2].batch
