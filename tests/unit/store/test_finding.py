"""Queries become SQL; anything typed is only looked for."""

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from newsdesk.desk import annotating, claiming, editing
from newsdesk.errors import InvalidValue
from newsdesk.store import duplicates, finding, listing
from newsdesk.store.conditions import EVERY
from newsdesk.store.library import Library
from newsdesk.text.query import parse
from stories import ANN, library, made, put

__all__ = ["library"]


@pytest.fixture
def three(library: Library) -> Library:
    put(
        library,
        made(
            "Паром вернулся в Тихую бухту.\nПассажиров было много.\n",
            "Паром.txt",
            headline="Ёлка у парома",
            authors="Мара Перова",
            section="Культура",
            outlet="Вестник бухты",
            language="ru",
            published="2025-04-24",
        ),
        made(
            "The ferry runs again. Don't miss 100% of it.\n",
            "ferry_100%.txt",
            headline="Ferry runs",
            section="Sea; Culture",
            language="en",
            published="2025-06-30T23:10:00+03:00",
        ),
        made("Nothing to see.\n", "nothing.md", headline="Nothing", authors="", language="pt-br"),
    )
    return library


def ids(library: Library, typed: str) -> list[int]:
    with library.reading() as at:
        found = finding.condition(parse(typed))
        rows = listing.rows(at, found, sort="added", descending=False, binned=False)
    return [row.id for row in rows]


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("", [1, 2, 3]),
        ("ПАРОМЫ", [1]),
        ("елки", [1]),
        ("пассаж*", [1]),
        ("пассажиров*", [1]),
        ('"тихой бухте"', [1]),
        ('"бухте тихой"', []),
        ("-ferry", [1, 3]),
        ("паром OR ferry", [1, 2]),
        ("runs again", [2]),
        ("don't", [2]),
        ("section:культуры", [1]),
        ("section:cult*", [2]),
        ("headline:runs", [2]),
        ("headline:again", []),
        ("author:перова", [1]),
        ("outlet:вестник status:new", [1]),
        ("site:вестник -паром", []),
        ("status:verified", []),
        ("language:ru", [1]),
        ("language:pt", [3]),
        ("file:паром", [1]),
        ("file:100%", [2]),
        ("file:_", [2]),
        ("missing:author", [3]),
        ("missing:published", [3]),
        ("published:2025-04", [1]),
        ("published:2025-06-30", [2]),
        ("published:2025-04..2025-06", [1, 2]),
        ("published:..2025-05", [1]),
        ("-published:2025", [3]),
        ("language:ru OR missing:author", [1, 3]),
    ],
)
def test_a_query_finds(three: Library, typed: str, wanted: list[int]) -> None:
    assert ids(three, typed) == wanted


SYNTAX = ["'", '"', "%", "_", ";", "--", "NEAR(", "AND", "NOT", "^", "*", "(", ")", "{a}:", "\0"]


@pytest.mark.parametrize("typed", SYNTAX + [f"file:{s}x" for s in SYNTAX] + ["section:***"])
def test_S38_search_syntax_is_literal(three: Library, typed: str) -> None:
    assert set(ids(three, typed)) <= {1, 2, 3}


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@example("section:NEAR(\0*")
@given(
    typed=st.lists(
        st.one_of(
            st.sampled_from([*SYNTAX, "file:", "section:", "-", "OR", "author:", " ", "паром"]),
            st.text(max_size=6),
        ),
        max_size=8,
    ).map("".join)
)
def test_S38_anything_typed_is_safe(three: Library, typed: str) -> None:
    try:
        tree = parse(typed)
    except InvalidValue:
        return
    with three.reading() as at:
        listing.rows(at, finding.condition(tree), sort="words", descending=True, binned=False)


@pytest.mark.parametrize("sort", listing.SORTED_BY)
def test_every_sort_has_all_rows(three: Library, sort: str) -> None:
    with three.reading() as at:
        up = listing.rows(at, EVERY, sort=sort, descending=False, binned=False)
        down = listing.rows(at, EVERY, sort=sort, descending=True, binned=False)
    assert [row.id for row in up] == [row.id for row in reversed(down)]
    assert len(up) == 3


def test_sorting_ignores_case_and_yo(three: Library) -> None:
    put(three, made("x\n", headline="елань"), made("y\n", headline="ЖУК"))
    with three.reading() as at:
        rows = listing.rows(at, EVERY, sort="headline", descending=False, binned=False)
    assert [row.headline for row in rows][-3:] == ["елань", "Ёлка у парома", "ЖУК"]


def test_duplicates_are_found_by_each_other(three: Library) -> None:
    (fourth,) = put(three, made("Another ferry.\n"))
    with three.writing() as at:
        duplicates.record(at, [(1, 2, 0.9), (fourth, 2, 0.8)])
    assert ids(three, "duplicate-of:1") == ids(three, f"duplicate-of:{fourth}") == [1, 2, fourth]
    assert ids(three, "has:duplicates") == [1, 2, fourth]
    with three.writing() as at:
        duplicates.set_apart(at, 1, 2, on=True)
    assert ids(three, "duplicate-of:1") == [1]
    assert ids(three, "duplicate-of:3") == [3]
    assert ids(three, "has:duplicates") == [2, fourth]


def test_what_stories_have_is_found(three: Library) -> None:
    editing.set_fields(three, {1: {"tags": "Sea; Top story"}, 2: {"assignee": "Ёла"}}, by=ANN)
    editing.keep(three, 3, 0, 4, by=ANN)
    assert ids(three, "has:tags") == ids(three, "tag:sea") == ids(three, 'tag:"top story"') == [1]
    assert ids(three, "tag:to*") == [1]
    assert ids(three, "missing:tags") == [2, 3]
    assert (
        ids(three, "assignee:ела") == ids(three, "has:assignee") == ids(three, "assignee:е*") == [2]
    )
    assert ids(three, "has:edits") == [3]
    assert ids(three, "-has:edits") == [1, 2]
    assert ids(three, "id:2..9") == [2, 3]
    assert ids(three, "has:notes") == ids(three, "claims:open") == ids(three, "check:X") == []
    annotating.add_note(three, 1, None, by=ANN, text="Who says so?")
    claim = claiming.add_claim(three, 2, None, by=ANN, text="It runs.")[1]
    assert ids(three, "has:notes") == [1]
    assert ids(three, "claims:open") == ids(three, "has:claims") == [2]
    claiming.change_claim(three, claim, by=ANN, verdict="true")
    assert ids(three, "claims:open") == ids(three, "has:sign-off") == []
    assert ids(three, "claims:decided") == ids(three, "has:утверждения") == [2]
    assert ids(three, "added:today") == ids(three, "words:>0") == [1, 2, 3]
    assert ids(three, "words:100..200") == []


def test_the_very_form_is_told_from_the_others(three: Library) -> None:
    put(three, made("Один паром ушёл, другие паромы стоят.\n"), made("Ушли все паромы.\n"))
    assert ids(three, "=паром") == [1, 4]
    assert ids(three, "=паромы") == [4, 5]
    assert ids(three, '="другие паромы"') == [4]
