"""Finds words in the tab that is read: the story, or the lines of its source."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from newsdesk.text.finding import occurrences
from newsdesk.ui.panes.find_bar import FindBar

if TYPE_CHECKING:
    from newsdesk.ui.panes.page_pane import PagePane


class Finder(QObject):
    """Joins the bar to what is read; the hits of a search in the library are left alone."""

    def __init__(self, pane: "PagePane", box: QVBoxLayout) -> None:
        super().__init__(pane)
        self._pane = pane
        self.bar = FindBar(pane)
        self.bar.hide()
        box.addWidget(self.bar)
        self._came_from: QWidget | None = None
        self._places: list[tuple[int, int]] = []  # in the source
        self._place = -1
        self.bar.field.textChanged.connect(self.refresh)
        self.bar.field.stepped.connect(self.step)
        self.bar.field.left.connect(self.close)
        pane.story_view.marks.looked_for.connect(self._tell_story)
        pane.tab_shown.connect(self.refresh)

    def open(self) -> None:
        """Go to the bar; words that are chosen on the page are looked for."""
        focus = QApplication.focusWidget()
        if focus is not self.bar.field:
            self._came_from = focus
        chosen = self._pane.story_view.textCursor().selectedText()
        self.bar.show()
        if chosen and len(chosen) < 100 and not self._pane.shows_source:
            self.bar.field.setText(chosen)
        self.bar.field.setFocus()
        self.bar.field.selectAll()
        self.refresh()

    def close(self) -> None:
        """Leave the bar and go back to where it was called from."""
        self.bar.hide()
        self._pane.story_view.marks.look_for("")
        origin, self._came_from = self._came_from, None
        if origin is not None and origin.isVisible():
            origin.setFocus()
        else:
            self._pane.focus()

    def refresh(self) -> None:
        """Find anew: other words, another story or another tab."""
        if not self.bar.isVisible():
            return
        words = self.bar.field.text()
        if self._pane.shows_source:
            source = self._pane.source_view.text
            self._places, self._place = occurrences(source, words), -1
            self.step(1) if self._places else self.bar.tell(0, 0)
        else:
            self._pane.story_view.marks.look_for(words)

    def step(self, by: int) -> None:
        """Go to the next or previous place, round the end."""
        if not self._pane.shows_source:
            self._pane.show_in_story()
            self._pane.story_view.marks.step_place(by)
        elif self._places:
            first = self._place < 0 and by < 0
            self._place = (len(self._places) - 1 if first else self._place + by) % len(self._places)
            self._pane.source_view.go_to(*self._places[self._place])
            self.bar.tell(self._place + 1, len(self._places))

    def _tell_story(self, place: int, of: int) -> None:
        if not self._pane.shows_source:
            self.bar.tell(place, of)
