"""The listing of what cleaning did: every line, every field, and sums that add up."""

import json
import os
import re
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsdesk import paths
from newsdesk.cleaning.cleaner import clean
from newsdesk.cli.app import main
from newsdesk.cli.explaining import explained, listing, place
from newsdesk.cli.output import width
from newsdesk.metadata.finder import find_fields
from newsdesk.pipeline.process import process
from newsdesk.readers.encoding import Decoded
from newsdesk.readers.text import read_text
from newsdesk.story.edits import Edits
from newsdesk.story.lines import ledger
from newsdesk.story.record import SourceInfo, Story

Capture = pytest.CaptureFixture[str]
SIGNS = {"+ kept", "- cut", "~ corrected", "± mixed"}
PAGE = """Home / Harbour
Ferry returns to Hollow Bay
24 April 2025

The ferry that was under repair for three weeks sailed to Hollow Bay again on Thursday morning.
The captain said that the harbour was quiet and that more people came than on a usual day.

Subscribe to our newsletter
"""
# Letters that turn, hide or steer, beside some that are wide or stand on others.
ODD = "\u202e\u2066\u200b\u00ad\ufeff\x1b\x07\x9b\x00\ud800漢🙂e\u0301\u200dپ ab.\n\r\u2028\x85"


def story_of(data: bytes, name: str = "page.txt") -> Story:
    made = process(data, name)
    edits = Edits(made.cleaning.proposed)
    return Story(0, 0, "", False, made.source, made.reading, made.cleaning, edits, made.fields)


def rows(words: str) -> list[str]:
    """Return the rows of the listing that stand for source lines."""
    return words.split("\n\n", maxsplit=1)[0].split("\n")[2:]


def test_a_line_for_each_source_line_with_its_state_class_and_reason() -> None:
    story = story_of(PAGE.encode())
    found = rows(listing(story))
    assert [int(row.split()[0]) for row in found] == list(range(1, 9))
    shown = [row for row in found if len(row.split()) > 1]
    assert all(any(f"  {sign} " in row for sign in SIGNS) for row in shown)
    subscribe = found[-1]
    assert "- cut" in subscribe
    assert "subscribe: Asks the reader to subscribe" in subscribe
    assert subscribe.endswith("Subscribe to our newsletter")
    assert found[3].strip() == "4"


def test_confidence_is_told_only_where_there_is_doubt() -> None:
    story = story_of(PAGE.encode())
    for line, row in zip(story.ledger, rows(listing(story)), strict=True):
        assert bool(re.search(r" \d\d?% ", row)) == (line.confidence < 1)


def test_fields_say_where_they_were_found_and_what_lost() -> None:
    words = listing(story_of((paths.seeds() / "001_7c1e09b4a2d85f36.txt").read_bytes()))
    assert re.search(r"^headline +6:1 +В Верхнеозёрске", words, re.MULTILINE)
    assert re.search(r"^· lost +10:1 .*third copy of the headline", words, re.MULTILINE)
    assert not re.search(r"^status ", words, re.MULTILINE)


@pytest.mark.parametrize("seed", sorted(paths.seeds().iterdir()), ids=lambda seed: seed.name[:3])
def test_kept_cut_and_corrected_are_the_source(seed: Path) -> None:
    story = story_of(seed.read_bytes(), seed.name)
    for sums in explained(story)["sum"].values():
        assert sum(number for name, number in sums.items() if name != "source") == sums["source"]
    lines, characters = listing(story).split("\n")[-2:]
    for words, source in ((lines, len(story.ledger)), (characters, len(story.reading.text))):
        parts, total = words.split(" = ")
        assert sum(map(int, re.findall(r"\d+", parts))) == int(total.split()[0]) == source


