"""The list pane: the table of stories, its columns, the search's answer over it."""

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QMenu,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from newsdesk.story.row import Row
from newsdesk.ui.models.article_table import ArticleTableModel, SetField
from newsdesk.ui.models.columns import BY_KEY, COLUMNS
from newsdesk.ui.panes.list_delegate import ListDelegate
from newsdesk.ui.widgets.notice import Notice, plain_label

ROW_HEIGHT = 30
CROWDED = {"outlet": 450, "published": 300}  # the list's width below which a column makes room
Order = tuple[str, bool]


class StoryTable(QTableView):
    """The table; Space pages the story, Ctrl+V takes text in, files dropped go to the window."""

    paged = Signal(bool)  # True downwards
    pasted = Signal()

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
            flag = QItemSelectionModel.SelectionFlag
            chosen.select(current, flag.Select | flag.Rows)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Draw the selection as resting, all of it."""
        super().focusOutEvent(event)
        self.viewport().update()


class ListPane(QWidget):
    """The table of stories, and what is said where there are none."""

    opened = Signal(int)  # the story that the current row holds
    selected = Signal()
    sorted = Signal(str, bool)

    def __init__(self, set_field: SetField, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ArticleTableModel(set_field, self)
        self.notice = Notice("banner", self)
        self.table = StoryTable(self)
        self.nothing = plain_label("", "muted", self)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setWordWrap(True)
        self._open: int | None = None
        self._busy = False
        self._lay_out()
        self._set_up_table()
        self._set_up_header()
        self._initial = self.header.saveState()
        self.take_columns()

    @property
    def header(self) -> QHeaderView:
        """Return the table's header."""
        return self.table.horizontalHeader()

    def _lay_out(self) -> None:
        hole = QFrame(self)
        hole.setObjectName("hole")
        self._stack = QStackedLayout()
        self._stack.addWidget(self.table)
        inner = QVBoxLayout(hole)
        inner.addWidget(self.nothing)
        self._stack.addWidget(hole)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.notice)
        box.addLayout(self._stack, 1)
        self.notice.cross.setVisible(False)

    def _set_up_table(self) -> None:
        table = self.table
        table.setAccessibleName(self.tr("Stories"))
        table.setModel(self.model)
        table.setItemDelegate(ListDelegate(table))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        table.doubleClicked.connect(table.edit)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        table.verticalHeader().setMinimumSectionSize(ROW_HEIGHT)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        chosen = table.selectionModel()
        chosen.currentRowChanged.connect(self._current)
        chosen.selectionChanged.connect(self._selection)

    def _set_up_header(self) -> None:
        header = self.header
        header.setSectionsMovable(True)
        header.setFirstSectionMovable(True)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(28)
        header.setStretchLastSection(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for place, column in enumerate(COLUMNS):
            header.resizeSection(place, column.width)
            header.setSectionHidden(place, not column.shown)
        header.setSectionResizeMode(BY_KEY["headline"], QHeaderView.ResizeMode.Stretch)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._header_menu)
        self.table.setSortingEnabled(True)
        header.setSortIndicator(BY_KEY["added"], Qt.SortOrder.DescendingOrder)
        self.model.on_sort(self._sort)

    def _sort(self, key: str, descending: bool) -> None:
        self.sorted.emit(key, descending)

    @property
    def order(self) -> Order:
        """Return the desk's key of the sorted column and whether it runs downwards."""
        section = self.header.sortIndicatorSection()
        column = COLUMNS[section if 0 <= section < len(COLUMNS) else BY_KEY["added"]]
        down = self.header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
        return column.sort or column.key, down

    def show_rows(self, rows: Sequence[Row], nothing: str) -> None:
        """Show rows; the open story and the selection stay where they are still in the list."""
        chosen = self.chosen()
        top = self.table.verticalScrollBar().value()
        self._busy = True
        self.model.replace(rows)
        self.nothing.setText(nothing)
        self._stack.setCurrentIndex(0 if rows else 1)
        self._restore(chosen)
        self.table.verticalScrollBar().setValue(top)
        self._busy = False
        self.selected.emit()

    def _restore(self, chosen: Sequence[int]) -> None:
        if self._open is not None and (place := self.model.place_of(self._open)) >= 0:
            self.select(self._open, scroll=False)
            chosen = [story for story in chosen if story != self._open]
            assert place >= 0
        mode = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for story in chosen:
            if (place := self.model.place_of(story)) >= 0:
                self.table.selectionModel().select(self.model.index(place, 0), mode)

    def refresh(self, rows: Iterable[Row]) -> None:
        """Show rows of the list as they are now."""
        self.model.refresh(rows)

    def chosen(self) -> list[int]:
        """Return the selected stories in the order of the list."""
        places = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self.model.rows[place].id for place in places]

    def chosen_rows(self) -> list[Row]:
        """Return the selected rows in the order of the list."""
        places = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self.model.rows[place] for place in places]

    def select(self, story_id: int, scroll: bool = True) -> bool:
        """Make a story's row the current one; False where it is not in the list."""
        place = self.model.place_of(story_id)
        if place < 0:
            return False
        index = self.model.index(place, BY_KEY["headline"])
        if scroll:
            self.table.setCurrentIndex(index)
            self.table.scrollTo(index)
        else:
            mode = (
                QItemSelectionModel.SelectionFlag.ClearAndSelect
                | QItemSelectionModel.SelectionFlag.Rows
            )
            self.table.selectionModel().setCurrentIndex(index, mode)
        return True

    def step(self, by: int) -> None:
        """Go some rows down or up."""
        current = self.table.currentIndex()
        place = current.row() + by if current.isValid() else 0
        if 0 <= place < self.model.rowCount():
            column = current.column() if current.isValid() else BY_KEY["headline"]
            self.table.setCurrentIndex(self.model.index(place, column))

    def edit_current(self) -> None:
        """Open the editor of the current cell, of the headline where that cell has none."""
        index = self.table.currentIndex()
        if not index.isValid():
            return
        if not index.flags() & Qt.ItemFlag.ItemIsEditable:
            index = index.siblingAtColumn(BY_KEY["headline"])
        if index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.table.setFocus()
            self.table.setCurrentIndex(index)
            self.table.edit(index)

    def say_wrong(self, text: str) -> None:
        """Say under the search box what is wrong with the query; "" if nothing."""
        if text:
            self.notice.say(text)
        else:
            self.notice.hide()

    def _current(self, index: QModelIndex) -> None:
        if self._busy or not index.isValid():
            return
        self._open = self.model.row(index).id
        self.opened.emit(self._open)

    def _selection(self) -> None:
        if not self._busy:
            self.selected.emit()

    def _header_menu(self, place: QPoint) -> None:
        self.columns_menu().popup(self.header.mapToGlobal(place))

    def columns_menu(self) -> QMenu:
        """Return the menu that chooses columns and restores their order."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for column in COLUMNS:
            action = menu.addAction(column.label)
            action.setCheckable(True)
            action.setChecked(column.key in self._shown)
            action.setEnabled(column.key != "headline")
            action.toggled.connect(partial(self.show_column, column.key))
        menu.addSeparator()
        menu.addAction(self.tr("Restore the order")).triggered.connect(self.restore_columns)
        return menu

    def show_column(self, key: str, shown: bool) -> None:
        """Show a column, or hide it."""
        (self._shown.add if shown else self._shown.discard)(key)
        self._crowd()

    def take_columns(self) -> None:
        """Take the columns that the header shows for those that were chosen."""
        hidden = self.header.isSectionHidden
        self._shown = {column.key for n, column in enumerate(COLUMNS) if not hidden(n)}

    def uncrowd(self) -> None:
        """Show the chosen columns, as they are to be remembered."""
        for place, column in enumerate(COLUMNS):
            self.header.setSectionHidden(place, column.key not in self._shown)

    def _crowd(self) -> None:
        """Hide what makes room for the headline while the list is narrow."""
        width = self.width()
        for place, column in enumerate(COLUMNS):
            room = width >= CROWDED.get(column.key, 0)
            self.header.setSectionHidden(place, column.key not in self._shown or not room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for the headline."""
        super().resizeEvent(event)
        self._crowd()

    def restore_columns(self) -> None:
        """Put the columns back as they were at first."""
        with QSignalBlocker(self.header):
            self.header.restoreState(self._initial)
        self.take_columns()
        self._crowd()
        self.header.headerDataChanged(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)
        self.sorted.emit(*self.order)
