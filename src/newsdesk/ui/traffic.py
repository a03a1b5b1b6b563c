"""Stories come in and go out: in tasks with a library connection of their own, then a report."""

from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QMainWindow

from newsdesk.desk import browsing, exporting, ingest, opening, reports
from newsdesk.desk.results import DUPLICATE, FAILED, ExportReport, ImportReport
from newsdesk.errors import NewsdeskError
from newsdesk.readers.registry import READERS
from newsdesk.story.row import Row
from newsdesk.ui import choosing, languages
from newsdesk.ui.dialogs.export import ExportDialog, Order
from newsdesk.ui.dialogs.report import ReportDialog
from newsdesk.ui.models.report_lines import Line, Report
from newsdesk.ui.panes.list_pane import ListPane
from newsdesk.ui.reasons import said_each
from newsdesk.ui.session import Session
from newsdesk.ui.tasks import Progress, Task, TaskRunner, note
from newsdesk.ui.urls import local_files

__all__ = ["Traffic", "local_files", "name_filters"]

_LOOKS = {"added": ("circle-check", "verified"), "duplicate": ("copy", "muted")}


class Traffic(QObject):
    """Import by menu, drop and paste; export of the selection."""

    done = Signal(str, bool)  # what to say, and whether Undo is offered with it
    story_asked = Signal(int)

    def __init__(self, session: Session, runner: TaskRunner, window: QMainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._runner = runner
        self._window = window
        self._list: ListPane | None = None
        self._imports: ImportReport | None = None  # the last one
        self._chooser: QFileDialog | None = None
        self.dialog: QDialog | None = None

    def serve(self, stories: ListPane) -> None:
        """Say whose selection is exported."""
        self._list = stories

    # --- in ---

    def import_files(self) -> None:
        """Ask for files."""
        self._ask(self.tr("Import files"), QFileDialog.FileMode.ExistingFiles)

    def import_folder(self) -> None:
        """Ask for a folder."""
        self._ask(self.tr("Import a folder"), QFileDialog.FileMode.Directory)

    def _ask(self, title: str, mode: QFileDialog.FileMode) -> None:
        chooser = QFileDialog(self._window, title)
        chooser.setFileMode(mode)
        if mode is QFileDialog.FileMode.ExistingFiles:
            chooser.setNameFilters(name_filters())
        chooser.filesSelected.connect(self._files_chosen)
        self._hold(chooser)
        chooser.open()

    def _files_chosen(self, names: Sequence[str]) -> None:
        self.import_paths([Path(name) for name in names])

    def import_paths(self, chosen: Iterable[Path]) -> None:
        """Import files and folders in a task."""
        if files := list(chosen):
            library, by = self._session.path, self._session.by
            strictness = self._session.strictness

            def work(progress: Progress, cancelled: Callable[[], bool]) -> ImportReport:
                with closing(opening.open_library(library)) as own:
                    return ingest.import_paths(
                        own,
                        files,
                        by=by,
                        progress=progress,
                        cancelled=cancelled,
                        strictness=strictness,
                    )

            self._start(self.tr("Import"), work, self._imported)

    def paste(self) -> None:
        """Take the clipboard in: its files, or its text as one story."""
        self.take(QGuiApplication.clipboard().mimeData())

    def take(self, given: QMimeData) -> None:
        """Take in what was pasted or dropped: local files first, else plain text."""
        if files := local_files(given.urls()):
            self.import_paths(files)
        elif given.hasText() and given.text().strip():
            self._paste_text(given.text())
        else:
            self.done.emit(self.tr("There is no text and no file on the clipboard."), False)

    def _paste_text(self, text: str) -> None:
        name, path, by = self.tr("Pasted text"), self._session.path, self._session.by
        strictness = self._session.strictness

        def work(_progress: Progress, _cancelled: Callable[[], bool]) -> ImportReport:
            with closing(opening.open_library(path)) as own:
                return ingest.import_text(own, text, name, by=by, strictness=strictness)

        self._start(name, work, self._pasted)

    def _pasted(self, report: ImportReport) -> None:
        self._session.tell(report.changes)
        note(self, self._summary(report))
        item = report.items[0] if report.items else None
        self.done.emit(self._summary(report), bool(report.added))
        if item is not None and item.id is not None:
            self.story_asked.emit(item.id)

    def _summary(self, report: ImportReport) -> str:
        """Say in one line how an import went."""
        said = self.tr("Imported %1 of %n file(s)", "", len(report.items))
        said = said.replace("%1", str(report.added))
        others = []
        if report.duplicates:
            others.append(self.tr("%n here already", "", report.duplicates))
        if report.failed:
            others.append(self.tr("%n set aside", "", report.failed))
        if report.alike:
            others.append(self.tr("%n are much like others", "", report.alike))
        if report.cancelled:
            others.append(self.tr("stopped before the end"))
        return f"{said} — {', '.join(others)}" if others else said

    def _imported(self, report: ImportReport) -> None:
        self._session.tell(report.changes)
        self.done.emit(self._summary(report), bool(report.added))
        items = sorted(report.items, key=lambda item: item.outcome != FAILED)

        def line(row: int) -> Line:
            item = items[row]
            looks = _LOOKS.get(item.outcome, ("triangle-alert", "bad"))
            name = Path(item.path).name
            return Line(
                name, _outcome(item.outcome), said_each(item.reason), *looks, story=item.id or 0
            )

        self._imports = report
        made = Report(self.tr("Import"), self._summary(report), len(items), line)
        note(self, made.summary, made)
        dialog = self.show_report(made)
        dialog.offer_saving()
        dialog.save_asked.connect(self._ask_where)

    def _ask_where(self) -> None:
        """Ask for the file that the report goes into."""
        chooser = QFileDialog(self._window, self.tr("Save the report"))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setNameFilter(f"{self.tr('Table')} (*.csv)")
        chooser.setDefaultSuffix("csv")
        chooser.selectFile(self.tr("import report") + ".csv")
        chooser.fileSelected.connect(self.save_report)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._chooser = chooser
        chooser.open()

    def save_report(self, name: str) -> None:
        """Save the last import's report; the chooser has asked about a file that is there."""
        if self._imports is None:
            return
        try:
            reports.save_report(self._imports, Path(name), overwrite=True)
        except NewsdeskError as error:
            self._session.failed.emit(error)
        else:
            self.done.emit(self.tr("The report is in %1").replace("%1", name), False)

    # --- out ---

    def export_selected(self) -> None:
        """Ask where the selection goes."""
        ids = self._list.chosen() if self._list else []
        if not ids:
            return
        dialog = ExportDialog(len(ids), choosing.in_force(self._session), self._window)
        dialog.ordered.connect(self._ordered)
        self._hold(dialog)
        dialog.open()

    def _ordered(self, order: Order) -> None:
        choosing.remember(self._session, **order.remembered())
        library, ids = self._session.path, self._list.chosen() if self._list else []
        language = languages.current()

        def work(progress: Progress, cancelled: Callable[[], bool]) -> ExportReport:
            with closing(opening.open_library(library)) as own:
                return exporting.export(
                    own,
                    ids,
                    order.format,
                    order.folder,
                    pattern=order.pattern,
                    overwrite=order.overwrite,
                    notes=order.notes,
                    language=language,
                    manifest=order.manifest,
                    progress=progress,
                    cancelled=cancelled,
                )

        self._start(self.tr("Export"), work, self._exported)

    def _exported(self, report: ExportReport) -> None:
        said = self.tr("%n file(s) written", "", len(report.written))
        if report.failed:
            said += self.tr(", %n story(s) left out", "", report.failed)
        if report.unsigned:
            said += self.tr(", %n story(s) not signed off", "", report.unsigned)
        self.done.emit(said, False)
        names = {row.id: row.headline for row in self._rows_of(report)}
        left_out = self.tr("left out")

        def line(row: int) -> Line:
            item = report.items[row]
            return Line(
                names.get(item.id, str(item.id)),
                item.path.name if item.path else left_out,
                said_each(item.reason) or (str(item.path.parent) if item.path else ""),
                *(_LOOKS["added"] if item.path else ("triangle-alert", "bad")),
                story=item.id,
            )

        made = Report(self.tr("Export"), said, len(report.items), line)
        note(self, said, made)
        self.show_report(made)

    def _rows_of(self, report: ExportReport) -> list[Row]:
        return browsing.rows_of(self._session.library, [item.id for item in report.items])

    # --- both ---

    def _start(
        self,
        name: str,
        work: Callable[[Progress, Callable[[], bool]], object],
        done: Callable[..., None],
    ) -> None:
        task = Task(name, work)
        task.succeeded.connect(done)
        task.troubled.connect(self._session.failed)
        self._runner.start(task)

    def show_report(self, report: Report) -> ReportDialog:
        """Show what became of every item of a job."""
        dialog = ReportDialog(*report, self._window)
        dialog.story_asked.connect(self.story_asked)
        self._hold(dialog)
        dialog.show()
        return dialog

    def _hold(self, dialog: QDialog) -> None:
        dialog.finished.connect(self._let_go)
        self.dialog = dialog

    def _let_go(self) -> None:
        self.dialog = None


def name_filters() -> list[str]:
    """Return what a file dialog offers: all that can be read, each format alone, everything."""
    say = QCoreApplication.translate
    endings = [[f"*{ending}" for ending in reader.extensions if ending] for reader in READERS]
    pages = " ".join(pattern for some in endings for pattern in some)
    single = [
        f"{say('Formats', reader.label)} ({' '.join(some)})"
        for reader, some in zip(READERS, endings, strict=True)
    ]
    readable = f"{say('Traffic', 'Pages and texts')} ({pages})"
    return [readable, *single, f"{say('Traffic', 'All files')} (*)"]


def _outcome(outcome: str) -> str:
    translate = QCoreApplication.translate
    said = {
        "added": translate("Traffic", "added"),
        DUPLICATE: translate("Traffic", "here already"),
        FAILED: translate("Traffic", "set aside"),
    }
    return said.get(outcome, outcome)
