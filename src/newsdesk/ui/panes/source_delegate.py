"""Draws a source line: number, sign and words, and in the margin its class and the reason."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from newsdesk.story.lines import LedgerLine, LineState
from newsdesk.ui import icons, theme, words
from newsdesk.ui.models.comparison import Pair, merged
from newsdesk.ui.models.source_lines import LINE, REPEATS, TYPED, is_doubtful, shown, sureness
from newsdesk.ui.panes.marked_words import Words, laid, laid_words
from newsdesk.ui.reasons import said

Index = QModelIndex | QPersistentModelIndex
GUTTER = 44  # the number
SIGN = 24  # the scissors, or the pencil
GAP = 12
PAD = 4
BLANK_HEIGHT = 14
METER = 28
_SIGNS = {
    LineState.KEPT: ("check", "verified"),
    LineState.CUT: ("scissors", "muted"),
    LineState.MIXED: ("scissors", "warn"),
    LineState.CORRECTED: ("pencil", "accent"),
}


class SourceDelegate(QStyledItemDelegate):
    """One line of the ledger, as tall as its words need."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._heights: dict[tuple[int, int, str, str | None], int] = {}
        self.found: tuple[int, int] = (-1, -1)  # source offsets that a field was taken from

    def forget(self) -> None:
        """Measure lines anew."""
        self._heights.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height that the words take at this width."""
        line: LedgerLine = index.data(LINE)
        width = self._view.viewport().width()
        why = _why(line, index)
        typed: Pair | None = index.data(TYPED)
        key = (index.row(), width, why, typed.right if typed else None)
        if key not in self._heights:
            self._heights[key] = _height(index, why, width, option.font)
        return QSize(width, self._heights[key])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line."""
        line: LedgerLine = index.data(LINE)
        tokens = theme.current()
        painter.save()
        painter.setClipRect(option.rect)
        self._back(painter, option, line, tokens)
        if line.text.strip() or index.data(TYPED) is not None:
            rect = option.rect.adjusted(0, PAD, 0, -PAD)
            _draw_sign(painter, option.font, rect, line, tokens)
            _draw_words(painter, option.font, rect, index, tokens)
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


def _laid_line(line: LedgerLine, index: Index, font: QFont, width: int) -> QTextLayout:
    """Lay a line out, where words were typed into it with these."""
    pair: Pair | None = index.data(TYPED)
    if pair is None:
        return laid(shown(line), font, width)
    return laid_words(Words(*merged(pair)), font, width, loud=True)


def _draw_words(
    painter: QPainter, font: QFont, rect: QRect, index: Index, tokens: theme.Tokens
) -> None:
    line: LedgerLine = index.data(LINE)
    painter.setPen(QColor(tokens.faint if line.state is LineState.CUT else tokens.text))
    layout = _laid_line(line, index, font, _words_width(rect.width()))
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
    room = _margin_width(rect.width())
    left = rect.right() - room - GAP
    sure = sureness(line) or words.by_hand()
    sure = f"? {sure}" if is_doubtful(line) else sure
    taken = QFontMetrics(small).horizontalAdvance(sure)
    chip = _draw_chip(painter, small, QRect(left, rect.top(), room - taken - 8, 0), line, tokens)
    painter.setPen(QColor(tokens.warn if is_doubtful(line) else tokens.muted))
    beside = QRect(left + room - taken, chip.top(), taken, chip.height())
    painter.drawText(beside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, sure)
    meter = QRect(beside.left() - METER - 6, chip.center().y() - 2, METER, 5)
    if sureness(line) and meter.left() > chip.right() + 6:
        _draw_meter(painter, meter, line, tokens)
    if why:
        painter.setPen(QColor(tokens.muted))
        layout = laid(why, small, room)
        layout.draw(painter, QPointF(left, chip.bottom() + 3))


def _draw_chip(
    painter: QPainter, font: QFont, room: QRect, line: LedgerLine, tokens: theme.Tokens
) -> QRect:
    """Draw what the line is, shortened where there is no room, and return where."""
    metrics = QFontMetrics(font)
    label = words.line_class(line.line_class)
    label = metrics.elidedText(label, Qt.TextElideMode.ElideRight, room.width() - 12)
    width, height = metrics.horizontalAdvance(label) + 12, metrics.height() + 2
    chip = QRect(room.left(), room.top(), width, height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(tokens.line))
    painter.setBrush(QColor(tokens.raised))
    painter.drawRoundedRect(chip.adjusted(0, 0, -1, -1), 4, 4)
    painter.setFont(font)
    painter.setPen(QColor(tokens.muted))
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, label)
    return chip


def _draw_meter(painter: QPainter, rect: QRect, line: LedgerLine, tokens: theme.Tokens) -> None:
    painter.fillRect(rect, QColor(tokens.border))
    rect.setWidth(max(2, round(rect.width() * line.confidence)))
    painter.fillRect(rect, QColor(tokens.warn if is_doubtful(line) else tokens.muted))


def _height(index: Index, why: str, width: int, font: QFont) -> int:
    line: LedgerLine = index.data(LINE)
    if not line.text.strip() and index.data(TYPED) is None:
        return BLANK_HEIGHT
    high = _laid_line(line, index, font, _words_width(width)).boundingRect().height()
    small = theme.small(font)
    margin = QFontMetrics(small).height() + 3.0
    if why:
        margin += laid(why, small, _margin_width(width)).boundingRect().height() + 2
    return round(max(high, margin)) + 2 * PAD


def _why(line: LedgerLine, index: Index) -> str:
    """Return the reason, once for lines that follow one another."""
    return "" if index.data(REPEATS) else said(line.reason) or line.rule


def _margin_width(width: int) -> int:
    return max(132, min(240, width // 3))


def _words_width(width: int) -> int:
    return max(80, width - GUTTER - SIGN - _margin_width(width) - 2 * GAP)
