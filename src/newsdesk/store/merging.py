"""The search index in few pieces: each commit adds one, and each question asks them all.

SQLite merges pieces of like size by itself, and a library of a million stories still has sixteen
of them. In one piece, walking a million stories by date for a word takes a seventh of the time.
"""

from typing import TYPE_CHECKING

from newsdesk.store.search import TABLES

if TYPE_CHECKING:
    from sqlalchemy import Connection

MANY = 8  # pieces, from which on merging is worth while …
SHARE = 0.1  # … where the smaller ones hold so much of the index
_PAGES = 1_000  # that are written by a step: others wait for a tenth of a second
_NOTHING_LEFT = 2  # changes; SQLite makes fewer when all is merged


def scattered(at: "Connection") -> list[str]:
    """Return the tables that are to be merged."""
    return [table for table in TABLES if _is_scattered(at, table)]


def _is_scattered(at: "Connection", table: str) -> bool:
    asked = f"SELECT count(*) FROM {table}_idx GROUP BY segid ORDER BY 1"  # noqa: S608
    sizes = [size for (size,) in at.exec_driver_sql(asked)]
    return len(sizes) >= MANY and sum(sizes[:-1]) >= SHARE * sum(sizes)


def step(at: "Connection", table: str, *, first: bool) -> bool:
    """Merge a little; the first step chooses all pieces. False where nothing is left to do."""
    merge = f"INSERT INTO {table} ({table}, rank) VALUES ('merge', ?)"  # noqa: S608
    before = _changes(at)
    at.exec_driver_sql(merge, (-_PAGES if first else _PAGES,))
    return _changes(at) - before >= _NOTHING_LEFT


def _changes(at: "Connection") -> int:
    return int(at.exec_driver_sql("SELECT total_changes()").scalar_one())
