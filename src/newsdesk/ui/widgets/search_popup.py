"""The list under the search box: what the word could become, or what was searched before."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from newsdesk.ui import theme
from newsdesk.ui.tips import tip
from newsdesk.ui.widgets.naming import announce

Index = QModelIndex | QPersistentModelIndex
ROW, MOST, WIDTH = 26, 10, 360  # a row's height, rows in sight, logical pixels
OFFER = Qt.ItemDataRole.UserRole


class Offer(NamedTuple):
    """A row: what it puts into the box, and what that means."""

    text: str
    meaning: str = ""


class Offers(QAbstractListModel):
    """The rows of the popup."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.offers: Sequence[Offer] = ()

    def show(self, offers: Sequence[Offer]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.offers = tuple(offers)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.offers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row shows or speaks."""
        if not index.isValid():
            return None
        offer = self.offers[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in offer if part)
        if role == Qt.ItemDataRole.DisplayRole:
            return offer.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(offer.text)
        return offer if role == OFFER else None


class OfferDelegate(QStyledItemDelegate):
    """Draws a row: the text on the left, its meaning quietly on the right."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the height of a row."""
        return QSize(100, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        offer: Offer = index.data(OFFER)
        tokens = theme.current()
        painter.save()
        state = option.state
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            chosen = bool(state & QStyle.StateFlag.State_Selected)
            painter.fillRect(option.rect, QColor(tokens.selected if chosen else tokens.hover))
        rect = option.rect.adjusted(10, 0, -10, 0)
        painter.setFont(option.font)
        middle = Qt.AlignmentFlag.AlignVCenter
        metrics = painter.fontMetrics()
        text = metrics.elidedText(offer.text, Qt.TextElideMode.ElideRight, rect.width())
        painter.setPen(QColor(tokens.text))
        painter.drawText(rect, middle | Qt.AlignmentFlag.AlignLeft, text)
        rest = rect.adjusted(metrics.horizontalAdvance(text) + 16, 0, 0, 0)
        if offer.meaning and rest.width() > 40:
            painter.setPen(QColor(tokens.muted))
            meaning = metrics.elidedText(offer.meaning, Qt.TextElideMode.ElideRight, rest.width())
            painter.drawText(rest, middle | Qt.AlignmentFlag.AlignRight, meaning)
        painter.restore()


class SearchPopup(QListView):
    """Hangs under its box, in the same window, and never takes the keyboard."""

    taken = Signal(int)  # place of the row

    def __init__(self, box: QLineEdit) -> None:
        super().__init__(box)
        self._box = box
        self.model_ = Offers(self)
        self.setModel(self.model_)
        self.setObjectName("popup")
        self.setAccessibleName(self.tr("What can be put in"))
        self.setItemDelegate(OfferDelegate(self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.Box)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._clicked)
        self.hide()

    def offer(self, offers: Sequence[Offer], *, first: bool) -> None:
        """Show rows, the first one chosen or none; without rows there is nothing to show."""
        if not offers:
            self.hide()
            return
        self.model_.show(offers)
        self.setCurrentIndex(self.model_.index(0) if first else QModelIndex())
        window = self._box.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        self._place(window)
        self.show()
        self.raise_()

    def _place(self, window: QWidget) -> None:
        top = self._box.mapTo(window, QPoint(0, self._box.height() + 2))
        width = min(max(WIDTH, self._box.width()), window.width() - top.x() - 4)
        height = min(len(self.model_.offers), MOST) * ROW + 2
        self.setGeometry(top.x(), top.y(), width, height)

    @property
    def place(self) -> int:
        """Return which row is chosen, -1 for none."""
        return self.currentIndex().row() if self.isVisible() else -1

    def step(self, by: int) -> None:
        """Choose the next row or the one before, round the end."""
        number = self.model_.rowCount()
        start = self.place if self.place >= 0 or by > 0 else 0
        self.setCurrentIndex(self.model_.index((start + by) % number))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Let a screen reader say the row: the keyboard stays in the box."""
        super().currentChanged(current, previous)
        announce(self, str(current.data(Qt.ItemDataRole.AccessibleTextRole) or ""))

    def _clicked(self, index: QModelIndex) -> None:
        self.taken.emit(index.row())
