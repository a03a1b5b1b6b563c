"""New stories go in, many to a transaction."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from sqlalchemy import Connection, func, insert, select
from sqlmodel import SQLModel, col

from newsdesk.store import articles, codec, search
from newsdesk.store.schema import Article, Cleaning, FieldSet, Reading, Source
from newsdesk.story.edits import Edits
from newsdesk.story.fields import FIELDS, STATUSES, Field
from newsdesk.story.lines import Cleaning as Cleaned
from newsdesk.story.record import SourceInfo, Story
from newsdesk.story.source import Reading as ReadText


class Incoming(Protocol):
    """What the pipeline makes of a file."""

    @property
    def source(self) -> SourceInfo:
        """Where the bytes came from."""

    @property
    def data(self) -> bytes:
        """The bytes."""

    @property
    def reading(self) -> ReadText:
        """What a reader made of them."""

    @property
    def cleaning(self) -> Cleaned:
        """What the cleaner proposes."""

    @property
    def fields(self) -> tuple[Field, ...]:
        """What was found in it."""


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


@dataclass(frozen=True, slots=True)
class Prepared:
    """A story as the tables have it, but for ids: made before the library is locked for it."""

    info: SourceInfo
    source: dict[str, Any]
    reading: dict[str, Any]
    cleaning: dict[str, Any]
    article: dict[str, Any]
    fields: bytes
    entry: dict[str, Any]


def prepare(new: Incoming) -> Prepared:
    """Compress, hash and stem a story."""
    story = _story(new)
    return Prepared(
        new.source,
        _source(new),
        reading_row(new.reading, new.data),
        cleaning_row(new.cleaning),
        articles.columns(story),
        codec.pack_fields(story.fields),
        search.entry(story),
    )


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
        at.execute(insert(table), values)
    search.add(at, [stories[n].entry | {"rowid": article + n} for n in number])
    return [article + n for n in number]


def _next(at: Connection, table: Any) -> int:  # noqa: ANN401  (a SQLModel class)
    return int(at.execute(select(func.coalesce(func.max(table.id), 0) + 1)).scalar_one())


def _next_article(at: Connection) -> int:
    """Return an id that no story ever had, as the audit names stories for ever."""
    asked = "SELECT coalesce(max(seq), 0) + 1 FROM sqlite_sequence WHERE name = 'article'"
    return int(at.exec_driver_sql(asked).scalar_one())


def _story(new: Incoming) -> Story:
    fields = with_status(new.fields)
    edits = Edits(new.cleaning.proposed)
    return Story(0, 1, "", False, new.source, new.reading, new.cleaning, edits, fields)


def with_status(fields: tuple[Field, ...]) -> tuple[Field, ...]:
    """Return one field for each that a story has, in their order; a new story's status is new."""
    found = {field.name: field for field in fields}
    found.setdefault("status", Field("status", STATUSES[0]))
    return tuple(found.get(spec.name) or Field(spec.name, "") for spec in FIELDS)


def _source(new: Incoming) -> dict[str, Any]:
    info = new.source
    return {
        "sha256": info.sha256,
        "size": info.size,
        "name": info.name,
        "path": info.path,
        "content": codec.pack(new.data),
    }


def reading_row(reading: ReadText, data: bytes) -> dict[str, Any]:
    """Return a reading as its table has it, but for its source."""
    return {
        "reader": reading.reader,
        "version": reading.version,
        "encoding": reading.encoding,
        "mended": reading.mended,
        "content": codec.pack_reading(reading.text, data),
        "shape": codec.pack_shape(codec.Shape(reading.blocks, reading.declared, reading.claims)),
        "sha256": codec.hashed(reading.text),
    }


def cleaning_row(cleaning: Cleaned) -> dict[str, Any]:
    """Return a cleaning as its table has it, but for its reading."""
    return {"version": cleaning.version, "content": codec.pack_cleaning(cleaning)}


def add_cleaning(at: Connection, reading: int, cleaning: Cleaned) -> int:
    """Store what the cleaner says of a reading; no story stands on it yet."""
    number = _next(at, Cleaning)
    at.execute(insert(Cleaning), cleaning_row(cleaning) | {"id": number, "reading": reading})
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
