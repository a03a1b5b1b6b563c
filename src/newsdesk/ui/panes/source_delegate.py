"""Draws a source line: number, sign and words, and in the margin its class, rule and reason."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from newsdesk.story.lines import LedgerLine, LineState
from newsdesk.ui import icons, theme, words
from newsdesk.ui.models.source_lines import LINE, shown

Index = QModelIndex | QPersistentModelIndex
GUTTER = 48  # the number
SIGN = 24  # the scissors, or the pencil
GAP = 12
BLANK_HEIGHT = 16
_WRAP = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere
_SIGNS = {
    LineState.CUT: ("scissors", "muted"),
    LineState.MIXED: ("scissors", "warn"),
    LineState.CORRECTED: ("pencil", "accent"),
}


class SourceDelegate(QStyledItemDelegate):
    """One line of the ledger, as tall as its words need."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._heights: dict[tuple[int, int, str], int] = {}
        self.found: tuple[int, int] = (-1, -1)  # source offsets that a field was taken from

    def forget(self) -> None:
        """Measure lines anew."""
        self._heights.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height that the words take at this width."""
        line: LedgerLine = index.data(LINE)
        width = self._view.viewport().width()
        key = (index.row(), width, line.state)
        if key not in self._heights:
            self._heights[key] = self._height(line, width, option)
        return QSize(width, self._heights[key])

    def _height(self, line: LedgerLine, width: int, option: QStyleOptionViewItem) -> int:
        if not line.text.strip():
            return BLANK_HEIGHT
        words_high = _high(option.font, shown(line), _words_width(width))
        margin = _high(theme.small(option.font), _why(line), _margin_width(width))
        chip = QFontMetrics(theme.small(option.font)).height() + 2
        return max(words_high, margin + chip if _why(line) else chip) + 8

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line."""
        line: LedgerLine = index.data(LINE)
        tokens = theme.current()
        painter.save()
        self._back(painter, option, line, tokens)
        rect = option.rect.adjusted(0, 4, 0, -4)
        if line.text.strip():
            self._words(painter, option, rect, line, tokens)
            self._margin(painter, option, rect, line, tokens)
        painter.restore()

    def _back(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        line: LedgerLine,
        tokens: theme.Tokens,
    ) -> None:
        chosen = option.state & QStyle.StateFlag.State_Selected
        start, end = self.found
        if chosen:
            active = tokens.selected if self._view.hasFocus() else tokens.resting
            painter.fillRect(option.rect, QColor(active))
        elif line.state is LineState.CUT:
            painter.fillRect(option.rect, QColor(tokens.chrome))
        if 0 <= start < max(line.end, line.start + 1) and line.start < end:
            painter.fillRect(option.rect, QColor(tokens.found))
        if self._view.hasFocus() and self._view.currentIndex().data(LINE) == line:
            bar = QRect(option.rect.left(), option.rect.top(), 3, option.rect.height())
            painter.fillRect(bar, QColor(tokens.accent))

    def _words(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        rect: QRect,
        line: LedgerLine,
        tokens: theme.Tokens,
    ) -> None:
        cut = line.state is LineState.CUT
        painter.setPen(QColor(tokens.faint))
        painter.setFont(theme.small(option.font))
        number = QRect(rect.left(), rect.top() + 1, GUTTER - 12, rect.height())
        painter.drawText(number, Qt.AlignmentFlag.AlignRight, str(line.line))
        if line.state in _SIGNS:
            name, tone = _SIGNS[line.state]
            drawn = icons.pixmap(name, getattr(tokens, tone), 14)
            painter.drawPixmap(rect.left() + GUTTER, rect.top() + 2, drawn)
        painter.setPen(QColor(tokens.faint if cut else tokens.text))
        font = QFont(option.font)
        font.setStrikeOut(cut)
        painter.setFont(font)
        place = QRect(rect.left() + GUTTER + SIGN, rect.top(), _words_width(rect.width()), 10**6)
        painter.setClipRect(option.rect)
        painter.drawText(place, int(_WRAP | Qt.AlignmentFlag.AlignLeft), shown(line))

    def _margin(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        rect: QRect,
        line: LedgerLine,
        tokens: theme.Tokens,
    ) -> None:
        small = theme.small(option.font)
        metrics = QFontMetrics(small)
        left = rect.right() - _margin_width(rect.width()) - GAP
        label = words.line_class(line.line_class)
        chip = QRect(left, rect.top(), metrics.horizontalAdvance(label) + 12, metrics.height() + 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(tokens.border))
        painter.setBrush(QColor(tokens.raised))
        painter.drawRoundedRect(chip.adjusted(0, 0, -1, -1), 4, 4)
        painter.setFont(small)
        painter.setPen(QColor(tokens.muted))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, label)
        if why := _why(line):
            below = QRect(left, chip.bottom() + 3, _margin_width(rect.width()), 10**6)
            painter.drawText(below, int(_WRAP | Qt.AlignmentFlag.AlignLeft), why)


def _why(line: LedgerLine) -> str:
    """Return the reason and the rule's name, of lines that something was done to."""
    if line.state is LineState.KEPT and line.rule != "hand":
        return ""
    return words.reason(line.reason) or line.rule


def _margin_width(width: int) -> int:
    return max(110, min(230, width // 3))


def _words_width(width: int) -> int:
    return max(80, width - GUTTER - SIGN - _margin_width(width) - 2 * GAP)


def _high(font: QFont, text: str, width: int) -> int:
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 10**6), int(_WRAP), text).height()
