"""Stories that say nearly the same, a group at a time: keep one, or say that they are none."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from newsdesk.desk.duplicates import Group
from newsdesk.text.pairs import Pair
from newsdesk.ui import words
from newsdesk.ui.keys import native
from newsdesk.ui.models.jobs_table import progress
from newsdesk.ui.panes.two_stories import TwoStories
from newsdesk.ui.tips import tip
from newsdesk.ui.widgets.notice import plain_label

Slot = Callable[[], object] | SignalInstance
_LINES = 2.6  # heights of a line to a group: two lines, in any script
KEYS = {
    "left": ("1", "Left"),
    "right": ("2", "Right"),
    "apart": ("N",),
    "next": ("J",),
    "previous": ("K",),
    "undo": ("Ctrl+Z",),
}


class DuplicatesDialog(QDialog):
    """Groups at the left, two of a group side by side, what can be done below them."""

    pair_asked = Signal(int, int)
    keep_asked = Signal(object, int, bool)  # the stories, which stays, whether fields are filled
    apart_asked = Signal(int, int)
    undo_asked = Signal()
    find_asked = Signal()
    stop_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Duplicates"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._groups: list[Group] = []
        self._more = 0  # groups that are not listed
        self._make_list()
        self.two = TwoStories(self)
        self.two.chosen.connect(self.pair_asked)
        self._make_buttons()
        self._lay_out()
        self._bind()
        self.resize(1000, 650)
        self._show_current()

    # --- made ---

    def _make_list(self) -> None:
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Groups of duplicates"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setUniformItemSizes(True)
        self.list.setSpacing(2)
        self.list.currentRowChanged.connect(self._show_current)
        self.count = plain_label("", "muted", self)
        self.count.setWordWrap(True)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.goes = plain_label("", "muted", self)
        self.search = self._button(self.tr("Find duplicates"), self.find_asked)
        self.stop = self._button(self.tr("Stop"), self.stop_asked)
        self.end_search()

    def _make_buttons(self) -> None:
        self.left = self._button(self.tr("Keep the left one"), self.keep_left, "left")
        self.right = self._button(self.tr("Keep the right one"), self.keep_right, "right")
        self.all = self._button("", self.keep_of_all)
        self.apart = self._button(self.tr("Not duplicates"), self.tell_apart, "apart")
        self.previous = self._button(self.tr("Previous"), self.go_back, "previous")
        self.next = self._button(self.tr("Next"), self.go_on, "next")
        self.merge = QCheckBox(self.tr("Fill its empty fields from the other"), self)
        self.merge.setChecked(True)
        self.message = plain_label("", "muted", self)
        self.undo = self._button(self.tr("Undo"), self.undo_asked, "undo")
        self.undo.hide()
        self.shut = self._button(self.tr("Close"), self.reject)

    def _button(self, text: str, slot: Slot, keys: str = "") -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        if keys:
            button.setToolTip(f"{text} ({', '.join(map(native, KEYS[keys]))})")
        return button

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(8)
        for widget in (self.count, self.list, self.goes, self.bar, self.stop, self.search):
            side.addWidget(widget)
        do = _row(self.left, self.right, self.all, self.apart, None, self.previous, self.next)
        foot = _row(self.merge, None, self.message, self.undo, self.shut)
        main = QVBoxLayout()
        main.setSpacing(10)
        main.addWidget(self.two, 1)
        main.addLayout(do)
        main.addLayout(foot)
        box = QHBoxLayout(self)
        box.setContentsMargins(16, 16, 16, 16)
        box.setSpacing(16)
        box.addLayout(side, 1)
        box.addLayout(main, 3)

    def _bind(self) -> None:
        doing: dict[str, Slot] = {
            "left": self.keep_left,
            "right": self.keep_right,
            "apart": self.tell_apart,
            "next": self.go_on,
            "previous": self.go_back,
            "undo": self.undo_asked,
        }
        for name, slot in doing.items():
            for key in KEYS[name]:
                QShortcut(QKeySequence(key), self).activated.connect(slot)

    # --- shown ---

    def show_groups(self, groups: Sequence[Group], total: int) -> None:
        """Show groups, of so many; the one that was looked at stays, or else its place."""
        row, current = max(0, self.list.currentRow()), self.group
        before = {story.id for story in current.stories} if current else set[int]()
        self._groups = list(groups)
        self._more = total - len(groups)
        same = (n for n, g in enumerate(groups) if before & {story.id for story in g.stories})
        height = round(_LINES * self.list.fontMetrics().lineSpacing())
        with QSignalBlocker(self.list):
            self.list.clear()
            for group in groups:
                self.list.addItem(_item(group, self._said(group), height))
            self.list.setCurrentRow(min(next(same, row), len(groups) - 1))
        self._show_current()

    def _said(self, group: Group) -> str:
        stories = self.tr("%n story(s)", "", len(group.stories))
        if group.exact:
            return f"{stories} · {self.tr('the same words')}"
        return f"{stories} · {words.per_cent(int(group.alike * 100))}"

    @property
    def group(self) -> Group | None:
        """Return the group that is shown."""
        row = self.list.currentRow()
        return self._groups[row] if 0 <= row < len(self._groups) else None

    def _show_current(self) -> None:
        group = self.group
        self._say_count()
        self.two.show_group(group.stories if group else ())
        for button in (self.left, self.right, self.apart):
            button.setEnabled(group is not None)
        self.merge.setEnabled(group is not None)
        row = self.list.currentRow()
        self.previous.setEnabled(row > 0)
        self.next.setEnabled(0 <= row < len(self._groups) - 1)
        number = len(group.stories) if group else 0
        self.all.setVisible(number > 2)
        self.all.setText(self.tr("Keep the left of all %n", "", number))
        self.all.setToolTip(self.tr("Keep the left one, put all the others into the bin"))

    def _say_count(self) -> None:
        said = self.tr("%n group(s) of stories that say nearly the same", "", len(self._groups))
        if self._more:
            more = self.tr("%n more follow", "", self._more)
            said = f"{said}; {more}"
        self.count.setText(said if self._groups else self.tr("No duplicates are known."))

    def show_pair(self, sides: Sequence[Pair]) -> None:
        """Show the paragraphs of the two that were asked for."""
        self.two.show_pair(sides)

    def forget(self, gone: Collection[int]) -> None:
        """Take stories out of the group that is shown; one that is alone is no group."""
        group, row = self.group, self.list.currentRow()
        if group is None:
            return
        left = tuple(story for story in group.stories if story.id not in gone)
        if len(left) > 1:
            self._groups[row] = replace(group, stories=left)
            self.list.item(row).setText(_words(left[0].headline, self._said(self._groups[row])))
        else:
            del self._groups[row]
            with QSignalBlocker(self.list):
                self.list.takeItem(row)
                self.list.setCurrentRow(min(row, len(self._groups) - 1))
        self._show_current()

    def say(self, text: str, *, undoable: bool) -> None:
        """Say what was done."""
        self.message.setText(text)
        self.undo.setVisible(undoable)

    # --- searched ---

    def show_search(self, done: int, total: int) -> None:
        """Show how far the search is."""
        said = self.tr("Looked at: %1") if total else self.tr("Searching…")
        self.goes.setText(said.replace("%1", progress(done, total, 0, None)))
        self.goes.show()
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.bar.show()
        self.stop.show()
        self.search.hide()

    def end_search(self) -> None:
        """No search is going on."""
        self.bar.hide()
        self.goes.hide()
        self.stop.hide()
        self.search.show()

    # --- asked ---

    def keep_left(self) -> None:
        """Keep the left one of the two."""
        self._keep(0, self.two.pair)

    def keep_right(self) -> None:
        """Keep the right one of the two."""
        self._keep(1, self.two.pair)

    def keep_of_all(self) -> None:
        """Keep the left one and no other of the group."""
        if self.group:
            self._keep(0, [story.id for story in self.group.stories])

    def _keep(self, side: int, stories: Sequence[int]) -> None:
        if self.group:
            kept = self.two.pair[side]
            self.keep_asked.emit(list(stories), kept, self.merge.isChecked())

    def tell_apart(self) -> None:
        """Say that the two are no duplicates."""
        if self.group:
            self.apart_asked.emit(*self.two.pair)

    def go_on(self) -> None:
        """Go to the next group."""
        self._go(1)

    def go_back(self) -> None:
        """Go to the previous group."""
        self._go(-1)

    def _go(self, by: int) -> None:
        row = self.list.currentRow() + by
        if 0 <= row < len(self._groups):
            self.list.setCurrentRow(row)


def _item(group: Group, said: str, height: int) -> QListWidgetItem:
    item = QListWidgetItem(_words(group.stories[0].headline, said))
    item.setSizeHint(QSize(0, height))
    item.setToolTip(tip(group.stories[0].headline))
    return item


def _words(headline: str, said: str) -> str:
    return f"{' '.join(headline.split()) or '—'}\n{said}"


def _row(*widgets: QWidget | None) -> QHBoxLayout:
    """Return widgets in a row; None takes the room that is left."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        if widget is None:
            row.addStretch(1)
        else:
            row.addWidget(widget)
    return row
