"""The checkable items of a story as rows: what each is, what it says, and who has checked it."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor

from newsdesk.story.coverage import Coverage, Covered
from newsdesk.ui import icons, note_words, theme, words
from newsdesk.ui.models.flat_table import FlatTable, Index
from newsdesk.ui.noop import QT_TRANSLATE_NOOP
from newsdesk.ui.tips import tip


def who(one: Covered) -> str:
    """Return who has checked or waived an item, and when; "" where nobody has."""
    if one.tick is None:
        return ""
    said = f"{one.tick.by}, {words.moment(one.tick.at)}"
    if not one.tick.waived:
        return said
    waived = QCoreApplication.translate("Facts", "waived by %1: %2")
    return waived.replace("%1", said).replace("%2", one.tick.waived)


def _line(text: str) -> str:
    return " ".join(text.split())


_COLUMNS: tuple[tuple[str, Callable[[Covered], str]], ...] = (
    (QT_TRANSLATE_NOOP("Facts", "What"), lambda one: note_words.item(one.item.kind.value)),
    (QT_TRANSLATE_NOOP("Facts", "Words"), lambda one: _line(one.words)),
    (QT_TRANSLATE_NOOP("Facts", "Value"), lambda one: _line(one.item.value)),
    (QT_TRANSLATE_NOOP("Facts", "Checked"), who),
)
_TEXTS = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,
)


def sign(one: Covered) -> tuple[str, str]:
    """Return the icon of an item and the theme's colour for it."""
    if one.tick is None:
        return "circle", "review"
    return ("minus", "muted") if one.tick.waived else ("circle-check", "verified")


class FactRows(FlatTable):
    """In the order of the text."""

    context, titles = "Facts", tuple(title for title, _ in _COLUMNS)

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self.coverage = Coverage(())

    def show(self, coverage: Coverage) -> None:
        """Show other items; the same ones again are only drawn anew."""
        same = [one.item for one in coverage.items] == [one.item for one in self.coverage.items]
        if same:
            self.coverage = coverage
            if coverage.items:
                last = self.index(len(coverage.items) - 1, len(_COLUMNS) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self.coverage = coverage
        self.endResetModel()

    def things(self) -> Sequence[Covered]:
        """Return the items."""
        return self.coverage.items

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        one = self.coverage.items[index.row()]
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            icon, tone = sign(one)
            return icons.icon(icon, getattr(theme.current(), tone))
        if role == Qt.ItemDataRole.ForegroundRole:
            return QColor(theme.current().text if one.tick is None else theme.current().muted)
        return self._text(one, index.column(), role) if role in _TEXTS else None

    def _text(self, one: Covered, column: int, role: int) -> str:
        text = _COLUMNS[column][1](one)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(text)
        if role == Qt.ItemDataRole.AccessibleTextRole and column == 0:
            return f"{text}, {QCoreApplication.translate('Facts', _state(one))}"
        return text


def _state(one: Covered) -> str:
    if one.tick is None:
        return QT_TRANSLATE_NOOP("Facts", "open")
    if one.tick.waived:
        return QT_TRANSLATE_NOOP("Facts", "waived")
    return QT_TRANSLATE_NOOP("Facts", "checked")
