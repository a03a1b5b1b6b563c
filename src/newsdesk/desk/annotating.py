"""Notes on stories: written, answered, changed, deleted, all through the one door."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TypedDict, TypeVar, Unpack
from uuid import uuid4

from newsdesk.desk.door import Batch, changing
from newsdesk.errors import Conflict, InvalidValue, NewsdeskError
from newsdesk.store import annotations as stored
from newsdesk.store import articles, steps
from newsdesk.store.library import Library, Transaction
from newsdesk.story.anchors import Anchor, Anchored, anchor
from newsdesk.story.annotations import (
    Annotation,
    Annotations,
    Attachment,
    Claim,
    Note,
    NoteKind,
    NoteState,
    Reply,
    gathered,
)
from newsdesk.story.changes import Changes, Person
from newsdesk.story.clean import CleanText
from newsdesk.story.record import Story
from newsdesk.text.anchoring import resolved
from newsdesk.writers.files import write_atomically

LARGEST_FILE = 50_000_000  # bytes of an attachment
Of = TypeVar("Of", Note, Claim)


class NoteValues(TypedDict, total=False):
    """What can be said and changed of a note."""

    kind: NoteKind
    text: str
    suggestion: str
    state: NoteState
    assignee: str
    tags: tuple[str, ...]
    files: tuple[Attachment, ...]


@dataclass(frozen=True, slots=True)
class Selected:
    """Words that somebody chose on the page: code points of the clean text, end exclusive."""

    start: int
    end: int
    words: str  # as they were seen, so that nothing is ever put on others


@dataclass(frozen=True, slots=True)
class StoryNotes:
    """All that is said of a story, and where it stands in its text now."""

    story: Story
    said: Annotations
    places: dict[str, Anchored]  # by uid, of what is about a stretch


@dataclass(frozen=True, slots=True)
class Listed:
    """A note or a claim in a list over the whole library."""

    what: Note | Claim
    headline: str
    replies: int


def new_uid() -> str:
    """Return a name for an annotation that no other library has either."""
    return uuid4().hex


def now() -> str:
    """Return the time, ISO 8601 in UTC, to the millisecond."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def of_story(library: Library, story_id: int) -> StoryNotes:
    """Return all that is said of a story, and where it stands."""
    with library.reading() as at:
        return said_of(at, story_id)


def said_of(at: Transaction, story_id: int) -> StoryNotes:
    """Return all that is said of a story in an open transaction."""
    story = articles.load(at, story_id)
    said = gathered(stored.of_story(at, story_id))
    return StoryNotes(story, said, standings(story.clean, said))


def standings(clean: CleanText, said: Annotations) -> dict[str, Anchored]:
    """Return where notes and claims stand in a clean text."""
    return {one.uid: resolved(clean, one.anchor) for one in said.anchored if one.anchor}


def listed(library: Library) -> list[Listed]:
    """Return all notes and claims on stories outside the bin, the oldest first."""
    with library.reading() as at:
        found = stored.of_kinds(at, ("note", "claim", "reply"))
        some = [one for one in found if isinstance(one, Note | Claim)]
        rows = articles.rows_of(at, sorted({one.story for one in some}))
    headlines = {row.id: row.headline for row in rows}
    replies = [one.parent for one in found if isinstance(one, Reply)]
    return [Listed(one, headlines.get(one.story, ""), replies.count(one.uid)) for one in some]


def add_note(
    library: Library,
    story_id: int,
    selected: Selected | None,
    *,
    by: Person,
    **values: Unpack[NoteValues],
) -> tuple[Changes, str]:
    """Add a note on chosen words, or on the whole story; return its uid, too."""
    with changing(library, by) as batch:
        place = anchored(batch, story_id, selected)
        made = replace(Note(new_uid(), story_id, by.name, now(), anchor=place), **values)
        batch.take(steps.annotation_step(None, made))
        batch.label = made.kind.value
    return batch.changes, made.uid


