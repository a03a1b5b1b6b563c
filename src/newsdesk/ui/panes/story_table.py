"""The table of stories: its keys, its selection as ranges, and a scroll place kept by story."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QFocusEvent,
    QKeyEvent,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from newsdesk.ui.models.article_table import ArticleTableModel
from newsdesk.ui.models.columns import BY_KEY
from newsdesk.ui.models.ids import Ids, Range
from newsdesk.ui.panes.list_artist import Artist

ROW_HEIGHT = 30
MANY = 1_000  # rows of a selection for which Qt's own word to screen readers takes too long
Select = QItemSelectionModel.SelectionFlag


class Anchor(NamedTuple):
    """A story that is in sight, and how far from the table's top."""

    story: int
    above: int  # pixels


class StoryTable(QTableView):
    """The table; Space pages the story, Ctrl+V takes text in, files dropped go to the window."""

    paged = Signal(bool)  # True downwards
    pasted = Signal()
    all_chosen = Signal()
    looked = Signal(int, int)  # the first and the last row in sight
    dragged = Signal()  # the selection, out of the list

    def __init__(self, model: ArticleTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stories = model
        self._still = False
        self._make_viewport()
        self.artist = Artist(self, model)
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setDragEnabled(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._set_up_headers()
        self.doubleClicked.connect(self.edit)
        self.verticalScrollBar().valueChanged.connect(self.look)

    def _make_viewport(self) -> None:
        """Make the viewport here: PySide6 loads all kinds of widgets to tell which one Qt's is.

        That takes 15 ms of the start.
        """
        made = QWidget()
        made.setAutoFillBackground(True)
        made.setBackgroundRole(QPalette.ColorRole.Base)
        self.setViewport(made)

    def _set_up_headers(self) -> None:
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setMinimumSectionSize(ROW_HEIGHT)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        # A header asks for every row's flags whether its column is selected: with all of a
        # million selected each painting took 90 s. With a selection of its own it asks nothing.
        for header in (rows, columns):
            header.setSelectionModel(QItemSelectionModel(self._stories, header))

    @property
    def stories(self) -> ArticleTableModel:
        """Return the model, as what it is."""
        return self._stories

    # --- in sight ---

    def set_row_height(self, height: int) -> None:
        """Make all rows higher or lower; what is in sight stays where it is."""
        if height == self.row_height:
            return
        anchors, rows = self.anchors(), self.verticalHeader()
        self.set_still(True)
        rows.setMinimumSectionSize(height)
        rows.setDefaultSectionSize(height)
        self.hold(anchors)
        self.set_still(False)
        self.viewport().update()

    @property
    def row_height(self) -> int:
        """Return the height of every row."""
        return self.verticalHeader().defaultSectionSize()

    def seen(self) -> Range:
        """Return the first and the last row in sight; the last comes before where there is none."""
        top, height = self.verticalScrollBar().value(), self.row_height
        last = (top + max(self.viewport().height(), 1) - 1) // height
        return top // height, min(last, len(self._stories.ids) - 1)

    def look(self) -> None:
        """Tell the model which rows are in sight."""
        if not self._still:
            first, last = self.seen()
            self._stories.look_at(first, last)
            self.looked.emit(first, last)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look at the rows that come into sight."""
        super().resizeEvent(event)
        self.look()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows in sight, all at once."""
        self.artist.paint(event.rect(), *self.seen())

    def anchors(self) -> list[Anchor]:
        """Return what is in sight, the current row first, then from the top; none at the top."""
        if self.verticalScrollBar().value() == 0:
            return []
        first, last = self.seen()
        places = list(range(first, last + 1))
        current = self.currentIndex().row()
        if current in places:
            places.sort(key=lambda place: (place != current, abs(place - current)))
        top, height = self.verticalScrollBar().value(), self.row_height
        return [Anchor(self._stories.id_at(place), place * height - top) for place in places]

    def hold(self, anchors: Sequence[Anchor]) -> None:
        """Scroll so that the first of the anchors that is still there stands where it stood."""
        self.updateGeometries()
        gone = set(Ids(tuple(anchor.story for anchor in anchors)).missing_in(self._stories.ids))
        first = next((anchor for anchor in anchors if anchor.story not in gone), None)
        value = 0
        if first is not None:
            value = self._stories.place_of(first.story) * self.row_height - first.above
        self.verticalScrollBar().setValue(value)

    def set_still(self, still: bool) -> None:
        """Look at nothing while the list is being changed, and then once."""
        self._still = still
        self.look()

    # --- chosen ---

    def ranges(self) -> list[Range]:
        """Return the selected rows as ranges, in order; never a list of a million."""
        found: list[Range] = []
        for first, last in sorted(
            (r.top(), r.bottom()) for r in self.selectionModel().selection().toList()
        ):
            if found and first <= found[-1][1] + 1:
                found[-1] = (found[-1][0], max(last, found[-1][1]))
            else:
                found.append((first, last))
        return found

    def choose(self, ranges: Iterable[Range], current: int, column: int) -> None:
        """Select ranges of rows and make a row the current one without scrolling; -1 for none."""
        chosen, model = QItemSelection(), self._stories
        last = model.columnCount() - 1
        for top, bottom in ranges:
            chosen.append(QItemSelectionRange(model.index(top, 0), model.index(bottom, last)))
        selection = self.selectionModel()
        self.setAutoScroll(False)
        if current >= 0:
            selection.setCurrentIndex(model.index(current, column), Select.NoUpdate)
        selection.select(chosen, Select.ClearAndSelect)
        self.setAutoScroll(True)

    def go_to(self, index: QModelIndex) -> None:
        """Make a cell the current one and select its row alone, whatever keys are held."""
        self.selectionModel().setCurrentIndex(index, Select.ClearAndSelect | Select.Rows)
        self.scrollTo(index)

    def current_column(self) -> int:
        """Return the column that the keyboard is on."""
        index = self.currentIndex()
        return index.column() if index.isValid() else BY_KEY["headline"]

    def selectAll(self) -> None:
        """Select all rows, also those that are still being found."""
        super().selectAll()
        self.all_chosen.emit()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Draw the selection; Qt tells screen readers every cell of it, which we spare them."""
        if any(_long(change) for change in (selected, deselected)):
            self.viewport().update()
        else:
            super().selectionChanged(selected, deselected)

    # --- keys and drops ---

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Let the pane drag the selected stories: Qt would ask for every cell of them."""
        self.dragged.emit()

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Let Home and End go to the first and the last story: a row is one thing here."""
        ends = {
            QAbstractItemView.CursorAction.MoveHome: 0,
            QAbstractItemView.CursorAction.MoveEnd: self._stories.rowCount() - 1,
        }
        if action in ends:
            return self._stories.index(ends[action], self.current_column())
        return super().moveCursor(action, modifiers)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Space and Ctrl+V from Qt's own meaning."""
        if event.key() == Qt.Key.Key_Space:
            self.paged.emit(not event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        elif (
            event.key() == Qt.Key.Key_V and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        ):
            self.pasted.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are actions here, not a jump to a headline."""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Leave what is dragged here to the window."""
        event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Leave what is dragged here to the window."""
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Draw the selection as active, all of it; the row that the keyboard is on is chosen."""
        super().focusInEvent(event)
        chosen, current = self.selectionModel(), self.currentIndex()
        if current.isValid() and not chosen.hasSelection():  # Qt made a first row the current one
            chosen.select(current, Select.Select | Select.Rows)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Draw the selection as resting, all of it."""
        super().focusOutEvent(event)
        self.viewport().update()


def _long(selection: QItemSelection) -> bool:
    return sum(part.height() for part in selection.toList()) > MANY
