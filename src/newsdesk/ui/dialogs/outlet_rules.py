"""The lines that are cut in every story of an outlet, and the way to forget one."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from newsdesk.desk.outlet_rules import OutletRule
from newsdesk.ui import words
from newsdesk.ui.widgets.notice import plain_label
from newsdesk.ui.widgets.rows import Cell, fill, read_only

Rules = Callable[[], tuple[OutletRule, ...]]
Forget = Callable[[OutletRule], bool]  # whether it is forgotten


class OutletRulesDialog(QDialog):
    """A table of rules; Delete or the button forgets the chosen one."""

    def __init__(self, rules: Rules, forget: Forget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Lines that are always cut"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._rules, self._forget = rules, forget
        self._shown: tuple[OutletRule, ...] = ()
        self.note = plain_label("", "muted")
        self.note.setWordWrap(True)
        headers = (self.tr("Outlet"), self.tr("By"), self.tr("Since"), self.tr("Line"))
        name = self.tr("Lines that are always cut")
        self.table = read_only(self, name, headers, [], (160, 90, 150))
        self.table.setSelectionMode(self.table.SelectionMode.SingleSelection)
        self.table.itemSelectionChanged.connect(self._selected)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.forget = QPushButton(self.tr("Forget this line"))
        self.forget.setAutoDefault(False)
        self.forget.clicked.connect(self._forget_chosen)
        buttons.addButton(self.forget, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(12)
        for widget in (self.note, self.table, buttons):
            box.addWidget(widget)
        self.resize(760, 440)
        self.reload()

    def reload(self) -> None:
        """Show the rules that are in force."""
        self._shown = self._rules()
        rows = [
            [Cell(r.outlet), Cell(r.by), Cell(words.moment(r.since)), Cell(r.line[:400])]
            for r in self._shown
        ]
        fill(self.table, rows)
        if rows:
            self.table.selectRow(0)
            self.note.setText(
                self.tr("A forgotten line stays cut in its stories until they are cleaned again.")
            )
        else:
            self.note.setText(
                self.tr(
                    "No line is always cut. Choose one in the Source tab, then Article → Always"
                    " cut this line for this outlet."
                )
            )
        self._selected()

    def _selected(self) -> None:
        self.forget.setEnabled(0 <= self.table.currentRow() < len(self._shown))

    def _forget_chosen(self) -> None:
        row = self.table.currentRow()
        if 0 <= row < len(self._shown) and self._forget(self._shown[row]):
            self.reload()
            self.table.setFocus()
