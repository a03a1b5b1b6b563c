"""A packet looked at before it is taken: what both sides changed stands side by side."""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from newsdesk.desk.receiving import Incoming
from newsdesk.story.merging import Side
from newsdesk.ui import words
from newsdesk.ui.models.packet_rows import PacketRows
from newsdesk.ui.widgets.notice import plain_label
from newsdesk.ui.widgets.plain_table import PlainTable

_WIDTHS = (220, 130, 170, 170)


class ReceivingDialog(QDialog):
    """Nothing is changed before Receive is pressed; what does not stand is kept beside."""

    received = Signal(dict)  # Clash.key → Side

    def __init__(self, incoming: Incoming, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Receive a packet"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.model = PacketRows(incoming, self)
        self.table = PlainTable(self.tr("What the packet brings"), self.model, _WIDTHS, self)
        self.mine, self.theirs = QPlainTextEdit(self), QPlainTextEdit(self)
        self.stay = QRadioButton(self.tr("&Mine stays"), self)
        self.come = QRadioButton(self.tr("&Theirs comes"), self)
        self._make_sides()
        self._lay_out(incoming)
        self.table.selectionModel().currentRowChanged.connect(self._chosen)
        self.table.selectRow(0)
        self._chosen()
        self.resize(940, 600)
        self.table.setFocus()

    def _make_sides(self) -> None:
        names = self.tr("Here"), self.tr("In the packet")
        for text, name in zip((self.mine, self.theirs), names, strict=True):
            text.setReadOnly(True)
            text.setAccessibleName(name)
            text.setTabChangesFocus(True)
            text.setMaximumHeight(150)
        self.stay.toggled.connect(lambda on: self._decide(Side.MINE) if on else None)
        self.come.toggled.connect(lambda on: self._decide(Side.THEIRS) if on else None)
        for key, button in (("M", self.stay), ("T", self.come)):
            shortcut = QShortcut(QKeySequence(key), self.table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(button.click)

    def _lay_out(self, incoming: Incoming) -> None:
        sides = QHBoxLayout()
        for button, text in ((self.stay, self.mine), (self.come, self.theirs)):
            side = QVBoxLayout()
            side.addWidget(button)
            side.addWidget(text)
            sides.addLayout(side)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.receive = QPushButton(self.tr("Receive"), self)
        self.receive.setDefault(True)
        self.receive.setEnabled(any(not story.known for story in incoming.stories))
        buttons.addButton(self.receive, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._receive)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(10)
        for said, look in ((self._title(incoming), "title"), (self._summary(incoming), "muted")):
            label = plain_label(said, look, self)
            label.setWordWrap(True)
            box.addWidget(label)
        box.addWidget(self.table, 1)
        box.addLayout(sides)
        box.addWidget(buttons)
        for before, after in pairwise((self.table, self.stay, self.come, self.mine, self.theirs)):
            self.setTabOrder(before, after)
        self.setTabOrder(self.theirs, self.receive)

    def _title(self, incoming: Incoming) -> str:
        said = self.tr("From %1, %2")
        return said.replace("%1", incoming.by).replace("%2", words.moment(incoming.at))

    def _summary(self, incoming: Incoming) -> str:
        new = sum(story.id is None for story in incoming.stories)
        taken = sum(len(story.taken) for story in incoming.stories)
        parts = [self.tr("%n story(s)", "", len(incoming.stories))]
        parts += [self.tr("%n new", "", new)] if new else []
        parts += [self.tr("%n change(s) taken", "", taken)] if taken else []
        if clashes := len(incoming.clashes):
            said = self.tr("%n to decide; what does not stand is kept beside it", "", clashes)
            parts.append(said)
        if all(story.known for story in incoming.stories):
            parts.append(self.tr("nothing that is not here already"))
        return " · ".join(parts)

    def _chosen(self) -> None:
        rows, at = self.model.things(), self.table.currentIndex().row()
        row = rows[at] if 0 <= at < len(rows) else None
        self.mine.setPlainText(row.mine if row else "")
        self.theirs.setPlainText(row.theirs if row else "")
        decides = row is not None and row.clash is not None
        for button in (self.stay, self.come):
            button.setEnabled(decides)
        if row is not None and row.clash is not None:
            side = self.model.choices[row.clash.key]
            (self.stay if side is Side.MINE else self.come).setChecked(True)

    def _decide(self, side: Side) -> None:
        self.model.choose(self.table.currentIndex().row(), side)

    def _receive(self) -> None:
        self.received.emit(dict(self.model.choices))
        self.accept()
