"""Backups, restoring and looking for damage."""

from pathlib import Path

from newsdesk.desk.results import VerifyReport
from newsdesk.store.library import Library


def backup(library: Library, to: Path | None = None) -> Path:
    """Write a checked backup, by default into backups/ beside the library."""
    raise NotImplementedError


def restore(path_of_backup: Path, library_path: Path) -> Path | None:
    """Put a backup in the library's place; return where the previous library was set aside."""
    raise NotImplementedError


def verify(library: Library) -> VerifyReport:
    """Look for damage: the file, the search index, and every text against its hash."""
    raise NotImplementedError
