"""The History tab: who changed what, when, from what to what, and the way back."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from newsdesk.desk.results import HistoryEntry
from newsdesk.story.fields import is_field
from newsdesk.ui import words
from newsdesk.ui.models.history_table import HistoryModel
from newsdesk.ui.widgets import columns
from newsdesk.ui.widgets.difference import DifferenceLabel
from newsdesk.ui.widgets.naming import name_choice

NARROW = 560  # logical pixels
_OF_STORY = ("text", "basis")  # what a return of the whole story takes back, beside fields


class HistoryView(QWidget):
    """The changes of one story, of all its fields or of one."""

    field_asked = Signal(str, int)  # a field is to be as it was after a row of the audit
    story_asked = Signal(int)  # the same for the whole story

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all: list[HistoryEntry] = []
        self.model = HistoryModel(self)
        self._make_table()
        self.what = QComboBox(self)
        name_choice(self.what, self.tr("Changes of what"))
        self.what.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.field = QPushButton(self.tr("Take field back"), self)
        self.story = QPushButton(self.tr("Take story back"), self)
        self.field.setToolTip(self.tr("The field becomes what it was before the chosen change"))
        self.story.setToolTip(
            self.tr("Text and fields become what they were before the chosen change")
        )
        self.difference = DifferenceLabel(self)
        line = QHBoxLayout()
        line.setContentsMargins(8, 4, 8, 0)
        line.addWidget(self.what)
        line.addStretch(1)
        line.addWidget(self.field)
        line.addWidget(self.story)
        below = QHBoxLayout()
        below.setContentsMargins(12, 0, 12, 6)
        below.addWidget(self.difference)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addLayout(line)
        box.addWidget(self.table, 1)
        box.addLayout(below)
        self.what.activated.connect(self._show)
        self.field.clicked.connect(self._ask_field)
        self.story.clicked.connect(self._ask_story)
        self.table.selectionModel().currentRowChanged.connect(self._chosen)
        self._chosen()

    def _make_table(self) -> None:
        self.table = QTableView(self)
        self.table.setObjectName("history")
        self.table.setAccessibleName(self.tr("History"))
        self.table.setModel(self.model)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(26)
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        columns.set_widths(header, (150, 84, 110, 150))
        self._crowd()
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(4, QHeaderView.ResizeMode.Stretch)

    def focus(self) -> None:
        """Give the keyboard to the table."""
        self.table.setFocus()

    def _crowd(self) -> None:
        """Leave the old value to the line below where there is little room."""
        self.table.setColumnHidden(3, self.width() < NARROW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for the new value."""
        super().resizeEvent(event)
        self._crowd()

    def show_entries(self, entries: Iterable[HistoryEntry]) -> None:
        """Show the changes of a story."""
        self._all = list(entries)
        before = self.what.currentData()
        self.what.clear()
        self.what.addItem(self.tr("All changes"), "")
        for what in sorted({entry.what for entry in self._all}, key=words.what):
            self.what.addItem(words.what(what), what)
        self.what.setCurrentIndex(max(0, self.what.findData(before)))
        self._show()

    def _show(self) -> None:
        what = self.what.currentData()
        self.model.show(entry for entry in self._all if not what or entry.what == what)
        self._chosen()

    def _entry(self) -> HistoryEntry | None:
        return self.model.entry(self.table.currentIndex().row())

    def _chosen(self) -> None:
        """Show the change in full, and what can be taken back."""
        entry = self._entry()
        own = entry is not None and (is_field(entry.what) or entry.what in _OF_STORY)
        self.field.setEnabled(entry is not None and is_field(entry.what))
        self.story.setEnabled(own)
        if entry is not None and own:
            self.difference.show_values(entry.old, entry.new)
        else:
            self.difference.show_values("", "")

    def _ask_field(self) -> None:
        if entry := self._entry():
            self.field_asked.emit(entry.what, entry.seq - 1)

    def _ask_story(self) -> None:
        if entry := self._entry():
            self.story_asked.emit(entry.seq - 1)
