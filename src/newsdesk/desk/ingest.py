"""Files and pasted text come in."""

from collections.abc import Callable, Sequence
from pathlib import Path

from newsdesk.desk.results import ImportReport
from newsdesk.store.library import Library
from newsdesk.story.changes import Changes, Person


def import_paths(
    library: Library,
    paths: Sequence[Path],
    *,
    by: Person,
    progress: Callable[[int, int, str], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    encoding: str | None = None,
) -> ImportReport:
    """Import files and folders; what is committed stays, also when cancelled."""
    raise NotImplementedError


def import_text(library: Library, text: str, name: str, *, by: Person) -> ImportReport:
    """Import pasted text as one story."""
    raise NotImplementedError


def reread(library: Library, story_id: int, encoding: str, *, by: Person) -> Changes:
    """Read a story's bytes again in another encoding."""
    raise NotImplementedError


def samples() -> list[Path]:
    """Return the sample stories that come with the program."""
    raise NotImplementedError
