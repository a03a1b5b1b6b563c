"""A tab that lists what is said of a story, with a card for the one that is chosen."""

from collections.abc import Iterable
from typing import Protocol

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListView,
    QScrollArea,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from newsdesk.ui.models.note_rows import NoteRows, Said
from newsdesk.ui.widgets.notice import QuietButton, plain_label

_CARD = 200  # logical pixels that a card needs


class Card(Protocol):
    """What shows one of them whole."""

    def show_said(self, said: Said | None) -> None:
        """Show another one, or the same as it is now."""

    def finish(self) -> None:
        """Keep what is being typed."""


class SaidView(QWidget):
    """List and card; with nothing to list, a word on how to begin."""

    asked = Signal(str)  # uid of what is to be shown on the page
    added = Signal()  # something about the whole story is to be said

    def __init__(self, name: str, begin: str, add: str, card: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown = ""  # uid of what the card shows
        self.model = NoteRows(self)
        self.list = QListView(self)
        self.list.setAccessibleName(name)
        self.list.setModel(self.model)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setIconSize(QSize(16, 16))
        self.list.setObjectName("said")
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.selectionModel().currentRowChanged.connect(self._chosen)
        self.list.activated.connect(self._ask)
        self.list.clicked.connect(self._ask)
        self.card = card
        self._add = QuietButton("plus", self)
        self._add.setText(add)
        self._add.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._add.clicked.connect(self.added)
        self._begin = plain_label(begin, "muted", self)
        self._begin.setWordWrap(True)
        self._begin.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._begin.setContentsMargins(12, 8, 12, 8)
        self._lay_out(name)

    def _lay_out(self, name: str) -> None:
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName(name)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setMinimumWidth(_CARD)
        self.card.setObjectName("sheet")
        scroll.setWidget(self.card)
        self._scroll = scroll
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setChildrenCollapsible(False)
        split.addWidget(self.list)
        split.addWidget(scroll)
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 3)
        split.setSizes([240, 380])
        self._stack = QStackedLayout()
        self._stack.addWidget(self._begin)
        self._stack.addWidget(split)
        line = QHBoxLayout()
        line.setContentsMargins(6, 2, 6, 0)
        line.addWidget(self._add)
        line.addStretch(1)
        self.line = line
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addLayout(line)
        box.addLayout(self._stack, 1)

    def show_all(self, said: Iterable[Said]) -> None:
        """Show what is said of a story; the one that was chosen still is."""
        before = self.chosen.what.uid if self.chosen else ""
        self.model.show(said)
        row = self.model.row_of(before)
        self._stack.setCurrentIndex(1 if self.model.said else 0)
        self.choose(max(0, row))

    def choose(self, row: int) -> None:
        """Choose a row."""
        index = self.model.index(row)
        if index.isValid():
            self.list.setCurrentIndex(index)
        self._chosen()

    def choose_uid(self, uid: str) -> bool:
        """Choose one by its uid; False where it is not here."""
        row = self.model.row_of(uid)
        if row >= 0:
            self.choose(row)
        return row >= 0

    @property
    def chosen(self) -> Said | None:
        """Return the one that is chosen."""
        row = self.list.currentIndex().row()
        return self.model.said[row] if 0 <= row < len(self.model.said) else None

    def _chosen(self) -> None:
        uid = self.chosen.what.uid if self.chosen else ""
        if uid != self._shown:
            self._shown = uid
            self._scroll.verticalScrollBar().setValue(0)
        self.card.show_said(self.chosen)  # type: ignore[attr-defined]

    def _ask(self) -> None:
        if self.chosen:
            self.asked.emit(self.chosen.what.uid)

    def finish(self) -> None:
        """Keep what is being typed."""
        self.card.finish()  # type: ignore[attr-defined]

    def focus(self) -> None:
        """Give the keyboard to the list, or to the button where there is none."""
        (self.list if self.model.said else self._add).setFocus()
