"""The library pane's model: its rows stay where they are while their counts change."""

from __future__ import annotations

from dataclasses import replace
from itertools import count
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from newsdesk.ui.models.library_entries import Entry, Shown, rows
from newsdesk.ui.tips import tip
from newsdesk.ui.widgets.dragging import STORIES, stories_in

Index = QModelIndex | QPersistentModelIndex
ENTRY = Qt.ItemDataRole.UserRole
TYPED = ("tag", "saved", "new-tag")  # kinds whose name is typed in place
_FREE = ("saved", "tag")  # groups that an editor orders: they are never held still


def depth_of(index: Index) -> int:
    """Return how many dates stand over a row: a month stands under its year."""
    depth, above = 0, index.parent()
    while above.isValid():
        depth += not above.data(ENTRY).heading
        above = above.parent()
    return depth


class Node:
    """An entry in its place."""

    __slots__ = ("entry", "number", "parent", "rows")

    def __init__(self, entry: Entry, parent: Node | None, number: int) -> None:
        self.entry = entry
        self.parent = parent
        self.number = number
        self.rows: list[Node] | None = None  # None: nobody has looked


class LibraryTree(QAbstractItemModel):
    """Headings, choices under them, and dates year by year."""

    typed = Signal(object, str)  # Entry, its new name
    dropped = Signal(object, object)  # Entry, ids of stories

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers = count(1)
        self._nodes: dict[int, Node] = {}
        self._root = Node(Entry("", ""), None, 0)
        self.shown = Shown()
        self._fill(self._root)

    # --- brought up to date ---

    def show(self, shown: Shown, *, still: bool = False) -> None:
        """Show other counts and choices; held still, no row comes, goes or moves."""
        self.shown = shown
        self._settle(self._root, still)

    def _settle(self, node: Node, still: bool) -> None:
        if node.rows is None:
            return
        wanted = rows(self.shown, node.entry.key)
        free = node is self._root or node.entry.key in {f"heading={kind}" for kind in _FREE}
        if still and not free:
            self._hold(node, wanted)
        else:
            self._merge(node, wanted)
        for child in node.rows:
            self._settle(child, still)

    def _hold(self, node: Node, wanted: list[Entry]) -> None:
        """Give the rows that are there their new counts, none to those that have no story now."""
        found = {entry.key: entry for entry in wanted}
        counted = self.shown.values
        for child in node.rows or ():
            old = child.entry
            facet = old.facet
            number = old.count
            if facet is not None and old.key not in found:
                values = counted.get(facet.kind, ())
                number = sum(v.count for v in values if v.value == facet.value)
            gone = replace(old, count=number, chosen=facet in self.shown.facets)
            self._put(child, found.get(old.key, gone))

    def _merge(self, node: Node, wanted: list[Entry]) -> None:
        """Take away, move and add rows, as few as can be."""
        there = node.rows
        assert there is not None
        keys = {entry.key for entry in wanted}
        for place in reversed(range(len(there))):
            if there[place].entry.key not in keys:
                self._remove(node, place)
        for place, entry in enumerate(wanted):
            at = next((n for n, c in enumerate(there) if c.entry.key == entry.key), -1)
            if at < 0:
                self._insert(node, place, entry)
            elif at != place:
                self._move(node, at, place)
            self._put(there[place], entry)

    def _remove(self, node: Node, place: int) -> None:
        assert node.rows is not None
        self.beginRemoveRows(self._index(node), place, place)
        self._forget(node.rows.pop(place))
        self.endRemoveRows()

    def _forget(self, node: Node) -> None:
        del self._nodes[node.number]
        for child in node.rows or ():
            self._forget(child)

    def _insert(self, node: Node, place: int, entry: Entry) -> None:
        assert node.rows is not None
        self.beginInsertRows(self._index(node), place, place)
        node.rows.insert(place, self._made(entry, node))
        self.endInsertRows()

    def _move(self, node: Node, at: int, place: int) -> None:
        assert node.rows is not None
        parent = self._index(node)
        self.beginMoveRows(parent, at, at, parent, place)
        node.rows.insert(place, node.rows.pop(at))
        self.endMoveRows()

    def _put(self, node: Node, entry: Entry) -> None:
        if node.entry != entry:
            node.entry = entry
            index = self._index(node)
            self.dataChanged.emit(index, index)

    def _made(self, entry: Entry, parent: Node) -> Node:
        node = Node(entry, parent, next(self._numbers))
        self._nodes[node.number] = node
        if entry.heading:
            self._fill(node)
        return node

    def _fill(self, node: Node) -> None:
        """Give a row that nobody has seen yet what stands under it."""
        node.rows = [self._made(entry, node) for entry in rows(self.shown, node.entry.key)]

    # --- found ---

    def _node(self, index: Index) -> Node:
        return self._nodes.get(index.internalId(), self._root) if index.isValid() else self._root

    def _index(self, node: Node) -> QModelIndex:
        if node.parent is None or node.parent.rows is None:
            return QModelIndex()
        return self.createIndex(node.parent.rows.index(node), 0, node.number)

    def entry(self, index: Index) -> Entry:
        """Return the entry behind an index."""
        return self._node(index).entry

    def find(self, key: str) -> QModelIndex:
        """Return where an entry stands; none where it does not, or nobody has looked there yet."""
        for node in self._nodes.values():
            if node.entry.key == key:
                return self._index(node)
        return QModelIndex()

    # --- Qt's questions ---

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """Return where a row under a parent stands."""
        there = self._node(parent).rows or []
        if column != 0 or not 0 <= row < len(there):
            return QModelIndex()
        return self.createIndex(row, 0, there[row].number)

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        """Return what a row stands under."""
        above = self._node(index).parent
        return QModelIndex() if above is None else self._index(above)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many rows stand under a parent; none under a date that nobody opened."""
        return len(self._node(parent).rows or ())

    def columnCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the one column."""
        return 1

    def hasChildren(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008
        """Say whether a row can be opened."""
        node = self._node(parent)
        return bool(node.rows) if node.rows is not None else node.entry.grows

    def look(self, index: Index) -> None:
        """Put the rows under a date that is opened; Qt's own way would be a change in a change."""
        node = self._node(index)
        if node.rows is not None or not node.entry.grows:
            return
        found = rows(self.shown, node.entry.key)
        node.rows = []
        if found:
            self.beginInsertRows(self._index(node), 0, len(found) - 1)
            node.rows = [self._made(entry, node) for entry in found]
            self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row shows or speaks."""
        if not index.isValid():
            return None
        entry = self.entry(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.label
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(entry.label)
        if role == Qt.ItemDataRole.EditRole:
            return "" if entry.kind == "new-tag" else entry.label
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return entry.spoken
        return entry if role == ENTRY else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Hand on a name that was typed; the row comes back with the change."""
        typed, entry = str(value).strip(), self.entry(index)
        if role != Qt.ItemDataRole.EditRole or not typed or typed == entry.label:
            return False
        self.typed.emit(entry, typed)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say what can be typed in, and where stories can be dropped."""
        flags = super().flags(index)
        if not index.isValid():
            return flags
        kind = self.entry(index).kind
        if kind in TYPED:
            flags |= Qt.ItemFlag.ItemIsEditable
        if kind in ("tag", "new-tag"):
            flags |= Qt.ItemFlag.ItemIsDropEnabled
        return flags

    def mimeTypes(self) -> list[str]:
        """Say what can be dropped here."""
        return [STORIES]

    def supportedDropActions(self) -> Qt.DropAction:
        """Say what dropping does: the stories stay where they are."""
        return Qt.DropAction.CopyAction

    def canDropMimeData(
        self, data: QMimeData, _action: Qt.DropAction, _row: int, _column: int, parent: Index
    ) -> bool:
        """Say whether stories can be dropped on a row."""
        return data.hasFormat(STORIES) and bool(
            self.flags(parent) & Qt.ItemFlag.ItemIsDropEnabled and parent.isValid()
        )

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Hand on the stories that were dropped on a tag."""
        ids = stories_in(data)
        if not ids or not self.canDropMimeData(data, action, row, column, parent):
            return False
        self.dropped.emit(self.entry(parent), ids)
        return True
