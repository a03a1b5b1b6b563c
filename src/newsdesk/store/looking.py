"""Looking at a library of any size: first rows at once, all ids and counts soon.

Raw SQL through the driver, for the window shows its first rows before SQLAlchemy is imported.
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Event
from time import monotonic
from typing import Any

from newsdesk.errors import NewsdeskError
from newsdesk.store.conditions import Condition, sql_of
from newsdesk.store.connecting import Raw, connector
from newsdesk.store.driver import DRIVER
from newsdesk.store.orders import SORTS
from newsdesk.store.planning import Asked, planned
from newsdesk.store.rows import SHOWN, to_row
from newsdesk.store.strings import told
from newsdesk.store.trouble import put_clearly
from newsdesk.story.row import Row

PATIENCE = 0.15  # seconds that first rows may take before they are left to `ids`
_STEPS = 4_000  # of SQLite's machine between two looks at the clock: about half a millisecond
_CACHE = 8 * 1024  # kB of pages that are kept; the system keeps the rest
_AT_ONCE = 500
_ROW = f"SELECT {', '.join(SHOWN)} FROM article WHERE id"  # noqa: S608


class Cancelled(NewsdeskError):
    """What was asked is no longer wanted."""

    def __init__(self) -> None:
        super().__init__("The search was given up for a newer one.")


class TooSlow(Exception):
    """What was asked takes longer than it was given."""


class Looker:
    """One connection that only reads; of one thread at a time, but for `cancel`."""

    def __init__(self, path: Path, mode: str = "ro") -> None:
        """Connect; LibraryTrouble where that cannot be."""
        self.path = path
        self._cancelled = Event()
        self._deadline = 0.0
        with put_clearly(path):
            self._raw = connector(path, mode, 1.0)()
            self._raw.execute(f"PRAGMA cache_size = -{_CACHE}")
            self._raw.execute("PRAGMA query_only = ON")
            self._raw.set_progress_handler(self._stop, _STEPS)
            self._version = self._data_version()

    def close(self) -> None:
        """Close the connection."""
        self._raw.close()

    def generation(self) -> int:
        """Return by how many migrations the library was made."""
        with put_clearly(self.path):
            return int(self._raw.execute("PRAGMA user_version").fetchone()[0])

    # --- asked and given up ---

    def cancel(self) -> None:
        """Give up what is being asked, from any thread."""
        self._cancelled.set()

    def resume(self) -> None:
        """Forget that something was given up."""
        self._cancelled.clear()

    def go_on(self) -> None:
        """Raise Cancelled where what is being asked is no longer wanted."""
        if self._cancelled.is_set():
            raise Cancelled

    def _stop(self) -> bool:
        return self._cancelled.is_set() or bool(self._deadline and monotonic() > self._deadline)

    @contextmanager
    def asking(self) -> Iterator[Raw]:
        """See the library as it is at one moment; Cancelled where that is no longer wanted."""
        try:
            with put_clearly(self.path):
                self._raw.execute("BEGIN")
                try:
                    yield self._raw
                finally:
                    if self._raw.in_transaction:
                        self._raw.execute("ROLLBACK")
        except NewsdeskError:
            if self._cancelled.is_set():
                raise Cancelled from None
            raise

    @contextmanager
    def within(self, seconds: float) -> Iterator[None]:
        """Raise TooSlow where what is asked takes longer."""
        self._deadline = monotonic() + seconds
        try:
            yield
        except DRIVER.OperationalError:
            if self._cancelled.is_set() or monotonic() <= self._deadline:
                raise
            raise TooSlow from None
        finally:
            self._deadline = 0.0

    def changed(self) -> bool:
        """Say whether another connection wrote since this was asked last."""
        with put_clearly(self.path):
            now = self._data_version()
        was, self._version = self._version, now
        return now != was

    def _data_version(self) -> int:
        return int(self._raw.execute("PRAGMA data_version").fetchone()[0])

    # --- rows ---

    def rows(self, ids: Iterable[int]) -> list[Row]:
        """Return the rows of some stories in the order of the ids; unknown ones are left out."""
        wanted = [int(number) for number in ids]
        found: dict[int, Row] = {}
        with put_clearly(self.path):
            for start in range(0, len(wanted), _AT_ONCE):
                some = wanted[start : start + _AT_ONCE]
                marks = ", ".join("?" * len(some))
                for values in self._raw.execute(f"{_ROW} IN ({marks})", some):
                    found[values[0]] = _row(values)
        return [found[number] for number in wanted if number in found]

    def first(
        self, condition: Condition, sort: str, *, descending: bool, binned: bool, number: int
    ) -> list[int] | None:
        """Return the first ids in order; None where they are not to be had quickly."""
        try:
            with self.asking(), self.within(PATIENCE):
                asked = Asked(condition, SORTS[sort], descending, binned)
                return planned(self._raw, asked, number)
        except TooSlow:
            return None

    def count(self, condition: Condition, *, binned: bool, after: int = 0) -> int:
        """Return how many stories with an id above `after` are found."""
        test, values = sql_of(condition)
        sql = f"SELECT count(*) FROM article AS a WHERE a.id > ? AND a.binned = ? AND ({test})"  # noqa: S608
        with self.asking():
            return int(self._raw.execute(sql, (after, binned, *values)).fetchone()[0])


def _row(values: Sequence[Any]) -> Row:
    texts = (told(value) if isinstance(value, bytes) else value for value in values)
    found = dict(zip(SHOWN, texts, strict=True))
    return to_row(found | {"binned": bool(found["binned"])})
