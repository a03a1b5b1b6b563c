"""The search index: kept in step with the stories in the same transaction.

Both tables hold no text of their own, only which words stand where, so a word is taken out by
giving the index the same words again: the entry of a story before it is changed.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from newsdesk.store.indexing import COLUMNS, Indexed
from newsdesk.text.stems import stamp

if TYPE_CHECKING:
    from sqlalchemy import Connection

TABLES = {"search": COLUMNS, "forms": ("words",)}
_STAMP = "search-index"  # in the table of settings: by which stemmers the index was made


def _statement(table: str, command: str = "") -> str:
    names = ([table] if command else []) + ["rowid", *TABLES[table]]
    marks = ", ".join("?" * len(names))
    return f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})"  # noqa: S608


_ADD = {table: _statement(table) for table in TABLES}
_TAKE = {table: _statement(table, "delete") for table in TABLES}


def is_fit(at: "Connection") -> bool:
    """Say whether the index was made by these stemmers, and as any SQLite can read it.

    An index that forgets deleted words at once is of another format, and an edit of one story
    writes its words' pages anew: 2.5 MB in a library of 100,000.
    """
    made_by = at.exec_driver_sql("SELECT value FROM setting WHERE name = ?", (_STAMP,)).scalar()
    erases = "SELECT 1 FROM search_config WHERE k = 'secure-delete' AND v"
    return bool(made_by == stamp() and not at.exec_driver_sql(erases).scalar())


def make_anew(at: "Connection", stories: Iterable[tuple[int, Indexed]]) -> None:
    """Empty the index and fill it from the stories."""
    for table in TABLES:  # before it is opened: an older SQLite could not even empty it
        at.exec_driver_sql(f"DELETE FROM {table}_config WHERE k = 'secure-delete'")  # noqa: S608
        at.exec_driver_sql(f"UPDATE {table}_config SET v = 4 WHERE k = 'version'")  # noqa: S608
        at.exec_driver_sql(f"INSERT INTO {table} ({table}) VALUES ('delete-all')")  # noqa: S608
    for some in _batches(stories):
        add(at, some)
    at.exec_driver_sql(
        "INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)", (_STAMP, stamp())
    )


def _batches(
    stories: Iterable[tuple[int, Indexed]], size: int = 500
) -> Iterator[dict[int, Indexed]]:
    batch: dict[int, Indexed] = {}
    for number, entry in stories:
        batch[number] = entry
        if len(batch) == size:
            yield batch
            batch = {}
    yield batch


def add(at: "Connection", stories: Mapping[int, Indexed]) -> None:
    """Put stories into the index."""
    if stories:
        at.exec_driver_sql(_ADD["search"], [(n, *new.stems) for n, new in stories.items()])
        at.exec_driver_sql(_ADD["forms"], [(n, new.forms) for n, new in stories.items()])


def take(at: "Connection", stories: Mapping[int, Indexed]) -> None:
    """Take stories out of the index, by what it holds of them.

    Their words are marked as gone, and leave the file when the index is merged or compacted.
    """
    rows: dict[str, Sequence[tuple[object, ...]]] = {
        "search": [("delete", n, *old.stems) for n, old in stories.items()],
        "forms": [("delete", n, old.forms) for n, old in stories.items()],
    }
    for table, values in rows.items():
        if values:
            at.exec_driver_sql(_TAKE[table], list(values))
