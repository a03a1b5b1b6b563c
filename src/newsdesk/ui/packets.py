"""Packets in the window: stories handed to somebody else's library, and taken from it."""

from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog

from newsdesk.desk import opening, receiving
from newsdesk.desk.handing_over import write_packet
from newsdesk.desk.receiving import Incoming
from newsdesk.desk.results import ExportReport
from newsdesk.story.changes import Changes
from newsdesk.story.merging import Side
from newsdesk.ui.dialogs.receiving import ReceivingDialog
from newsdesk.ui.session import Session
from newsdesk.ui.tasks import Progress, Task, TaskRunner

if TYPE_CHECKING:
    from newsdesk.ui.main_window import MainWindow

ENDING = "newsdesk-packet"


class Packets(QObject):
    """Asks for the file, works in a task, and shows what would come before it comes."""

    done = Signal(str, bool)  # what to say, and whether Undo is offered with it

    def __init__(self, session: Session, runner: TaskRunner, window: "MainWindow") -> None:
        super().__init__(window)
        self._session = session
        self._runner = runner
        self._window = window
        self.chooser: QFileDialog | None = None
        self.dialog: ReceivingDialog | None = None

    # --- out ---

    def hand_over(self) -> None:
        """Ask where the packet of the chosen stories goes."""
        ids = self._window.list_pane.chosen()
        if not ids:
            return
        chooser = self._chooser(self.tr("Hand over"))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix(ENDING)
        chooser.selectFile(f"{self.tr('stories')}.{ENDING}")
        chooser.fileSelected.connect(lambda path: self.write(ids, Path(path)))
        chooser.open()

    def _chooser(self, title: str) -> QFileDialog:
        chooser = QFileDialog(self._window, title)
        chooser.setNameFilter(f"{self.tr('Packets')} (*.{ENDING})")
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.chooser = chooser
        return chooser

    def write(self, ids: list[int], path: Path) -> None:
        """Write a packet; the chooser has asked about a file that is there."""
        library, by = self._session.path, self._session.by

        def work(progress: Progress, cancelled: Callable[[], bool]) -> ExportReport:
            with closing(opening.open_library(library)) as own:
                return write_packet(
                    own,
                    ids,
                    path,
                    by=by,
                    overwrite=True,
                    progress=progress,
                    cancelled=cancelled,
                )

        self._start(self.tr("Hand over"), work, lambda report: self._written(report, path))

    def _written(self, report: ExportReport, path: Path) -> None:
        number = len(report.items) - report.failed
        said = self.tr("%n story(s) in %1", "", number).replace("%1", path.name)
        if report.failed:
            said += self.tr(", %n story(s) left out", "", report.failed)
        self.done.emit(said, False)

    def _start(self, name: str, work: Callable[..., object], then: Callable[..., None]) -> None:
        task = Task(name, work)
        task.succeeded.connect(then)
        task.troubled.connect(self._session.failed)
        self._runner.start(task)

    # --- in ---

    def receive(self) -> None:
        """Ask for a packet."""
        chooser = self._chooser(self.tr("Receive a packet"))
        chooser.fileSelected.connect(lambda path: self.look_into(Path(path)))
        chooser.open()

    def look_into(self, path: Path) -> None:
        """Show what a packet would bring."""
        library = self._session.path

        def work(progress: Progress, cancelled: Callable[[], bool]) -> Incoming:
            with closing(opening.open_library(library)) as own:
                return receiving.preview(own, path, progress=progress, cancelled=cancelled)

        self._start(self.tr("Receive a packet"), work, lambda found: self._show(found, path))

    def _show(self, incoming: Incoming, path: Path) -> None:
        self.dialog = ReceivingDialog(incoming, self._window)
        self.dialog.received.connect(lambda choices: self.take(path, choices))
        self.dialog.open()

    def take(self, path: Path, choices: Mapping[str, Side]) -> None:
        """Take a packet in as one change."""
        library, by = self._session.path, self._session.by

        def work(progress: Progress, cancelled: Callable[[], bool]) -> Changes:
            with closing(opening.open_library(library)) as own:
                return receiving.receive(
                    own, path, choices, by=by, progress=progress, cancelled=cancelled
                )

        self._start(self.tr("Receive a packet"), work, self._taken)

    def _taken(self, changes: Changes) -> None:
        self._session.tell(changes)
        if changes:
            said = self.tr("Received: %n story(s)", "", len(changes.stories))
            self.done.emit(said, True)
        else:
            self.done.emit(self.tr("The packet brought nothing new."), False)
