"""Transcripts and press releases of a story: files that its quotes are held against."""

from functools import lru_cache
from pathlib import Path

from newsdesk.checks.examined import Transcript
from newsdesk.desk import annotating
from newsdesk.errors import NewsdeskError
from newsdesk.readers.registry import read
from newsdesk.store import annotations as stored
from newsdesk.store.library import Library, Transaction
from newsdesk.story.annotations import Note, NoteKind
from newsdesk.story.changes import Changes, Person

__all__ = ["Transcript", "attach", "from_file", "of_story"]


def attach(library: Library, story_id: int, file: Path, *, by: Person) -> Changes:
    """Attach a file of any kind that can be read as a note of its own; it is kept by its hash."""
    from_file(file)  # before anything is kept
    kept = annotating.attach(library, file)
    kind = NoteKind.TRANSCRIPT
    changes, _ = annotating.add_note(
        library, story_id, None, by=by, text=file.name, kind=kind, files=(kept,)
    )
    return changes


def from_file(file: Path) -> Transcript:
    """Read a transcript; raises UnreadableSource, and NewsdeskError where there is no such file."""
    try:
        data = file.read_bytes()
    except OSError as error:
        raise NewsdeskError(
            f"{file} cannot be read: {error.strerror}.", "Check that the file is there and yours."
        ) from error
    return Transcript(file.name, read(data, file.name).text)


def of_story(at: Transaction, story_id: int) -> tuple[Transcript, ...]:
    """Return the transcripts that are attached to a story."""
    notes = (one for one in stored.of_story(at, story_id) if isinstance(one, Note))
    files = [f for note in notes if note.kind is NoteKind.TRANSCRIPT for f in note.files]
    return tuple(
        Transcript(file.name, _text(stored.attached(at, file.sha256), file.name)) for file in files
    )


@lru_cache(maxsize=8)
def _text(data: bytes, name: str) -> str:
    return read(data, name).text
