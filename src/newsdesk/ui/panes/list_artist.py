"""Draws the rows of the list in one go, headline hits marked.

A delegate that is asked cell by cell took 27 ms a frame in Python; a row is prepared once and then
only put on the screen, which takes 4.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPixmap
from PySide6.QtWidgets import QTableView

from newsdesk.rendering.positions import Plain
from newsdesk.story.row import Row
from newsdesk.ui import icons, theme
from newsdesk.ui.models.article_table import ArticleTableModel
from newsdesk.ui.models.columns import BY_KEY, COLUMNS, Column

if TYPE_CHECKING:  # the window is painted before it is imported
    from newsdesk.text.highlights import Snippet

PAD = 8
HEAD, LINE = (2, 27), (25, 20)  # top and height in a row that has a line below its headline
KEPT = 1_000  # prepared rows
HEADLINE = BY_KEY["headline"]
Marks = Callable[[Row], Sequence[tuple[int, int]]]  # code points of the headline that are hits


@dataclass(frozen=True, slots=True)
class Slot:
    """A column that is in sight."""

    number: int
    left: int
    width: int


@dataclass(frozen=True, slots=True)
class Cell:
    """What a cell shows, ready to be drawn; positions from the cell's left edge."""

    text: str = ""
    left: float = 0
    ink: str = ""
    bold: bool = False
    picture: QPixmap | None = None
    hits: tuple[tuple[float, float], ...] = ()


