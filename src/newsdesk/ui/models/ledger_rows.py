"""The ledger as two tables: what is mentioned, and where one of it is."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt

from newsdesk.desk.ledger import Entry, Subject
from newsdesk.ui import icons, theme, words
from newsdesk.ui.models.flat_table import FlatTable, Index
from newsdesk.ui.noop import QT_TRANSLATE_NOOP
from newsdesk.ui.tips import tip

_TEXTS = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,
)


def _line(text: str) -> str:
    return " ".join(text.split())


def _warning() -> Any:
    return icons.icon("triangle-alert", theme.current().warn)


class SubjectRows(FlatTable):
    """Names, quotes, figures or laws; those that other stories contradict have a sign."""

    context = "Ledger"
    titles = (QT_TRANSLATE_NOOP("Ledger", "What"), QT_TRANSLATE_NOOP("Ledger", "Stories"))

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Subject] = ()

    def show(self, subjects: Sequence[Subject]) -> None:
        """Show other things."""
        self.beginResetModel()
        self._rows = subjects
        self.endResetModel()

    def things(self) -> Sequence[Subject]:
        """Return the rows."""
        return self._rows

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        one = self._rows[index.row()]
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            return _warning() if one.contradicted else None
        if role not in _TEXTS:
            return None
        count = words.number(one.stories) if one.stories else ""
        text = count if index.column() else _line(one.mention.words)
        return tip(text) if role == Qt.ItemDataRole.ToolTipRole else text


class EntryRows(FlatTable):
    """Where one of it is mentioned; what is otherwise has a sign and comes first."""

    context = "Ledger"
    titles = (
        QT_TRANSLATE_NOOP("Ledger", "Said"),
        QT_TRANSLATE_NOOP("Ledger", "Date"),
        QT_TRANSLATE_NOOP("Ledger", "Outlet"),
        QT_TRANSLATE_NOOP("Ledger", "Story"),
    )

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Entry] = ()

    def show(self, entries: Sequence[Entry]) -> None:
        """Show other places."""
        self.beginResetModel()
        self._rows = entries
        self.endResetModel()

    def things(self) -> Sequence[Entry]:
        """Return the rows."""
        return self._rows

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        one = self._rows[index.row()]
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            return _warning() if one.odd else None
        if role not in _TEXTS:
            return None
        at = one.at
        cells = (at.mention.words, words.day(at.published), at.outlet, at.headline)
        text = _line(cells[index.column()])
        return tip(text) if role == Qt.ItemDataRole.ToolTipRole else text
