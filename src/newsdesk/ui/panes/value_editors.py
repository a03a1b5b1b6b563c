"""Editors of one value: a line that offers values in use, several lines, or a choice."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QSignalBlocker, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QPlainTextEdit, QWidget

from newsdesk.story.fields import SEPARATOR, FieldKind, FieldSpec
from newsdesk.ui import words

Offers = Callable[[str, str], Sequence[str]]  # a field's name and what is typed; values in use
PAUSE = 80  # ms after a key before values are looked up
LINES = 6  # of a long value that are seen at once
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LISTS = (FieldKind.PEOPLE, FieldKind.TAGS)


class LineEditor(QLineEdit):
    """One line; values in use that begin or have a word like what is typed are offered."""

    left = Signal()
    done = Signal()
    reverted = Signal()

    def __init__(self, spec: FieldSpec, offers: Offers, parent: QWidget) -> None:
        super().__init__(parent)
        self._spec = spec
        self._offers = offers
        self._found = QStringListModel(self)
        self._list: QCompleter | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._offer)
        self.editingFinished.connect(self.left)
        if spec.kind in (FieldKind.TEXT, FieldKind.LANGUAGE, *_LISTS) and not spec.required:
            self.textEdited.connect(self._pause.start)

    def value(self) -> str:
        """Return what stands in the line."""
        return self.text().strip()

    def put(self, value: str) -> None:
        """Put a stored value in, its beginning to be seen."""
        self._pause.stop()
        with QSignalBlocker(self):
            self.setText(value)
        self.setCursorPosition(0)
        self.setModified(False)

    def put_typed(self, value: str) -> None:
        """Put in what somebody typed and has not stored."""
        self.setText(value)
        self.setModified(True)

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+Z to the window where nothing typed here can be taken back."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
            redo = event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()
            if undo or redo:
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves and goes back; Esc gives up what was typed."""
        self._pause.stop()
        if event.key() == Qt.Key.Key_Escape and self.isModified():
            self.reverted.emit()
            return
        super().keyPressEvent(event)
        if event.key() in _ENTER:
            self.done.emit()

    # --- values in use ---

    def _part(self) -> tuple[int, str]:
        """Return where the value begins that is being typed, and what it is so far."""
        before = self.text()[: self.cursorPosition()]
        if self._spec.kind not in _LISTS:
            return 0, before.strip()
        head, mark, tail = before.rpartition(SEPARATOR.strip())
        return len(head + mark), tail.strip()

    def _offer(self) -> None:
        _, typed = self._part()
        there = self.hasFocus() and self.cursorPosition() == len(self.text())
        found = [v for v in self._offers(self._spec.name, typed) if v != typed] if there else []
        self._found.setStringList(found if typed else [])
        if found and typed:
            self._completer().complete()
        elif popup := self._list and self._list.popup():
            popup.hide()

    def _completer(self) -> QCompleter:
        if self._list is None:
            self._list = QCompleter(self._found, self)
            self._list.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
            self._list.setMaxVisibleItems(8)
            self._list.setWidget(self)
            if popup := self._list.popup():
                popup.setAccessibleName(self.tr("Values in use"))
            self._list.activated.connect(self._take)  # with the words, Qt's first form of it
        return self._list

    def _take(self, value: str) -> None:
        start, _ = self._part()
        kept = self.text()[:start]
        self.setText(f"{kept}{' ' if kept else ''}{value}")
        self.setModified(True)


class LongEditor(QPlainTextEdit):
    """Several lines; Tab and Ctrl+Enter leave it."""

    left = Signal()
    done = Signal()
    reverted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.textChanged.connect(self._fit)
        self._fit()

    def value(self) -> str:
        """Return what stands in the editor."""
        return self.toPlainText().strip()

    def put(self, value: str) -> None:
        """Put a stored value in."""
        with QSignalBlocker(self):
            self.setPlainText(value)
        self._fit()

    def put_typed(self, value: str) -> None:
        """Put in what somebody typed and has not stored."""
        self.put(value)
        self.document().setModified(True)

    def _fit(self) -> None:
        lines = min(max(self.blockCount(), 2), LINES)
        margins = 2 * (self.frameWidth() + round(self.document().documentMargin()))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + margins)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hand on what was typed."""
        super().focusOutEvent(event)
        if event.reason() not in (
            Qt.FocusReason.ActiveWindowFocusReason,
            Qt.FocusReason.PopupFocusReason,
        ):
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter saves and goes back; Esc gives up what was typed."""
        if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.left.emit()
            self.done.emit()
        elif event.key() == Qt.Key.Key_Escape and self.document().isModified():
            self.reverted.emit()
        else:
            super().keyPressEvent(event)


class ChoiceEditor(QComboBox):
    """One of a few values."""

    left = Signal()
    done = Signal()
    reverted = Signal()

    def __init__(self, spec: FieldSpec, parent: QWidget) -> None:
        super().__init__(parent)
        for choice in spec.choices:
            self.addItem(words.choice(spec.name, choice), choice)
        self.view().setAccessibleName(words.field(spec.name))
        self.activated.connect(self.left)

    def value(self) -> str:
        """Return what is chosen."""
        return str(self.currentData())

    def put(self, value: str) -> None:
        """Choose what is stored."""
        with QSignalBlocker(self):
            self.setCurrentIndex(max(0, self.findData(value)))

    put_typed = put


ValueEditor = LineEditor | LongEditor | ChoiceEditor


def editor_for(spec: FieldSpec, offers: Offers, parent: QWidget) -> ValueEditor:
    """Return the editor that a kind of field asks for."""
    if spec.kind is FieldKind.CHOICE:
        return ChoiceEditor(spec, parent)
    if spec.kind is FieldKind.LONG:
        return LongEditor(parent)
    return LineEditor(spec, offers, parent)
