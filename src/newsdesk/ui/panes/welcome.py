"""What an empty library shows: three lines of what to do, and one button."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from newsdesk.ui import icons, theme
from newsdesk.ui.widgets.notice import plain_label


class Welcome(QFrame):
    """The first start."""

    samples_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("hole")
        self.setAccessibleName(self.tr("Welcome"))
        self.sign = plain_label("", "", self)
        self.marks = [plain_label("", "", self) for _ in range(3)]
        self.button = QPushButton(self.tr("Load the sample stories"), self)
        self.button.setObjectName("primary")
        self.button.setAccessibleName(self.tr("Load the sample stories"))
        self.button.clicked.connect(self.samples_asked)
        inner = QVBoxLayout()
        inner.setSpacing(18)
        inner.addWidget(self.sign)
        inner.addWidget(plain_label(self.tr("No stories yet"), "title"))
        inner.addLayout(self._lines())
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        inner.addSpacing(4)
        inner.addLayout(row)
        grid = QGridLayout(self)
        grid.addLayout(inner, 1, 1)
        for edge in (0, 2):
            grid.setRowStretch(edge, 1)
            grid.setColumnStretch(edge, 1)
        self.redraw()

    def _lines(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        for row, text in enumerate(
            (
                self.tr("Drop scraped pages or a folder of them here, or press Ctrl+I."),
                self.tr("Read what is left; Source shows every line that was cut, and why."),
                self.tr("Mend what is wrong, press V when it is right, Ctrl+E to hand it on."),
            )
        ):
            grid.addWidget(self.marks[row], row, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(plain_label(text), row, 1)
        grid.setColumnStretch(1, 1)
        return grid

    def redraw(self) -> None:
        """Draw the signs in the colours of the theme."""
        tokens = theme.current()
        self.sign.setPixmap(icons.pixmap("newspaper", tokens.accent, 40))
        for mark, name in zip(self.marks, ("download", "scissors", "circle-check"), strict=True):
            mark.setPixmap(icons.pixmap(name, tokens.muted, 18))
