"""Where notes and claims stand on the page, drawn behind and below their words."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtGui import QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QTextEdit

from newsdesk.rendering.page import Page
from newsdesk.ui import note_words, theme
from newsdesk.ui.models.note_rows import Said
from newsdesk.ui.panes.hits import Hit, mark, underlined


@dataclass(frozen=True, slots=True)
class NoteMark:
    """A note or a claim over a stretch of the document."""

    uid: str
    kind: str
    place: Hit
    ended: bool


def stretch_of(page: Page, document: QTextDocument, start: int, end: int) -> Hit | None:
    """Return the stretch of the document that shows one of CleanText.text, None for none."""
    shown = [block for block in page.blocks if block.start < end and start < block.end]
    if not shown:
        return None
    first, last = shown[0], shown[-1]
    low = document.findBlockByNumber(first.index).position()
    high = document.findBlockByNumber(last.index).position()
    return Hit(
        low + first.position(max(start, first.start)), high + last.position(min(end, last.end))
    )


def note_marks(page: Page, document: QTextDocument, said: Iterable[Said]) -> list[NoteMark]:
    """Return the marks of what is about a stretch that can be seen, the longest first."""
    found = []
    for one in said:
        if one.at is None or one.at.start >= one.at.end:
            continue
        place = stretch_of(page, document, one.at.start, one.at.end)
        if place is not None:
            found.append(NoteMark(one.what.uid, one.kind, place, one.ended))
    return sorted(found, key=lambda one: one.place.start - one.place.end)


def drawn(document: QTextDocument, marks: Iterable[NoteMark]) -> list[QTextEdit.ExtraSelection]:
    """Return how they are drawn: a colour and a line each; the line alone where they are done."""
    tokens = theme.current()
    made = []
    for one in marks:
        look = note_words.LOOKS[one.kind]
        back = tokens.base if one.ended else getattr(tokens, look.back)
        style = getattr(QTextCharFormat.UnderlineStyle, look.line)
        made.append(mark(document, one.place, underlined(tokens.text, back, style)))
    return made
