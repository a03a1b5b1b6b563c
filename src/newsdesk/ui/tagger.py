"""Tags in the window: keys, drops and the pane's menu; many stories are tagged in a task."""

from collections.abc import Callable, Sequence
from contextlib import closing
from functools import partialmethod
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from newsdesk.story.changes import Changes
from newsdesk.ui.panes.library_pane import LibraryPane
from newsdesk.ui.reasons import said
from newsdesk.ui.session import Session
from newsdesk.ui.shelving import Shelving
from newsdesk.ui.tasks import Progress, Task, TaskRunner, note

MANY = 50  # stories; more are not tagged in the window's own thread


class Stories(Protocol):
    """The list, as far as its selection goes."""

    def chosen(self) -> list[int]:
        """Return the selected stories."""


class Tagger(QObject):
    """Puts tags on stories, takes them off, renames, orders and forgets them."""

    done = Signal(str, bool)  # what to say, and whether Undo is offered with it

    def __init__(
        self, session: Session, runner: TaskRunner, shelving: Shelving, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session = session
        self._runner = runner
        self._shelving = shelving
        self._window = window
        self._list: Stories | None = None
        self._pane: LibraryPane | None = None
        self.dialog: QMessageBox | None = None

    def serve(self, stories: Stories, pane: LibraryPane) -> None:
        """Say whose selection is meant, and which pane asks."""
        self._list, self._pane = stories, pane
        pane.tag_made.connect(self._make)
        pane.tagged.connect(self._tag)
        pane.tag_renamed.connect(self._rename)
        pane.tag_removed.connect(self._ask_forget)
        pane.tags_arranged.connect(self._arrange)

    def _toggle(self, place: int, _checked: bool = False) -> None:
        """Put the tag at a place on the selection, or take it off."""
        ids = self._list.chosen() if self._list else []
        tags = self._shelving.shelf.tags
        if place >= len(tags):
            self.done.emit(self.tr("There is no tag %1 yet.").replace("%1", str(place + 1)), False)
        elif ids:
            self._change("toggle", len(ids), ids, tags[place].name)

    toggle_1 = partialmethod(_toggle, 0)
    toggle_2 = partialmethod(_toggle, 1)
    toggle_3 = partialmethod(_toggle, 2)
    toggle_4 = partialmethod(_toggle, 3)
    toggle_5 = partialmethod(_toggle, 4)
    toggle_6 = partialmethod(_toggle, 5)
    toggle_7 = partialmethod(_toggle, 6)
    toggle_8 = partialmethod(_toggle, 7)
    toggle_9 = partialmethod(_toggle, 8)

    def _make(self, name: str, ids: Sequence[int]) -> None:
        if ids:
            self._tag(name, ids)
        else:
            self._change("create", 0, name)

    def _tag(self, name: str, ids: Sequence[int]) -> None:
        self._change("add", len(ids), ids, name)

    def _rename(self, name: str, new: str) -> None:
        self._change("rename", self._count(name), name, new)

    def _arrange(self, keys: Sequence[str]) -> None:
        self._change("arrange", 0, keys)

    def _ask_forget(self, name: str) -> None:
        """Ask before a tag goes off all stories: it may be long work that is lost."""
        count = self._count(name)
        if not count:
            self._change("forget", 0, name)
            return
        box = QMessageBox(self._window)
        box.setWindowTitle("Newsdesk")
        box.setText(self.tr("Take the tag “%1” off %n story(s)?", "", count).replace("%1", name))
        box.setInformativeText(self.tr("The stories stay. Undo brings the tag back."))
        yes = box.addButton(self.tr("Remove the tag"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(yes)
        box.accepted.connect(lambda: self._change("forget", count, name))
        box.finished.connect(self._let_go)
        self.dialog = box
        box.open()

    def _let_go(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def _count(self, name: str) -> int:
        """Return how many stories of the library have a tag, whatever is searched for."""
        from newsdesk.desk import tagging  # noqa: PLC0415  (brings SQLAlchemy)

        uses = tagging.uses(self._session.library)
        return sum(number for tag, number in uses if tag.name == name)

    # --- done ---

    def _change(self, what: str, number: int, *args: object) -> None:
        """Make a change, in a task where it touches many stories."""
        from newsdesk.desk import tagging  # noqa: PLC0415  (brings SQLAlchemy)

        use_case: Callable[..., Changes] = getattr(tagging, what)
        if number > MANY:
            self._start(use_case, args)
        elif (changes := self._session.change(use_case, *args)) is not None:
            self._say(changes)

    def _start(self, use_case: Callable[..., Changes], args: Sequence[object]) -> None:
        path, by = self._session.library.path, self._session.by

        def work(progress: Progress, cancelled: Callable[[], bool]) -> Changes:
            from newsdesk.desk import opening  # noqa: PLC0415  (brings SQLAlchemy)

            with closing(opening.open_library(path)) as own:
                return use_case(own, *args, by=by, progress=progress, cancelled=cancelled)

        task = Task(self.tr("Tagging"), work)
        task.succeeded.connect(self._tagged)
        task.troubled.connect(self._session.failed)
        self._runner.start(task)

    def _tagged(self, changes: Changes) -> None:
        self._session.tell(changes)
        self._say(changes)

    def _say(self, changes: Changes) -> None:
        if changes:
            label = said(changes.label)
            text = f"{label[:1].upper()}{label[1:]}"
            note(self, text)
            self.done.emit(text, True)
        else:
            self.done.emit(self.tr("No tag was changed."), False)
