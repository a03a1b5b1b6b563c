"""The margin strip: beside each line with checkable items, whether they are checked."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QTextEdit, QToolTip, QWidget

from newsdesk.rendering.page import Page
from newsdesk.story.coverage import Coverage, Covered
from newsdesk.ui import icons, theme, words
from newsdesk.ui.models.fact_rows import sign, who
from newsdesk.ui.panes.note_marks import stretch_of
from newsdesk.ui.panes.story_view import StoryView
from newsdesk.ui.tips import tip

SIZE = 14  # logical pixels of a sign
WIDTH = 36  # of the strip
_RIM = 6  # between the signs and the page's edge


class TickSign(NamedTuple):
    """The items that begin in one line of the page."""

    place: QRect
    items: tuple[Covered, ...]

    @property
    def open(self) -> tuple[Covered, ...]:
        """Return those that are not checked."""
        return tuple(one for one in self.items if one.tick is None)


def _signs(view: QTextEdit, page: Page, coverage: Coverage, room: QRect) -> Iterator[TickSign]:
    """Yield the signs of the lines that can be seen, from the top."""
    height, right = room.height(), room.width() - SIZE - _RIM
    line: list[Covered] = []
    top: int | None = None
    for one in coverage.items:
        rect = _line_of(view, page, one)
        if rect is None or rect.bottom() < 0:
            continue
        if rect.top() > height:
            break
        if top is not None and abs(rect.top() - top) > rect.height() // 2:
            yield TickSign(_square(right, top, rect.height()), tuple(line))
            line = []
        line.append(one)
        top = rect.top() if len(line) == 1 else top
        last = rect
    if line and top is not None:
        yield TickSign(_square(right, top, last.height()), tuple(line))


def _line_of(view: QTextEdit, page: Page, one: Covered) -> QRect | None:
    hit = stretch_of(page, view.document(), one.item.start, one.item.end)
    if hit is None:
        return None
    cursor = QTextCursor(view.document())
    cursor.setPosition(hit.start)
    return view.cursorRect(cursor)


def _square(right: int, top: int, height: int) -> QRect:
    return QRect(right, top + (height - SIZE) // 2, SIZE, SIZE)


class TickStrip(QWidget):
    """Stands over the right margin of the page; a click goes to the item."""

    asked = Signal(object)  # Covered

    def __init__(self, view: StoryView) -> None:
        super().__init__(view)
        self._view = view
        self.coverage = Coverage(())
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Checked facts"))
        view.viewport().installEventFilter(self)
        view.verticalScrollBar().valueChanged.connect(self.update)
        self.hide()

    def show_coverage(self, coverage: Coverage) -> None:
        """Show how much of the page is checked."""
        self.coverage = coverage
        self.setVisible(bool(coverage.items))
        self._settle()
        self.update()

    def _settle(self) -> None:
        place = self._view.viewport().geometry()
        self.setGeometry(place.adjusted(place.width() - WIDTH, 0, 0, 0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the rim of the page."""
        if event.type() is QEvent.Type.Resize:
            self._settle()
        return super().eventFilter(watched, event)

    def signs(self) -> list[TickSign]:
        """Return the signs that can be seen, in the strip's own place."""
        return list(_signs(self._view, self._view.page, self.coverage, self.rect()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the signs; where several items of a line are open, with their number."""
        painter, tokens = QPainter(self), theme.current()
        painter.setFont(theme.small(QApplication.font(), 1.5))
        for one in self.signs():
            icon, tone = sign(one.open[0] if one.open else one.items[0])
            colour = getattr(tokens, tone)
            painter.drawPixmap(one.place.topLeft(), icons.pixmap(icon, colour, SIZE))
            if len(one.open) > 1:
                painter.setPen(QColor(colour))
                beside = one.place.translated(-SIZE - 2, 0)
                flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                painter.drawText(beside, flags, words.number(len(one.open)))
        painter.end()

    def sign_at(self, point: QPoint) -> TickSign | None:
        """Return the sign at a point of the strip."""
        near = (one for one in self.signs() if one.place.adjusted(-16, -4, 6, 4).contains(point))
        return next(near, None)

    def event(self, event: QEvent) -> bool:
        """Tell what a sign stands for."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            found = self.sign_at(event.pos())
            lines = [self._said(one) for one in found.items] if found else []
            QToolTip.showText(event.globalPos(), tip("\n".join(lines)), self)
            return True
        return super().event(event)

    def _said(self, one: Covered) -> str:
        return f"{' '.join(one.words.split())} — {who(one) or self.tr('not checked')}"

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over a sign."""
        over = self.sign_at(event.position().toPoint()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the first item of the line that is not checked."""
        if found := self.sign_at(event.position().toPoint()):
            self.asked.emit(found.open[0] if found.open else found.items[0])
