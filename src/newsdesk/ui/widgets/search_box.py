"""The search box: waits until typing pauses, Esc clears it."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from newsdesk.ui import icons, theme

PAUSE = 180  # ms between the last letter and the search


class SearchBox(QLineEdit):
    """A line for the query."""

    searched = Signal(str)
    left = Signal()  # on to the list

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        self.setAccessibleName(self.tr("Search the stories"))
        self.setPlaceholderText(self.tr("Search — words, “a phrase”, status:new, missing:author"))
        self.setClearButtonEnabled(True)
        self._glass: QAction | None = None
        self.redraw()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._search)
        self.textChanged.connect(self._typed)

    def redraw(self) -> None:
        """Draw the icon in the colours of the theme."""
        if self._glass is not None:
            self.removeAction(self._glass)
        glass = icons.icon("search", theme.current().muted)
        self._glass = self.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Down go on to the list, Esc clears and goes back to it."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Escape):
            self._search()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _typed(self) -> None:
        self._pause.start()

    def _search(self) -> None:
        self._pause.stop()
        self.searched.emit(self.text().strip())
