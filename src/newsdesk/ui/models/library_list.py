"""The library pane's model: headings and filters, each with its count."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from newsdesk.desk.results import Counts
from newsdesk.ui import words
from newsdesk.ui.models.filters import ALL, BIN, Filter

Index = QModelIndex | QPersistentModelIndex
ENTRY = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the library pane: a heading, or a filter with its count."""

    label: str
    filter: Filter | None = None  # None for a heading
    count: int = 0
    icon: str = ""
    tone: str = "muted"


def entries(counts: Counts) -> tuple[Entry, ...]:
    """Return the lines of the pane."""
    return (*_fixed(counts), *_values(counts))


def _fixed(counts: Counts) -> Iterator[Entry]:
    translate = QCoreApplication.translate
    yield Entry(translate("Library", "Library"))
    yield Entry(translate("Library", "All"), ALL, counts.all, "inbox")
    for status, number, tone in (
        ("new", counts.new, "new"),
        ("in-review", counts.in_review, "review"),
        ("verified", counts.verified, "verified"),
        ("rejected", counts.rejected, "rejected"),
    ):
        icon = words.STATUS_ICONS[status]
        yield Entry(words.status(status), Filter("status", status), number, icon, tone)
    yield Entry(translate("Library", "Bin"), BIN, counts.binned, "trash-2")


def _values(counts: Counts) -> Iterator[Entry]:
    translate = QCoreApplication.translate
    for heading, kind, values, icon in (
        (translate("Library", "Sections"), "section", counts.sections, "tag"),
        (translate("Library", "Outlets"), "outlet", counts.outlets, "globe"),
    ):
        named = [(value, number) for value, number in values if value]
        if named:
            yield Entry(heading)
        for value, number in named:
            yield Entry(value, Filter(kind, value), number, icon)


class LibraryModel(QAbstractListModel):
    """The lines of the library pane."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()

    def show(self, counts: Counts) -> None:
        """Show other counts; the same lines keep their place."""
        now = entries(counts)
        if [(e.label, e.filter) for e in now] == [(e.label, e.filter) for e in self._entries]:
            self._entries = now
            self.dataChanged.emit(self.index(0), self.index(len(now) - 1))
            return
        self.beginResetModel()
        self._entries = now
        self.endResetModel()

    def place_of(self, wanted: Filter) -> int:
        """Return the line of a filter, -1 where it has none."""
        return next((n for n, entry in enumerate(self._entries) if entry.filter == wanted), -1)

    def entry(self, index: Index) -> Entry:
        """Return the line behind an index."""
        return self._entries[index.row()]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a line shows or speaks."""
        if not index.isValid():
            return None
        entry = self.entry(index)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return entry.label
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{entry.label}, {entry.count}" if entry.filter else entry.label
        return entry if role == ENTRY else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say that headings cannot be chosen."""
        if index.isValid() and self.entry(index).filter is None:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)
