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
_SUGGESTED = QT_TRANSLATE_NOOP("Facts", "only suggested")
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
        same = [one.item for one in coverage.listed] == [one.item for one in self.coverage.listed]
        if same:
            self.coverage = coverage
            if coverage.listed:
                last = self.index(len(coverage.listed) - 1, len(_COLUMNS) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self.coverage = coverage
        self.endResetModel()

    def things(self) -> Sequence[Covered]:
        """Return the items, and what is only suggested."""
        return self.coverage.listed

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        one = self.coverage.listed[index.row()]
        must = index.row() < len(self.coverage.items)
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            icon, tone = sign(one) if must else ("plus", "muted")
            return icons.icon(icon, getattr(theme.current(), tone))
        if role == Qt.ItemDataRole.ForegroundRole:
            return QColor(
                theme.current().text if must and one.tick is None else theme.current().muted
            )
        if role not in _TEXTS:
            return None
        said = "" if must else QCoreApplication.translate("Facts", _SUGGESTED)
        return self._text(one, index.column(), role, said)

    def _text(self, one: Covered, column: int, role: int, suggested: str) -> str:
        text = _COLUMNS[column][1](one)
        if suggested and column == len(_COLUMNS) - 1:
            text = suggested
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(text)
        if role == Qt.ItemDataRole.AccessibleTextRole and column == 0:
            state = suggested or QCoreApplication.translate("Facts", _state(one))
            return f"{text}, {state}"
        return text


def _state(one: Covered) -> str:
    if one.tick is None:
        return QT_TRANSLATE_NOOP("Facts", "open")
    if one.tick.waived:
        return QT_TRANSLATE_NOOP("Facts", "waived")
    return QT_TRANSLATE_NOOP("Facts", "checked")
