"""Rules of outlets on the command line: rehearsed, asked for, listed, forgotten."""

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from newsdesk.cli.app import main
from newsdesk.desk.ingest import import_text
from newsdesk.desk.opening import open_library
from newsdesk.story.changes import Person

Capture = pytest.CaptureFixture[str]
OUTLET = "Hollow Bay Herald"
LINE = "The Herald has been printed in the old net loft since the first lighthouse was lit."
PAGE = """Boat {0} leaves the harbour

Boat {0} left the harbour at dawn with twelve people on board, and the harbour master waved.
{1}
It came back at dusk, and nobody on the quay could say where it had been all day long.
"""


@pytest.fixture(autouse=True)
def library(own_home: Path) -> None:
    """A library with two stories of one outlet."""
    library = open_library()
    for number in (1, 2):
        import_text(library, PAGE.format(number, LINE), f"{number}.txt", by=Person("Ann"))
    library.close()
    for story in ("1", "2"):
        assert main(["edit", story, "--set", f"site={OUTLET}"]) == 0


def data(capsys: Capture, *words: str) -> Any:  # noqa: ANN401
    """Run a command with --json and return its data."""
    capsys.readouterr()
    assert main([*words, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def body(capsys: Capture, story: str = "1") -> str:
    return str(data(capsys, "show", story)["body"])


def test_without_yes_it_is_only_rehearsed(capsys: Capture) -> None:
    assert LINE in body(capsys)
    assert main(["rules", "add", OUTLET, LINE]) == 1
    shown = capsys.readouterr()
    assert "Boat 1 leaves the harbour" in shown.out
    assert shown.out.count("loses a paragraph: The Herald has been printed") == 2
    assert "2 stories" in shown.err
    assert "--yes" in shown.err
    assert LINE in body(capsys)
    assert data(capsys, "rules") == []


def test_it_is_cut_listed_forgotten_and_undone(capsys: Capture) -> None:
    made = data(capsys, "rules", "add", OUTLET, LINE, "--yes", "--as", "Ben")
    assert isinstance(made["change"], int)
    assert [story["id"] for story in made["touched"]] == [1, 2]
    assert {story["loses_paragraph"] for story in made["touched"]} == {True}
    assert made["touched"][0]["places"][0]["text"] == LINE
    assert LINE not in body(capsys)
    (rule,) = data(capsys, "rules", "--outlet", OUTLET)
    assert (rule["outlet"], rule["line"], rule["by"]) == (OUTLET, LINE, "Ben")
    assert data(capsys, "rules", "--outlet", "Another") == []
    assert main(["rules"]) == 0
    assert LINE in capsys.readouterr().out
    assert main(["rules", "forget", str(rule["id"])]) == 0
    assert data(capsys, "rules") == []
    assert LINE not in body(capsys)
    assert main(["undo"]) == 0
    assert main(["undo"]) == 0
    assert LINE in body(capsys)


@pytest.mark.parametrize(("answer", "code"), [("y\n", 0), ("n\n", 1)])
def test_at_a_terminal_it_asks(
    monkeypatch: pytest.MonkeyPatch, capsys: Capture, answer: str, code: int
) -> None:
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    monkeypatch.setattr("typer.confirm", lambda *_, **__: answer == "y\n")
    assert main(["rules", "add", OUTLET, LINE]) == code
    assert (LINE in body(capsys)) == bool(code)


def test_a_second_time_nothing_changes(capsys: Capture) -> None:
    assert main(["rules", "add", OUTLET, LINE, "--yes"]) == 0
    assert main(["rules", "add", OUTLET, LINE, "--yes"]) == 0
    assert "it is cut already" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["add"], 2),
        (["add", OUTLET], 2),
        (["forget"], 2),
        (["forget", "two"], 2),
        (["nonsense"], 2),
        (["add", " ", LINE], 2),
        (["add", OUTLET, " "], 2),
        (["forget", "9"], 1),
    ],
)
def test_what_means_nothing_is_told(words: list[str], code: int, capsys: Capture) -> None:
    capsys.readouterr()
    assert main(["rules", *words]) == code
    shown = capsys.readouterr()
    assert not shown.out
    assert shown.err.strip()
