"""The Facts tab: every checkable item of the story, ticked one by one, and the sign-off."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from newsdesk.desk.reviewed import Reviewed
from newsdesk.story.coverage import Covered, Signed, Signing
from newsdesk.ui import words
from newsdesk.ui.models.fact_rows import FactRows
from newsdesk.ui.widgets import columns
from newsdesk.ui.widgets.notice import QuietButton, plain_label
from newsdesk.ui.widgets.plain_table import PlainTable

_WIDTHS = (150, 220, 130)
_NARROW, _WIDE = 520, 640  # logical pixels
_WHO = 112  # that the last column needs at least


class FactsView(QWidget):
    """A table of items, with what can be done with the chosen ones."""

    tick_asked = Signal(list)  # of Covered
    waive_asked = Signal(list)
    untick_asked = Signal(list)
    sign_asked = Signal()
    withdraw_asked = Signal()
    difference_asked = Signal()
    shown_asked = Signal(object)  # Covered that is to be shown on the page

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = FactRows(self)
        self.table = PlainTable(self.tr("Facts to check"), self.model, _WIDTHS, self)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.state = plain_label("", "heading", self)
        self.signed = plain_label("", "muted", self)
        self.signed.setWordWrap(True)
        self.tick = self._button("check", self.tr("Tick"))
        self.waive = self._button("minus", self.tr("Waive…"))
        self.untick = self._button("rotate-ccw", self.tr("Untick"))
        self.sign = self._button("shield-check", self.tr("Sign off"))
        self.withdraw = self._button("x", self.tr("Take the sign-off back"))
        self.difference = self._button("eye", self.tr("What has changed…"))
        self._lay_out()
        self._join()
        self.show_known(None)

    def _button(self, icon: str, name: str) -> QuietButton:
        button = QuietButton(icon, self)
        button.setText(name)
        button.setAccessibleName(name)
        button.setToolTip(name)
        return button

    @property
    def _buttons(self) -> tuple[QuietButton, ...]:
        return self.tick, self.waive, self.untick, self.sign, self.withdraw, self.difference

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(12, 2, 6, 0)
        line.setSpacing(2)
        line.addWidget(self.state, 1)
        for button in self._buttons:
            line.addWidget(button)
        self.state.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.signed.setContentsMargins(12, 0, 12, 0)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addLayout(line)
        box.addWidget(self.signed)
        box.addWidget(self.table, 1)

    def _join(self) -> None:
        self.table.selectionModel().selectionChanged.connect(self._refresh)
        self.table.activated.connect(self._show)
        self.table.clicked.connect(self._show)
        self.tick.clicked.connect(lambda: self.tick_asked.emit(self.chosen()))
        self.waive.clicked.connect(lambda: self.waive_asked.emit(self.chosen()))
        self.untick.clicked.connect(lambda: self.untick_asked.emit(self.chosen()))
        self.sign.clicked.connect(self.sign_asked)
        self.withdraw.clicked.connect(self.withdraw_asked)
        self.difference.clicked.connect(self.difference_asked)

    def show_known(self, known: Reviewed | None) -> None:
        """Show how far a story is checked; None while that is not known."""
        self._signed = known.signed if known else Signed(Signing.NONE)
        if known is not None:
            self.model.show(known.coverage)
        self.setEnabled(known is not None)
        self.state.setText(self._told(known))
        self.signed.setText(self._told_signed() if known else "")
        self.signed.setVisible(bool(self.signed.text()))
        self._refresh()

    def _told(self, known: Reviewed | None) -> str:
        if known is None:
            return ""
        covered = known.coverage
        if not covered.items:
            return self.tr("Nothing in this story needs a check.")
        said = self.tr("%1 of %2 checked")
        counts = words.number(covered.done), words.number(len(covered.items))
        said = said.replace("%1", counts[0]).replace("%2", counts[1])
        return " · ".join([said, *covered.people])

    def _told_signed(self) -> str:
        state, last = self._signed.state, self._signed.last
        if last is None:
            return ""
        when = words.moment(last.at)
        said = {
            Signing.SIGNED: self.tr("Signed off by %1, %2"),
            Signing.HALF: self.tr("Signed by %1, %2; one more must sign"),
            Signing.ENDED: self.tr("The sign-off by %1, %2, has ended"),
        }.get(state, "")
        names = ", ".join(dict.fromkeys(one.by for one in self._signed.valid)) or last.by
        return said.replace("%1", names).replace("%2", when)

    def chosen(self) -> list[Covered]:
        """Return the chosen items."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        items = self.model.coverage.listed
        return [items[row] for row in rows if row < len(items)]

    def choose(self, row: int) -> None:
        """Choose an item."""
        self.table.selectRow(row)
        self.table.scrollTo(self.model.index(row, 0))

    def _show(self) -> None:
        if chosen := self.chosen():
            self.shown_asked.emit(chosen[0])

    def _refresh(self) -> None:
        chosen, state = self.chosen(), self._signed.state
        self.tick.setEnabled(any(one.tick is None or one.tick.waived for one in chosen))
        self.waive.setEnabled(any(one.tick is None for one in chosen))
        self.untick.setEnabled(any(one.tick is not None for one in chosen))
        self.sign.setEnabled(not self._signed.open_items and state is not Signing.SIGNED)
        self.withdraw.setVisible(bool(self._signed.valid))
        self.difference.setVisible(state is Signing.ENDED)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the values and the words of the buttons out where there is little room."""
        super().resizeEvent(event)
        width, style = self.width(), Qt.ToolButtonStyle
        self.table.setColumnHidden(2, width < _NARROW)
        columns.share(self.table, width, min(_WIDTHS[0], width // 3), _WIDTHS[1], _WHO)
        worded = width >= _WIDE
        for button in self._buttons:
            button.setToolButtonStyle(
                style.ToolButtonTextBesideIcon if worded else style.ToolButtonIconOnly
            )

    def focus(self) -> None:
        """Give the keyboard to the table."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
