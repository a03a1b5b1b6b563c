"""The library pane: what is there, group by group; clicks and keys choose what the list shows."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Protocol

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from newsdesk.desk.shelf import Shelf
from newsdesk.story.view import Facet, FacetCount
from newsdesk.ui.models.library_entries import Entry, Shown, periods_of
from newsdesk.ui.models.library_tree import ENTRY, LibraryTree
from newsdesk.ui.panes.library_delegate import EntryDelegate
from newsdesk.ui.panes.library_view import LibraryView
from newsdesk.ui.panes.more_values import MoreValues

CLOSED = ("heading=language", "heading=assignee", "heading=published")  # before anybody chose


class Facets(Protocol):
    """What is counted for the pane; counts of a kind leave that kind's own choices out."""

    @property
    def total(self) -> int:
        """Stories outside the bin."""

    @property
    def binned(self) -> int:
        """Stories in the bin."""

    @property
    def values(self) -> Mapping[str, tuple[FacetCount, ...]]:
        """Counted values by kind, most stories first; of "published" days, newest first."""


class LibraryPane(QWidget):
    """The tree of choices with their counts."""

    chosen = Signal(object, bool)  # Facets of the view, and whether the bin is meant
    saved_chosen = Signal(object)  # Saved
    tag_made = Signal(str, object)  # its name, stories to have it
    tag_renamed = Signal(str, str)
    tag_removed = Signal(str)
    tags_arranged = Signal(object)  # names
    tagged = Signal(str, object)  # a tag's name, stories that were dropped on it
    saved_renamed = Signal(int, str)
    saved_removed = Signal(int)
    saved_updated = Signal(int)  # is to show what is shown now
    saved_arranged = Signal(object)  # numbers

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = LibraryTree(self)
        self.view = LibraryView(self)
        self.view.setAccessibleName(self.tr("Library"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(EntryDelegate(self.view))
        self._more = MoreValues(self)
        self._closed = set(CLOSED)
        self._dropped: Sequence[int] = ()  # stories that wait for the name of a new tag
        self._join()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.view)
        self.fold(CLOSED)

    def _join(self) -> None:
        view = self.view
        view.taken.connect(self._take)
        view.toggled.connect(self._toggle)
        view.collapsed.connect(self._folded)
        view.expanded.connect(self._unfolded)
        view.left.connect(self._settle)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._menu)
        self.model.rowsInserted.connect(self._unfold_new)
        self.model.typed.connect(self._typed)
        self.model.dropped.connect(self._drop)
        self._more.taken.connect(self._take_facet)
        self._more.toggled.connect(self._toggle_facet)

    # --- shown ---

    @property
    def shown(self) -> Shown:
        """Return all that the pane is made of."""
        return self.model.shown

    @property
    def facets(self) -> tuple[Facet, ...]:
        """Return what is chosen."""
        return self.shown.facets

    def show_facets(self, facets: Facets) -> None:
        """Show counts; what is chosen stays chosen, and no row moves under the mouse."""
        self._show(
            replace(
                self.shown,
                total=facets.total,
                binned=facets.binned,
                values=dict(facets.values),
                periods=periods_of(facets.values.get("published", ())),
            )
        )
        self._more.show_values(self.shown)

    def show_shelf(self, shelf: Shelf) -> None:
        """Show the tags and the saved searches that there are."""
        self._show(replace(self.shown, shelf=shelf))

    def show_saved_count(self, number: int, count: int) -> None:
        """Show how many stories a saved search finds."""
        self._show(replace(self.shown, counts=dict(self.shown.counts) | {number: count}))

    def choose(self, facets: Iterable[Facet] = (), *, binned: bool = False, saved: int = 0) -> None:
        """Show what is chosen; the list is the caller's."""
        wanted = replace(self.shown, facets=tuple(facets), in_bin=binned, saved=saved)
        self._show(wanted)
        self._more.show_values(self.shown)

    def _show(self, shown: Shown) -> None:
        self.model.show(shown, still=self.view.viewport().underMouse())

    def _settle(self) -> None:
        """Put the rows in their order once the mouse has gone."""
        self.model.show(self.shown)

    # --- folded ---

    def folded(self) -> list[str]:
        """Return the headings that are closed, as they are to be remembered."""
        return sorted(self._closed)

    def fold(self, headings: Iterable[str]) -> None:
        """Close these headings and open all others."""
        self._closed = set(headings)
        for row in range(self.model.rowCount()):
            index = self.model.index(row, 0)
            entry = self.model.entry(index)
            if entry.heading:
                self.view.setExpanded(index, entry.key not in self._closed)

    def _unfold_new(self, parent: QModelIndex, first: int, last: int) -> None:
        for row in range(first, last + 1):
            index = self.model.index(row, 0, parent)
            entry = self.model.entry(index)
            if entry.heading and entry.key not in self._closed:
                self.view.setExpanded(index, True)

    def _folded(self, index: QModelIndex) -> None:
        self._closed.add(self.model.entry(index).key)

    def _unfolded(self, index: QModelIndex) -> None:
        self.model.look(index)
        self._closed.discard(self.model.entry(index).key)

    # --- chosen ---

    def _take(self, index: QModelIndex) -> None:
        """Do what a click or Enter on a row means: choose it alone."""
        entry = self.model.entry(index)
        if entry.heading:
            self.view.setExpanded(index, not self.view.isExpanded(index))
        elif entry.kind == "new-tag":
            self.view.edit(index)
        elif entry.kind == "more":
            self._more.open(self.shown, entry.value, self._beside(index))
        elif entry.saved:
            self._take_saved(entry)
        else:
            self._emit((entry.facet,) if entry.facet else (), entry.kind == "bin")

    def _take_saved(self, entry: Entry) -> None:
        found = next((s for s in self.shown.shelf.searches if s.id == entry.saved), None)
        if found is not None:
            self.saved_chosen.emit(found)

    def _toggle(self, index: QModelIndex) -> None:
        """Add a choice to the others, or take it away."""
        entry = self.model.entry(index)
        if entry.facet is not None:
            self._toggle_facet(entry.facet)
        elif entry.kind == "bin":
            self._emit(self.facets, not self.shown.in_bin)
        else:
            self._take(index)

    def _take_facet(self, facet: Facet) -> None:
        self._emit((facet,), False)

    def _toggle_facet(self, facet: Facet) -> None:
        if facet in self.facets:
            self._emit(tuple(f for f in self.facets if f != facet), self.shown.in_bin)
        else:
            self._emit((*self.facets, facet), self.shown.in_bin)

    def drop_choice(self, facet: Facet | None) -> None:
        """Take a choice away; None stands for the bin."""
        if facet is None:
            self._emit(self.facets, False)
        elif facet in self.facets:
            self._toggle_facet(facet)

    def clear(self) -> None:
        """Choose nothing: all stories."""
        self._emit((), False)

    def _emit(self, facets: tuple[Facet, ...], binned: bool) -> None:
        self.choose(facets, binned=binned)
        self.chosen.emit(facets, binned)

    def _beside(self, index: QModelIndex) -> QPoint:
        rect = self.view.visualRect(index)
        return self.view.viewport().mapToGlobal(rect.topRight())

    # --- named, ordered, removed ---

    def _typed(self, entry: Entry, name: str) -> None:
        if entry.kind == "new-tag":
            ids, self._dropped = self._dropped, ()
            self.tag_made.emit(name, ids)
        elif entry.kind == "tag":
            self.tag_renamed.emit(entry.label, name)
        else:
            self.saved_renamed.emit(entry.saved, name)

    def _drop(self, entry: Entry, ids: Sequence[int]) -> None:
        if entry.kind == "tag":
            self.tagged.emit(entry.label, ids)
            return
        self._dropped = ids
        index = self.model.find(entry.key)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.view.setCurrentIndex(index)
        self.view.edit(index)

    def _menu(self, place: QPoint) -> None:
        index = self.view.indexAt(place)
        menu = self.menu_of(index)
        if menu.actions():
            menu.popup(self.view.viewport().mapToGlobal(place))

    def menu_of(self, index: QModelIndex) -> QMenu:
        """Return what can be done with a tag or a saved search."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        entry: Entry | None = index.data(ENTRY)
        if entry is None or entry.kind not in ("tag", "saved"):
            return menu
        rename = menu.addAction(self.tr("Rename…"))
        rename.triggered.connect(partial(self.view.edit, index))
        if entry.saved:
            update = menu.addAction(self.tr("Update to what is shown now"))
            update.triggered.connect(partial(self.saved_updated.emit, entry.saved))
        self._add_order(menu, entry, index)
        menu.addSeparator()
        remove = menu.addAction(
            self.tr("Remove") if entry.saved else self.tr("Remove from all stories")
        )
        remove.triggered.connect(partial(self._remove, entry))
        return menu

    def _add_order(self, menu: QMenu, entry: Entry, index: QModelIndex) -> None:
        last = len(self._siblings(entry)) - 1
        for text, by, there in (
            (self.tr("Move up"), -1, index.row() > 0),
            (self.tr("Move down"), 1, index.row() < last),
        ):
            action = menu.addAction(text)
            action.setEnabled(there)
            action.triggered.connect(partial(self._move, entry, by))

    def _siblings(self, entry: Entry) -> list[object]:
        shelf = self.shown.shelf
        return [s.id for s in shelf.searches] if entry.saved else [t.key for t in shelf.tags]

    def _move(self, entry: Entry, by: int) -> None:
        order = self._siblings(entry)
        place = order.index(entry.saved or entry.value)
        order.insert(place + by, order.pop(place))
        (self.saved_arranged if entry.saved else self.tags_arranged).emit(order)

    def _remove(self, entry: Entry) -> None:
        if entry.saved:
            self.saved_removed.emit(entry.saved)
        else:
            self.tag_removed.emit(entry.label)
