"""The ledger in the window: asked in tasks, and each row a click to its place."""

import os
from collections.abc import Callable
from contextlib import closing
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from newsdesk.desk import ledger, looking_through, opening
from newsdesk.desk.ledger import Entry, Subject
from newsdesk.story.mentions import MentionKind
from newsdesk.story.record import Story
from newsdesk.ui.session import Session
from newsdesk.ui.tasks import Progress, Task, TaskRunner

if TYPE_CHECKING:
    from newsdesk.ui.dialogs.ledger import LedgerDialog
    from newsdesk.ui.main_window import MainWindow

_MOST_WORKERS = 8
_SHORT = 4  # words: more of them are looked for as a quote


class _Found(NamedTuple):
    """What has the words, and how many stories nobody has looked at."""

    subjects: list[Subject]
    left: int


class Ledger(QObject):
    """Looks through the library where it is asked to, and shows what stories say of one thing."""

    done = Signal(str, bool)  # what to say, and whether Undo is offered with it

    def __init__(self, session: Session, runner: TaskRunner, window: "MainWindow") -> None:
        super().__init__(window)
        self._session = session
        self._runner = runner
        self._window = window
        self._wanted: Entry | None = None
        self._looking: Task | None = None
        self.dialog: LedgerDialog | None = None

    def show_ledger(self) -> None:
        """Show the ledger, for the chosen words if there are some."""
        from newsdesk.ui.dialogs.ledger import LedgerDialog  # noqa: PLC0415  (rare)

        if self.dialog is None:
            self.dialog = LedgerDialog(self._window)
            self.dialog.finished.connect(self._gone)
            self.dialog.asked.connect(self._ask)
            self.dialog.entries_asked.connect(self._ask_entries)
            self.dialog.chosen.connect(self._go)
            self.dialog.look_asked.connect(self.look_through)
        words = " ".join(self._window.page_pane.story_view.textCursor().selectedText().split())
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.ask_for(_kind_of(words), words)

    def _gone(self) -> None:
        self.dialog = None

    # --- asked ---

    def _ask(self, kind: MentionKind, words: str) -> None:
        library = self._session.path

        def work(_progress: Progress, _cancelled: Callable[[], bool]) -> _Found:
            with closing(opening.open_library(library)) as own:
                return _Found(ledger.subjects(own, kind, words), looking_through.left(own))

        self._start(self.tr("In all stories"), work, self._answer, quietly=True)

    def _answer(self, found: _Found) -> None:
        if self.dialog is not None:
            self.dialog.show_left(0 if self._looking is not None else found.left)
            self.dialog.show_subjects(found.subjects)

    def _ask_entries(self, subject: Subject) -> None:
        library = self._session.path

        def work(_progress: Progress, _cancelled: Callable[[], bool]) -> list[Entry]:
            with closing(opening.open_library(library)) as own:
                return ledger.entries(own, subject)

        self._start(self.tr("In all stories"), work, self._show_entries, quietly=True)

    def _show_entries(self, found: list[Entry]) -> None:
        if self.dialog is not None:
            self.dialog.show_entries(found)

    # --- looked through ---

    def look_through(self) -> None:
        """Let the checks look through all stories that are new or have changed."""
        if self._looking is not None:
            return
        library = self._session.path
        workers = min(_MOST_WORKERS, os.cpu_count() or 1)

        def work(progress: Progress, cancelled: Callable[[], bool]) -> int:
            with closing(opening.open_library(library)) as own:
                return looking_through.look_through(own, progress, cancelled, workers)

        self._looking = self._start(self.tr("Looking through all stories"), work, self._looked)
        self._looking.finished.connect(self._over)
        if self.dialog is not None:
            self.dialog.show_left(0)

    def _looked(self, count: int) -> None:
        self.done.emit(self.tr("%n story(s) looked through", "", count), False)

    def _over(self) -> None:
        self._looking = None
        self._window.fact_checking.reviewing.look_now()
        if self.dialog is not None:
            self.dialog.ask()

    def _start(
        self,
        name: str,
        work: Callable[..., object],
        then: Callable[..., None],
        *,
        quietly: bool = False,
    ) -> Task:
        task = Task(name, work)
        task.succeeded.connect(then)
        task.troubled.connect(self._session.failed)
        self._runner.start(task, quietly=quietly)
        return task

    # --- a click to its place ---

    def _go(self, entry: Entry) -> None:
        self._wanted = entry
        self._window.browser.go_to(entry.at.story)
        self.opened(self._window.browser.story)

    def opened(self, story: Story | None) -> None:
        """Choose the words that were asked for, once their story is open."""
        wanted = self._wanted
        if wanted is None or story is None or story.id != wanted.at.story:
            return
        self._wanted = None
        mention, text = wanted.at.mention, story.clean.text
        start = mention.start
        if text[start : mention.end] != mention.words:  # changed since it was looked at
            start = text.find(mention.words)
        if start >= 0:
            page = self._window.page_pane
            page.show_in_story()
            page.story_view.choose_stretch(start, start + len(mention.words))


def _kind_of(words: str) -> MentionKind:
    """Return what chosen words are likely to be."""
    if "№" in words:
        return MentionKind.LAW
    if any(map(str.isdigit, words)):
        return MentionKind.FIGURE
    return MentionKind.QUOTE if len(words.split()) > _SHORT else MentionKind.NAME
