"""The Compare tab's model: one row for each pair of stretches."""

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from newsdesk.rendering.positions import Plain
from newsdesk.ui import words
from newsdesk.ui.models.comparison import Difference, Pair, Range, differences
from newsdesk.ui.noop import QT_TRANSLATE_NOOP

Index = QModelIndex | QPersistentModelIndex
PAIR = Qt.ItemDataRole.UserRole
VIEWED = 4000  # characters of one row that are drawn
STATES = {
    Difference.SAME: QT_TRANSLATE_NOOP("Compare", "the same"),
    Difference.CUT: QT_TRANSLATE_NOOP("Compare", "only on the left"),
    Difference.ADDED: QT_TRANSLATE_NOOP("Compare", "only on the right"),
    Difference.CHANGED: QT_TRANSLATE_NOOP("Compare", "changed"),
}


class CompareModel(QAbstractListModel):
    """Pairs, in order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pairs: tuple[Pair, ...] = ()
        self.differences: list[int] = []

    @property
    def pairs(self) -> tuple[Pair, ...]:
        """Return all rows."""
        return self._pairs

    def show(self, pairs: tuple[Pair, ...]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._pairs = pairs
        self.differences = differences(pairs)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._pairs)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row shows or speaks."""
        if not index.isValid():
            return None
        pair = self._pairs[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken(pair)
        return pair if role == PAIR else None


def spoken(pair: Pair) -> str:
    """Return a row as a screen reader says it."""
    state = QCoreApplication.translate("Compare", STATES[pair.state])
    sides = [pair.left] if pair.state is Difference.SAME else [pair.left, pair.right]
    number = f"{words.number(pair.number)}, " if pair.number else ""
    said = " → ".join(side[:VIEWED] for side in sides if side)
    return f"{number}{state}: {said}"


def drawn(text: str, ranges: tuple[Range, ...]) -> tuple[str, list[Range]]:
    """Return a text as a view draws it, and ranges of it in the view's own positions."""
    shown = Plain(text[:VIEWED])
    places = [
        (shown.position(start), shown.position(min(end, VIEWED)))
        for start, end in ranges
        if start < VIEWED
    ]
    more = ""
    if len(text) > VIEWED:
        left = words.number(len(text) - VIEWED)
        more = QCoreApplication.translate("Source", "… and %1 more characters").replace("%1", left)
    return shown.shown + more, places
