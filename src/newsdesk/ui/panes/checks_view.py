"""The Checks tab: what the checks find in the open story, mended by a key or switched off."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from newsdesk.desk.reviewed import Reviewed
from newsdesk.story.findings import Finding, Severity
from newsdesk.text.verbatim import Standing
from newsdesk.ui import words
from newsdesk.ui.models.finding_rows import FindingRows, severity_word
from newsdesk.ui.reasons import said
from newsdesk.ui.tips import tip
from newsdesk.ui.widgets import columns
from newsdesk.ui.widgets.difference import DifferenceLabel
from newsdesk.ui.widgets.notice import QuietButton, plain_label
from newsdesk.ui.widgets.plain_table import PlainTable

_WIDTHS = (104, 320)
_CODE = 150  # logical pixels that the last column needs
_TELLING = 12  # characters of words whose difference is not seen at a glance
_NARROW, _WIDE = 520, 600
_SIGN = 40  # of the icon and of what stands round it


class ChecksView(QWidget):
    """A table of findings, with what can be done with the chosen one."""

    fix_asked = Signal(object)  # Finding
    fix_all_asked = Signal(object)
    off_asked = Signal(object)
    list_asked = Signal()  # of the checks that are off
    shown_asked = Signal(object)  # Finding that is to be shown

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = FindingRows(self)
        self.table = PlainTable(self.tr("What the checks find"), self.model, _WIDTHS, self)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.state = plain_label("", "heading", self)
        self.left_out = plain_label("", "muted", self)
        self.quotes = plain_label("", "muted", self)  # how they stand to the transcripts
        self.difference = DifferenceLabel(self)  # between what stands there and what would
        self.fix = self._button("check", self.tr("Fix"))
        self.fix_all = self._button("check-check", self.tr("Fix all of this kind"))
        self.off = self._button("eye-off", self.tr("Switch off…"))
        self.list = self._button("list", self.tr("Switched off…"))
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
        return self.fix, self.fix_all, self.off, self.list

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(12, 2, 6, 0)
        line.setSpacing(2)
        line.addWidget(self.state, 1)
        for button in self._buttons:
            line.addWidget(button)
        self.state.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.left_out.setContentsMargins(12, 0, 12, 0)
        self.quotes.setContentsMargins(12, 0, 12, 0)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addLayout(line)
        box.addWidget(self.left_out)
        box.addWidget(self.quotes)
        box.addWidget(self.table, 1)
        below = QHBoxLayout()
        below.setContentsMargins(12, 0, 12, 6)
        below.addWidget(self.difference)
        box.addLayout(below)

    def _join(self) -> None:
        self.table.selectionModel().selectionChanged.connect(self._refresh)
        self.table.activated.connect(self._show)
        self.table.clicked.connect(self._show)
        asked = (self.fix_asked, self.fix_all_asked, self.off_asked)
        for button, signal in zip(self._buttons, asked, strict=False):
            button.clicked.connect(lambda _=False, to=signal: self._ask(to))
        self.list.clicked.connect(self.list_asked)

    def show_known(self, known: Reviewed | None) -> None:
        """Show what is found in a story; None while that is not known."""
        chosen = self.chosen()
        if known is not None:
            self.model.show(known.findings)
        self.setEnabled(known is not None)
        self.state.setText(self._told(known))
        self._tell_left_out(known)
        self._tell_quotes(known)
        if chosen is not None and chosen in self.model.findings:
            self.choose(self.model.findings.index(chosen))
        self._refresh()

    def _told(self, known: Reviewed | None) -> str:
        if known is None:
            return ""
        if not known.findings:
            return self.tr("The checks find nothing wrong.")
        return self.tr("%n finding(s)", "", len(known.findings))

    def _tell_left_out(self, known: Reviewed | None) -> None:
        missing: Sequence[str] = known.unchecked if known is not None else ()
        said = self.tr("%n check(s) are not made in this language", "", len(missing))
        self.left_out.setText(said if missing else "")
        self.left_out.setToolTip(tip(", ".join(missing)))
        self.left_out.setVisible(bool(missing))

    def _tell_quotes(self, known: Reviewed | None) -> None:
        held = known.quotes if known is not None else {}
        said = self.tr("Quotes: %1 verbatim, %2 altered, %3 not found")
        for mark, standing in zip(("%1", "%2", "%3"), Standing, strict=True):
            said = said.replace(mark, words.number(held.get(standing, 0)))
        self.quotes.setText(said)
        self.quotes.setVisible(bool(held))

    def chosen(self) -> Finding | None:
        """Return the chosen finding."""
        rows = [index.row() for index in self.table.selectionModel().selectedRows()]
        return self.model.findings[rows[0]] if rows else None

    def choose(self, row: int) -> None:
        """Choose a finding."""
        self.table.selectRow(row)
        self.table.scrollTo(self.model.index(row, 0))

    def _show(self) -> None:
        if chosen := self.chosen():
            self.shown_asked.emit(chosen)

    def _ask(self, signal: Signal) -> None:
        if chosen := self.chosen():
            signal.emit(chosen)  # type: ignore[attr-defined]  # bound when it is asked for

    def _refresh(self) -> None:
        one = self.chosen()
        fixable = one is not None and one.fix is not None
        self.fix.setEnabled(fixable)
        self.fix_all.setEnabled(fixable)
        self.off.setEnabled(one is not None)
        name = self.tr("Fix")
        new = one.fix.replacement if one is not None and one.fix is not None else ""
        self.fix.setToolTip(tip(f"{name}: “{new}”") if fixable and new else name)
        self.table.setToolTip(tip(said(one.message)) if one is not None else "")
        shown = one is not None and len(one.words) > _TELLING and bool(new)
        self.difference.show_values(one.words if one and shown else "", new if shown else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the codes and the words of the buttons out where there is little room."""
        super().resizeEvent(event)
        width, style = self.width(), Qt.ToolButtonStyle
        self.table.setColumnHidden(2, width < _NARROW)
        columns.share(self.table, width, self._kind_width(), width, _CODE)
        for button in self._buttons:
            button.setToolButtonStyle(
                style.ToolButtonTextBesideIcon if width >= _WIDE else style.ToolButtonIconOnly
            )

    def _kind_width(self) -> int:
        """Return what the longest word of the first column needs beside its sign."""
        measure = self.table.fontMetrics().horizontalAdvance
        return _SIGN + max(measure(severity_word(kind)) for kind in Severity)

    def focus(self) -> None:
        """Give the keyboard to the table."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
