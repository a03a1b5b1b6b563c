"""How the rows of the library pane look: sign, name, count; headings small and in capitals."""

from typing import cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from newsdesk.ui import icons, theme, words
from newsdesk.ui.models.library_entries import Entry
from newsdesk.ui.models.library_tree import ENTRY, depth_of

Index = QModelIndex | QPersistentModelIndex
ROW, HEADING = 27, 34  # logical pixels
EDGE, STEP = 20, 14  # before a row's sign; for each date that stands over it
SIGN = 16


def check_box(rect: QRect, depth: int) -> QRect:
    """Return where a click adds a row to the choices."""
    return QRect(rect.left() + EDGE - 3 + depth * STEP, rect.top(), SIGN + 6, rect.height())


def chevron(rect: QRect, depth: int) -> QRect:
    """Return where a click opens a row."""
    return QRect(rect.left() + 4 + depth * STEP, rect.top(), 13, rect.height())


class EntryDelegate(QStyledItemDelegate):
    """Draws a row, and the editor of its name."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give headings air above."""
        entry: Entry = index.data(ENTRY)
        return QSize(100, HEADING if entry.heading else ROW)

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return a line for the name of a tag or a saved search."""
        line = QLineEdit(parent)
        entry: Entry = index.data(ENTRY)
        line.setAccessibleName(self.tr("Name"))
        line.setPlaceholderText(self.tr("Name of the tag") if entry.kind == "new-tag" else "")
        return line

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, _index: Index
    ) -> None:
        """Lay the editor over the name."""
        editor.setGeometry(option.rect.adjusted(EDGE + SIGN + 2, 1, -8, -1))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row of the pane."""
        entry: Entry = index.data(ENTRY)
        view = option.widget
        opened = isinstance(view, QTreeView) and view.isExpanded(cast(QModelIndex, index))
        current = isinstance(view, QTreeView) and view.currentIndex() == index and view.hasFocus()
        painter.save()
        _back(painter, option, entry, current)
        if entry.heading:
            self._heading(painter, option, entry, opened)
        else:
            self._row(painter, option, entry, depth_of(index), opened)
        painter.restore()

    def _heading(
        self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry, opened: bool
    ) -> None:
        font = theme.small(option.font, 1.5)
        font.setWeight(QFont.Weight.DemiBold)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.6)
        painter.setFont(font)
        painter.setPen(QColor(theme.current().muted))
        low = option.rect.adjusted(0, HEADING - ROW, 0, 0)
        _sign(painter, "chevron-down" if opened else "chevron-right", chevron(low, 0), "muted", 12)
        rect = low.adjusted(EDGE, 0, -12, 0)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        text = painter.fontMetrics().elidedText(
            entry.label.upper(), Qt.TextElideMode.ElideRight, rect.width()
        )
        painter.drawText(rect, flags, text)

    def _row(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        entry: Entry,
        depth: int,
        opened: bool,
    ) -> None:
        if entry.grows:
            sign = "chevron-down" if opened else "chevron-right"
            _sign(painter, sign, chevron(option.rect, depth), "muted", 12)
        self._mark(painter, option, entry, depth)
        rect = option.rect.adjusted(EDGE + SIGN + 7 + depth * STEP, 0, -16, 0)
        taken = self._count(painter, option, entry, rect)
        self._label(painter, option, entry, rect.adjusted(0, 0, -taken, 0))

    def _mark(
        self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry, depth: int
    ) -> None:
        """Draw the row's sign; a box under the mouse, a tick in it where the row is chosen."""
        box = check_box(option.rect, depth)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if entry.chosen and entry.facet is not None:
            _sign(painter, "square-check", box, "accent")
        elif hovered and entry.facet is not None:
            _sign(painter, "square", box, "muted")
        else:
            _sign(painter, entry.icon, box, entry.tone)

    def _count(
        self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry, rect: QRect
    ) -> int:
        """Draw the count, and before it the key of a tag; return the room that they took."""
        text = words.number(entry.count) if entry.count else ""
        painter.setFont(theme.small(option.font, 0.5))
        painter.setPen(QColor(theme.current().muted))
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(rect, right, text)
        room = painter.fontMetrics().horizontalAdvance(text) + 8
        if entry.digit:
            room = max(room, 30)  # so that the keys of most tags stand under each other
            _key(painter, entry.digit, rect.adjusted(0, 0, -room, 0))
            room += 20
        return room

    def _label(
        self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry, rect: QRect
    ) -> None:
        tokens = theme.current()
        font = QFont(option.font)
        if entry.chosen:
            font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        quiet = entry.kind in ("more", "new-tag") or (not entry.count and entry.facet is not None)
        painter.setPen(QColor(tokens.muted if quiet and not entry.chosen else tokens.text))
        label = painter.fontMetrics().elidedText(
            entry.label, Qt.TextElideMode.ElideRight, rect.width()
        )
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, label)


def _sign(painter: QPainter, name: str, box: QRect, tone: str, size: int = SIGN) -> None:
    if not name:
        return
    picture = icons.pixmap(name, getattr(theme.current(), tone), size)
    painter.drawPixmap(box.center().x() - size // 2 + 1, box.center().y() - size // 2 + 1, picture)


def _key(painter: QPainter, digit: str, rect: QRect) -> None:
    """Draw the digit that puts a tag on stories, as a key."""
    box = QRect(rect.right() - 15, rect.center().y() - 7, 16, 16)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QColor(theme.current().border))
    painter.drawRoundedRect(box, 3, 3)
    painter.setPen(QColor(theme.current().muted))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, digit)


def _back(painter: QPainter, option: QStyleOptionViewItem, entry: Entry, current: bool) -> None:
    """Draw the rounded back of a chosen or hovered row, and a ring where the keyboard is."""
    tokens = theme.current()
    hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
    if not (entry.chosen or hovered or current):
        return
    rect = option.rect.adjusted(6, 1, -8, -1)
    if entry.heading:
        rect.setTop(rect.top() + HEADING - ROW)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = tokens.selected if entry.chosen else tokens.hover
    painter.setBrush(QColor(colour) if entry.chosen or hovered else Qt.BrushStyle.NoBrush)
    painter.setPen(QColor(tokens.accent) if current else Qt.PenStyle.NoPen)
    painter.drawRoundedRect(rect, 5, 5)
