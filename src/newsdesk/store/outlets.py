"""Lines that an editor wants cut in every story of an outlet, and the stories that have them."""

from sqlalchemy import Connection, insert, or_, select, update
from sqlmodel import col

from newsdesk.errors import NotFound
from newsdesk.store import finding
from newsdesk.store.schema import Article, HandEdit, OutletRule
from newsdesk.text.fold import sort_key
from newsdesk.text.query import Phrase
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
    asked = select(col(Article.id)).where(
        col(Article.binned) == False,  # noqa: E712
        col(Article.outlet_key) == sort_key(outlet),
    )
    words = [match.end() for match in WORD.finditer(line)][:_ENOUGH]
    if words:
        edited = select(col(HandEdit.article)).where(col(HandEdit.superseded).is_(None))
        meant = finding.condition(Phrase(line[: words[-1]]))
        asked = asked.where(or_(meant, col(Article.id).in_(edited)))
    return [number for number in at.execute(asked.order_by(col(Article.id))).scalars() if number]
