"""Stories in the library: read as rows and whole, and brought up to date after a change."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, RowMapping, bindparam, select, update
from sqlmodel import col

from newsdesk.errors import LibraryTrouble, NotFound
from newsdesk.store import codec, search
from newsdesk.store.schema import Article, Cleaning, FieldSet, HandEdit, Reading, Source
from newsdesk.story.edits import Edit, Edits
from newsdesk.story.fields import Field, people
from newsdesk.story.lines import Cleaning as Cleaned
from newsdesk.story.record import Row, SourceInfo, Story
from newsdesk.story.source import Reading as ReadText
from newsdesk.text.fold import sort_key

SHOWN = (
    *("id", "version", "headline", "authors", "published", "section", "outlet", "language"),
    *("status", "words", "added", "file", "problems", "binned"),
)
_SHOWN = [getattr(Article, name) for name in SHOWN]
_AT_ONCE = 500  # ids in one question


def no_such(story_id: int) -> NotFound:
    """Say that a story is not there."""
    return NotFound(f"There is no story {story_id} in the library.", "See `newsdesk list`.")


def to_row(found: RowMapping) -> Row:
    """Make a row of what was selected with SHOWN."""
    return Row(**dict(found) | {"authors": people(found["authors"])})


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
    found = at.execute(_WHOLE, {"story": story_id}).mappings().one_or_none()
    if found is None:
        raise no_such(story_id)
    try:
        story = _story(found, by_hand(at, story_id))
    except (ValueError, TypeError, KeyError) as error:
        raise _damaged(story_id) from error
    sound = codec.hashed(story.reading.text) == found["text_sha256"]
    if not sound or (checked and codec.hashed(story.clean.text) != found["sha256"]):
        raise _damaged(story_id)
    return story


def _damaged(story_id: int) -> LibraryTrouble:
    return LibraryTrouble(
        f"The text of story {story_id} is not what was saved: the file was damaged.",
        "Restore the newest backup, or import the story's source again.",
    )


def by_hand(at: Connection, story_id: int) -> tuple[Edit, ...]:
    """Return the edits by hand that are in force on a story's reading."""
    return tuple(Edit(*row) for row in at.execute(_BY_HAND, {"story": story_id}))


def _story(found: RowMapping, hand: tuple[Edit, ...]) -> Story:
    cleaning: Cleaned = codec.unpack_cleaning(found["cleaning"], found["cleaner_version"])
    shape = codec.unpack_shape(found["shape"])
    reading = ReadText(
        codec.unpack_reading(found["text"], codec.unpack(found["source"])),
        shape.blocks,
        found["reader"],
        found["reader_version"],
        found["encoding"],
        found["mended"],
        shape.declared,
        shape.claims,
    )
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


_FROM_FIELDS = ("headline", "authors", "section", "outlet", "language", "status")
_SORTED_BY_KEY = ("headline", "authors", "section", "outlet")


def columns(story: Story) -> dict[str, Any]:
    """Return what the article's own row says of a story, for lists and for sorting."""
    return field_columns(story.fields) | {
        "words": story.row.words,
        "added": story.added,
        "file": story.source.name,
        "binned": story.binned,
        "sha256": codec.hashed(story.clean.text),
    }


def field_columns(fields: tuple[Field, ...]) -> dict[str, Any]:
    """Return the part of an article's own row that its fields decide."""
    found = {field.name: field for field in fields}
    values = {name: found[name].value for name in _FROM_FIELDS}
    published = found["published"]
    keys = {f"{name}_key": sort_key(values[name]) for name in _SORTED_BY_KEY}
    return {
        **values,
        **keys,
        "published": "" if published.invalid else published.value,
        "problems": sum(bool(field.problem) for field in fields),
    }


def write_fields(at: Connection, story_id: int, fields: tuple[Field, ...]) -> None:
    """Replace a story's fields, and what lists and the search index say of them."""
    was = {field.name: field.value for field in fields_of(at, story_id)}
    packed = codec.pack_fields(fields)
    at.execute(update(FieldSet).where(col(FieldSet.article) == story_id).values(content=packed))
    at.execute(update(Article).where(col(Article.id) == story_id).values(field_columns(fields)))
    changed = {f.name: f.value for f in fields if f.value != was.get(f.name)}
    search.update(at, story_id, {k: v for k, v in changed.items() if k in search.COLUMNS})


def touch(at: Connection, ids: Iterable[int]) -> None:
    """Count one change more on each of these stories."""
    counted = update(Article).values(version=col(Article.version) + 1)
    if rows := [{"story": number} for number in ids]:
        at.execute(counted.where(col(Article.id) == bindparam("story")), rows)


def settle(at: Connection, story_id: int) -> None:
    """Bring a story's row and its search entry in step with the text that it now has."""
    story = _loaded(at, story_id, checked=False)
    at.execute(update(Article).where(col(Article.id) == story_id).values(columns(story)))
    search.update(at, story_id, {"body": story.body})


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
