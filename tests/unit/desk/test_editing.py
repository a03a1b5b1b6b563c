"""Changes through the one door."""

import pytest

from newsdesk.desk import browsing, editing, recleaning, undoing
from newsdesk.desk.history import history
from newsdesk.errors import Conflict, InvalidValue, NotFound
from newsdesk.store.library import Library
from newsdesk.story.changes import Aspect
from stories import ANN, BEN, library, made, put

__all__ = ["library"]


@pytest.fixture
def story_id(library: Library) -> int:
    return put(library, made())[0]


def found(library: Library, words: str) -> list[int]:
    with library.reading() as at:
        asked = "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid"
        return [row[0] for row in at.exec_driver_sql(asked, (words,))]


def test_a_field_is_set_with_its_audit(library: Library, story_id: int) -> None:
    changes = editing.set_field(library, story_id, "title", " The  ferry is back ", by=BEN)
    story = browsing.story(library, story_id)
    assert story.value("headline") == story.row.headline == "The ferry is back"
    assert story.version == 2
    assert story.field("headline").set_by == "Ben"
    assert changes.stories == (story_id,)
    assert changes.aspects == Aspect.FIELDS | Aspect.HISTORY
    assert changes.label == "change of headline"
    entry = history(library, story_id)[0]
    assert (entry.who, entry.what, entry.old, entry.new) == (
        "Ben",
        "headline",
        "Ferry to Hollow Bay runs again",
        "The ferry is back",
    )
    assert found(library, "headline : back") == [story_id]
    assert found(library, "headline : hollow") == []


def test_what_cleaning_found_becomes_a_candidate(library: Library, story_id: int) -> None:
    editing.set_field(library, story_id, "headline", "Other", by=ANN)
    field = browsing.story(library, story_id).field("headline")
    assert [c.value for c in field.candidates] == ["Ferry to Hollow Bay runs again", "Another"]
    editing.take_candidate(library, story_id, "headline", 0, by=ANN)
    field = browsing.story(library, story_id).field("headline")
    assert (field.value, field.start, field.end) == ("Ferry to Hollow Bay runs again", 5, 9)
    with pytest.raises(InvalidValue):
        editing.take_candidate(library, story_id, "headline", 9, by=ANN)


def test_the_same_value_again_changes_nothing(library: Library, story_id: int) -> None:
    changes = editing.set_field(library, story_id, "authors", "Mara Quill", by=ANN)
    assert not changes
    assert browsing.row(library, story_id).version == 1
    assert len(history(library)) == 1


def test_text_that_is_not_valid_is_kept_and_marked(library: Library, story_id: int) -> None:
    editing.set_field(library, story_id, "published", "last Tuesday-ish", by=ANN)
    story = browsing.story(library, story_id)
    assert story.field("published").invalid
    assert story.value("published") == "last Tuesday-ish"
    assert browsing.row(library, story_id) == story.row
    assert (story.row.published, story.row.problems) == ("", 1)


def test_nonsense_is_refused(library: Library, story_id: int) -> None:
    for name, value in (("colour", "red"), ("status", "lost")):
        with pytest.raises(InvalidValue):
            editing.set_field(library, story_id, name, value, by=ANN)
    with pytest.raises(NotFound):
        editing.set_field(library, 99, "title", "x", by=ANN)
    for start, end in ((5, 5), (-1, 3), (0, 10_000)):
        with pytest.raises(InvalidValue):
            editing.cut(library, story_id, start, end, by=ANN)
    with pytest.raises(InvalidValue):
        editing.retype(library, story_id, 5, 10_000, "x", by=ANN)
    with pytest.raises(NotFound):
        editing.move_to_bin(library, [story_id, 99], by=ANN)
    assert browsing.row(library, story_id).version == 1


def test_R26_two_editors_conflict_shows_both_and_overwrites_nothing(
    library: Library, story_id: int
) -> None:
    editing.set_field(library, story_id, "title", "By Ann", by=ANN, expected=1)
    with pytest.raises(Conflict, match=r"By Ann.*By Ben"):
        editing.set_field(library, story_id, "title", "By Ben", by=BEN, expected=1)
    with pytest.raises(Conflict, match="typed words"):
        editing.retype(library, story_id, 0, 4, "typed words", by=BEN, expected=1)
    assert browsing.row(library, story_id).headline == "By Ann"


