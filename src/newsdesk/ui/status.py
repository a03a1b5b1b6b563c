"""The status bar: what was done, with Undo; the job at hand, with cancel; when it was saved."""

from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QStatusBar, QToolButton, QWidget

from newsdesk.ui import words
from newsdesk.ui.tasks import Task
from newsdesk.ui.widgets.notice import QuietButton, plain_label

if TYPE_CHECKING:  # the window is painted before they are imported
    from newsdesk.desk.pace import Pace
    from newsdesk.story.record import Story

ENOUGH = 20  # steps from which a rate is told


class StatusBar(QStatusBar):
    """One line at the foot of the window."""

    undo_asked = Signal()
    cancel_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.message = plain_label("", "muted", self)
        self.undo = _button(self, self.tr("Undo"), "undo-2")
        self.job = plain_label("", "muted", self)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(140)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.cancel = _button(self, self.tr("Cancel"), "x")
        self.saved = plain_label("", "muted", self)
        self._language = ""
        self._saved_at = ""
        self._pace: Pace | None = None
        self._lay_out()
        self.undo.clicked.connect(self.undo_asked)
        self.cancel.clicked.connect(self.cancel_asked)
        self.end_job()
        self.undo.hide()

    def _lay_out(self) -> None:
        left = QWidget(self)
        row = QHBoxLayout(left)
        row.setContentsMargins(12, 3, 0, 3)
        row.setSpacing(6)
        row.addWidget(self.message)
        row.addWidget(self.undo)
        row.addStretch(1)
        self.addWidget(left, 1)
        right = QWidget(self)
        row = QHBoxLayout(right)
        row.setContentsMargins(0, 3, 12, 3)
        row.setSpacing(8)
        for widget in (self.job, self.bar, self.cancel, self.saved):
            row.addWidget(widget)
        self.addPermanentWidget(right)

    def say(self, text: str, undoable: bool = False) -> None:
        """Say what was done; Undo stands beside it if it can be taken back."""
        self.message.setText(text)
        self.undo.setVisible(undoable)

    def say_hit(self, number: int, of: int) -> None:
        """Say which hit on the page is looked at."""
        if not of:
            self.say(self.tr("No further hit"))
            return
        said = self.tr("%1 of %2")
        self.say(said.replace("%1", words.number(number)).replace("%2", words.number(of)))

    def show_job(self, task: Task, done: int, total: int, what: str) -> None:
        """Show how far a job has come, how fast it goes and how long it will still take."""
        self.job.setText(f"{task.name} {self._progress(done, total)}" if total else task.name)
        self.job.setToolTip("")
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.bar.setAccessibleDescription(what)
        for widget in (self.job, self.bar, self.cancel):
            widget.show()

    def _progress(self, done: int, total: int) -> str:
        from newsdesk.desk.pace import Pace  # noqa: PLC0415  (jobs come after the first paint)

        self._pace = self._pace or Pace()
        rate, left = self._pace.step(done, total, monotonic())
        so_far = self.tr("%1 of %2")
        parts = [so_far.replace("%1", words.number(done)).replace("%2", words.number(total))]
        if rate >= 1 and total >= ENOUGH:
            parts.append(self.tr("%1 a second").replace("%1", words.number(round(rate))))
        if left and total >= ENOUGH:
            parts.append(self._left(round(left)))
        return " · ".join(parts)

    def _left(self, seconds: int) -> str:
        if seconds < 120:
            return self.tr("%1 s left").replace("%1", words.number(seconds))
        return self.tr("%1 min left").replace("%1", words.number(round(seconds / 60)))

    def end_job(self) -> None:
        """No job is at hand."""
        self._pace = None
        for widget in (self.job, self.bar, self.cancel):
            widget.hide()

    def mark_saved(self) -> None:
        """Say when the last commit was; called after it."""
        self._saved_at = words.clock()
        self._show_saved()

    def show_story(self, story: "Story | None") -> None:
        """Show the open story's language."""
        self._language = story.value("language") if story else ""
        self._show_saved()

    def _show_saved(self) -> None:
        saved = self.tr("saved %1").replace("%1", self._saved_at) if self._saved_at else ""
        self.saved.setText(" · ".join(part for part in (self._language, saved) if part))


def _button(parent: QWidget, text: str, icon: str) -> QToolButton:
    button = QuietButton(icon, parent, "muted")
    button.setText(text)
    button.setAccessibleName(text)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return button
