"""Words laid out in lines, struck where they are gone and underlined where they have come."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QBrush, QColor, QFont, QTextCharFormat, QTextLayout, QTextOption

from newsdesk.ui import theme
from newsdesk.ui.models.compare_rows import drawn
from newsdesk.ui.models.comparison import Range


@dataclass(frozen=True, slots=True)
class Words:
    """A text, and which of its words are gone or have come."""

    text: str
    gone: tuple[Range, ...] = ()
    come: tuple[Range, ...] = ()


def laid(
    text: str, font: QFont, width: int, formats: Sequence[QTextLayout.FormatRange] = ()
) -> QTextLayout:
    """Return a text laid out in lines that break between words, or inside one too long."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(formats)
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout


def laid_words(words: Words, font: QFont, width: int, *, loud: bool) -> QTextLayout:
    """Lay words out; where only some of them are gone, those are coloured too."""
    gone = drawn(words.text, words.gone)[1]
    text, come = drawn(words.text, words.come)
    margin = 0 if loud else len(text) - len(text.lstrip())  # a struck space looks like a dash
    struck = [(max(start, margin), end) for start, end in gone if end > margin]
    formats = [_format(place, _struck(loud=loud)) for place in struck]
    formats += [_format(place, _underlined()) for place in come]
    return laid(text, font, max(80, width), formats)


def _format(place: Range, look: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = place[0], place[1] - place[0], look
    return made


def _struck(*, loud: bool) -> QTextCharFormat:
    tokens = theme.current()
    look = QTextCharFormat()
    look.setFontStrikeOut(True)
    if loud:
        look.setForeground(QBrush(QColor(tokens.bad)))
        look.setBackground(QBrush(QColor(tokens.bad_back)))
    return look


def _underlined() -> QTextCharFormat:
    look = QTextCharFormat()
    look.setFontUnderline(True)
    look.setForeground(QBrush(QColor(theme.current().text)))
    look.setBackground(QBrush(QColor(theme.current().typed)))
    return look
