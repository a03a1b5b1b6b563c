"""All shortcuts, made from the actions themselves."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from newsdesk.ui.action_table import ACTIONS, TITLES
from newsdesk.ui.actions import native, plain, say
from newsdesk.ui.widgets.naming import offer_clearing


class ShortcutsDialog(QDialog):
    """A table of actions and keys that a word narrows."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(self.tr("Find an action or a key"))
        self.filter.setAccessibleName(self.tr("Find an action or a key"))
        offer_clearing(self.filter)
        self.filter.textChanged.connect(self._narrow)
        lines = [
            (say(TITLES[spec.menu]).replace("&", ""), plain(spec.text), keys)
            for spec in ACTIONS
            if (keys := "   ".join(native(key) for key in spec.keys))
        ] + self._others()
        self.table = QTableWidget(len(lines), 3, self)
        self._fill(lines)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(12)
        for widget in (self.filter, self.table, buttons):
            box.addWidget(widget)
        self.resize(560, 620)

    def _others(self) -> list[tuple[str, str, str]]:
        """Return the keys that belong to one pane and are no action."""
        page, source = self.tr("Page"), self.tr("Source")
        return [
            (page, self.tr("Page down, then the next story"), native("Space")),
            (page, self.tr("Page up, then the previous story"), native("Shift+Space")),
            (page, self.tr("Edit the paragraph"), native("Return")),
            (page, self.tr("Leave the paragraph without change"), native("Esc")),
            (
                source,
                self.tr("Cut or restore the lines"),
                f"X   {native('Del')}   {native('Space')}",
            ),
        ]

    def _fill(self, lines: list[tuple[str, str, str]]) -> None:
        table = self.table
        table.setAccessibleName(self.tr("Shortcuts"))
        table.setHorizontalHeaderLabels([self.tr("Where"), self.tr("Action"), self.tr("Keys")])
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(26)
        for row, cells in enumerate(lines):
            for column, text in enumerate(cells):
                table.setItem(row, column, QTableWidgetItem(text))
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.resizeSection(2, 150)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)

    def _narrow(self, text: str) -> None:
        wanted = text.casefold()
        for row in range(self.table.rowCount()):
            words = " ".join(str(self.table.model().index(row, n).data()) for n in range(3))
            self.table.setRowHidden(row, wanted not in words.casefold())
