"""Two stories side by side: their fields, and their words with what differs marked."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QListView,
    QVBoxLayout,
    QWidget,
)

from newsdesk.story.fields import SEPARATOR
from newsdesk.story.row import Row
from newsdesk.text.pairs import Pair
from newsdesk.ui import tongues, words
from newsdesk.ui.models.compare_rows import CompareModel
from newsdesk.ui.panes.compare_delegate import GAP, GUTTER, SIGN, CompareDelegate
from newsdesk.ui.panes.compare_view import CompareList
from newsdesk.ui.tips import tip
from newsdesk.ui.widgets.naming import name_choice
from newsdesk.ui.widgets.rows import Cell, fill, read_only

_NAMES = GUTTER + SIGN + 64  # logical pixels for the names of the fields
_ROWS = 6  # of fields that are seen without scrolling
_SHOWN: tuple[tuple[str, Callable[[Row], str]], ...] = (
    ("headline", lambda row: row.headline),
    ("authors", lambda row: SEPARATOR.join(row.authors)),
    ("published", lambda row: words.day(row.published, long=True)),
    ("outlet", lambda row: row.outlet),
    ("section", lambda row: row.section),
    ("tags", lambda row: SEPARATOR.join(row.tags)),
    ("status", lambda row: words.status(row.status)),
    ("assignee", lambda row: row.assignee),
    ("language", lambda row: tongues.name(row.language)),
)


class TwoStories(QWidget):
    """Which two of a group are looked at, and what they share."""

    chosen = Signal(int, int)  # other stories are to be shown

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stories: tuple[Row, ...] = ()
        self.left, self.right = QComboBox(self), QComboBox(self)
        name_choice(self.left, self.tr("Story on the left"))
        name_choice(self.right, self.tr("Story on the right"))
        for box in (self.left, self.right):
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.activated.connect(self._turned)
        self._make_fields()
        self._make_text()
        top = QHBoxLayout()
        top.setContentsMargins(GUTTER + SIGN, 0, GAP, 0)
        top.setSpacing(GAP)
        top.addWidget(self.left, 1)
        top.addWidget(self.right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.fields)
        column.addWidget(self.text, 1)

    def _make_fields(self) -> None:
        headers = (self.tr("Field"), self.tr("Left"), self.tr("Right"))
        self.fields = read_only(self, self.tr("Fields"), headers, [], (_NAMES,))
        self.fields.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        head = self.fields.horizontalHeader()
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        head.hide()

    def _make_text(self) -> None:
        self.model = CompareModel(self)
        self.text = CompareList(self)
        self.text.setAccessibleName(self.tr("Compared paragraphs"))
        self.text.setModel(self.model)
        self.delegate = CompareDelegate(self.text)
        self.text.setItemDelegate(self.delegate)
        self.text.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text.setResizeMode(QListView.ResizeMode.Adjust)
        self.text.resized.connect(self.delegate.forget)

    # --- shown ---

    def show_group(self, stories: Sequence[Row]) -> None:
        """Offer the stories of a group and ask for the first two."""
        self._stories = tuple(stories)
        for place, box in enumerate((self.left, self.right)):
            box.clear()
            for row in stories:
                box.addItem(_named(row), row.id)
            box.setCurrentIndex(place if len(stories) > place else -1)
            box.setEnabled(bool(stories))
        if len(stories) > 1:
            self.chosen.emit(*self.pair)
        else:
            self.show_pair(())

    @property
    def pair(self) -> tuple[int, int]:
        """Return the two that are shown."""
        return self.left.currentData(), self.right.currentData()

    def show_pair(self, sides: Sequence[Pair]) -> None:
        """Show the fields of the chosen two, and their paragraphs."""
        self.delegate.forget()
        for box in (self.left, self.right):
            box.setToolTip(tip(box.currentText()))
        self.model.show(tuple(sides))
        self.text.scrollToTop()
        two = [row for number in self.pair for row in self._stories if row.id == number]
        lines = list(_lines(*two)) if len(two) == 2 and sides else []
        fill(self.fields, lines)
        self.fields.resizeRowsToContents()
        rows = range(min(_ROWS, len(lines)))
        self.fields.setFixedHeight(sum(map(self.fields.rowHeight, rows)))

    def _turned(self) -> None:
        """Show another story; where both sides became the same one, the other side gives way."""
        if self.left.currentIndex() == self.right.currentIndex():
            other = self.right if self.sender() is self.left else self.left
            taken = other.currentIndex()
            other.setCurrentIndex(0 if taken else 1)
        self.chosen.emit(*self.pair)


def _named(row: Row) -> str:
    parts = (f"№ {row.id}", words.day(row.published), row.outlet, row.file)
    return " · ".join(part for part in parts if part)


def _lines(one: Row, other: Row) -> Iterator[list[Cell]]:
    """Yield the fields that either has: first the headline, then those that differ."""
    found = [(name, shown(one), shown(other)) for name, shown in _SHOWN]
    found = [line for line in found if line[1] or line[2]]
    for name, left, right in sorted(found, key=lambda x: (x[0] != "headline", x[1] == x[2])):
        differ = left != right
        label = Cell(words.field(name), "pencil" if differ else "", "accent", loud=differ)
        yield [label, *(Cell(value or "—", loud=differ, tone="text") for value in (left, right))]
