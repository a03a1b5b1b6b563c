"""What stories say in fields that most of them lack, in a table of its own.

It is small, so that values can be offered, found and renamed without a column for each field.
"""

import json
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from newsdesk.store.strings import stored
from newsdesk.story.fields import FIELDS, OWN, Field
from newsdesk.text.fold import fold

if TYPE_CHECKING:
    from sqlalchemy import Connection

_UNLISTED = ("address", "updated")  # many pages state them, and no two the same
LISTED = frozenset(s.name for s in FIELDS if s.seldom and s.name not in _UNLISTED)
_DROP = "DELETE FROM field_value WHERE article = ?"
_PUT = "INSERT OR IGNORE INTO field_value (name, key, article, value) VALUES (?, ?, ?, ?)"
Row = tuple[str, str, str]  # name, key, value


def key_of(value: str) -> str:
    """Return what a value is told from others by."""
    return fold(" ".join(value.split()))


def of(fields: Iterable[Field]) -> list[Row]:
    """Return what the table holds of a story's fields."""
    return [(f.name, key_of(f.value), f.value) for f in fields if f.value and _is_listed(f.name)]


def _is_listed(name: str) -> bool:
    return name in LISTED or name.startswith(OWN)


def write(at: "Connection", stories: Mapping[int, list[Row]], *, new: bool = False) -> None:
    """Let the table say of stories what their fields say now."""
    if not new:
        at.exec_driver_sql(_DROP, [(story,) for story in stories])
    rows = [
        (stored(name), stored(key), story, stored(value))
        for story, found in stories.items()
        for name, key, value in found
    ]
    if rows:
        at.exec_driver_sql(_PUT, rows)


def stories_with(at: "Connection", name: str, keys: Iterable[str]) -> list[int]:
    """Return the stories outside the bin that have one of some values in a field."""
    asked = (
        "SELECT f.article FROM field_value AS f JOIN article AS a ON a.id = f.article "
        "WHERE f.name = ? AND f.key IN (SELECT value FROM json_each(?)) AND a.binned = 0 "
        "ORDER BY f.article"
    )
    bound = stored(name), json.dumps(list(keys))
    return [int(row[0]) for row in at.exec_driver_sql(asked, bound)]
