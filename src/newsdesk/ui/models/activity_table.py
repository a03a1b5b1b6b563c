"""What was done in the library, stroke by stroke: when, who, what, to how many stories."""

from collections.abc import Callable, Iterable
from html import escape
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from newsdesk.desk.results import Activity
from newsdesk.ui import words
from newsdesk.ui.noop import QT_TRANSLATE_NOOP
from newsdesk.ui.reasons import said

Index = QModelIndex | QPersistentModelIndex
More = Callable[[int], Iterable[Activity]]  # those before a batch


def _what(done: Activity) -> str:
    text = said(done.label)
    text = f"{text[:1].upper()}{text[1:]}"
    if done.undoes is not None:
        text = QCoreApplication.translate("Activity", "Taken back: %1").replace("%1", text)
    if done.undone:
        text = QCoreApplication.translate("Activity", "%1 (undone)").replace("%1", text)
    return text


_COLUMNS: tuple[tuple[str, Callable[[Activity], str]], ...] = (
    (QT_TRANSLATE_NOOP("Activity", "When"), lambda done: words.moment(done.at)),
    (QT_TRANSLATE_NOOP("Activity", "Who"), lambda done: done.who),
    (QT_TRANSLATE_NOOP("Activity", "What"), _what),
    (QT_TRANSLATE_NOOP("Activity", "Stories"), lambda done: words.number(done.number)),
)
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,
)


class ActivityModel(QAbstractTableModel):
    """The newest first; earlier ones come as the table is scrolled."""

    def __init__(self, more: More, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._more = more
        self._done: list[Activity] = []
        self._ended = False

    def show(self, done: Iterable[Activity]) -> None:
        """Show what was done last."""
        self.beginResetModel()
        self._done, self._ended = list(done), False
        self.endResetModel()

    def activity(self, row: int) -> Activity | None:
        """Return what a row says."""
        return self._done[row] if 0 <= row < len(self._done) else None

    def canFetchMore(self, parent: Index) -> bool:
        """Say whether earlier ones may be there."""
        return not parent.isValid() and bool(self._done) and not self._ended

    def fetchMore(self, parent: Index) -> None:
        """Bring the next ones."""
        if not self.canFetchMore(parent):
            return
        more = list(self._more(self._done[-1].batch))
        self._ended = not more
        if more:
            self.beginInsertRows(QModelIndex(), len(self._done), len(self._done) + len(more) - 1)
            self._done += more
            self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many are known."""
        return 0 if parent.isValid() else len(self._done)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns."""
        return 0 if parent.isValid() else len(_COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if not index.isValid() or role not in _ROLES:
            return None
        text = _COLUMNS[index.column()][1](self._done[index.row()])
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"<p>{escape(text)}</p>" if text else None  # wrapped, and never read as HTML
        return text

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's title."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return QCoreApplication.translate("Activity", _COLUMNS[section][0])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None
