"""The search box: searches while one types, completes words, shows where a query is wrong."""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRect, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    Qt,
)
from PySide6.QtWidgets import QLineEdit, QWidget

from newsdesk.ui import icons, theme
from newsdesk.ui.widgets.naming import offer_clearing

if TYPE_CHECKING:
    from newsdesk.text.query.completion import Completion
    from newsdesk.ui.widgets.name_asking import NameAsking
    from newsdesk.ui.widgets.search_popup import SearchPopup

Values = Callable[[str, str], Sequence[str]]  # a field's name and a beginning → its values
PAUSE = 60  # ms between the last letter and the search
REMEMBERED = 50  # searches
WAVE = 4.0  # logical pixels from crest to crest


def _no_values(_name: str, _beginning: str) -> Sequence[str]:
    return ()


class SearchBox(QLineEdit):
    """A line for the query."""

    searched = Signal(str, bool)  # the query, and whether its last word is still being typed
    left = Signal()  # on to the list
    named = Signal(str)  # save the search by this name

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        self.setAccessibleName(self.tr("Search the stories"))
        self.setPlaceholderText(self.tr("Search — words, “a phrase”, status:new, missing:author"))
        offer_clearing(self)
        self.history: list[str] = []  # newest first
        self.values: Values = _no_values
        self._told = ("", False)  # what was searched last
        self._wrong = (0, 0)  # the stretch that is wrong, in code points
        self._completion: Completion | None = None  # None while the popup shows the history
        self._glass: QAction | None = None
        self._star: QAction | None = None
        self.redraw()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._search_typed)
        self.textChanged.connect(self._changed)
        self.textEdited.connect(self._typed)

    @cached_property
    def popup(self) -> "SearchPopup":
        """Return the list under the box, made when it is first asked for: most starts need none."""
        from newsdesk.ui.widgets.search_popup import SearchPopup  # noqa: PLC0415

        popup = SearchPopup(self)
        popup.taken.connect(self._take)
        return popup

    @cached_property
    def asking(self) -> "NameAsking":
        """Return the form that asks for a name, made when it is first asked for."""
        from newsdesk.ui.widgets.name_asking import NameAsking  # noqa: PLC0415

        asking = NameAsking(self)
        asking.named.connect(self.named)
        return asking

    def redraw(self) -> None:
        """Draw the icons in the colours of the theme."""
        for old in (self._glass, self._star):
            if old is not None:
                self.removeAction(old)
        muted = theme.current().muted
        leading, trailing = QLineEdit.ActionPosition.LeadingPosition, self._trailing()
        self._glass = self.addAction(icons.icon("search", muted), leading)
        self._glass.setText(self.tr("Search the stories"))
        self._glass.triggered.connect(self.search)
        self._star = self.addAction(icons.icon("star", muted), trailing)
        self._star.setText(self.tr("Save this search"))
        self._star.setToolTip(self.tr("Save this search (Ctrl+S)"))
        self._star.triggered.connect(self.ask_name)

    @staticmethod
    def _trailing() -> QLineEdit.ActionPosition:
        return QLineEdit.ActionPosition.TrailingPosition

    # --- searched ---

    def _changed(self) -> None:
        self._wrong = (0, 0)
        self._pause.start()

    def _typed(self) -> None:
        if self.text():
            self._complete()
        else:
            self.popup.hide()

    def _search_typed(self) -> None:
        self._tell(typing=self.hasFocus() and bool(self.text().strip()))

    def search(self) -> None:
        """Search for what stands in the box: nothing more is typed for now."""
        self._pause.stop()
        self._tell(typing=False)

    def _tell(self, *, typing: bool) -> None:
        wanted = (self.text().strip(), typing)
        if wanted != self._told:
            self._told = wanted
            self.searched.emit(*wanted)

    def show_query(self, query: str) -> None:
        """Put a query in that is shown already: nothing is searched by that."""
        self._told = (query.strip(), False)
        self.setText(query)
        self._pause.stop()
        self.popup.hide()

    def remember(self) -> None:
        """Keep what stands in the box among the last searches, unless it means nothing."""
        text = self.text().strip()
        if text and not self._wrong[1]:
            self.history = [text, *(old for old in self.history if old != text)][:REMEMBERED]

    # --- wrong ---

    def show_wrong(self, at: int, length: int) -> None:
        """Underline the stretch of the query that is wrong, in code points; 0, 0 for none."""
        text = self.text()
        start = min(at + len(text) - len(text.lstrip()), max(len(text) - 1, 0))
        self._wrong = (start, min(max(length, 1), len(text) - start)) if text and length else (0, 0)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line, and a wave under what is wrong in it."""
        super().paintEvent(event)
        start, length = self._wrong
        if not length:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.current().bad), 1.3))
        rect = self._stretch(start, length)
        painter.setClipRect(self._text_rect())
        painter.drawPolyline(_wave(rect))

    def _stretch(self, start: int, length: int) -> QRect:
        """Return where some of the text is painted."""
        text, metrics = self.text(), self.fontMetrics()
        here = metrics.horizontalAdvance(text[: self._cursor()])
        left = self.cursorRect().center().x() - here + metrics.horizontalAdvance(text[:start])
        width = metrics.horizontalAdvance(text[start : start + length])
        middle = self.cursorRect().center().y()
        return QRect(left, middle + metrics.ascent() // 2 + 2, max(width, 6), 3)

    def _text_rect(self) -> QRect:
        return self.rect().adjusted(28, 0, -52, 0)

    # --- completed ---

    def _cursor(self) -> int:
        """Return the cursor's place in code points; Qt counts halves of them."""
        return len(_halves(self.text())[: self.cursorPosition() * 2].decode("utf-16-le", "ignore"))

    def _complete(self) -> None:
        """Offer what the word at the cursor could become."""
        # The window is painted before the search language is imported.
        from newsdesk.text.query.completion import complete  # noqa: PLC0415
        from newsdesk.ui.reasons import said  # noqa: PLC0415
        from newsdesk.ui.widgets.search_popup import Offer  # noqa: PLC0415

        found = complete(self.text(), self._cursor(), self.values)
        self._completion = found
        typed_field = any(choice.kind != "field" for choice in found.choices)
        offers = [Offer(c.text, said(c.label) if c.kind != "value" else "") for c in found.choices]
        self.popup.offer(offers, first=typed_field)

    def show_history(self) -> bool:
        """Offer the last searches; False where there are none."""
        self._completion = None
        from newsdesk.ui.widgets.search_popup import Offer  # noqa: PLC0415  (see `popup`)

        self.popup.offer([Offer(text) for text in self.history], first=True)
        return bool(self.history)

    def _take(self, place: int) -> None:
        """Put a row of the popup into the box."""
        offer = self.popup.model_.offers[place]
        self.popup.hide()
        if self._completion is None:
            self.setText(offer.text)
            self.search()
            return
        text, found = self.text(), self._completion
        rest = text[found.end :]
        put = offer.text if offer.text.endswith(":") or rest[:1] == " " else f"{offer.text} "
        self.setText(text[: found.start] + put + rest)
        self.setCursorPosition(len(_halves(text[: found.start] + put)) // 2)
        if put.endswith(":"):
            self._complete()

    # --- saved ---

    def ask_name(self) -> None:
        """Ask under the box by which name the search is to be saved."""
        self.popup.hide()
        self.asking.ask(self.text().strip())

    # --- keys ---

    def event(self, event: QEvent) -> bool:
        """Take Tab before Qt goes on to the next widget by it."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Tab
            and self.popup.isVisible()
        ):
            self._take(max(self.popup.place, 0))
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key means here; all others type."""
        action = _KEYS.get(Qt.Key(event.key()))
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_S and ctrl:
            self.ask_name()
        elif action is None or not action(self, ctrl):
            super().keyPressEvent(event)

    def _escape(self, _ctrl: bool) -> bool:
        if self.popup.isVisible():
            self.popup.hide()
            return True
        self.clear()
        self.search()
        self.left.emit()
        return True

    def _enter(self, _ctrl: bool) -> bool:
        if self.popup.place >= 0:
            self._take(self.popup.place)
            return True
        self.popup.hide()
        self.search()
        self.remember()
        self.left.emit()
        return True

    def _down(self, ctrl: bool) -> bool:
        if self.popup.isVisible():
            self.popup.step(1)
        elif not ((ctrl or not self.text()) and self.show_history()):
            self.search()
            self.left.emit()
        return True

    def _up(self, _ctrl: bool) -> bool:
        if self.popup.isVisible():
            self.popup.step(-1)
        return self.popup.isVisible()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Close the popup; what was typed is searched for as it stands."""
        super().focusOutEvent(event)
        self.popup.hide()
        if event.reason() not in (
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        ):
            self.search()
            self.remember()


_KEYS: dict[Qt.Key, Callable[[SearchBox, bool], bool]] = {
    Qt.Key.Key_Escape: SearchBox._escape,
    Qt.Key.Key_Return: SearchBox._enter,
    Qt.Key.Key_Enter: SearchBox._enter,
    Qt.Key.Key_Down: SearchBox._down,
    Qt.Key.Key_Up: SearchBox._up,
}


def _halves(text: str) -> bytes:
    """Return a text as Qt counts it: two bytes to each place."""
    return text.encode("utf-16-le", "surrogatepass")


def _wave(rect: QRect) -> QPolygonF:
    """Return a wave along a rectangle."""
    steps = int(rect.width() / WAVE * 2) + 1
    low, high = float(rect.bottom()), float(rect.top())
    return QPolygonF(
        [QPointF(rect.left() + n * WAVE / 2, low if n % 2 else high) for n in range(steps + 1)]
    )
