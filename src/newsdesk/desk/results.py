"""What use cases answer: plain records without SQL, cheap to import."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from newsdesk.story.changes import Changes
from newsdesk.story.view import View

ADDED, DUPLICATE, FAILED = "added", "duplicate", "failed"


@dataclass(frozen=True, slots=True)
class ImportItem:
    """One file of an import and what became of it."""

    path: str
    id: int | None  # the story, also for a duplicate; None where the file was set aside
    outcome: str  # ADDED, DUPLICATE or FAILED
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of every file of an import, in the order of the files."""

    items: tuple[ImportItem, ...]
    cancelled: bool
    changes: Changes
    alike: int = 0  # new stories that say nearly the same as others

    def _count(self, outcome: str) -> int:
        return sum(item.outcome == outcome for item in self.items)

    @property
    def added(self) -> int:
        """Return how many stories are new."""
        return self._count(ADDED)

    @property
    def duplicates(self) -> int:
        """Return how many files were in the library already."""
        return self._count(DUPLICATE)

    @property
    def failed(self) -> int:
        """Return how many files were set aside."""
        return self._count(FAILED)


@dataclass(frozen=True, slots=True)
class Counts:
    """How many stories the library pane shows by each entry; the bin counts for itself only."""

    all: int = 0
    new: int = 0
    in_review: int = 0
    verified: int = 0
    rejected: int = 0
    binned: int = 0
    sections: tuple[tuple[str, int], ...] = ()  # most stories first; "" where there is none
    outlets: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Undoable:
    """The batch that undo (or redo) would take next, and what the menu says of it."""

    batch: int
    label: str  # "change of byline in 41 stories"


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One row of the audit, its values as words."""

    seq: int
    at: str  # ISO 8601 time, UTC
    who: str
    story: int | None  # None for what concerns many at once, such as an import
    what: str  # a field's name, or "import", "text", "reading", "cleaning", "bin"
    old: str
    new: str
    batch: int
    label: str
    undone: bool
    undoes: int | None = None  # the batch that this one takes back


@dataclass(frozen=True, slots=True)
class Activity:
    """One batch of the audit: what somebody did at one stroke."""

    batch: int
    at: str  # ISO 8601 time, UTC
    who: str
    label: str
    stories: tuple[int, ...]  # that it touched, at most MOST_NAMED of them
    number: int  # of the stories that it touched
    undone: bool
    undoes: int | None = None  # the batch that this one takes back


@dataclass(frozen=True, slots=True)
class ExportItem:
    """One story of an export: the file it went into, or why it did not."""

    id: int
    path: Path | None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What became of every story of an export."""

    items: tuple[ExportItem, ...]
    cancelled: bool = False
    unsigned: int | None = None  # stories written that are not signed off; None where nobody signs
    manifest: Path | None = None

    @property
    def written(self) -> tuple[Path, ...]:
        """Return the files that were written, each once."""
        return tuple(dict.fromkeys(item.path for item in self.items if item.path is not None))

    @property
    def failed(self) -> int:
        """Return how many stories were left out."""
        return sum(item.path is None for item in self.items)


class Difference(StrEnum):
    """In which way an export is no longer what its manifest says."""

    CHANGED = "changed"
    MISSING = "missing"
    UNKNOWN = "unknown"  # a file that the manifest does not name
    OUTSIDE = "outside"  # a name that leads out of the folder; it was not looked at
    STORY_CHANGED = "story-changed"
    STORY_GONE = "story-gone"  # from the library
    STORY_OTHER = "story-other"  # the library has another story under its number


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is no longer as a manifest says."""

    what: Difference
    file: str
    story: int = 0
    headline: str = ""
    sides: tuple[str, ...] = ()  # of a changed story: "text", "fields", "claims", "sign-off"


@dataclass(frozen=True, slots=True)
class ExportCheck:
    """What became of an export since it was written."""

    findings: tuple[Finding, ...]
    files: int  # that the manifest names
    stories: int
    in_library: bool  # whether the stories were held against the library, too


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag and where it stands in the library pane."""

    name: str
    place: int  # from 1, in the order of the pane
    key: str  # what it is told from others by


@dataclass(frozen=True, slots=True)
class Saved:
    """A saved search: what it shows, in which order, with which columns."""

    id: int
    name: str
    view: View
    layout: str = ""  # the list's columns as the window writes them down
    place: int = 0


@dataclass(frozen=True, slots=True)
class VerifyReport:
    """What is wrong with a library, a sentence each, and how many stories were looked at."""

    problems: tuple[str, ...]
    stories: int
