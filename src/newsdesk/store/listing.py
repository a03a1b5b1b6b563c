"""Rows for lists, and how many there are of what."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, Connection, func, select
from sqlmodel import col

from newsdesk.store.articles import SHOWN, to_row
from newsdesk.store.schema import SORTS, Article
from newsdesk.story.record import Row

_SHOWN = [getattr(Article, name) for name in SHOWN]
SORTED_BY = tuple(SORTS)
_MOST = 200  # sections or outlets that a pane can show


def rows(
    at: Connection,
    found: Sequence[ColumnElement[bool]],
    *,
    sort: str,
    descending: bool,
    binned: bool,
) -> list[Row]:
    """Return the rows that all conditions hold for; KeyError for an unknown sort."""
    column = col(getattr(Article, SORTS[sort]))
    number = col(Article.id)
    order = (column.desc(), number.desc()) if descending else (column, number)
    asked = select(*_SHOWN).where(col(Article.binned) == binned, *found).order_by(*order)
    return [to_row(row) for row in at.execute(asked).mappings()]


def by_status(at: Connection) -> dict[str, int]:
    """Count the stories outside the bin by status."""
    asked = select(col(Article.status), func.count()).where(col(Article.binned) == False)  # noqa: E712
    return dict(at.execute(asked.group_by(col(Article.status))).all())


def in_bin(at: Connection) -> int:
    """Count the stories in the bin."""
    asked = select(func.count()).where(col(Article.binned) == True)  # noqa: E712
    return int(at.execute(asked).scalar_one())


def by_value(at: Connection, name: str) -> tuple[tuple[str, int], ...]:
    """Count the stories outside the bin by section or outlet, most stories first."""
    column, key = col(getattr(Article, name)), col(getattr(Article, f"{name}_key"))
    asked = select(func.min(column), func.count()).where(col(Article.binned) == False)  # noqa: E712
    counted = asked.group_by(key).order_by(func.count().desc(), key).limit(_MOST)
    return tuple((value, number) for value, number in at.execute(counted))
