"""Open the library."""

from pathlib import Path

from newsdesk import paths
from newsdesk.store.library import PATIENCE, Library

__all__ = ["Library", "open_library"]


def open_library(
    path: Path | None = None, *, create: bool = True, patience: float = PATIENCE
) -> Library:
    """Open a library, by default the one of NEWSDESK_LIBRARY or of this person.

    `patience` is how many seconds a change waits for another program's to be done.
    """
    return Library.open(path or paths.library_path(), create=create, patience=patience)
