import multiprocessing
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from hashlib import sha256
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import pytest

from newsdesk.pipeline import pool, worker
from newsdesk.pipeline.pool import Failure, Limits, process_files
from newsdesk.pipeline.process import Processed, process
from newsdesk.story.lines import Strictness

TEXT = "Мост через реку Тихую открыли в четверг в посёлке Верхние Луги. "
QUICK = Limits(seconds=1.5)


def misbehave(connection: Connection, *about: Any) -> None:  # noqa: ANN401
    """Serve like the real worker, but do what some file names say."""

    def rude_process(data: bytes, name: str, path: str, **how: Any) -> Processed:  # noqa: ANN401
        if name.startswith("hang"):
            signal.pause()
        if name.startswith("crash"):
            os.kill(os.getpid(), signal.SIGSEGV)
        if name.startswith("exit"):
            os._exit(3)
        if name.startswith("swell"):
            bytearray(worker.MEMORY)
        if name.startswith("bug"):
            raise ZeroDivisionError("by zero")
        return process(data, name, path, **how)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(worker, "process", rude_process)
        worker.serve(connection, *about)


def never_ready(connection: Connection, *about: Any) -> None:  # noqa: ANN401
    """Go away before any work."""


@pytest.fixture
def rude(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool, "serve", misbehave)


def files(folder: Path, *names: str) -> list[Path]:
    made = [folder / name for name in names]
    for number, file in enumerate(made):
        file.write_text(f"{TEXT * 3}\n{number}\n", encoding="utf-8")
    return made


def outcomes(results: Iterator[Processed | Failure]) -> list[str]:
    return [
        result.reason if isinstance(result, Failure) else result.source.name for result in results
    ]


def test_results_come_in_the_order_of_the_files(tmp_path: Path) -> None:
    made = files(tmp_path, *(f"{n}.txt" for n in range(20)))
    made[3].write_text(TEXT * 2000, encoding="utf-8")
    found = list(process_files(made, workers=2))
    assert [r.source.path for r in found if isinstance(r, Processed)] == [str(f) for f in made]


def test_no_files_need_no_process() -> None:
    assert list(process_files([])) == []


def test_S28_the_hash_is_that_of_the_bytes_that_were_read(tmp_path: Path) -> None:
    made = files(tmp_path, "a.txt")
    result = next(process_files(made, workers=1))
    made[0].write_text("changed", encoding="utf-8")
    assert isinstance(result, Processed)
    assert sha256(result.data).hexdigest() == result.source.sha256
    assert result.reading.text == result.data.decode("utf-8")


def test_S28_a_page_that_was_looked_at_becomes_a_story_of_the_same_bytes(tmp_path: Path) -> None:
    made = files(tmp_path, *(f"{n}.txt" for n in range(9)))
    old = [file.read_bytes() for file in made]
    with pool.Workers(1) as workers:
        seen = [page for page in pool.look_at(workers, made) if not isinstance(page, Failure)]
        for file in made:
            file.write_text("changed meanwhile", encoding="utf-8")
        found = list(pool.process_with(workers, made))
    assert [page.sha256 for page in seen] == [sha256(data).hexdigest() for data in old]
    assert [story.source.sha256 for story in found] == [page.sha256 for page in seen]
    assert [story.data for story in found] == old


def test_S28_a_page_for_which_there_was_no_room_is_read_anew(tmp_path: Path) -> None:
    file = tmp_path / "large.txt"
    file.write_text("x" * 100, "utf-8")
    desk = worker._Desk(None, Strictness.BALANCED, None, room=99)
    seen = desk.look(worker.ask_lines(file))
    file.write_text(TEXT, "utf-8")
    story = desk.story(worker.ask_story(file))
    assert story.source.sha256 == sha256(story.data).hexdigest() != seen.sha256
    desk.look(worker.ask_lines(file))
    assert desk.room == 99
    desk.room = 10_000
    desk.look(worker.ask_lines(file))
    desk.story(worker.ask_story(file))
    assert (desk.room, desk.kept) == (10_000, {})


def name_of(made: Processed) -> str:
    return made.source.name


def test_what_the_caller_wants_of_a_story_is_made_in_the_worker(tmp_path: Path) -> None:
    made = files(tmp_path, "a.txt", "b.txt")
    with pool.Workers(1, finish=name_of) as workers:
        assert list(pool.process_with(workers, made)) == ["a.txt", "b.txt"]


