"""The library pane's tree: where a click falls, and what the keys mean."""

from PySide6.QtCore import QEvent, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from newsdesk.ui.models.library_entries import Entry
from newsdesk.ui.models.library_tree import ENTRY, depth_of
from newsdesk.ui.panes.library_delegate import check_box, chevron


class LibraryView(QTreeView):
    """A tree without branches: headings open on a click, choices have a box on their left."""

    taken = Signal(object)  # QModelIndex: this one alone
    toggled = Signal(object)  # QModelIndex: this one too, or no longer
    left = Signal()  # by the mouse

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("library")
        self.setStyleSheet("QTreeView { background: transparent; padding: 4px 0 0 0; }")
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setExpandsOnDoubleClick(False)
        self.setUniformRowHeights(False)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.setDropIndicatorShown(True)
        self.setAutoExpandDelay(400)

    def drawBranches(self, painter: QPainter, rect: QRect, index: QModelIndex) -> None:  # type: ignore[override]
        """Draw none: the delegate draws the signs that open a row."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses a row alone, Space adds it or takes it away; letters go to a row."""
        index = self.currentIndex()
        if self.state() == QAbstractItemView.State.EditingState:  # it comes from a name's editor
            index = QModelIndex()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if index.isValid() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.taken.emit(index)
        elif index.isValid() and event.key() == Qt.Key.Key_Space and plain:
            self.toggled.emit(index)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what is under the mouse, with Ctrl or on its box as one of several."""
        index = self.indexAt(event.position().toPoint())
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self._clicked(index, event)

    def _clicked(self, index: QModelIndex, event: QMouseEvent) -> None:
        entry: Entry = index.data(ENTRY)
        rect, place = self.visualRect(index), event.position().toPoint()
        depth = depth_of(index)
        several = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if entry.grows and not entry.heading and chevron(rect, depth).contains(place):
            self.setExpanded(index, not self.isExpanded(index))
        elif several or (entry.facet and check_box(rect, depth).contains(place)):
            self.toggled.emit(index)
        else:
            self.taken.emit(index)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take the second press for another click, so that two quick ones are two."""
        self.mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Leave the menu to the pane."""
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        """Say when the mouse has gone."""
        done = super().viewportEvent(event)
        if event.type() == QEvent.Type.Leave:
            self.left.emit()
        return done
