"""Where findings of the checks stand on the page: a wavy line below their words."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtGui import QColor, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QTextEdit

from newsdesk.rendering.page import Page
from newsdesk.story.findings import Finding
from newsdesk.ui import theme
from newsdesk.ui.models.finding_rows import SIGNS
from newsdesk.ui.panes.hits import Hit, mark
from newsdesk.ui.panes.note_marks import stretch_of

MOST = 300  # of one story that are drawn


@dataclass(frozen=True, slots=True)
class FindingMark:
    """A finding over a stretch of the document."""

    place: Hit
    tone: str  # of the theme


def finding_marks(
    page: Page, document: QTextDocument, findings: Iterable[Finding]
) -> list[FindingMark]:
    """Return the marks of findings in the text that can be seen."""
    found = []
    for one in findings:
        if not one.in_text or one.start >= one.end:
            continue
        place = stretch_of(page, document, one.start, one.end)
        if place is not None:
            found.append(FindingMark(place, SIGNS[one.severity][1]))
    return found[:MOST]


def drawn(document: QTextDocument, marks: Iterable[FindingMark]) -> list[QTextEdit.ExtraSelection]:
    """Return how they are drawn; the words keep their own colours."""
    made = []
    for one in marks:
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        look.setUnderlineColor(QColor(getattr(theme.current(), one.tone)))
        made.append(mark(document, one.place, look))
    return made
