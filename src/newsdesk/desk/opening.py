"""Open the library."""

from pathlib import Path

from newsdesk import paths
from newsdesk.store.library import Library

__all__ = ["Library", "open_library"]


def open_library(path: Path | None = None, *, create: bool = True) -> Library:
    """Open a library, by default the one of NEWSDESK_LIBRARY or of this person."""
    return Library.open(path or paths.library_path(), create=create)
