"""The list's columns as text, as a saved search remembers them."""

from PySide6.QtCore import QByteArray, QSignalBlocker, Qt

from newsdesk.ui.models.columns import BY_KEY, COLUMNS
from newsdesk.ui.panes.list_pane import ListPane

VERSION = f"1-{len(COLUMNS)}:"  # a remembered order of other columns is not taken


class ListColumns:
    """Width, order, choice and sort of the columns of one list."""

    def __init__(self, stories: ListPane) -> None:
        self._list = stories

    @property
    def order(self) -> tuple[str, bool]:
        """Return what the list is sorted by, and whether downwards."""
        return self._list.order

    def layout_text(self) -> str:
        """Return the columns as text; those that are hidden for want of room are none of it."""
        self._list.uncrowd()
        state = bytes(self._list.header.saveState().toBase64().data()).decode("ascii")
        self._settle()
        return VERSION + state

    def show_layout(self, text: str) -> None:
        """Put the columns so; the list is told where it is then sorted otherwise."""
        if not text.startswith(VERSION):
            return
        before = self._list.order
        state = QByteArray.fromBase64(text.removeprefix(VERSION).encode("ascii", "ignore"))
        with QSignalBlocker(self._list.header):
            self._list.header.restoreState(state)
        self._list.take_columns()
        self._settle()
        self._tell(before)

    def show_order(self, sort: str, descending: bool) -> None:
        """Sort the list so."""
        before = self._list.order
        place = next((n for n, c in enumerate(COLUMNS) if c.key == sort), BY_KEY["added"])
        down = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        with QSignalBlocker(self._list.header):
            self._list.header.setSortIndicator(place, down)
        self._tell(before)

    def _settle(self) -> None:
        """Lay the columns out anew; the headline is always among them."""
        self._list.show_column("headline", True)
        self._list.header.headerDataChanged(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)

    def _tell(self, before: tuple[str, bool]) -> None:
        if self._list.order != before:
            self._list.sorted.emit(*self._list.order)
