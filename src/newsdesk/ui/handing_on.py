"""What is said of stories goes out and comes in; exports are held against their manifests."""

from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog

from newsdesk.desk import browsing, opening, outgoing
from newsdesk.desk.manifests import verify_export
from newsdesk.desk.results import ExportCheck, Finding
from newsdesk.desk.taking_in import TakenIn, take_in_file
from newsdesk.errors import NewsdeskError
from newsdesk.ui import languages
from newsdesk.ui.models.report_lines import Line, Report
from newsdesk.ui.noop import QT_TRANSLATE_NOOP
from newsdesk.ui.session import Session
from newsdesk.ui.tasks import Progress, Task, TaskRunner
from newsdesk.writers.files import safe_name, write_atomically
from newsdesk.writers.notes_registry import NOTES_WRITERS
from newsdesk.writers.report_registry import REPORT_WRITERS

if TYPE_CHECKING:
    from newsdesk.ui.main_window import MainWindow

FOUND = {
    "changed": QT_TRANSLATE_NOOP("HandingOn", "was changed"),
    "missing": QT_TRANSLATE_NOOP("HandingOn", "is missing"),
    "unknown": QT_TRANSLATE_NOOP("HandingOn", "is not in the manifest"),
    "outside": QT_TRANSLATE_NOOP("HandingOn", "is no name of a file here"),
    "story-changed": QT_TRANSLATE_NOOP("HandingOn", "story changed since"),
    "story-gone": QT_TRANSLATE_NOOP("HandingOn", "story is no longer in the library"),
    "story-other": QT_TRANSLATE_NOOP("HandingOn", "the library has another story"),
}
SIDES = {
    "text": QT_TRANSLATE_NOOP("HandingOn", "text"),
    "fields": QT_TRANSLATE_NOOP("HandingOn", "fields"),
    "claims": QT_TRANSLATE_NOOP("HandingOn", "claims"),
    "notes": QT_TRANSLATE_NOOP("HandingOn", "notes"),
    "sign-off": QT_TRANSLATE_NOOP("HandingOn", "sign-off"),
}
Made = Callable[[Any], bytes]  # of a library of its own


