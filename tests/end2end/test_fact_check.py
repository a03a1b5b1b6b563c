"""A story checked in the real window: from import to the signed report, and on to another desk."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from newsdesk.desk import annotating, browsing, editing, opening, receiving, signing, ticking
from newsdesk.desk.handing_over import write_packet
from newsdesk.store.library import Library
from newsdesk.story.changes import Person
from newsdesk.story.coverage import Signing
from screen import Screen, screen, until

__all__ = ["screen"]

pytestmark = pytest.mark.display

BEN = Person("Ben")
PAGE = """Home
Coast

Skarholm lighthouse is lit again

By Tove Almgren

2025-05-14

The lighthouse at Skarholm burns again on the outer skerry, and the boats can see it from afar.

About 200 people watched from the pier, the harbour master Einar Holt said after the feast.

The lamp was mended for $3 million, and in March 2024 those who had once built it came to help.

Subscribe to our newsletter
"""


@contextmanager
def library(place: Path) -> Iterator[Library]:
    opened = opening.open_library(place)
    try:
        yield opened
    finally:
        opened.close()


def claims(place: Path) -> int:
    with library(place) as own:
        return len(annotating.of_story(own, 1).said.claims)


def state_of_claim(place: Path) -> str:
    with library(place) as own:
        return annotating.of_story(own, 1).said.claims[0].state.value


def open_facts(place: Path) -> list[str]:
    with library(place) as own:
        return [one.words for one in ticking.coverage(own, 1).open]


def fewer(place: Path, left: int) -> Callable[[], bool]:
    return lambda: len(open_facts(place)) < left


def signed(place: Path) -> Signing:
    with library(place) as own:
        return signing.signed(own, 1).state


def check_all(screen: Screen) -> None:
    """Tick every fact but the last, which is waived with a reason."""
    screen.keys("alt+3")
    while (left := len(open_facts(screen.library))) > 1:
        screen.keys("t")
        until("the tick", fewer(screen.library, left))
        screen.do("sleep", "1")  # until the page shows it, which nothing outside can see
    screen.keys("w")
    screen.focus("^Waive$")
    screen.write("Common knowledge")
    screen.keys("Return")
    screen.gone("^Waive$")
    until("the waiver", lambda: not open_facts(screen.library))


def save_as(screen: Screen, title: str, path: Path) -> None:
    """Type the path of a file into a dialog."""
    screen.focus(title)
    screen.type(str(path))
    screen.keys("Return")
    until(str(path), path.is_file)
    screen.gone(title)


def another_desk(packet: Path, back: Path, place: Path) -> None:
    """Take the packet into a second library, change the headline there, send it back."""
    with library(place) as own:
        receiving.receive(own, packet, by=BEN)
        (row,) = browsing.rows(own)
        editing.set_field(own, row.id, "title", "Skarholm burns", by=BEN)
        annotating.add_note(own, row.id, None, by=BEN, text="The master confirms it")
        write_packet(own, [row.id], back, by=BEN)


def test_from_import_to_the_signed_report_and_back_from_another_desk(
    screen: Screen, tmp_path: Path
) -> None:
    page = tmp_path / "skarholm.txt"
    page.write_text(PAGE, encoding="utf-8")
    screen.open_window()
    screen.import_by_dialog(page)
    screen.do("sleep", "2")  # until the story is looked through, which nothing outside can see
    screen.keys("alt+2", "Home", "alt+3", "F9", "c")  # the first fact becomes a claim
    until("the claim", lambda: claims(screen.library))

    screen.keys("ctrl+shift+b")
    screen.focus("^Claims$")
    screen.do("sleep", "2")  # until the claim is listed
    screen.drag("^Claims$", (150, 105), (480, 200))
    until("the claim in its new column", lambda: state_of_claim(screen.library) == "in-progress")
    screen.keys("Escape")
    screen.gone("^Claims$")

    check_all(screen)
    screen.keys("ctrl+alt+o")
    until("the sign-off", lambda: signed(screen.library) is Signing.SIGNED)
    screen.keys("ctrl+alt+r")
    save_as(screen, "^Fact-check report$", tmp_path / "report.html")
    report = (tmp_path / "report.html").read_text("utf-8")
    assert "Common knowledge" in report
    assert "Signed off" in report or "signed off" in report

    screen.keys("alt+3", "ctrl+Home", "ctrl+Return", "End")
    screen.write(" indeed")
    screen.keys("alt+2")
    until("the typing", lambda: "indeed" in screen.story()["body"])
    assert signed(screen.library) is Signing.ENDED

    screen.keys("ctrl+alt+h")
    save_as(screen, "^Hand over$", tmp_path / "out.newsdesk-packet")
    back = tmp_path / "back.newsdesk-packet"
    another_desk(tmp_path / "out.newsdesk-packet", back, tmp_path / "other.newsdesk")
    screen.set_headline("Skarholm has its light back")

    screen.keys("ctrl+alt+i")
    screen.focus("^Receive a packet$")
    screen.type(str(back))
    screen.keys("Return")
    screen.do("sleep", "2")  # the packet is read; the next dialog has the same title
    screen.focus("^Receive a packet$")
    screen.keys("t", "Return")
    until("the other headline", lambda: screen.titles() == ["Skarholm burns"])
    with library(screen.library) as own:
        story = browsing.story(own, 1)
        lost = [candidate.value for candidate in story.field("headline").candidates]
        assert "Skarholm has its light back" in lost
        said = annotating.of_story(own, 1).said
        assert "The master confirms it" in [note.text for note in said.notes]
        assert "indeed" in story.body
    screen.gone("^Receive a packet$")
    screen.keys("ctrl+z")
    until("the undo", lambda: screen.titles() == ["Skarholm has its light back"])
