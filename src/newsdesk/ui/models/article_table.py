"""The list's model: ids in order, rows that are in sight; typing in a cell goes to the desk."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QIcon

from newsdesk.rendering.positions import Plain
from newsdesk.story.row import Row
from newsdesk.ui import icons, theme
from newsdesk.ui.models.columns import BY_KEY, COLUMNS, Column, described, spoken
from newsdesk.ui.models.ids import Ids, Range

Index = QModelIndex | QPersistentModelIndex
SetField = Callable[[Row, str, str], bool]  # row, field, typed; whether it was taken
ROW = Qt.ItemDataRole.UserRole
PAGE = 64  # rows that are fetched together: 2 ms, and more than a screen holds
KEPT = 4_000  # rows that are kept, some 6 MB
_AHEAD = 2  # pages that are fetched in the direction of scrolling
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LAST = len(COLUMNS) - 1
_CHOSEN = (
    Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
)


class ArticleTableModel(QAbstractTableModel):
    """Stories as rows, fields as columns; rows that are not there yet are asked for."""

    wished = Signal(object)  # pages of ids that are wanted now, most wanted first

    def __init__(self, set_field: SetField, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids = Ids()
        self._rows: dict[int, Row] = {}  # by id, the one that was seen last at the end
        self._stale: set[int] = set()  # shown as they were until they are fetched again
        self._gone: set[int] = set()  # asked for, and in the library no more
        self._seen = (0, -1)
        self._down = True
        self._also: dict[int, None] = {}  # pages out of sight that somebody looked into
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._wish)
        self._set_field = set_field
        self._sort: Callable[[str, bool], None] | None = None

    # --- what it holds ---

    @property
    def ids(self) -> Ids:
        """Return the ids in their order."""
        return self._ids

    def on_sort(self, sort: Callable[[str, bool], None] | None) -> None:
        """Say who sorts: a function of the desk's key and whether it runs downwards."""
        self._sort = sort

    def show(self, ids: Ids, rows: Iterable[Row] = ()) -> None:
        """Show another list; rows that are known are there at once."""
        self.beginResetModel()
        self._ids = ids
        self._gone.clear()
        self._keep(rows)
        self._seen = (0, -1)
        self.endResetModel()

    def grow(self, ids: Ids) -> bool:
        """Show the same list with more at its end; False where it is another one."""
        had = len(self._ids)
        if not ids.begins_with(self._ids):
            return False
        if len(ids) > had:
            self.beginInsertRows(QModelIndex(), had, len(ids) - 1)
            self._ids = ids
            self.endInsertRows()
        return True

    def take_out(self, places: Sequence[Range]) -> None:
        """Take ranges of rows out of the list, given in its order."""
        for first, last in reversed(places):
            self.beginRemoveRows(QModelIndex(), first, last)
            self._ids = self._ids.without([(first, last)])
            self.endRemoveRows()

    # --- rows that come and go ---

    def look_at(self, first: int, last: int) -> None:
        """Say which rows are in sight; those that are missing are wished for."""
        before, _ = self._seen
        if first != before:
            self._down = first > before
        self._seen = (first, last)
        for story in self._ids.some(first, last + 1):
            if story in self._rows:
                self._rows[story] = self._rows.pop(story)
        self._wish()

    def _wish(self) -> None:
        """Wish for what is missing: in sight, where somebody looked, then ahead and behind."""
        first, last = self._seen[0] // PAGE, self._seen[1] // PAGE
        sight = list(range(first, last + 1)) if self._seen[1] >= self._seen[0] else []
        ahead = [last + n for n in range(1, _AHEAD + 1)] if sight else []
        behind = [first - n for n in range(1, _AHEAD + 1)] if sight else []
        near = [*ahead, *behind[:1]] if self._down else [*behind, *ahead[:1]]
        pages = dict.fromkeys([*sight, *reversed(self._also), *near])
        self._also.clear()
        wishes = [wish for page in pages if (wish := self._missing(page))]
        if wishes:
            self.wished.emit(wishes)

    def _missing(self, page: int) -> tuple[int, ...]:
        if page < 0:
            return ()
        some = self._ids.some(page * PAGE, (page + 1) * PAGE)
        there = self._rows.keys() - self._stale if self._stale else self._rows
        return tuple(story for story in some if story not in there and story not in self._gone)

    def take(self, asked: Sequence[int], rows: Sequence[Row]) -> None:
        """Show rows that were asked for; what did not come is in the library no more."""
        self._keep(rows)
        self._gone.update(set(asked) - {row.id for row in rows})
        self._told(set(asked))

    def _keep(self, rows: Iterable[Row]) -> None:
        for row in rows:
            self._rows.pop(row.id, None)
            self._rows[row.id] = row
            self._stale.discard(row.id)
            self._gone.discard(row.id)
        for story in list(self._rows)[: max(len(self._rows) - KEPT, 0)]:
            del self._rows[story]

    def _told(self, stories: set[int]) -> None:
        """Say that rows have changed; of those out of sight nobody remembers anything."""
        first, last = self._seen
        here = [n for n, one in enumerate(self._ids.some(first, last + 1), first) if one in stories]
        if here:
            self.dataChanged.emit(self.index(here[0], 0), self.index(here[-1], _LAST))

    def refresh(self, stories: Iterable[int] | None = None) -> None:
        """Fetch rows again that were changed, or all; they stand as they were until then."""
        changed = self._rows.keys() if stories is None else self._rows.keys() & set(stories)
        sight = set(self._ids.some(self._seen[0], self._seen[1] + 1))
        for story in changed - sight:
            del self._rows[story]
        self._stale = (self._stale | set(changed)) & sight
        self._gone.clear()
        self._wish()

    # --- asked ---

    def row_at(self, place: int) -> Row | None:
        """Return a row, None where it is not there yet; then it is asked for."""
        story = self._ids[place]
        row = self._rows.get(story)
        if row is None and story not in self._gone:
            self._also[place // PAGE] = None
            if not self._soon.isActive():
                self._soon.start()
        return row

    def row(self, index: Index) -> Row | None:
        """Return the row behind an index, None where it is not there yet."""
        return self.row_at(index.row())

    def id_at(self, place: int) -> int:
        """Return the story of a place."""
        return self._ids[place]

    def place_of(self, story_id: int) -> int:
        """Return the place of a story in the list, -1 where it is not."""
        return self._ids.place_of(story_id)

    def column(self, index: Index) -> Column:
        """Return the column behind an index."""
        return COLUMNS[index.column()]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of stories."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns, hidden ones too."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows, speaks or holds."""
        if not index.isValid() or role not in _DATA:
            return None
        column, row = COLUMNS[index.column()], self.row_at(index.row())
        if row is not None:
            return _DATA[Qt.ItemDataRole(role)](column, row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._absence(index)
        return "" if role in _WORDS else None

    def _absence(self, index: Index) -> str:
        if self._ids[index.row()] in self._gone:
            return QCoreApplication.translate("Columns", "no longer in the library")
        return QCoreApplication.translate("Columns", "loading")

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
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if COLUMNS[index.column()].field:
            row = self.row(index)
            if row is not None and not row.binned:
                return _CHOSEN | Qt.ItemFlag.ItemIsEditable
        return _CHOSEN

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Hand what was typed to the desk; the row comes back with the change."""
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        column, row = self.column(index), self.row(index)
        typed = str(value).strip()
        if row is None or not column.field or typed == column.edited(row):
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


_WORDS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole)
_DATA: dict[Qt.ItemDataRole, Callable[[Column, Row], Any]] = {
    Qt.ItemDataRole.DisplayRole: lambda column, row: (
        "" if column.icon else Plain(column.text(row)).shown
    ),
    Qt.ItemDataRole.EditRole: lambda column, row: column.edited(row),
    Qt.ItemDataRole.DecorationRole: _icon,
    Qt.ItemDataRole.AccessibleTextRole: spoken,
    Qt.ItemDataRole.AccessibleDescriptionRole: described,
    Qt.ItemDataRole.TextAlignmentRole: lambda column, _: _RIGHT if column.right else None,
    ROW: lambda _, row: row,
}

__all__ = ["BY_KEY", "ROW", "ArticleTableModel"]
