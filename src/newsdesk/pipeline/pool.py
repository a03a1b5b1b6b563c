"""Files through processes that may hang, crash or swell without harm to the rest."""

import multiprocessing
import os
from collections import deque
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from multiprocessing.context import ForkServerContext, SpawnContext
from multiprocessing.process import BaseProcess
from multiprocessing.reduction import ForkingPickler
from pathlib import Path
from time import monotonic
from typing import Any

from newsdesk.pipeline.fingerprint import Fingerprint
from newsdesk.pipeline.known import Known
from newsdesk.pipeline.process import Processed
from newsdesk.pipeline.walk import Failure, files_in
from newsdesk.pipeline.worker import (
    MEMORY,
    READY,
    TOO_MUCH_MEMORY,
    Finish,
    Job,
    ask_lines,
    ask_story,
    serve,
)
from newsdesk.story.lines import Strictness

__all__ = ["Failure", "Limits", "Workers", "files_in", "look_at", "process_files", "process_with"]

_POLL = 0.05  # seconds between two looks at `cancelled`
_MOST_WORKERS = 8
_AHEAD = 16  # files in work or waiting to be taken, for each worker
_AT_HAND = 4  # of them that a worker has, so that it need not wait for the next
_SENT = 8192  # bytes that wait in a pipe: a full one would stop us while its worker waits for us
PRELOADED = ("newsdesk.pipeline.worker", "newsdesk.pipeline.preloaded")


@dataclass(frozen=True, slots=True)
class Limits:
    """What one file may cost."""

    seconds: float = 10.0
    start: float = 60.0  # seconds for a process to come up on a busy machine
    memory: int = MEMORY  # bytes


@dataclass(slots=True, eq=False)
class _Worker:
    """A process, our end of its pipe, and what it is at: the first of its jobs."""

    process: BaseProcess
    connection: Connection
    deadline: float  # 0 while it has nothing to do
    ready: bool = False
    jobs: deque[tuple[int, int]] = field(default_factory=deque)  # file, and bytes sent for it

    @property
    def has_room(self) -> bool:
        """Say whether it can be given one job more."""
        return self.ready and len(self.jobs) < _AT_HAND and sum(n for _, n in self.jobs) < _SENT


@dataclass(slots=True)
class _Run:
    """Files that go through the workers once, and what is asked of each."""

    files: Sequence[Path]
    asked: Callable[[Path], Job]
    results: dict[int, Any] = field(default_factory=dict)
    waiting: list[int] = field(default_factory=list)  # files that may be given out, in order
    given: int = 0  # files that were ever among those
    taken: int = 0  # results yielded

    def widen(self, ahead: int) -> None:
        """Let files wait that are no more than so many ahead of what is taken."""
        last = min(len(self.files), self.taken + ahead)
        self.waiting.extend(range(self.given, last))
        self.given = max(self.given, last)


