"""Draws a source line: number, sign and words, and in the margin its class and the reason."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from newsdesk.story.lines import LedgerLine, LineState
from newsdesk.ui import icons, theme, words
from newsdesk.ui.models.source_lines import LINE, REPEATS, shown
from newsdesk.ui.reasons import said

Index = QModelIndex | QPersistentModelIndex
GUTTER = 44  # the number
SIGN = 24  # the scissors, or the pencil
GAP = 12
PAD = 4
BLANK_HEIGHT = 14
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
        why = _why(line, index)
        key = (index.row(), width, why)
        if key not in self._heights:
            self._heights[key] = _height(line, why, width, option.font)
        return QSize(width, self._heights[key])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line."""
        line: LedgerLine = index.data(LINE)
        tokens = theme.current()
        painter.save()
        painter.setClipRect(option.rect)
        self._back(painter, option, line, tokens)
        if line.text.strip():
            rect = option.rect.adjusted(0, PAD, 0, -PAD)
            _draw_sign(painter, option.font, rect, line, tokens)
            _draw_words(painter, option.font, rect, line, tokens)
            _draw_margin(painter, option.font, rect, line, _why(line, index))
        painter.restore()

    def _back(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        line: LedgerLine,
        tokens: theme.Tokens,
    ) -> None:
        focused = self._view.hasFocus()
        start, end = self.found
        if 0 <= start < max(line.end, line.start + 1) and line.start < end:
            painter.fillRect(option.rect, QColor(tokens.found))
        elif option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(tokens.selected if focused else tokens.resting))
        elif line.state is LineState.CUT:
            painter.fillRect(option.rect, QColor(tokens.chrome))
        if focused and self._view.currentIndex().data(LINE) == line:
            bar = QRect(option.rect.left(), option.rect.top(), 3, option.rect.height())
            painter.fillRect(bar, QColor(tokens.accent))


def _draw_sign(
    painter: QPainter, font: QFont, rect: QRect, line: LedgerLine, tokens: theme.Tokens
) -> None:
    painter.setPen(QColor(tokens.faint))
    painter.setFont(theme.small(font))
    number = QRect(rect.left(), rect.top() + 1, GUTTER - 10, rect.height())
    painter.drawText(number, Qt.AlignmentFlag.AlignRight, str(line.line))
    if line.state in _SIGNS:
        name, tone = _SIGNS[line.state]
        drawn = icons.pixmap(name, getattr(tokens, tone), 14)
        painter.drawPixmap(rect.left() + GUTTER, rect.top() + 2, drawn)


def _draw_words(
    painter: QPainter, font: QFont, rect: QRect, line: LedgerLine, tokens: theme.Tokens
) -> None:
    painter.setPen(QColor(tokens.faint if line.state is LineState.CUT else tokens.text))
    layout = laid(shown(line), font, _words_width(rect.width()))
    layout.draw(painter, QPointF(rect.left() + GUTTER + SIGN, rect.top()))


def _draw_margin(
    painter: QPainter,
    font: QFont,
    rect: QRect,
    line: LedgerLine,
    why: str,
) -> None:
    tokens = theme.current()
    small = theme.small(font)
    metrics = QFontMetrics(small)
    left = rect.right() - _margin_width(rect.width()) - GAP
    label = words.line_class(line.line_class)
    chip = QRect(left, rect.top(), metrics.horizontalAdvance(label) + 12, metrics.height() + 2)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(tokens.line))
    painter.setBrush(QColor(tokens.raised))
    painter.drawRoundedRect(chip.adjusted(0, 0, -1, -1), 4, 4)
    painter.setFont(small)
    painter.setPen(QColor(tokens.muted))
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, label)
    if why:
        layout = laid(why, small, _margin_width(rect.width()))
        layout.draw(painter, QPointF(left, chip.bottom() + 3))


def laid(text: str, font: QFont, width: int) -> QTextLayout:
    """Return a text laid out in lines that break between words, or inside one too long."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout


def _height(line: LedgerLine, why: str, width: int, font: QFont) -> int:
    if not line.text.strip():
        return BLANK_HEIGHT
    high = laid(shown(line), font, _words_width(width)).boundingRect().height()
    small = theme.small(font)
    margin = QFontMetrics(small).height() + 3.0
    if why:
        margin += laid(why, small, _margin_width(width)).boundingRect().height() + 2
    return round(max(high, margin)) + 2 * PAD


def _why(line: LedgerLine, index: Index) -> str:
    """Return the reason, of lines that something was done to; once for lines that follow."""
    if line.state is LineState.KEPT and line.rule != "hand":
        return ""
    return "" if index.data(REPEATS) else said(line.reason) or line.rule


def _margin_width(width: int) -> int:
    return max(116, min(240, width // 3))


def _words_width(width: int) -> int:
    return max(80, width - GUTTER - SIGN - _margin_width(width) - 2 * GAP)
