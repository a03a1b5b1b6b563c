"""What was said to one another: a note and the answers to it, rendered and harmless."""

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QMimeData, QSize, QUrl
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from newsdesk.rendering.notes import note_html
from newsdesk.ui import theme, words
from newsdesk.writers.qt.safe_document import SafeDocument, nothing_for

_LOWEST, _HIGHEST = 56, 150  # logical pixels
Turn = tuple[str, str, str]  # who, when (ISO 8601), Markdown


class ThreadView(QTextBrowser):
    """Markdown without pictures, without styles, with links that lead nowhere."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setDocument(SafeDocument(self))
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        self._turns: list[Turn] = []
        self._mime: QMimeData | None = None

    def show_turns(self, turns: Iterable[Turn]) -> None:
        """Show what was said, the oldest first."""
        fresh = list(turns)
        if fresh != self._turns:
            self._turns = fresh
            self.redraw()

    def redraw(self) -> None:
        """Set it again, in the colours of the theme."""
        muted = theme.current().muted
        self.setHtml("".join(_set(turn, muted) for turn in self._turns))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Ask for as much room as the words need, up to a few lines."""
        return QSize(200, min(_HIGHEST, max(_LOWEST, round(self.document().size().height()) + 4)))

    def minimumSizeHint(self) -> QSize:
        """Do with two lines."""
        return QSize(100, _LOWEST)

    def loadResource(self, kind: int, _name: QUrl | str) -> object:
        """Answer without looking anywhere."""
        return nothing_for(int(getattr(kind, "value", kind)))

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy plain text."""
        self._mime = QMimeData()
        self._mime.setText(self.textCursor().selection().toPlainText())
        return self._mime


def _set(turn: Turn, muted: str) -> str:
    who, at, said = turn
    head = escape(f"{who} · {words.moment(at)}")
    return f'<p style="color:{muted}; margin-bottom:0">{head}</p>{note_html(said)}'
