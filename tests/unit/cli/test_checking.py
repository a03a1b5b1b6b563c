"""newsdesk check and ledger: lines and JSON, files and stories, switched off and on."""

import json
from pathlib import Path
from typing import Any

import pytest

from newsdesk.cli.app import main
from newsdesk.desk import browsing
from newsdesk.desk.ingest import import_text
from newsdesk.desk.opening import open_library
from newsdesk.story.changes import Person

Capture = pytest.CaptureFixture[str]
ANN = Person("Ann")
PAGE = """Boat leaves the harbour
By Ida Holt
26 April 2025
The boat left the the harbour on Monday, 24 April 2025, with twelve people on board and a cat.
The keeper {name} waved from the pier, and some {count} people cheered in the cold morning rain.
"""
KEYS = ["code", "end", "field", "fix", "line", "message", "severity", "start", "words"]


@pytest.fixture(autouse=True)
def library(own_home: Path) -> None:
    """A library with four stories; one has a name and a figure of its own."""
    library = open_library()
    names = ("Mara Quilfeather", *["Mara Quillfeather"] * 3)
    for number, name in enumerate(names, 1):
        text = PAGE.format(name=name, count=14 if number == 1 else 41)
        import_text(library, text.replace("Boat", f"Boat {number}", 1), f"{number}.txt", by=ANN)
    library.close()


def data(capsys: Capture, *words: str) -> Any:  # noqa: ANN401
    """Run a command with --json and return its data."""
    capsys.readouterr()
    assert main([*words, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_findings_of_stories_are_one_array(capsys: Capture) -> None:
    found = data(capsys, "check")
    assert {one["story"] for one in found} == {1, 2, 3, 4}
    assert all(sorted(one) == sorted([*KEYS, "story"]) for one in found)
    twice = next(one for one in found if one["code"] == "DOUBLED-WORD")
    assert (twice["severity"], twice["words"], twice["line"]) == ("warning", "the the", 4)
    assert twice["fix"] == {"start": twice["start"], "end": twice["end"], "replacement": "the"}
    library = open_library()
    text = browsing.story(library, twice["story"]).reading.text
    library.close()
    assert text[twice["start"] : twice["end"]] == "the the"


def test_stories_are_held_against_each_other(capsys: Capture) -> None:
    codes = {one["code"] for one in data(capsys, "check", "id:1")}
    assert {"NAME-ELSEWHERE", "EVENT-ELSEWHERE", "WEEKDAY"} <= codes


def test_files_are_checked_without_a_library(capsys: Capture, tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text(PAGE.format(name="Mara", count=3))
    found = data(capsys, "check", str(page))
    assert {one["path"] for one in found} == {str(page)}
    assert "DOUBLED-WORD" in {one["code"] for one in found}
    assert main(["check", str(page)]) == 0
    out = capsys.readouterr().out
    assert f"{page}:4: warning DOUBLED-WORD: “the” stands twice. (fix: “the”)" in out


def test_a_page_that_cannot_be_read_is_told(capsys: Capture, tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(PAGE.format(name="Mara", count=3))
    (tmp_path / "empty.txt").write_text("")
    capsys.readouterr()
    assert main(["check", str(tmp_path)]) == 1
    said = capsys.readouterr()
    assert "empty.txt" in said.err
    assert "DOUBLED-WORD" in said.out


def test_a_check_is_switched_off_with_a_reason_and_on_again(capsys: Capture) -> None:
    assert main(["check", "--off", "doubled-word"]) == 2
    assert "needs a reason" in capsys.readouterr().err
    assert main(["check", "--off", "doubled-word", "--reason", "A poem", "--story", "1"]) == 0
    found = data(capsys, "check")
    assert {x["story"] for x in found if x["code"] == "DOUBLED-WORD"} == {2, 3, 4}
    assert main(["check", "--switched"]) == 0
    assert "A poem" in capsys.readouterr().out
    assert main(["check", "--on", "DOUBLED-WORD", "--story", "1"]) == 0
    found = data(capsys, "check")
    assert {x["story"] for x in found if x["code"] == "DOUBLED-WORD"} == {1, 2, 3, 4}


def test_quotes_are_held_against_a_file(capsys: Capture, tmp_path: Path) -> None:
    page, said = tmp_path / "page.txt", tmp_path / "said.txt"
    page.write_text(
        "Lamp is lit\nBy Ida Holt\n26 April 2025\n"
        "“We shall light the old lamp again before winter comes,” said Mara Quill on the pier.\n"
        "“Nobody has ever asked the ferry to wait for us,” she said to the people in the rain.\n"
    )
    said.write_text("We shall light the old lamp again after winter comes. Thank you all.\n")
    found = data(capsys, "check", str(page), "--against", str(said))
    codes = {one["code"]: one for one in found}
    assert "after winter" in codes["QUOTE-ALTERED"]["message"]
    assert "QUOTE-UNHEARD" in codes


def test_the_ledger_has_the_contradicted_first(capsys: Capture) -> None:
    found = data(capsys, "ledger")
    assert found[0]["words"] == "Mara Quilfeather"
    assert found[0]["contradicted"]
    odd, *others = found[0]["entries"]
    assert (odd["story"], odd["otherwise"]) == (1, "Mara Quilfeather")
    assert {one["otherwise"] for one in others} == {None}
    assert main(["ledger", "--kind", "figure", "pier", "cheered"]) == 0
    assert "OTHERWISE" in capsys.readouterr().out
    assert main(["ledger", "xylophone"]) == 0
    assert "Nothing of that" in capsys.readouterr().err
