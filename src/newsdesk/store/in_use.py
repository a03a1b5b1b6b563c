"""Which values a field has in the library, without reading the stories: from index to index."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsdesk.store.strings import stored, told
from newsdesk.text.fold import sort_key

if TYPE_CHECKING:
    from sqlalchemy import Connection

KEYED = ("headline", "authors", "section", "outlet", "assignee")  # fields with a column of keys
_FIRST, _LAST = "\x01", "\U0010ffff"  # of all values but none
# Each step goes on behind the last value: as many steps as there are values, whatever the size.
_STEPS = (
    "WITH RECURSIVE k (key) AS ("
    "SELECT min({key}) FROM {table} WHERE {here} AND {key} >= ? AND {key} <= ? UNION ALL "
    "SELECT (SELECT min({key}) FROM {table} WHERE {here} AND {key} > k.key AND {key} <= ?) "
    "FROM k WHERE k.key IS NOT NULL) "
    "SELECT (SELECT {value} FROM {table} WHERE {here} AND {key} = k.key LIMIT 1) "
    "FROM k WHERE k.key IS NOT NULL LIMIT ?"
)


def values(at: "Connection", name: str, beginning: str, most: int) -> Iterator[str]:
    """Yield the values of a field that begin so, each once, in their order; at most so many."""
    if name in KEYED:
        beginning = sort_key(beginning)
    first, last = stored(beginning or _FIRST), stored(beginning + _LAST)
    if name in KEYED:
        parts = {"table": "article", "here": "binned = 0", "key": f"{name}_key", "value": name}
        bound: tuple[object, ...] = (first, last, last, most)
    else:
        parts = {"table": "field_value", "here": "name = ?", "key": "key", "value": "value"}
        own = stored(name)
        bound = (own, first, last, own, last, own, most)
    for (value,) in at.exec_driver_sql(_STEPS.format(**parts), bound):
        yield told(value)
