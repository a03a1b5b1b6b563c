"""Cleaning again: first what would change, then the change, and nothing that a hand did."""

from dataclasses import replace

import pytest

from newsdesk.cleaning.cleaner import VERSION, clean
from newsdesk.desk import browsing, editing, ingest, recleaning, undoing
from newsdesk.readers import registry
from newsdesk.readers.encoding import Decoded
from newsdesk.store.library import Library
from newsdesk.story.lines import LineState, Strictness
from newsdesk.story.record import Story
from newsdesk.story.source import Reading
from stories import ANN, library, made, put

__all__ = ["library"]

PAGE = """Home
Coast

Skarholm lighthouse is lit again

By Tove Almgren

2025-05-14

The lighthouse at Skarholm was lit again on Friday, for the first time in eleven years.

About two hundred people watched from the pier, the harbour master Einar Holt said.

Subscribe to our newsletter
"""


@pytest.fixture
def by_hand(library: Library) -> int:
    """Put in a story whose cleaning is not what the cleaner of today says."""
    return put(library, made(PAGE))[0]


@pytest.fixture
def by_today(library: Library) -> int:
    report = ingest.import_text(library, PAGE, "skarholm", by=ANN)
    return report.changes.stories[0]


def test_what_would_change_is_told_and_nothing_is_changed(library: Library, by_hand: int) -> None:
    before = browsing.story(library, by_hand)
    (told,) = recleaning.proposed(library, [by_hand], Strictness.BALANCED)
    assert told
    assert told.headline == "Ferry to Hollow Bay runs again"
    gone = {line.text for line in told.cut}
    assert {"Home", "Subscribe to our newsletter"} <= gone
    assert not told.restored
    assert all(line.state is LineState.CUT and line.reason for line in told.cut)
    assert ("authors", "Mara Quill", "Tove Almgren") in told.fields
    assert browsing.story(library, by_hand) == before


def test_then_it_is_changed_as_told_and_one_undo_takes_it_back(
    library: Library, by_hand: int
) -> None:
    before = browsing.story(library, by_hand)
    _, then = recleaning.preview(library, by_hand, Strictness.BALANCED)
    changes = recleaning.clean_again(library, [by_hand], by=ANN)
    after = browsing.story(library, by_hand)
    assert changes.stories == (by_hand,)
    assert after.body == then.body
    assert [f.value for f in after.fields] == [f.value for f in then.fields]
    assert recleaning.proposed(library, [by_hand])[0].cut == ()
    undoing.undo(library, by=ANN)
    undone = browsing.story(library, by_hand)
    assert (undone.body, undone.cleaning) == (before.body, before.cleaning)


def test_lines_that_come_back_are_told(library: Library) -> None:
    page = PAGE.replace("Home\n", "Menu\n")
    (number,) = put(library, made(page))
    with_junk = browsing.story(library, number)
    assert "Menu" not in with_junk.body
    gone = next(line for line in with_junk.ledger if line.text.startswith("About two"))
    editing.cut(library, number, gone.start, gone.end, by=ANN)
    (told,) = recleaning.proposed(library, [number])
    assert gone.text not in {line.text for line in (*told.cut, *told.restored)}
    assert not told.restored


def test_what_a_hand_did_stays(library: Library, by_hand: int) -> None:
    text = browsing.story(library, by_hand).reading.text
    editing.keep(library, by_hand, 0, 4, by=ANN)
    start = text.index("About two")
    editing.cut(library, by_hand, start, text.index("\n", start), by=ANN)
    editing.set_field(library, by_hand, "section", "Sea", by=ANN)
    before = browsing.story(library, by_hand)
    (told,) = recleaning.proposed(library, [by_hand])
    assert not {"Home", "section"} & {*(x.text for x in told.cut), *(f[0] for f in told.fields)}
    recleaning.clean_again(library, [by_hand], by=ANN)
    after = browsing.story(library, by_hand)
    assert after.edits.by_hand == before.edits.by_hand
    assert after.value("section") == "Sea"
    assert after.body.startswith("Home")
    assert "About two" not in after.body


def test_a_second_time_nothing_changes(library: Library, by_today: int) -> None:
    assert not any(recleaning.proposed(library, [by_today]))
    assert not recleaning.clean_again(library, [by_today], by=ANN)


def test_cancelled_nothing_is_changed(library: Library, by_hand: int) -> None:
    before = browsing.story(library, by_hand)
    asked = iter([False, True, True])
    numbers = [by_hand, *put(library, made("Two\n"))]
    changes = recleaning.clean_again(library, numbers, by=ANN, cancelled=lambda: next(asked))
    assert not changes
    assert browsing.story(library, by_hand) == before


def test_progress_is_told(library: Library, by_hand: int) -> None:
    told: list[tuple[int, int, str]] = []
    recleaning.proposed(library, [by_hand], progress=lambda *step: told.append(step))
    assert told == [(1, 1, "Ferry to Hollow Bay runs again")]


