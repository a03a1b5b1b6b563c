"""What was done in the library, by whom; each stroke can be taken back or looked at."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from newsdesk.desk.results import Activity
from newsdesk.ui.models.activity_table import ActivityModel, More
from newsdesk.ui.widgets import columns

Undo = Callable[[int], bool]  # a batch; whether it was taken back


class ActivityDialog(QDialog):
    """A table of strokes, the newest first."""

    story_asked = Signal(int)

    def __init__(self, done: Iterable[Activity], more: More, undo: Undo, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Activity"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._undo_batch = undo
        self.model = ActivityModel(more, self)
        self.model.show(done)
        self.table = self._table()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.undo = QPushButton(self.tr("Take back"), self)
        self.jump = QPushButton(self.tr("Go to the story"), self)
        for button in (self.jump, self.undo):
            button.setAutoDefault(False)
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        self.undo.clicked.connect(self._take_back)
        self.jump.clicked.connect(self._go)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(12)
        box.addWidget(self.table)
        box.addWidget(buttons)
        self.resize(760, 480)
        self.table.selectRow(0)
        self._chosen()
        self.table.setFocus()

    def _table(self) -> QTableView:
        table = QTableView(self)
        table.setAccessibleName(self.tr("Activity"))
        table.setModel(self.model)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(26)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        columns.set_widths(header, (150, 110, 300))
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        table.selectionModel().currentRowChanged.connect(self._chosen)
        table.activated.connect(self._go)
        return table

    def _activity(self) -> Activity | None:
        return self.model.activity(self.table.currentIndex().row())

    def _chosen(self) -> None:
        done = self._activity()
        self.undo.setEnabled(done is not None and not done.undone)
        self.jump.setEnabled(done is not None and bool(done.stories))

    def show_done(self, done: Iterable[Activity]) -> None:
        """Show what was done last, the same row chosen."""
        row = self.table.currentIndex().row()
        self.model.show(done)
        self.table.selectRow(max(0, row))
        self._chosen()

    def _take_back(self) -> None:
        if done := self._activity():
            self._undo_batch(done.batch)

    def _go(self) -> None:
        done = self._activity()
        if done is not None and done.stories:
            self.story_asked.emit(done.stories[0])
            self.accept()