def test_S32_one_bad_file_is_set_aside_and_the_rest_goes_in(tmp_path: Path) -> None:
    made = files(tmp_path, *(f"{n}.txt" for n in range(12)))
    made[4].write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    made[7].unlink()
    found = outcomes(process_files(made, workers=2))
    assert "picture" in found[4]
    assert "No such file" in found[7]
    assert sum(name.endswith(".txt") for name in found) == 10


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("hang.txt", "longer than 2 seconds"),
        ("crash.txt", "crashed (signal 11)"),
        ("exit.txt", "crashed (exit code 3)"),
        ("swell.txt", "1 GB"),
        ("bug.txt", "ZeroDivisionError: by zero"),
    ],
)
@pytest.mark.usefixtures("rude")
def test_S33_a_worker_that_hangs_crashes_or_swells_costs_only_its_file(
    tmp_path: Path, name: str, says: str
) -> None:
    made = files(tmp_path, "1.txt", name, "2.txt", f"{name[:-4]}2.txt", "3.txt")
    found = outcomes(process_files(made, workers=2, limits=QUICK))
    assert [found[0], found[2], found[4]] == ["1.txt", "2.txt", "3.txt"]
    assert says in found[1]
    assert says in found[3]


def test_S33_workers_that_never_come_up_end_in_reasons(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pool, "serve", never_ready)
    found = outcomes(process_files(files(tmp_path, "1.txt", "2.txt", "3.txt"), workers=2))
    assert all("crashed" in reason for reason in found)
    assert len(found) == 3


def test_S33_a_caller_that_is_slow_loses_nothing(tmp_path: Path) -> None:
    made = files(tmp_path, *(f"{n}.txt" for n in range(8)))
    results = process_files(made, workers=2, limits=Limits(seconds=0.8))
    found = [next(results)]
    time.sleep(1.2)  # longer than a file may take: the answers are there already
    found += list(results)
    assert all(isinstance(result, Processed) for result in found)


def test_only_a_few_files_are_read_ahead(tmp_path: Path) -> None:
    made = files(tmp_path, *(f"{n}.txt" for n in range(40)))
    results = process_files(made, workers=1)
    next(results)
    for late in made[20:]:
        late.unlink()
    found = outcomes(results)
    assert all("No such file" in reason for reason in found[-20:])


@pytest.mark.usefixtures("rude")
def test_cancelling_ends_at_once_also_where_a_worker_hangs(tmp_path: Path) -> None:
    made = files(tmp_path, "1.txt", "hang.txt", "2.txt")
    asked: list[int] = []
    results = process_files(made, workers=1, cancelled=lambda: bool(asked))
    assert isinstance(next(results), Processed)
    asked.append(1)
    began = time.monotonic()
    assert list(results) == []
    assert time.monotonic() - began < 2


def test_closing_the_iterator_ends_the_workers(tmp_path: Path) -> None:
    results = process_files(files(tmp_path, *(f"{n}.txt" for n in range(9))), workers=2)
    next(results)
    children = multiprocessing.active_children()
    results.close()
    assert children
    assert not any(child.is_alive() for child in children)


def test_a_chosen_encoding_reaches_the_workers(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes((TEXT * 3).encode("koi8-r"))
    result = next(process_files([tmp_path / "a.txt"], encoding="koi8-r"))
    assert isinstance(result, Processed)
    assert (result.reading.encoding, result.reading.text) == ("koi8-r", TEXT * 3)


def test_an_interrupt_ends_the_program_and_its_workers(tmp_path: Path) -> None:
    files(tmp_path, *(f"{n}.txt" for n in range(300)))
    code = (
        "import sys, pathlib\n"
        "from newsdesk.pipeline.pool import process_files\n"
        "try:\n"
        "    for r in process_files(sorted(pathlib.Path(sys.argv[1]).iterdir()), workers=2):\n"
        "        print(r.source.name, flush=True)\n"
        "except KeyboardInterrupt:\n"
        "    sys.exit(7)\n"
    )
    child = subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    assert child.stdout is not None
    child.stdout.readline()
    os.killpg(child.pid, signal.SIGINT)
    _, errors = child.communicate(timeout=20)
    assert child.returncode == 7
    assert errors == ""
