"""Duplicates on the command line: found, listed, kept, told apart."""

import json
from pathlib import Path
from typing import Any

import pytest

from newsdesk.cli.app import main
from newsdesk.desk.ingest import import_text
from newsdesk.desk.opening import open_library
from newsdesk.story.changes import Person

Capture = pytest.CaptureFixture[str]
PAGE = """Boat leaves the harbour {0}

The boat left the harbour at dawn with twelve people on board, and the harbour master waved.

It came back at dusk, and nobody on the quay could say where it had been all {0} long. “We saw
whales,” said its captain, and would not say any more before she had eaten a plate of soup.
"""
OTHER = """New bridge in Ostermoor

The bridge over the Aller in Ostermoor was opened on Saturday with a long speech and no rain at all.
Some 400 people came, the organisers said, and most of them stayed until the lamps went out at ten.
"""


@pytest.fixture(autouse=True)
def library(own_home: Path) -> None:
    """A library with two stories that are alike, and another."""
    library = open_library()
    for number, text in enumerate((PAGE.format("day"), OTHER, PAGE.format("night")), 1):
        import_text(library, text, f"{number}.txt", by=Person("Ann"))
    library.close()


def data(capsys: Capture, *words: str) -> Any:  # noqa: ANN401
    """Run a command with --json and return its data."""
    capsys.readouterr()
    assert main([*words, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_find_lists_the_groups(capsys: Capture) -> None:
    (group,) = data(capsys, "duplicates", "--find")
    assert [story["id"] for story in group["stories"]] == [1, 3]
    assert not group["exact"]
    assert 0.9 < group["alike"] < 1
    assert main(["duplicates"]) == 0
    out = capsys.readouterr().out.splitlines()
    assert out[0].split() == ["ALIKE", "ID", "PUBLISHED", "OUTLET", "HEADLINE"]
    assert out[1].split()[1] == "1"
    assert out[2].split()[0] == "3"


def test_keep_is_one_change(capsys: Capture) -> None:
    data(capsys, "duplicates", "--find")
    changes = data(capsys, "duplicates", "--keep", "3")
    assert changes["stories"] == [1]
    assert changes["label"].startswith("duplicates of “Boat leaves")
    assert data(capsys, "duplicates") == []
    assert main(["undo"]) == 0
    assert len(data(capsys, "duplicates")) == 1


def test_two_are_told_apart_for_good(capsys: Capture) -> None:
    data(capsys, "duplicates", "--find")
    assert main(["duplicates", "--not-duplicates", "3", "1"]) == 0
    assert data(capsys, "duplicates", "--find") == []
    assert main(["duplicates", "--not-duplicates", "3", "1"]) == 0
    assert "so already" in capsys.readouterr().err


def test_what_cannot_be_done_is_said(capsys: Capture) -> None:
    assert main(["duplicates", "--keep", "2"]) == 2
    assert "no group" in capsys.readouterr().err
    assert main(["duplicates", "--keep", "77"]) == 1
    assert main(["duplicates", "--find", "--keep", "1"]) == 2
    assert main(["duplicates", "--not-duplicates", "1", "1"]) == 2
