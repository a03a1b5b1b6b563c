"""Hidden signs and words of mixed letters on a page: where they stand, and what is said of them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QTextEdit

from newsdesk.rendering.page import Page
from newsdesk.rendering.positions import Revealed
from newsdesk.text.hidden import TURNING, MixedWord, Sign, mixed_words
from newsdesk.ui import theme
from newsdesk.ui.noop import QT_TRANSLATE_NOOP
from newsdesk.ui.panes import hits
from newsdesk.ui.panes.hits import Hit

SCRIPTS = {
    "latin": QT_TRANSLATE_NOOP("Oddities", "Latin"),
    "cyrillic": QT_TRANSLATE_NOOP("Oddities", "Cyrillic"),
    "greek": QT_TRANSLATE_NOOP("Oddities", "Greek"),
}


@dataclass(frozen=True, slots=True)
class Oddity:
    """A hidden sign or a word of mixed letters, and its stretch of the document."""

    place: Hit
    what: str  # the sign itself, or the word
    sign: Sign | None = None
    word: MixedWord | None = None


def oddities(page: Page, document: QTextDocument) -> list[Oddity]:
    """Return all that is odd on a page, from its headline down."""
    found = []
    for number, shown in page.texts():
        if shown.text.isascii():
            continue
        odd: list[Sign | MixedWord] = [*mixed_words(shown.text)]
        odd += shown.signs if isinstance(shown, Revealed) else ()
        at = document.findBlockByNumber(number).position() if odd else 0
        for one in sorted(odd, key=lambda one: one.start):
            word = one if isinstance(one, MixedWord) else None
            end = word.end if word else one.start + 1
            place = Hit(at + shown.position(one.start), at + shown.position(end))
            sign = None if isinstance(one, MixedWord) else one
            found.append(Oddity(place, shown.text[one.start : end], sign, word))
    return found


def marks(document: QTextDocument, odd: Sequence[Oddity]) -> list[QTextEdit.ExtraSelection]:
    """Return how they are drawn: mixed words waved under; a sign has its name already."""
    look = QTextCharFormat()
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    look.setUnderlineColor(QColor(theme.current().bad))
    return [hits.mark(document, one.place, look) for one in odd if one.word]


def said(odd: Oddity) -> str:
    """Say what is odd."""
    translate = QCoreApplication.translate
    if odd.word is not None:
        told = translate("Oddities", "“%1” mixes letters: %2 (%3) among %4 ones.")
        scripts = [translate("Oddities", SCRIPTS[s]) for s in (odd.word.script, odd.word.others)]
        letters = ", ".join(odd.word.odd)
        for mark, value in zip("4321", (scripts[1], scripts[0], letters, odd.what), strict=True):
            told = told.replace(f"%{mark}", value)
        return told
    code = f"U+{ord(odd.what):04X}"
    if ord(odd.what) in TURNING:
        told = translate("Oddities", "A hidden sign (%1) that turns the direction of the text.")
    else:
        told = translate("Oddities", "A hidden sign (%1) that takes no room.")
    return told.replace("%1", code)
