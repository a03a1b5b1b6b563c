"""Looking for damage: in the file, in the index, and in every text."""

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, func, select
from sqlmodel import col

from newsdesk.errors import NewsdeskError
from newsdesk.store import articles
from newsdesk.store.connecting import connector
from newsdesk.store.driver import DRIVER
from newsdesk.store.header import check_header
from newsdesk.store.library import Library
from newsdesk.store.schema import Article
from newsdesk.store.trouble import put_clearly

_WORST = 20  # findings of one kind are enough to know


def in_file(raw: Any) -> Iterator[str]:  # noqa: ANN401  (a raw connection)
    """Yield what SQLite itself finds wrong with a file."""
    for (line,) in raw.execute(f"PRAGMA integrity_check({_WORST})"):
        if line != "ok":
            yield f"The file is damaged: {line}"
    for table, row, other, _ in raw.execute("PRAGMA foreign_key_check").fetchmany(_WORST):
        yield f"Row {row} of {table} points to a missing {other}"


def in_index(raw: Any) -> Iterator[str]:  # noqa: ANN401
    """Yield what is wrong with the search index in itself, and which stories it lacks."""
    made = "SELECT name FROM sqlite_master WHERE name IN ('search', 'forms')"
    for (table,) in raw.execute(made).fetchall():  # an older library lacks one of them
        try:
            raw.execute(f"INSERT INTO {table} ({table}) VALUES ('integrity-check')")  # noqa: S608
        except DRIVER.DatabaseError:
            yield "The search index is damaged"
    missing = "SELECT id FROM article EXCEPT SELECT id FROM search_docsize"
    for (story,) in raw.execute(missing).fetchmany(_WORST):
        yield f"Story {story} is missing from the search index"


def problems_of_copy(path: Path) -> list[str]:
    """Return what is wrong with a library file that nobody else has open."""
    try:
        check_header(path)
        with put_clearly(path):
            raw = connector(path, "rw", 5.0)()
            try:
                return [*in_file(raw), *in_index(raw)]
            finally:
                raw.close()
    except NewsdeskError as trouble:
        return [trouble.message]


def problems(library: Library) -> Iterator[str]:
    """Yield what is wrong with an open library, a sentence each."""
    try:
        with library.reading() as at:
            raw = at.connection.driver_connection
            yield from in_file(raw)
        if not library.read_only:
            with library.writing() as at:
                yield from in_index(at.connection.driver_connection)
    except NewsdeskError as trouble:
        yield trouble.message
    try:
        yield from _in_stories(library)
    except NewsdeskError as trouble:
        yield trouble.message


def _in_stories(library: Library) -> Iterator[str]:
    with library.reading() as at:
        ids = [number for number in at.execute(select(col(Article.id))).scalars() if number]
        for story in ids:
            yield from _in_story(at, story)


def _in_story(at: Connection, story_id: int) -> Iterator[str]:
    try:
        story = articles.load(at, story_id)
        if [story.row] != articles.rows_of(at, [story_id]):
            yield f"The list does not say of story {story_id} what the story says"
        if sha256(articles.data_of(at, story_id)).hexdigest() != story.source.sha256:
            yield f"The source of story {story_id} is not what was imported"
    except NewsdeskError as trouble:
        yield trouble.message


def number_of_stories(library: Library) -> int:
    """Return how many stories a library holds, the bin too; 0 where it cannot say."""
    try:
        with library.reading() as at:
            return int(at.execute(select(func.count()).select_from(Article)).scalar_one())
    except NewsdeskError:
        return 0
