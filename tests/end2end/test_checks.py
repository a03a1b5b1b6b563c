"""Checks in the real window: from finding to finding by a key, mended, taken back, switched off."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from newsdesk.desk import browsing, checking, editing, opening
from newsdesk.store.library import Library
from newsdesk.story.changes import Person
from screen import Screen, screen, until

__all__ = ["screen"]

pytestmark = pytest.mark.display

PAGE = """Home
Coast

Skarholm lighthouse is lit again

By Tove Almgren

2025-05-14

The lighthouse at the the outer skerry burns again, and the boats can see it from afar at night.

About 200 people wаtched from the pier and cheered when the old lamp was lit by its keeper.

On Monday, 12 May 2024, those who had once built it came out to the skerry to look at the lamp.

The lighthouse at the outer skerry was built when the harbour had forty boats and no road to it.

The lighthouse at the outer skerry was built when the harbour had forty boats and no road to it!

Subscribe to our newsletter
"""


@contextmanager
def library(place: Path) -> Iterator[Library]:
    opened = opening.open_library(place)
    try:
        yield opened
    finally:
        opened.close()


def found(screen: Screen) -> set[str]:
    with library(screen.library) as own:
        return {one.code for one in checking.check(own, 1)}


def fix(screen: Screen, code: str) -> None:
    """Go to the next finding, mend it by a key, and wait until the library has it so."""
    screen.keys("F8")
    screen.do("sleep", "0.5")  # the page shows it
    screen.keys("ctrl+period")
    until(f"the fix of {code}", lambda: code not in found(screen))
    screen.do("sleep", "1.5")  # until the story is looked through, which nothing outside can see


def test_three_findings_are_fixed_by_a_key_each_and_all_is_undone(
    screen: Screen, tmp_path: Path
) -> None:
    page = tmp_path / "skarholm.txt"
    page.write_text(PAGE, encoding="utf-8")
    screen.open_window()
    screen.import_by_dialog(page)
    with library(screen.library) as own:
        editing.set_field(own, 1, "outlet", "Herald", by=Person("Ann"))
    screen.do("sleep", "4")  # until the window has seen it, and has looked the story through
    with library(screen.library) as own:
        before = browsing.story(own, 1).body
    wanted = {"DOUBLED-WORD", "MIXED-LETTERS", "REPEATED", "WEEKDAY"}
    assert wanted <= found(screen)

    screen.keys("alt+3")
    fix(screen, "DOUBLED-WORD")
    fix(screen, "MIXED-LETTERS")
    screen.keys("F8")  # the weekday, which has to be mended by hand
    fix(screen, "REPEATED")
    assert wanted & found(screen) == {"WEEKDAY"}
    for _ in range(3):
        screen.keys("ctrl+z")
        screen.do("sleep", "0.5")
    until("the text as it was", lambda: screen.story()["body"] == before)

    screen.do("sleep", "1.5")
    screen.keys("alt+3", "F8", "F8", "F8")  # the weekday again
    screen.keys("ctrl+alt+k")
    screen.focus("^Switch a check off$")
    screen.keys("alt+a", "Tab")
    screen.write("their own calendar")
    screen.keys("Return")
    screen.gone("^Switch a check off$")
    until("the check to be off", lambda: "WEEKDAY" not in found(screen))
    with library(screen.library) as own:
        (off,) = checking.off(own)
        assert (off.code, off.reason) == ("WEEKDAY", "their own calendar")
        assert (off.outlet, off.story) == ("Herald", 0)
