"""Which stories the list shows and which one is open; after a change, only that reloads."""

from collections.abc import Iterable, Sequence
from contextlib import closing
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from newsdesk.desk.looking import Cancelled, Facets, look
from newsdesk.errors import NewsdeskError, NotFound
from newsdesk.story.changes import Aspect, Changes
from newsdesk.story.row import Row
from newsdesk.story.view import Facet, View
from newsdesk.ui.looking import Answer, Ask, Check, Difference, ListLooking, RowLooking
from newsdesk.ui.models.ids import Ids
from newsdesk.ui.panes.inspector import Inspector
from newsdesk.ui.panes.list_pane import ListPane
from newsdesk.ui.panes.page_pane import PagePane
from newsdesk.ui.session import Session
from newsdesk.ui.snippets import Snippets

if TYPE_CHECKING:  # the window is painted before they are imported
    from newsdesk.desk.results import Saved
    from newsdesk.story.record import Story
    from newsdesk.ui.panes.library_pane import LibraryPane

PULSE = 1000  # ms between two looks for what other programs have written
AT_ONCE = 256  # stories that went or came by the editor's doing and are looked up one by one
REST = 3  # times as long as holding a list against the library took, before the next time


class Browser(QObject):
    """Joins the four panes to the library."""

    counted = Signal(object)  # Facets
    listed = Signal(int, int)  # rows in the list, of how many
    opened = Signal(object)  # Story or None
    troubled = Signal(object)  # NewsdeskError that is about to be told over the list
    wrong = Signal(int, int)  # where a query is wrong and for how long; 0, 0 where it is right

    def __init__(
        self,
        session: Session,
        stories: ListPane,
        page: PagePane,
        inspector: Inspector,
    ) -> None:
        super().__init__(stories)
        self._session = session
        self._list = stories
        self._page = page
        self._inspector = inspector
        self.view = View()
        self.facets: Facets | None = None
        self.story: Story | None = None
        self._shown = View()  # what the list shows while another view is being found
        self._number = 0
        self._held = False
        self._whole = False
        self._newest = 0  # the highest id that was ever in the list
        self._own: set[int] = set()  # stories that came or went by the editor's doing …
        self._sought: set[int] = set()  # … and those of them that are being looked for
        self._checking = self._again = False
        self._marked = ""
        self._filling = False  # an empty library is being filled, and nobody looks closely yet
        self._lists = ListLooking(session.path, look, self)
        self._rows = RowLooking(session.path, look, self)
        self.snippets = Snippets(stories.table, self._rows, lambda: session.library)
        self._pulse = QTimer(self, interval=PULSE)
        self._rest = QTimer(self, singleShot=True)
        self._join()

    def _join(self) -> None:
        self._list.opened.connect(self.open)
        self._list.sorted.connect(self._sorted)
        self._list.model.wished.connect(self._rows.wish)
        self._list.notices.show_asked.connect(self.show_new)
        self._page.turned.connect(self._turned)
        self._session.changed.connect(self.apply)
        self._lists.answered.connect(self._answered)
        self._lists.counted.connect(self._counted)
        self._lists.differed.connect(self._differed)
        self._lists.changed.connect(self._changed)
        self._lists.troubled.connect(self._troubled)
        self._rows.arrived.connect(self._list.model.take)
        self._rows.fetched.connect(self._fetched)
        self._rows.troubled.connect(self._troubled)
        self._pulse.timeout.connect(self._lists.watch)
        self._rest.timeout.connect(self._rested)

    def serve(self, library: "LibraryPane") -> None:
        """Take the pane of choices, which is made once the list can be seen."""
        self._library = library
        library.chosen.connect(self.narrow)
        self._lists.tallied.connect(library.show_saved_count)

    def start(self) -> None:
        """Show the library, its newest story open; of one that is being opened, its rows."""
        self._look()
        self._session.when_open(self._begin)

    def _look(self) -> None:
        """Show the first rows at once: nothing is painted before them."""
        key, down = self._list.order
        try:
            with closing(look(self._session.path)) as looker:
                screen = looker.first(View(sort=key, descending=down))
        except NewsdeskError:  # the thread says what is wrong
            return
        if screen is not None:
            ids = Ids(tuple(row.id for row in screen.rows))
            self._answered(Answer(0, ids, screen.rows, whole=False))

    def _begin(self) -> None:
        """Find everything else."""
        self._lists.start()
        self._rows.start()
        self._pulse.start()
        self.ask()
        if self.story is None and self._list.current is not None:
            self.open(self._list.current)

    def close(self) -> None:
        """Stop looking at the library."""
        self._pulse.stop()
        self._lists.end()
        self._rows.end()

    # --- asked ---

    def narrow(self, facets: tuple[Facet, ...], binned: bool = False) -> None:
        """Show what has the chosen values, in the bin or outside it."""
        self._change(View(self.view.query, tuple(facets), binned=binned), held=True)

    def search(self, query: str, typing: bool = False) -> None:
        """Show what a query finds; a wrong one is explained and the list stays."""
        from newsdesk.text.query import WrongQuery, parse  # noqa: PLC0415  (see `_mark`)

        try:
            tree = parse(query, typing=typing)
        except WrongQuery as error:
            self._explain(error)
            return
        self._explain(None)
        self._page.show_hits(tree if query.strip() else None)
        if (query, typing) != (self.view.query, self.view.typing):
            view = View(query, self.view.facets, binned=self.view.binned, typing=typing)
            self._change(view, held=False)

    def _explain(self, error: NewsdeskError | None) -> None:
        """Say over the list what is wrong, but for a query that more letters may put right."""
        if error is None or getattr(error, "unfinished", False):
            self._list.notices.say_wrong("")
            self.wrong.emit(0, 0)
            return
        from newsdesk.ui.reasons import told  # noqa: PLC0415  (after the first paint)

        self._list.notices.say_wrong(told(error), getattr(error, "suggestion", ""))
        self.wrong.emit(getattr(error, "at", 0), getattr(error, "length", 0))

    def count_saved(self, searches: "Sequence[Saved]") -> None:
        """Count what saved searches find, one after the other."""
        self._lists.tally([(saved.id, saved.view) for saved in searches])

    def _sorted(self, _key: str, _down: bool) -> None:
        self._change(self.view, held=True)

    def _change(self, view: View, held: bool) -> None:
        self.view = view
        if self._number:
            self.ask(held=held)

    def ask(self, held: bool = False) -> None:
        """Ask for the list; the old rows stay until the new ones are there.

        Where it is held, the rows in sight keep their place. At its top a list is never held.
        """
        key, down = self._list.order
        view = self.view
        self.view = View(view.query, view.facets, key, down, view.binned, view.typing)
        anchors = self._list.table.anchors() if held else []
        self._held = bool(anchors)
        self._number += 1
        self._whole = self._checking = False
        self._list.sign.wait()
        self._lists.ask(Ask(self._number, self.view, anchors[0].story if anchors else 0))

    def ask_anew(self) -> None:
        """Ask for the list: much of it may be gone."""
        self.ask()

    def show_new(self) -> None:
        """Let the stories into the list that are new."""
        self.ask(held=True)

    # --- answered ---

    def _answered(self, answer: Answer) -> None:
        if answer.number != self._number:
            return
        self._list.sign.done()
        self._list.notices.say_fresh(0)
        self._whole, self._shown = answer.whole, self.view
        self._newest = max(self._newest, answer.ids.newest())
        self._list.show_list(
            answer.ids, answer.rows, whole=answer.whole, held=self._held, nothing=self._nothing()
        )
        self._mark()
        if self.story is None and not self._list.table.currentIndex().isValid() and len(answer.ids):
            self._list.select(answer.ids[0])
        self._tell()
        if answer.whole and self._again:
            self._check()

    def _mark(self) -> None:
        """Mark in the headlines what the search asks for."""
        if self.view.query == self._marked:
            return
        self._marked = self.view.query
        if not self._marked:
            self._list.table.artist.mark(None)
            self.snippets.search(None)
            return
        from newsdesk.text.highlights import matcher  # noqa: PLC0415  (brings the stemmers)
        from newsdesk.text.query import parse  # noqa: PLC0415  (40 ms before the first paint)

        tree = parse(self._marked, typing=self.view.typing)
        found = matcher(tree)
        self.snippets.search(tree if any(not hit.field for hit in found.hits) else None)
        self._list.table.artist.mark(
            lambda row: found.spans(row.headline, row.language, "headline")
        )

    def _nothing(self) -> str:
        if self.view.query:
            return self.tr("No story here has these words. Esc in the search box shows all again.")
        if self.view.binned:
            return self.tr("The bin is empty.")
        return self.tr("No stories here.")

    def _counted(self, number: int, facets: Facets) -> None:
        if number == self._number:
            self.facets = facets
            self._library.show_facets(facets)
            self.counted.emit(facets)
            self._tell()

    def _tell(self) -> None:
        """Say how many stories are listed, once that is known."""
        if self._whole and self.facets is not None:
            total = self.facets.binned if self._shown.binned else self.facets.total
            self.listed.emit(len(self._list.model.ids), total)

    def _troubled(self, number: int, error: NewsdeskError) -> None:
        if isinstance(error, Cancelled) or number not in (0, self._number):
            return
        self._checking = False
        self._list.sign.done()
        self.troubled.emit(error)
        self._explain(error)

    # --- changed ---

    def apply(self, changes: Changes) -> None:
        """Reload what was changed, and nothing else."""
        if changes.aspects & Aspect.PRESENCE:
            self._own.update(changes.stories)
            if len(changes.stories) <= AT_ONCE:
                self._rows.fetch(changes.stories)
        self._list.model.refresh(changes.stories)
        self.snippets.forget(changes.stories)
        self._check()
        if self.story is not None and self.story.id in changes.stories:
            self.refresh_open()

    def _changed(self) -> None:
        """Look again at what is in sight: another program has written."""
        self._session.forget()
        self._list.model.refresh()
        self.snippets.forget()
        self._check()

    def _check(self) -> None:
        """Count anew and find out what would come into the list; one such look at a time."""
        if self._checking or not self._whole or self._rest.isActive():
            self._again = True
            return
        self._again, self._checking = False, True
        self._sought, self._own = self._own, set()
        self._lists.check(Check(self._number, self._shown, self._list.model.ids))

    def _rested(self) -> None:
        if self._again:
            self._check()

    def _differed(self, found: Difference) -> None:
        if found.number != self._number:
            return
        self._checking = False
        self._rest.start(int(found.seconds * 1000 * REST))
        own = self._sought
        self._take_out(story for story in (found.leaving if own else ()) if story in own)
        back = own and any(story in own and story <= self._newest for story in found.entering)
        self._filling |= not len(self._list.model.ids)
        if len(found.entering) and (back or self._filling):
            self.ask(held=True)
        else:
            self._list.notices.say_fresh(len(found.entering))
        self._tell()

    def _fetched(self, asked: tuple[int, ...], rows: list[Row]) -> None:
        """Take out what went into the bin, or out of it, by the editor's doing."""
        here = {row.id for row in rows if row.binned == self._shown.binned}
        self._list.model.take(asked, rows)
        self._take_out(story for story in asked if story not in here)

    def _take_out(self, stories: Iterable[int]) -> None:
        gone = Ids(tuple(stories))
        was_open = self.story is not None and self.story.id in set(gone)
        was_in = was_open and self.story is not None and self._list.holds(self.story.id)
        self._list.take_out(gone)
        if was_in and not len(self._list.model.ids):
            self._show(None)

    # --- the open story ---

    def open(self, story_id: int) -> None:
        """Open a story; what is being typed in another one is kept first."""
        here = self.story is not None and self.story.id == story_id
        if here or not self._session.is_open:  # the chosen one is opened once it can be
            return
        self._filling &= self.story is None
        self.finish()
        self._show(self._load(story_id))

    def go_to(self, story_id: int) -> None:
        """Open a story and its row; all filters fall where they hide it."""
        if not self._list.select(story_id):
            self._list.seek(story_id)
            if self.view.facets or self.view.binned:
                self._library.clear()
            else:
                self.ask()
        self.open(story_id)

    def finish(self) -> None:
        """Keep what is being typed, wherever that is."""
        self._page.finish()
        self._inspector.finish()

    def refresh_open(self) -> None:
        """Load the open story again; what is being typed in it is kept first."""
        if self.story is not None:
            self._page.finish()
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
        if story is not None:
            self._session.stories.look_ahead(self._neighbours(story.id))

    def _neighbours(self, story_id: int) -> list[int]:
        """Return the stories after and before one in the list: it is stepped through."""
        ids, place = self._list.model.ids, self._list.table.currentIndex().row()
        if not 0 <= place < len(ids) or ids[place] != story_id:
            return []
        return [ids[near] for near in (place + 1, place - 1) if 0 <= near < len(ids)]

    def next_story(self) -> None:
        """Open the next story of the list."""
        self._list.step(1)

    def previous_story(self) -> None:
        """Open the previous story of the list."""
        self._list.step(-1)

    def _turned(self, down: bool) -> None:
        self._list.step(1 if down else -1)
