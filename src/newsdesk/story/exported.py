"""A story as it leaves with what people say of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from newsdesk.story.anchors import Anchored
from newsdesk.story.annotations import Annotations, Note, NoteKind, NoteState
from newsdesk.story.coverage import Coverage, Signed
from newsdesk.story.record import Story


class NotesAs(StrEnum):
    """How notes and claims travel in a story's file."""

    NONE = "none"
    APPENDIX = "appendix"
    INLINE = "inline"


@dataclass(frozen=True, slots=True)
class Exported:
    """A story, all that is said of it, and how a file is to say it."""

    story: Story
    said: Annotations = field(default_factory=Annotations)
    places: Mapping[str, Anchored] = field(default_factory=dict)  # by uid
    how: NotesAs = NotesAs.APPENDIX
    language: str = "en"  # of the labels, not of the story


@dataclass(frozen=True, slots=True)
class Checked:
    """What a fact-check report tells: a story, what is said of it, and how far it is checked."""

    told: Exported
    coverage: Coverage
    signed: Signed
    made: str  # ISO 8601 time, UTC


def open_notes(said: Annotations) -> tuple[Note, ...]:
    """Return the notes that wait for somebody; a highlight asks nothing of anybody."""
    waiting = (NoteState.OPEN, NoteState.IN_PROGRESS)
    return tuple(n for n in said.notes if n.state in waiting and n.kind is not NoteKind.HIGHLIGHT)
