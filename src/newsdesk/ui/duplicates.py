"""Duplicates in the window: found and listed in tasks, kept and told apart as changes."""

from collections.abc import Callable, Sequence
from contextlib import closing

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow

from newsdesk.desk import duplicates, opening, undoing
from newsdesk.desk.duplicates import Group
from newsdesk.errors import NewsdeskError
from newsdesk.story.changes import Changes
from newsdesk.ui.dialogs.duplicates import DuplicatesDialog
from newsdesk.ui.session import Session
from newsdesk.ui.tasks import Progress, Task, TaskRunner, note

LISTED = 500  # groups at once
MANY = 50  # stories; more are not put into the bin in the window's own thread


class Duplicates(QObject):
    """Fills the dialog and does what it asks for."""

    done = Signal(str, bool)  # what to say, and whether Undo is offered with it

    def __init__(self, session: Session, runner: TaskRunner, window: QMainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._runner = runner
        self._window = window
        self._search: Task | None = None
        self.dialog: DuplicatesDialog | None = None

    def show(self) -> None:
        """Show the groups."""
        dialog = DuplicatesDialog(self._window)
        dialog.pair_asked.connect(self._compare)
        dialog.keep_asked.connect(self._keep)
        dialog.apart_asked.connect(self._tell_apart)
        dialog.undo_asked.connect(self._undo)
        dialog.find_asked.connect(self._find)
        dialog.stop_asked.connect(self._stop)
        dialog.finished.connect(self._let_go)
        self.dialog = dialog
        dialog.open()
        self._list()

    def _let_go(self) -> None:
        self.dialog = None

    # --- listed ---

    def _list(self) -> None:
        if self.dialog is None:
            return
        path = self._session.library.path

        def work(_progress: Progress, _cancelled: Callable[[], bool]) -> object:
            with closing(opening.open_library(path)) as own:
                return duplicates.groups(own, LISTED), duplicates.number(own)

        self._start(self.tr("Listing duplicates"), work, self._listed)

    def _listed(self, found: tuple[Sequence[Group], int]) -> None:
        if self.dialog is not None:
            self.dialog.show_groups(*found)

    def _compare(self, one: int, other: int) -> None:
        if self.dialog is None:
            return
        try:
            self.dialog.show_pair(duplicates.differences(self._session.library, one, other))
        except NewsdeskError as error:  # gone meanwhile, or damaged
            self._session.failed.emit(error)

    # --- found ---

    def _find(self) -> None:
        path = self._session.library.path

        def work(progress: Progress, cancelled: Callable[[], bool]) -> object:
            with closing(opening.open_library(path)) as own:
                return duplicates.find(own, progress=progress, cancelled=cancelled)

        self._search = self._start(self.tr("Finding duplicates"), work, self._found)
        self._search.progressed.connect(self._progressed)
        self._search.finished.connect(self._searched)
        self._progressed(0, 0, "")

    def _progressed(self, done: int, total: int, _what: str) -> None:
        if self.dialog is not None:
            self.dialog.show_search(done, total)

    def _found(self, number: int) -> None:
        said = self.tr("%n new pair(s) found", "", number)
        note(self, said)
        self._say(said, undoable=False)
        self._list()

    def _searched(self) -> None:
        self._search = None
        if self.dialog is not None:
            self.dialog.end_search()

    def _stop(self) -> None:
        if self._search is not None:
            self._search.cancel()

    # --- changed ---

    def _keep(self, stories: Sequence[int], kept: int, fill: bool) -> None:
        if len(stories) <= MANY:
            made = self._session.change(duplicates.keep, stories, kept, merge_fields=fill)
            if made is not None:
                self._kept(made, set(stories) - {kept})
            return
        path, by = self._session.library.path, self._session.by

        def work(_progress: Progress, _cancelled: Callable[[], bool]) -> object:
            with closing(opening.open_library(path)) as own:
                return duplicates.keep(own, stories, kept, by=by, merge_fields=fill)

        self._start(self.tr("Moving duplicates to the bin"), work, self._kept_many)

    def _kept_many(self, changes: Changes) -> None:
        self._session.tell(changes)
        self._kept(changes, set(changes.stories))
        self._list()

    def _kept(self, changes: Changes, gone: set[int]) -> None:
        self._say(self.tr("%n story(s) put into the bin", "", len(gone)), undoable=bool(changes))
        self._forget(gone)

    def _forget(self, gone: set[int]) -> None:
        """Take stories off the list; where it is empty then, those that were not listed follow."""
        if self.dialog is not None:
            self.dialog.forget(gone)
            if self.dialog.group is None:
                self._list()

    def _tell_apart(self, one: int, other: int) -> None:
        made = self._session.change(duplicates.not_duplicates, [one, other])
        if made is None or self.dialog is None:
            return
        self._say(self.tr("Remembered: no duplicates"), undoable=bool(made))
        group = self.dialog.group
        if group is not None and len(group.stories) == 2:
            self._forget({one, other})
        else:
            self._list()

    def _undo(self) -> None:
        made = self._session.change(undoing.undo)
        if made:
            self._say(self.tr("Undone"), undoable=False)
            self._list()

    def _say(self, text: str, *, undoable: bool) -> None:
        if self.dialog is not None:
            self.dialog.say(text, undoable=undoable)
        else:
            self.done.emit(text, undoable)

    def _start(
        self,
        name: str,
        work: Callable[[Progress, Callable[[], bool]], object],
        done: Callable[..., None],
    ) -> Task:
        task = Task(name, work)
        task.succeeded.connect(done)
        task.troubled.connect(self._session.failed)
        self._runner.start(task)
        return task
