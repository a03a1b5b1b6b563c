"""One library in the window: every change goes through here, every view hears of it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from newsdesk.errors import NewsdeskError
from newsdesk.story.changes import Changes, Person
from newsdesk.ui.stories import Stories
from newsdesk.ui.types import Library

if TYPE_CHECKING:  # the window is painted before it is imported
    from collections.abc import Sequence

    from newsdesk.story.lines import Strictness
    from newsdesk.story.record import Story

UseCase = Callable[..., Changes]
Undone = tuple[str, str]  # what undo and redo would do


class Session(QObject):
    """The library, who is at the desk, and the word that something was changed.

    The library may come after the window: until then rows can be looked at, and what needs more
    waits for it.
    """

    opened = Signal()  # the library is there
    changed = Signal(object)  # Changes, after the commit
    failed = Signal(object)  # NewsdeskError; nothing was changed

    auto_advance = True  # whether a status leads on to the next story
    strictness: "Strictness"  # of the cleaner, for imports and cleaning again

    def __init__(
        self,
        library: Library | None,
        by: Person,
        parent: QObject | None = None,
        path: Path | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self.path: Path = library.path if library is not None else (path or Path())
        self.by = by
        self._labels: Undone | None = None
        self._waiting: list[Callable[[], None]] = []
        self.stories = Stories(lambda: self.library, self)

    @property
    def is_open(self) -> bool:
        """Say whether the library is there."""
        return self._library is not None

    @property
    def library(self) -> Library:
        """Return the library; NewsdeskError while it is still being opened."""
        if self._library is None:
            raise NewsdeskError("The library is still being opened.", "Try again in a moment.")
        return self._library

    def open(self, library: Library) -> None:
        """Take the library, and do what has waited for it, in its order."""
        self._library = library
        self.opened.emit()
        waiting, self._waiting = self._waiting, []
        for do in waiting:
            do()

    def when_open(self, do: Callable[[], None]) -> None:
        """Do something now, or as soon as the library is there."""
        if self.is_open:
            do()
        else:
            self._waiting.append(do)

    def story(self, story_id: int) -> "Story":
        """Return a story whole; NotFound where there is none."""
        return self.stories.story(story_id)

    def offers(self, name: str, typed: str) -> "Sequence[str]":
        """Return values that a field has in the library and that fit what is typed."""
        from newsdesk.desk import values_in_use  # noqa: PLC0415  (after the first paint)

        return values_in_use.offers(self.library, name, typed) if self.is_open else ()

    def close(self) -> None:
        """Let the library go."""
        self.stories.finish()
        if self._library is not None:
            self._library.close()

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
            self.forget()
            self.changed.emit(changes)

    def forget(self) -> None:
        """Ask anew what could be undone: the library was changed, here or elsewhere."""
        self._labels = None
        self.stories.forget()

    def undo_label(self) -> str:
        """Return what Ctrl+Z would take back; "" if nothing."""
        return self._undoable()[0]

    def redo_label(self) -> str:
        """Return what Ctrl+Shift+Z would do again; "" if nothing."""
        return self._undoable()[1]

    def _undoable(self) -> Undone:
        """Return both labels, asked for once after each change: a choice of rows asks often."""
        if self._library is None:
            return "", ""
        if self._labels is None:
            from newsdesk.desk import undoing  # noqa: PLC0415  (after the first paint)

            both = undoing.undoable(self._library), undoing.redoable(self._library)
            undo, redo = (found.label if found else "" for found in both)
            self._labels = undo, redo
        return self._labels
