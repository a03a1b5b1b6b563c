"""Checks of a library: found, mended, switched off, kept for queries, held against others."""

import pytest

from newsdesk.desk import browsing, checking, editing, looking_through, undoing
from newsdesk.desk.checking import Off
from newsdesk.errors import Conflict, InvalidValue
from newsdesk.store.library import Library
from newsdesk.story.findings import Finding
from stories import ANN, BEN, library, made, put

__all__ = ["library"]
PAGE = """Ferry runs again
The ferry to the the island runs again after a long winter of repairs.
On Monday, 24 April 2025, some people came to the quay and saw it leave.
"""


def story(library: Library, page: str = PAGE, name: str = "ferry.txt", **fields: str) -> int:
    values = {"language": "en", "headline": "Ferry", "published": "2025-04-26", "outlet": "Herald"}
    return put(library, made(page, name, **(values | fields)))[0]


def found(library: Library, number: int, code: str) -> Finding:
    return next(one for one in checking.check(library, number) if one.code == code)


def codes(library: Library, number: int) -> set[str]:
    return {one.code for one in checking.check(library, number)}


def test_a_finding_says_what_where_and_how_to_mend_it(library: Library) -> None:
    number = story(library)
    one = found(library, number, "DOUBLED-WORD")
    assert (one.words, one.message) == ("the the", "“the” stands twice.")
    assert browsing.story(library, number).clean.text[one.start : one.end] == "the the"
    assert one.fix is not None
    assert found(library, number, "WEEKDAY").fix is None


def test_a_fix_is_an_ordinary_edit_that_undo_takes_back(library: Library) -> None:
    number = story(library)
    checking.mend(library, number, found(library, number, "DOUBLED-WORD"), by=ANN)
    assert "The ferry to the island" in browsing.story(library, number).body
    assert "DOUBLED-WORD" not in codes(library, number)
    undoing.undo(library, by=ANN)
    assert "DOUBLED-WORD" in codes(library, number)


def test_a_finding_in_a_field_is_mended_in_the_field(library: Library) -> None:
    number = story(library, headline="Ferry to the the island")
    checking.mend(library, number, found(library, number, "DOUBLED-WORD"), by=ANN)
    assert browsing.story(library, number).value("headline") == "Ferry to the island"


def test_what_is_no_longer_there_cannot_be_mended(library: Library) -> None:
    number = story(library)
    one = found(library, number, "DOUBLED-WORD")
    clean = browsing.story(library, number).clean
    at = clean.text.index("island")
    editing.retype(library, number, at - 4, at, "", by=BEN)
    with pytest.raises(Conflict):
        checking.mend(library, number, one, by=ANN)
    with pytest.raises(InvalidValue):
        checking.mend(library, number, found(library, number, "WEEKDAY"), by=ANN)


def test_a_check_is_off_for_an_outlet_with_a_reason_until_it_is_on(library: Library) -> None:
    mine, other = story(library), story(library, PAGE + "More.\n", "b.txt", outlet="Post")
    checking.switch_off(library, "WEEKDAY", "a joke of theirs", by=ANN, outlet="herald")
    assert "WEEKDAY" not in codes(library, mine)
    assert "WEEKDAY" in codes(library, other)
    (one,) = checking.off(library)
    assert (one.reason, one.by, one.outlet) == ("a joke of theirs", "Ann", "herald")
    checking.switch_off(library, "WEEKDAY", "everywhere", by=BEN)
    assert "WEEKDAY" not in codes(library, other)
    checking.switch_on(library, Off("WEEKDAY", "", "", ""), by=BEN)
    undoing.undo(library, by=BEN)
    assert len(checking.off(library)) == 2
    checking.switch_off(library, "WEEKDAY", "here", by=BEN, story=mine)
    assert [one.story for one in checking.off(library)] == [0, 0, mine]


def test_a_check_is_not_switched_off_without_a_reason_nor_one_that_is_not_there(
    library: Library,
) -> None:
    with pytest.raises(InvalidValue):
        checking.switch_off(library, "WEEKDAY", "  ", by=ANN)
    with pytest.raises(InvalidValue):
        checking.switch_off(library, "WEEKEND", "why not", by=ANN)


def test_what_was_found_is_asked_for_by_its_code(library: Library) -> None:
    mine = story(library)
    story(
        library, "Quiet\nNothing at all happened on the quay that day, and nobody came.\n", "q.txt"
    )
    assert browsing.rows(library, "check:WEEKDAY") == []
    assert looking_through.look_through(library) == 2
    assert [row.id for row in browsing.rows(library, "check:weekday")] == [mine]
    assert looking_through.look_through(library) == 0
    clean = browsing.story(library, mine).clean
    at = clean.text.index("Monday")
    editing.retype(library, mine, at, at + 6, "Thursday", by=ANN)
    assert looking_through.look_through(library) == 1
    assert browsing.rows(library, "check:WEEKDAY") == []


def test_a_look_that_is_stopped_goes_on_later(library: Library) -> None:
    for number in range(3):
        story(
            library, f"{PAGE}Then {number} more boats came in from the open sea.\n", f"{number}.txt"
        )
    assert looking_through.look_through(library, cancelled=lambda: True) == 0
    told: list[tuple[int, int]] = []
    assert looking_through.look_through(library, lambda done, of, _: told.append((done, of))) == 3
    assert told[-1] == (6, 6)


def test_a_name_is_held_against_the_other_stories(library: Library) -> None:
    line = "The lamp was mended by Mara Quillfeather and her two sons in {} days.\n"
    for number in range(3, 7):
        story(library, f"Lamp {number}\n{line.format(number)}", f"{number}.txt")
    mine = story(
        library, "Lamp\nSomebody told Mara Quilfeather that the lamp is out again.\n", "m.txt"
    )
    looking_through.look_through(library)
    one = found(library, mine, "NAME-ELSEWHERE")
    assert one.message == "“Mara Quilfeather” is “Mara Quillfeather” in 4 other stories."
    assert all("NAME-ELSEWHERE" not in codes(library, number) for number in range(1, 5))


def test_one_event_in_two_stories_has_one_figure(library: Library) -> None:
    told = "Storm\nThe storm broke {} masts in the outer harbour of Hollow Bay on Sunday night.\n"
    one, _ = story(library, told.format(14), "a.txt"), story(library, told.format(41), "b.txt")
    looking_through.look_through(library)
    assert found(library, one, "EVENT-ELSEWHERE").message == (
        "“14 masts” here, “41 masts” in “Ferry”."
    )
    said = "Talk\nShe said: “We shall {} light the old lamp on the outer skerry again.”\n"
    one, _ = (
        story(library, said.format("surely"), "c.txt"),
        story(library, said.format("never"), "d.txt"),
    )
    looking_through.look_through(library)
    assert "never light" in found(library, one, "QUOTE-ELSEWHERE").message
