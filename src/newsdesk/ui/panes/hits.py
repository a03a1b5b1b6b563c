"""Where the words that were searched for stand on the page, and the one that is looked at."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from newsdesk.rendering.page import Page
from newsdesk.rendering.positions import Plain
from newsdesk.story.record import Story
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
    return [*_in_headline(story, document, finds), *_in_body(story, page, document, finds)]


def _in_headline(story: Story, document: QTextDocument, finds: Finds) -> Iterator[Hit]:
    words, block = story.value("headline").strip(), document.firstBlock()
    shown = Plain(words)
    for start, end in finds.spans(words, story.value("language"), "headline"):
        yield Hit(block.position() + shown.position(start), block.position() + shown.position(end))


def _in_body(story: Story, page: Page, document: QTextDocument, finds: Finds) -> Iterator[Hit]:
    language = story.value("language")
    for known in page.blocks:
        block = document.findBlockByNumber(known.index)
        for start, end in finds.spans(story.clean.text[known.start : known.end], language):
            first, last = (known.position(known.start + at) for at in (start, end))
            yield Hit(block.position() + first, block.position() + last)


def marks(
    document: QTextDocument, found: Sequence[Hit], current: int
) -> list[QTextEdit.ExtraSelection]:
    """Return how hits are drawn: coloured and underlined, the current one framed by its colours."""
    return [_mark(document, hit, here=place == current) for place, hit in enumerate(found)]


def _mark(document: QTextDocument, hit: Hit, *, here: bool) -> QTextEdit.ExtraSelection:
    tokens = theme.current()
    made = QTextEdit.ExtraSelection()
    cursor = QTextCursor(document)
    cursor.setPosition(hit.start)
    cursor.setPosition(hit.end, QTextCursor.MoveMode.KeepAnchor)
    look = QTextCharFormat()
    look.setForeground(QColor(tokens.on_accent if here else tokens.text))
    look.setBackground(QColor(tokens.accent if here else tokens.found))
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    made.cursor, made.format = cursor, look
    return made
