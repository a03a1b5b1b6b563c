"""All stories of a library looked through by the checks: in the background, and again at will.

First each is examined alone: what its checks find, and what it mentions. When that is known of all
of them, each is held against the others. Either is kept a few stories at a time; what was stopped
goes on where it was, and what has not changed since is not looked at again.
"""

from collections import Counter, deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import ExitStack
from dataclasses import dataclass
from functools import cache
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple, TypeVar

from newsdesk.checks.examined import Examined
from newsdesk.checks.mentions import mentions
from newsdesk.checks.registry import ACROSS, CHECKS, STAMP, found_in
from newsdesk.desk import transcripts
from newsdesk.desk.checking import Off, Others, codes_off, off_at
from newsdesk.desk.door import Progress
from newsdesk.store import articles, checked
from newsdesk.store.checked import Looked
from newsdesk.store.library import Library, Transaction
from newsdesk.story.mentions import Mention

_Found = TypeVar("_Found")
_TOGETHER = 20  # stories to a transaction, a second at most
_AHEAD = 4  # batches that are in work or wait to be kept, for each process
_ALONE = f"{STAMP}:alone"
_FEW = 200  # stories that are examined sooner than other processes have come up
ALONE = tuple(check for check in CHECKS if check not in ACROSS)


class Examination(NamedTuple):
    """What one story gave by itself."""

    looked: Looked
    mentions: tuple[Mention, ...]


def left(library: Library) -> int:
    """Count the stories that were added or changed since the library was looked through."""
    with library.reading() as at:
        return checked.left(at, (STAMP,))


def look_through(
    library: Library,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] = lambda: False,
    workers: int = 1,
) -> int:
    """Look through the stories that were changed since the last time; return how many they were.

    More than one worker are processes of their own, so that no window waits for them.
    """
    with library.reading() as at:
        first, both = checked.left(at, (STAMP, _ALONE)), checked.left(at, (STAMP,))
    count = _Count(progress, done=both - first, total=2 * both)
    alone = _stale(library, (STAMP, _ALONE), cancelled)
    for some in _worked(library, _examine, alone, cancelled, workers if first > _FEW else 1):
        with library.writing() as at:
            for one in some:
                checked.keep_mentions(at, one.looked.story, one.mentions)
                checked.keep_findings(at, one.looked, [x.code for x in ALONE], _ALONE)
        count.add(len(some))
    together = _stale(library, (STAMP,), cancelled)
    for held in _worked(library, _hold, together, cancelled, workers if both > _FEW else 1):
        with library.writing() as at:
            for looked in held:
                checked.keep_findings(at, looked, [x.code for x in ACROSS], STAMP)
        count.add(len(held))
    return count.done // 2


@dataclass(slots=True)
class _Count:
    """How far it is, in looks at a story: there are two at each."""

    progress: Progress | None
    done: int
    total: int

    def add(self, more: int) -> None:
        self.done = min(self.done + more, self.total)
        if self.progress is not None:
            self.progress(self.done, self.total, "")


def _stale(
    library: Library, stamps: Sequence[str], cancelled: Callable[[], bool]
) -> Iterator[list[int]]:
    last = 0
    while not cancelled():
        with library.reading() as at:
            some = checked.stale(at, stamps, last, _TOGETHER)
        if not some:
            return
        yield some
        last = some[-1]


# --- by one process or by several ---


def _worked(
    library: Library,
    work: Callable[[Library, list[int]], list[_Found]],
    batches: Iterator[list[int]],
    cancelled: Callable[[], bool],
    workers: int,
) -> Iterator[list[_Found]]:
    """Yield what comes of each batch, in order; a few are in work or wait to be kept."""
    if workers <= 1:
        yield from (work(library, ids) for ids in batches)
        return
    with ExitStack() as stack:
        pool = stack.enter_context(ProcessPoolExecutor(workers, get_context("forkserver")))
        stack.callback(pool.shutdown, wait=True, cancel_futures=True)
        waiting: deque[tuple[list[int], Future[list[_Found]]]] = deque()
        for ids in batches:
            waiting.append((ids, pool.submit(_apart, work, str(library.path), ids)))
            if len(waiting) > _AHEAD * workers:
                yield _answer(library, work, *waiting.popleft())
        while waiting and not cancelled():
            yield _answer(library, work, *waiting.popleft())


def _answer(
    library: Library,
    work: Callable[[Library, list[int]], list[_Found]],
    ids: list[int],
    future: Future[list[_Found]],
) -> list[_Found]:
    """Return what a process has found; where it has died, it is found here."""
    try:
        return future.result()
    except BrokenProcessPool:
        return work(library, ids)


def _apart(
    work: Callable[[Library, list[int]], list[_Found]], path: str, ids: list[int]
) -> list[_Found]:
    """Work in a process of its own, with a connection of its own."""
    return work(_library(path), ids)


@cache
def _library(path: str) -> Library:
    return Library.open(Path(path), create=False)


# --- each alone, then held against the others ---


def _examine(library: Library, ids: list[int]) -> list[Examination]:
    with library.reading() as at:
        off = off_at(at)
        some = [(articles.load(at, number), transcripts.of_story(at, number)) for number in ids]
    found = []
    for story, said in some:
        one = Examined(story, transcripts=said)
        codes = Counter(x.code for x in found_in(one, off=codes_off(off, story), checks=ALONE))
        found.append(Examination(Looked(story.id, story.version, codes), tuple(mentions(one))))
    return found


def _hold(library: Library, ids: list[int]) -> list[Looked]:
    with library.reading() as at:
        off = off_at(at)
        return [_held(at, off, number) for number in ids]


def _held(at: Transaction, off: Sequence[Off], number: int) -> Looked:
    story = articles.load(at, number)
    one = Examined(story, Others(at, number), mentioned=checked.mentions_of(at, number))
    codes = Counter(x.code for x in found_in(one, off=codes_off(off, story), checks=ACROSS))
    return Looked(story.id, story.version, codes)
