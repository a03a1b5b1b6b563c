"""The Source tab's model: the ledger, one row a line, and the sum at its foot."""

from collections import Counter
from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from newsdesk.rendering.page import Plain
from newsdesk.story.lines import LedgerLine, LineState
from newsdesk.ui import words
from newsdesk.ui.reasons import said

Index = QModelIndex | QPersistentModelIndex
LINE = Qt.ItemDataRole.UserRole
REPEATS = Qt.ItemDataRole.UserRole + 1  # whether the line above says the same reason
VIEWED = 2000  # characters of one line that are drawn; the line itself is never shortened


class SourceLinesModel(QAbstractListModel):
    """The source's lines and what became of each."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[LedgerLine, ...] = ()

    @property
    def lines(self) -> tuple[LedgerLine, ...]:
        """Return the ledger."""
        return self._lines

    def show(self, lines: tuple[LedgerLine, ...]) -> None:
        """Show a ledger; the same source keeps its rows, so that nothing moves."""
        same = [(x.start, x.end) for x in lines] == [(x.start, x.end) for x in self._lines]
        if same and lines:
            self._lines = lines
            self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
            return
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def holding(self, offset: int) -> int:
        """Return the row whose line holds a source offset, -1 where none does."""
        return next((n for n, x in enumerate(self._lines) if x.start <= offset <= x.end), -1)

    def line(self, index: Index) -> LedgerLine:
        """Return the line behind an index."""
        return self._lines[index.row()]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of lines, blank ones too."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a line shows or speaks."""
        if not index.isValid():
            return None
        line = self.line(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return shown(line)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(line)
        if role == Qt.ItemDataRole.ToolTipRole:
            return said(line.reason) if line.text.strip() else None
        if role == REPEATS:
            return self._repeats(index.row())
        return line if role == LINE else None

    def _repeats(self, row: int) -> bool:
        """Say whether the written line above has the same class, state and reason."""
        line = self._lines[row]
        above = next((x for x in reversed(self._lines[:row]) if x.text.strip()), None)
        return above is not None and (above.state, above.line_class, above.reason) == (
            line.state,
            line.line_class,
            line.reason,
        )


def shown(line: LedgerLine) -> str:
    """Return a line as the view draws it, long ones with a note of what is left out."""
    if len(line.text) <= VIEWED:
        return Plain(line.text).shown
    left = words.number(len(line.text) - VIEWED)
    more = QCoreApplication.translate("Source", "… and %1 more characters").replace("%1", left)
    return Plain(line.text[:VIEWED]).shown + more


def spoken(line: LedgerLine) -> str:
    """Return a line as a screen reader says it: number, what became of it, why, its words."""
    state = words.line_state(line.state)
    return f"{line.line}, {state}, {line.reason or words.line_class(line.line_class)}: {line.text}"


def tally(lines: Iterable[LedgerLine]) -> str:
    """Return the sum that adds up: so many lines are so many kept, cut and corrected."""
    written = [line for line in lines if line.text.strip()]
    return Tally().say(len(written), Counter(line.state for line in written))


class Tally(QObject):
    """Says the sum in the language of the window."""

    def say(self, total: int, count: Counter[LineState]) -> str:
        """Return the sum in words."""
        parts = [
            self.tr("%n kept", "", count[LineState.KEPT]),
            self.tr("%n cut", "", count[LineState.CUT]),
            self.tr("%n corrected", "", count[LineState.CORRECTED]),
        ]
        if count[LineState.MIXED]:
            parts.append(self.tr("%n cut in part", "", count[LineState.MIXED]))
        all_of_them = self.tr("%n line(s)", "", total)
        return f"{all_of_them} = {' + '.join(parts)}"
