"""A column of the claims board: claims are dragged from one column into another."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QWidget

CLAIM = Qt.ItemDataRole.UserRole  # story and uid of an item's claim


class ClaimColumn(QListWidget):
    """A list that says what was dropped on it; the item moves once the library has it so."""

    dropped = Signal(str)  # uid of the claim

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("said")
        self.setAccessibleName(name)
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)  # nothing is taken away by the drag
        self.setDropIndicatorShown(False)

    @property
    def uid(self) -> str:
        """Return the uid of the chosen claim, "" for none."""
        item = self.currentItem()
        return str(item.data(CLAIM)[1]) if item is not None else ""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take what comes from another column."""
        self._weigh(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take it anywhere in this column."""
        self._weigh(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Say what was dropped."""
        source = event.source()
        if isinstance(source, ClaimColumn) and source is not self and source.uid:
            event.acceptProposedAction()
            self.dropped.emit(source.uid)
        else:
            event.ignore()

    def _weigh(self, event: QDropEvent) -> None:
        source = event.source()
        if isinstance(source, ClaimColumn) and source is not self:
            event.acceptProposedAction()
        else:
            event.ignore()
