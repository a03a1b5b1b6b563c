"""Undo and redo: further changes, computed from the audit."""

from newsdesk.desk.results import Undoable
from newsdesk.store.library import Library
from newsdesk.story.changes import Changes, Person


def undoable(library: Library) -> Undoable | None:
    """Return what undo would take back next."""
    raise NotImplementedError


def redoable(library: Library) -> Undoable | None:
    """Return what redo would bring back next."""
    raise NotImplementedError


def undo(library: Library, *, by: Person, batch: int | None = None) -> Changes:
    """Take back a batch, by default the last; Conflict where later changes stand on it."""
    raise NotImplementedError


def redo(library: Library, *, by: Person) -> Changes:
    """Bring back what was undone last."""
    raise NotImplementedError
