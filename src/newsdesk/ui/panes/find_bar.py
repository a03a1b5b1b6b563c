"""The bar that finds words in the story that is read."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from newsdesk.ui import words
from newsdesk.ui.widgets.naming import announce
from newsdesk.ui.widgets.notice import QuietButton, plain_label


class FindField(QLineEdit):
    """Where the words are typed: Enter goes on, Shift+Enter back, Esc leaves."""

    stepped = Signal(int)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that are for the bar."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.stepped.emit(-1 if back else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class FindBar(QFrame):
    """A field, how many places there are, and the ways to them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("find")
        self.field = FindField(self)
        self.field.setPlaceholderText(self.tr("Find in this story"))
        self.field.setAccessibleName(self.tr("Find in this story"))
        self.field.setMaximumWidth(360)
        self.count = plain_label("", "muted", self)
        self.back = self._button("chevron-up", self.tr("Previous place"), "Shift+Enter")
        self.on = self._button("chevron-down", self.tr("Next place"), "Enter")
        self.cross = self._button("x", self.tr("Close"), "Esc")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 6, 5)
        row.setSpacing(4)
        row.addWidget(self.field, 4)
        for widget in (self.back, self.on, self.count):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.cross)
        self.back.clicked.connect(lambda: self.field.stepped.emit(-1))
        self.on.clicked.connect(lambda: self.field.stepped.emit(1))
        self.cross.clicked.connect(self.field.left)

    def _button(self, icon: str, name: str, keys: str) -> QuietButton:
        button = QuietButton(icon, self)
        button.setAccessibleName(name)
        button.setToolTip(f"{name} ({keys})")
        return button

    def tell(self, place: int, of: int) -> None:
        """Say which place is looked at, of how many."""
        said = self.tr("%1 of %2").replace("%1", words.number(place))
        said = said.replace("%2", words.number(of)) if of else self.tr("Not found")
        self.count.setText(said if self.field.text().strip() else "")
        self.field.setAccessibleDescription(self.count.text())
        announce(self.field, self.count.text())
        for button in (self.back, self.on):
            button.setEnabled(bool(of))
