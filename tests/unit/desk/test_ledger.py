"""The ledger: what stories mention of one thing, and where they say otherwise."""

import pytest

from newsdesk.desk import browsing, ledger, looking_through
from newsdesk.desk.ledger import Subject
from newsdesk.store.library import Library
from newsdesk.story.mentions import MentionKind
from stories import library, made, put

__all__ = ["library"]
WRONG = "The keeper Mara Quilfeather lit the lamp again."
RIGHT = "The keeper Mara Quillfeather has lit the lamp on skerry number {}."
STORM = "The storm broke {} masts in the old harbour of Skarn on the first night of winter."
SAID = "“We shall light the lamp again {} winter comes,” said Ida Holt."


def add(library: Library, number: int, text: str, outlet: str = "Herald") -> int:
    fields = {"language": "en", "headline": f"Story {number}", "outlet": outlet}
    published = f"2025-04-{number:02}"
    page = f"Story {number}\n{text}\n"
    return put(library, made(page, f"{number}.txt", published=published, **fields))[0]


@pytest.fixture
def stories(library: Library) -> Library:
    add(library, 1, WRONG)
    for number in (2, 3, 4):
        add(library, number, RIGHT.format(number), outlet="Gazette")
    add(library, 5, STORM.format(14))
    add(library, 6, STORM.format(41), outlet="Gazette")
    add(library, 7, SAID.format("before"))
    add(library, 8, SAID.format("after"), outlet="Gazette")
    add(library, 9, "Decree No. 702 was signed.")
    looking_through.look_through(library)
    return library


def first(library: Library, kind: MentionKind, words: str = "") -> Subject:
    return ledger.subjects(library, kind, words)[0]


def test_a_name_stands_with_all_its_spellings_the_odd_one_first(stories: Library) -> None:
    one = first(stories, MentionKind.NAME)
    assert one.contradicted
    rows = ledger.entries(stories, one)
    assert [(row.at.story, bool(row.odd)) for row in rows] == [
        (1, True),
        (2, False),
        (3, False),
        (4, False),
    ]
    assert rows[0].odd == "Mara Quilfeather"
    assert (rows[1].at.outlet, rows[1].at.published) == ("Gazette", "2025-04-02")


def test_a_name_is_found_by_its_words(stories: Library) -> None:
    found = ledger.subjects(stories, MentionKind.NAME, "quillfeather")
    assert {one.mention.words for one in found} >= {"Mara Quillfeather"}
    assert all("illfeather" in one.mention.words for one in found)


def test_a_figure_that_stands_otherwise_is_shown(stories: Library) -> None:
    one = first(stories, MentionKind.FIGURE)
    rows = ledger.entries(stories, one)
    assert {row.at.story for row in rows} == {5, 6}
    other = "41 masts" if one.story == 5 else "14 masts"
    assert [row.odd for row in rows if row.at.story != one.story] == [other]


def test_a_quote_with_other_words_is_shown(stories: Library) -> None:
    one = first(stories, MentionKind.QUOTE, "lamp winter")
    rows = ledger.entries(stories, one)
    assert {row.at.story for row in rows} == {7, 8}
    assert rows[0].odd
    assert not rows[1].odd


def test_words_that_nobody_says_find_nothing(stories: Library) -> None:
    for kind in MentionKind:
        assert ledger.subjects(stories, kind, "xylophone") == []


def test_quotes_and_figures_without_words_are_only_the_contradicted(stories: Library) -> None:
    assert all(one.contradicted for one in ledger.subjects(stories, MentionKind.QUOTE))


def test_a_place_is_where_the_words_stand(stories: Library) -> None:
    for row in ledger.entries(stories, first(stories, MentionKind.NAME)):
        text = browsing.story(stories, row.at.story).clean.text
        assert text[row.at.mention.start : row.at.mention.end] == row.at.mention.words
