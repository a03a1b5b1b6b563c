"""The plain text of one paragraph, typed in where it stands."""

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

_STAYS = (
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
)


class ParagraphEditor(QTextEdit):
    """An editor as wide as its paragraph; it grows with what is typed."""

    left = Signal()  # what stands here is to be kept
    given_up = Signal()  # Esc: as if nothing had been typed
    grown = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("paragraph")
        self.setAccessibleName(self.tr("Text of the paragraph"))
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self.document().contentsChanged.connect(self.grown)

    def fill(self, shown: str, font: QFont, line_height: float, line_height_type: int) -> None:
        """Show a paragraph's words in the type of the page."""
        self.setFont(font)
        self.document().setDefaultFont(font)
        self.setPlainText(shown)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        block = QTextBlockFormat()
        block.setLineHeight(line_height, line_height_type)
        cursor.setBlockFormat(block)
        self.document().clearUndoRedoStacks()

    @property
    def words(self) -> str:
        """Return what stands here, no-break spaces and line breaks as they are."""
        return self.document().toRawText()

    def wanted_height(self) -> int:
        """Return the height that the words take, in logical pixels."""
        return round(self.document().size().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives up, Ctrl+Enter leaves; Enter begins a new paragraph, Shift+Enter a line."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter(event.modifiers())
        else:
            super().keyPressEvent(event)

    def _enter(self, held: Qt.KeyboardModifier) -> None:
        if held & Qt.KeyboardModifier.ControlModifier:
            self.left.emit()
        else:
            new_line = held & Qt.KeyboardModifier.ShiftModifier
            self.textCursor().insertText("\n" if new_line else "\n\n")
            self.ensureCursorVisible()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take plain text only, whatever else was copied or dropped."""
        if source.hasText():
            self.textCursor().insertText(source.text())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Say that files are for the import, not for the text."""
        return source.hasText() and not source.hasUrls()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving the paragraph keeps what was typed; a menu or another program is no leaving."""
        super().focusOutEvent(event)
        if event.reason() not in _STAYS and self.isVisible():
            self.left.emit()