def test_older_cleanings_are_due_until_done_again(
    library: Library, by_today: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert recleaning.outdated(library) == ()
    newer = VERSION + 1
    monkeypatch.setattr(recleaning, "VERSION", newer)
    assert recleaning.outdated(library) == (by_today,)
    monkeypatch.setattr(recleaning, "clean", lambda *a: replace(clean(*a), version=newer))
    assert not any(recleaning.proposed(library, [by_today]))
    assert recleaning.clean_again(library, [by_today], by=ANN)
    assert recleaning.outdated(library) == ()


def newer_reader(monkeypatch: pytest.MonkeyPatch, old: str, new: str) -> None:
    """Let the reader of plain text have a newer version, which reads one word otherwise."""

    def again(reader: registry.Reader) -> registry.Reader:
        def read(decoded: Decoded) -> Reading:
            reading = reader.read(replace(decoded, text=decoded.text.replace(old, new)))
            return replace(reading, version=reader.version + 1)

        return replace(reader, version=reader.version + 1, read=read)

    rows = tuple(again(row) if row.name == "text" else row for row in registry.READERS)
    monkeypatch.setattr(registry, "READERS", rows)
    monkeypatch.setattr(recleaning, "READERS", rows)


def hand(story: Story) -> list[tuple[int, int, str]]:
    return [(edit.start, edit.end, edit.replacement) for edit in story.edits.by_hand]


def test_a_newer_reader_reads_the_bytes_anew_and_edits_come_along(
    library: Library, by_today: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    story = browsing.story(library, by_today)
    start = story.body.index("About")
    at = story.clean.text.index(story.body[start : start + 9])
    editing.retype(library, by_today, at, at + 5, "Nearly", by=ANN)
    before = browsing.story(library, by_today)
    newer_reader(monkeypatch, "", "")
    recleaning.clean_again(library, [by_today], by=ANN)
    after = browsing.story(library, by_today)
    assert after.reading.version == before.reading.version + 1
    assert hand(after) == hand(before)
    assert after.body == before.body
    undoing.undo(library, by=ANN)
    assert browsing.story(library, by_today).edits == before.edits
    undoing.redo(library, by=ANN)
    assert hand(browsing.story(library, by_today)) == hand(before)
    undoing.undo(library, by=ANN)
    undoing.undo(library, by=ANN)
    assert "Nearly" not in browsing.story(library, by_today).body


def test_another_text_is_taken_only_where_no_edit_stands_on_the_old_one(
    library: Library, by_today: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    newer_reader(monkeypatch, "two hundred", "three hundred")
    (told,) = recleaning.proposed(library, [by_today])
    assert ["two hundred" in line.text for line in told.cut] == [True]
    assert ["three hundred" in line.text for line in told.restored] == [True]
    editing.cut(library, by_today, 0, 4, by=ANN)
    assert not any(recleaning.proposed(library, [by_today]))
    recleaning.clean_again(library, [by_today], by=ANN)
    assert "two hundred" in browsing.story(library, by_today).body


@pytest.mark.parametrize("typed", [False, True])
def test_the_body_begins_and_ends_where_it_is_told_to(
    library: Library, by_today: int, *, typed: bool
) -> None:
    before = browsing.story(library, by_today)
    text = before.reading.text
    first, second = text.index("The lighthouse"), text.index("About two")
    if typed:
        at = before.clean.text.index("The lighthouse")
        editing.retype(library, by_today, at, at + 3, "That", by=ANN)
    changes = editing.body_from(library, by_today, second + 5, by=ANN)
    story = browsing.story(library, by_today)
    assert changes.label == "body from here"
    assert story.body == text[second : text.index("\n", second)]
    cuts = [text[e.start : e.end] for e in story.edits.by_hand]
    assert cuts == [text[first : text.index("\n", first)]]
    undoing.undo(library, by=ANN)
    changes = editing.body_up_to(library, by_today, text.index("Coast"), by=ANN)
    assert changes.label == "body up to here"
    assert browsing.story(library, by_today).body == "Coast"
    undoing.undo(library, by=ANN)
    assert "lighthouse" in browsing.story(library, by_today).body


def test_words_typed_over_two_lines_stay_with_the_line_that_is_kept(
    library: Library, by_today: int
) -> None:
    story = browsing.story(library, by_today)
    start, end = story.clean.text.index("years."), story.clean.text.index("two hundred")
    editing.retype(library, by_today, start, end, "years, when ", by=ANN)
    joined = browsing.story(library, by_today).body
    editing.body_from(library, by_today, story.reading.text.index("two hundred"), by=ANN)
    assert browsing.story(library, by_today).body == joined


def test_several_stretches_are_one_change(library: Library, by_today: int) -> None:
    text = browsing.story(library, by_today).reading.text
    places = [(text.index(w), text.index("\n", text.index(w))) for w in ("The l", "About")]
    editing.cut_all(library, by_today, places, by=ANN)
    assert browsing.story(library, by_today).body == ""
    editing.keep_all(library, by_today, places, by=ANN)
    assert len(browsing.story(library, by_today).edits.by_hand) == 2
    undoing.undo(library, by=ANN)
    undoing.undo(library, by=ANN)
    assert browsing.story(library, by_today).edits.by_hand == ()
