"""Undo and redo: further changes, computed from the audit."""

from newsdesk.desk.door import Batch, changing
from newsdesk.desk.results import Undoable
from newsdesk.errors import Conflict, NotFound
from newsdesk.store import articles, audit, steps
from newsdesk.store.audit import Record
from newsdesk.store.library import Library, Transaction
from newsdesk.store.steps import Step
from newsdesk.story.changes import Changes, Person


def undoable(library: Library) -> Undoable | None:
    """Return what undo would take back next."""
    with library.reading() as at:
        return _named(at, audit.undoable(at))


def redoable(library: Library) -> Undoable | None:
    """Return what redo would bring back next."""
    with library.reading() as at:
        return _named(at, audit.redoable(at))


def _named(at: Transaction, batch: int | None) -> Undoable | None:
    return None if batch is None else Undoable(batch, audit.label_of(at, batch))


def undo(library: Library, *, by: Person, batch: int | None = None) -> Changes:
    """Take back a batch, by default the last; Conflict where later changes stand on it.

    Nothing happens where there is nothing to undo: the changes are then empty.
    """
    with changing(library, by) as taken:
        target = audit.undoable(taken.at) if batch is None else _root(taken.at, batch)
        if target is not None:
            _take_back(taken, target)
    return taken.changes


def _root(at: Transaction, batch: int) -> int:
    """Return the change that a batch is about; an undo or redo is about what it undid."""
    rows = audit.of_batch(at, batch)
    if not rows:
        raise NotFound(f"There is no change {batch} in the library.", "See `newsdesk history`.")
    if rows[0].undoes is not None:
        return _root(at, rows[0].undoes)
    if audit.is_undone(at, batch):
        raise Conflict(f"Change {batch} is undone already.", "Redo brings it back.")
    return batch


def redo(library: Library, *, by: Person) -> Changes:
    """Bring back what was undone last; nothing where something new was done since."""
    with changing(library, by) as taken:
        target = audit.redoable(taken.at)
        if target is not None:
            _take_back(taken, target)
    return taken.changes


def _take_back(taken: Batch, target: int) -> None:
    rows = audit.of_batch(taken.at, target)
    taken.take(*(_backwards(taken.at, row) for row in reversed(rows)))
    taken.undoes = target
    taken.label = audit.label_of(taken.at, target)


def _backwards(at: Transaction, row: Record) -> Step:
    if row.what != audit.IMPORT:
        return steps.step_of(row).backwards
    brought = audit.stories_of_import(at, row.batch)
    ids = [found.id for found in articles.rows_of(at, brought) if not found.binned]
    return Step(None, steps.BIN, {"ids": ids, "binned": False}, {"ids": ids, "binned": True})
