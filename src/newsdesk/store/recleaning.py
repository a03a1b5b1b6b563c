"""What cleaning again needs of the tables: who is due, and edits carried to another reading."""

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, insert, select
from sqlmodel import col

from newsdesk.store import steps
from newsdesk.store.schema import Article, Cleaning, HandEdit
from newsdesk.store.steps import Step
from newsdesk.story.edits import Edit


def outdated(at: Connection, version: int) -> list[int]:
    """Return the stories outside the bin that an older version of the cleaner went over."""
    asked = select(col(Article.id)).join(Cleaning, col(Cleaning.id) == col(Article.cleaning))
    due = asked.where(col(Cleaning.version) < version, col(Article.binned) == False)  # noqa: E712
    return [number for number in at.execute(due.order_by(col(Article.id))).scalars() if number]


def carried(
    at: Connection, story: int, reading: int, edits: Sequence[Edit], batch: int
) -> Step | None:
    """Store edits by hand once more, on another reading; return the step that puts them in force.

    The old ones stay in force on theirs, so that undo finds them there.
    """
    if not edits:
        return None
    made = [int(n) for n in _stored(at, story, reading, edits, batch)]
    return Step(story, steps.TEXT, {"edits": [], "words": ""}, {"edits": made, "words": ""})


def _stored(
    at: Connection, story: int, reading: int, edits: Sequence[Edit], batch: int
) -> Iterable[int]:
    for edit in edits:
        row = HandEdit(
            article=story,
            reading=reading,
            start=edit.start,
            end=edit.end,
            replacement=edit.replacement,
            rule=edit.rule,
            reason=edit.reason,
            batch=batch,
            superseded=batch,
        )
        done = at.execute(insert(HandEdit).values(row.model_dump(exclude={"id"})))
        yield done.lastrowid or 0
