"""Files through processes that may hang, crash or swell without harm to the rest."""

import multiprocessing
import os
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from multiprocessing.context import ForkServerContext, SpawnContext
from multiprocessing.process import BaseProcess
from pathlib import Path
from time import monotonic

from newsdesk.pipeline.process import Processed
from newsdesk.pipeline.walk import Failure, files_in
from newsdesk.pipeline.worker import MEMORY, READY, TOO_MUCH_MEMORY, serve

__all__ = ["Failure", "Limits", "files_in", "process_files"]

_POLL = 0.05  # seconds between two looks at `cancelled`
_MOST_WORKERS = 8
_AHEAD = 4  # files in work or waiting to be taken, for each worker


@dataclass(frozen=True, slots=True)
class Limits:
    """What one file may cost."""

    seconds: float = 10.0
    start: float = 60.0  # seconds for a process to come up on a busy machine
    memory: int = MEMORY  # bytes


@dataclass(slots=True, eq=False)
class _Worker:
    """A process, our end of its pipe, and what it is at."""

    process: BaseProcess
    connection: Connection
    deadline: float
    job: int | None = None
    ready: bool = False


@dataclass(slots=True)
class _Pool:
    files: Sequence[Path]
    most: int
    encoding: str | None
    limits: Limits
    workers: list[_Worker] = field(default_factory=list)
    results: dict[int, Processed | Failure] = field(default_factory=dict)
    given: int = 0  # files handed out or failed
    taken: int = 0  # results yielded

    def start(self) -> None:
        """Start one process more, if there is work for it."""
        context = _context()
        ours, theirs = context.Pipe()
        process = context.Process(
            target=serve, args=(theirs, self.encoding, self.limits.memory), daemon=True
        )
        process.start()
        theirs.close()
        self.workers.append(_Worker(process, ours, monotonic() + self.limits.start))

    def feed(self) -> None:
        """Give each idle worker a file, and start workers while files wait for one."""
        last = min(len(self.files), self.taken + _AHEAD * self.most)
        for worker in self.workers:
            if worker.ready and worker.job is None and self.given < last:
                self._give(worker)
        coming = sum(not worker.ready for worker in self.workers)
        if len(self.workers) < self.most and coming < last - self.given:
            self.start()

    def _give(self, worker: _Worker) -> None:
        worker.job, self.given = self.given, self.given + 1
        worker.deadline = monotonic() + self.limits.seconds
        try:
            worker.connection.send(str(self.files[worker.job]))
        except OSError:
            self.lose(worker)

    def listen(self, patience: float) -> None:
        """Wait some seconds for answers, then set aside what took too long."""
        busy = {worker.connection: worker for worker in self.workers if worker.deadline}
        for connection in wait(list(busy), patience):
            self._hear(busy[connection])  # type: ignore[index]
        now = monotonic()
        for worker in list(self.workers):
            # A caller may have been away longer than the deadline: an answer still counts.
            if worker.deadline and now > worker.deadline and not worker.connection.poll():
                self.lose(worker, f"It took longer than {self.limits.seconds:.0f} seconds.")

    def _hear(self, worker: _Worker) -> None:
        try:
            answer = worker.connection.recv()
        except (EOFError, OSError):
            self.lose(worker)
            return
        worker.deadline = 0.0
        if answer == READY:
            worker.ready = True
        elif worker.job is not None:
            self.results[worker.job], worker.job = answer, None
            if isinstance(answer, Failure) and answer.reason == TOO_MUCH_MEMORY:
                self.lose(worker)

    def lose(self, worker: _Worker, reason: str = "") -> None:
        """End a worker and set its file aside; a worker that never came up takes the next one."""
        self.workers.remove(worker)
        if worker.job is None and not worker.ready and self.given < len(self.files):
            worker.job, self.given = self.given, self.given + 1
        _end(worker)
        if worker.job is not None:
            reason = reason or f"Reading it crashed ({_how(worker.process.exitcode)})."
            self.results[worker.job] = Failure(self.files[worker.job], reason)

    def close(self) -> None:
        """End all workers, whatever they are at."""
        for worker in self.workers:
            worker.process.kill()
        while self.workers:
            _end(self.workers.pop())


def process_files(
    files: Sequence[Path],
    *,
    workers: int | None = None,
    cancelled: Callable[[], bool] = lambda: False,
    encoding: str | None = None,
    limits: Limits | None = None,
) -> Generator[Processed | Failure, None, None]:
    """Process files side by side; yield what became of each, in their order.

    A file that takes 10 s or 1 GB, or crashes its process, becomes a Failure and the rest goes
    on. Ends at once when `cancelled`.
    """
    most = min(len(files), workers or min(_MOST_WORKERS, _cores()))
    pool = _Pool(files, most, encoding, limits or Limits())
    try:
        while pool.taken < len(files) and not cancelled():
            pool.feed()
            pool.listen(0 if pool.taken in pool.results else _POLL)
            if pool.taken in pool.results:
                pool.taken += 1
                yield pool.results.pop(pool.taken - 1)
    finally:
        pool.close()


def _end(worker: _Worker) -> None:
    worker.process.kill()
    worker.process.join()
    worker.connection.close()


def _how(exitcode: int | None) -> str:
    return f"signal {-exitcode}" if exitcode and exitcode < 0 else f"exit code {exitcode}"


def _cores() -> int:
    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity else os.cpu_count() or 1


def _context() -> ForkServerContext | SpawnContext:
    """Return how processes start: never by forking the window with its threads."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([serve.__module__])
    return context
