"""The Source tab's model: the ledger, one row a line, and the sum at its foot."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from html import escape
from types import MappingProxyType
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
from newsdesk.story.edits import HAND
from newsdesk.story.lines import LedgerLine, LineState
from newsdesk.ui import words
from newsdesk.ui.models.comparison import Pair
from newsdesk.ui.reasons import said

Index = QModelIndex | QPersistentModelIndex
LINE = Qt.ItemDataRole.UserRole
REPEATS = Qt.ItemDataRole.UserRole + 1  # whether the line above says the same reason
DOUBTFUL = 0.8  # confidence under which a line is worth a look
TYPED = Qt.ItemDataRole.UserRole + 2  # the pair that tells which words a hand has corrected
VIEWED = 2000  # characters of one line that are drawn; the line itself is never shortened


class SourceLinesModel(QAbstractListModel):
    """The source's lines and what became of each."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[LedgerLine, ...] = ()
        self._typed: Mapping[int, Pair] = {}
        self._tell: dict[int, Callable[[LedgerLine], object]] = {
            Qt.ItemDataRole.DisplayRole: shown,
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
            Qt.ItemDataRole.ToolTipRole: told,
            LINE: lambda line: line,
            TYPED: self._typed_into,
        }

    @property
    def lines(self) -> tuple[LedgerLine, ...]:
        """Return the ledger."""
        return self._lines

    def show(
        self, lines: tuple[LedgerLine, ...], typed: Mapping[int, Pair] = MappingProxyType({})
    ) -> None:
        """Show a ledger; the same source keeps its rows, so that nothing moves."""
        self._typed = typed
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
        if role == REPEATS:
            return self._repeats(index.row())
        tell = self._tell.get(role)
        return tell(line) if tell else None

    def _typed_into(self, line: LedgerLine) -> Pair | None:
        return self._typed.get(line.line)

    def _spoken(self, line: LedgerLine) -> str:
        typed = self._typed_into(line)
        return f"{spoken(line)} → {typed.right}" if typed else spoken(line)

    def _repeats(self, row: int) -> bool:
        """Say whether the written line above has the same class, state and reason."""
        line = self._lines[row]
        lines = (self._lines[n] for n in range(row - 1, -1, -1))
        above = next((x for x in lines if x.text.strip()), None)
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
    state, sure = words.line_state(line.state), sureness(line)
    why = said(line.reason) or words.line_class(line.line_class)
    return f"{line.line}, {state}, {why}{f', {sure}' if sure else ''}: {line.text}"


def is_doubtful(line: LedgerLine) -> bool:
    """Say whether the cleaner may well be wrong about a line."""
    return bool(line.text.strip()) and line.rule != HAND and line.confidence < DOUBTFUL


def sureness(line: LedgerLine) -> str:
    """Return how sure the cleaner is, "73%"; a person is sure, and of blanks there is no doubt."""
    if line.rule == HAND or not line.text.strip():
        return ""
    per_cent = round(100 * line.confidence) if line.confidence == 1 else int(100 * line.confidence)
    return words.per_cent(per_cent)


def told(line: LedgerLine) -> str:
    """Return all that is known of a line, as HTML, so that nothing in it is taken for any."""
    if not line.text.strip():
        return ""
    say = QCoreApplication.translate
    number = say("Source", "Line %1").replace("%1", words.number(line.line))
    parts = [
        f"{number} · {words.line_state(line.state)} · {words.line_class(line.line_class)}",
        said(line.reason) or line.rule,
    ]
    if sure := sureness(line):
        doubt = is_doubtful(line)
        shape = (
            say("Source", "Doubtful: the cleaner is %1 sure")
            if doubt
            else say("Source", "The cleaner is %1 sure")
        )
        parts.append(shape.replace("%1", sure))
    return f"<qt>{'<br>'.join(escape(part) for part in parts)}</qt>"


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
