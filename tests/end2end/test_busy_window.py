"""The window is searched and scrolled while a folder comes in, with real keys on a real screen."""

import sqlite3
from pathlib import Path

import pytest

from screen import Screen, screen, until

__all__ = ["screen"]

pytestmark = pytest.mark.display

HARBOURS = ("Skarholm", "Vestby", "Lindoya", "Tangen", "Ulvik")
BOATS = ("ferry", "trawler", "schooner", "tug", "dinghy", "barge", "yawl")
FILES = 120
PAGE = """Home
News

The {boat} {name} left {harbour} at dawn

By Tove Almgren

2025-05-{day:02}

The {boat} {name} left {harbour} at dawn on Friday with {number} crates of herring on board, the
harbour master Einar Holt said, and nobody on the quay knew where she was bound.

She was seen again off the lighthouse at noon, {number} miles out, sailing into the wind.

Subscribe to our newsletter
"""


def fill(folder: Path, first: int, last: int) -> None:
    """Write pages that differ."""
    folder.mkdir(exist_ok=True)
    for number in range(first, last):
        text = PAGE.format(
            boat=BOATS[number % len(BOATS)],
            harbour=HARBOURS[number % len(HARBOURS)],
            name="".join(chr(97 + int(digit)) for digit in str(number * 7919)).capitalize(),
            day=1 + number % 28,
            number=number + 100,
        )
        (folder / f"{number:04}.txt").write_text(text, encoding="utf-8")


def count(library: Path) -> int:
    """Return how many stories are in a library that another process writes to."""
    raw = sqlite3.connect(f"file:{library}?mode=ro", uri=True)
    try:
        return int(raw.execute("SELECT count(*) FROM article").fetchone()[0])
    finally:
        raw.close()


def test_it_is_searched_and_scrolled_while_a_folder_comes_in(
    screen: Screen, tmp_path: Path
) -> None:
    fill(tmp_path / "here", 0, 20)
    fill(tmp_path / "there", 20, FILES)
    screen.ask("import", str(tmp_path / "here"), "--json")
    screen.open_window()
    screen.keys("ctrl+shift+i")
    screen.focus("Import a folder")
    screen.type(str(tmp_path / "there"))
    screen.keys("Return")
    screen.focus("^Newsdesk$")
    for words in ("schooner", "harbour:", "skar", '"herring on board"', "published:2025-05"):
        screen.keys("ctrl+f")
        screen.type(words)
        screen.keys("Return", "alt+2", "Next", "Next", "Prior", "End", "Home", "j", "k")
    until("all stories", lambda: count(screen.library) == FILES)
    screen.keys("ctrl+f", "Escape", "alt+2", "ctrl+r", "Home")
    screen.keys("alt+2", "Home", "v")  # the window still takes what is asked of it
    until("the status", lambda: len(screen.ask("list", "status:verified", "--json") or []) == 1)
    assert len(screen.ask("list", "schooner", "--json")) == len(range(2, FILES, len(BOATS)))
    assert screen.ask("verify", "--json")["problems"] == []
