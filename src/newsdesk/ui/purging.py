"""The bin is emptied for good, after a question with a number; the library's file is shrunk."""

from collections.abc import Callable
from contextlib import closing

from PySide6.QtCore import QLocale, QObject, Qt, Signal
from PySide6.QtWidgets import QMainWindow, QMessageBox

from newsdesk.desk import bin as rubbish
from newsdesk.desk import opening
from newsdesk.ui.session import Session
from newsdesk.ui.tasks import Progress, Task, TaskRunner, Work, note


class Purging(QObject):
    """What cannot be undone, always asked for and always off the window's thread."""

    emptied = Signal()
    done = Signal(str, bool)  # what to say, and whether Undo is offered with it

    def __init__(self, session: Session, runner: TaskRunner, window: QMainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._runner = runner
        self._window = window
        self._number = 0  # stories in the bin
        self.box: QMessageBox | None = None

    def counted(self, facets: object) -> None:
        """Know how many stories are in the bin."""
        self._number = int(getattr(facets, "binned", 0))

    def ask(self) -> None:
        """Ask before the bin is emptied; Cancel is what Enter does."""
        if not self._number:
            self.done.emit(self.tr("The bin is empty."), False)
            return
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Empty the bin"))
        box.setText(self.tr("Delete %n story(s) for good?", "", self._number))
        box.setInformativeText(self.tr("This cannot be undone."))
        yes = box.addButton(self.tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        yes.clicked.connect(self._empty)
        box.finished.connect(self._let_go)
        self.box = box
        box.open()

    def _let_go(self) -> None:
        self.box = None

    def _empty(self) -> None:
        path, by = self._session.path, self._session.by

        def work(progress: Progress, cancelled: Callable[[], bool]) -> int:
            with closing(opening.open_library(path)) as own:
                return rubbish.empty(own, by=by, progress=progress, cancelled=cancelled)

        self._start(self.tr("Emptying the bin"), work, self._emptied)

    def _emptied(self, number: int) -> None:
        self._session.forget()
        self.emptied.emit()
        said = self.tr("%n story(s) deleted for good", "", number)
        note(self, said)
        self.done.emit(said, False)

    def compact(self) -> None:
        """Shrink the library's file to what it holds."""
        path = self._session.path

        def work(_progress: Progress, _cancelled: Callable[[], bool]) -> int:
            with closing(opening.open_library(path)) as own:
                return rubbish.compact(own)

        self._start(self.tr("Compacting the library"), work, self._compacted)

    def _compacted(self, freed: int) -> None:
        said = self.tr("The library is compact; %1 became free.")
        said = said.replace("%1", QLocale().formattedDataSize(max(0, freed), 1))
        note(self, said)
        self.done.emit(said, False)

    def _start(self, name: str, work: Work, done: Callable[..., None]) -> None:
        task = Task(name, work)
        task.succeeded.connect(done)
        task.troubled.connect(self._session.failed)
        self._runner.start(task)