class Workers:
    """Processes that files go through, once or more; leaving the context ends them."""

    def __init__(
        self,
        most: int | None = None,
        *,
        encoding: str | None = None,
        limits: Limits | None = None,
        strictness: Strictness = Strictness.BALANCED,
        finish: Finish | None = None,
    ) -> None:
        """Prepare; processes start with the first files. What `finish` makes of a story comes."""
        self.most = most or min(_MOST_WORKERS, _cores())
        self.limits = limits or Limits()
        self._about = (encoding, self.limits.memory, strictness, finish)
        self._workers: list[_Worker] = []
        self._run = _Run((), ask_story)
        self._lookers: dict[Path, int | None] = {}  # the process that may still have it read

    def __enter__(self) -> "Workers":
        """Return the workers."""
        return self

    def __exit__(self, *_: object) -> None:
        """End all workers, whatever they are at."""
        for worker in self._workers:
            worker.process.kill()
        while self._workers:
            _end(self._workers.pop())

    def run(
        self,
        files: Sequence[Path],
        asked: Callable[[Path], Job],
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Generator[Any, None, None]:
        """Yield what became of each file, in their order; end at once when `cancelled`.

        Where it ends early, the workers are of no more use.
        """
        run = self._run = _Run(files, asked)
        while run.taken < len(files) and not cancelled():
            run.widen(_AHEAD * self.most)
            self._feed()
            self._listen(0 if run.taken in run.results else _POLL)
            while run.taken in run.results and not cancelled():
                run.taken += 1
                yield run.results.pop(run.taken - 1)

    def _start(self) -> None:
        """Start one process more."""
        context = _context()
        ours, theirs = context.Pipe()
        process = context.Process(target=serve, args=(theirs, *self._about), daemon=True)
        process.start()
        theirs.close()
        self._workers.append(_Worker(process, ours, monotonic() + self.limits.start))

    def _feed(self) -> None:
        """Give files to workers that have room, and start workers while files wait for one."""
        waiting = self._run.waiting
        for worker in sorted(self._workers, key=lambda worker: len(worker.jobs)):
            while waiting and worker in self._workers and worker.has_room:
                self._give(worker)
        coming = sum(not worker.ready for worker in self._workers)
        if len(self._workers) < self.most and coming < len(waiting):
            self._start()

    def _give(self, worker: _Worker) -> None:
        """Send a job: of the files that wait, one that this worker has looked at, or the first."""
        run = self._run
        known, me = self._lookers, worker.process.pid
        own = (n for n in run.waiting if known.get(run.files[n]) == me) if known else iter(())
        job = next(own, run.waiting[0])
        run.waiting.remove(job)
        data = ForkingPickler.dumps(run.asked(run.files[job]))
        if not worker.jobs:
            worker.deadline = monotonic() + self.limits.seconds
        worker.jobs.append((job, len(data)))
        try:
            worker.connection.send_bytes(data)
        except OSError:
            self._lose(worker)

    def _listen(self, patience: float) -> None:
        """Wait some seconds for answers, then set aside what took too long."""
        busy = {worker.connection: worker for worker in self._workers if worker.deadline}
        for connection in wait(list(busy), patience):
            self._hear(busy[connection])  # type: ignore[index]
        now = monotonic()
        for worker in list(self._workers):
            # A caller may have been away longer than the deadline: an answer still counts.
            if worker.deadline and now > worker.deadline and not worker.connection.poll():
                self._lose(worker, f"It took longer than {self.limits.seconds:.0f} seconds.")

    def _hear(self, worker: _Worker) -> None:
        try:
            answer = worker.connection.recv()
        except (EOFError, OSError):
            self._lose(worker)
            return
        if answer == READY:
            worker.ready = True
        elif worker.jobs:
            job, _ = worker.jobs.popleft()
            self._run.results[job] = answer
            if isinstance(answer, Fingerprint):
                self._lookers[self._run.files[job]] = worker.process.pid
        worker.deadline = monotonic() + self.limits.seconds if worker.jobs else 0.0
        if isinstance(answer, Failure) and answer.reason == TOO_MUCH_MEMORY:
            self._replace(worker)

    def _lose(self, worker: _Worker, reason: str = "") -> None:
        """End a worker and set its file aside; a worker that never came up takes the next one."""
        run = self._run
        job = worker.jobs.popleft()[0] if worker.jobs else None
        if job is None and not worker.ready and run.waiting:
            job = run.waiting.pop(0)
        self._replace(worker)
        if job is not None:
            reason = reason or f"Reading it crashed ({_how(worker.process.exitcode)})."
            run.results[job] = Failure(run.files[job], reason)

    def _replace(self, worker: _Worker) -> None:
        """End a worker; the files that it had not begun with wait again."""
        self._workers.remove(worker)
        self._run.waiting = sorted([*self._run.waiting, *(job for job, _ in worker.jobs)])
        _end(worker)


def look_at(
    workers: Workers, files: Sequence[Path], cancelled: Callable[[], bool] = lambda: False
) -> Generator[Fingerprint | Failure, None, None]:
    """Read files for their lines alone; yield what became of each, in their order."""
    yield from workers.run(files, ask_lines, cancelled)


def process_with(
    workers: Workers,
    files: Sequence[Path],
    known: Callable[[Path], Known | None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Generator[Any, None, None]:
    """Process files with what is known of each; yield what became of them, in their order.

    That is what the workers' `finish` makes of a Processed, or a Failure.
    """
    yield from workers.run(files, lambda file: ask_story(file, known(file)), cancelled)


def process_files(
    files: Sequence[Path],
    *,
    workers: int | None = None,
    cancelled: Callable[[], bool] = lambda: False,
    encoding: str | None = None,
    limits: Limits | None = None,
    strictness: Strictness = Strictness.BALANCED,
    known: Callable[[Path], Known | None] = lambda _: None,
) -> Generator[Processed | Failure, None, None]:
    """Process files side by side; yield what became of each, in their order.

    A file that takes 10 s or 1 GB, or crashes its process, becomes a Failure and the rest goes
    on. Ends at once when `cancelled`. Nothing is remembered between files but what is `known`.
    """
    with Workers(workers, encoding=encoding, limits=limits, strictness=strictness) as pool:
        yield from process_with(pool, files, known, cancelled)


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
    context.set_forkserver_preload(list(PRELOADED))
    return context
