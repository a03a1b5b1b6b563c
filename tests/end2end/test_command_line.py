"""The real command, as processes, over a library of its own."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from newsdesk import paths
from newsdesk.desk.importing import CANCELLED

SOURCE = Path(__file__).resolve().parents[2] / "src"
PAGE = """Главная / Общество
Паром вернулся в Тихую бухту
24.04.2025 12:30
Паром, который стоял на ремонте три недели, в четверг снова вышел в Тихую бухту.
Капитан сказал, что в гавани было тихо, а пассажиров набралось больше обычного.
"""
LIST_KEYS = {"id", "title", "authors", "published", "section", "site", "language", "status"}
LIST_KEYS |= {"words", "version"}
SHOW_KEYS = LIST_KEYS | {"body", "fields", "related", "ledger"}


@dataclass(frozen=True)
class Desk:
    """Runs the command over one library."""

    library: Path
    more: dict[str, str] = field(default_factory=dict)

    @property
    def environment(self) -> dict[str, str]:
        """The environment of a person whose system knows no UTF-8."""
        own = {"NEWSDESK_LIBRARY": str(self.library), "PYTHONPATH": str(SOURCE)}
        plain = {"LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONWARNINGS": "error"}
        outside = {name: value for name, value in os.environ.items() if name != "COLUMNS"}
        return {**outside, **own, **plain, **self.more}

    def run(self, *words: str | bytes, given: bytes = b"", code: int = 0) -> tuple[str, str]:
        """Run a command, check its exit code, return what it printed."""
        done = subprocess.run(
            [sys.executable, "-m", "newsdesk", *words],
            input=given,
            env=self.environment,
            capture_output=True,
            check=False,
            timeout=120,
        )
        out, err = done.stdout.decode("utf-8"), done.stderr.decode("utf-8")
        assert done.returncode == code, (words, out, err)
        assert "Traceback" not in err
        return out, err

    def data(self, *words: str, given: bytes = b"", code: int = 0) -> Any:  # noqa: ANN401
        """Run a command with --json and return its data."""
        return json.loads(self.run(*words, "--json", given=given, code=code)[0])


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path / "library.newsdesk")


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A library with the samples; tests only look at it."""
    desk = Desk(tmp_path_factory.mktemp("samples") / "library.newsdesk")
    report = desk.data("import", str(paths.seeds()))
    assert report["added"] == len(report["items"]) == len(list(paths.seeds().iterdir()))
    yield desk
    assert desk.data("verify")["problems"] == []


def test_import_list_show(samples: Desk) -> None:
    rows = samples.data("list")
    assert [row["id"] for row in rows] == sorted((row["id"] for row in rows), reverse=True)
    assert all(set(row) == LIST_KEYS for row in rows)
    story = samples.data("show", str(rows[0]["id"]))
    assert set(story) == SHOW_KEYS
    assert {key: story[key] for key in LIST_KEYS} == rows[0]
    assert [line["line"] for line in story["ledger"]] == list(range(1, len(story["ledger"]) + 1))
    assert {line["state"] for line in story["ledger"]} <= {"kept", "cut", "corrected", "mixed"}
    out, err = samples.run("list")
    assert not err
    assert all(row["title"] in out for row in rows)
    assert story["title"] in samples.run("show", str(rows[0]["id"]))[0]


def test_the_same_bytes_come_in_once(samples: Desk) -> None:
    known = {row["id"] for row in samples.data("list")}
    again = samples.data("import", str(paths.seeds()))
    assert (again["added"], again["failed"]) == (0, 0)
    assert again["duplicates"] == len(known)
    assert {item["id"] for item in again["items"]} == known
    assert {item["outcome"] for item in again["items"]} == {"duplicate"}


@pytest.mark.parametrize("format", ["md", "html", "txt", "json", "csv"])
def test_every_story_goes_out_in_every_format(samples: Desk, tmp_path: Path, format: str) -> None:
    rows = samples.data("list")
    report = samples.data("export", "--format", format, "--to", str(tmp_path))
    assert (report["written"], report["failed"]) == (len(rows), 0)
    files = {Path(item["path"]) for item in report["items"]}
    assert files == set(tmp_path.iterdir())
    assert len(files) == (1 if format == "csv" else len(rows))


def test_markdown_imports_back_to_the_same_stories(samples: Desk, tmp_path: Path) -> None:
    samples.run("export", "--format", "md", "--to", str(tmp_path / "md"), "--name", "{id}")
    other = Desk(tmp_path / "other.newsdesk")
    report = other.data("import", str(tmp_path / "md"))
    before, after = _exported(samples, tmp_path / "before"), _exported(other, tmp_path / "after")
    assert len(before) == len(after)
    for item in report["items"]:
        one, two = before[int(Path(item["path"]).stem)], after[item["id"]]
        for key in ("title", "authors", "published", "section", "site", "language", "body"):
            assert two[key] == one[key], (key, item["path"])


