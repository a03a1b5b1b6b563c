"""The page pane: the story and its source, and what is said about them."""

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QLabel, QStackedLayout, QTabWidget, QVBoxLayout, QWidget

from newsdesk.ui.widgets.notice import Notice, plain_label

if TYPE_CHECKING:  # the window is painted before they are imported
    from newsdesk.story.record import Story
    from newsdesk.text.query import Query
    from newsdesk.ui.page_type import Type
    from newsdesk.ui.panes.finder import Finder
    from newsdesk.ui.panes.hits import Finds
    from newsdesk.ui.panes.source_view import SourceView
    from newsdesk.ui.panes.story_view import Retype, StoryView, Typed

STORIES_TRIED = 20  # without a hit on their page, such as found by a field, until F3 gives up


class PagePane(QWidget):
    """Three tabs over one story; an empty page until they are built."""

    tab_shown = Signal()
    hit_shown = Signal(int, int)  # its number, of how many on the page; 0, 0 past the last story
    turned = Signal(bool)  # paged past the end: the next story (True) or the previous one

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stack = QStackedLayout()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addLayout(self._stack, 1)
        said = self.tr("Choose a story in the list to read it here.")
        self._stack.addWidget(_hole(said, self))
        self._address = ""
        self._story: Story | None = None
        self._behind: set[QWidget] = set()  # views that do not show the story yet
        self._built = False
        self._finds: Finds | None = None
        self._finder: Finder | None = None
        self._marked = True  # whether the page knows what is searched for

    def build(self, style: "Type", retype: "Retype") -> None:
        """Make the tabs; the window is seen before that."""
        from newsdesk.ui.panes.compare_view import CompareView  # noqa: PLC0415  (see above)
        from newsdesk.ui.panes.odd_badge import OddBadge  # noqa: PLC0415
        from newsdesk.ui.panes.source_view import SourceView  # noqa: PLC0415
        from newsdesk.ui.panes.story_view import StoryView  # noqa: PLC0415

        self._page = StoryView(style, retype, self)
        self._source = SourceView(self)
        self.compare_view = CompareView(self)
        self.notice = Notice("banner", self)
        self.badge = OddBadge(self)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("Views of the story"))
        self.tabs.tabBar().setAccessibleName(self.tr("Views of the story"))
        self.tabs.addTab(self._page, self.tr("Story"))
        self.tabs.addTab(self._source, self.tr("Source"))
        self.tabs.addTab(self.compare_view, self.tr("Compare"))
        self.tabs.currentChanged.connect(self._turned)
        self._stack.addWidget(self.tabs)
        self._box.insertWidget(0, self.notice)
        self._box.insertWidget(1, self.badge)
        self.badge.stepped.connect(self._page.marks.step_oddity)
        self._page.marks.odd_found.connect(self._tell_odd)
        self._built = True
        self._page.link_pressed.connect(self._show_link)
        self._page.ended.connect(self.turned)
        self.notice.asked.connect(self._copy_link)

    def show_story(self, story: "Story | None") -> None:
        """Show a story in the tab that is looked at; the others follow when they are."""
        if not self._built:
            return
        old, self._story = self._story, story
        if old is None or story is None or old.id != story.id:
            self.notice.hide()
        self.compare_view.show_story(story)
        self._behind = {self._page, self._source}
        self._fill(self.tabs.currentWidget())
        self._stack.setCurrentIndex(1 if story else 0)
        self._show_badge()
        if self._finder is not None:
            self._finder.refresh()

    def _tell_odd(self, signs: int, mixed: int) -> None:
        self.badge.tell(signs, mixed)
        self._show_badge()

    def _show_badge(self) -> None:
        """Show what is odd on the page, while that is looked at."""
        here = self._story is not None and self.tabs.currentWidget() is self._page
        self.badge.setVisible(here and self.badge.has_some)

    def _fill(self, view: QWidget) -> None:
        """Bring a view up to date, if it is behind."""
        if view in self._behind:
            self._behind.discard(view)
            if view is self._page:
                self._mark()
            view.show_story(self._story)  # type: ignore[attr-defined]

    def show_hits(self, tree: "Query | None") -> None:
        """Mark what a search finds, from now on; None for no search."""
        from newsdesk.text.highlights import matcher  # noqa: PLC0415  (brings the stemmers)

        self._finds = matcher(tree) if tree is not None else None
        self._marked = False
        if self._built and self._page.isVisible():
            self._mark()

    def _mark(self) -> None:
        if not self._marked:
            self._marked = True
            self._page.marks.show_hits(self._finds)

    def next_hit(self) -> None:
        """Go to the next hit; after the last, to the next story that has one."""
        self._step_hit(1)

    def previous_hit(self) -> None:
        """Go to the previous hit; before the first, to the previous story that has one."""
        self._step_hit(-1)

    def _step_hit(self, by: int) -> None:
        if not self._built or self._finds is None:
            return
        self.tabs.setCurrentWidget(self._page)
        for _ in range(STORIES_TRIED):
            found = self.story_view.marks.step_hit(by)
            before = self._story
            if found is None:
                self.turned.emit(by > 0)
            if found is not None or self._story is before:
                break
        self.hit_shown.emit(*(found or (0, 0)))

    def find_words(self) -> None:
        """Find words in the story, or in its source where that is shown."""
        from newsdesk.ui.panes.finder import Finder  # noqa: PLC0415  (when it is asked for)

        if not self.shows_source:
            self.show_in_story()
        self._finder = self._finder or Finder(self, self._box)
        self._finder.open()

    @property
    def finder(self) -> "Finder | None":
        """Return what finds words here, once it was asked for."""
        return self._finder

    def show_in_story(self) -> None:
        """Turn to the page, and leave the keyboard where it is."""
        self.tabs.setCurrentWidget(self._page)

    def set_type(self, style: "Type") -> None:
        """Set the page in another type, at once."""
        self._page.set_type(style)

    @property
    def story_view(self) -> "StoryView":
        """Return the page, up to date."""
        self._fill(self._page)
        return self._page

    @property
    def source_view(self) -> "SourceView":
        """Return the source's lines, up to date."""
        self._fill(self._source)
        return self._source

    @property
    def shows_source(self) -> bool:
        """Say whether the source's lines can be seen."""
        return self._built and self._source.isVisible()

    @property
    def typed(self) -> "Typed | None":
        """Return what was typed in the story and is not handed on yet."""
        return self._page.typed if self._built else None

    def finish(self) -> None:
        """Keep what is being typed."""
        if self._built:
            self._page.finish()

    def go_to_source(self, start: int, end: int) -> None:
        """Show in the source where a field was found."""
        self.finish()
        self.tabs.setCurrentWidget(self.source_view)
        self.source_view.go_to(start, end)
        self.source_view.view.setFocus()  # X is to cut the line, not to reject the story

    def focus(self) -> None:
        """Give the keyboard to the tab that is shown."""
        lists = {self._source: self._source.view, self.compare_view: self.compare_view.view}
        lists.get(self.tabs.currentWidget(), self._page).setFocus()

    def _turned(self) -> None:
        self.finish()
        self._fill(self.tabs.currentWidget())
        self._show_badge()
        self.tab_shown.emit()

    def _show_tab(self, tab: QWidget) -> None:
        self.finish()
        self.tabs.setCurrentWidget(tab)
        self.focus()

    def show_story_tab(self) -> None:
        """Turn to the clean text."""
        self._show_tab(self._page)

    def show_source_tab(self) -> None:
        """Turn to the source's lines."""
        self._show_tab(self._source)

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
        if self._built:
            self._page.redraw()
            self._source.view.viewport().update()
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


def _hole(text: str, parent: QWidget) -> QFrame:
    hole = QFrame(parent)
    hole.setObjectName("hole")
    label: QLabel = plain_label(text, "muted", hole)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setWordWrap(True)
    box = QVBoxLayout(hole)
    box.addWidget(label)
    return hole
