"""Which stories the list shows and which one is open; after a change, only that reloads."""

from collections.abc import Sequence
from contextlib import closing
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from newsdesk.errors import NewsdeskError, NotFound
from newsdesk.story.changes import Aspect, Changes
from newsdesk.story.row import Row
from newsdesk.story.view import Facet, View
from newsdesk.ui.panes.inspector import Inspector
from newsdesk.ui.panes.library_pane import LibraryPane
from newsdesk.ui.panes.list_pane import ListPane
from newsdesk.ui.panes.page_pane import PagePane
from newsdesk.ui.session import Session

if TYPE_CHECKING:  # the window is painted before they are imported
    from newsdesk.desk.results import Counts
    from newsdesk.story.record import Story


class Browser(QObject):
    """Joins the four panes to the library."""

    counted = Signal(object)  # Counts
    listed = Signal(int, int)  # rows in the list, of how many
    opened = Signal(object)  # Story or None

    def __init__(
        self,
        session: Session,
        library: LibraryPane,
        stories: ListPane,
        page: PagePane,
        inspector: Inspector,
    ) -> None:
        super().__init__(stories)
        self._session = session
        self._library = library
        self._list = stories
        self._page = page
        self._inspector = inspector
        self._facets: tuple[Facet, ...] = ()
        self._binned = False
        self._query = ""
        self.counts: Counts | None = None
        self.story: Story | None = None
        library.chosen.connect(self.narrow)
        stories.opened.connect(self.open)
        stories.sorted.connect(self._sorted)
        page.turned.connect(self._turned)
        session.changed.connect(self.apply)

    def start(self) -> None:
        """Show the library, its newest story open; of one that is being opened, its rows."""
        if not self._session.is_open:
            self._session.opened.connect(self.start)
            self._look()
            return
        self._count()
        self.reload()
        if self._list.model.rowCount() and self.story is None:
            chosen = self._list.chosen()
            self._list.step(0)
            if chosen and self.story is None:
                self.open(chosen[0])

    def _look(self) -> None:
        """Show the first rows as they can be had without the desk."""
        from newsdesk.desk.looking import look  # noqa: PLC0415  (an open library needs it not)

        key, down = self._list.order
        with closing(look(self._session.path)) as looker:
            screen = looker.first(View(sort=key, descending=down))
        if screen is not None:
            self._list.show_rows(screen.rows, "")
            self._list.step(0)

    def narrow(self, facets: tuple[Facet, ...], binned: bool = False) -> None:
        """Show what has the chosen values, in the bin or outside it."""
        self._facets, self._binned = facets, binned
        self.reload()

    def search(self, query: str) -> None:
        """Show what a query finds; a wrong one is explained and the list stays."""
        if query != self._query:
            self._query = query
            self.reload()

    def reload(self) -> None:
        """Ask for the rows anew; the open story stays open."""
        if not self._session.is_open:
            return
        try:
            rows = self._rows()
        except NewsdeskError as error:
            self._list.say_wrong(str(error))
            return
        self._list.say_wrong("")
        self._list.show_rows(rows, self._nothing())
        self.listed.emit(len(rows), self._total())

    def _rows(self) -> list[Row]:
        from newsdesk.desk import browsing  # noqa: PLC0415  (after the first paint)
        from newsdesk.ui.models.filters import takes  # noqa: PLC0415

        key, down = self._list.order
        found = browsing.rows(
            self._session.library,
            self._query,
            sort=key,
            descending=down,
            binned=self._binned,
        )
        return [row for row in found if takes(row, self._facets)]

    def _total(self) -> int:
        if self.counts is None:
            return 0
        return self.counts.binned if self._binned else self.counts.all

    def _nothing(self) -> str:
        if self._query:
            return self.tr("No story here has these words. Esc in the search box shows all again.")
        if self._binned:
            return self.tr("The bin is empty.")
        return self.tr("No stories here.")

    def _count(self) -> None:
        from newsdesk.desk import browsing  # noqa: PLC0415  (after the first paint)

        self.counts = browsing.counts(self._session.library)
        self._library.show_counts(self.counts)
        self.counted.emit(self.counts)

    def _sorted(self, _key: str, _down: bool) -> None:
        self.reload()

    def open(self, story_id: int) -> None:
        """Open a story; what is being typed in another one is kept first."""
        here = self.story is not None and self.story.id == story_id
        if here or not self._session.is_open:  # `start` opens the chosen one once it can
            return
        self.finish()
        self._show(self._load(story_id))

    def go_to(self, story_id: int) -> None:
        """Open a story and its row; all filters fall where they hide it."""
        if not self._list.select(story_id):
            self._library.clear()
            self._list.select(story_id)
        self.open(story_id)

    def finish(self) -> None:
        """Keep what is being typed, wherever that is."""
        self._page.finish()
        self._inspector.finish()

    def refresh_open(self) -> None:
        """Load the open story again."""
        if self.story is not None:
            self._show(self._load(self.story.id))

    def _load(self, story_id: int) -> "Story | None":
        try:
            return self._session.story(story_id)
        except NotFound:
            return None

    def _show(self, story: "Story | None") -> None:
        self.story = story
        self._page.show_story(story)
        self._inspector.show_story(story)
        self.opened.emit(story)

    def apply(self, changes: Changes) -> None:
        """Reload what was changed, and nothing else."""
        self._count()
        if changes.aspects & Aspect.PRESENCE:
            self._reload_around()
        else:
            from newsdesk.desk import browsing  # noqa: PLC0415  (after the first paint)

            self._list.refresh(browsing.rows_of(self._session.library, changes.stories))
        if self.story is not None and self.story.id in changes.stories:
            self.refresh_open()

    def _reload_around(self) -> None:
        """Reload the list; where the open story has left it, its neighbour is opened."""
        current = self._list.table.currentIndex().row()
        was_in = self.story is not None and self._list.model.place_of(self.story.id) >= 0
        self.reload()
        rows: Sequence[Row] = self._list.model.rows
        gone = was_in and self.story is not None and self._list.model.place_of(self.story.id) < 0
        if (gone or self.story is None) and rows:
            self._list.select(rows[min(max(0, current), len(rows) - 1)].id)
        elif gone:
            self._show(None)

    def next_story(self) -> None:
        """Open the next story of the list."""
        self._list.step(1)

    def previous_story(self) -> None:
        """Open the previous story of the list."""
        self._list.step(-1)

    def _turned(self, down: bool) -> None:
        self._list.step(1 if down else -1)
