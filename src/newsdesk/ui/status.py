"""The status bar: what was done, with Undo; the job at hand, with cancel; when it was saved."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QStatusBar, QToolButton, QWidget

from newsdesk.ui import words
from newsdesk.ui.widgets.naming import announce
from newsdesk.ui.widgets.notice import QuietButton, plain_label

if TYPE_CHECKING:  # the window is painted before they are imported
    from newsdesk.story.record import Story
    from newsdesk.ui.models.jobs_table import Job


class StatusBar(QStatusBar):
    """One line at the foot of the window."""

    undo_asked = Signal()
    cancel_asked = Signal()
    jobs_asked = Signal()
    said = Signal(str)

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
        self.jobs = _button(self, self.tr("Jobs"), "list")
        self.jobs.setToolTip(self.tr("All jobs of this session, and how they went"))
        self.saved = plain_label("", "muted", self)
        self._language = ""
        self._saved_at = ""
        self._lay_out()
        self.undo.clicked.connect(self.undo_asked)
        self.cancel.clicked.connect(self.cancel_asked)
        self.jobs.clicked.connect(self.jobs_asked)
        self.end_job()
        self.undo.hide()
        self.jobs.hide()

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
        for widget in (self.job, self.bar, self.cancel, self.jobs, self.saved):
            row.addWidget(widget)
        self.addPermanentWidget(right)

    def say(self, text: str, undoable: bool = False) -> None:
        """Say what was done; Undo stands beside it if it can be taken back."""
        self.message.setText(text)
        self.undo.setVisible(undoable)
        if text:
            announce(self, text)
            self.said.emit(text)

    def say_hit(self, number: int, of: int) -> None:
        """Say which hit on the page is looked at."""
        said = self.tr("%1 of %2") if of else self.tr("No further hit")
        said = said.replace("%1", words.number(number)).replace("%2", words.number(of))
        announce(self, said)
        self.message.setText(said)  # where one is, nothing to be read again
        self.undo.hide()

    def show_job(self, job: "Job") -> None:
        """Show how far a job has come, how fast it goes and how long it will still take."""
        self.job.setText(" ".join(part for part in (job.name, job.said) if part))
        self.bar.setRange(0, job.total)
        self.bar.setValue(job.done)
        self.bar.setAccessibleDescription(job.what)
        for widget in (self.job, self.bar, self.cancel, self.jobs):
            widget.show()

    def end_job(self) -> None:
        """No job is at hand."""
        for widget in (self.job, self.bar, self.cancel):
            widget.hide()

    def mark_saved(self) -> None:
        """Say when the last commit was; called after it."""
        self._saved_at = words.clock()
        announce(self, self.tr("saved %1").replace("%1", self._saved_at))
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
