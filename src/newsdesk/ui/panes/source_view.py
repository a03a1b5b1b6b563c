"""The Source tab: every source line; one key cuts it or restores it."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QVBoxLayout, QWidget

from newsdesk.story.lines import LedgerLine, LineState
from newsdesk.story.record import Story
from newsdesk.ui.models import comparison
from newsdesk.ui.models.source_lines import SourceLinesModel, tally
from newsdesk.ui.panes.source_delegate import SourceDelegate
from newsdesk.ui.widgets.notice import plain_label

CUTTING = (Qt.Key.Key_X, Qt.Key.Key_Delete, Qt.Key.Key_Space)


class LedgerList(QListView):
    """The lines; X, Delete and Space belong to them, whatever they mean elsewhere."""

    pressed_cut = Signal()

    def event(self, event: QEvent) -> bool:
        """Take the cutting keys before they become shortcuts of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and _cuts(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Cut or restore."""
        if _cuts(event):
            self.pressed_cut.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are actions here."""


def _cuts(event: QEvent) -> bool:
    return (
        isinstance(event, QKeyEvent)
        and event.key() in CUTTING
        and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    )


class SourceView(QWidget):
    """The ledger with the sum at its foot."""

    cut_asked = Signal(list)  # stretches of source, (start, end) each
    keep_asked = Signal(list)
    from_asked = Signal(int)  # the body begins with the line at this source offset
    up_to_asked = Signal(int)
    chosen_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = SourceLinesModel(self)
        self.view = LedgerList(self)
        self.view.setAccessibleName(self.tr("Source lines"))
        self.delegate = SourceDelegate(self.view)
        self.view.setModel(self.model)
        self.view.setItemDelegate(self.delegate)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A bar that came after the lines were measured would leave too little room for some.
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setLayoutMode(QListView.LayoutMode.Batched)
        self.view.setBatchSize(400)
        self.view.pressed_cut.connect(self.toggle)
        self.foot = plain_label("", "footer", self)
        self.foot.setWordWrap(True)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.view, 1)
        box.addWidget(self.foot)
        self._story = 0
        self.text = ""  # of the whole source
        self._actions: list[QAction] = []
        self.view.selectionModel().selectionChanged.connect(self.chosen_changed)
        self.model.dataChanged.connect(self.chosen_changed)
        self.model.modelReset.connect(self.chosen_changed)

    def offer(self, actions: list[QAction]) -> None:
        """Say what a line's menu has."""
        self._actions = actions

    def show_story(self, story: Story | None) -> None:
        """Show a story's lines; the same story stays where it was scrolled to."""
        same = story is not None and story.id == self._story
        if not same:
            self.delegate.found = (-1, -1)
            self.delegate.forget()
        self._story = story.id if story else 0
        self.text = story.reading.text if story else ""
        top = self.view.verticalScrollBar().value()
        typed = comparison.typed_lines(story) if story else {}
        self.model.show(story.ledger if story else (), typed)
        self.foot.setText(self._foot() if story else "")
        if same:
            self.view.verticalScrollBar().setValue(top)
        else:
            self.view.scrollToTop()

    def _foot(self) -> str:
        hint = self.tr("X cuts or restores a line")
        return f"{tally(self.model.lines)}   ·   {hint}"

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure the lines at the new width."""
        super().resizeEvent(event)
        self.delegate.forget()

    def chosen(self) -> list[LedgerLine]:
        """Return the selected lines, in order, without blank ones."""
        rows = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        return [self.model.lines[row] for row in rows if self.model.lines[row].text.strip()]

    def current(self) -> LedgerLine | None:
        """Return the line that the keyboard is on, where it is one of the selected."""
        lines = self.chosen()
        row = self.view.currentIndex().row()
        here = self.model.lines[row] if 0 <= row < len(self.model.lines) else None
        return here if here in lines else next(iter(lines), None)

    def toggle(self) -> None:
        """Cut the selected lines; restore them where all of them are cut already."""
        lines = self.chosen()
        restoring = bool(lines) and all(line.state is LineState.CUT for line in lines)
        self._ask(self.keep_asked if restoring else self.cut_asked, lines)

    def cut(self) -> None:
        """Cut those of the selected lines that are not cut."""
        self._ask(self.cut_asked, [x for x in self.chosen() if x.state is not LineState.CUT])

    def keep(self) -> None:
        """Restore those of the selected lines that are cut, wholly or in part."""
        cut = (LineState.CUT, LineState.MIXED)
        self._ask(self.keep_asked, [x for x in self.chosen() if x.state in cut])

    def _ask(self, asked: SignalInstance, lines: list[LedgerLine]) -> None:
        if found := list(stretches(lines, self.model.lines)):
            asked.emit(found)

    def begin_body(self) -> None:
        """Let the body begin with the current line."""
        if (line := self.current()) is not None:
            self.from_asked.emit(line.start)

    def end_body(self) -> None:
        """Let the body end with the current line."""
        if (line := self.current()) is not None:
            self.up_to_asked.emit(line.start)

    def go_to(self, start: int, end: int) -> None:
        """Show and mark the words that a field was taken from."""
        row = self.model.holding(start)
        if row < 0:
            return
        self.delegate.found = (start, end)
        index = self.model.index(row)
        mode = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.view.selectionModel().setCurrentIndex(index, mode)
        self.view.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        self.view.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what the keys do."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self._actions)
        menu.popup(event.globalPos())


def stretches(
    chosen: list[LedgerLine], all_lines: tuple[LedgerLine, ...]
) -> Iterator[tuple[int, int]]:
    """Yield the stretches of source that lines take; blank lines do not part neighbours."""
    numbers = {line.line for line in chosen}
    start = end = -1
    for line in all_lines:
        if line.line in numbers:
            start, end = (line.start if start < 0 else start), line.end
        elif line.text.strip() and start >= 0:
            yield start, end
            start = -1
    if start >= 0:
        yield start, end
