"""All notes and claims of the library: filtered, sorted, brought on, jumped to."""

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from newsdesk.story.annotations import Note
from newsdesk.ui import note_words, words
from newsdesk.ui.models.all_notes import AllNotes, Shown
from newsdesk.ui.widgets import columns
from newsdesk.ui.widgets.naming import name_choice, offer_clearing
from newsdesk.ui.widgets.notice import plain_label
from newsdesk.ui.widgets.plain_table import PlainTable

_WIDTHS = (104, 210, 140, 124, 80, 130, 112, 96)
_PAUSE = 60  # ms between the last letter and the filter


class AllNotesDialog(QDialog):
    """A window of its own beside the main one."""

    chosen = Signal(int, str)  # story and uid that are to be shown
    state_asked = Signal(list, str)  # uids of notes, and their state
    removed = Signal(list)  # uids
    export_asked = Signal(list)  # stories

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("All notes"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.model = AllNotes(self)
        self.table = PlainTable(self.tr("Notes and claims"), self.model, _WIDTHS, self)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setSortingEnabled(True)
        columns.widen(self.table.horizontalHeader())
        self.table.sortByColumn(5, Qt.SortOrder.DescendingOrder)
        self.words = QLineEdit(self)
        self.kind, self.state = QComboBox(self), QComboBox(self)
        self.number = plain_label("", "muted", self)
        self.bring = QComboBox(self)
        self.go = QPushButton(self.tr("Go to"), self)
        self.remove = QPushButton(self.tr("Delete"), self)
        self.export = QPushButton(self.tr("Export…"), self)
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._fill_choices()
        self._lay_out()
        self._join()
        self._refresh()
        self.resize(980, 560)
        self.words.setFocus()

    def _fill_choices(self) -> None:
        self.words.setPlaceholderText(self.tr("Filter by words"))
        self.words.setAccessibleName(self.tr("Filter by words"))
        offer_clearing(self.words)
        for box, name, first, known in (
            (self.kind, self.tr("Kind"), self.tr("All kinds"), note_words.LOOKS),
            (self.state, self.tr("State"), self.tr("All states"), note_words.STATES),
        ):
            name_choice(box, name)
            box.addItem(first, "")
            for value in known:
                said = note_words.kind(value) if box is self.kind else note_words.state(value)
                box.addItem(said, value)
        name_choice(self.bring, self.tr("New state of the chosen notes"))
        self.bring.addItem(self.tr("New state…"), "")
        for value in ("open", "in-progress", "resolved", "wont-fix"):
            self.bring.addItem(note_words.state(value), value)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.addWidget(self.words, 1)
        for widget in (self.kind, self.state, self.number):
            line.addWidget(widget)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        for button in (self.go, self.remove, self.export):
            button.setAutoDefault(False)
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        below = QHBoxLayout()
        below.addWidget(self.bring)
        below.addWidget(buttons, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(10)
        box.addLayout(line)
        box.addWidget(self.table, 1)
        box.addLayout(below)
        tabs = (self.words, self.kind, self.state, self.table, self.bring, self.go, self.remove)
        for before, after in pairwise((*tabs, self.export)):
            self.setTabOrder(before, after)

    def _join(self) -> None:
        self.words.textChanged.connect(self._soon.start)
        self._soon.timeout.connect(self._filter)
        for box in (self.kind, self.state):
            box.activated.connect(self._filter)
        self.table.selectionModel().selectionChanged.connect(self._refresh)
        self.model.modelReset.connect(self._refresh)
        self.table.activated.connect(self._go)
        self.go.clicked.connect(self._go)
        self.bring.activated.connect(self._bring)
        self.remove.clicked.connect(
            lambda: self.removed.emit([one.listed.what.uid for one in self.chosen_rows()])
        )
        self.export.clicked.connect(self._export)

    def show_notes(self, notes: Iterable[Shown]) -> None:
        """Show other notes; what was chosen still is, as far as it is there."""
        before = {one.listed.what.uid for one in self.chosen_rows()}
        self.model.show(notes)
        for row, one in enumerate(self.model.things()):
            if one.listed.what.uid in before:
                self.table.selectRow(row)
                break

    def chosen_rows(self) -> list[Shown]:
        """Return the chosen notes."""
        rows, things = self.table.selectionModel().selectedRows(), self.model.things()
        return [things[index.row()] for index in rows if index.row() < len(things)]

    def _filter(self) -> None:
        self.model.filter(
            self.words.text(), str(self.kind.currentData()), str(self.state.currentData())
        )

    def _refresh(self) -> None:
        rows = self.chosen_rows()
        for button in (self.go, self.remove):
            button.setEnabled(bool(rows))
        self.bring.setEnabled(any(isinstance(one.listed.what, Note) for one in rows))
        self.export.setEnabled(bool(self.model.things()))
        counts = words.number(len(self.model.things())), words.number(self.model.total)
        self.number.setText(" / ".join(counts))

    def _go(self) -> None:
        if rows := self.chosen_rows():
            self.chosen.emit(rows[0].listed.what.story, rows[0].listed.what.uid)

    def _bring(self) -> None:
        state = str(self.bring.currentData())
        self.bring.setCurrentIndex(0)
        notes = [one.listed.what for one in self.chosen_rows()]
        uids = [one.uid for one in notes if isinstance(one, Note)]
        if state and uids:
            self.state_asked.emit(uids, state)

    def _export(self) -> None:
        stories = (one.listed.what.story for one in self.model.things())
        self.export_asked.emit(list(dict.fromkeys(stories)))
