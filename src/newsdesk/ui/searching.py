"""Joins the search box, the choices and the saved searches; what they show is the browser's."""

import json
from collections.abc import Callable, Sequence
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal

from newsdesk.desk.results import Saved
from newsdesk.desk.shelf import Shelf
from newsdesk.errors import NewsdeskError
from newsdesk.story.changes import Changes
from newsdesk.story.view import Facet, View
from newsdesk.text.fold import fold
from newsdesk.ui.models.library_entries import label_of
from newsdesk.ui.panes.library_pane import LibraryPane
from newsdesk.ui.reasons import said
from newsdesk.ui.session import Session
from newsdesk.ui.shelving import Shelving
from newsdesk.ui.widgets.chips import Chips
from newsdesk.ui.widgets.search_box import SearchBox

OFFERED = 40  # values of a field
_KINDS = {  # a field of the search language → what its values are counted by
    "section": "section",
    "outlet": "outlet",
    "tags": "tag",
    "language": "language",
    "assignee": "assignee",
}


class Memory(Protocol):
    """Where the window keeps small things for next time."""

    def value(self, key: str) -> str:
        """Return what was kept, "" for nothing."""

    def keep(self, key: str, value: str) -> None:
        """Keep something."""


class Columns(Protocol):
    """The list's columns, as far as a saved search remembers them."""

    def layout_text(self) -> str:
        """Return widths, order and choice of the columns."""

    def show_layout(self, text: str) -> None:
        """Put the columns so."""

    def show_order(self, sort: str, descending: bool) -> None:
        """Sort the list so."""

    @property
    def order(self) -> tuple[str, bool]:
        """Return what the list is sorted by, and whether downwards."""


