"""Stories in the library: read as rows and whole, and brought up to date after a change."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, RowMapping, bindparam, select, update
from sqlmodel import col

from newsdesk.errors import LibraryTrouble, NotFound
from newsdesk.store import codec, duplicates, field_values, tags
from newsdesk.store.rows import SHOWN, columns, field_columns, to_row
from newsdesk.store.schema import Article, Cleaning, FieldSet, HandEdit, Reading, Source
from newsdesk.story.clean import CleanText
from newsdesk.story.edits import Edit, Edits
from newsdesk.story.fields import Field
from newsdesk.story.kept import kept
from newsdesk.story.lines import Cleaning as Cleaned
from newsdesk.story.record import Row, SourceInfo, Story
from newsdesk.story.source import Reading as ReadText
from newsdesk.text.sketch import sketch

_SHOWN = [getattr(Article, name) for name in SHOWN]
_AT_ONCE = 500  # ids in one question


def no_such(story_id: int) -> NotFound:
    """Say that a story is not there."""
    return NotFound(f"There is no story {story_id} in the library.", "See `newsdesk list`.")


def rows_of(at: Connection, ids: Iterable[int]) -> list[Row]:
    """Return the rows of some stories in the order of the ids; unknown ones are left out."""
    wanted = list(ids)
    found: dict[int, Row] = {}
    for start in range(0, len(wanted), _AT_ONCE):
        some = wanted[start : start + _AT_ONCE]
        asked = select(*_SHOWN).where(col(Article.id).in_(some))
        found |= {row["id"]: to_row(row) for row in at.execute(asked).mappings()}
    return [found[number] for number in wanted if number in found]


_WHOLE: Any = (
    select(
        col(Article.id),
        col(Article.version),
        col(Article.added),
        col(Article.binned),
        col(Article.sha256),
        col(Article.reading).label("reading_id"),
        col(Source.name),
        col(Source.path),
        col(Source.sha256).label("source_sha256"),
        col(Source.size),
        col(Source.content).label("source"),
        col(Reading.reader),
        col(Reading.version).label("reader_version"),
        col(Reading.encoding),
        col(Reading.mended),
        col(Reading.content).label("text"),
        col(Reading.shape),
        col(Reading.sha256).label("text_sha256"),
        col(Cleaning.version).label("cleaner_version"),
        col(Cleaning.content).label("cleaning"),
        col(FieldSet.content).label("fields"),
    )
    .select_from(Article)
    .join(Source, col(Source.id) == col(Article.source))
    .join(Reading, col(Reading.id) == col(Article.reading))
    .join(Cleaning, col(Cleaning.id) == col(Article.cleaning))
    .join(FieldSet, col(FieldSet.article) == col(Article.id))
    .where(col(Article.id) == bindparam("story"))
)
_BY_HAND: Any = (
    select(
        col(HandEdit.start),
        col(HandEdit.end),
        col(HandEdit.replacement),
        col(HandEdit.rule),
        col(HandEdit.reason),
        col(HandEdit.id),
    )
    .join(Article, col(Article.id) == col(HandEdit.article))
    .where(
        col(Article.id) == bindparam("story"),
        col(HandEdit.reading) == col(Article.reading),
        col(HandEdit.superseded).is_(None),
    )
)


def load(at: Connection, story_id: int) -> Story:
    """Return a story whole, its texts held against their hashes.

    NotFound where there is none; LibraryTrouble where the disk has altered it.
    """
    return _loaded(at, story_id, checked=True)


def _loaded(at: Connection, story_id: int, *, checked: bool) -> Story:
    found = _found(at, story_id)
    read = _read(found)
    try:
        story = _story(found, *read, by_hand(at, story_id))
    except (ValueError, TypeError, KeyError) as error:
        raise _damaged(story_id) from error
    if checked and codec.hashed(story.clean.text) != found["sha256"]:
        raise _damaged(story_id)
    return story


def body_of(at: Connection, story_id: int) -> str:
    """Return the clean paragraphs of a story, in a third of the time that it takes to load it."""
    reading, cleaning = _read(_found(at, story_id))
    hand = by_hand(at, story_id)
    left = None if hand else kept(reading, cleaning.verdicts)
    return left.body if left else CleanText(reading, Edits(cleaning.proposed, hand)).body


def _found(at: Connection, story_id: int) -> RowMapping:
    found = at.execute(_WHOLE, {"story": story_id}).mappings().one_or_none()
    if found is None:
        raise no_such(story_id)
    return found


def _damaged(story_id: int) -> LibraryTrouble:
    return LibraryTrouble(
        f"The text of story {story_id} is not what was saved: the file was damaged.",
        "Restore the newest backup, or import the story's source again.",
    )


def by_hand(at: Connection, story_id: int) -> tuple[Edit, ...]:
    """Return the edits by hand that are in force on a story's reading."""
    return tuple(Edit(*row) for row in at.execute(_BY_HAND, {"story": story_id}))


