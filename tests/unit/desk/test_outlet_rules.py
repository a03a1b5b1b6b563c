"""A line that is cut in every story of an outlet: looked at first, then cut, and undoable."""

from pathlib import Path

import pytest

from newsdesk.desk import browsing, editing, outlet_rules, recleaning, safety, undoing
from newsdesk.desk.history import history
from newsdesk.errors import Conflict, InvalidValue, NotFound
from newsdesk.store.library import Library
from newsdesk.story.changes import Aspect
from newsdesk.story.lines import LineState
from stories import ANN, BEN, Made, library, made, put

__all__ = ["library"]

JUNK = "Write to the Bay Courier at the old lighthouse."
LONG = "The Bay Courier is printed on Tuesdays and Fridays in the old lighthouse above the harbour."


def page(number: int, *lines: str, outlet: str = "Bay Courier") -> Made:
    body = f"Boat {number} left the harbour at dawn.", *lines, f"Boat {number} came back at dusk."
    text = "\n".join(["Menu", *body, ""])
    return made(text, f"{number}.txt", outlet=outlet, headline=f"Boat {number}")


@pytest.fixture
def ids(library: Library) -> list[int]:
    return put(
        library,
        page(1, JUNK),
        page(2, JUNK.upper(), "Fog.", f"• {JUNK}"),
        page(3, f"{JUNK[:-1]} today."),
        page(4, JUNK, outlet="Hill Gazette"),
    )


def test_a_rehearsal_shows_every_story_and_changes_nothing(
    library: Library, ids: list[int]
) -> None:
    before = [browsing.story(library, story) for story in ids]
    found = outlet_rules.rehearse(library, "bay courier", JUNK)
    assert (found.outlet, found.line) == ("bay courier", JUNK)
    assert [row.story_id for row in found.touched] == ids[:2]
    first, second = found.touched
    assert first.headline == "Boat 1"
    (place,) = first.places
    assert before[0].reading.text[place[0] : place[1]] == place[2] == JUNK
    assert [words for *_, words in second.places] == [JUNK.upper(), f"• {JUNK}"]
    assert not first.loses_paragraph
    assert (first.paragraph, first.by_hand) == ("", False)
    assert [browsing.story(library, story) for story in ids] == before
    assert outlet_rules.rules(library) == ()


def test_a_line_is_cut_in_every_story_of_its_outlet(library: Library, ids: list[int]) -> None:
    bodies = {story: browsing.story(library, story).body for story in ids}
    changes = outlet_rules.always_cut(library, "Bay Courier", JUNK, by=ANN)
    assert changes.stories == tuple(ids[:2])
    assert changes.aspects == Aspect.TEXT | Aspect.HISTORY
    assert changes.label == "cut of a line in 2 stories"
    for story in ids[:2]:
        assert JUNK.casefold() not in browsing.story(library, story).body.casefold()
    assert all(browsing.story(library, story).body == bodies[story] for story in ids[2:])
    row = next(row for row in browsing.story(library, ids[0]).ledger if row.text == JUNK)
    assert (row.state, row.rule) == (LineState.CUT, "outlet-rule")
    assert row.reason == "You cut this line in every story of this outlet"
    assert [r.id for r in browsing.rows(library, "lighthouse")] == ids[:1:-1]
    (rule,) = outlet_rules.rules(library, "BAY COURIER")
    assert (rule.outlet, rule.line, rule.by) == ("Bay Courier", JUNK, "Ann")
    assert rule.since.endswith("Z")
    assert outlet_rules.rules(library, "Hill Gazette") == ()
    assert next((e.what, e.old) for e in history(library, ids[0])) == ("basis", JUNK)
    assert safety.verify(library).problems == ()


def test_one_undo_takes_rule_and_cuts_back(library: Library, ids: list[int]) -> None:
    before = [browsing.story(library, story).body for story in ids]
    outlet_rules.always_cut(library, "Bay Courier", JUNK, by=ANN)
    after = [browsing.story(library, story).body for story in ids]
    undoing.undo(library, by=BEN)
    assert [browsing.story(library, story).body for story in ids] == before
    assert outlet_rules.rules(library) == ()
    undoing.redo(library, by=BEN)
    assert [browsing.story(library, story).body for story in ids] == after
    assert len(outlet_rules.rules(library)) == 1
    assert safety.verify(library).problems == ()


def test_the_same_rule_again_changes_nothing(library: Library, ids: list[int]) -> None:
    outlet_rules.always_cut(library, "Bay Courier", JUNK, by=ANN)
    assert not outlet_rules.always_cut(library, "bay courier", JUNK.upper(), by=ANN)
    (late,) = put(library, page(9, JUNK))
    assert outlet_rules.always_cut(library, "Bay Courier", JUNK, by=ANN).stories == (late,)
    assert len(outlet_rules.rules(library)) == 1


