"""What a library has chosen for itself, in its table of settings."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Connection

_PREFIX = "choice."


def known(at: "Connection") -> dict[str, str]:
    """Return all choices by their names."""
    asked = "SELECT name, value FROM setting WHERE substr(name, 1, ?) = ?"
    rows = at.exec_driver_sql(asked, (len(_PREFIX), _PREFIX))
    return {name.removeprefix(_PREFIX): value for name, value in rows}


def set_choice(at: "Connection", name: str, *, old: str | None, new: str | None) -> bool:
    """Let a choice be so, None for no longer; False where it is not as it should be."""
    if known(at).get(name) != old:
        return False
    at.exec_driver_sql("DELETE FROM setting WHERE name = ?", (_PREFIX + name,))
    if new is not None:
        row = (_PREFIX + name, new)
        at.exec_driver_sql("INSERT INTO setting (name, value) VALUES (?, ?)", row)
    return True
