"""The audit: what was changed, when and by whom. It only grows; undo is computed from it."""

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Connection, and_, func, insert, or_, select, text
from sqlmodel import col

from newsdesk.store.schema import Article, Audit

IMPORT = "import"


def now() -> str:
    """Return the time, ISO 8601 in UTC, to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


@dataclass(frozen=True, slots=True)
class Entry:
    """One change as the audit keeps it; `old` and `new` are JSON."""

    story: int | None
    what: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Record:
    """A row of the audit."""

    seq: int
    at: str
    who: str
    story: int | None
    what: str
    old: str
    new: str
    batch: int
    label: str
    undoes: int | None


_COLUMNS = tuple(getattr(Audit, name) for name in Record.__dataclass_fields__)
_UNDONE = (  # an undo is in force unless it was itself taken back, by redo
    "SELECT 1 FROM audit AS u WHERE u.undoes = a.batch AND NOT EXISTS "
    "(SELECT 1 FROM audit AS r WHERE r.undoes = u.batch)"
)
_UNDOABLE = (
    "SELECT a.batch FROM audit AS a WHERE a.undoes IS NULL AND a.what <> 'purge' "  # noqa: S608
    f"AND NOT EXISTS ({_UNDONE}) ORDER BY a.seq DESC LIMIT 1"
)
_REDOABLE = (  # an undo, in force, with no new change after it
    "SELECT a.batch FROM audit AS a WHERE a.undoes IS NOT NULL "
    "AND a.seq > (SELECT max(t.seq) FROM audit AS t WHERE t.undoes IS NULL) "
    "AND EXISTS (SELECT 1 FROM audit AS t WHERE t.batch = a.undoes AND t.undoes IS NULL) "
    "AND NOT EXISTS (SELECT 1 FROM audit AS r WHERE r.undoes = a.batch) "
    "ORDER BY a.seq DESC LIMIT 1"
)


def next_batch(at: Connection) -> int:
    """Return a number for a new batch; only a writing transaction may ask."""
    return int(at.execute(select(func.coalesce(func.max(Audit.batch), 0) + 1)).scalar_one())


def write(
    at: Connection,
    entries: Sequence[Entry],
    *,
    batch: int,
    who: str,
    label: str,
    undoes: int | None = None,
) -> None:
    """Add a batch of changes; the transaction that made them is the caller's."""
    shared = {"at": now(), "who": who, "batch": batch, "label": label, "undoes": undoes}
    rows = [{name: getattr(entry, name) for name in Entry.__slots__} for entry in entries]
    if rows:
        at.execute(insert(Audit), [row | shared for row in rows])


def undoable(at: Connection) -> int | None:
    """Return the last batch that is neither an undo nor undone."""
    return at.exec_driver_sql(_UNDOABLE).scalar()


def redoable(at: Connection) -> int | None:
    """Return the last undo that is in force, unless something new was done after it."""
    return at.exec_driver_sql(_REDOABLE).scalar()


def is_undone(at: Connection, batch: int) -> bool:
    """Say whether an undo of a batch is in force."""
    asked = _UNDONE.replace("a.batch", ":batch")
    return at.execute(text(asked), {"batch": batch}).first() is not None


def label_of(at: Connection, batch: int) -> str:
    """Return what the menu says of a batch; an import tells how many stories it brought."""
    asked = select(col(Audit.what), col(Audit.label)).where(col(Audit.batch) == batch)
    what, label = at.execute(asked.order_by(col(Audit.seq)).limit(1)).one()
    if what != IMPORT:
        return str(label)
    number = at.execute(select(func.count()).where(col(Article.batch) == batch)).scalar_one()
    return f"{label} of 1 story" if number == 1 else f"{label} of {number} stories"


def of_batch(at: Connection, batch: int) -> list[Record]:
    """Return the rows of a batch, oldest first."""
    asked = select(*_COLUMNS).where(col(Audit.batch) == batch).order_by(col(Audit.seq))
    return [Record(*row) for row in at.execute(asked)]


def stories_of_import(at: Connection, batch: int) -> list[int]:
    """Return the stories that an import brought."""
    asked = select(col(Article.id)).where(col(Article.batch) == batch).order_by(col(Article.id))
    return [number for number in at.execute(asked).scalars() if number]


def newest(at: Connection, limit: int) -> list[Record]:
    """Return the newest rows of the audit, newest first."""
    asked = select(*_COLUMNS).order_by(col(Audit.seq).desc()).limit(limit)
    return [Record(*row) for row in at.execute(asked)]


def of_story(at: Connection, story: int, limit: int) -> list[Record]:
    """Return the newest rows that concern a story, newest first, its import among them."""
    brought = select(col(Article.batch)).where(col(Article.id) == story).scalar_subquery()
    among = text(
        "EXISTS (SELECT 1 FROM json_each(audit.new, '$.ids') AS i WHERE i.value = :story)"
    ).bindparams(story=story)
    with_others = and_(col(Audit.story).is_(None), or_(col(Audit.batch) == brought, among))
    asked = select(*_COLUMNS).where(or_(col(Audit.story) == story, with_others))
    return [Record(*row) for row in at.execute(asked.order_by(col(Audit.seq).desc()).limit(limit))]


def after(at: Connection, story: int, moment: int) -> list[Record]:
    """Return the rows of a story alone that came after a row of the audit, newest first."""
    asked = select(*_COLUMNS).where(col(Audit.story) == story, col(Audit.seq) > moment)
    return [Record(*row) for row in at.execute(asked.order_by(col(Audit.seq).desc()))]


def batches(at: Connection, limit: int, before: int | None = None) -> list[int]:
    """Return the numbers of the newest batches, newest first; of those before one if it is said."""
    asked = select(col(Audit.batch)).distinct().order_by(col(Audit.batch).desc()).limit(limit)
    earlier = asked if before is None else asked.where(col(Audit.batch) < before)
    return list(at.execute(earlier).scalars())


def first_of(at: Connection, batch: int) -> Record:
    """Return the first row of a batch."""
    asked = select(*_COLUMNS).where(col(Audit.batch) == batch).order_by(col(Audit.seq)).limit(1)
    return Record(*at.execute(asked).one())


def stories_of(at: Connection, batch: int, most: int) -> tuple[int, list[int]]:
    """Return how many stories a batch touched, and the first of them."""
    first = first_of(at, batch)
    if first.what == IMPORT:
        brought = stories_of_import(at, batch)
        return len(brought), brought[:most]
    own = select(col(Audit.story)).where(col(Audit.batch) == batch, col(Audit.story).is_not(None))
    number = at.execute(select(func.count()).select_from(own.distinct().subquery())).scalar_one()
    if not number:
        ids = json.loads(first.new).get("ids", [])
        return len(ids), ids[:most]
    some = at.execute(own.distinct().order_by(col(Audit.story)).limit(most)).scalars()
    return int(number), [story for story in some if story is not None]


def undone_among(at: Connection, batches: Collection[int]) -> set[int]:
    """Return those of some batches that are undone."""
    return {batch for batch in batches if is_undone(at, batch)}
