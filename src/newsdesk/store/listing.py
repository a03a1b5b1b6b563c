"""Rows for lists, and how many there are of what."""

from sqlalchemy import Connection

from newsdesk.store.articles import rows_of
from newsdesk.store.conditions import Condition
from newsdesk.store.orders import SORTS
from newsdesk.store.planning import Asked, planned
from newsdesk.store.strings import told
from newsdesk.story.row import Row

SORTED_BY = tuple(SORTS)
_MOST = 200  # sections or outlets that a pane can show


def rows(
    at: Connection, condition: Condition, *, sort: str, descending: bool, binned: bool
) -> list[Row]:
    """Return the rows that a condition holds for; KeyError for an unknown sort."""
    asked = Asked(condition, SORTS[sort], descending, binned)
    return rows_of(at, planned(at.connection.driver_connection, asked))


def by_status(at: Connection) -> dict[str, int]:
    """Count the stories outside the bin by status."""
    asked = "SELECT status, count(*) FROM article WHERE binned = 0 GROUP BY status"
    return {told(status): number for status, number in at.exec_driver_sql(asked)}


def in_bin(at: Connection) -> int:
    """Count the stories in the bin."""
    asked = "SELECT count(*) FROM article WHERE binned = 1"
    return int(at.exec_driver_sql(asked).scalar_one())


def by_value(at: Connection, name: str) -> tuple[tuple[str, int], ...]:
    """Count the stories outside the bin by section or outlet, most stories first."""
    counted = (
        f"SELECT {name}_key AS key, count(*) AS number FROM article WHERE binned = 0 "  # noqa: S608
        f"GROUP BY {name}_key ORDER BY number DESC, key LIMIT {_MOST}"
    )
    named = f"SELECT {name} FROM article WHERE binned = 0 AND {name}_key = counted.key LIMIT 1"  # noqa: S608
    asked = f"SELECT ({named}), number FROM ({counted}) AS counted"  # noqa: S608
    return tuple((told(value), number) for value, number in at.exec_driver_sql(asked))
