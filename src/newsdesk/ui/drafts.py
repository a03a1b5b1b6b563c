"""What is being typed is kept aside every second, and offered again where nobody saved it."""

import logging
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, QTimer, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from newsdesk.desk import drafts
from newsdesk.desk.drafts import PARAGRAPH, Draft
from newsdesk.errors import NewsdeskError
from newsdesk.ui.models.columns import COLUMNS

if TYPE_CHECKING:
    from newsdesk.ui.main_window import MainWindow

log = logging.getLogger(__name__)

PULSE = 1000  # ms between two looks at what is typed: with the write, less than 2 s can be lost
_TYPED_IN = (QLineEdit, QPlainTextEdit, QTextEdit)


class Pen(QThread):
    """Writes drafts into their file: a slow disk must not hold up typing."""

    troubled = Signal(object)  # NewsdeskError

    def __init__(self, place: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._place = place
        self.drafts: tuple[Draft, ...] = ()

    def run(self) -> None:
        """Write what is to be written."""
        try:
            drafts.write(self._place, self.drafts)
        except NewsdeskError as error:
            self.troubled.emit(error)
        except Exception:
            log.exception("Drafts could not be written")


class Drafts(QObject):
    """Holds what is typed and not stored; the file is never more than two seconds behind.

    Editors are looked at while one of them has the keyboard or has something unsaved, so none of
    them needs to know of drafts, and what was saved or given up goes by itself.
    """

    offered = Signal(object, int)  # a Draft that stands in no editor (None for none), of how many
    failed = Signal(object)  # NewsdeskError

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        place = drafts.place_for(window.session.path)
        self._kept = list(drafts.read(place))  # nobody has stored them
        self._live: dict[tuple[int, str, int], Draft] = {}  # in an editor at this moment
        self._written = tuple(self._kept)
        self._offered: Draft | None = None
        self._over = False
        self._pen = Pen(place, self)
        self._pen.finished.connect(self._written_down)
        self._pen.troubled.connect(self._told)
        self._troubled = False
        self._timer = QTimer(self, interval=PULSE)
        self._timer.timeout.connect(self.look)
        if isinstance(application := QApplication.instance(), QApplication):
            application.focusChanged.connect(self._focus_moved)

    def _focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, _TYPED_IN) and not self._timer.isActive() and not self._over:
            self._timer.start()

    def keep(self, draft: Draft) -> None:
        """Keep what could not be stored, also when its editor is gone."""
        if not any(draft.same(kept) for kept in self._kept):
            self._kept.append(draft)
        self._write()
        self._timer.start()

    def discard(self, draft: Draft) -> None:
        """Forget a draft: nobody wants it."""
        self._kept = [kept for kept in self._kept if not draft.same(kept)]
        self.look()

    def look(self) -> None:
        """Look at what stands in the editors; what was kept and stands there is theirs again."""
        self._live = {draft.key: self._dated(draft) for draft in typed_in(self._window)}
        self._kept = [kept for kept in self._kept if not kept.same(self._live.get(kept.key))]
        self._write()
        self._offer()
        if not self._live and not isinstance(QApplication.focusWidget(), _TYPED_IN):
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def _dated(self, draft: Draft) -> Draft:
        before = self._live.get(draft.key)
        if before is not None and draft.same(before):
            return before
        return replace(draft, at=drafts.now())

    def _offer(self) -> None:
        newest = self._kept[-1] if self._kept else None
        if newest != self._offered:
            self._offered = newest
            self.offered.emit(newest, len(self._kept))

    @property
    def _all(self) -> tuple[Draft, ...]:
        return *self._kept, *self._live.values()

    def _write(self) -> None:
        if self._all != self._written and not self._pen.isRunning():
            self._pen.drafts = self._written = self._all
            self._pen.start()

    def _written_down(self) -> None:
        if self._all != self._pen.drafts:
            self._write()

    def _told(self, error: NewsdeskError) -> None:
        self._written = ()  # the next look tries again
        if not self._troubled:  # said once: the next second fails as well
            self._troubled = True
            self.failed.emit(error)

    def finish(self) -> None:
        """Write what could not be stored, for the next start; called when all was left."""
        self._over = True
        self.look()
        self._timer.stop()
        self._pen.wait()
        self._pen.drafts = self._all
        self._pen.run()


def typed_in(window: "MainWindow") -> Iterator[Draft]:
    """Yield what stands in the window's editors and is not stored."""
    story = window.browser.story
    if story is not None and window.inspector.is_built:
        for name, row in window.inspector.form.rows.items():
            if row.dirty:
                yield Draft(story.id, name, row.base, row.value)
    if typed := window.page_pane.typed:
        yield Draft(
            typed.story, PARAGRAPH, typed.was, typed.words, start=typed.start, end=typed.end
        )
    if (cell := _cell(window)) is not None:
        yield cell


def _cell(window: "MainWindow") -> Draft | None:
    table, model = window.list_pane.table, window.list_pane.model
    editor = table.viewport().findChild(QLineEdit)
    index = table.currentIndex()
    row = model.row_at(index.row()) if index.isValid() else None
    if editor is None or row is None or not editor.isVisible():
        return None
    column, typed, story = COLUMNS[index.column()], editor.text().strip(), window.browser.story
    if not column.field or typed == column.edited(row):
        return None
    own = story is not None and story.id == row.id
    base = story.value(column.field) if own and story is not None else column.edited(row)
    return Draft(row.id, column.field, base, typed)
