"""Two values, one over the other: what is gone is struck, what has come is underlined."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextLayout
from PySide6.QtWidgets import QSizePolicy, QWidget

from newsdesk.text.pairs import side_by_side
from newsdesk.ui.panes.marked_words import Words, laid_words

GAP = 6  # logical pixels between the two
MOST = 120  # logical pixels of height


class DifferenceLabel(QWidget):
    """Shows what became of a value."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: tuple[Words, ...] = ()
        self._laid: list[QTextLayout] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_values(self, old: str, new: str) -> None:
        """Show an old and a new value; nothing where both are empty."""
        pair = side_by_side(old, new)
        both = Words(old, gone=pair.gone), Words(new, come=pair.come)
        self._words = tuple(words for words in both if words.text)
        self.setAccessibleName(self.tr("From “%1” to “%2”").replace("%1", old).replace("%2", new))
        self._lay()

    def _lay(self) -> None:
        self._laid = [laid_words(w, self.font(), self.width(), loud=True) for w in self._words]
        self.setVisible(bool(self._laid))
        self.setFixedHeight(max(1, min(MOST, self.sizeHint().height())))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room that both need."""
        heights = [laid.boundingRect().height() for laid in self._laid]
        return QSize(100, round(sum(heights) + GAP * max(0, len(heights) - 1)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the old value over the new one."""
        painter = QPainter(self)
        top = 0.0
        for laid in self._laid:
            laid.draw(painter, QPointF(0, top))
            top += laid.boundingRect().height() + GAP
        painter.end()
