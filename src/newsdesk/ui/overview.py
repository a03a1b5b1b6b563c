"""Notes and claims over the whole library: a list, a board, and what is to be looked at again."""

from collections.abc import Callable, Sequence
from contextlib import closing
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from newsdesk.desk import annotating, claiming, opening, reviewing
from newsdesk.desk.annotating import Listed
from newsdesk.desk.reviewing import Doubtful
from newsdesk.story.annotations import ClaimState, NoteState
from newsdesk.story.changes import Aspect, Changes
from newsdesk.ui.dialogs.all_notes import AllNotesDialog
from newsdesk.ui.dialogs.claims_board import ClaimsBoard
from newsdesk.ui.dialogs.review_queue import ReviewQueue
from newsdesk.ui.dialogs.verdicts import VerdictsDialog
from newsdesk.ui.models.all_notes import Shown, shown
from newsdesk.ui.session import Session
from newsdesk.ui.tasks import Progress, Task, TaskRunner

if TYPE_CHECKING:
    from newsdesk.ui.main_window import MainWindow


class Overview(QObject):
    """Each opens at once and is filled by a task; what is changed elsewhere is shown in it."""

    done = Signal(str, bool)  # what to say, and whether Undo is offered with it

    def __init__(self, session: Session, runner: TaskRunner, window: "MainWindow") -> None:
        super().__init__(window)
        self._session = session
        self._runner = runner
        self._window = window
        self.notes: AllNotesDialog | None = None
        self.board: ClaimsBoard | None = None
        self.queue: ReviewQueue | None = None
        self.verdicts: VerdictsDialog | None = None
        session.changed.connect(self._changed)

    # --- all notes ---

    def show_notes(self) -> None:
        """List all notes and claims."""
        if self.notes is None:
            self.notes = AllNotesDialog(self._window)
            self.notes.finished.connect(self._notes_gone)
            self.notes.chosen.connect(self._window.fact_checking.go_to)
            self.notes.state_asked.connect(self._set_states)
            self.notes.removed.connect(self._remove)
            self.notes.export_asked.connect(self._window.handing_on.notes_of)
            self._load()
        self.notes.show()
        self.notes.raise_()

    def _notes_gone(self) -> None:
        self.notes = None

    def _set_states(self, uids: Sequence[str], state: str) -> None:
        if self._session.change(annotating.set_states, uids, NoteState(state)):
            self.done.emit(self.tr("%n note(s) changed", "", len(uids)), True)

    def _remove(self, uids: Sequence[str]) -> None:
        if self._session.change(annotating.remove, uids):
            self.done.emit(self.tr("%n note(s) deleted", "", len(uids)), True)

    # --- the board ---

    def show_board(self) -> None:
        """Show the claims by how far they are."""
        if self.board is None:
            self.board = ClaimsBoard(self._window)
            self.board.finished.connect(self._board_gone)
            self.board.chosen.connect(self._window.fact_checking.go_to)
            self.board.moved.connect(self._move)
            self.board.verdicts_asked.connect(self.edit_verdicts)
            self._load()
        self.board.show()
        self.board.raise_()

    def _board_gone(self) -> None:
        self.board = None

    def _move(self, uid: str, state: ClaimState) -> None:
        self._session.change(claiming.change_claim, uid, state=state)

    def edit_verdicts(self) -> None:
        """Let the verdicts of the library be others."""
        known = claiming.verdicts(self._session.library)
        self.verdicts = VerdictsDialog(known, self.board or self._window)
        self.verdicts.given.connect(
            lambda names: self._session.change(claiming.set_verdicts, names)
        )
        self.verdicts.open()

    # --- what is to be looked at again ---

    def show_queue(self) -> None:
        """Ask about every note whose words have changed."""
        library = self._session.path

        def work(_progress: Progress, cancelled: Callable[[], bool]) -> list[Doubtful]:
            with closing(opening.open_library(library)) as own:
                return reviewing.queue(own, cancelled=cancelled)

        self._start(self.tr("Notes whose words have changed"), work, self._ask)

    def _ask(self, queue: list[Doubtful]) -> None:
        if not queue:
            self.done.emit(self.tr("Every note stands on its words."), False)
            return
        self.queue = ReviewQueue(queue, self._window)
        self.queue.accepted_place.connect(lambda uid: self._session.change(reviewing.accept, uid))
        self.queue.let_go.connect(lambda uid: self._session.change(reviewing.let_go, uid))
        self.queue.chosen.connect(self._window.fact_checking.go_to)
        self.queue.show()

    # --- loaded ---

    def _changed(self, changes: Changes) -> None:
        if changes.aspects & (Aspect.NOTES | Aspect.PRESENCE) and (self.notes or self.board):
            self._load()

    def _load(self) -> None:
        library = self._session.path

        def work(_progress: Progress, _cancelled: Callable[[], bool]) -> list[Shown]:
            with closing(opening.open_library(library)) as own:
                return [shown(one) for one in annotating.listed(own)]

        self._start(self.tr("Notes and claims"), work, self._loaded)

    def _loaded(self, found: list[Shown]) -> None:
        if self.notes is not None:
            self.notes.show_notes(found)
        if self.board is not None:
            listed: list[Listed] = [one.listed for one in found]
            self.board.show_claims(listed)

    def _start(self, name: str, work: Callable[..., object], then: Callable[..., None]) -> None:
        task = Task(name, work)
        task.succeeded.connect(then)
        task.troubled.connect(self._session.failed)
        self._runner.start(task)
