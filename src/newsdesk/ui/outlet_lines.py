"""Lines that are cut in every story of an outlet: rehearsed, agreed to, seen and forgotten."""

from collections.abc import Callable
from contextlib import closing

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QMainWindow

from newsdesk.desk import opening, outlet_rules
from newsdesk.desk.outlet_rules import OutletRule, Rehearsal
from newsdesk.errors import NewsdeskError
from newsdesk.story.changes import Changes
from newsdesk.story.record import Story
from newsdesk.ui.dialogs.outlet_rules import OutletRulesDialog
from newsdesk.ui.dialogs.rehearsal import RehearsalDialog
from newsdesk.ui.panes.source_view import SourceView
from newsdesk.ui.session import Session
from newsdesk.ui.tasks import Progress, Task, TaskRunner, note


class OutletLines(QObject):
    """Rehearsal first; the rule only once somebody has seen what it touches."""

    done = Signal(str, bool)  # what to say, and whether Undo is offered with it

    def __init__(self, session: Session, runner: TaskRunner, window: QMainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._runner = runner
        self._window = window
        self._source: SourceView | None = None
        self._story: Story | None = None
        self._agreed: Rehearsal | None = None
        self.dialog: QDialog | None = None

    def serve(self, source: SourceView) -> None:
        """Say whose line is meant."""
        self._source = source

    def opened(self, story: Story | None) -> None:
        """Know which story is open."""
        self._story = story

    def rehearse(self) -> None:
        """Find every story that a rule for the current line would touch, then show them."""
        line = self._source.current() if self._source else None
        if line is None or self._story is None:
            return
        outlet, words = self._story.value("outlet").strip(), line.text.strip()
        if not outlet:
            self._session.failed.emit(
                NewsdeskError(
                    self.tr("This story has no outlet."),
                    self.tr("Set the outlet first, in the story's fields; then try again."),
                )
            )
            return
        path = self._session.path

        def work(_progress: Progress, _cancelled: Callable[[], bool]) -> Rehearsal:
            with closing(opening.open_library(path)) as own:
                return outlet_rules.rehearse(own, outlet, words)

        self._start(self.tr("Rehearsal"), work, self._rehearsed)

    def _rehearsed(self, rehearsal: Rehearsal) -> None:
        dialog = RehearsalDialog(rehearsal, self._window)
        dialog.agreed.connect(self._cut)
        self._hold(dialog)

    def _cut(self, rehearsal: Rehearsal) -> None:
        self._agreed = rehearsal
        path, by = self._session.path, self._session.by

        def work(_progress: Progress, _cancelled: Callable[[], bool]) -> Changes:
            with closing(opening.open_library(path)) as own:
                return outlet_rules.always_cut(own, rehearsal.outlet, rehearsal.line, by=by)

        self._start(self.tr("Cutting a line"), work, self._made)

    def _made(self, changes: Changes) -> None:
        self._session.tell(changes)
        outlet = self._agreed.outlet if self._agreed else ""
        said = self.tr("The line is cut in %n story(s) of %1", "", len(changes.stories))
        said = said.replace("%1", outlet)
        note(self, said)
        self.done.emit(said, bool(changes))

    def show_rules(self) -> None:
        """Show the lines that are always cut."""
        self._hold(OutletRulesDialog(self._rules, self._forget, self._window))

    def _rules(self) -> tuple[OutletRule, ...]:
        return outlet_rules.rules(self._session.library)

    def _forget(self, rule: OutletRule) -> bool:
        return self._session.change(outlet_rules.forget, rule.id) is not None

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

    def _hold(self, dialog: QDialog) -> None:
        dialog.finished.connect(self._let_go)
        self.dialog = dialog
        dialog.open()

    def _let_go(self) -> None:
        self.dialog = None