class HandingOn(QObject):
    """Asks where, then works in a task."""

    done = Signal(str, bool)  # what to say, and whether Undo is offered with it

    def __init__(self, session: Session, runner: TaskRunner, window: "MainWindow") -> None:
        super().__init__(window)
        self._session = session
        self._runner = runner
        self._window = window
        self.chooser: QFileDialog | None = None

    # --- out ---

    def report(self) -> None:
        """Ask where the fact-check report of the open story goes."""
        story = self._window.browser.story
        if story is None:
            return
        number = story.id
        title = self.tr("Fact-check report")
        name = safe_name("{published}-{title}", story)
        language = languages.current()

        def chosen(path: Path, kind: str) -> None:
            self._write(
                title,
                path,
                lambda own: outgoing.report(own, number, kind, language=language),
            )

        self._ask(title, name, [(w.name, w.label, w.extension) for w in REPORT_WRITERS], chosen)

    def notes(self) -> None:
        """Ask where the notes and claims of the chosen stories go."""
        self.notes_of(self._window.list_pane.chosen())

    def notes_of(self, ids: Sequence[int]) -> None:
        """Ask where the notes and claims of some stories go."""
        title, language = self.tr("Notes and claims"), languages.current()

        def chosen(path: Path, kind: str) -> None:
            self._write(title, path, lambda own: outgoing.notes(own, ids, kind, language=language))

        if ids:
            kinds = [(w.name, w.label, w.extension) for w in NOTES_WRITERS]
            self._ask(title, self.tr("notes"), kinds, chosen)

    def _ask(
        self,
        title: str,
        name: str,
        kinds: Sequence[tuple[str, str, str]],
        chosen: Callable[[Path, str], None],
    ) -> None:
        """Ask for a file and its format."""
        filters = {
            f"{QCoreApplication.translate('Formats', label)} (*.{extension})": (kind, extension)
            for kind, label, extension in kinds
        }
        chooser = QFileDialog(self._window, title)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setNameFilters(list(filters))
        chooser.setDefaultSuffix(kinds[0][2])
        chooser.filterSelected.connect(lambda shown: chooser.setDefaultSuffix(filters[shown][1]))
        chooser.selectFile(f"{name}.{kinds[0][2]}")
        chooser.fileSelected.connect(
            lambda path: chosen(Path(path), filters[chooser.selectedNameFilter()][0])
        )
        self._open(chooser)

    def _open(self, chooser: QFileDialog) -> None:
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.chooser = chooser
        chooser.open()

    def _write(self, title: str, path: Path, made: Made) -> None:
        library = self._session.path

        def work(_progress: Progress, _cancelled: Callable[[], bool]) -> Path:
            with closing(opening.open_library(library)) as own:
                write_atomically(path, made(own), overwrite=True)  # the chooser has asked
            return path

        self._start(title, work, self._written)

    def _written(self, path: Path) -> None:
        self.done.emit(self.tr("Written: %1").replace("%1", str(path)), False)

    def _start(self, title: str, work: Callable[..., object], then: Callable[..., None]) -> None:
        task = Task(title, work)
        task.succeeded.connect(then)
        task.troubled.connect(self._session.failed)
        self._runner.start(task)

    # --- in ---

    def take_notes_in(self) -> None:
        """Ask for a file of annotations that belong to the open story."""
        story = self._window.browser.story
        if story is None:
            return
        number = story.id
        chooser = QFileDialog(self._window, self.tr("Take notes in"))
        chooser.setNameFilters(["Web Annotations (*.jsonld *.json)", f"{self.tr('All files')} (*)"])
        chooser.fileSelected.connect(lambda path: self.take_in(number, Path(path)))
        self._open(chooser)

    def take_in(self, story_id: int, path: Path) -> None:
        """Take the annotations of a file into a story."""
        try:
            made = take_in_file(self._session.library, story_id, path, by=self._session.by)
        except NewsdeskError as error:
            self._session.failed.emit(error)
            return
        self._session.tell(made.changes)
        self.done.emit(self._taken(made), bool(made.changes))

    def _taken(self, made: TakenIn) -> str:
        said = self.tr("%n note(s) on their words", "", made.placed)
        for number, text in (
            (made.whole, self.tr("%n on the whole story", "", made.whole)),
            (made.known, self.tr("%n here already", "", made.known)),
            (len(made.refused), self.tr("%n refused", "", len(made.refused))),
        ):
            said += f", {text}" if number else ""
        return said

    # --- held against a manifest ---

    def verify(self) -> None:
        """Ask for a folder that was exported with a manifest."""
        chooser = QFileDialog(self._window, self.tr("Verify an export"))
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.fileSelected.connect(lambda folder: self.verify_folder(Path(folder)))
        self._open(chooser)

    def verify_folder(self, folder: Path) -> None:
        """Hold a folder against its manifest, and the library against what it says of stories."""
        library = self._session.path

        def work(_progress: Progress, _cancelled: Callable[[], bool]) -> ExportCheck:
            with closing(opening.open_library(library)) as own:
                return verify_export(folder, own)

        self._start(self.tr("Verify an export"), work, self._verified)

    def _verified(self, found: ExportCheck) -> None:
        if not found.findings:
            said = self.tr("All %n file(s) are as they were written.", "", found.files)
            self.done.emit(said, False)
            return
        said = self.tr("%n difference(s)", "", len(found.findings))
        there = {row.id for row in browsing.rows_of(self._session.library, _stories(found))}

        def line(row: int) -> Line:
            one = found.findings[row]
            sides = ", ".join(self._side(side) for side in one.sides)
            jump = one.story if one.story in there else 0
            reason = " · ".join(part for part in (one.headline, sides) if part)
            return Line(one.file, self._what(one), reason, "triangle-alert", "warn", jump)

        report = Report(self.tr("Verify an export"), said, len(found.findings), line)
        self._window.traffic.show_report(report)
        self.done.emit(said, False)

    def _what(self, one: Finding) -> str:
        return QCoreApplication.translate("HandingOn", FOUND[one.what.value])

    def _side(self, side: str) -> str:
        return QCoreApplication.translate("HandingOn", SIDES.get(side, side))


def _stories(found: ExportCheck) -> list[int]:
    return sorted({one.story for one in found.findings if one.story})
