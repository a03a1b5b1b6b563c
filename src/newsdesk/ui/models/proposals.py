"""What a change of many stories would make of each: a row a story, each with a box."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QIcon

from newsdesk.desk.bulk import Proposal
from newsdesk.rendering.positions import Plain
from newsdesk.ui import icons, theme
from newsdesk.ui.reasons import said
from newsdesk.ui.tips import tip

Index = QModelIndex | QPersistentModelIndex
_LONGEST = 200  # characters of a value in its cell
_FLAT = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class Proposals(QAbstractTableModel):
    """Stories with their old and their new value; a story without a tick stays as it is."""

    ticked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[Proposal, ...] = ()
        self._left_out: set[int] = set()  # places
        self._headings = (self.tr("Story"), self.tr("From"), self.tr("To"))
        self._tellers: dict[Qt.ItemDataRole, Callable[[int, int], object]] = {
            Qt.ItemDataRole.DisplayRole: self._text,
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
            Qt.ItemDataRole.ToolTipRole: self._hint,
            Qt.ItemDataRole.CheckStateRole: self._tick,
            Qt.ItemDataRole.DecorationRole: self._flag,
        }

    def show(self, proposals: Sequence[Proposal]) -> None:
        """Show other proposals, all with a tick."""
        self.beginResetModel()
        self._all, self._left_out = tuple(proposals), set()
        self.endResetModel()
        self.ticked.emit()

    def chosen(self) -> tuple[Proposal, ...]:
        """Return the proposals with a tick."""
        return tuple(one for place, one in enumerate(self._all) if place not in self._left_out)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of stories."""
        return 0 if parent.isValid() else len(self._all)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._headings)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the name of a column."""
        across = orientation == Qt.Orientation.Horizontal
        return self._headings[section] if across and role == Qt.ItemDataRole.DisplayRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the first column be ticked."""
        return _FLAT | Qt.ItemFlag.ItemIsUserCheckable if index.column() == 0 else _FLAT

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows or speaks."""
        if not index.isValid():
            return None
        teller = self._tellers.get(Qt.ItemDataRole(role))
        return teller(index.row(), index.column()) if teller else None

    def _spoken(self, row: int, column: int) -> str:
        return self._text(row, column) or self.tr("empty")

    def _hint(self, row: int, column: int) -> str:
        text = said(self._all[row].problem) or self._text(row, column)
        return tip(text)

    def _tick(self, row: int, column: int) -> Qt.CheckState | None:
        if column:
            return None
        return Qt.CheckState.Unchecked if row in self._left_out else Qt.CheckState.Checked

    def _flag(self, row: int, column: int) -> QIcon | None:
        flagged = column == 2 and self._all[row].problem
        return icons.icon("flag", theme.current().warn) if flagged else None

    def _text(self, row: int, column: int) -> str:
        shown = self._all[row]
        value = (shown.headline or self.tr("No headline"), shown.old, shown.new)[column]
        flat = Plain(" ".join(value.split())).shown
        return flat if len(flat) <= _LONGEST else flat[: _LONGEST - 1] + "…"

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick a story, or leave it out."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid() or index.column():
            return False
        on = Qt.CheckState(value) == Qt.CheckState.Checked
        (self._left_out.discard if on else self._left_out.add)(index.row())
        self.dataChanged.emit(index, index, [role])
        self.ticked.emit()
        return True
