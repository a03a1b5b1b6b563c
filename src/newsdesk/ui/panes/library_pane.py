"""The library pane: what is there, by state, section and outlet; a click narrows the list."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from newsdesk.desk.results import Counts
from newsdesk.ui import icons, theme, words
from newsdesk.ui.models.filters import ALL, Filter
from newsdesk.ui.models.library_list import ENTRY, Entry, LibraryModel

Index = QModelIndex | QPersistentModelIndex


class LibraryPane(QWidget):
    """The list of filters with their counts."""

    chosen = Signal(object)  # Filter

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = LibraryModel(self)
        self.view = QListView(self)
        self.view.setObjectName("library")
        self.view.setStyleSheet("QListView { background: transparent; }")
        self.view.setAccessibleName(self.tr("Library"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(EntryDelegate(self.view))
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.selectionModel().currentChanged.connect(self._current)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 4, 0, 0)
        box.addWidget(self.view)
        self._chosen = ALL
        self._busy = False

    def show_counts(self, counts: Counts) -> None:
        """Show counts; the chosen filter stays chosen."""
        self._busy = True
        self.model.show(counts)
        place = self.model.place_of(self._chosen)
        if place >= 0:
            self.view.setCurrentIndex(self.model.index(place))
        self._busy = False

    def choose(self, wanted: Filter) -> None:
        """Choose a filter as a click would."""
        place = self.model.place_of(wanted)
        if place >= 0:
            self.view.setCurrentIndex(self.model.index(place))

    def _current(self, index: QModelIndex) -> None:
        entry: Entry | None = index.data(ENTRY)
        if self._busy or entry is None or entry.filter is None or entry.filter == self._chosen:
            return
        self._chosen = entry.filter
        self.chosen.emit(entry.filter)


class EntryDelegate(QStyledItemDelegate):
    """Draws an entry: icon, label, count at the right; a heading small and in capitals."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give headings air above."""
        entry: Entry = index.data(ENTRY)
        return QSize(120, 28 if entry.filter else (26 if index.row() == 0 else 36))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line of the pane."""
        entry: Entry = index.data(ENTRY)
        painter.save()
        if entry.filter is None:
            self._heading(painter, option, entry)
        else:
            self._entry(painter, option, entry)
        painter.restore()

    def _heading(self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry) -> None:
        font = theme.small(option.font, 1.5)
        font.setWeight(QFont.Weight.DemiBold)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.6)
        painter.setFont(font)
        painter.setPen(QColor(theme.current().muted))
        rect = option.rect.adjusted(16, 0, -12, -5)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        painter.drawText(rect, flags, entry.label.upper())

    def _entry(self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry) -> None:
        tokens = theme.current()
        _back(painter, option, tokens)
        rect = option.rect.adjusted(16, 0, -16, 0)
        painter.drawPixmap(
            rect.left(),
            rect.center().y() - 7,
            icons.pixmap(entry.icon, getattr(tokens, entry.tone)),
        )
        count = words.number(entry.count) if entry.count else ""
        painter.setPen(QColor(tokens.muted))
        painter.setFont(theme.small(option.font, 0.5))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect, middle | Qt.AlignmentFlag.AlignRight, count)
        room = rect.width() - 24 - painter.fontMetrics().horizontalAdvance(count) - 8
        painter.setPen(QColor(tokens.text))
        painter.setFont(option.font)
        label = painter.fontMetrics().elidedText(entry.label, Qt.TextElideMode.ElideRight, room)
        place = QRect(rect.left() + 24, rect.top(), room, rect.height())
        painter.drawText(place, middle | Qt.AlignmentFlag.AlignLeft, label)


def _back(painter: QPainter, option: QStyleOptionViewItem, tokens: theme.Tokens) -> None:
    """Draw the rounded back of a chosen or hovered entry, with a ring where the keyboard is."""
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    if not chosen and not option.state & QStyle.StateFlag.State_MouseOver:
        return
    focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(tokens.selected if chosen else tokens.hover))
    painter.setPen(QColor(tokens.accent) if chosen and focused else Qt.PenStyle.NoPen)
    painter.drawRoundedRect(option.rect.adjusted(8, 1, -8, -1), 5, 5)
