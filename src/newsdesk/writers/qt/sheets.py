"""A story on sheets of paper: laid out once, drawn on whatever can be painted on."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from html import escape

from PySide6.QtCore import QBuffer, QDate, QIODevice, QLocale, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QImage,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QPen,
)

from newsdesk.paths import resource
from newsdesk.rendering.fonts import choices
from newsdesk.rendering.page import Page, PageLabels, PagePalette, page
from newsdesk.story.record import Story
from newsdesk.writers.qt.safe_document import SafeDocument

DPI = 600  # of the layout; the document's own numbers reach 5,000 pages of it
PAPERS = {"A4": QPageSize.PageSizeId.A4, "Letter": QPageSize.PageSizeId.Letter}
SIZE = 11  # points
SIDE, ABOVE, BELOW = 27.0, 26.0, 26.0  # millimetres
_OF = {"ru": "%1 из %2", "uk": "%1 з %2", "de": "%1 von %2", "fr": "%1 sur %2", "es": "%1 de %2"}
_LINK = re.compile(r'href="link:(\d+)"')
_ADDRESS = re.compile(r"(https?://|mailto:)[^\s\"'<>\\]+", re.IGNORECASE)
_SELF = re.compile(r' href="#[\w-]+"')  # to a place of the page itself: paper has none
_HEADING = re.compile(r"<(/?)h([1-3])[^>]*>")
_BETWEEN_TAGS = re.compile(r">[^<]{100,}<")
_UNBROKEN = re.compile(r"[^\s&;]{60}(?=[^\s&;])")  # a layout has no end of longer ones
_INK, _GREY = "#16181b", "#55595f"


def usual_paper() -> str:
    """Return the paper that is usual here."""
    imperial = QLocale.MeasurementSystem.ImperialUSSystem
    return "Letter" if QLocale.system().measurementSystem() is imperial else "A4"


@dataclass(frozen=True, slots=True)
class Beside:
    """Own markup that goes with a story: beneath its paragraphs, by number from 0, and behind."""

    beneath: Mapping[int, str] = field(default_factory=dict)
    behind: str = ""


class Sheets:
    """The pages of one story, or of a report on it."""

    def __init__(
        self,
        story: Story,
        paper: str = "",
        *,
        beside: Beside = Beside(),
        report: str = "",
        language: str = "",
    ) -> None:
        """Lay the story out on a paper of PAPERS, "" for the usual one.

        `report` is own markup that stands there instead of the story's words, in a language that
        may be another.
        """
        self.story = story
        self._language = language or story.row.language
        self._beside = beside
        self._report = report
        self.paper = paper or usual_paper()
        self._size = QPageSize(PAPERS[self.paper])
        whole = self._size.sizePoints() * DPI / 72
        self.size = QSizeF(whole)
        self._text = QRectF(
            _dots(SIDE),
            _dots(ABOVE),
            self.size.width() - 2 * _dots(SIDE),
            self.size.height() - _dots(ABOVE + BELOW),
        )
        self._buffer = QBuffer()
        self._device = self._writer(self._buffer)
        self._document = self._laid_out()

    def _writer(self, buffer: QBuffer) -> QPdfWriter:
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        made = QPdfWriter(buffer)
        made.setPageSize(self._size)
        made.setPageMargins(QMarginsF(0, 0, 0, 0))
        made.setResolution(DPI)
        made.setTitle(" ".join(self.story.row.headline.split()))
        made.setCreator("Newsdesk")
        return made

    def _laid_out(self) -> SafeDocument:
        document = SafeDocument()
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setUseDesignMetrics(True)
        document.documentLayout().setPaintDevice(self._device)
        document.setDefaultFont(_font(self.story.row.language, SIZE))
        document.setDefaultStyleSheet(resource("templates", "paper.css").read_text("utf-8"))
        document.setHtml(self._markup())
        document.setPageSize(self._text.size())
        return document

    def _markup(self) -> str:
        if self._report:
            return f"<html><body>{_for_paper(self._report)}</body></html>"
        beneath = {n: _for_paper(markup) for n, markup in self._beside.beneath.items()}
        palette = _palette(self.story.row.language)
        made = page(self.story, palette, _labels(self.story), beneath)
        behind = f"{_for_paper(self._beside.behind)}</body>"
        return behind.join(_with_addresses(made).rsplit("</body>", 1))

    @property
    def count(self) -> int:
        """Return how many pages there are."""
        return self._document.pageCount()

    def pdf(self) -> bytes:
        """Return the pages as a PDF document with its fonts inside."""
        buffer = QBuffer()
        writer = self._writer(buffer)
        painter = QPainter(writer)
        for number in range(self.count):
            if number:
                writer.newPage()
            self._draw(painter, number)
        painter.end()
        return bytes(buffer.data().data())

    def image(self, number: int, width: int) -> QImage:
        """Return a page, counted from 0, as a picture of some width in pixels."""
        scale = width / self.size.width()
        image = QImage(width, round(self.size.height() * scale), QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        per_metre = round(DPI / 0.0254)
        image.setDotsPerMeterX(per_metre)
        image.setDotsPerMeterY(per_metre)
        painter = QPainter(image)
        hints = QPainter.RenderHint
        painter.setRenderHints(hints.Antialiasing | hints.TextAntialiasing)
        painter.scale(scale, scale)
        self._draw(painter, number)
        painter.end()
        return image

    def _draw(self, painter: QPainter, number: int) -> None:
        self._draw_text(painter, number)
        if number:
            self._draw_head(painter)
        said = _OF.get(self._language, "%1 of %2")
        said = said.replace("%1", str(number + 1)).replace("%2", str(self.count))
        foot = QRectF(self._text.left(), self._text.bottom(), self._text.width(), _dots(BELOW / 2))
        self._prepare(painter)
        painter.drawText(foot, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, said)

    def _draw_text(self, painter: QPainter, number: int) -> None:
        seen = QRectF(0, number * self._text.height(), self._text.width(), self._text.height())
        painter.save()
        painter.translate(self._text.left(), self._text.top() - seen.top())
        painter.setClipRect(seen)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = seen
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, QColor(_INK))
        context.palette = palette
        self._document.documentLayout().draw(painter, context)
        painter.restore()

    def _draw_head(self, painter: QPainter) -> None:
        """Draw the running head: the headline, as much as there is room for, and the outlet."""
        self._prepare(painter)
        row, metrics = self.story.row, QFontMetricsF(painter.font(), painter.device())
        room = QRectF(self._text.left(), _dots(ABOVE * 0.45), self._text.width(), _dots(5))
        outlet = metrics.elidedText(row.outlet, Qt.TextElideMode.ElideRight, room.width() * 0.35)
        rest = room.width() - metrics.horizontalAdvance(outlet) - _dots(6)
        headline = " ".join(row.headline.split())
        headline = metrics.elidedText(headline, Qt.TextElideMode.ElideRight, rest)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignLeft, headline)
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignRight, outlet)
        painter.setPen(QPen(QColor("#c9c5bb"), _dots(0.15)))
        painter.drawLine(room.bottomLeft(), room.bottomRight())

    def _prepare(self, painter: QPainter) -> None:
        font = _font(self.story.row.language, SIZE)
        font.setPixelSize(round(8.5 * DPI / 72))
        painter.setFont(font)
        painter.setPen(QColor(_GREY))


def _dots(millimetres: float) -> float:
    return millimetres / 25.4 * DPI


def _for_paper(markup: str) -> str:
    """Return own markup without links into itself, and with words that can be broken."""
    plain = _HEADING.sub(_as_paragraph, _SELF.sub("", markup))
    return _BETWEEN_TAGS.sub(lambda words: _UNBROKEN.sub("\\g<0>\u200b", words[0]), plain)


def _as_paragraph(tag: re.Match[str]) -> str:
    """Return a heading's tag as one of a paragraph: Qt overrides the size that a style gives."""
    return "</p>" if tag[1] else f'<p class="h{tag[2]}">'


