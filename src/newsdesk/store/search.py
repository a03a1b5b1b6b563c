"""The search index: stems of what a story says, kept in step in the same transaction."""

from collections.abc import Mapping

from sqlalchemy import Connection, text

from newsdesk.store.driver import deletes_words
from newsdesk.story.record import Story
from newsdesk.text.stems import stems

COLUMNS = ("headline", "authors", "section", "outlet", "file", "body")
_INSERT = text(
    f"INSERT INTO search (rowid, {', '.join(COLUMNS)}) "  # noqa: S608  (names of our own)
    f"VALUES (:rowid, {', '.join(f':{c}' for c in COLUMNS)})"
)


def wants(at: Connection) -> str:
    """Return a statement that makes the index fit for this SQLite, "" where it is.

    It must forget deleted words at once, where this SQLite can. One that cannot does not read an
    index that was changed by one that can: it makes it anew.
    """
    found = at.exec_driver_sql("SELECT k, v FROM search_config")
    config: dict[str, int] = dict(found.all())
    if deletes_words():
        forgets = config.get("secure-delete")
        return "" if forgets else "INSERT INTO search (search, rank) VALUES ('secure-delete', 1)"
    stale = int(config.get("version", 4)) > 4
    return "INSERT INTO search (search) VALUES ('rebuild')" if stale else ""


def indexed(value: str) -> str:
    """Return text as the index holds it."""
    return " ".join(stems(value)).encode("utf-8", "replace").decode()


def entry(story: Story) -> dict[str, str | int]:
    """Return what the index holds of a story."""
    values = {"file": story.source.name, "body": story.body}
    return {"rowid": story.id} | {
        column: indexed(values[column] if column in values else story.value(column))
        for column in COLUMNS
    }


def add(at: Connection, entries: list[dict[str, str | int]]) -> None:
    """Put new stories into the index."""
    at.execute(_INSERT, entries)


def update(at: Connection, story_id: int, changed: Mapping[str, str]) -> None:
    """Bring columns of a story's entry up to date."""
    if changed:
        names = ", ".join(f"{name} = :{name}" for name in changed if name in COLUMNS)
        values = {name: indexed(value) for name, value in changed.items()}
        at.execute(
            text(f"UPDATE search SET {names} WHERE rowid = :story"),  # noqa: S608
            values | {"story": story_id},
        )
