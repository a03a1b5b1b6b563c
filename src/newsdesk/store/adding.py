"""New stories go in, many to a transaction."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, func, insert, select
from sqlmodel import SQLModel, col

from newsdesk.store import articles, duplicates, field_values, search, tags
from newsdesk.store.preparing import Prepared, cleaning_row, reading_row
from newsdesk.store.schema import Article, Cleaning, FieldSet, Reading, Source
from newsdesk.store.strings import stored
from newsdesk.story.lines import Cleaning as Cleaned
from newsdesk.story.source import Reading as ReadText


def known(at: Connection, hashes: Sequence[str]) -> dict[str, tuple[int, bool]]:
    """Return the stories that have these bytes already, by hash: id, and whether in the bin."""
    found: dict[str, tuple[int, bool]] = {}
    for start in range(0, len(hashes), 500):
        asked = (
            select(col(Source.sha256), col(Article.id), col(Article.binned))
            .join(Article, col(Article.source) == col(Source.id))
            .where(col(Source.sha256).in_(hashes[start : start + 500]))
        )
        found |= {sha: (number or 0, binned) for sha, number, binned in at.execute(asked)}
    return found


def any_stories(at: Connection) -> bool:
    """Say whether the library has a story, in or outside the bin."""
    return at.execute(select(col(Article.id)).limit(1)).first() is not None


def add(at: Connection, stories: Sequence[Prepared], *, batch: int, added: str) -> list[int]:
    """Add stories whose bytes are not in the library yet; return their ids."""
    number = range(len(stories))
    source, reading, cleaning = (_next(at, table) for table in (Source, Reading, Cleaning))
    article = _next_article(at)
    shared = {"version": 1, "batch": batch, "added": added}
    rows: dict[type[SQLModel], list[dict[str, Any]]] = {
        Source: [stories[n].source | {"id": source + n} for n in number],
        Reading: [stories[n].reading | {"id": reading + n, "source": source + n} for n in number],
        Cleaning: [
            stories[n].cleaning | {"id": cleaning + n, "reading": reading + n} for n in number
        ],
        Article: [
            stories[n].article
            | shared
            | {"id": article + n, "source": source + n}
            | {"reading": reading + n, "cleaning": cleaning + n}
            for n in number
        ],
        FieldSet: [{"article": article + n, "content": stories[n].fields} for n in number],
    }
    for table, values in rows.items():
        _insert(at, str(table.__tablename__), values)
    search.add(at, {article + n: stories[n].entry for n in number})
    duplicates.add(at, [(article + n, stories[n].sketch) for n in number])
    tags.write(at, {article + n: stories[n].article["tags"] for n in number})
    field_values.write(at, {article + n: stories[n].values for n in number}, new=True)
    return [article + n for n in number]


def _insert(at: Connection, table: str, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows that all have the same columns; SQLAlchemy takes half of the time of it all."""
    if not rows:
        return
    names = tuple(rows[0])
    marks = ", ".join("?" * len(names))
    asked = f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})"  # noqa: S608
    at.exec_driver_sql(asked, [tuple(map(_stored, map(row.__getitem__, names))) for row in rows])


def _stored(value: Any) -> Any:  # noqa: ANN401  (what a column holds)
    return stored(value) if isinstance(value, str) else value


def _next(at: Connection, table: Any) -> int:  # noqa: ANN401  (a SQLModel class)
    return int(at.execute(select(func.coalesce(func.max(table.id), 0) + 1)).scalar_one())


def _next_article(at: Connection) -> int:
    """Return an id that no story ever had, as the audit names stories for ever."""
    asked = "SELECT coalesce(max(seq), 0) + 1 FROM sqlite_sequence WHERE name = 'article'"
    return int(at.exec_driver_sql(asked).scalar_one())


def add_cleaning(at: Connection, reading: int, read: ReadText, cleaning: Cleaned) -> int:
    """Store what the cleaner says of a reading; no story stands on it yet."""
    number = _next(at, Cleaning)
    at.execute(insert(Cleaning), cleaning_row(cleaning, read) | {"id": number, "reading": reading})
    return number


def add_reading(at: Connection, story_id: int, reading: ReadText) -> int:
    """Store another reading of a story's source, or find the same one that is there already."""
    source = at.execute(select(col(Article.source)).where(col(Article.id) == story_id)).scalar_one()
    row = reading_row(reading, articles.data_of(at, story_id))
    same = [col(getattr(Reading, name)) == row[name] for name in row if name != "content"]
    there = at.execute(select(col(Reading.id)).where(col(Reading.source) == source, *same))
    if (found := there.scalar()) is not None:
        return int(found)
    number = _next(at, Reading)
    at.execute(insert(Reading), row | {"id": number, "source": source})
    return number