def _with_addresses(made: Page) -> str:
    """Return the page's HTML; its links to the web lead there, others nowhere."""

    def real(found: re.Match[str]) -> str:
        address = made.address(found[0][6:-1])
        return f'href="{escape(address)}"' if _ADDRESS.fullmatch(address) else ""

    return _LINK.sub(real, made.html)


@lru_cache(maxsize=32)
def _families(language: str) -> tuple[str, ...]:
    """Return the best font that is there for each kind of letters."""
    groups = choices("serif", language)
    there = ([name for name in group if QFontDatabase.hasFamily(name)] for group in groups)
    return tuple(names[0] for names in there if names)


def _font(language: str, points: int) -> QFont:
    font = QFont(list(_families(language)) or [""], points)
    font.setStyleHint(QFont.StyleHint.Serif)
    return font


def _palette(language: str) -> PagePalette:
    return PagePalette(
        text=_INK,
        muted=_GREY,
        background="#ffffff",
        accent=_INK,
        font_family=",".join(_families(language)) or "serif",
        font_size=SIZE,
    )


def _labels(story: Story) -> PageLabels:
    """Return the day as the story's language writes it."""
    day = QDate.fromString(story.row.published[:10], "yyyy-MM-dd")
    written = QLocale(story.row.language or "en").toString(day, "d MMMM yyyy")
    return PageLabels(published=written if day.isValid() else "")
