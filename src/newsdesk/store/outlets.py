"""Lines that an editor wants cut in every story of an outlet, and the stories that have them."""

from sqlalchemy import Connection, insert, select, update
from sqlmodel import col

from newsdesk.errors import NotFound
from newsdesk.store import finding
from newsdesk.store.conditions import Any, sql_of
from newsdesk.store.schema import OutletRule
from newsdesk.store.strings import stored
from newsdesk.text.fold import sort_key
from newsdesk.text.query import And, Has, Phrase
from newsdesk.text.tokens import WORD

_ENOUGH = 40  # words of a line that the index is asked for

Rule = tuple[int, str, str, str, str, str]  # id, outlet, key, line, who, since
_SHOWN = [getattr(OutletRule, name) for name in ("id", "outlet", "key", "line", "who", "since")]


def rules(at: Connection, outlet: str | None = None) -> list[Rule]:
    """Return the rules in force, those of one outlet or all."""
    asked = select(*_SHOWN).where(col(OutletRule.in_force) == True)  # noqa: E712
    if outlet is not None:
        asked = asked.where(col(OutletRule.outlet_key) == sort_key(outlet))
    asked = asked.order_by(col(OutletRule.outlet_key), col(OutletRule.id))
    return [tuple(row) for row in at.execute(asked)]


def line_of(at: Connection, rule_id: int) -> str:
    """Return the line of a rule in force; NotFound where there is none."""
    asked = select(col(OutletRule.line)).where(col(OutletRule.id) == rule_id)
    line = at.execute(asked.where(col(OutletRule.in_force) == True)).scalar_one_or_none()  # noqa: E712
    if line is None:
        raise NotFound(f"There is no outlet rule {rule_id}.", "It may be forgotten already.")
    return str(line)


def add(at: Connection, outlet: str, key: str, line: str, *, who: str, since: str) -> int:
    """Write a rule down, out of force; return its number."""
    row = {"outlet": outlet, "outlet_key": sort_key(outlet), "key": key, "line": line}
    written = at.execute(
        insert(OutletRule).values(row | {"who": who, "since": since, "in_force": False})
    )
    return int(written.lastrowid)


def set_force(at: Connection, rule_id: int, *, old: bool, new: bool) -> bool:
    """Put a rule in force or out of it; False where it was not where it should be."""
    changed = update(OutletRule).where(
        col(OutletRule.id) == rule_id, col(OutletRule.in_force) == old
    )
    return bool(at.execute(changed.values(in_force=new)).rowcount)


def stories_with(at: Connection, outlet: str, line: str) -> list[int]:
    """Return the stories of an outlet, outside the bin, that may have a line in their text.

    The search index knows all that is kept. A line that a hand has altered is not found by its
    words, so stories with edits by hand come too.
    """
    words = [match.end() for match in WORD.finditer(line)][:_ENOUGH]
    meant = finding.condition(Phrase(line[: words[-1]]) if words else And(()))
    test, values = sql_of(Any((meant, finding.condition(Has("edits")))))
    asked = (
        "SELECT a.id FROM article AS a WHERE a.binned = 0 AND a.outlet_key = ? "  # noqa: S608
        f"AND ({test}) ORDER BY a.id"
    )
    return list(at.exec_driver_sql(asked, (stored(sort_key(outlet)), *values)).scalars())
