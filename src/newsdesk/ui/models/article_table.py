"""The list's model: plain rows in, one row for a story; typing in a cell goes to the desk."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon

from newsdesk.rendering.positions import Plain
from newsdesk.story.row import Row
from newsdesk.ui import icons, theme
from newsdesk.ui.models.columns import BY_KEY, COLUMNS, Column, spoken

Index = QModelIndex | QPersistentModelIndex
SetField = Callable[[Row, str, str], bool]  # row, field, typed; whether it was taken
ROW = Qt.ItemDataRole.UserRole
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ArticleTableModel(QAbstractTableModel):
    """Stories as rows, fields as columns."""

    def __init__(self, set_field: SetField, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._places: dict[int, int] = {}
        self._set_field = set_field
        self._sort: Callable[[str, bool], None] | None = None

    @property
    def rows(self) -> Sequence[Row]:
        """Return the rows as they stand."""
        return self._rows

    def on_sort(self, sort: Callable[[str, bool], None]) -> None:
        """Say who sorts: a function of the desk's key and whether it runs downwards."""
        self._sort = sort

    def replace(self, rows: Iterable[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = list(rows)
        self._places = {row.id: place for place, row in enumerate(self._rows)}
        self.endResetModel()

    def refresh(self, rows: Iterable[Row]) -> None:
        """Show rows that are in the list as they are now; others are passed over."""
        last = len(COLUMNS) - 1
        for row in rows:
            place = self._places.get(row.id)
            if place is not None:
                self._rows[place] = row
                self.dataChanged.emit(self.index(place, 0), self.index(place, last))

    def row(self, index: Index) -> Row:
        """Return the row behind an index."""
        return self._rows[index.row()]

    def place_of(self, story_id: int) -> int:
        """Return the place of a story in the list, -1 where it is not."""
        return self._places.get(story_id, -1)

    def column(self, index: Index) -> Column:
        """Return the column behind an index."""
        return COLUMNS[index.column()]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of stories."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns, hidden ones too."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows, speaks or holds."""
        if not index.isValid() or role not in _DATA:
            return None
        return _DATA[Qt.ItemDataRole(role)](self.column(index), self.row(index))

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Return a column's title; the two narrow ones show a picture's worth of it."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        column = COLUMNS[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return "" if column.icon else column.label
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return column.label
        if role == Qt.ItemDataRole.TextAlignmentRole:
            left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            return _RIGHT if column.right else left
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say that cells can be chosen, and which can be typed in."""
        flags = super().flags(index)
        if index.isValid() and self.column(index).field and not self.row(index).binned:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Hand what was typed to the desk; the row comes back with the change."""
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        column, row = self.column(index), self.row(index)
        typed = str(value).strip()
        if not column.field or typed == column.edited(row):
            return False
        return self._set_field(row, column.field, typed)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Let the desk sort."""
        if self._sort is not None and 0 <= column < len(COLUMNS):
            chosen = COLUMNS[column]
            self._sort(chosen.sort or chosen.key, order == Qt.SortOrder.DescendingOrder)


def _icon(column: Column, row: Row) -> QIcon | None:
    name, tone = column.icon(row) if column.icon else ("", "")
    return icons.icon(name, getattr(theme.current(), tone)) if name else None


def _speech(column: Column, row: Row) -> str:
    said = spoken(row)
    return said if column.key in ("status", "headline") else f"{column.text(row)}, {said}"


_DATA: dict[Qt.ItemDataRole, Callable[[Column, Row], Any]] = {
    Qt.ItemDataRole.DisplayRole: lambda column, row: (
        "" if column.icon else Plain(column.text(row)).shown
    ),
    Qt.ItemDataRole.EditRole: lambda column, row: column.edited(row),
    Qt.ItemDataRole.DecorationRole: _icon,
    Qt.ItemDataRole.AccessibleTextRole: _speech,
    Qt.ItemDataRole.TextAlignmentRole: lambda column, _: _RIGHT if column.right else None,
    ROW: lambda _, row: row,
}

__all__ = ["BY_KEY", "ROW", "ArticleTableModel"]
