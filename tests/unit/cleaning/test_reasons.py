"""What is said of lines that no rule knows."""

from newsdesk.cleaning.page import page_of
from newsdesk.cleaning.reasons import Facts, kinds_of
from newsdesk.cleaning.rules import matches
from newsdesk.cleaning.vectors import vectors
from newsdesk.story.lines import LineClass
from pages import plain

STORY = "The ferry across the Odde runs again, nine weeks after its engine had failed on a Sunday."


def _told(text: str, index: int) -> tuple[LineClass, str]:
    page = page_of(plain(text))
    body = [unit.text == STORY for unit in page.units]
    facts = Facts.of(page, vectors(page, matches(page)).dense, body)
    kind = kinds_of(facts)[index]
    return kind.line_class, kind.says(facts, index)


def test_short_lines_in_a_row_are_a_menu() -> None:
    kind, reason = _told(f"Trains\nFerries\nBuses\nTrams\n{STORY}", 1)
    assert kind is LineClass.MENU
    assert reason == "One of 4 short lines in a row"


def test_a_short_line_says_where_it_stands() -> None:
    assert _told(f"Ferries\n{STORY}", 0)[1] == "A short line, above the story"
    assert _told(f"{STORY}\nFerries\n{STORY}", 1)[1].endswith("between paragraphs of the story")


def test_other_words_than_the_story_are_told() -> None:
    far = (
        "Pumpkins grew to record weights this autumn because August brought so much warm rain here."
    )
    assert _told(f"{STORY}\n{far}", 1)[1] == "Shares few words with the story, below the story"


def test_speaking_of_rights_is_legal() -> None:
    kind, _ = _told(f"{STORY}\nReproduction without permission and licence prohibited here", 1)
    assert kind is LineClass.LEGAL
