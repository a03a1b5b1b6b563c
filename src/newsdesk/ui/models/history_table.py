"""The History tab's model: when, who, what, from what to what."""

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt

from newsdesk.desk.results import HistoryEntry
from newsdesk.rendering.positions import Plain
from newsdesk.ui import words
from newsdesk.ui.models.flat_table import FlatTable, Index
from newsdesk.ui.noop import QT_TRANSLATE_NOOP
from newsdesk.ui.tips import tip

CHOICES = ("status", "urgency")
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,
)


def _what(entry: HistoryEntry) -> str:
    said = words.what(entry.what)
    if entry.undone:
        return QCoreApplication.translate("History", "%1 (undone)").replace("%1", said)
    return said


_COLUMNS: tuple[tuple[str, Callable[[HistoryEntry], str]], ...] = (
    (QT_TRANSLATE_NOOP("History", "When"), lambda entry: words.moment(entry.at)),
    (QT_TRANSLATE_NOOP("History", "Who"), lambda entry: entry.who),
    (QT_TRANSLATE_NOOP("History", "What"), _what),
    (QT_TRANSLATE_NOOP("History", "From"), lambda entry: _short(entry, entry.old)),
    (QT_TRANSLATE_NOOP("History", "To"), lambda entry: _short(entry, entry.new)),
)


def _short(entry: HistoryEntry, value: str) -> str:
    """Return a value on one line; an import's is only the story's own number."""
    if entry.what in CHOICES:
        return words.choice(entry.what, value)
    flat = "" if entry.what == "import" else Plain(" ".join(value.split())).shown
    return flat if len(flat) <= 200 else flat[:199] + "…"


class HistoryModel(FlatTable):
    """The changes of one story, the newest first."""

    context, titles = "History", tuple(title for title, _ in _COLUMNS)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[HistoryEntry] = []

    def show(self, entries: Iterable[HistoryEntry]) -> None:
        """Show other changes."""
        self.beginResetModel()
        self._entries = sorted(entries, key=lambda entry: entry.seq, reverse=True)
        self.endResetModel()

    def things(self) -> list[HistoryEntry]:
        """Return the changes."""
        return self._entries

    def entry(self, row: int) -> HistoryEntry | None:
        """Return the change in a row."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if not index.isValid() or role not in _ROLES:
            return None
        text = _COLUMNS[index.column()][1](self._entries[index.row()])
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(text)
        return text
