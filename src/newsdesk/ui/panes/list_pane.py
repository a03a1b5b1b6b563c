"""The list pane: the table of stories, its columns, and what is said over it."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QMenu, QStackedLayout, QVBoxLayout, QWidget

from newsdesk.story.row import Row
from newsdesk.ui.models.article_table import ArticleTableModel, SetField
from newsdesk.ui.models.columns import BY_KEY, COLUMNS
from newsdesk.ui.models.ids import Ids
from newsdesk.ui.panes.list_notices import ListNotices, SearchSign
from newsdesk.ui.panes.story_table import Anchor, StoryTable
from newsdesk.ui.widgets import columns
from newsdesk.ui.widgets.dragging import drag
from newsdesk.ui.widgets.notice import plain_label

if TYPE_CHECKING:  # the window is painted before it is imported
    from newsdesk.ui.panes.value_editors import Offers

CROWDED = {"outlet": 450, "published": 300}  # the list's width below which a column makes room
MOST = 2_000  # ranges of a selection that are put back: 60 ms, and Qt takes their square
Order = tuple[str, bool]


@dataclass(slots=True)
class Waiting:
    """What is to be found again once all ids are there."""

    chosen: Ids
    steps: int = 0  # to the next story that were asked for meanwhile
    everything: bool = False  # all was selected meanwhile


class ListPane(QWidget):
    """The table of stories, and what is said where there are none."""

    opened = Signal(int)  # the current row is another story now
    selected = Signal()
    sorted = Signal(str, bool)  # the desk's key, whether downwards

    def __init__(self, set_field: SetField, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ArticleTableModel(set_field, self)
        self.table = StoryTable(self.model, self)
        self.notices = ListNotices(self)
        self.sign = SearchSign(self.table)
        self._hole = QFrame(self)
        self.nothing = plain_label("", "muted", self._hole)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setWordWrap(True)
        self._open: int | None = None
        self._busy = False
        self._waiting: Waiting | None = None
        self._sought: int | None = None  # a story whose row is shown as soon as it is there
        self._lay_out()
        self._set_up_table()
        self._set_up_header()
        self._initial = self.header.saveState()
        self.take_columns()

    @property
    def header(self) -> QHeaderView:
        """Return the table's header."""
        return self.table.horizontalHeader()

    @property
    def surfaces(self) -> tuple[QWidget, QWidget]:
        """Return what the pane paints on: the table's rows, or a hole where there are none."""
        return self.table.viewport(), self._hole

    def _lay_out(self) -> None:
        self._hole.setObjectName("hole")
        inner = QVBoxLayout(self._hole)
        inner.addWidget(self.nothing)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.notices)
        self._stack = QStackedLayout()
        box.addLayout(self._stack, 1)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._hole)

    def _set_up_table(self) -> None:
        table = self.table
        table.setAccessibleName(self.tr("Stories"))
        table.all_chosen.connect(self._all_chosen)
        table.dragged.connect(self._drag)
        chosen = table.selectionModel()
        chosen.currentRowChanged.connect(self._current)
        chosen.selectionChanged.connect(self._selection)

    def build(self, offers: "Offers") -> None:
        """Let cells be typed in, once the rows can be seen."""
        from newsdesk.ui.panes.list_delegate import ListDelegate  # noqa: PLC0415  (see above)

        self.table.setItemDelegate(ListDelegate(offers, self.table))

    def _set_up_header(self) -> None:
        header = self.header
        header.setSectionsMovable(True)
        header.setFirstSectionMovable(True)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(28)
        header.setStretchLastSection(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.setSortingEnabled(True)
        columns.set_widths(header, [column.width for column in COLUMNS])
        for place, column in enumerate(COLUMNS):
            header.setSectionHidden(place, not column.shown)
        header.setSectionResizeMode(BY_KEY["headline"], QHeaderView.ResizeMode.Stretch)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._header_menu)
        header.setSortIndicator(BY_KEY["added"], Qt.SortOrder.DescendingOrder)
        self.model.on_sort(self._sort)

    def _sort(self, key: str, descending: bool) -> None:
        self.sorted.emit(key, descending)

    @property
    def order(self) -> Order:
        """Return the desk's key of the sorted column and whether it runs downwards."""
        section = self.header.sortIndicatorSection()
        column = COLUMNS[section if 0 <= section < len(COLUMNS) else BY_KEY["added"]]
        down = self.header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
        return column.sort or column.key, down

    # --- shown ---

    def show_list(
        self, ids: Ids, rows: Iterable[Row], *, whole: bool, held: bool, nothing: str
    ) -> None:
        """Show a list; the open story and the selection stay where they are still in it.

        Where it is held, what is in sight stays in its place; else the list stands at its top.
        """
        self._busy = True
        self.table.set_still(True)
        if self._waiting is None or not self.model.grow(ids):
            self._show_other(ids, rows, self.table.anchors() if held else [])
        self.nothing.setText(nothing)
        self._stack.setCurrentIndex(0 if len(ids) else 1)
        if whole:
            self._settle()
        self.table.set_still(False)
        self._busy = False
        self.selected.emit()
        if self._sought is not None and (self.select(self._sought) or whole):
            self._sought = None
        self._step_on(whole)

    def _show_other(self, ids: Ids, rows: Iterable[Row], anchors: list[Anchor]) -> None:
        if self._waiting is None:
            self._waiting = Waiting(self._chosen())
        column = self.table.current_column()
        self.model.show(ids, rows)
        self._put_back(self._waiting.chosen, column)
        self.table.hold(anchors)

    def _settle(self) -> None:
        """Find again what was waited for, now that all ids are there."""
        waiting = self._waiting
        if waiting is not None and waiting.everything:
            self.table.selectAll()
        elif waiting is not None:
            self._put_back(waiting.chosen, self.table.current_column())

    def _put_back(self, chosen: Ids, column: int) -> None:
        """Make the open story's row the current one again and select what was selected."""
        place = self.model.place_of(self._open) if self._open is not None else -1
        alone = len(chosen) <= 1 and (not len(chosen) or chosen[0] == self._open)
        ranges = [] if alone else self.model.ids.ranges_of(chosen)
        if (alone or len(ranges) > MOST) and place >= 0:
            ranges = [(place, place)]
        self.table.choose(ranges[:MOST], place, column)

    def _step_on(self, whole: bool) -> None:
        """Go the steps that were asked for while the open story's place was not known."""
        if whole:
            waiting, self._waiting = self._waiting, None
            if waiting is not None and waiting.steps:
                self.step(waiting.steps)

    def seek(self, story_id: int) -> None:
        """Go to a story's row as soon as it is in the list."""
        self._sought = self._open = story_id

    def holds(self, story_id: int) -> bool:
        """Say whether a story is in the list."""
        return self.model.place_of(story_id) >= 0

    def take_out(self, stories: Ids) -> None:
        """Take stories out of the list; where the current one goes, the next becomes it."""
        places = self.model.ids.ranges_of(stories) if len(stories) else []
        if not places:
            return
        current = self.table.currentIndex().row()
        goes = any(first <= current <= last for first, last in places)
        before = sum(min(last, current) - first + 1 for first, last in places if first <= current)
        column, anchors = self.table.current_column(), self.table.anchors()
        self._busy = True
        self.table.set_still(True)
        self.model.take_out(places)
        self.table.hold(anchors)
        self.table.set_still(False)
        self._busy = False
        self._stack.setCurrentIndex(0 if len(self.model.ids) else 1)
        if goes and not len(self.model.ids):
            self._open = None
        elif goes:
            self._go(min(current - before + 1, len(self.model.ids) - 1), column)
        self.selected.emit()

    @property
    def current(self) -> int | None:
        """Return the story that was chosen last, also where the list does not hold it."""
        return self._open

    # --- chosen ---

    @property
    def chosen_count(self) -> int:
        """Return how many stories are selected; cheap for a million."""
        return sum(last - first + 1 for first, last in self.table.ranges())

    def _chosen(self) -> Ids:
        return self.model.ids.of(self.table.ranges())

    def chosen(self) -> list[int]:
        """Return the selected stories in the order of the list."""
        return list(self._chosen())

    def _drag(self) -> None:
        drag(self.table, self.chosen())

    def select(self, story_id: int) -> bool:
        """Make a story's row the current one; False where it is not in the list."""
        place = self.model.place_of(story_id)
        if place >= 0:
            self._go(place, BY_KEY["headline"])
        return place >= 0

    def _go(self, place: int, column: int) -> None:
        index = self.model.index(place, column)
        self.table.go_to(index)
        self._current(index)

    def step(self, by: int) -> None:
        """Go some rows down or up."""
        current = self.table.currentIndex()
        if self._waiting is not None and not current.isValid():
            self._waiting.steps += by
            return
        place = current.row() + by if current.isValid() else 0
        if 0 <= place < self.model.rowCount():
            self.table.go_to(self.model.index(place, self.table.current_column()))

    def edit_current(self) -> None:
        """Open the editor of the current cell, of the headline where that cell has none."""
        index = self.table.currentIndex()
        if not index.isValid():
            return
        if not index.flags() & Qt.ItemFlag.ItemIsEditable:
            index = index.siblingAtColumn(BY_KEY["headline"])
        if index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.table.setFocus()
            self.table.setCurrentIndex(index)
            self.table.edit(index)

    def _current(self, index: QModelIndex) -> None:
        if self._busy or not index.isValid() or self.model.id_at(index.row()) == self._open:
            return
        self._open = self.model.id_at(index.row())
        self.opened.emit(self._open)

    def _all_chosen(self) -> None:
        if self._waiting is not None:
            self._waiting.everything = True

    def _selection(self) -> None:
        if not self._busy:
            if self._waiting is not None:
                self._waiting = Waiting(self._chosen())
            self.selected.emit()

    # --- columns ---

    def _header_menu(self, place: QPoint) -> None:
        self.columns_menu().popup(self.header.mapToGlobal(place))

    def columns_menu(self) -> QMenu:
        """Return the menu that chooses columns and restores their order."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for column in COLUMNS:
            action = menu.addAction(column.label)
            action.setCheckable(True)
            action.setChecked(column.key in self._shown)
            action.setEnabled(column.key != "headline")
            action.toggled.connect(partial(self.show_column, column.key))
        menu.addSeparator()
        menu.addAction(self.tr("Restore the order")).triggered.connect(self.restore_columns)
        return menu

    def show_column(self, key: str, shown: bool) -> None:
        """Show a column, or hide it."""
        (self._shown.add if shown else self._shown.discard)(key)
        self._crowd()

    def take_columns(self) -> None:
        """Take the columns that the header shows for those that were chosen."""
        hidden = self.header.isSectionHidden
        self._shown = {column.key for n, column in enumerate(COLUMNS) if not hidden(n)}

    def uncrowd(self) -> None:
        """Show the chosen columns, as they are to be remembered."""
        for place, column in enumerate(COLUMNS):
            self.header.setSectionHidden(place, column.key not in self._shown)

    def _crowd(self) -> None:
        """Hide what makes room for the headline while the list is narrow."""
        width = self.width()
        for place, column in enumerate(COLUMNS):
            room = width >= CROWDED.get(column.key, 0)
            self.header.setSectionHidden(place, column.key not in self._shown or not room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for the headline."""
        super().resizeEvent(event)
        self._crowd()

    def restore_columns(self) -> None:
        """Put the columns back as they were at first."""
        with QSignalBlocker(self.header):
            self.header.restoreState(self._initial)
        self.take_columns()
        self._crowd()
        self.header.headerDataChanged(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)
        self.sorted.emit(*self.order)
