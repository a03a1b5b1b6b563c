"""Tags on the command line: listed, put on what a query finds, renamed, forgotten, undone."""

import json
from pathlib import Path
from typing import Any

import pytest

from newsdesk.cli.app import main
from newsdesk.desk.ingest import import_text
from newsdesk.desk.opening import open_library
from newsdesk.story.changes import Person

Capture = pytest.CaptureFixture[str]
PAGE = """Boat {0} leaves the harbour

Boat {0} left the harbour at dawn with twelve people on board, and the harbour master waved.
"""


@pytest.fixture(autouse=True)
def library(own_home: Path) -> None:
    """A library with three stories."""
    library = open_library()
    for number in (1, 2, 3):
        import_text(library, PAGE.format(number), f"{number}.txt", by=Person("Ann"))
    library.close()


def data(capsys: Capture, *words: str) -> Any:  # noqa: ANN401
    """Run a command with --json and return its data."""
    capsys.readouterr()
    assert main([*words, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def used(capsys: Capture) -> dict[str, int]:
    return {row["tag"]: row["stories"] for row in data(capsys, "tags")}


def test_they_are_put_on_what_a_query_finds_and_taken_off(capsys: Capture) -> None:
    assert main(["tags"]) == 0
    assert "No tags." in capsys.readouterr().err
    assert data(capsys, "tags", "add", "Ice", "harbour")["stories"] == [3, 2, 1]
    assert data(capsys, "tags", "remove", "ice", "id:2")["stories"] == [2]
    assert data(capsys, "tags", "add", "Ice", "id:1")["change"] is None
    assert used(capsys) == {"Ice": 2}
    assert main(["tags"]) == 0
    assert "2        Ice" in capsys.readouterr().out


def test_they_are_renamed_forgotten_and_come_back(capsys: Capture) -> None:
    assert main(["tags", "add", "Ice", "harbour"]) == 0
    assert main(["tags", "rename", "ice", "Frost"]) == 0
    assert used(capsys) == {"Frost": 3}
    assert main(["tags", "forget", "Frost"]) == 0
    assert "removal of tag “Frost” in 3 stories" in capsys.readouterr().err
    assert used(capsys) == {}
    assert main(["undo"]) == 0
    assert used(capsys) == {"Frost": 3}


@pytest.mark.parametrize("words", [["add", "Ice"], ["rename", "Ice"], ["what"]])
def test_what_means_nothing_is_refused(capsys: Capture, words: list[str]) -> None:
    assert main(["tags", *words]) == 2
    assert "means nothing" in capsys.readouterr().err


def test_a_tag_that_is_not_there_is_said(capsys: Capture) -> None:
    assert main(["tags", "forget", "Ice"]) == 1
    assert "no tag “Ice”" in capsys.readouterr().err