class Artist:
    """Draws the rows that are in sight."""

    def __init__(self, view: QTableView, model: ArticleTableModel) -> None:
        self._view = view
        self._model = model
        self._marks: Marks | None = None
        self._ready: dict[int, tuple[Row, list[Cell]]] = {}
        self._lines: Mapping[int, Snippet] | None = None
        self._made_for: object = None
        self._colours: dict[str, QColor] = {}

    def mark(self, marks: Marks | None) -> None:
        """Say what is marked in the headlines."""
        if marks is not None or self._marks is not None:
            self._marks = marks
            self._ready.clear()
            self._view.viewport().update()

    def show_lines(self, lines: "Mapping[int, Snippet] | None") -> None:
        """Say what stands below the headlines, by story; None for nothing."""
        self._lines = lines
        self._view.viewport().update()

    def line_room(self) -> int:
        """Return about how many letters a line below a headline has room for."""
        slots = self._slots()
        self._prepare_for(slots)
        return int(_line_room(slots)[1] / self._metrics[False].averageCharWidth())

    def paint(self, rect: QRect, first: int, last: int) -> None:
        """Draw a stretch of rows into the table."""
        slots = self._slots()
        self._prepare_for(slots)
        painter = QPainter(self._view.viewport())
        height = self._view.verticalHeader().defaultSectionSize()
        top = first * height - self._view.verticalScrollBar().value()
        for place in range(first, last + 1):
            if top <= rect.bottom() and top + height > rect.top():
                self._row(painter, place, QRect(0, top, slots[-1].left + slots[-1].width, height))
                row = self._model.row_at(place)
                if row is not None:
                    above, high = (0, height) if self._lines is None else HEAD
                    self._cells(painter, slots, self._cells_of(row, slots), top + above, high)
                    self._line(painter, slots, row, top)
            top += height
        painter.end()

    def _slots(self) -> list[Slot]:
        header = self._view.horizontalHeader()
        shown = [n for n in range(len(COLUMNS)) if not header.isSectionHidden(n)]
        return [
            Slot(n, header.sectionViewportPosition(n), header.sectionSize(n)) for n in shown
        ] or [Slot(HEADLINE, 0, 0)]

    def _prepare_for(self, slots: list[Slot]) -> None:
        """Forget what was prepared for other widths, another font or other colours."""
        font, tokens = self._view.font(), theme.current()
        made_for = ([(s.number, s.width) for s in slots], font.key(), tokens.name)
        if made_for == self._made_for:
            return
        self._made_for = made_for
        self._ready.clear()
        self._colours.clear()
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        self._fonts = (font, bold)
        self._metrics = (QFontMetricsF(font), QFontMetricsF(bold))

    def _colour(self, name: str) -> QColor:
        if name not in self._colours:
            self._colours[name] = QColor(getattr(theme.current(), name))
        return self._colours[name]

    # --- drawn ---

    def _row(self, painter: QPainter, place: int, rect: QRect) -> None:
        view, index = self._view, self._model.index(place, 0)
        focused, current = view.hasFocus(), view.currentIndex()
        if view.selectionModel().isSelected(index):
            painter.fillRect(rect, self._colour("selected" if focused else "resting"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, self._colour("line"))
        if place == current.row():
            painter.fillRect(rect.left(), rect.top(), 3, rect.height(), self._colour("accent"))
            if focused:
                self._ring(painter, current)

    def _ring(self, painter: QPainter, current: QModelIndex) -> None:
        """Show which cell the keyboard is on, but for the first one, which has the bar."""
        header = self._view.horizontalHeader()
        if header.visualIndex(current.column()) > 0:
            painter.setPen(self._colour("accent"))
            rect = self._view.visualRect(current).adjusted(0, 0, -1, -2)
            if self._lines is not None:  # the line below runs on under other cells
                rect.setHeight(sum(HEAD) - 4)
            painter.drawRect(rect)

    def _cells(
        self, painter: QPainter, slots: list[Slot], cells: list[Cell], top: int, height: int
    ) -> None:
        for slot, cell in zip(slots, cells, strict=True):
            if cell.picture is not None:
                left = slot.left + (slot.width - 1) // 2 - 7
                painter.drawPixmap(left, top + (height - 1) // 2 - 7, cell.picture)
            elif cell.text:
                self._text(painter, cell, slot.left, top, height)

    def _line(self, painter: QPainter, slots: list[Slot], row: Row, top: int) -> None:
        """Draw a stretch of the story below its headline, its hits in full ink."""
        found = self._lines.get(row.id) if self._lines is not None else None
        if found is None or not found.text:
            return
        left, room = _line_room(slots)
        metrics, (above, height) = self._metrics[False], LINE
        shown = metrics.elidedText(found.text, Qt.TextElideMode.ElideRight, room)
        cell = Cell(shown, PAD, "muted", hits=_places(found.spans, shown, metrics))
        self._text(painter, cell, left, top + above, height)
        for start, end in cell.hits:
            painter.save()
            painter.setClipRect(QRectF(left + start, top + above, end - start, height))
            self._text(painter, replace(cell, ink="text", hits=()), left, top + above, height)
            painter.restore()

    def _text(self, painter: QPainter, cell: Cell, left: int, top: int, height: int) -> None:
        metrics = self._metrics[cell.bold]
        base = top + (height - 1 + metrics.ascent() - metrics.descent()) / 2
        for start, end in cell.hits:
            rect = QRectF(left + start, base - metrics.ascent(), end - start, metrics.height())
            painter.fillRect(rect, self._colour("found"))
            painter.fillRect(QRectF(rect.left(), base + 2, rect.width(), 1), self._colour("text"))
        painter.setFont(self._fonts[cell.bold])
        painter.setPen(self._colour(cell.ink))
        painter.drawText(QPointF(left + cell.left, base), cell.text)

    # --- prepared ---

    def _cells_of(self, row: Row, slots: list[Slot]) -> list[Cell]:
        known = self._ready.get(row.id)
        if known is not None and known[0] is row:
            return known[1]
        if len(self._ready) > KEPT:
            self._ready.clear()
        cells = [self._cell(row, COLUMNS[slot.number], slot.width) for slot in slots]
        self._ready[row.id] = row, cells
        return cells

    def _cell(self, row: Row, column: Column, width: int) -> Cell:
        if column.icon is not None:
            name, tone = column.icon(row)
            picture = icons.pixmap(name, getattr(theme.current(), tone)) if name else None
            return Cell(picture=picture)
        headline = column.key == "headline"
        text = _flat(column.text(row))
        ink = "text" if headline and text and row.status != "rejected" else "muted"
        if headline and not text:
            text = QCoreApplication.translate("Columns", "No headline")
        bold = headline and row.status == "new"
        metrics, room = self._metrics[bold], width - 2 * PAD
        shown = text
        if (
            len(text) * 2 * metrics.averageCharWidth() > room
        ):  # most cells are short: that saves a third
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        left = room - metrics.horizontalAdvance(shown) if column.right else 0.0
        hits = self._hits(row, shown, metrics) if headline and self._marks else ()
        return Cell(shown, PAD + left, ink, bold, hits=hits)

    def _hits(
        self, row: Row, shown: str, metrics: QFontMetricsF
    ) -> tuple[tuple[float, float], ...]:
        """Return where hits stand in the headline, as far as it is shown."""
        return _places(self._marks(row) if self._marks is not None else (), shown, metrics)


def _places(
    spans: Sequence[tuple[int, int]], shown: str, metrics: QFontMetricsF
) -> tuple[tuple[float, float], ...]:
    """Return where some letters stand, as far as they are shown."""
    advance, end = metrics.horizontalAdvance, len(shown.rstrip("…"))
    return tuple(
        (PAD + advance(shown[:first]), PAD + advance(shown[: min(last, end)]))
        for first, last in spans
        if first < end
    )


def _line_room(slots: Sequence[Slot]) -> tuple[int, int]:
    """Return where the line below a headline begins, and how wide it may be: up to the edge."""
    left = next((slot.left for slot in slots if slot.number == HEADLINE), slots[0].left)
    return left, max(slot.left + slot.width for slot in slots) - left - 2 * PAD


def _flat(text: str) -> str:
    """Return a text in one line, its signs that turn letters around made visible."""
    return text if text.isprintable() else " ".join(Plain(text).shown.split())
