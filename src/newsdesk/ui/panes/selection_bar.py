"""The small bar beside chosen words: what can be said of them."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextEdit, QToolButton

from newsdesk.ui import icons, note_words, theme

_PAUSE = 180  # ms: while somebody still chooses, it is in the way
_GAP = 6  # logical pixels


class SelectionBar(QFrame):
    """A button for each kind; for the mouse, as each has a key and stands in a menu."""

    asked = Signal(str)  # a kind of note, or "claim"

    def __init__(self, view: QTextEdit) -> None:
        super().__init__(view.viewport())
        self.setObjectName("popup")
        self.setAccessibleName(self.tr("Chosen words"))
        self._view = view
        self.key_of: Callable[[str], str] = lambda _kind: ""  # which does the same
        self.buttons: dict[str, QToolButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(0)
        for kind in note_words.OF_WORDS:
            button = QToolButton(self)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setAccessibleName(note_words.kind(kind))
            button.clicked.connect(lambda _=False, kind=kind: self._ask(kind))
            row.addWidget(button)
            self.buttons[kind] = button
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self._appear)
        view.selectionChanged.connect(self._selected)
        view.verticalScrollBar().valueChanged.connect(self.hide)
        self.hide()

    def _selected(self) -> None:
        self.hide()
        if self._view.textCursor().hasSelection():
            self._soon.start()
        else:
            self._soon.stop()

    def _appear(self) -> None:
        cursor = self._view.textCursor()
        if not cursor.hasSelection() or not self._view.isVisible():
            return
        cursor.setPosition(cursor.selectionEnd())
        end = self._view.cursorRect(cursor)
        self.adjustSize()
        room = self._view.viewport().rect()
        below = end.bottom() + _GAP
        top = below if below + self.height() < room.height() else end.top() - _GAP - self.height()
        left = min(max(_GAP, end.left() - self.width() // 2), room.width() - self.width() - _GAP)
        if 0 <= top < room.height():
            self.move(QPoint(left, top))
            self.show()
            self.raise_()

    def dismiss(self) -> None:
        """Stay away: the words were not chosen by hand."""
        self._soon.stop()
        self.hide()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw the icons in the colours of the theme."""
        for kind, button in self.buttons.items():
            look = note_words.LOOKS[kind]
            button.setIcon(icons.icon(look.icon, getattr(theme.current(), look.tone)))
            name, key = note_words.kind(kind), self.key_of(kind)
            button.setToolTip(f"{name} ({key})" if key else name)
        super().showEvent(event)

    def _ask(self, kind: str) -> None:
        self.hide()
        self.asked.emit(kind)
