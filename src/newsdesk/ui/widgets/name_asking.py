"""Asks for a name in place: a line and a button under the box that they belong to."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton

from newsdesk.ui.widgets.notice import plain_label

LONGEST = 80  # characters of a name
WIDTH = 400  # logical pixels


class NameAsking(QFrame):
    """Hangs under a box; Enter takes the name, Esc and another place of the window give it up."""

    named = Signal(str)

    def __init__(self, box: QLineEdit) -> None:
        super().__init__(box)
        self._box = box
        self.setObjectName("popup")
        self.line = QLineEdit(self)
        self.line.setMaxLength(LONGEST)
        self.line.setAccessibleName(self.tr("Name of the search"))
        self.button = QPushButton(self.tr("Save"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 8, 10, 8)
        row.addWidget(plain_label(self.tr("Save as"), "muted", self))
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        self.line.returnPressed.connect(self._take)
        self.button.clicked.connect(self._take)
        self.line.installEventFilter(self)
        self.button.installEventFilter(self)
        self.hide()

    def ask(self, name: str) -> None:
        """Ask, with a name that could be taken."""
        window = self._box.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        self.line.setText(name[:LONGEST])
        self.line.selectAll()
        top = self._box.mapTo(window, QPoint(0, self._box.height() + 2))
        width = min(WIDTH, window.width() - top.x() - 4)
        self.setGeometry(top.x(), top.y(), width, self.sizeHint().height())
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def _take(self) -> None:
        name = self.line.text().strip()
        if name:
            self._close()
            self.named.emit(name)

    def _close(self) -> None:
        self.hide()
        self._box.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Close on Esc, and when the keyboard goes elsewhere."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self._close()
                return True
        elif event.type() == QEvent.Type.FocusOut and self._left():
            self.hide()
        return False

    def _left(self) -> bool:
        there = self.window().focusWidget()
        return there is None or not self.isAncestorOf(there)
