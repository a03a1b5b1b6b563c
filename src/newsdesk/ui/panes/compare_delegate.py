"""Draws a row of the Compare tab: two columns where there is room, else one."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from newsdesk.ui import icons, theme
from newsdesk.ui.models.compare_rows import PAIR
from newsdesk.ui.models.comparison import Difference, Pair, merged
from newsdesk.ui.panes.marked_words import Words, laid_words

Index = QModelIndex | QPersistentModelIndex
GUTTER = 44  # the number
SIGN = 24
GAP = 14
PAD = 4
TWO_COLUMNS = 560  # logical pixels from which both sides stand side by side
SIGNS = {
    Difference.CUT: ("scissors", "bad"),
    Difference.ADDED: ("plus", "verified"),
    Difference.CHANGED: ("pencil", "accent"),
}


def sides(pair: Pair, *, two: bool) -> list[Words]:
    """Return the columns of a row."""
    if two:
        return [Words(pair.left, pair.gone), Words(pair.right, (), pair.come)]
    if pair.state is Difference.CHANGED:
        return [Words(*merged(pair))]
    return [Words(pair.left or pair.right, pair.gone, pair.come)]


class CompareDelegate(QStyledItemDelegate):
    """One row, as tall as the taller side needs."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._heights: dict[tuple[int, int], int] = {}

    @property
    def two_columns(self) -> bool:
        """Say whether both sides stand side by side."""
        return self._view.viewport().width() >= TWO_COLUMNS

    def forget(self) -> None:
        """Measure rows anew."""
        self._heights.clear()

    def columns(self, left: int, width: int) -> list[tuple[int, int]]:
        """Return where the columns begin, and how wide they are."""
        room = width - GUTTER - SIGN - GAP
        if not self.two_columns:
            return [(left + GUTTER + SIGN, room)]
        half = (room - GAP) // 2
        return [(left + GUTTER + SIGN, half), (left + GUTTER + SIGN + half + GAP, half)]

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height that the words take at this width."""
        width = self._view.viewport().width()
        key = (index.row(), width)
        if key not in self._heights:
            pair: Pair = index.data(PAIR)
            places = self.columns(0, width)
            high = [
                laid_words(side, option.font, room, loud=pair.state is Difference.CHANGED)
                .boundingRect()
                .height()
                for side, (_, room) in zip(sides(pair, two=self.two_columns), places, strict=True)
                if side.text
            ]
            self._heights[key] = round(max(high, default=0.0)) + 2 * PAD
        return QSize(width, self._heights[key])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        pair: Pair = index.data(PAIR)
        tokens = theme.current()
        painter.save()
        painter.setClipRect(option.rect)
        rect = option.rect.adjusted(0, PAD, 0, -PAD)
        self._back(painter, option, index, tokens)
        _draw_sign(painter, option.font, rect, pair, tokens)
        places = self.columns(rect.left(), rect.width())
        for side, (left, room) in zip(sides(pair, two=self.two_columns), places, strict=True):
            faint = pair.state is Difference.CUT
            painter.setPen(QColor(tokens.faint if faint else tokens.text))
            layout = laid_words(side, option.font, room, loud=pair.state is Difference.CHANGED)
            layout.draw(painter, QPointF(left, rect.top()))
        if len(places) > 1:
            middle = places[1][0] - GAP // 2
            painter.setPen(QColor(tokens.line))
            painter.drawLine(middle, option.rect.top(), middle, option.rect.bottom())
        painter.restore()

    def _back(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, tokens: theme.Tokens
    ) -> None:
        focused = self._view.hasFocus()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(tokens.selected if focused else tokens.resting))
        if focused and self._view.currentIndex() == index:
            bar = QRect(option.rect.left(), option.rect.top(), 3, option.rect.height())
            painter.fillRect(bar, QColor(tokens.accent))


def _draw_sign(
    painter: QPainter, font: QFont, rect: QRect, pair: Pair, tokens: theme.Tokens
) -> None:
    painter.setPen(QColor(tokens.faint))
    painter.setFont(theme.small(font))
    if pair.number:
        place = QRect(rect.left(), rect.top() + 1, GUTTER - 10, rect.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignRight, str(pair.number))
    if pair.state in SIGNS:
        name, tone = SIGNS[pair.state]
        picture = icons.pixmap(name, getattr(tokens, tone), 14)
        painter.drawPixmap(rect.left() + GUTTER, rect.top() + 2, picture)