def test_a_rule_is_forgotten_and_its_cuts_stay(library: Library, ids: list[int]) -> None:
    outlet_rules.always_cut(library, "Bay Courier", JUNK, by=ANN)
    (rule,) = outlet_rules.rules(library)
    body = browsing.story(library, ids[0]).body
    changes = outlet_rules.forget(library, rule.id, by=ANN)
    assert (changes.stories, changes.aspects) == ((), Aspect.HISTORY)
    assert outlet_rules.rules(library) == ()
    assert browsing.story(library, ids[0]).body == body
    with pytest.raises(NotFound):
        outlet_rules.forget(library, rule.id, by=ANN)
    undoing.undo(library, by=ANN)
    assert outlet_rules.rules(library) == (rule,)
    newest = history(library)[0]
    assert (newest.what, newest.story, newest.new) == ("outlet-rule", None, JUNK)


def test_a_rule_without_stories_stands_for_those_to_come(library: Library) -> None:
    changes = outlet_rules.always_cut(library, "Bay Courier", JUNK, by=ANN)
    assert (bool(changes), changes.stories, changes.label) == (True, (), "cut of a line")
    undoing.undo(library, by=ANN)
    assert outlet_rules.rules(library) == ()


def test_what_a_hand_has_touched_is_left_alone(library: Library) -> None:
    kept, altered, gone, plain = put(library, *(page(n, JUNK) for n in range(4)))
    start = browsing.story(library, kept).reading.text.index(JUNK)
    editing.keep(library, kept, start, start + len(JUNK), by=BEN)
    editing.cut(library, gone, start, start + len(JUNK), by=BEN)
    clean = browsing.story(library, altered).clean.text
    at = clean.index("lighthouse")
    editing.retype(library, altered, at, at + len("lighthouse"), "light-house", by=BEN)
    found = outlet_rules.rehearse(library, "Bay Courier", JUNK)
    assert [(r.story_id, r.by_hand) for r in found.touched] == [
        (kept, True),
        (altered, True),
        (plain, False),
    ]
    assert not any(row.loses_paragraph for row in found.touched)
    changes = outlet_rules.always_cut(library, "Bay Courier", JUNK, by=ANN)
    assert changes.stories == (plain,)
    assert JUNK in browsing.story(library, kept).body


def test_a_lost_paragraph_is_said(library: Library) -> None:
    text = f"{JUNK}\nBoats lie in the harbour.\n"
    long, first = put(
        library,
        page(1, LONG),
        made(text, "first.txt", outlet="Bay Courier"),
    )
    (row,) = outlet_rules.rehearse(library, "Bay Courier", LONG).touched
    assert (row.story_id, row.loses_paragraph, row.paragraph) == (long, True, LONG)
    (row,) = outlet_rules.rehearse(library, "Bay Courier", JUNK).touched
    assert (row.story_id, row.loses_paragraph, row.paragraph) == (first, True, JUNK)


@pytest.mark.parametrize("line", ["★ ★ ★ ★", "x" * 700, "Слово " * 200, "100%", "\U0001f4e3 Радио"])
def test_odd_lines_are_found_too(library: Library, line: str) -> None:
    (story,) = put(library, page(1, line))
    found = outlet_rules.rehearse(library, "Bay Courier", line)
    assert [row.story_id for row in found.touched] == [story]
    outlet_rules.always_cut(library, "Bay Courier", line, by=ANN)
    assert line.strip() not in browsing.story(library, story).body
    undoing.undo(library, by=ANN)
    assert line.strip() in browsing.story(library, story).body


def test_the_bin_is_left_alone(library: Library, ids: list[int]) -> None:
    editing.move_to_bin(library, ids[:1], by=ANN)
    found = outlet_rules.rehearse(library, "Bay Courier", JUNK)
    assert [row.story_id for row in found.touched] == ids[1:2]


@pytest.mark.parametrize(
    ("outlet", "line"), [(" ", JUNK), ("Bay Courier", " "), ("Bay Courier", "— … —")]
)
def test_S38_what_cannot_be_a_rule_is_refused(library: Library, outlet: str, line: str) -> None:
    with pytest.raises(InvalidValue):
        outlet_rules.rehearse(library, outlet, line)
    with pytest.raises(InvalidValue):
        outlet_rules.always_cut(library, outlet, line, by=ANN)
    assert undoing.undoable(library) is None


def test_S38_syntax_in_a_line_is_only_words(library: Library) -> None:
    line = 'Boats* AND "nets" OR (oars) -- %_\' headline : x'
    (story,) = put(library, page(1, line))
    found = outlet_rules.rehearse(library, "Bay Courier", line)
    assert [row.story_id for row in found.touched] == [story]


def test_undo_after_a_later_change_of_the_text_is_refused(library: Library, ids: list[int]) -> None:
    done = outlet_rules.always_cut(library, "Bay Courier", JUNK, by=ANN)
    recleaning.clean_again(library, ids[:1], by=ANN)
    with pytest.raises(Conflict):
        undoing.undo(library, by=ANN, batch=done.batch)
    assert len(outlet_rules.rules(library)) == 1


def test_R26_a_second_program_sees_the_rule(library: Library, tmp_path: Path) -> None:
    outlet_rules.always_cut(library, "Bay Courier", JUNK, by=ANN)
    other = Library.open(tmp_path / "library.newsdesk")
    assert [rule.line for rule in outlet_rules.rules(other)] == [JUNK]
    other.close()
