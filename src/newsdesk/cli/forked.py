"""One file in a process forked from this one: the pool's caps without the pool's start.

A pool takes 0.3 s to come up, a fork 0.01 s; a small page is cleaned in as little.
"""

import multiprocessing
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from newsdesk.pipeline.pool import Limits
from newsdesk.pipeline.process import Processed
from newsdesk.pipeline.walk import Failure
from newsdesk.pipeline.worker import READY, serve
from newsdesk.story.lines import Strictness


def possible() -> bool:
    """Say whether this process can be forked safely: on Linux, while it has but one thread."""
    return sys.platform == "linux" and len(list(Path("/proc/self/task").iterdir())) == 1


def process_file(
    file: Path,
    *,
    encoding: str | None = None,
    strictness: Strictness = Strictness.BALANCED,
    limits: Limits | None = None,
) -> Processed | Failure:
    """Process one file; one that takes too long, or crashes its process, becomes a Failure."""
    caps = limits or Limits()
    with _worker(encoding, caps.memory, strictness) as connection:
        try:
            if connection.recv() == READY:
                connection.send(str(file))
            if connection.poll(caps.seconds):
                answer: Processed | Failure = connection.recv()
                return answer
        except (EOFError, OSError):
            return Failure(file, "Reading it crashed.")
    return Failure(file, f"It took longer than {caps.seconds:.0f} seconds.")


@contextmanager
def _worker(*about: Any) -> Iterator[Connection]:  # noqa: ANN401 - what `serve` takes
    context = multiprocessing.get_context("fork")
    ours, theirs = context.Pipe()
    child = context.Process(target=_serve, args=(ours, theirs, *about), daemon=True)
    child.start()
    theirs.close()
    try:
        yield ours
    finally:
        child.kill()
        child.join()
        ours.close()


def _serve(ours: Connection, theirs: Connection, *about: Any) -> None:  # noqa: ANN401
    ours.close()  # so that the child hears when this process is gone
    serve(theirs, *about)
