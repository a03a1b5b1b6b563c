"""The numbers of the paragraphs, drawn beside them: no part of the text, so never copied."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QTextBlock
from PySide6.QtWidgets import QApplication, QTextEdit

from newsdesk.rendering.page import Page, PageBlock
from newsdesk.story.lines import line_number
from newsdesk.story.record import Story
from newsdesk.ui import theme, words

ROOM = 56  # pixels at both sides of the text, so that a number of three digits has its place
GAP = 14


class Number(NamedTuple):
    """A paragraph's number where it stands in the viewport."""

    text: str
    place: QRect
    block: PageBlock


class SourcePlace(NamedTuple):
    """Where a paragraph comes from: its stretch of the source and the line that this begins in."""

    start: int  # offsets in Reading.text
    end: int
    line: int


def source_place(story: Story, block: PageBlock) -> SourcePlace:
    """Return where a paragraph comes from; of one that was typed, what it stands for."""
    start, end = (_source(story, at) for at in (block.start, max(block.start, block.end - 1)))
    return SourcePlace(start, end + 1, line_number(story.reading.text, start))


def _source(story: Story, offset: int) -> int:
    piece = story.clean.piece_at(offset)
    if piece is None:
        return 0
    return piece.source + (offset - piece.start if piece.edit is None else 0)


def numbers(view: QTextEdit, page: Page) -> Iterator[Number]:
    """Yield the numbers of the paragraphs that can be seen, from the top."""
    font = theme.small(QApplication.font(), 1.5)
    metrics = QFontMetrics(font)
    height = view.viewport().height()
    block = view.cursorForPosition(QPoint(view.viewport().width() // 2, 0)).block()
    while block.isValid() and _top(view, block) < height:
        if known := page.block(block.blockNumber()):
            text = f"¶ {words.number(known.index - page.blocks[0].index + 1)}"
            yield Number(text, _place(view, block, text, metrics), known)
        block = block.next()


def _top(view: QTextEdit, block: QTextBlock) -> int:
    return round(block.layout().position().y()) - view.verticalScrollBar().value()


def _place(view: QTextEdit, block: QTextBlock, text: str, metrics: QFontMetrics) -> QRect:
    """Return a place at the paragraph's first line, on the side where that begins."""
    frame = view.document().rootFrame().frameFormat()
    shift = view.horizontalScrollBar().value()
    line = block.layout().lineAt(0)
    foot = _top(view, block) + round(line.y() + line.ascent()) + metrics.descent()
    width = metrics.horizontalAdvance(text) + 2
    left = round(frame.leftMargin()) - GAP - width - shift
    if block.textDirection() is Qt.LayoutDirection.RightToLeft:
        left = round(view.document().size().width() - frame.rightMargin()) + GAP - shift
    return QRect(max(2, left), foot - metrics.height(), width, metrics.height())


def paint(view: QTextEdit, page: Page) -> None:
    """Draw the numbers of the paragraphs that can be seen."""
    painter = QPainter(view.viewport())
    painter.setFont(theme.small(QApplication.font(), 1.5))
    painter.setPen(QColor(theme.current().muted))
    for number in numbers(view, page):
        painter.drawText(number.place, Qt.AlignmentFlag.AlignCenter, number.text)
    painter.end()


def number_at(view: QTextEdit, page: Page, point: QPoint) -> PageBlock | None:
    """Return the paragraph whose number stands at a point of the viewport."""
    near = (n for n in numbers(view, page) if n.place.adjusted(-6, -4, 6, 4).contains(point))
    return next((number.block for number in near), None)
