"""A short tour of the window: a card beside each of its parts, for as long as somebody wants."""

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from newsdesk.ui.noop import QT_TRANSLATE_NOOP
from newsdesk.ui.widgets.notice import plain_label

if TYPE_CHECKING:
    from newsdesk.ui.main_window import MainWindow

WIDTH, GAP = 330, 10  # logical pixels
_END = Qt.Key.Key_Escape


class Stop(NamedTuple):
    """One part of the window, and what is to be said of it."""

    part: str  # an attribute of the window
    title: str
    text: str


STOPS = (
    Stop(
        "list_pane",
        QT_TRANSLATE_NOOP("Tour", "The list"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "J and K go to the next and the previous story. V says that it is right, X that it is "
            "rejected, and the next one opens by itself.",
        ),
    ),
    Stop(
        "page_pane",
        QT_TRANSLATE_NOOP("Tour", "The story"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "This is what is left of the page. Double-click a paragraph to mend it. The tab "
            "“Source” shows every line that was cut, and why; one key brings it back.",
        ),
    ),
    Stop(
        "inspector",
        QT_TRANSLATE_NOOP("Tour", "The fields"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "E goes to the field that asks for a look. It is saved when you leave it, and Ctrl+Z "
            "takes back anything, tomorrow too.",
        ),
    ),
    Stop(
        "search",
        QT_TRANSLATE_NOOP("Tour", "The search"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "A slash leads here. Write words or fields, such as missing:author; the pane at the "
            "left counts what is found and narrows it.",
        ),
    ),
    Stop(
        "bar",
        QT_TRANSLATE_NOOP("Tour", "All the rest"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "Everything stands in the menus with its key. A question mark shows all keys, F1 the "
            "guide; this tour is in the menu Help.",
        ),
    ),
)


def say(text: str) -> str:
    """Return a text of the tour in the language of the window."""
    return QCoreApplication.translate("Tour", text)


class Tour(QFrame):
    """A card that goes from part to part; Esc ends it."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._place = 0
        self._stops = [stop for stop in STOPS if self._part(stop).isVisible()]
        self._came_from = window.focusWidget()
        self.setObjectName("tour")
        self.setAutoFillBackground(True)
        self.setFixedWidth(WIDTH)
        self.title = plain_label("", "heading", self)
        self.text = plain_label("", "", self)
        self.text.setWordWrap(True)
        self.number = plain_label("", "muted", self)
        self.skip = QPushButton(self.tr("End the tour"), self)
        self.next = QPushButton(self)
        self.next.setObjectName("primary")
        self.skip.clicked.connect(self.end)
        self.next.clicked.connect(self._go_on)
        self._lay_out()
        window.installEventFilter(self)
        self._show()

    def _lay_out(self) -> None:
        self._box = box = QVBoxLayout(self)
        box.setContentsMargins(16, 12, 16, 12)
        box.setSpacing(8)
        row = QHBoxLayout()
        row.addWidget(self.number)
        row.addStretch(1)
        row.addWidget(self.skip)
        row.addWidget(self.next)
        box.addWidget(self.title)
        box.addWidget(self.text)
        box.addLayout(row)

    def _show(self) -> None:
        stop, last = self._stops[self._place], self._place == len(self._stops) - 1
        self.title.setText(say(stop.title))
        self.text.setText(say(stop.text))
        self.number.setText(f"{self._place + 1} / {len(self._stops)}")
        self.next.setText(self.tr("Done") if last else self.tr("Next"))
        self.skip.setVisible(not last)
        self.setAccessibleName(f"{say(stop.title)}: {say(stop.text)}")
        self.next.setAccessibleDescription(self.accessibleName())
        self.setFixedHeight(self._box.totalHeightForWidth(WIDTH))
        self._stand()
        self.show()
        self.raise_()
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _part(self, stop: Stop) -> QWidget:
        part: QWidget = getattr(self._window, stop.part)
        return part

    def _stand(self) -> None:
        """Stand beside the part that is spoken of, within the window."""
        window, part = self._window, self._part(self._stops[self._place])
        at = QRect(part.mapTo(window, QPoint(0, 0)), part.size())
        tall = at.height() > self.height() + 4 * GAP
        top = at.bottom() - self.height() - 2 * GAP if tall else at.bottom() + GAP
        left = at.left() + GAP if at.right() + WIDTH > window.width() else at.left() + 3 * GAP
        self.move(
            max(GAP, min(left, window.width() - WIDTH - GAP)),
            max(GAP, min(top, window.height() - self.height() - GAP)),
        )

    def _go_on(self) -> None:
        self._place += 1
        if self._place == len(self._stops):
            self.end()
        else:
            self._show()

    def end(self) -> None:
        """Go away, and give the keyboard back."""
        self._window.removeEventFilter(self)
        self.hide()
        if self._came_from is not None and self._came_from.isVisible():
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End with Esc."""
        if event.key() == _END:
            self.end()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay beside the part when the window changes its size."""
        if event.type() == QEvent.Type.Resize:
            self._stand()
        return super().eventFilter(watched, event)
