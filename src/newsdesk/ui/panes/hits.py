"""Where the words that were searched for stand on the page, and the one that is looked at."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from newsdesk.rendering.page import Page
from newsdesk.story.record import Story
from newsdesk.text.finding import occurrences
from newsdesk.ui import theme


class Finds(Protocol):
    """What knows where a query hits a text."""

    def spans(self, text: str, language: str = "", field: str = "") -> Sequence[tuple[int, int]]:
        """Return stretches in code points."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A stretch of the document."""

    start: int
    end: int


def hits(story: Story, page: Page, document: QTextDocument, finds: Finds) -> list[Hit]:
    """Return the hits on a page, from its headline down."""
    return [*_in_headline(story, page, document, finds), *_in_body(story, page, document, finds)]


def _in_headline(story: Story, page: Page, document: QTextDocument, finds: Finds) -> Iterator[Hit]:
    if not (words := story.value("headline").strip()):
        return
    shown = page.heads[page.headline]
    at = document.findBlockByNumber(page.headline).position()
    for start, end in finds.spans(words, story.value("language"), "headline"):
        yield Hit(at + shown.position(start), at + shown.position(end))


def _in_body(story: Story, page: Page, document: QTextDocument, finds: Finds) -> Iterator[Hit]:
    language = story.value("language")
    for known in page.blocks:
        block = document.findBlockByNumber(known.index)
        for start, end in finds.spans(story.clean.text[known.start : known.end], language):
            first, last = (known.position(known.start + at) for at in (start, end))
            yield Hit(block.position() + first, block.position() + last)


def places(page: Page, document: QTextDocument, words: str) -> list[Hit]:
    """Return where words stand on a page, whatever their case."""
    return [
        Hit(at + shown.position(start), at + shown.position(end))
        for number, shown in page.texts()
        if (found := occurrences(shown.text, words))
        for at in (document.findBlockByNumber(number).position(),)
        for start, end in found
    ]


def marks(
    document: QTextDocument, found: Sequence[Hit], current: int
) -> list[QTextEdit.ExtraSelection]:
    """Return how hits are drawn: coloured and underlined, the current one framed by its colours."""
    tokens = theme.current()
    look = underlined(tokens.text, tokens.found, QTextCharFormat.UnderlineStyle.SingleUnderline)
    return [mark(document, hit, here() if n == current else look) for n, hit in enumerate(found)]


def here() -> QTextCharFormat:
    """Return the look of what is looked at."""
    tokens = theme.current()
    line = QTextCharFormat.UnderlineStyle.SingleUnderline
    return underlined(tokens.on_accent, tokens.accent, line)


def underlined(ink: str, back: str, line: QTextCharFormat.UnderlineStyle) -> QTextCharFormat:
    """Return the look of words that are coloured and underlined."""
    look = QTextCharFormat()
    look.setForeground(QColor(ink))
    look.setBackground(QColor(back))
    look.setUnderlineStyle(line)
    return look


def mark(document: QTextDocument, hit: Hit, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
    """Return how one stretch is drawn over the page."""
    made = QTextEdit.ExtraSelection()
    cursor = QTextCursor(document)
    cursor.setPosition(hit.start)
    cursor.setPosition(hit.end, QTextCursor.MoveMode.KeepAnchor)
    made.cursor, made.format = cursor, look
    return made
