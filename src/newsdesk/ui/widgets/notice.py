"""A line over a pane that says what is wrong or offers one thing to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from newsdesk.ui import icons, theme
from newsdesk.ui.widgets.naming import announce


def plain_label(text: str = "", name: str = "", parent: QWidget | None = None) -> QLabel:
    """Return a label that shows its text literally, whatever it looks like."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setObjectName(name)
    label.setText(text)
    return label


class QuietButton(QToolButton):
    """A button without a frame; its icon is drawn when it is shown: most starts show none."""

    def __init__(self, icon: str, parent: QWidget, tone: str = "text") -> None:
        super().__init__(parent)
        self.setObjectName("quiet")
        self._sign = icon, tone

    def showEvent(self, event: QShowEvent) -> None:
        """Draw the icon in the colours of the theme."""
        name, tone = self._sign
        self.setIcon(icons.icon(name, getattr(theme.current(), tone)))
        super().showEvent(event)


class Notice(QFrame):
    """A quiet line with a text, a button and a cross; hidden while there is nothing to say."""

    asked = Signal()  # the button was pressed
    said = Signal(str)

    def __init__(self, look: str = "banner", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(look)
        self.text = plain_label(parent=self)
        self.text.setWordWrap(True)
        self.button = QPushButton(self)
        self.cross = QuietButton("x", self)
        self.cross.setAccessibleName(self.tr("Close the message"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 6, 4)
        row.addWidget(self.text, 1)
        row.addWidget(self.button)
        row.addWidget(self.cross)
        self.button.clicked.connect(self.asked)
        self.cross.clicked.connect(self.hide)
        self._details = ""
        self.copy: QuietButton | None = None
        self.hide()

    def say(self, text: str, button: str = "") -> None:
        """Show a text, with a button if there is something to do."""
        self.text.setText(text)
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self.setAccessibleName(text)
        if self.copy is not None:
            self.copy.hide()
        self.show()
        announce(self, text)
        self.said.emit(text)

    def offer_details(self, details: str) -> None:
        """Offer to copy what may be told of the trouble that is shown."""
        self._details = details
        if self.copy is None:
            self.copy = QuietButton("copy", self)  # a sign: beside two buttons words want room
            self.copy.setAccessibleName(self.tr("Copy details"))
            self.copy.setToolTip(self.tr("Copy details"))
            self.copy.clicked.connect(self._copy_details)
            if isinstance(row := self.layout(), QHBoxLayout):
                row.insertWidget(row.indexOf(self.cross), self.copy)
        self.copy.show()

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(self._details)


class Offer(Notice):
    """A notice that asks: one button to take what is offered, one to decline it."""

    declined = Signal()

    def __init__(self, take: str, decline: str, parent: QWidget) -> None:
        super().__init__("banner", parent)
        self._take = take
        self.other = QPushButton(decline, self)
        self.other.clicked.connect(self.declined)
        if isinstance(row := self.layout(), QHBoxLayout):
            row.insertWidget(2, self.other)

    def offer(self, text: str) -> None:
        """Say what is offered."""
        self.say(text, self._take)
