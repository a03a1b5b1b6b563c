"""What runs in a process of its own: one file after the other, within limits."""

import os
import signal
from multiprocessing.connection import Connection
from pathlib import Path

from newsdesk.errors import NewsdeskError
from newsdesk.pipeline.process import Processed, process
from newsdesk.pipeline.walk import Failure, read_bytes

MEMORY = 2**30  # bytes
READY = "ready"
TOO_MUCH_MEMORY = "It needs more than 1 GB of memory."


def serve(connection: Connection, encoding: str | None, memory: int = MEMORY) -> None:
    """Answer each path with Processed or Failure, until None comes or the other side is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever started us decides
    _limit(memory)
    try:
        connection.send(READY)
        while (path := connection.recv()) is not None:
            connection.send(_answer(Path(path), encoding))
    except (EOFError, OSError):
        return


def _answer(path: Path, encoding: str | None) -> Processed | Failure:
    try:
        return process(read_bytes(path), path.name, str(path), encoding=encoding)
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
