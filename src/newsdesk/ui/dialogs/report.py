"""What became of every file of an import, or every story of an export: a line each."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from newsdesk.ui.models.report_lines import Line, ReportLines
from newsdesk.ui.widgets import columns
from newsdesk.ui.widgets.notice import plain_label

_HEIGHT = 28  # pixels of a line at the least


class ReportDialog(QDialog):
    """A table of outcomes; Enter or a double click goes to the story."""

    story_asked = Signal(int)
    save_asked = Signal()

    def __init__(
        self,
        title: str,
        summary: str,
        number: int,
        line: Callable[[int], Line],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        headings = self.tr("File"), self.tr("Outcome"), self.tr("Why")
        self._lines = ReportLines(number, line, headings, self)
        heading = plain_label(summary, "title")
        heading.setWordWrap(True)
        self.table = self._table()
        self.buttons = buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.jump = buttons.addButton(
            self.tr("Go to the story"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.jump.clicked.connect(self._go)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(12)
        box.addWidget(heading)
        box.addWidget(self.table)
        box.addWidget(buttons)
        self.resize(720, 440)
        self._selected()
        self.table.setFocus()

    def offer_saving(self) -> None:
        """Offer to keep the report as a file."""
        save = self.buttons.addButton(
            self.tr("Save the report…"), QDialogButtonBox.ButtonRole.ActionRole
        )
        save.clicked.connect(self.save_asked)

    def _table(self) -> QTableView:
        table = QTableView(self)
        table.setAccessibleName(self.tr("Report"))
        table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        rows = table.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(_HEIGHT)
        rows.setDefaultSectionSize(_HEIGHT)
        table.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        table.setModel(self._lines)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        columns.set_widths(header, (240, 140))
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        table.selectionModel().selectionChanged.connect(self._selected)
        table.activated.connect(self._go)
        table.verticalScrollBar().valueChanged.connect(self._fit)
        return table

    def showEvent(self, event: QShowEvent) -> None:
        """Give the first lines the height that they need."""
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give the lines in sight their height; to ask a hundred thousand takes a minute."""
        bottom = self.table.viewport().height()
        first, last = self.table.rowAt(0), self.table.rowAt(bottom)
        for row in range(max(first, 0), (last if last >= 0 else self._lines.rowCount() - 1) + 1):
            self.table.resizeRowToContents(row)

    def _line(self) -> Line | None:
        place = self.table.currentIndex()
        return self._lines.line(place.row()) if place.isValid() else None

    def _selected(self) -> None:
        line = self._line()
        self.jump.setEnabled(line is not None and line.story > 0)

    def _go(self) -> None:
        line = self._line()
        if line is not None and line.story:
            self.story_asked.emit(line.story)
            self.accept()
