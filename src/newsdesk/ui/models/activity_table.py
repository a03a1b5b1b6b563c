"""What was done in the library, stroke by stroke: when, who, what, to how many stories."""

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, Qt

from newsdesk.desk.results import Activity
from newsdesk.ui import words
from newsdesk.ui.models.flat_table import FlatTable, Index
from newsdesk.ui.noop import QT_TRANSLATE_NOOP
from newsdesk.ui.reasons import said
from newsdesk.ui.tips import tip

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


class ActivityModel(FlatTable):
    """The newest first; earlier ones come as the table is scrolled."""

    context, titles = "Activity", tuple(title for title, _ in _COLUMNS)

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

    def things(self) -> list[Activity]:
        """Return what was done, as far as it is known."""
        return self._done

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

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if not index.isValid() or role not in _ROLES:
            return None
        text = _COLUMNS[index.column()][1](self._done[index.row()])
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(text)
        return text
