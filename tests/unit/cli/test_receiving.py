"""Packets on the command line: handed over, looked at, received, there and back."""

import json
from pathlib import Path

import pytest

from newsdesk.cli.app import main

Capture = pytest.CaptureFixture[str]
PAGE = """Boat leaves the harbour

The boat left the harbour at dawn with twelve people on board, and the harbour master waved.
Nobody on the quay had seen such a calm sea since the winter, said the keeper of the lighthouse.
"""


@pytest.fixture
def packet(own_home: Path, tmp_path: Path) -> Path:
    """Ann has a story, and has handed it over."""
    page = tmp_path / "boat.txt"
    page.write_text(PAGE, encoding="utf-8")
    path = tmp_path / "boat.newsdesk-packet"
    assert main(["--as", "Ann", "import", str(page)]) == 0
    assert main(["--as", "Ann", "hand-off", "boat", "--to", str(path)]) == 0
    return path


def of_ben(tmp_path: Path, *words: str) -> list[str]:
    return ["--library", str(tmp_path / "ben.newsdesk"), "--as", "Ben", *words]


def title(capsys: Capture, *words: str) -> str:
    capsys.readouterr()
    assert main([*words, "show", "1", "--json"]) == 0
    found: str = json.loads(capsys.readouterr().out)["title"]
    return found


def test_R4_a_packet_is_written_whole_and_never_over_another(packet: Path, capsys: Capture) -> None:
    before = packet.read_bytes()
    assert main(["hand-off", "boat", "--to", str(packet)]) == 1
    assert "exists already" in capsys.readouterr().err
    assert packet.read_bytes() == before
    assert [file.name for file in packet.parent.glob(".newsdesk-*")] == []
    assert main(["hand-off", "boat", "--to", str(packet), "--overwrite", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"path": str(packet), "stories": 1}
    assert main(["hand-off", "submarine", "--to", str(packet)]) == 1


def test_a_preview_changes_nothing(packet: Path, tmp_path: Path, capsys: Capture) -> None:
    capsys.readouterr()
    assert main(of_ben(tmp_path, "receive", str(packet), "--preview")) == 0
    shown = capsys.readouterr()
    assert shown.out.startswith("new  Boat leaves the harbour\n")
    assert "Nothing was changed" in shown.err
    assert main(of_ben(tmp_path, "list")) == 0
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    ("option", "wins"), [("", "Ann"), ("--mine", "Ann"), ("--theirs", "Ben")], ids=str
)
def test_there_and_back(
    packet: Path, tmp_path: Path, capsys: Capture, option: str, wins: str
) -> None:
    assert main(of_ben(tmp_path, "receive", str(packet))) == 0
    assert main(of_ben(tmp_path, "edit", "1", "--set", "title=Ben", "--set", "section=Sea")) == 0
    assert main(["--as", "Ann", "edit", "1", "--set", "title=Ann"]) == 0
    assert main(of_ben(tmp_path, "hand-off", "--to", str(packet), "--overwrite")) == 0
    capsys.readouterr()
    assert main(["--as", "Ann", "receive", str(packet), *filter(None, [option])]) == 0
    shown = capsys.readouterr()
    assert "  Section: — → Sea\n" in shown.out
    assert "  ! Headline\n      before: Boat leaves the harbour\n      mine:   Ann" in shown.out
    assert "Changed on both sides: 1. Received." in shown.err
    assert title(capsys) == wins
    assert main(["undo"]) == 0
    assert title(capsys) == "Ann"


def test_json_names_conflicts_by_the_key_of_a_choice(
    packet: Path, tmp_path: Path, capsys: Capture
) -> None:
    assert main(of_ben(tmp_path, "receive", str(packet))) == 0
    assert main(of_ben(tmp_path, "edit", "1", "--set", "title=Ben")) == 0
    assert main(["edit", "1", "--set", "title=Ann"]) == 0
    assert main(of_ben(tmp_path, "hand-off", "--to", str(packet), "--overwrite")) == 0
    capsys.readouterr()
    assert main(["receive", str(packet), "--preview", "--json"]) == 0
    shown = json.loads(capsys.readouterr().out)
    (conflict,) = shown["stories"][0]["conflicts"]
    assert (shown["by"], shown["change"], conflict["mine"], conflict["theirs"]) == (
        "Ben",
        None,
        "Ann",
        "Ben",
    )
    assert conflict["key"].endswith("/field/headline/")
    assert main(["receive", str(packet), "--mine", "--theirs"]) == 2


def test_what_is_no_packet_is_said_in_a_sentence(tmp_path: Path, capsys: Capture) -> None:
    path = tmp_path / "x.newsdesk-packet"
    path.write_bytes(b"no zip")
    assert main(of_ben(tmp_path, "receive", str(path))) == 1
    assert capsys.readouterr().err == (
        "x.newsdesk-packet cannot be received: it is no packet, or was damaged on the way. "
        "Nothing was changed. Ask for it to be sent again.\n"
    )
