"""What runs in a process of its own: one file after the other, within limits."""

import os
import signal
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

from newsdesk.errors import NewsdeskError
from newsdesk.pipeline.fingerprint import Fingerprint
from newsdesk.pipeline.known import Known
from newsdesk.pipeline.process import Processed, looked_at, process
from newsdesk.pipeline.walk import Failure, read_bytes
from newsdesk.story.lines import Strictness
from newsdesk.story.memory import NOTHING_KNOWN

MEMORY = 2**30  # bytes
READY = "ready"
TOO_MUCH_MEMORY = "It needs more than 1 GB of memory."


Answer = Processed | Fingerprint | Failure


@dataclass(frozen=True, slots=True)
class Job:
    """What a worker is to do with a file."""

    path: str
    lines_only: bool = False
    known: Known | None = None


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
) -> None:
    """Answer each job, or each path alone, until None comes or the other side is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever started us decides
    _limit(memory)
    try:
        connection.send(READY)
        while (asked := connection.recv()) is not None:
            job = asked if isinstance(asked, Job) else Job(asked)
            connection.send(_answer(job, encoding, strictness))
    except (EOFError, OSError):
        return


def _done(job: Job, encoding: str | None, strictness: Strictness) -> Answer:
    path = Path(job.path)
    data = read_bytes(path)
    if job.lines_only:
        return looked_at(data, path.name, encoding=encoding)
    known = job.known or NOTHING_KNOWN
    return process(
        data, path.name, job.path, encoding=encoding, strictness=strictness, memory=known
    )


def _answer(job: Job, encoding: str | None, strictness: Strictness) -> Answer:
    path = Path(job.path)
    try:
        return _done(job, encoding, strictness)
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
