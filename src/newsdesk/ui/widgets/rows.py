"""A table that is only read: rows of words, a sign before those that need one."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from newsdesk.ui import icons, theme
from newsdesk.ui.widgets import columns


@dataclass(frozen=True, slots=True)
class Cell:
    """Some words, with a sign in one of the theme's colours."""

    text: str
    icon: str = ""
    tone: str = "muted"
    loud: bool = False  # the words too are in that colour, and bold


def read_only(
    parent: QWidget,
    name: str,
    headers: Sequence[str],
    rows: Sequence[Sequence[Cell]],
    widths: Sequence[int],
) -> QTableWidget:
    """Return a table; the last column takes what room is left."""
    table = QTableWidget(len(rows), len(headers), parent)
    table.setAccessibleName(name)
    table.setHorizontalHeaderLabels(list(headers))
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    heights = table.verticalHeader()
    heights.setMinimumSectionSize(28)
    heights.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    heights.setResizeContentsPrecision(0)  # of the rows in sight: there may be thousands
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    columns.set_widths(header, widths)
    header.setSectionResizeMode(len(headers) - 1, QHeaderView.ResizeMode.Stretch)
    fill(table, rows)
    return table


def fill(table: QTableWidget, rows: Sequence[Sequence[Cell]]) -> None:
    """Put other rows into a table."""
    table.setRowCount(len(rows))
    for number, cells in enumerate(rows):
        for column, cell in enumerate(cells):
            table.setItem(number, column, _item(cell))


def _item(cell: Cell) -> QTableWidgetItem:
    item = QTableWidgetItem(cell.text)
    colour = getattr(theme.current(), cell.tone)
    if cell.icon:
        item.setIcon(icons.icon(cell.icon, colour))
    if cell.loud:
        item.setForeground(QColor(colour))
        font = item.font()
        font.setBold(True)
        item.setFont(font)
    return item
