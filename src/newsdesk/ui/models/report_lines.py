"""What became of every file or story, a row each; a row is made when it is looked at."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QIcon

from newsdesk.ui import icons, theme

Index = QModelIndex | QPersistentModelIndex
_KEPT = 500  # rows


@dataclass(frozen=True, slots=True)
class Line:
    """One file or story and what became of it."""

    what: str
    outcome: str
    reason: str
    icon: str
    tone: str
    story: int = 0  # to jump to; 0 for none

    @property
    def cells(self) -> tuple[str, str, str]:
        """The texts of its columns."""
        return self.what, self.outcome, self.reason


class Report(NamedTuple):
    """How a job went: a line for each of its items, made when it is looked at."""

    title: str
    summary: str
    number: int
    line: Callable[[int], Line]


class ReportLines(QAbstractTableModel):
    """Lines of a report of any length."""

    def __init__(
        self, number: int, line: Callable[[int], Line], headings: Sequence[str], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._number = number
        self.line = lru_cache(_KEPT)(line)
        self._headings = headings

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of lines."""
        return 0 if parent is not None and parent.isValid() else self._number

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(self._headings)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Return the name of a column."""
        across = orientation == Qt.Orientation.Horizontal
        return self._headings[section] if across and role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's text, or the icon of the outcome."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self.line(index.row()).cells[index.column()]
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 1:
            return self._icon(self.line(index.row()))
        return None

    def _icon(self, line: Line) -> QIcon:
        return icons.icon(line.icon, getattr(theme.current(), line.tone))
