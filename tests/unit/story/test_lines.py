"""Lines, verdicts and the ledger that accounts for every line."""

import pytest

from newsdesk.story.edits import HAND, Edit, Edits
from newsdesk.story.lines import Cleaning, LineClass, LineState, Verdict, ledger, source_lines
from newsdesk.story.source import Block, Reading


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", []),
        ("\n", [""]),
        ("a\r\nb\rc\n\nd", ["a", "b", "c", "", "d"]),
        ("a\x0cb\u2028c\u0085d\x0be\n", ["a\x0cb\u2028c\u0085d\x0be"]),
    ],
)
def test_lines_end_at_three_marks_only(text: str, lines: list[str]) -> None:
    assert [text[line.start : line.end] for line in source_lines(text)] == lines


def test_the_ledger_names_state_class_rule_and_reason_of_every_line() -> None:
    text = "Menu\n\nBody one\nBody two\nShare this"
    lines = [line for line in source_lines(text) if line.start < line.end]
    blocks = tuple(Block(line.start, line.end) for line in lines)
    verdicts = (
        Verdict(0, 4, LineClass.MENU, True, "menu", "A menu"),
        Verdict(6, 14, LineClass.BODY, False, "body", "Running text"),
        Verdict(15, 23, LineClass.BODY, False, "body", "Running text"),
        Verdict(24, 29, LineClass.SHARE, True, "share", "Asks to share"),
    )
    cleaning = Cleaning(verdicts, (), 1)
    by_hand = (Edit(20, 23, "2", HAND, "Corrected by hand", id=1),)
    rows = ledger(
        Reading(text, blocks, "text", 1, "utf-8"), cleaning, Edits(cleaning.proposed, by_hand)
    )
    assert [row.line for row in rows] == [1, 2, 3, 4, 5]
    assert [row.state for row in rows] == [
        LineState.CUT,
        LineState.KEPT,
        LineState.KEPT,
        LineState.CORRECTED,
        LineState.MIXED,
    ]
    assert [row.line_class for row in rows] == ["menu", "blank", "body", "body", "share"]
    assert [row.rule for row in rows] == ["menu", "", "body", "hand", "share"]
    assert rows[0].reason == "A menu"
    assert all(text[row.start : row.end] == row.text for row in rows)
