"""Draws the list's cells: the mark of state, the headline, and a bar at the current row."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from newsdesk.rendering.positions import Plain
from newsdesk.story.fields import STATUSES
from newsdesk.story.row import Row
from newsdesk.ui import icons, theme, words
from newsdesk.ui.models.article_table import ROW
from newsdesk.ui.models.columns import COLUMNS, Column

Index = QModelIndex | QPersistentModelIndex
PAD = 8


class ListDelegate(QStyledItemDelegate):
    """Flat cells without Qt's dotted frame; the state is a shape as well as a colour."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        tokens = theme.current()
        row: Row | None = index.data(ROW)
        column = COLUMNS[index.column()]
        painter.save()
        self._back(painter, option, index, tokens)
        if row is None:
            pass
        elif column.icon is not None:
            self._sign(painter, option, column.icon(row), tokens)
        else:
            self._text(painter, option, column, row, tokens)
        painter.restore()

    def _back(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, tokens: theme.Tokens
    ) -> None:
        focused = self._view.hasFocus()
        current = self._view.currentIndex()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(tokens.selected if focused else tokens.resting))
        painter.setPen(QColor(tokens.line))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        first = self._view.horizontalHeader().logicalIndexAt(0)
        if index.row() == current.row() and index.column() == first:
            bar = QRect(option.rect.left(), option.rect.top(), 3, option.rect.height())
            painter.fillRect(bar, QColor(tokens.accent))
        if focused and index == current and index.column() != first:
            painter.setPen(QColor(tokens.accent))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -2))

    def _sign(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        sign: tuple[str, str],
        tokens: theme.Tokens,
    ) -> None:
        name, tone = sign
        if name:
            middle = option.rect.center()
            drawn = icons.pixmap(name, getattr(tokens, tone))
            painter.drawPixmap(middle.x() - 7, middle.y() - 7, drawn)

    def _text(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        column: Column,
        row: Row,
        tokens: theme.Tokens,
    ) -> None:
        headline = column.key == "headline"
        text = Plain(column.text(row)).shown
        ink = tokens.text if headline and text else tokens.muted
        if headline and not text:
            text = self.tr("No headline")
        font = QFont(option.font)
        if headline and row.status == "new":
            font.setWeight(QFont.Weight.DemiBold)
        if headline and row.status == "rejected":
            ink = tokens.muted
        painter.setFont(font)
        painter.setPen(QColor(ink))
        rect = option.rect.adjusted(PAD, 0, -PAD, -1)
        side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
        flat = " ".join(text.split())
        shown = painter.fontMetrics().elidedText(flat, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter, shown)

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return a line to type in, or the choice of states."""
        column = COLUMNS[index.column()]
        editor: QWidget
        if column.field == "status":
            editor = QComboBox(parent)
            for status in STATUSES:
                editor.addItem(words.status(status), status)
            editor.setMinimumWidth(130)
        else:
            editor = QLineEdit(parent)
        editor.setAccessibleName(column.label)
        editor.setAutoFillBackground(True)
        editor.setBackgroundRole(QPalette.ColorRole.Base)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Put the cell's value into its editor."""
        value = str(index.data(Qt.ItemDataRole.EditRole))
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findData(value)))
        elif isinstance(editor, QLineEdit):
            editor.setText(value)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Hand what was typed or chosen to the model."""
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData(), Qt.ItemDataRole.EditRole)
        elif isinstance(editor, QLineEdit):
            model.setData(index, editor.text(), Qt.ItemDataRole.EditRole)
