"""What was: a story or field back to an earlier state, and the activity of the whole library."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from newsdesk.desk import activity, returning, undoing
from newsdesk.desk.results import Activity
from newsdesk.story.changes import Changes
from newsdesk.story.record import Story
from newsdesk.ui.dialogs.activity import ActivityDialog
from newsdesk.ui.reasons import said
from newsdesk.ui.session import Session


class Past(QObject):
    """Takes back what the history and the activity show."""

    done = Signal(str, bool)  # what to say, and whether Undo is offered with it
    story_asked = Signal(int)

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._open = 0
        self.dialog: ActivityDialog | None = None

    def opened(self, story: Story | None) -> None:
        """Know which story is open."""
        self._open = story.id if story else 0

    def return_field(self, name: str, moment: int) -> None:
        """Let a field of the open story be what it was after a row of the audit."""
        self._say(self._session.change(returning.return_field, self._open, name, moment))

    def return_story(self, moment: int) -> None:
        """Let the open story be what it was after a row of the audit."""
        self._say(self._session.change(returning.return_story, self._open, moment))

    def _say(self, changes: Changes | None) -> None:
        if changes:
            text = said(changes.label)
            self.done.emit(f"{text[:1].upper()}{text[1:]}", True)
        elif changes is not None:
            self.done.emit(self.tr("That is how it is already."), False)

    def show(self) -> None:
        """Show what was done in the library."""
        dialog = ActivityDialog(self._newest(), self._before, self._take_back, self._window)
        dialog.story_asked.connect(self.story_asked)
        dialog.finished.connect(self._let_go)
        self.dialog = dialog
        dialog.open()

    def _newest(self) -> tuple[Activity, ...]:
        return activity.activity(self._session.library)

    def _before(self, batch: int) -> tuple[Activity, ...]:
        return activity.activity(self._session.library, before=batch)

    def _take_back(self, batch: int) -> bool:
        changes = self._session.change(undoing.undo, batch=batch)
        if changes and self.dialog is not None:
            self.dialog.show_done(self._newest())
        return bool(changes)

    def _let_go(self) -> None:
        self.dialog = None