def _exported(desk: Desk, folder: Path) -> dict[int, dict[str, Any]]:
    desk.run("export", "--format", "json", "--to", str(folder), "--name", "{id}")
    return {int(file.stem): json.loads(file.read_text("utf-8")) for file in folder.iterdir()}


def test_edit_undo_redo_and_history(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(PAGE, "utf-8")
    desk.run("import", str(tmp_path / "page.txt"))
    before = desk.data("list")[0]
    words = ("--set", "title=Паром — снова в море", "--set", "published=25.4.25", "--as", "Анна")
    after = desk.data("edit", "1", *words)
    assert (after["title"], after["published"]) == ("Паром — снова в море", "2025-04-25")
    assert after["version"] > before["version"]
    history = desk.data("history", "1")
    assert history[0]["who"] == "Анна"
    assert {entry["what"] for entry in history} >= {"headline", "published"}
    desk.run("undo")
    assert desk.data("list")[0]["title"] == before["title"]
    desk.run("redo")
    assert desk.data("show", "1")["title"] == "Паром — снова в море"
    assert "Анна" in desk.run("history")[0]


def test_a_wrong_value_changes_nothing(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(PAGE, "utf-8")
    desk.run("import", str(tmp_path / "page.txt"))
    before = desk.data("list")
    desk.run("edit", "1", "--set", "title=Новый", "--set", "published=когда-то", code=2)
    desk.run("edit", "1", "--set", "nonsense=1", code=2)
    desk.run("edit", "9", "--set", "title=x", code=1)
    assert desk.data("list") == before


def test_queries_find_and_nonsense_is_told(samples: Desk) -> None:
    russian = samples.data("list", "language:ru")
    assert russian
    assert all(row["language"] == "ru" for row in russian)
    assert samples.data("list", "нетакогослова") == []
    samples.run("list", "published:", code=2)
    samples.run("show", "9999", code=1)


def test_backup_and_restore(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(PAGE, "utf-8")
    desk.run("import", str(tmp_path / "page.txt"))
    copy = desk.data("backup", "--to", str(tmp_path / "copy.newsdesk"))["path"]
    desk.run("edit", "1", "--set", "title=Другой")
    _, err = desk.run("restore", copy)
    assert "previous library is kept" in err
    assert desk.data("list")[0]["title"] == "Паром вернулся в Тихую бухту"
    assert desk.data("verify") == {"stories": 1, "problems": []}
    desk.run("restore", str(tmp_path / "none.newsdesk"), code=1)


def test_one_bad_file_is_set_aside_with_its_reason(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(PAGE, "utf-8")
    report = desk.data("import", str(tmp_path / "page.txt"), str(tmp_path / "none.txt"), code=1)
    outcomes = {Path(item["path"]).name: item for item in report["items"]}
    assert outcomes["page.txt"]["outcome"] == "added"
    assert outcomes["none.txt"]["outcome"] == "failed"
    assert outcomes["none.txt"]["id"] is None
    assert outcomes["none.txt"]["reason"]


@pytest.mark.skipif(sys.platform != "linux", reason="file names are bytes only on Linux")
def test_S31_a_file_name_without_meaning_is_told_not_stumbled_over(
    desk: Desk, tmp_path: Path
) -> None:
    file = os.fsencode(tmp_path) + b"/\xcf\xe0\xf0\xee\xec.txt"
    Path(os.fsdecode(file)).write_text(PAGE, "utf-8")
    (item,) = json.loads(desk.run("import", file, "--json", code=1)[0])["items"]
    assert item["path"].endswith(".txt")
    assert "UTF-8" in item["reason"]
    desk.run("import", file, code=1)
    desk.run("clean", file, code=1)
    desk.run("list", os.fsdecode(file))


def test_nothing_is_overwritten_unless_told(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(PAGE, "utf-8")
    desk.run("import", str(tmp_path / "page.txt"))
    command = ("export", "--to", str(tmp_path / "out"), "--name", "{title.__class__}")
    (first,) = desk.run(*command)[0].splitlines()
    assert Path(first).name == "{title.__class__}.md"
    Path(first).write_text("mine", "utf-8")
    desk.run(*command)
    assert Path(first).read_text("utf-8") == "mine"
    desk.run(*command, "--overwrite")
    assert "Тихую бухту" in Path(first).read_text("utf-8")


def test_clean_needs_no_library(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(PAGE, "utf-8")
    made = desk.data("clean", str(tmp_path / "page.txt"))
    assert (made["title"], made["published"][:10]) == ("Паром вернулся в Тихую бухту", "2025-04-24")
    assert desk.data("clean", "-", given=PAGE.encode())["body"] == made["body"]
    assert set(made) == SHOW_KEYS - {"id", "status", "version"}
    assert "Капитан сказал" in desk.run("clean", str(tmp_path / "page.txt"))[0]
    assert not desk.library.exists()


def test_clean_lists_every_line_for_a_pipe_in_plain_words(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(PAGE, "utf-8")
    out, err = desk.run("clean", str(tmp_path / "page.txt"), "--explain")
    assert (err, "\x1b" in out) == ("", False)
    assert [out.count(line) > 0 for line in PAGE.splitlines()] == [True] * 5
    assert "= 5 lines of the source" in out
    data = desk.data("clean", "--explain", "-", given=PAGE.encode())
    assert [line["text"] for line in data["lines"]] == PAGE.splitlines()


@pytest.mark.skipif(os.name != "posix", reason="presses Ctrl+C by signal")
def test_ctrl_c_ends_clean_at_once(desk: Desk, tmp_path: Path) -> None:
    for number in range(2_000):
        (tmp_path / f"{number}.txt").write_text(f"{PAGE}{number}\n", "utf-8")
    command = [sys.executable, "-m", "newsdesk", "clean", str(tmp_path)]
    with subprocess.Popen(
        command,
        env=desk.environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    ) as process:
        assert process.stdout
        assert process.stdout.readline()
        os.killpg(process.pid, signal.SIGINT)
        _, err = process.communicate(timeout=60)
    assert process.returncode == 130, err
    assert b"Traceback" not in err


def test_a_stream_whose_reader_goes_away_ends_without_a_word(desk: Desk) -> None:
    command = [sys.executable, "-m", "newsdesk", "clean", "--stream"]
    with subprocess.Popen(
        command,
        env=desk.environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdin
        assert process.stdout
        assert process.stderr
        question = json.dumps({"id": 1, "text": PAGE}).encode() + b"\n"
        process.stdin.write(question)
        process.stdin.flush()
        assert process.stdout.readline()
        process.stdout.close()
        process.stdin.write(question)
        process.stdin.flush()
        assert process.stderr.read() == b""
        process.wait(60)
        process.stdin.close()


def test_a_stream_is_answered_line_by_line(desk: Desk) -> None:
    command = [sys.executable, "-m", "newsdesk", "clean", "--stream"]
    with subprocess.Popen(
        command, env=desk.environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdin
        assert process.stdout
        for number in (1, 2):  # each answer comes before the next question
            question = {"id": number, "text": PAGE} if number == 1 else {"id": number}
            process.stdin.write(json.dumps(question).encode() + b"\n")
            process.stdin.flush()
            answer = json.loads(process.stdout.readline())
            assert answer["id"] == number
            assert ("error" in answer) == (number == 2)
        process.stdin.close()
        assert process.wait(60) == 1


def test_a_reader_that_goes_away_is_no_trouble(samples: Desk) -> None:
    command = [sys.executable, "-m", "newsdesk", "list", "--json"]
    with subprocess.Popen(
        command, env=samples.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        assert process.stderr.read() == b""
        process.wait(60)


@pytest.mark.skipif(os.name != "posix", reason="presses Ctrl+C by signal")
def test_ctrl_c_keeps_what_was_imported_and_says_so(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for number in range(2_000):
        (folder / f"{number}.txt").write_text(f"{PAGE}{number}\n", "utf-8")
    command = [sys.executable, "-m", "newsdesk", "import", str(folder), "--json"]
    with subprocess.Popen(
        command,
        env=desk.environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    ) as process:
        _wait_for_a_story(desk, process)
        os.killpg(process.pid, signal.SIGINT)  # as a terminal does, to the workers too
        out, err = process.communicate(timeout=60)
    assert process.returncode == 1, err
    assert b"Traceback" not in err
    report = json.loads(out)
    assert 0 < report["added"] < 2_000
    assert report["added"] + report["failed"] == 2_000
    assert {item["reason"] for item in report["items"]} == {"", CANCELLED}
    assert len(desk.data("list")) == report["added"]
    assert desk.data("verify")["problems"] == []


def _wait_for_a_story(desk: Desk, process: "subprocess.Popen[bytes]") -> None:
    until = time.monotonic() + 60
    while time.monotonic() < until and process.poll() is None:
        if desk.library.exists() and desk.run("list")[0]:
            return
    raise AssertionError("nothing was imported")


def test_help_is_fast_and_knows_neither_qt_nor_sql(desk: Desk) -> None:
    assert _modules(desk, ["--help"]).isdisjoint({"PySide6", "sqlmodel", "sqlalchemy", "rich"})


def test_the_window_imports_no_parser(desk: Desk) -> None:
    assert _modules(desk, []).isdisjoint({"typer", "click", "rich"})


def _modules(desk: Desk, words: Sequence[str]) -> set[str]:
    """Return what is imported by the time the command has run; the window is not opened."""
    code = (
        "import sys, types\n"
        "window = types.ModuleType('newsdesk.ui.app')\n"
        "window.run = lambda library, person: 0\n"
        "sys.modules['newsdesk.ui.app'] = window\n"
        "from newsdesk.__main__ import main\n"
        f"code = main({list(words)!r})\n"
        "print('\\n' + ' '.join({name.partition('.')[0] for name in sys.modules}))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], env=desk.environment, capture_output=True, check=True
    )
    return set(done.stdout.decode().splitlines()[-1].split())
