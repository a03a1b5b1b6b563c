"""Two threads that look at the library: one for lists and counts, one for the rows in sight.

Rows never wait for a million ids, and the window's own thread asks nothing.
"""

import logging
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from threading import Condition
from time import monotonic
from typing import Any, Protocol

from PySide6.QtCore import QObject, QThread, Signal

from newsdesk.errors import NewsdeskError
from newsdesk.story.row import Row
from newsdesk.story.view import View
from newsdesk.ui.models.ids import Ids

log = logging.getLogger(__name__)

FIRST = 100  # rows that come before all ids
LINES = 4  # stories whose lines are found together: rows wait no longer than for these
AROUND = 60  # rows that come with all ids, from where the list will stand


class Looker(Protocol):
    """What the desk hands out to look through, as far as it is used here."""

    def first(self, view: View, number: int = ...) -> Any:
        """Return the first rows, or None."""

    def ids(self, view: View) -> Any:
        """Return all ids."""

    def rows(self, ids: Sequence[int]) -> list[Row]:
        """Return some rows."""

    def facets(self, view: View) -> Any:
        """Return all counts."""

    def read_ahead(self) -> bool:
        """Read what a later question needs; False where nothing is left."""

    def changed(self) -> bool:
        """Say whether somebody wrote."""

    def cancel(self) -> None:
        """Give up what is being asked."""

    def close(self) -> None:
        """Let go of the library."""


Look = Callable[[Path], Looker]
Lines = Callable[[Sequence[int]], Any]  # finds the lines under some headlines


@dataclass(frozen=True, slots=True)
class Ask:
    """A list to be shown: its number, what it shows, and where it will stand."""

    number: int  # of the newest request; answers to older ones are dropped
    view: View
    anchor: int = 0  # a story that will stay in its place on the screen; 0 for the top


@dataclass(frozen=True, slots=True)
class Answer:
    """A list: its first rows only, or all its ids with the rows that will be in sight."""

    number: int
    ids: Ids
    rows: tuple[Row, ...]
    whole: bool


@dataclass(frozen=True, slots=True)
class Check:
    """A list that is shown, to be held against the library."""

    number: int
    view: View
    shown: Ids


@dataclass(frozen=True, slots=True)
class Difference:
    """What would come into a list that is shown, and go out of it."""

    number: int
    entering: Ids
    leaving: Ids
    seconds: float  # that finding out took


