"""A new story as the tables will have it: made before the library is locked, also in workers."""

from dataclasses import dataclass
from typing import Any, Protocol

from newsdesk.store import codec, field_values
from newsdesk.store.indexing import Indexed, indexed
from newsdesk.store.rows import columns
from newsdesk.story.edits import Edits
from newsdesk.story.fields import STATUSES, Field, arranged
from newsdesk.story.kept import Kept, kept
from newsdesk.story.lines import Cleaning as Cleaned
from newsdesk.story.record import SourceInfo, Story
from newsdesk.story.source import Reading as ReadText
from newsdesk.text.sketch import sketch


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


@dataclass(frozen=True, slots=True)
class Prepared:
    """A story as the tables have it, but for ids."""

    info: SourceInfo
    source: dict[str, Any]
    reading: dict[str, Any]
    cleaning: dict[str, Any]
    article: dict[str, Any]
    fields: bytes
    values: list[field_values.Row]
    entry: Indexed
    sketch: bytes


def prepare(new: Incoming) -> Prepared:
    """Compress, hash, stem and sketch a story."""
    story = _story(new)
    return Prepared(
        new.source,
        _source(new),
        reading_row(new.reading, new.data),
        cleaning_row(new.cleaning, new.reading),
        columns(story),
        codec.pack_fields(story.fields),
        field_values.of(story.fields),
        indexed(story),
        sketch(story.body),
    )


@dataclass(frozen=True)
class _NewStory(Story):
    """A story that nobody has edited: no edits need be made to know what is left of its source."""

    kept: Kept

    @property
    def text(self) -> str:
        """All that is left of the source, blank lines too."""
        return self.kept.text

    @property
    def body(self) -> str:
        """The clean paragraphs, joined by a blank line."""
        return self.kept.body


def _story(new: Incoming) -> Story:
    fields = with_status(new.fields)
    read = new.source, new.reading, new.cleaning
    left = kept(new.reading, new.cleaning.verdicts)
    if left is None:
        return Story(0, 1, "", False, *read, Edits(new.cleaning.proposed), fields)
    return _NewStory(0, 1, "", False, *read, Edits(), fields, left)


def with_status(fields: tuple[Field, ...]) -> tuple[Field, ...]:
    """Return one field for each that a story has, in their order; a new story's status is new."""
    return arranged((Field("status", STATUSES[0]), *fields))


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
    shape = codec.Shape(reading.blocks, reading.declared, reading.claims)
    return {
        "reader": reading.reader,
        "version": reading.version,
        "encoding": reading.encoding,
        "mended": reading.mended,
        "content": codec.pack_reading(reading.text, data),
        "shape": codec.pack_shape(shape, reading.text),
        "sha256": codec.hashed(reading.text),
    }


def cleaning_row(cleaning: Cleaned, reading: ReadText) -> dict[str, Any]:
    """Return a cleaning as its table has it, but for its reading."""
    return {
        "version": cleaning.version,
        "content": codec.pack_cleaning(cleaning, reading.blocks),
    }
