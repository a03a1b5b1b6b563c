"""One open library in the window: every change goes through here, every view hears of it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from newsdesk.desk import undoing
from newsdesk.errors import NewsdeskError
from newsdesk.story.changes import Changes, Person
from newsdesk.story.lines import Strictness
from newsdesk.ui.types import Library

UseCase = Callable[..., Changes]


class Session(QObject):
    """The library, who is at the desk, and the word that something was changed."""

    changed = Signal(object)  # Changes, after the commit
    failed = Signal(object)  # NewsdeskError; nothing was changed

    def __init__(self, library: Library, by: Person, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library = library
        self.by = by
        self.strictness = Strictness.BALANCED  # of the cleaner, for imports and cleaning again

    def change(self, use_case: UseCase, *args: Any, **more: Any) -> Changes | None:
        """Do one use case of the desk; None where it was refused, which views hear too."""
        try:
            return self.change_or_raise(use_case, *args, **more)
        except NewsdeskError as error:
            self.failed.emit(error)
            return None

    def change_or_raise(self, use_case: UseCase, *args: Any, **more: Any) -> Changes:
        """Do one use case of the desk; its NewsdeskError is the caller's to show."""
        made = use_case(self.library, *args, by=self.by, **more)
        self.tell(made)
        return made

    def tell(self, changes: Changes) -> None:
        """Say what was changed, here or in a task."""
        if changes:
            self.changed.emit(changes)

    def undo_label(self) -> str:
        """Return what Ctrl+Z would take back; "" if nothing."""
        undoable = undoing.undoable(self.library)
        return undoable.label if undoable else ""

    def redo_label(self) -> str:
        """Return what Ctrl+Shift+Z would do again; "" if nothing."""
        redoable = undoing.redoable(self.library)
        return redoable.label if redoable else ""