class Searching(QObject):
    """What is searched and chosen, by which names it is kept, and what was searched before."""

    counts_asked = Signal(object)  # Sequence[Saved]: count what they find, one after the other
    done = Signal(str, bool)  # what to say, and whether Undo is offered with it

    def __init__(
        self,
        session: Session,
        shelving: Shelving,
        box: SearchBox,
        pane: LibraryPane,
        chips: Chips,
    ) -> None:
        super().__init__(shelving)
        self._session = session
        self._shelving = shelving
        self._box = box
        self._pane = pane
        self._chips = chips
        self._columns: Columns | None = None
        self._opening = False
        self._memory: Memory | None = None
        self._open: Saved | None = None  # the saved search that is shown
        self._usual = ""  # the columns without one
        self._join()

    def _join(self) -> None:
        self._shelving.changed.connect(self._show_shelf)
        self._session.changed.connect(self.count)
        self._box.values = self._values
        self._box.named.connect(self._save)
        self._box.searched.connect(self._searched)
        pane, chips = self._pane, self._chips
        pane.chosen.connect(self._chosen)
        pane.saved_chosen.connect(self.open)
        pane.saved_renamed.connect(self._rename)
        pane.saved_removed.connect(self._remove)
        pane.saved_updated.connect(self._update)
        pane.saved_arranged.connect(self._arrange)
        chips.dropped.connect(pane.drop_choice)
        chips.cleared.connect(pane.clear)

    def serve(self, columns: Columns) -> None:
        """Say in which columns and which order stories are shown."""
        self._columns = columns

    @property
    def view(self) -> View:
        """Return what is shown."""
        shown = self._pane.shown
        order = self._columns.order if self._columns is not None else ("added", True)
        return View(self._box.text().strip(), shown.facets, *order, shown.in_bin)

    # --- kept for next time ---

    def restore(self, memory: Memory) -> None:
        """Take up the last searches and the closed headings."""
        self._memory = memory
        self._box.history = _texts(memory.value(self._history_key))
        folded = memory.value("library/folded")
        if folded:
            self._pane.fold(_texts(folded))

    def finish(self) -> None:
        """Leave a saved search, so that the usual columns stand there, and keep what is kept."""
        self._leave()
        if self._memory is not None:
            self._memory.keep(self._history_key, json.dumps(self._box.history))
            self._memory.keep("library/folded", json.dumps(self._pane.folded()))

    @property
    def _history_key(self) -> str:
        return f"searches/{self._session.by.name.encode('utf-8', 'replace').hex()}"

    # --- shown ---

    def _show_shelf(self, shelf: Shelf) -> None:
        was = {saved.id: saved.view for saved in self._pane.shown.shelf.searches}
        self._pane.show_shelf(shelf)
        self._show_chips()
        if was != {saved.id: saved.view for saved in shelf.searches}:
            self.count()

    def count(self, _changes: Changes | None = None) -> None:
        """Ask for the counts of the saved searches."""
        if self._shelving.shelf.searches:
            self.counts_asked.emit(self._shelving.shelf.searches)

    def _show_chips(self) -> None:
        shown = self._pane.shown
        self._chips.show_choices(shown.facets, shown.in_bin, shown.shelf)

    def _chosen(self, _facets: tuple[Facet, ...], _binned: bool) -> None:
        if not self._opening:
            self._leave()
        self._show_chips()

    def _searched(self, query: str, _typing: bool) -> None:
        if self._open is not None and query != self._open.view.query.strip():
            self._leave()
            self._pane.choose(self._pane.facets, binned=self._pane.shown.in_bin)

    def show_trouble(self, at: int, length: int) -> None:
        """Underline where the query is wrong; 0, 0 for nowhere."""
        self._box.show_wrong(at, length)

    def _values(self, name: str, beginning: str) -> Sequence[str]:
        """Return the values of a field that begin so, the most frequent first."""
        kind = _KINDS.get(name, "")
        shown, wanted = self._pane.shown, fold(beginning)
        counted = [found.value for found in shown.values.get(kind, ()) if found.value]
        if kind == "tag":
            counted = [tag.name for tag in shown.shelf.tags]
        found = [value for value in counted if _begins(kind, value, wanted, shown.shelf)]
        return found[:OFFERED]

    # --- saved searches ---

    def open(self, saved: Saved) -> None:
        """Show what a saved search finds, in its order and its columns."""
        self._leave()
        if self._columns is not None:
            self._usual = self._columns.layout_text()
            self._columns.show_layout(saved.layout)
        self._open = saved
        self.show(saved.view, saved.id)

    def show(self, view: View, saved: int = 0) -> None:
        """Show what a view finds, in its order; `saved` says by which search it is known."""
        if self._columns is not None:
            self._columns.show_order(view.sort, view.descending)
        self._box.show_query(view.query)
        self._pane.choose(view.facets, binned=view.binned, saved=saved)
        self._opening = True
        self._box.searched.emit(view.query.strip(), False)
        self._pane.chosen.emit(view.facets, view.binned)
        self._opening = False

    def _leave(self) -> None:
        """Remember the order and the columns of the saved search that was shown."""
        saved, self._open = self._open, None
        if saved is None or self._columns is None:
            return
        layout, view = self._columns.layout_text(), self.view
        self._columns.show_layout(self._usual)
        changed = (layout, view.sort, view.descending)
        if changed != (saved.layout, saved.view.sort, saved.view.descending):
            self._keep_layout(saved, view, layout)

    def _keep_layout(self, saved: Saved, view: View, layout: str) -> None:
        from newsdesk.desk import saved as saving  # noqa: PLC0415  (brings SQLAlchemy)

        try:
            saving.keep_layout(self._session.library, saved.id, view, layout)
        except NewsdeskError:  # a library that cannot be written keeps its layouts
            return
        self._shelving.refresh()

    def _save(self, name: str) -> None:
        self._change("save", name, self.view, self._layout())

    def _update(self, number: int) -> None:
        self._change("update", number, self.view, self._layout())

    def _rename(self, number: int, name: str) -> None:
        self._change("rename", number, name)

    def _remove(self, number: int) -> None:
        if self._open is not None and self._open.id == number:
            self._leave()
        self._change("remove", number)

    def _arrange(self, numbers: Sequence[int]) -> None:
        self._change("reorder", numbers)

    def _layout(self) -> str:
        return self._columns.layout_text() if self._columns is not None else ""

    def _change(self, what: str, *args: object) -> None:
        from newsdesk.desk import saved as saving  # noqa: PLC0415  (brings SQLAlchemy)

        use_case: Callable[..., Changes] = getattr(saving, what)
        if changes := self._session.change(use_case, *args):
            text = said(changes.label)
            self.done.emit(f"{text[:1].upper()}{text[1:]}", True)


def _begins(kind: str, value: str, wanted: str, shelf: Shelf) -> bool:
    if fold(value).startswith(wanted):
        return True
    return kind == "language" and fold(label_of(Facet(kind, value), shelf)).startswith(wanted)


def _texts(kept: str) -> list[str]:
    """Return a list of texts that was kept; none where it is damaged."""
    try:
        found: Any = json.loads(kept) if kept else []
    except ValueError:
        return []
    return [text for text in found if isinstance(text, str)] if isinstance(found, list) else []
