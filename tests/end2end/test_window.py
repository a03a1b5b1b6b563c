"""The real window on a real (if virtual) screen, driven with keys and mouse as a person would."""

from collections.abc import Callable
from pathlib import Path

import pytest

from newsdesk.desk.drafts import place_for, read
from screen import Screen, screen, until

__all__ = ["screen"]

pytestmark = pytest.mark.display

SOURCE_TAB = (827, 99)  # in a window of that size, as it is first laid out
PUT_BACK = (1268, 104)  # in the notice over the page
FIRST_KEPT = (
    "The lighthouse at Skarholm was lit again on Friday, for the first time in eleven years."
)
LAST_KEPT = (
    "The lamp was mended by pupils of the island's school, who had worked on it since the autumn."
)
REPEATED = "Photographs of the evening hang in the town hall until June."
PAGE = f"""Home
Coast

Skarholm lighthouse is lit again

Skarholm lighthouse is lit again

By Tove Almgren

2025-05-14

{FIRST_KEPT}

About two hundred people watched from the pier, the harbour master Einar Holt said.

{LAST_KEPT}

Subscribe to our newsletter
"""


def cut_first_paragraph(screen: Screen) -> None:
    """Cut the first line of the story in the Source tab."""
    number = next(x["line"] for x in screen.story()["ledger"] if x["text"] == FIRST_KEPT)
    screen.keys("alt+2")
    screen.click(*SOURCE_TAB)
    screen.keys("alt+3", "Home", *(["Down"] * (number - 1)), "x")
    until("the cut", lambda: FIRST_KEPT not in screen.story()["body"])


@pytest.fixture
def page(tmp_path: Path) -> Path:
    file = tmp_path / "skarholm.txt"
    file.write_text(PAGE, encoding="utf-8")
    return file


def test_from_import_to_export_with_keys_and_mouse(
    screen: Screen, page: Path, tmp_path: Path
) -> None:
    screen.open_window()
    screen.import_by_dialog(page)
    assert FIRST_KEPT in screen.story()["body"]

    screen.set_headline("Skarholm has its light back")
    cut_first_paragraph(screen)
    screen.keys("ctrl+z")
    until("the undo", lambda: FIRST_KEPT in screen.story()["body"])
    assert screen.titles() == ["Skarholm has its light back"]

    out = tmp_path / "out"
    screen.keys("alt+2", "ctrl+e")
    screen.focus("^Export$")
    screen.keys("Tab")
    screen.type(str(out))
    screen.keys("Return")
    files = until("the file", lambda: list(out.glob("*.md")))
    text = files[0].read_text(encoding="utf-8")
    assert "Skarholm has its light back" in text
    assert "The lamp was mended" in text
    assert "Subscribe" not in text


def test_R2_a_kill_between_edits_loses_nothing(screen: Screen, page: Path) -> None:
    screen.ask("import", str(page), "--json")
    screen.open_window()
    screen.set_headline("Skarholm has its light back")
    cut_first_paragraph(screen)
    screen.kill()
    assert screen.titles() == ["Skarholm has its light back"]
    assert FIRST_KEPT not in screen.story()["body"]

    screen.open_window()
    screen.keys("alt+2", "ctrl+z")
    until("the undo", lambda: FIRST_KEPT in screen.story()["body"])
    assert screen.titles() == ["Skarholm has its light back"]


def test_the_body_begins_where_a_key_says(screen: Screen, page: Path) -> None:
    screen.ask("import", str(page), "--json")
    before = screen.story()["body"]
    screen.open_window()
    screen.go_to_line(LAST_KEPT)
    screen.keys("alt+Home")
    until("the cut above", lambda: screen.story()["body"] == LAST_KEPT)
    screen.keys("ctrl+z")
    until("the undo", lambda: screen.story()["body"] == before)
    screen.keys("alt+End")
    assert screen.story()["body"] == before  # it is the last line
    screen.keys("ctrl+3", "F7", "F5")  # compare, the next difference, clean again: nothing new
    until("the window to go on", lambda: screen.story()["body"] == before)


def test_a_line_is_cut_in_every_story_after_a_rehearsal(
    screen: Screen, page: Path, tmp_path: Path
) -> None:
    text = page.read_text(encoding="utf-8").replace(LAST_KEPT, f"{REPEATED}\n\n{LAST_KEPT}")
    files = []
    for number, pier in enumerate(("pier", "mole")):
        files.append(tmp_path / f"{number}.txt")
        files[-1].write_text(text.replace("pier", pier), encoding="utf-8")
    screen.ask("import", *map(str, files), "--json")
    for number in (1, 2):
        screen.ask("edit", str(number), "--set", "outlet=Skarholm Post", "--json")
        assert REPEATED in screen.story(number)["body"]
        assert screen.story(number)["fields"]["site"]["value"] == "Skarholm Post"
    screen.open_window()
    screen.go_to_line(REPEATED)
    screen.keys("ctrl+shift+Delete")
    screen.focus("^Always cut a line$")
    assert REPEATED in screen.story(2)["body"]
    screen.keys("Return")
    screen.gone("^Always cut a line$")
    until("the cuts", lambda: all(REPEATED not in screen.story(n)["body"] for n in (1, 2)))
    screen.keys("ctrl+z")
    until("the undo", lambda: all(REPEATED in screen.story(n)["body"] for n in (1, 2)))


def put_back(screen: Screen, saved: Callable[[], bool]) -> None:
    """Click the notice's button as soon as it is there; a click beside the editor saves."""

    def done() -> bool:
        screen.click(*PUT_BACK)
        screen.keys("alt+2")
        return saved()

    until("what was put back to be saved", done)


def test_R24_what_is_being_typed_survives_a_kill(screen: Screen, page: Path) -> None:
    screen.ask("import", str(page), "--json")
    kept = place_for(screen.library)
    screen.open_window()
    screen.keys("alt+2", "e")
    screen.type("Skarholm has its li")
    until("the draft", lambda: any(x.text == "Skarholm has its li" for x in read(kept)))
    screen.do("type", "--delay", "15", "ght back")
    whole = "Skarholm has its light back"
    until("all of it", lambda: any(x.text == whole for x in read(kept)))
    screen.kill()
    assert screen.titles() == ["Skarholm lighthouse is lit again"]  # it was never saved

    screen.open_window()
    put_back(screen, lambda: screen.titles() == ["Skarholm has its light back"])
    until("the draft to go", lambda: not kept.exists())


def test_R24_a_paragraph_survives_a_kill_too(screen: Screen, page: Path) -> None:
    screen.ask("import", str(page), "--json")
    kept = place_for(screen.library)
    screen.open_window()
    screen.keys("alt+2", "ctrl+Return")
    screen.do("type", "--delay", "15", "At last: ")
    until("the draft", lambda: any(x.text.startswith("At last: ") for x in read(kept)))
    screen.kill()
    assert FIRST_KEPT in screen.story()["body"]

    screen.open_window()
    put_back(screen, lambda: f"At last: {FIRST_KEPT}" in screen.story()["body"])
