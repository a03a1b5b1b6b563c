"""Pages for `clean`: in their order, within the caps, from files, folders and the input."""

import io
import json
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from newsdesk.cli import interrupts, pages
from newsdesk.cli.app import main
from newsdesk.cli.options import How
from newsdesk.cli.pages import found, stories
from newsdesk.pipeline.process import Processed, process
from newsdesk.pipeline.walk import Failure
from newsdesk.story.record import Story

Capture = pytest.CaptureFixture[str]
TEXT = "Boat {} leaves the harbour\n\nIt left at dawn, and nobody on the quay waved to it.\n"
HANGING = """
import sys, time
from pathlib import Path
from newsdesk.cli import forked
from newsdesk.pipeline import worker
from newsdesk.pipeline.pool import Limits

def trouble(*_, **__):
    print("begun", flush=True)
    {trouble}

worker.process = trouble
if not forked.possible():
    sys.exit("not possible here")
limits = Limits(seconds={seconds}, memory=2**28)
print(forked.process_file(Path(sys.argv[1]), encoding=None, limits=limits).reason)
"""


class Input:
    """A standard input that holds these bytes."""

    def __init__(self, data: bytes) -> None:
        self.buffer = io.BytesIO(data)

    def close(self) -> None:
        """Close, as a process that is forked does with its own."""
        self.buffer.close()


class Terminal(io.StringIO):
    """A standard error that somebody watches."""

    def isatty(self) -> bool:
        """Say that it is a terminal."""
        return True


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    places = [tmp_path / "in" / f"{number}.txt" for number in (3, 1, 2)]
    places[0].parent.mkdir()
    for place in places:
        place.write_text(TEXT.format(place.stem), "utf-8")
    return places


