"""Notes and claims of the whole library as a table that filters and sorts as one types."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt

from newsdesk.desk.annotating import Listed
from newsdesk.story.annotations import Note
from newsdesk.story.names import joined
from newsdesk.text.fold import fold
from newsdesk.ui import icons, note_words, theme, words
from newsdesk.ui.models.flat_table import FlatTable, Index
from newsdesk.ui.models.note_rows import Said
from newsdesk.ui.noop import QT_TRANSLATE_NOOP
from newsdesk.ui.tips import tip


@dataclass(frozen=True, slots=True)
class Shown:
    """One note or claim with the texts of its cells, and what it is found by."""

    listed: Listed
    said: Said
    cells: tuple[str, ...]
    keys: tuple[str, ...]  # the cells, folded: what is sorted by
    key: str  # all of them and the quote: what is filtered by

    @property
    def state(self) -> str:
        """Return how far it is."""
        return self.listed.what.state.value


def _cells(listed: Listed, said: Said) -> tuple[str, ...]:
    what = listed.what
    tags = joined(what.tags) if isinstance(what, Note) else ""
    replies = words.number(listed.replies) if listed.replies else ""
    return (
        note_words.kind(said.kind),
        said.words,
        listed.headline,
        note_words.state(what.state.value),
        what.by,
        words.moment(what.at),
        what.assignee,
        tags,
        replies,
    )


def shown(listed: Listed) -> Shown:
    """Return a note with its texts: a tenth of a millisecond, so thousands are made in a task."""
    said = Said(listed.what)
    cells = _cells(listed, said)
    keys = tuple(fold(cell) for cell in cells)
    return Shown(listed, said, cells, keys, " ".join((*keys, fold(said.quote))))


class AllNotes(FlatTable):
    """What fits the filter, in the order of a column."""

    context = "AllNotes"
    titles = (
        QT_TRANSLATE_NOOP("AllNotes", "Kind"),
        QT_TRANSLATE_NOOP("AllNotes", "Words"),
        QT_TRANSLATE_NOOP("AllNotes", "Story"),
        QT_TRANSLATE_NOOP("AllNotes", "State"),
        QT_TRANSLATE_NOOP("AllNotes", "Who"),
        QT_TRANSLATE_NOOP("AllNotes", "When"),
        QT_TRANSLATE_NOOP("AllNotes", "Assignee"),
        QT_TRANSLATE_NOOP("AllNotes", "Tags"),
        QT_TRANSLATE_NOOP("AllNotes", "Answers"),
    )

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._all: list[Shown] = []
        self._rows: list[Shown] = []
        self._filter: Callable[[Shown], bool] = lambda _: True
        self._column, self._down = 5, True

    def show(self, notes: Iterable[Shown]) -> None:
        """Show other notes."""
        self._all = list(notes)
        self._arrange()

    def filter(self, text: str, kind: str, state: str) -> None:
        """Show what has all words of a text, is of a kind and in a state; "" stands for any."""
        wanted = fold(text).split()
        self._filter = lambda one: (
            (not kind or one.said.kind == kind)
            and (not state or one.state == state)
            and all(word in one.key for word in wanted)
        )
        self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put the rows in the order of a column."""
        self._column, self._down = column, order is Qt.SortOrder.DescendingOrder
        self._arrange()

    def _arrange(self) -> None:
        self.beginResetModel()
        rows = [one for one in self._all if self._filter(one)]
        self._rows = sorted(rows, key=self._key, reverse=self._down)
        self.endResetModel()

    def _key(self, one: Shown) -> tuple[str, str]:
        moment = one.listed.what.at
        return (moment if self._column == 5 else one.keys[self._column], moment)

    def things(self) -> Sequence[Shown]:
        """Return the rows."""
        return self._rows

    @property
    def total(self) -> int:
        """Return how many there are, whatever the filter."""
        return len(self._all)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        one = self._rows[index.row()]
        if role == Qt.ItemDataRole.DecorationRole:
            return _sign(one, index.column())
        text = one.cells[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(text)
        roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return text if role in roles else None


def _sign(one: Shown, column: int) -> Any:
    tokens = theme.current()
    if column == 0:
        look = note_words.LOOKS[one.said.kind]
        return icons.icon(look.icon, getattr(tokens, look.tone))
    if column == 3:
        return icons.icon(note_words.STATE_ICONS[one.state], tokens.muted)
    return None
