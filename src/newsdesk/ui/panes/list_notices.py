"""What is said over the list: what is wrong with a query, what is new, that a search goes on."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from newsdesk.ui.widgets.notice import Notice, plain_label

PATIENCE = 150  # ms without an answer before the list says that it searches
_GAP = 8


class ListNotices(QWidget):
    """Two lines over the list, each there only while it has something to say."""

    mended = Signal(str)  # a query that was meant
    show_asked = Signal()  # the new stories

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wrong = Notice("banner", self)
        self.fresh = Notice("banner", self)
        self._query = ""
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.wrong)
        box.addWidget(self.fresh)
        self.wrong.cross.setVisible(False)
        self.wrong.asked.connect(self._mend)
        self.fresh.asked.connect(self.show_asked)

    def say_wrong(self, text: str, suggestion: str = "") -> None:
        """Say what is wrong with the query, "" for nothing; what was meant is a button."""
        self._query = suggestion
        if text:
            self.wrong.say(text, suggestion.replace("&", "&&"))
        else:
            self.wrong.hide()

    def _mend(self) -> None:
        self.mended.emit(self._query)

    def say_fresh(self, number: int) -> None:
        """Say how many stories would come into the list."""
        if number:
            self.fresh.say(self.tr("%n new", "", number), self.tr("Show"))
        else:
            self.fresh.hide()


class SearchSign(QObject):
    """A small word in the corner of the list while an answer is late."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.label: QLabel = plain_label(self.tr("searching…"), "sign", over)
        self.label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.label.hide()
        self._late = QTimer(self, singleShot=True, interval=PATIENCE)
        self._late.timeout.connect(self._show)
        over.installEventFilter(self)

    def wait(self) -> None:
        """Begin to wait for an answer."""
        if not self._late.isActive() and not self.label.isVisible():
            self._late.start()

    def done(self) -> None:
        """Stop waiting."""
        self._late.stop()
        self.label.hide()

    def _show(self) -> None:
        self.label.show()
        self.label.raise_()
        self._place()

    def _place(self) -> None:
        self.label.adjustSize()
        left = self._over.width() - self.label.width() - _GAP
        self.label.move(left, self._over.height() - self.label.height() - _GAP)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the word in its corner."""
        if event.type() == QEvent.Type.Resize and self.label.isVisible():
            self._place()
        return super().eventFilter(watched, event)