class Looking(QThread):
    """A thread with a connection of its own; its jobs are done one after the other."""

    troubled = Signal(int, object)  # number of the request or 0, NewsdeskError

    def __init__(self, path: Path, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._look = look
        self._looker: Looker | None = None
        self._todo = Condition()
        self._over = False

    def end(self) -> None:
        """Give up what is being asked and wait until the thread is over."""
        with self._todo:
            self._over = True
            self._give_up()
            self._todo.notify()
        self.wait()

    def _give_up(self) -> None:
        if self._looker is not None:
            self._looker.cancel()

    def run(self) -> None:
        """Do jobs until the end."""
        try:
            looker = self._look(self._path)
        except NewsdeskError as error:
            self.troubled.emit(0, error)
            return
        with closing(looker):
            with self._todo:
                self._looker = looker
            while (job := self._next()) is not None:
                self._try(job, looker)
            with self._todo:
                self._looker = None

    def _next(self) -> Callable[[Looker], None] | None:
        with self._todo:
            while not self._over:
                if (job := self._pick()) is not None:
                    return job
                self._todo.wait()
        return None

    def _try(self, job: Callable[[Looker], None], looker: Looker) -> None:
        try:
            job(looker)
        except NewsdeskError as error:
            self._failed(error)
        except Exception:
            log.exception("Looking at the library broke off")
            self._failed(NewsdeskError("The list cannot be shown.", "The log says why."))

    def _failed(self, error: NewsdeskError) -> None:
        if not self._over:
            self.troubled.emit(0, error)

    def _pick(self) -> Callable[[Looker], None] | None:
        """Return the next job, with the lock held; None where there is nothing to do."""
        raise NotImplementedError


_AHEAD = -1  # the number of reading ahead, which any request may end


class ListLooking(Looking):
    """Finds the newest list that was asked for: first rows, all ids, counts."""

    answered = Signal(object)  # Answer
    counted = Signal(int, object)  # number of the request, Facets
    differed = Signal(object)  # Difference
    tallied = Signal(int, int)  # number of a saved search, stories that it finds
    changed = Signal()  # another connection wrote

    def __init__(self, path: Path, look: Look, parent: QObject | None = None) -> None:
        super().__init__(path, look, parent)
        self._ask: Ask | None = None
        self._check: Check | None = None
        self._tallies: list[tuple[int, View]] = []
        self._watching = False
        self._ahead = False
        self._number = 0  # of the list that is at hand; 0 where nothing may be given up

    def ask(self, ask: Ask) -> None:
        """Find a list; what was asked before is given up."""
        with self._todo:
            self._ask, self._check = ask, None
            if self._number:
                self._give_up()
            self._todo.notify()

    def check(self, check: Check) -> None:
        """Count anew and say what would come into a list that is shown."""
        with self._todo:
            self._check = check
            self._todo.notify()

    def tally(self, searches: Iterable[tuple[int, View]]) -> None:
        """Count what saved searches find, when there is nothing else to do."""
        with self._todo:
            self._tallies = list(searches)
            self._todo.notify()

    def watch(self) -> None:
        """Find out whether another connection wrote."""
        with self._todo:
            self._watching = True
            self._todo.notify()

    def _pick(self) -> Callable[[Looker], None] | None:
        self._number = 0
        if self._ask is not None:
            ask, self._ask = self._ask, None
            self._number = ask.number
            return lambda looker: self._answer(looker, ask)
        if self._check is not None:
            check, self._check = self._check, None
            self._number = check.number
            return lambda looker: self._differ(looker, check)
        if self._watching:
            self._watching = False
            return self._watch_now
        if self._tallies:
            saved, view = self._tallies.pop(0)
            return lambda looker: self.tallied.emit(saved, len(looker.ids(view).ids))
        if self._ahead:
            self._ahead, self._number = False, _AHEAD
            return self._read_ahead
        return None

    def _failed(self, error: NewsdeskError) -> None:
        """Say what went wrong, but not of what was given up."""
        with self._todo:
            given_up = self._over or (self._number and self._ask is not None)
        if not given_up:
            self.troubled.emit(self._number, error)

    def _outdated(self) -> bool:
        return self._over or self._ask is not None

    def _watch_now(self, looker: Looker) -> None:
        if looker.changed():
            self.changed.emit()

    def _read_ahead(self, looker: Looker) -> None:
        self._ahead = looker.read_ahead()

    def _answer(self, looker: Looker, ask: Ask) -> None:
        screen = None if ask.anchor else looker.first(ask.view, FIRST)
        if screen is not None:
            ids = Ids(tuple(row.id for row in screen.rows))
            self.answered.emit(Answer(ask.number, ids, tuple(screen.rows), screen.whole))
        if (screen is None or not screen.whole) and not self._outdated():
            self._answer_whole(looker, ask, with_rows=screen is None)
        if not self._outdated():
            self.counted.emit(ask.number, looker.facets(ask.view))
            self._ahead = True

    def _answer_whole(self, looker: Looker, ask: Ask, *, with_rows: bool) -> None:
        ids = Ids(looker.ids(ask.view).ids)
        rows: Sequence[Row] = ()
        if with_rows:
            place = max(ids.place_of(ask.anchor), 0) if ask.anchor else 0
            rows = looker.rows(ids.some(place - AROUND // 2, place + AROUND))
        if not self._outdated():
            self.answered.emit(Answer(ask.number, ids, tuple(rows), whole=True))

    def _differ(self, looker: Looker, check: Check) -> None:
        started = monotonic()
        self.counted.emit(check.number, looker.facets(check.view))
        if self._outdated():
            return
        ids = Ids(looker.ids(check.view).ids)
        entering, leaving = ids.missing_in(check.shown), check.shown.missing_in(ids)
        took = monotonic() - started
        self.differed.emit(Difference(check.number, entering, leaving, took))


class RowLooking(Looking):
    """Fetches the rows that are in sight, in the order in which they are wished for."""

    arrived = Signal(object, object)  # the ids that were wished for, the rows that there are
    fetched = Signal(object, object)  # the same, of stories that were asked for by `fetch`
    lined = Signal(object)  # what finding lines answers

    def __init__(self, path: Path, look: Look, parent: QObject | None = None) -> None:
        super().__init__(path, look, parent)
        self._wishes: list[tuple[int, ...]] = []
        self._fetches: list[tuple[int, ...]] = []
        self._lines: tuple[list[int], Lines | None] = ([], None)

    def wish(self, pages: Sequence[tuple[int, ...]]) -> None:
        """Fetch pages of rows, the first one first; earlier wishes are dropped."""
        with self._todo:
            self._wishes = list(pages)
            self._todo.notify()

    def wish_lines(self, stories: Iterable[int], find: Lines | None) -> None:
        """Find the lines of some stories when no row is wanted; earlier wishes are dropped."""
        with self._todo:
            self._lines = list(stories), find
            self._todo.notify()

    def fetch(self, stories: Iterable[int]) -> None:
        """Fetch some rows before all others."""
        with self._todo:
            self._fetches.append(tuple(stories))
            self._todo.notify()

    def _pick(self) -> Callable[[Looker], None] | None:
        if self._fetches:
            some = self._fetches.pop(0)
            return lambda looker: self.fetched.emit(some, looker.rows(some))
        if self._wishes:
            page = self._wishes.pop(0)
            return lambda looker: self.arrived.emit(page, looker.rows(page))
        wanted, find = self._lines
        if wanted and find is not None:
            now, self._lines = wanted[:LINES], (wanted[LINES:], find)
            return lambda _: self.lined.emit(find(now))
        return None
