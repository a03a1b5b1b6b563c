"""What is known of a site is applied to the lines of a page."""

import pytest

from newsdesk.cleaning.site_memory import always_cut, line_key, recurring, remembered
from newsdesk.story.lines import Cleaning, LineClass
from newsdesk.story.memory import NOTHING_KNOWN, SiteMemory
from stories import made

PAGE = made("Menu\nRead our paper!\nThe boat came.\nRead our paper!\nIt left again.\n")


def kept(cleaning: Cleaning) -> list[str]:
    return [PAGE.reading.text[v.start : v.end] for v in cleaning.verdicts if not v.cut]


@pytest.mark.parametrize(
    ("stories", "times", "says"),
    [
        (3, 3, "Stands in 3 of 3 stories of this outlet"),
        (9, 3, "Stands in 3 of 9 stories of this outlet"),
        (43, 41, "Stands in 41 of 43 stories of this outlet"),
        (2, 2, ""),
        (11, 3, ""),
        (100, 29, ""),
    ],
)
def test_a_line_recurs_from_three_stories_and_three_in_ten(
    stories: int, times: int, says: str
) -> None:
    memory = SiteMemory("Bay", stories, {"read our paper!": times})
    assert recurring(["menu", "read our paper!"], memory) == ({1: says} if says else {})


def test_kept_lines_that_recur_are_cut() -> None:
    memory = SiteMemory("Bay", 9, {line_key("Read our paper!"): 8, "menu": 9})
    cleaning = remembered(PAGE.reading, PAGE.cleaning, memory)
    assert kept(cleaning) == ["The boat came.", "It left again."]
    menu, junk, *_ = cleaning.verdicts
    assert menu == PAGE.cleaning.verdicts[0]
    assert (junk.line_class, junk.rule, junk.confidence) == (LineClass.OTHER, "site-memory", 1.0)
    assert junk.reason == "Stands in 8 of 9 stories of this outlet"
    assert cleaning.related == PAGE.cleaning.related


def test_no_story_is_lost_whole_to_what_recurs() -> None:
    lines = dict.fromkeys(map(line_key, kept(PAGE.cleaning)), 5)
    assert remembered(PAGE.reading, PAGE.cleaning, SiteMemory("", 5, lines)) == PAGE.cleaning


def test_an_editor_cuts_whatever_it_is() -> None:
    memory = SiteMemory("Bay", always=frozenset(map(line_key, kept(PAGE.cleaning))))
    cleaning = remembered(PAGE.reading, PAGE.cleaning, memory)
    assert kept(cleaning) == []
    assert {v.rule for v in cleaning.verdicts} == {"menu", "outlet-rule"}
    assert always_cut(["it left again"], memory) == {0}


def test_nothing_known_changes_nothing() -> None:
    assert remembered(PAGE.reading, PAGE.cleaning, NOTHING_KNOWN) is PAGE.cleaning
    assert remembered(PAGE.reading, PAGE.cleaning, SiteMemory("Bay", 40)) is PAGE.cleaning


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ("  •  Read   our\u00a0paper! ", "read our paper!"),
        ("3. READ OUR PAPER!", "read our paper!"),
        ("Ещё", "еще"),
        ("", ""),
        (" \t ", ""),
        ("— … —", ""),
    ],
)
def test_a_line_has_one_key_wherever_it_stands(line: str, key: str) -> None:
    assert line_key(line) == key
