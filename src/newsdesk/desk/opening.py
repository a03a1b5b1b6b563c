"""Open the library."""

from pathlib import Path

from newsdesk import paths
from newsdesk.store.library import PATIENCE, Library

__all__ = ["Library", "open_library"]


def open_library(
    path: Path | None = None,
    *,
    create: bool = True,
    patience: float = PATIENCE,
    tended: bool = False,
) -> Library:
    """Open a library, by default the one of NEWSDESK_LIBRARY or of this person.

    `patience` is how many seconds a change waits for another program's to be done; `tended`
    promises that somebody calls `tend` after changes.
    """
    place = path or paths.library_path()
    return Library.open(place, create=create, patience=patience, tended=tended)
