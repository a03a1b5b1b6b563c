"""The line over a page that has signs which cannot be seen, or letters that only look alike."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from newsdesk.ui import words
from newsdesk.ui.widgets.notice import QuietButton, plain_label


class OddBadge(QFrame):
    """Says how many there are, and leads to them."""

    stepped = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.text = plain_label(parent=self)
        back = self._button("chevron-up", self.tr("Previous of them"))
        on = self._button("chevron-down", self.tr("Next of them"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 3, 6, 3)
        row.setSpacing(4)
        row.addWidget(self.text)
        row.addWidget(back)
        row.addWidget(on)
        row.addStretch(1)
        back.clicked.connect(lambda: self.stepped.emit(-1))
        on.clicked.connect(lambda: self.stepped.emit(1))
        self.hide()

    def _button(self, icon: str, name: str) -> QuietButton:
        button = QuietButton(icon, self, "warn")
        button.setAccessibleName(name)
        button.setToolTip(name)
        return button

    def tell(self, signs: int, mixed: int) -> None:
        """Say how many hidden signs and words of mixed letters a page has."""
        parts = []
        if signs:
            parts.append(self.tr("Invisible signs: %1").replace("%1", words.number(signs)))
        if mixed:
            parts.append(self.tr("mixed letters: %1").replace("%1", words.number(mixed)))
        said = " · ".join(parts)
        self.text.setText(said[:1].upper() + said[1:])
        self.setAccessibleName(self.text.text())

    @property
    def has_some(self) -> bool:
        """Say whether there is anything to be told."""
        return bool(self.text.text())