def test_many_stories_are_one_batch(library: Library, story_id: int) -> None:
    others = put(library, made("Two\n"), made("Three\n"))
    values = {n: {"site": "Bay Post", "section": "Sea"} for n in (story_id, *others)}
    changes = editing.set_fields(library, values, by=ANN)
    assert changes.label == "change of 2 fields in 3 stories"
    changes = editing.set_status(library, [story_id, *others], "verified", by=ANN)
    assert changes.label == "change of status in 3 stories"
    assert changes.aspects == Aspect.STATUS | Aspect.HISTORY
    counts = browsing.counts(library)
    assert (counts.all, counts.new, counts.verified) == (3, 0, 3)
    assert counts.outlets == (("Bay Post", 3),)


def test_all_of_a_batch_or_nothing(library: Library, story_id: int) -> None:
    with pytest.raises(NotFound):
        editing.set_fields(library, {story_id: {"title": "x"}, 99: {"title": "x"}}, by=ANN)
    assert browsing.row(library, story_id).headline == "Ferry to Hollow Bay runs again"


def test_a_line_is_cut_and_kept_by_hand(library: Library, story_id: int) -> None:
    text = browsing.story(library, story_id).reading.text
    start = text.index("By Mara Quill")
    editing.cut(library, story_id, start, start + len("By Mara Quill"), by=ANN)
    assert "By Mara Quill" not in browsing.story(library, story_id).body
    assert found(library, "body : mara") == []
    changes = editing.keep(library, story_id, 0, 4, by=ANN)
    assert changes.aspects == Aspect.TEXT | Aspect.HISTORY
    story = browsing.story(library, story_id)
    assert story.body.startswith("Menu\n\nFerry")
    assert browsing.row(library, story_id) == story.row
    assert history(library, story_id)[1].old == "By Mara Quill"


def test_typing_makes_the_fewest_edits(library: Library, story_id: int) -> None:
    story = browsing.story(library, story_id)
    paragraph = story.clean.paragraphs[2]
    typed = paragraph.text.replace("three", "four")
    editing.retype(library, story_id, paragraph.start, paragraph.end, typed, by=ANN, expected=1)
    story = browsing.story(library, story_id)
    assert "after four weeks" in story.body
    assert [(e.replacement, bool(e.id)) for e in story.edits.by_hand] == [("four", True)]
    assert not editing.retype(library, story_id, paragraph.start, paragraph.end - 1, typed, by=ANN)
    assert found(library, "body : four") == [story_id]


def test_a_person_edit_keeps_its_id_while_others_come(library: Library, story_id: int) -> None:
    editing.cut(library, story_id, 0, 2, by=ANN)
    (first,) = browsing.story(library, story_id).edits.by_hand
    editing.cut(library, story_id, 10, 12, by=ANN)
    assert browsing.story(library, story_id).edits.by_hand[0] == first
    undoing.undo(library, by=ANN)
    assert browsing.story(library, story_id).edits.by_hand == (first,)


def test_the_bin(library: Library, story_id: int) -> None:
    (other,) = put(library, made("Two\n"))
    changes = editing.move_to_bin(library, [story_id, other], by=ANN)
    assert changes.label == "move to the bin of 2 stories"
    assert changes.aspects == Aspect.PRESENCE | Aspect.HISTORY
    assert browsing.counts(library).binned == 2
    assert not editing.move_to_bin(library, [other], by=ANN)
    editing.take_from_bin(library, [story_id], by=ANN)
    assert not browsing.row(library, story_id).binned


def test_cleaning_again_keeps_what_a_person_did(library: Library, story_id: int) -> None:
    editing.keep(library, story_id, 0, 4, by=ANN)
    editing.set_field(library, story_id, "section", "Sea", by=ANN)
    before = browsing.story(library, story_id)
    changes = recleaning.clean_again(library, [story_id], by=ANN)
    after = browsing.story(library, story_id)
    assert changes.label == "cleaning again"
    assert after.edits.by_hand == before.edits.by_hand
    assert after.value("section") == "Sea"
    assert after.cleaning != before.cleaning
    assert not recleaning.clean_again(library, [story_id], by=ANN)
    undoing.undo(library, by=ANN)
    undone = browsing.story(library, story_id)
    assert (undone.cleaning, undone.fields) == (before.cleaning, before.fields)