def _read(found: RowMapping) -> tuple[ReadText, Cleaned]:
    """Return the reading of a story and its cleaning; LibraryTrouble where they are damaged."""
    try:
        text = codec.unpack_reading(found["text"], codec.unpack(found["source"]))
        shape = codec.unpack_shape(found["shape"], text)
        cleaning = codec.unpack_cleaning(found["cleaning"], found["cleaner_version"], shape.blocks)
        reading = ReadText(
            text,
            shape.blocks,
            found["reader"],
            found["reader_version"],
            found["encoding"],
            found["mended"],
            shape.declared,
            shape.claims,
        )
    except (ValueError, TypeError, KeyError) as error:
        raise _damaged(found["id"]) from error
    if codec.hashed(text) != found["text_sha256"]:
        raise _damaged(found["id"])
    return reading, cleaning


def _story(
    found: RowMapping, reading: ReadText, cleaning: Cleaned, hand: tuple[Edit, ...]
) -> Story:
    return Story(
        found["id"],
        found["version"],
        found["added"],
        found["binned"],
        SourceInfo(found["name"], found["path"], found["source_sha256"], found["size"]),
        reading,
        cleaning,
        Edits(cleaning.proposed, hand),
        codec.unpack_fields(found["fields"]),
    )


def fields_of(at: Connection, story_id: int) -> tuple[Field, ...]:
    """Return a story's fields without its text; NotFound where there is no such story."""
    asked = select(col(FieldSet.content)).where(col(FieldSet.article) == story_id)
    blob = at.execute(asked).scalar_one_or_none()
    if blob is None:
        raise no_such(story_id)
    try:
        return codec.unpack_fields(blob)
    except (ValueError, TypeError, KeyError) as error:
        raise _damaged(story_id) from error


def versions(at: Connection, ids: Sequence[int]) -> dict[int, int]:
    """Return the version counters of stories; NotFound where one is not there."""
    found: dict[int, int] = {}
    for start in range(0, len(ids), _AT_ONCE):
        some = ids[start : start + _AT_ONCE]
        asked = select(col(Article.id), col(Article.version)).where(col(Article.id).in_(some))
        found |= {number: version for number, version in at.execute(asked) if number}
    for story_id in ids:
        if story_id not in found:
            raise no_such(story_id)
    return found


def write_fields(at: Connection, story_id: int, fields: tuple[Field, ...]) -> None:
    """Replace a story's fields and what lists say of them; the search index is the caller's."""
    packed, row = codec.pack_fields(fields), field_columns(fields)
    at.execute(update(FieldSet).where(col(FieldSet.article) == story_id).values(content=packed))
    at.execute(update(Article).where(col(Article.id) == story_id).values(row))
    tags.write(at, {story_id: row["tags"]})
    field_values.write(at, {story_id: field_values.of(fields)})


def touch(at: Connection, ids: Iterable[int]) -> None:
    """Count one change more on each of these stories."""
    counted = update(Article).values(version=col(Article.version) + 1)
    if rows := [{"story": number} for number in ids]:
        at.execute(counted.where(col(Article.id) == bindparam("story")), rows)


def present(at: Connection, story_id: int) -> Story:
    """Return a story as it stands in a transaction that is changing it."""
    return _loaded(at, story_id, checked=False)


def settle(at: Connection, story: Story) -> None:
    """Bring a story's row and its sketch in step with the text that it now has."""
    at.execute(update(Article).where(col(Article.id) == story.id).values(columns(story)))
    duplicates.update(at, story.id, sketch(story.body))


def basis_of(at: Connection, story_id: int) -> dict[str, int]:
    """Return which reading and which cleaning of it a story stands on."""
    asked = select(col(Article.reading), col(Article.cleaning)).where(col(Article.id) == story_id)
    found = at.execute(asked).mappings().one_or_none()
    if found is None:
        raise no_such(story_id)
    return dict(found)


def set_basis(at: Connection, story_id: int, reading: int, cleaning: int) -> None:
    """Let a story stand on a reading and a cleaning of it."""
    values = {"reading": reading, "cleaning": cleaning}
    at.execute(update(Article).where(col(Article.id) == story_id).values(values))


def set_binned(at: Connection, story_id: int, *, old: bool, new: bool) -> bool:
    """Move a story into or out of the bin; False where it was not where it should be."""
    moved = update(Article).where(col(Article.id) == story_id, col(Article.binned) == old)
    return bool(at.execute(moved.values(binned=new)).rowcount)


def data_of(at: Connection, story_id: int) -> bytes:
    """Return the bytes that a story was read from."""
    asked = select(col(Source.content)).join(Article, col(Article.source) == col(Source.id))
    blob = at.execute(asked.where(col(Article.id) == story_id)).scalar_one_or_none()
    if blob is None:
        raise no_such(story_id)
    try:
        return codec.unpack(blob)
    except ValueError as error:
        raise _damaged(story_id) from error
