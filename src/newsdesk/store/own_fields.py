"""Fields that a newsroom has added itself: what they are called, in their order."""

import json
from typing import TYPE_CHECKING

from newsdesk.store.strings import stored, told

if TYPE_CHECKING:
    from sqlalchemy import Connection

_NAME = "own-fields"


def known(at: "Connection") -> list[str]:
    """Return what the fields are called."""
    row = at.exec_driver_sql("SELECT value FROM setting WHERE name = ?", (_NAME,)).first()
    return list(json.loads(told(row[0]))) if row is not None else []


def set_state(at: "Connection", *, old: list[str], new: list[str]) -> bool:
    """Let these be the fields; False where they are not what they should be."""
    if known(at) != old:
        return False
    value = stored(json.dumps(new, ensure_ascii=False))
    at.exec_driver_sql("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)", (_NAME, value))
    return True
