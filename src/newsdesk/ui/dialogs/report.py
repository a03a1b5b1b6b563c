"""What became of every file of an import, or every story of an export: a line each."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from newsdesk.ui import icons, theme
from newsdesk.ui.widgets.notice import plain_label


@dataclass(frozen=True, slots=True)
class Line:
    """One file or story and what became of it."""

    what: str
    outcome: str
    reason: str
    icon: str
    tone: str
    story: int = 0  # to jump to; 0 for none


class ReportDialog(QDialog):
    """A table of outcomes; Enter or a double click goes to the story."""

    story_asked = Signal(int)
    save_asked = Signal()

    def __init__(self, title: str, summary: str, lines: Iterable[Line], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._lines = list(lines)
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

    def _table(self) -> QTableWidget:
        table = QTableWidget(len(self._lines), 3, self)
        table.setAccessibleName(self.tr("Report"))
        table.setHorizontalHeaderLabels([self.tr("File"), self.tr("Outcome"), self.tr("Why")])
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        rows = table.verticalHeader()
        rows.setMinimumSectionSize(28)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        rows.setResizeContentsPrecision(0)  # of the rows in sight: a report may have thousands
        for row, line in enumerate(self._lines):
            for column, text in ((0, line.what), (2, line.reason)):
                table.setItem(row, column, QTableWidgetItem(text))
            colour = getattr(theme.current(), line.tone)
            outcome = QTableWidgetItem(icons.icon(line.icon, colour), line.outcome)
            table.setItem(row, 1, outcome)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.resizeSection(0, 240)
        header.resizeSection(1, 140)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        table.itemSelectionChanged.connect(self._selected)
        table.itemActivated.connect(self._go)
        return table

    def _line(self) -> Line | None:
        row = self.table.currentRow()
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def _selected(self) -> None:
        line = self._line()
        self.jump.setEnabled(line is not None and line.story > 0)

    def _go(self) -> None:
        line = self._line()
        if line is not None and line.story:
            self.story_asked.emit(line.story)
            self.accept()
