"""Searches that were saved, each a row; its number is that of the batch that saved it."""

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from newsdesk.store.strings import stored, told

if TYPE_CHECKING:
    from sqlalchemy import Connection

State = dict[str, Any]  # name, query, facets ([[kind, value] …]), sort, descending, layout, place

_FIELDS = ("name", "query", "facets", "sort", "descending", "layout", "place")
_CARRIED = frozenset({"sort", "descending", "layout"})  # change with every look, without an audit
KNOWN = f"SELECT id, {', '.join(_FIELDS)} FROM saved_search ORDER BY place, id"  # noqa: S608
_PUT = (
    "INSERT OR REPLACE INTO saved_search "  # noqa: S608
    f"(id, {', '.join(_FIELDS)}) VALUES (?{', ?' * len(_FIELDS)})"
)


def known(at: "Connection") -> dict[int, State]:
    """Return all saved searches by their number, in the order of the pane."""
    return {row[0]: to_state(row[1:]) for row in at.exec_driver_sql(KNOWN)}


def to_state(row: Sequence[Any]) -> State:
    """Return a row, without its number, as a state."""
    found = dict(zip(_FIELDS, row, strict=True))
    for name in ("name", "query", "facets"):
        found[name] = told(found[name])
    return found | {"facets": json.loads(found["facets"]), "descending": bool(row[4])}


def set_state(at: "Connection", number: int, *, old: State | None, new: State | None) -> bool:
    """Let a saved search be so, or not be there; False where it is not as it should be."""
    present = known(at).get(number)
    if (present is None) != (old is None):
        return False
    if present and old and any(present[k] != old[k] for k in old.keys() - _CARRIED):
        return False
    at.exec_driver_sql("DELETE FROM saved_search WHERE id = ?", (number,))
    if new is not None:
        put(at, number, new)
    return True


def put(at: "Connection", number: int, state: State) -> None:
    """Write a saved search down."""
    values = state | {"facets": json.dumps(state["facets"], ensure_ascii=False)}
    row = (values[name] for name in _FIELDS)
    at.exec_driver_sql(_PUT, (number, *(stored(v) if isinstance(v, str) else v for v in row)))