@given(st.text(ODD + "abc", min_size=1, max_size=200))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
def test_S15_S30_nothing_in_a_page_steers_the_terminal(
    monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    reading = read_text(Decoded(f"Ferry\n{text}\n", "utf-8"))
    made = clean(reading)
    source, edits = SourceInfo(text, "", "", 0), Edits(made.proposed)
    story = Story(0, 0, "", False, source, reading, made, edits, find_fields(reading, made))
    words = listing(story)
    assert not any(ord(c) < 32 and c != "\n" for c in words)
    assert not any(127 <= ord(c) < 160 for c in words)
    assert not set(words) & set("\u202e\u2066\u200b\u00ad\ufeff\u2028")
    assert all(width(line) <= 80 for line in words.split("\n"))
    assert len(rows(words)) == len(ledger(story.reading, story.cleaning, story.edits))


def test_S15_what_hides_or_turns_is_shown_by_its_code() -> None:
    words = listing(story_of("The ferry \u202egnikcart\u202c has a hid\u200bden word.\n".encode()))
    assert "<U+202E>gnikcart<U+202C>" in words
    assert "hid<U+200B>den" in words


def test_S12_an_unbroken_line_is_cut_to_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    words = listing(story_of(b"Ferry returns\n" + b"x" * 1_000_000))
    assert all(width(line) <= 100 for line in words.split("\n"))


def test_into_a_pipe_the_text_is_whole_and_plain(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COLUMNS", raising=False)
    words = listing(story_of(PAGE.encode()))
    assert "\x1b" not in words
    assert all(line in words for line in PAGE.split("\n"))


def test_places_count_from_one() -> None:
    story = story_of(b"one\ntwo words\n")
    assert [place(story, offset) for offset in (0, 2, 4, 8, -1)] == [
        (1, 1),
        (1, 3),
        (2, 1),
        (2, 5),
        (0, 0),
    ]


def test_as_data_it_has_stable_keys(tmp_path: Path, capsys: Capture) -> None:
    file = tmp_path / "page.txt"
    file.write_text(PAGE, "utf-8")
    assert main(["clean", str(file), "--explain", "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert list(data) == ["file", "reader", "encoding", "lines", "fields", "sum"]
    assert data["file"] == str(file)
    keys = {"line", "start", "end", "text", "state", "class", "confidence", "rule", "reason"}
    assert all(set(line) == keys for line in data["lines"])
    assert [line["text"] for line in data["lines"]] == PAGE.splitlines()
    title = data["fields"]["title"]
    assert (title["value"], title["line"], title["column"]) == ("Ferry returns to Hollow Bay", 2, 1)
    assert {"rule", "reason", "problem", "candidates", "start", "end"} <= set(title)
    assert data["fields"]["language"]["line"] is None
    assert data["sum"]["lines"]["source"] == len(data["lines"])
    assert main(["clean", "--help"]) == 0
    told = capsys.readouterr().out
    assert all(f'"{key}"' in told for key in (*data, *keys, *data["sum"]["lines"]))


def test_several_pages_make_an_array(tmp_path: Path, capsys: Capture) -> None:
    for name in ("b.txt", "a.txt"):
        (tmp_path / name).write_text(PAGE, "utf-8")
    assert main(["clean", str(tmp_path), "--explain", "--json"]) == 0
    assert [Path(d["file"]).name for d in json.loads(capsys.readouterr().out)] == ["a.txt", "b.txt"]


@pytest.mark.parametrize(
    ("environment", "coloured"),
    [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False), ({"NO_COLOR": ""}, True)],
)
def test_colour_is_for_terminals_that_want_it(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], coloured: bool
) -> None:
    pty = pytest.importorskip("pty")
    for name in ("NO_COLOR", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)
    for name, value in ({"TERM": "xterm"} | environment).items():
        monkeypatch.setenv(name, value)
    story = story_of(PAGE.encode())
    ours, theirs = pty.openpty()
    with os.fdopen(theirs, "w") as terminal:
        monkeypatch.setattr(sys, "stdout", terminal)
        words = listing(story)
        monkeypatch.undo()
    os.close(ours)
    assert ("\x1b[31m" in words) == coloured
    assert "- cut" in words
