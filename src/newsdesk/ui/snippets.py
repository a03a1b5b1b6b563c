"""The lines under the headlines: found for rows in sight only, while words are searched for."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from newsdesk.ui.looking import Lines, RowLooking
from newsdesk.ui.panes.story_table import ROW_HEIGHT, StoryTable
from newsdesk.ui.types import Library

if TYPE_CHECKING:  # the window is painted before it is imported
    from newsdesk.desk.snippets import Snippet
    from newsdesk.text.query import Query

TALL = 48  # pixels: a headline and a line below it
KEPT = 500  # lines
STEP = 20  # code points by which a line becomes longer or shorter


class Snippets(QObject):
    """Switched off, or without words to search for, nothing is loaded."""

    def __init__(self, table: StoryTable, rows: RowLooking, library: Callable[[], Library]) -> None:
        super().__init__(table)
        self._table = table
        self._rows = rows
        self._library = library
        self._on = False
        self._query: Query | None = None
        self._width = 0
        self._number = 0  # of what is searched for; lines for older searches are dropped
        self._kept: dict[int, Snippet] = {}
        table.looked.connect(self._look)
        rows.lined.connect(self._take)

    def switch(self, on: bool) -> None:
        """Show lines from now on, or none."""
        self._on = on
        self._begin()

    def search(self, query: "Query | None") -> None:
        """Show what is around the words of a query; None for no words."""
        self._query = query
        self._begin()

    def forget(self, stories: Iterable[int] | None = None) -> None:
        """Find lines again: these stories were changed, or any."""
        for story in list(self._kept) if stories is None else stories:
            self._kept.pop(story, None)
        self._number += 1  # what is being found may be of the old text
        self._table.look()

    def _begin(self) -> None:
        self._number += 1
        self._kept.clear()
        shown = self._on and self._query is not None
        self._table.artist.show_lines(self._kept if shown else None)
        self._table.set_row_height(TALL if shown else ROW_HEIGHT)
        if shown:
            self._table.look()
        else:
            self._rows.wish_lines((), None)

    def _look(self, first: int, last: int) -> None:
        """Wish for the lines of the rows in sight that are not there."""
        if not self._on or self._query is None:
            return
        width = max(self._table.artist.line_room() // STEP * STEP, 2 * STEP)
        if width != self._width:
            self._width = width
            self._number += 1
            self._kept.clear()
        seen = self._table.stories.ids.some(first, last + 1)
        self._rows.wish_lines([n for n in seen if n not in self._kept], self._finding())

    def _finding(self) -> Lines:
        number, library, query, width = self._number, self._library, self._query, self._width

        def find(ids: Sequence[int]) -> tuple[int, "Mapping[int, Snippet]"]:
            from newsdesk.desk.snippets import snippets  # noqa: PLC0415  (brings SQLAlchemy)

            assert query is not None
            return number, snippets(library(), ids, query, width)

        return find

    def _take(self, found: "tuple[int, Mapping[int, Snippet]]") -> None:
        number, lines = found
        if number != self._number:
            return
        self._kept.update(lines)
        for story in list(self._kept)[: max(len(self._kept) - KEPT, 0)]:
            del self._kept[story]
        self._table.viewport().update()