@pytest.fixture
def here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Process files in this process, so that a test is quick."""

    def processed(files: Sequence[Path], _how: How) -> Iterator[Processed | Failure]:
        for file in files:
            yield process(file.read_bytes(), file.name, str(file))

    monkeypatch.setattr(pages, "_processed", processed)


def told(names: Sequence[str | Path], how: How | None = None) -> list[str]:
    with found([str(name) for name in names]) as there:
        return [
            made.source.path if isinstance(made, Story) else made
            for made in stories(there, how or How())
        ]


def test_they_come_in_the_order_of_their_names(files: list[Path], tmp_path: Path) -> None:
    folder = files[0].parent
    (tmp_path / "none").mkdir()
    (tmp_path / "empty.txt").touch()
    three, one, two = map(str, files)
    names = [files[0], folder, tmp_path / "gone.txt", tmp_path / "none", tmp_path / "empty.txt"]
    first, *walked, gone, empty = told(names, How(workers=2))
    assert first == three
    assert walked == [one, two, three]
    assert gone.startswith(f"{tmp_path / 'gone.txt'}: It cannot be read")
    assert empty.startswith(f"{tmp_path / 'empty.txt'}: ")


def test_the_input_is_a_page_like_any_other(
    monkeypatch: pytest.MonkeyPatch, files: list[Path]
) -> None:
    monkeypatch.setattr(sys, "stdin", Input(TEXT.encode()))
    assert told([files[0], "-", "-"]) == [str(files[0]), "-"]
    monkeypatch.setattr(sys, "stdin", Input(b""))
    (reason,) = told(["-"])
    assert reason.startswith("-: ")
    assert "empty" in reason


def test_the_file_of_the_input_goes_away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", Input(TEXT.encode()))
    with found(["-"]) as there:
        (place,) = there.files
        assert place.read_bytes() == TEXT.encode()
    assert not place.exists()


def test_a_wrong_encoding_is_told_once(files: list[Path], capsys: Capture) -> None:
    assert main(["clean", *map(str, files), "--encoding", "nonsense"]) == 2
    assert capsys.readouterr().err.count("nonsense") == 1


@pytest.mark.parametrize("workers", ["0", "-1", "many"])
def test_a_number_of_workers_is_one(workers: str, capsys: Capture) -> None:
    assert main(["clean", "x.txt", "--workers", workers]) == 2
    assert "--workers" in capsys.readouterr().err


@pytest.mark.usefixtures("here")
def test_stories_are_an_array_where_several_are_asked_for(
    files: list[Path], capsys: Capture
) -> None:
    assert main(["clean", str(files[0].parent), "--json"]) == 0
    titles = [story["title"] for story in json.loads(capsys.readouterr().out)]
    assert titles == [f"Boat {number} leaves the harbour" for number in (1, 2, 3)]
    assert main(["clean", str(files[0]), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["title"] == "Boat 3 leaves the harbour"


@pytest.mark.usefixtures("here")
def test_progress_is_one_line_for_who_watches(
    files: list[Path], monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    assert main(["clean", *map(str, files)]) == 0
    assert capsys.readouterr().err == ""
    monkeypatch.setattr(sys, "stderr", watched := Terminal())
    assert main(["clean", *map(str, files)]) == 0
    words = watched.getvalue()
    assert "1 of 3  3.txt" in words
    assert "2 of 3  1.txt" in words
    assert "\n" not in words
    assert words.endswith("\r\033[K")


def test_a_stream_takes_no_files(capsys: Capture) -> None:
    assert main(["clean", "--stream", "x.txt"]) == 2
    assert main(["clean", "--stream", "--explain"]) == 2
    assert main(["clean", "--stream", "--strictness", "strict"]) == 2
    assert "takes no files" in capsys.readouterr().err


def _forked(file: Path, trouble: str, seconds: float) -> list[str]:
    code = HANGING.format(trouble=trouble, seconds=seconds)
    done = subprocess.run(
        [sys.executable, "-c", code, str(file)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stderr == ""
    return done.stdout.splitlines()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the pool takes a single file too")
@pytest.mark.parametrize(
    ("trouble", "seconds", "reason"),
    [
        ("while True: pass", 0.2, "It took longer than 0 seconds."),
        ("import os, signal; os.kill(os.getpid(), signal.SIGSEGV)", 10, "Reading it crashed."),
        ("bytes(2**30)", 10, "It needs more than 1 GB of memory."),
    ],
)
def test_S33_a_single_page_has_the_caps_of_the_pool(
    files: list[Path], trouble: str, seconds: float, reason: str
) -> None:
    assert _forked(files[0], trouble, seconds) == ["begun", reason]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the pool takes a single file too")
def test_ctrl_c_ends_a_page_that_hangs(files: list[Path]) -> None:
    code = HANGING.format(trouble="while True: pass", seconds=60).replace(
        "limits = ", "from newsdesk.cli.app import main; sys.exit(main(sys.argv[1:]))\nlimits = "
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, "clean", str(files[0])],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as running:
        assert running.stdout
        assert running.stderr
        assert running.stdout.readline() == "begun\n"
        running.send_signal(signal.SIGINT)
        assert running.wait(60) == 130
        assert "Traceback" not in running.stderr.read()


@pytest.mark.skipif(sys.platform == "win32", reason="signals are blocked only on POSIX")
def test_shielding_workers_leaves_this_process_as_it_was() -> None:
    before = signal.pthread_sigmask(signal.SIG_BLOCK, ())
    interrupts.shield_workers()
    assert signal.pthread_sigmask(signal.SIG_BLOCK, ()) == before


def test_a_stream_starts_without_what_it_does_not_need() -> None:
    code = """
import sys
from newsdesk.cli.app import main
main(["clean", "--stream"])
names = ("multiprocessing", "newsdesk.cli.printing", "newsdesk.desk.views", "newsdesk.writers")
print([name for name in names if name in sys.modules])
"""
    done = subprocess.run(
        [sys.executable, "-c", code], input=b"", capture_output=True, timeout=60, check=True
    )
    assert done.stdout.decode().strip() == "[]"
