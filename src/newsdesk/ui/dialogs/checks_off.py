"""The checks that are off: where, why, since when, and by whom."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from newsdesk.desk.checking import Off
from newsdesk.ui import words
from newsdesk.ui.models.flat_table import FlatTable, Index
from newsdesk.ui.noop import QT_TRANSLATE_NOOP
from newsdesk.ui.tips import tip
from newsdesk.ui.widgets.notice import plain_label
from newsdesk.ui.widgets.plain_table import PlainTable

_WIDTHS = (150, 170, 190, 110)


def _where(one: Off) -> str:
    if one.story:
        said = QCoreApplication.translate("ChecksOff", "Story %1")
        return said.replace("%1", str(one.story))
    return one.outlet or QCoreApplication.translate("ChecksOff", "Everywhere")


_COLUMNS: tuple[tuple[str, Callable[[Off], str]], ...] = (
    (QT_TRANSLATE_NOOP("ChecksOff", "Check"), lambda one: one.code),
    (QT_TRANSLATE_NOOP("ChecksOff", "Where"), _where),
    (QT_TRANSLATE_NOOP("ChecksOff", "Why"), lambda one: one.reason),
    (QT_TRANSLATE_NOOP("ChecksOff", "Who"), lambda one: one.by),
    (QT_TRANSLATE_NOOP("ChecksOff", "When"), lambda one: words.moment(one.at)),
)


class OffRows(FlatTable):
    """In the order in which they were switched off."""

    context, titles = "ChecksOff", tuple(title for title, _ in _COLUMNS)

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[Off] = ()

    def show(self, rows: Sequence[Off]) -> None:
        """Show other ones."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def things(self) -> Sequence[Off]:
        """Return them."""
        return self.rows

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        text = _COLUMNS[index.column()][1](self.rows[index.row()])
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(text)
        return text if role == Qt.ItemDataRole.DisplayRole else None


class ChecksOffDialog(QDialog):
    """A table, and a button that switches the chosen one on."""

    on_asked = Signal(object)  # Off

    def __init__(self, rows: Sequence[Off], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Checks that are off"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.model = OffRows(self)
        self.table = PlainTable(self.tr("Checks that are off"), self.model, _WIDTHS, self)
        self.none = plain_label(self.tr("All checks are on."), "muted", self)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.on = QPushButton(self.tr("Switch on"), self)
        self.on.setAutoDefault(False)
        self.on.clicked.connect(self._ask)
        buttons.addButton(self.on, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(10)
        for widget in (self.none, self.table, buttons):
            box.addWidget(widget)
        self.table.selectionModel().selectionChanged.connect(self._refresh)
        self.resize(760, 340)
        self.show_off(rows)

    def show_off(self, rows: Sequence[Off]) -> None:
        """Show other ones."""
        self.model.show(rows)
        self.none.setVisible(not rows)
        if rows:
            self.table.selectRow(0)
        self._refresh()

    def _ask(self) -> None:
        rows = [index.row() for index in self.table.selectionModel().selectedRows()]
        if rows:
            self.on_asked.emit(self.model.rows[rows[0]])

    def _refresh(self) -> None:
        self.on.setEnabled(bool(self.table.selectionModel().selectedRows()))
