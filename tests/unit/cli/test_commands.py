"""What every command has in common: help, exit codes, quiet failures."""

import io
import json
import logging
import sys
from importlib import import_module
from pathlib import Path

import pytest

from newsdesk import paths
from newsdesk.cli import app, streaming
from newsdesk.cli.app import COMMANDS, main
from newsdesk.errors import Conflict, InvalidValue

Capture = pytest.CaptureFixture[str]


class Input:
    """A standard input that holds these bytes."""

    def __init__(self, data: bytes) -> None:
        self.buffer = io.BytesIO(data)

    def close(self) -> None:
        """Close, as a process that is forked does with its own."""
        self.buffer.close()


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
@pytest.mark.parametrize("flag", ["--help", "-h"])
def test_every_command_has_help_with_an_example(
    command: app.Command, flag: str, capsys: Capture
) -> None:
    assert main([command.name, flag]) == 0
    shown = capsys.readouterr()
    assert "Examples:" in shown.out
    assert f"  newsdesk {command.name}" in shown.out
    assert command.help in shown.out
    assert not shown.err


def test_the_help_names_every_command(capsys: Capture) -> None:
    assert main(["--help"]) == 0
    out = capsys.readouterr().out
    assert all(f"  {command.name} " in out for command in COMMANDS)


def test_the_help_of_all_imports_no_command() -> None:
    stub = app._app("")
    assert all(row.callback is app._Stub.command for row in stub.registered_commands)
    assert all(import_module(row.module).command for row in COMMANDS)


@pytest.mark.parametrize(
    "words",
    [
        ["nonsense"],
        ["list", "--nonsense"],
        ["show"],
        ["show", "x"],
        ["show", "0"],
        ["edit", "1"],
        ["edit", "1", "--set", "title"],
        ["edit", "1", "--set", "colour=red"],
        ["edit", "1", "--set", "published=someday"],
        ["edit", "1", "--set", "language=russian!"],
        ["edit", "1", "--set", "status=perfect"],
        ["edit", "1", "--set", "title="],
        ["import"],
        ["export"],
        ["screenshot", "a.png", "--size", "big"],
        ["screenshot", "a.png", "--theme", "pink"],
        ["list", "--library"],
    ],
)
def test_a_wrong_command_line_is_told_from_a_failure(words: list[str], capsys: Capture) -> None:
    assert main(words) == 2
    shown = capsys.readouterr()
    assert not shown.out
    assert shown.err.strip()
    assert "Traceback" not in shown.err


def test_R19_a_library_that_is_not_there_is_not_made(tmp_path: Path, capsys: Capture) -> None:
    place = tmp_path / "none.newsdesk"
    for command in (["list"], ["show", "1"], ["undo"], ["verify"], ["history"]):
        assert main([*command, "--library", str(place)]) == 1
    assert not list(tmp_path.iterdir())


def _failing(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> int:
    def run(*_: object) -> int:
        raise error

    monkeypatch.setattr(app, "_run", run)
    return main(["list"])


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (InvalidValue("This is nonsense.", "Mend it."), 2),
        (Conflict("Ben was first.", "Look again."), 1),
        (KeyboardInterrupt(), 130),
    ],
)
def test_expected_trouble_is_one_sentence_and_a_hint(
    monkeypatch: pytest.MonkeyPatch, capsys: Capture, error: BaseException, code: int
) -> None:
    assert _failing(monkeypatch, error) == code
    assert str(error) in capsys.readouterr().err


@pytest.mark.log_errors
def test_a_fault_is_one_sentence_and_its_details_are_in_the_log(
    monkeypatch: pytest.MonkeyPatch, capsys: Capture, tmp_path: Path
) -> None:
    monkeypatch.setattr(paths, "log_dir", lambda: tmp_path / "log")
    assert _failing(monkeypatch, ZeroDivisionError("of its own")) == 1
    for handler in logging.getLogger("newsdesk.cli").handlers[:]:
        logging.getLogger("newsdesk.cli").removeHandler(handler)
        handler.close()
    shown = capsys.readouterr()
    assert "newsdesk.log" in shown.err
    assert "Traceback" not in shown.err
    assert "ZeroDivisionError: of its own" in (tmp_path / "log" / "newsdesk.log").read_text("utf-8")


def test_the_screenshot_is_drawn_by_what_is_handed_in(capsys: Capture) -> None:
    asked: list[object] = []

    def draw(*place: object, **how: object) -> None:
        asked.extend([*place, how])

    words = ["screenshot", "w.png", "--select", "3", "--theme", "dark", "--size", "800x600"]
    assert main(words, draw) == 0
    assert asked[:2] == [None, Path("w.png")]
    how = {"select": 3, "theme": "dark", "size": (800, 600), "language": None, "source": False}
    assert asked[2] == how
    assert main(["screenshot", "w.png"]) == 1


def test_a_stream_answers_line_by_line_and_survives_bad_lines(
    monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    page = "Ferry returns\\n\\nThe ferry to Hollow Bay runs again, after three weeks of repair."
    lines = f'{{"id": 1, "text": "{page}"}}\n\nnonsense\n[1]\n{{"id": 2}}\n\xff\n{"[" * 100_000}\n'
    monkeypatch.setattr(sys, "stdin", Input(lines.encode("latin-1")))
    assert main(["clean", "--stream"]) == 1
    answers = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [answer["id"] for answer in answers] == [1, None, None, 2, None, None]
    assert set(answers[0]) == {
        *("id", "body", "title", "authors", "published", "section", "site", "language")
    }
    assert all("error" in answer for answer in answers[1:])


def test_a_fault_in_one_page_of_a_stream_stops_nothing(
    monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    def broken(item: dict[str, object]) -> dict[str, object]:
        if item["id"] == 1:
            raise ZeroDivisionError
        return {"id": item["id"]}

    monkeypatch.setattr(streaming, "prediction", broken)
    monkeypatch.setattr(sys, "stdin", Input(b'{"id": 1}\n{"id": 2}\n'))
    assert main(["clean", "--stream"]) == 1
    out = capsys.readouterr().out.splitlines()
    assert json.loads(out[0]) == {"id": 1, "error": "Cleaning this page failed: ZeroDivisionError."}
    assert json.loads(out[1]) == {"id": 2}


def test_clean_reads_the_input_and_prints_one_object(
    monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    monkeypatch.setattr(sys, "stdin", Input("Паром вернулся в бухту.\n".encode()))
    assert main(["clean", "-", "--json"]) == 0
    made = json.loads(capsys.readouterr().out)
    assert not {"id", "status", "version"} & set(made)
    assert {"title", "authors", "body", "fields", "related", "ledger", "words"} <= set(made)
    assert "status" not in made["fields"]


def test_clean_sets_a_file_aside_and_goes_on(tmp_path: Path, capsys: Capture) -> None:
    good = tmp_path / "good.txt"
    good.write_text("The ferry runs again.\n", "utf-8")
    assert main(["clean", str(tmp_path / "none.txt"), str(good), "--json"]) == 1
    shown = capsys.readouterr()
    assert len(json.loads(shown.out)) == 1
    assert "none.txt" in shown.err
