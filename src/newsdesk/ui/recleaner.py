"""Cleaning again: what would change is found in a task and shown; then it is asked for."""

from collections.abc import Callable, Sequence
from contextlib import closing

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QMainWindow

from newsdesk.desk import opening, recleaning
from newsdesk.desk.recleaning import Recleaning
from newsdesk.story.changes import Changes
from newsdesk.story.record import Story
from newsdesk.ui import words
from newsdesk.ui.dialogs.recleaning import RecleaningDialog
from newsdesk.ui.panes.compare_view import CompareView, Recleaned
from newsdesk.ui.panes.list_pane import ListPane
from newsdesk.ui.session import Session
from newsdesk.ui.tasks import Progress, Task, TaskRunner, note


class Recleaner(QObject):
    """Proposes, previews and does it, always off the window's thread."""

    done = Signal(str, bool)  # what to say, and whether Undo is offered with it
    compare_asked = Signal()

    def __init__(self, session: Session, runner: TaskRunner, window: QMainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._runner = runner
        self._window = window
        self._list: ListPane | None = None
        self._compare: CompareView | None = None
        self._story: Story | None = None
        self._before: Story | None = None  # the open story, when the cleaning was agreed to
        self.dialog: QDialog | None = None

    def serve(self, stories: ListPane, compare: CompareView) -> None:
        """Say whose selection is meant, and where before and after are shown."""
        self._list, self._compare = stories, compare

    def opened(self, story: Story | None) -> None:
        """Know which story is open."""
        self._story = story

    # --- proposed ---

    def clean_chosen(self) -> None:
        """Find out what cleaning the selection again would change."""
        self._propose(self._list.chosen() if self._list else [])

    def clean_outdated(self) -> None:
        """The same for all stories that an older version of the cleaner went over."""
        self._propose(recleaning.outdated(self._session.library))

    def name(self, action: QAction) -> None:
        """Let the menu say quietly how many stories an older version went over, if any."""
        number = len(recleaning.outdated(self._session.library))
        action.setVisible(bool(number))
        action.setText(self.tr("%n story(s) cleaned by an older version…", "", number))

    def _propose(self, ids: Sequence[int]) -> None:
        path, strictness = self._session.path, self._session.strictness

        def work(
            progress: Progress, cancelled: Callable[[], bool]
        ) -> tuple[Recleaning, ...] | None:
            with closing(opening.open_library(path)) as own:
                found = recleaning.proposed(
                    own, ids, strictness, progress=progress, cancelled=cancelled
                )
            return None if cancelled() else found

        if ids:
            self._start(self.tr("Cleaning again"), work, self._proposed)

    def _proposed(self, told: tuple[Recleaning, ...] | None) -> None:
        if told is None:
            self.done.emit(self.tr("Stopped; nothing was changed."), False)
        elif any(told):
            dialog = RecleaningDialog(
                told, words.strictness(self._session.strictness), self._window
            )
            dialog.agreed.connect(self._clean)
            dialog.compare_asked.connect(self.compare_asked)
            dialog.finished.connect(self._let_go)
            self.dialog = dialog
            dialog.open()
        else:  # versions and confidence at the most: nobody needs to be asked
            self._clean([story.story_id for story in told])

    def _let_go(self) -> None:
        self.dialog = None

    # --- done ---

    def _clean(self, ids: Sequence[int]) -> None:
        path, by, strictness = (
            self._session.path,
            self._session.by,
            self._session.strictness,
        )
        self._before = self._story if self._story is not None and self._story.id in ids else None

        def work(progress: Progress, cancelled: Callable[[], bool]) -> Changes:
            with closing(opening.open_library(path)) as own:
                return recleaning.clean_again(
                    own, ids, by=by, strictness=strictness, progress=progress, cancelled=cancelled
                )

        self._start(self.tr("Cleaning again"), work, self._cleaned)

    def _cleaned(self, changes: Changes) -> None:
        self._session.tell(changes)
        if not changes:
            self.done.emit(self.tr("Cleaning again changes nothing."), False)
            return
        number = len(changes.stories)
        said = self.tr("%n story(s) cleaned again; what was done by hand stays", "", number)
        note(self, said)
        self.done.emit(said, True)
        before, after = self._before, self._story
        if self._compare is not None and before is not None and after is not None:
            self._compare.show_recleaned(Recleaned(before, after, done=True))

    # --- previewed ---

    def preview(self, story_id: int) -> None:
        """Show in Compare what cleaning a story again would change."""
        path, strictness = self._session.path, self._session.strictness

        def work(_progress: Progress, _cancelled: Callable[[], bool]) -> tuple[Story, Story]:
            with closing(opening.open_library(path)) as own:
                return recleaning.preview(own, story_id, strictness)

        self._start(self.tr("Cleaning again"), work, self._previewed)

    def _previewed(self, both: tuple[Story, Story]) -> None:
        if self._compare is not None:
            self._compare.show_recleaned(Recleaned(*both, done=False))

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
