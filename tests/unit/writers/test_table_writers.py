"""CSV, JSON and plain text."""

import csv
import io
import json
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.story.record import Story
from newsdesk.writers.csv import guarded, unguarded, write_csv
from newsdesk.writers.json import write_json
from newsdesk.writers.text import write_text

MakeStory = Callable[..., Story]


def rows(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


@pytest.mark.parametrize("sign", list("=+-@\t\r\n＝＋－＠"))
def test_S35_formulas_are_quoted_and_can_be_taken_back(make_story: MakeStory, sign: str) -> None:
    formula = f"{sign}cmd|' /C calc'!A0"
    (row,) = rows(write_csv([make_story(f"{formula.strip()} body", section=formula)]))
    assert row["section"] == f"'{formula}"
    assert unguarded(row["section"]) == formula


@given(st.text("=+-@'\"\t\r\n ,;ab", max_size=10))
def test_S35_guarding_is_reversible_and_leaves_no_formula(cell: str) -> None:
    assert unguarded(guarded(cell)) == cell
    assert not guarded(cell).startswith(tuple("=+-@\t\r\n"))


def test_a_table_has_a_row_a_story_with_all_its_words(make_story: MakeStory) -> None:
    body = 'One, "two"; three\nfour'
    made = rows(write_csv([make_story(body, headline="H", authors="A; B"), make_story("x")]))
    assert [row["body"] for row in made] == [body, "x"]
    assert made[0]["authors"] == "A; B"
    assert made[1]["published"] == ""


def test_json_has_the_keys_of_the_command_line(full_story: Story) -> None:
    made = json.loads(write_json([full_story]))
    assert made["title"] == full_story.value("headline")
    assert made["authors"] == ["Мара Перова", "О. Тихий"]
    assert made["published"] == "2025-04-24T12:30"
    assert made["body"] == full_story.body
    assert made["related"] == [
        {"headline": "Another story", "summary": "Its summary.", "time": "12:30"}
    ]
    assert "Паром" in write_json([full_story]).decode()


def test_text_has_the_headline_the_line_of_facts_and_the_paragraphs(make_story: MakeStory) -> None:
    story = make_story("One.", "Two\r\nlines.", headline="H", authors="A", section="S")
    assert write_text([story]).decode() == "H\n\nA · S\n\nOne.\n\nTwo\nlines.\n"