def anchored(batch: Batch, story_id: int, selected: Selected | None) -> Anchor | None:
    """Return the anchor of chosen words; Conflict where they are others by now."""
    story = articles.load(batch.at, story_id)
    if selected is None:
        return None
    if story.clean.text[selected.start : selected.end] != selected.words or not selected.words:
        raise Conflict(
            f"The text of story {story_id} was changed meanwhile: the chosen words stand elsewhere "
            "now.",
            "Choose them again.",
        )
    return anchor(story.clean, selected.start, selected.end)


def change_note(library: Library, uid: str, *, by: Person, **values: Unpack[NoteValues]) -> Changes:
    """Change what a note says, its kind, state, assignee, tags or files."""
    return _change(library, [uid], lambda note: replace(note, **values), by, "change of a note")


def set_states(library: Library, uids: Iterable[str], state: NoteState, *, by: Person) -> Changes:
    """Give notes a state, as one change."""
    return _change(library, uids, lambda note: replace(note, state=state), by, "state of a note")


def _change(
    library: Library,
    uids: Iterable[str],
    changed: Callable[[Note], Note],
    by: Person,
    label: str,
) -> Changes:
    with changing(library, by) as batch:
        for uid in dict.fromkeys(uids):
            old = expected(batch.at, uid, Note)
            batch.take(steps.annotation_step(old, changed(old)))
        batch.label = label
    return batch.changes


def expected(at: Transaction, uid: str, kind: type[Of]) -> Of:
    """Return an annotation of a kind; InvalidValue where it is of another."""
    found = stored.found(at, uid)
    if not isinstance(found, kind):
        raise InvalidValue("This is something else than was asked for.", "Look at it again.")
    return found


def reply(library: Library, parent: str, text: str, *, by: Person) -> tuple[Changes, str]:
    """Answer a note or a claim."""
    if not text.strip():
        raise InvalidValue("An answer needs words.", "Write something, or leave it.")
    with changing(library, by) as batch:
        story_id = stored.found(batch.at, parent).story
        made = Reply(new_uid(), story_id, by.name, now(), parent, text.strip())
        batch.take(steps.annotation_step(None, made))
        batch.label = "reply"
    return batch.changes, made.uid


def remove(library: Library, uids: Iterable[str], *, by: Person) -> Changes:
    """Delete annotations with the answers to them, as one change; undo brings them back."""
    wanted = list(dict.fromkeys(uids))
    with changing(library, by) as batch:
        gone: dict[str, Annotation] = {}
        for uid in wanted:
            one = stored.found(batch.at, uid)
            answers = gathered(stored.of_story(batch.at, one.story)).replies_to(uid)
            gone |= {uid: one} | {answer.uid: answer for answer in answers}
        batch.take(*(steps.annotation_step(one, None) for one in gone.values()))
        batch.label = (
            "deletion of a note" if len(wanted) == 1 else f"deletion of {len(wanted)} notes"
        )
    return batch.changes


def attach(library: Library, path: Path) -> Attachment:
    """Keep a file in the library, to be named by a note or by evidence."""
    try:
        size = path.stat().st_size
        if size > LARGEST_FILE:
            raise InvalidValue(
                f"{path.name} has {size // 1_000_000} MB, which is too much to attach.",
                f"Attach files of up to {LARGEST_FILE // 1_000_000} MB.",
            )
        data = path.read_bytes()
    except OSError as error:
        raise NewsdeskError(
            f"{path} cannot be read: {error.strerror}.", "Check that the file is there and yours."
        ) from error
    with library.writing() as at:
        return stored.attach(at, path.name, data)


def attached(library: Library, file: Attachment) -> bytes:
    """Return the bytes of an attached file, held against its hash."""
    with library.reading() as at:
        return stored.attached(at, file.sha256)


def save_attached(library: Library, file: Attachment, path: Path) -> None:
    """Write an attached file to a path that somebody chose; what is there is replaced."""
    write_atomically(path, attached(library, file), overwrite=True)
