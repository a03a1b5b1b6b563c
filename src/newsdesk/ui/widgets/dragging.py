"""Stories on their way from the list to a tag."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QColor, QDrag, QFont, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from newsdesk.ui import theme, words

STORIES = "application/x-newsdesk-stories"


def dragged(ids: Sequence[int]) -> QMimeData:
    """Return stories as they are dragged."""
    data = QMimeData()
    data.setData(STORIES, " ".join(map(str, ids)).encode())
    return data


def stories_in(data: QMimeData) -> list[int]:
    """Return the stories that are dragged; none where something else is."""
    found = bytes(data.data(STORIES).data()).decode("ascii", "replace").split()
    return [int(number) for number in found if number.isdecimal()]


def drag(source: QWidget, ids: Sequence[int]) -> None:
    """Drag stories out of a list until they are dropped somewhere; their number goes along."""
    if not ids:
        return
    dragging = QDrag(source)
    dragging.setMimeData(dragged(ids))
    dragging.setPixmap(badge(words.number(len(ids)), source.font()))
    dragging.setHotSpot(QPoint(-8, -8))
    dragging.exec(Qt.DropAction.CopyAction)


def badge(text: str, font: QFont) -> QPixmap:
    """Return a small round sign with a number."""
    metrics, tokens = QFontMetrics(font), theme.current()
    height = metrics.height() + 6
    picture = QPixmap(max(height, metrics.horizontalAdvance(text) + 16), height)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(tokens.accent))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(picture.rect(), height / 2, height / 2)
    painter.setPen(QColor(tokens.on_accent))
    painter.setFont(font)
    painter.drawText(picture.rect(), Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return picture
