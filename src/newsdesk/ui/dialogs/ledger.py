"""The ledger: one name, quote, figure or law in all stories, contradictions first."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from newsdesk.desk.ledger import Entry, Subject
from newsdesk.story.mentions import MentionKind
from newsdesk.ui.models.ledger_rows import EntryRows, SubjectRows
from newsdesk.ui.widgets.naming import name_choice, offer_clearing
from newsdesk.ui.widgets.notice import plain_label
from newsdesk.ui.widgets.plain_table import PlainTable

_PAUSE = 250  # ms between the last letter and the question
_WHAT, _WHERE = (200,), (190, 96, 110)  # widths of columns, logical pixels


class LedgerDialog(QDialog):
    """A window of its own beside the main one: what is mentioned, and where."""

    asked = Signal(object, str)  # MentionKind, words
    entries_asked = Signal(object)  # Subject
    chosen = Signal(object)  # Entry that is to be shown
    look_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("In all stories"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.kind, self.words = QComboBox(self), QLineEdit(self)
        self.left = plain_label("", "muted", self)
        self.look = QPushButton(self.tr("Look through them"), self)
        self.subjects, self.entries = SubjectRows(self), EntryRows(self)
        self.what = PlainTable(self.tr("What is mentioned"), self.subjects, _WHAT, self)
        self.where = PlainTable(self.tr("Where it is mentioned"), self.entries, _WHERE, self)
        header = self.what.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.empty = plain_label("", "muted", self)
        self.go = QPushButton(self.tr("Go to"), self)
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._fill_choices()
        self._lay_out()
        self._join()
        self.show_left(0)
        self.resize(980, 560)
        self.words.setFocus()

    def _fill_choices(self) -> None:
        name_choice(self.kind, self.tr("What to look for"))
        for name, kind in (
            (self.tr("Names"), MentionKind.NAME),
            (self.tr("Quotes"), MentionKind.QUOTE),
            (self.tr("Figures"), MentionKind.FIGURE),
            (self.tr("Laws"), MentionKind.LAW),
        ):
            self.kind.addItem(name, kind.value)
        self.words.setPlaceholderText(self.tr("Words it has"))
        self.words.setAccessibleName(self.tr("Words it has"))
        offer_clearing(self.words)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.addWidget(self.kind)
        line.addWidget(self.words, 1)
        notice = QHBoxLayout()
        notice.addWidget(self.left, 1)
        notice.addWidget(self.look)
        both = QSplitter(self)
        both.addWidget(self.what)
        both.addWidget(self.where)
        both.setSizes([360, 580])
        both.setChildrenCollapsible(False)
        self.go.setAutoDefault(False)
        self.look.setAutoDefault(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.addButton(self.go, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(10)
        box.addLayout(line)
        box.addLayout(notice)
        box.addWidget(both, 1)
        box.addWidget(self.empty)
        box.addWidget(buttons)
        for before, after in pairwise((self.kind, self.words, self.look, self.what, self.where)):
            self.setTabOrder(before, after)
        self.setTabOrder(self.where, self.go)

    def _join(self) -> None:
        self.words.textChanged.connect(self._soon.start)
        self._soon.timeout.connect(self.ask)
        self.kind.activated.connect(self.ask)
        self.look.clicked.connect(self.look_asked)
        self.what.selectionModel().currentRowChanged.connect(self._ask_entries)
        self.where.selectionModel().selectionChanged.connect(self._refresh)
        self.where.activated.connect(self._go)
        self.where.clicked.connect(self._go)
        self.go.clicked.connect(self._go)

    def ask(self) -> None:
        """Ask for what has the words."""
        self._soon.stop()
        self.empty.setText(self.tr("Looking…"))
        self.asked.emit(MentionKind(self.kind.currentData()), self.words.text())

    def ask_for(self, kind: MentionKind, words: str) -> None:
        """Ask for other words."""
        self.kind.setCurrentIndex(self.kind.findData(kind.value))
        self.words.setText(words)
        self.ask()

    def show_left(self, count: int) -> None:
        """Say how many stories are not in the ledger as they are now."""
        said = self.tr("%n story(s) new or changed since the library was looked through", "", count)
        self.left.setText(said)
        for widget in (self.left, self.look):
            widget.setVisible(count > 0)

    def show_subjects(self, found: Sequence[Subject]) -> None:
        """Show what is mentioned; the first of it is chosen."""
        self.subjects.show(found)
        self.entries.show(())
        quiet = self.words.text().strip() == "" and self.kind.currentData() in ("quote", "figure")
        none = (
            self.tr("No contradictions. Type words to find a quote or a figure.")
            if quiet
            else self.tr("Nothing of that is mentioned.")
        )
        self.empty.setText("" if found else none)
        if found:
            self.what.selectRow(0)
        self._refresh()

    def show_entries(self, found: Sequence[Entry]) -> None:
        """Show where the chosen thing is mentioned."""
        self.entries.show(found)
        self._refresh()

    def subject(self) -> Subject | None:
        """Return the chosen thing."""
        row, rows = self.what.currentIndex().row(), self.subjects.things()
        return rows[row] if 0 <= row < len(rows) else None

    def _ask_entries(self) -> None:
        if one := self.subject():
            self.entries_asked.emit(one)

    def _refresh(self) -> None:
        self.go.setEnabled(self.where.selectionModel().hasSelection())

    def _go(self) -> None:
        row, rows = self.where.currentIndex().row(), self.entries.things()
        if 0 <= row < len(rows):
            self.chosen.emit(rows[row])
