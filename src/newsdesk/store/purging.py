"""Stories in the bin go for good; the file becomes as small as what it holds."""

from collections.abc import Sequence
from contextlib import closing
from shutil import disk_usage

from sqlalchemy import Connection

from newsdesk.errors import LibraryTrouble
from newsdesk.store import articles, audit, codec, search
from newsdesk.store.audit import Entry
from newsdesk.store.header import wal_of
from newsdesk.store.indexing import indexed
from newsdesk.store.library import Library
from newsdesk.store.trouble import put_clearly
from newsdesk.text.sketch import keys

PURGE = "purge"
_THESE = "(SELECT value FROM json_each(?))"
_OF_ARTICLE = (
    "DELETE FROM sketch WHERE article IN {}",
    "DELETE FROM duplicate WHERE one IN {}",
    "DELETE FROM duplicate WHERE other IN {}",
    "DELETE FROM not_duplicate WHERE one IN {}",
    "DELETE FROM not_duplicate WHERE other IN {}",
    "DELETE FROM article_tag WHERE article IN {}",
    "DELETE FROM field_value WHERE article IN {}",
    "DELETE FROM fields WHERE article IN {}",
    "DELETE FROM annotation WHERE article IN {}",
    "DELETE FROM shared WHERE article IN {}",
    "DELETE FROM mention_key WHERE mention IN (SELECT id FROM mention WHERE article IN {})",
    "DELETE FROM mention WHERE article IN {}",
    "DELETE FROM finding WHERE article IN {}",
    "DELETE FROM checked WHERE article IN {}",
    "DELETE FROM hand_edit WHERE article IN {}",
    "DELETE FROM page_lines WHERE article IN {}",
    "DELETE FROM article WHERE id IN {}",
)
_OF_SOURCE = (
    "DELETE FROM cleaning WHERE reading IN (SELECT id FROM reading WHERE source IN {})",
    "DELETE FROM reading WHERE source IN {}",
    "DELETE FROM source WHERE id IN {}",
)


def binned(at: Connection, limit: int = -1) -> list[int]:
    """Return stories in the bin, the oldest first."""
    asked = "SELECT id FROM article WHERE binned = 1 ORDER BY id LIMIT ?"
    return [number for (number,) in at.exec_driver_sql(asked, (limit,))]


def purge(at: Connection, ids: Sequence[int], *, who: str) -> None:
    """Delete stories with their sources, and write that into the audit.

    What was done to them can no longer be undone, so those changes count as undone for good.
    """
    these = codec.to_json(list(ids))
    _forget_words(at, ids)
    sources = f"SELECT DISTINCT source FROM article WHERE id IN {_THESE}"  # noqa: S608
    found = [number for (number,) in at.exec_driver_sql(sources, (these,))]
    touched = f"SELECT DISTINCT batch FROM audit WHERE story IN {_THESE} AND undoes IS NULL"  # noqa: S608
    batches = [number for (number,) in at.exec_driver_sql(touched, (these,))]
    for statement in _OF_ARTICLE:
        at.exec_driver_sql(statement.format(_THESE), (these,))
    for statement in _OF_SOURCE:
        at.exec_driver_sql(statement.format(_THESE), (codec.to_json(found),))
    _write(at, these, batches, who)


def _forget_words(at: Connection, ids: Sequence[int]) -> None:
    stories = {number: articles.present(at, number) for number in ids}
    search.take(at, {number: indexed(story) for number, story in stories.items()})
    asked = f"SELECT article, content FROM sketch WHERE article IN {_THESE}"  # noqa: S608
    rows = at.exec_driver_sql(asked, (codec.to_json(list(ids)),)).all()
    pairs = [(key, number) for number, content in rows for key in keys(content)]
    if pairs:
        at.exec_driver_sql("DELETE FROM sketch_key WHERE key = ? AND article = ?", pairs)


def _write(at: Connection, these: str, batches: Sequence[int], who: str) -> None:
    """Let each change of these stories be undone by a purge, which comes last and is no undo."""
    first = audit.next_batch(at)
    label = "emptying of the bin"
    for place, undone in enumerate(batches):
        row = Entry(None, PURGE, "{}", "{}")
        audit.write(at, [row], batch=first + place, who=who, label=label, undoes=undone)
    row = Entry(None, PURGE, "{}", f'{{"ids":{these}}}')
    audit.write(at, [row], batch=first + len(batches), who=who, label=label)


def compact(library: Library) -> int:
    """Give the disk back what is free in the file; return how many bytes.

    LibraryTrouble where the disk has no room for the copy that is made meanwhile.
    """
    size = library.path.stat().st_size
    if disk_usage(library.path.parent).free < 2 * size:
        raise LibraryTrouble(
            f"There is no room beside {library.path} to compact it.",
            f"Free {2 * size // 1_000_000 + 1} MB on that disk and try again.",
        )
    with put_clearly(library.path), closing(library.raw()) as raw:
        for table in search.TABLES:
            raw.execute(f"INSERT INTO {table} ({table}) VALUES ('optimize')")  # noqa: S608
        raw.execute("VACUUM")
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    wal = wal_of(library.path)
    left = wal.stat().st_size if wal.exists() else 0
    return max(0, size - library.path.stat().st_size - left)
