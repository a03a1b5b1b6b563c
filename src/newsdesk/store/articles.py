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
from newsdesk.text.fold import fold

SHOWN = ["id", "version", "headline", "authors", "published", "section", "outlet", "language", "status", "words", "added", "file", "problems", "binned"]
_SHOWN = [getattr(Article, name) for name in SHOWN]
_KEY_LENGTH = 80  # code points that are enough to sort by
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


_WHOLE = (
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
_BY_HAND = (
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
    blocks, declared = codec.unpack_shape(found["shape"])
    reading = ReadText(
        codec.unpack_text(found["text"]),
        blocks,
        found["reader"],
        found["reader_version"],
        found["encoding"],
        found["mended"],
        declared,
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
        found |= {number: version for number, version in at.execute(asked).tuples() if number}
    for story_id in ids:
        if story_id not in found:
            raise no_such(story_id)
    return found


def columns(story: Story) -> dict[str, Any]:
    """Return what the article's own row says of a story, for lists and for sorting."""
    row = story.row
    values = {name: getattr(row, name) for name in SHOWN if name not in {"id", "version"}}
    values["authors"] = story.value("authors")
    return (
        values
        | {f"{name}_key": _key(values[name]) for name in ("headline", "authors")}
        | {f"{name}_key": _key(values[name]) for name in ("section", "outlet")}
        | {"sha256": codec.hashed(story.clean.text)}
    )


def _key(value: str) -> str:
    return fold(value[:_KEY_LENGTH])


def write_fields(at: Connection, story_id: int, fields: tuple[Field, ...]) -> None:
    """Replace a story's fields; `settle` brings its row and the index in step."""
    at.execute(
        update(FieldSet)
        .where(col(FieldSet.article) == story_id)
        .values(content=codec.pack_fields(fields))
    )


def settle(at: Connection, story_id: int) -> None:
    """Bring a story's row and its search entry in step with what it is now made of."""
    story = _loaded(at, story_id, checked=False)
    at.execute(
        update(Article)
        .where(col(Article.id) == story_id)
        .values(columns(story) | {"version": story.version + 1})
    )
    search.update(at, story)
