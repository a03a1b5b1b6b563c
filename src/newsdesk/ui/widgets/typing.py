"""Fields that are saved on leaving them, and are not overwritten while somebody types."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LineField(QLineEdit):
    """One line of text."""

    left = Signal(str)  # what was typed, where it is another than before

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._base = ""
        self.editingFinished.connect(self.finish)

    def show_value(self, value: str, *, anew: bool) -> None:
        """Show a value; of the same thing, what is being typed stays."""
        if anew or self.text() == self._base:
            self.setText(value)
            self.setCursorPosition(0)
        self._base = value

    def finish(self) -> None:
        """Hand on what was typed."""
        if self.text() != self._base:
            self._base = self.text()
            self.left.emit(self._base)


class AreaField(QPlainTextEdit):
    """Several lines of text; Tab leaves it, Ctrl+Enter is done."""

    left = Signal(str)
    done = Signal()  # Ctrl+Enter or Esc

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self._base = ""

    def show_value(self, value: str, *, anew: bool) -> None:
        """Show a value; of the same thing, what is being typed stays."""
        if anew or self.toPlainText() == self._base:
            self.setPlainText(value)
        self._base = value

    def finish(self) -> None:
        """Hand on what was typed."""
        if self.toPlainText() != self._base:
            self._base = self.toPlainText()
            self.left.emit(self._base)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Save on leaving, but not for a menu that opens over it."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.finish()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Be done with Ctrl+Enter or Esc; nothing typed is lost."""
        ctrl = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape or (event.key() in _ENTER and ctrl):
            self.finish()
            self.done.emit()
        else:
            super().keyPressEvent(event)
