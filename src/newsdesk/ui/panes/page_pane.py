"""The page pane: the story and its source, and what is said about them."""

from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QLabel, QStackedLayout, QTabWidget, QVBoxLayout, QWidget

from newsdesk.story.record import Story
from newsdesk.ui.panes.compare_view import CompareView
from newsdesk.ui.panes.source_view import SourceView
from newsdesk.ui.panes.story_view import Retype, StoryView, Type
from newsdesk.ui.widgets.notice import Notice, plain_label


class PagePane(QWidget):
    """Three tabs over one story."""

    tab_shown = Signal()
    turned = Signal(bool)  # paged past the end: the next story (True) or the previous one

    def __init__(self, style: Type, retype: Retype, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.story_view = StoryView(style, retype, self)
        self.source_view = SourceView(self)
        self.compare_view = CompareView(self)
        self.notice = Notice("banner", self)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setAccessibleName(self.tr("Views of the story"))
        self.tabs.addTab(self.story_view, self.tr("Story"))
        self.tabs.addTab(self.source_view, self.tr("Source"))
        self.tabs.addTab(self.compare_view, self.tr("Compare"))
        self.tabs.currentChanged.connect(self._turned)
        self._empty = _hole(self.tr("Choose a story in the list to read it here."))
        self._stack = QStackedLayout()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.tabs)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.notice)
        box.addLayout(self._stack, 1)
        self._address = ""
        self.story_view.link_pressed.connect(self._show_link)
        self.story_view.ended.connect(self.turned)
        self.notice.asked.connect(self._copy_link)

    def show_story(self, story: Story | None) -> None:
        """Show a story in both tabs."""
        old = self.story_view.story
        if old is None or story is None or old.id != story.id:
            self.notice.hide()
        self.story_view.show_story(story)
        self.source_view.show_story(story)
        self.compare_view.show_story(story)
        self._stack.setCurrentIndex(1 if story else 0)

    def finish(self) -> None:
        """Keep what is being typed."""
        self.story_view.finish()

    def go_to_source(self, start: int, end: int) -> None:
        """Show in the source where a field was found."""
        self.finish()
        self.tabs.setCurrentWidget(self.source_view)
        self.source_view.go_to(start, end)
        self.source_view.view.setFocus()  # X is to cut the line, not to reject the story

    def focus(self) -> None:
        """Give the keyboard to the tab that is shown."""
        lists = {self.source_view: self.source_view.view, self.compare_view: self.compare_view.view}
        lists.get(self.tabs.currentWidget(), self.story_view).setFocus()

    def _turned(self) -> None:
        self.finish()
        self.tab_shown.emit()

    def _show_tab(self, tab: QWidget) -> None:
        self.finish()
        self.tabs.setCurrentWidget(tab)
        self.focus()

    def show_story_tab(self) -> None:
        """Turn to the clean text."""
        self._show_tab(self.story_view)

    def show_source_tab(self) -> None:
        """Turn to the source's lines."""
        self._show_tab(self.source_view)

    def show_compare_tab(self) -> None:
        """Turn to source against story."""
        self._show_tab(self.compare_view)

    def next_difference(self) -> None:
        """Go to the next difference."""
        self.show_compare_tab()
        self.compare_view.next_difference()

    def previous_difference(self) -> None:
        """Go to the previous difference."""
        self.show_compare_tab()
        self.compare_view.previous_difference()

    def redraw(self) -> None:
        """Draw again in the colours of the theme."""
        self.story_view.redraw()
        self.source_view.view.viewport().update()
        self.compare_view.redraw()

    def edit_text(self) -> None:
        """Type in the story, whichever tab was shown."""
        self.tabs.setCurrentWidget(self.story_view)
        self.story_view.setFocus()
        self.story_view.edit_here()

    def _show_link(self, address: str) -> None:
        self._address = address
        self.notice.say(link_words(address), self.tr("Copy the address"))

    def _copy_link(self) -> None:
        QGuiApplication.clipboard().setText(self._address)
        self.notice.hide()


def link_words(address: str) -> str:
    """Say where a link really leads; Newsdesk itself never follows it."""
    try:
        parts = urlsplit(address)
        host, scheme = parts.hostname or "", parts.scheme
    except ValueError:
        host, scheme = "", ""
    translate = QCoreApplication.translate
    if scheme in ("http", "https") and host:
        return translate("Page", "The link leads to %1. Newsdesk opens no links.").replace(
            "%1", host
        )
    shown = address if len(address) <= 80 else address[:79] + "…"
    return translate("Page", "The link says %1. Newsdesk opens no links.").replace("%1", shown)


def _hole(text: str) -> QFrame:
    hole = QFrame()
    hole.setObjectName("hole")
    label: QLabel = plain_label(text, "muted", hole)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setWordWrap(True)
    box = QVBoxLayout(hole)
    box.addWidget(label)
    return hole
