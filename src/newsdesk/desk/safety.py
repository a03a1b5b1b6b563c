"""Backups, restoring and looking for damage."""

from pathlib import Path

from newsdesk.desk.results import VerifyReport
from newsdesk.store import backup as backups
from newsdesk.store import damage
from newsdesk.store.library import Library


def backup(library: Library, to: Path | None = None) -> Path:
    """Write a checked backup, by default into backups/ beside the library."""
    return backups.backup(library, to)


def restore(path_of_backup: Path, library_path: Path) -> Path | None:
    """Put a backup in the library's place; return where the previous library was set aside.

    Close the library first: one that is in use is not replaced.
    """
    return backups.restore(path_of_backup, library_path)


def verify(library: Library) -> VerifyReport:
    """Look for damage: the file, the search index, and every text against its hash."""
    found = tuple(damage.problems(library))
    return VerifyReport(found, damage.number_of_stories(library))
