"""What runs in a process of its own: one file after the other, within limits."""

import gc
import os
import signal
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from newsdesk.errors import NewsdeskError
from newsdesk.pipeline.fingerprint import Fingerprint
from newsdesk.pipeline.known import Known
from newsdesk.pipeline.process import Looked, Processed, look, process
from newsdesk.pipeline.walk import Failure, read_bytes
from newsdesk.story.lines import Strictness
from newsdesk.story.memory import NOTHING_KNOWN

MEMORY = 2**30  # bytes
RARELY = (20_000, 20, 50)  # a page makes many thousand small things, and few circles of them
KEPT = 16 * 2**20  # bytes of pages that were looked at; with what was read in them 100 MB
READY = "ready"
_NICENESS = 5
TOO_MUCH_MEMORY = "It needs more than 1 GB of memory."

Finish = Callable[[Processed], Any]  # picklable; what it returns goes back instead of the story


@dataclass(frozen=True, slots=True)
class Job:
    """What a worker is to do with a file."""

    path: str
    lines_only: bool = False
    known: Known | None = None


@dataclass(slots=True)
class _Desk:
    """A worker's own: what it was told, and the pages that it has looked at and still keeps."""

    encoding: str | None
    strictness: Strictness
    finish: Finish | None
    kept: dict[str, Looked] = field(default_factory=dict)
    room: int = KEPT

    def look(self, job: Job) -> Fingerprint:
        path = Path(job.path)
        page = look(read_bytes(path), path.name, encoding=self.encoding)
        if self.room >= len(page.data):
            self.room -= len(page.data)
            self.kept[job.path] = page
        return page.fingerprint

    def story(self, job: Job) -> Any:  # noqa: ANN401  (of `finish`)
        """Make a story of the bytes that were looked at, else of those that are there now."""
        path, page = Path(job.path), self.kept.pop(job.path, None)
        if page is not None:
            self.room += len(page.data)
        made = process(
            page.data if page else read_bytes(path),
            path.name,
            job.path,
            encoding=self.encoding,
            strictness=self.strictness,
            memory=job.known or NOTHING_KNOWN,
            looked=page,
        )
        return self.finish(made) if self.finish else made


def ask_lines(path: Path) -> Job:
    """Ask for a page's lines alone."""
    return Job(str(path), lines_only=True)


def ask_story(path: Path, known: Known | None = None) -> Job:
    """Ask for a cleaned story."""
    return Job(str(path), known=known)


def serve(
    connection: Connection,
    encoding: str | None,
    memory: int = MEMORY,
    strictness: Strictness = Strictness.BALANCED,
    finish: Finish | None = None,
) -> None:
    """Answer each job, or each path alone, until None comes or the other side is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever started us decides
    _limit(memory)
    _give_way()
    gc.set_threshold(*RARELY)
    desk = _Desk(encoding, strictness, finish)
    try:
        connection.send(READY)
        while (asked := connection.recv()) is not None:
            connection.send(_answer(desk, asked if isinstance(asked, Job) else Job(asked)))
    except (EOFError, OSError):
        return


def _give_way() -> None:
    """Let the window have the processor first."""
    with suppress(AttributeError, OSError):  # not on Windows, nor where niceness is refused
        os.nice(_NICENESS)


def _answer(desk: _Desk, job: Job) -> Any:  # noqa: ANN401  (of `finish`)
    path = Path(job.path)
    try:
        return desk.look(job) if job.lines_only else desk.story(job)
    except NewsdeskError as trouble:
        return Failure(path, str(trouble))
    except OSError as error:
        return Failure(path, f"It cannot be read: {error.strerror or error}.")
    except MemoryError:
        return Failure(path, TOO_MUCH_MEMORY)
    except Exception as bug:  # a task runner: one bad page stops no import
        return Failure(path, f"Newsdesk failed on it: {type(bug).__name__}: {bug}")


def _limit(memory: int) -> None:
    # Each thread of numpy's would reserve 40 MB, and on many cores they would eat up the limit.
    os.environ["OPENBLAS_NUM_THREADS"] = "1"
    try:
        import resource  # noqa: PLC0415  # not on Windows
    except ImportError:
        return
    # RLIMIT_AS counts what is only mapped, such as numpy's libraries; DATA counts what is used.
    resource.setrlimit(resource.RLIMIT_DATA, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
