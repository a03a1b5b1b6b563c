"""Clean again on the command line: shown first, asked for, one step that undo takes back."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from newsdesk.cleaning.cleaner import clean
from newsdesk.cli.app import main
from newsdesk.desk import recleaning
from newsdesk.desk.ingest import import_text
from newsdesk.desk.opening import open_library
from newsdesk.story.changes import Person
from newsdesk.story.lines import Cleaning, LineClass, Verdict
from newsdesk.story.source import Reading

Capture = pytest.CaptureFixture[str]
PAGE = """Boat {0} leaves the harbour

Boat {0} left the harbour at dawn with twelve people on board, and the harbour master waved.
Nobody on the quay had seen such a calm sea since the winter, said the keeper of the lighthouse.
It came back at dusk, and nobody on the quay could say where it had been all day long.
"""
GONE = "such a calm sea"


@pytest.fixture(autouse=True)
def library(own_home: Path) -> None:
    """A library with three stories."""
    library = open_library()
    for number in (1, 2, 3):
        import_text(library, PAGE.format(number), f"{number}.txt", by=Person("Ann"))
    library.close()


@pytest.fixture
def stricter(monkeypatch: pytest.MonkeyPatch) -> None:
    """A cleaner that has come to cut one line."""

    def cut(verdict: Verdict, reading: Reading) -> Verdict:
        if GONE not in reading.text[verdict.start : verdict.end]:
            return verdict
        reason = "Newly known as junk"
        return replace(verdict, cut=True, line_class=LineClass.OTHER, rule="new", reason=reason)

    def newer(reading: Reading, *how: object) -> Cleaning:
        made = clean(reading, *how)  # type: ignore[arg-type]
        return replace(made, verdicts=tuple(cut(verdict, reading) for verdict in made.verdicts))

    monkeypatch.setattr(recleaning, "clean", newer)


def bodies(capsys: Capture) -> list[bool]:
    """Say of each story whether the line is there."""
    found = []
    for number in ("1", "2", "3"):
        capsys.readouterr()
        assert main(["show", number, "--json"]) == 0
        found.append(GONE in json.loads(capsys.readouterr().out)["body"])
    return found


@pytest.mark.usefixtures("stricter")
def test_without_yes_it_only_shows_what_would_change(capsys: Capture) -> None:
    assert main(["clean-again", "--all"]) == 1
    shown = capsys.readouterr()
    assert shown.out.count("- cut ") == 3
    assert "[Newly known as junk]" in shown.out
    assert "Looked at 3 stories; 3 would change." in shown.err
    assert bodies(capsys) == [True, True, True]


@pytest.mark.usefixtures("stricter")
@pytest.mark.parametrize(
    ("words", "left"),
    [
        (["2"], [True, False, True]),
        (["1", "3"], [False, True, False]),
        (['"Boat 3"'], [True, True, False]),
        (["--all"], [False, False, False]),
    ],
)
def test_it_cleans_the_stories_that_are_meant(
    words: list[str], left: list[bool], capsys: Capture
) -> None:
    assert main(["clean-again", *words, "--yes"]) == 0
    assert bodies(capsys) == left
    assert main(["undo"]) == 0
    assert bodies(capsys) == [True, True, True]


@pytest.mark.usefixtures("stricter")
def test_as_data(capsys: Capture) -> None:
    assert main(["clean-again", "2", "--json", "--yes"]) == 0
    made = json.loads(capsys.readouterr().out)
    assert set(made) == {"change", "stories"}
    assert made["change"]
    (story,) = made["stories"]
    assert (story["id"], story["restored"]) == (2, [])
    (line,) = story["cut"]
    assert GONE in line["text"]
    assert (line["line"], line["rule"]) == (4, "new")


def test_where_nothing_would_change_nothing_is_asked(capsys: Capture) -> None:
    for words in (["--all"], []):
        assert main(["clean-again", *words]) == 0
        assert "nothing would change" in capsys.readouterr().err


def test_an_unknown_story_is_told(capsys: Capture) -> None:
    assert main(["clean-again", "9"]) == 1
    assert "9" in capsys.readouterr().err
