"""All keys, made from the actions themselves: found by words, chosen by pressing them."""

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

from newsdesk.ui import keys
from newsdesk.ui.action_table import ACTIONS, TITLES
from newsdesk.ui.actions import plain, say
from newsdesk.ui.dialogs.key_editor import KeyEditor
from newsdesk.ui.keys import native, shown
from newsdesk.ui.preferences import Preferences
from newsdesk.ui.widgets.naming import offer_clearing

KEYS = 2  # the column
ACTION = Qt.ItemDataRole.UserRole  # the id of a row's action


class ShortcutsDialog(QDialog):
    """A table of actions and keys that a word narrows; the chosen one's keys can be changed."""

    def __init__(self, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(self.tr("Find an action or a key"))
        self.filter.setAccessibleName(self.tr("Find an action or a key"))
        offer_clearing(self.filter)
        self.filter.textChanged.connect(self._narrow)
        self.table = QTableWidget(0, 3, self)
        self._set_up()
        self._fill()
        self.editor = KeyEditor(self)
        self.editor.chosen.connect(self._choose)
        self.editor.back.connect(self._back)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(12)
        for widget in (self.filter, self.table, self.editor, buttons):
            box.addWidget(widget)
        self.resize(620, 600)
        preferences.changed.connect(self._changed)
        self.table.currentItemChanged.connect(self._turned)
        self.table.cellActivated.connect(self.editor.begin)
        self.table.selectRow(0)

    def _lines(self) -> list[tuple[str, str, str, str]]:
        """Return where, what, by which keys, and the id of the action."""
        now = keys.in_force(self._chosen)
        return [
            (
                say(TITLES[spec.menu]).replace("&", ""),
                plain(spec.text),
                shown(now[spec.id]),
                spec.id,
            )
            for spec in ACTIONS
        ] + self._others()

    def _others(self) -> list[tuple[str, str, str, str]]:
        """Return the keys that belong to one pane and are no action."""
        page, source = self.tr("Page"), self.tr("Source")
        cuts = f"X   {native('Del')}   {native('Space')}"
        return [
            (page, self.tr("Page down, then the next story"), native("Space"), ""),
            (page, self.tr("Page up, then the previous story"), native("Shift+Space"), ""),
            (page, self.tr("Edit the paragraph"), native("Return"), ""),
            (page, self.tr("Leave the paragraph without change"), native("Esc"), ""),
            (source, self.tr("Cut or restore the lines"), cuts, ""),
        ]

    @property
    def _chosen(self) -> keys.Keys:
        chosen: keys.Keys = self._preferences.value("shortcuts")
        return chosen

    # --- the table ---

    def _set_up(self) -> None:
        table = self.table
        table.setAccessibleName(self.tr("Shortcuts"))
        table.setHorizontalHeaderLabels([self.tr("Where"), self.tr("Action"), self.tr("Keys")])
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(26)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.resizeSection(KEYS, 190)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)

    def _fill(self) -> None:
        lines = self._lines()
        self.table.setRowCount(len(lines))
        for row, (*cells, action) in enumerate(lines):
            if action in self._chosen:
                cells[KEYS] = self.tr("%1 (yours)").replace("%1", cells[KEYS] or "—")
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setData(ACTION, action)
                self.table.setItem(row, column, item)

    def _narrow(self, text: str) -> None:
        wanted = text.casefold()
        for row in range(self.table.rowCount()):
            words = " ".join(str(self.table.model().index(row, n).data()) for n in range(3))
            self.table.setRowHidden(row, wanted not in words.casefold())

    # --- one action ---

    @property
    def action(self) -> str:
        """Return the id of the chosen row's action; "" for a key of a pane."""
        item = self.table.currentItem()
        return str(item.data(ACTION)) if item is not None else ""

    def _turned(self) -> None:
        self.editor.show_action(self.action, self._chosen)

    def _choose(self, key: str) -> None:
        self._preferences.choose("shortcuts", keys.given(self._chosen, self.action, key))

    def _back(self) -> None:
        self._preferences.choose("shortcuts", keys.back(self._chosen, self.action))

    def _changed(self, name: str) -> None:
        if name == "shortcuts":
            row = self.table.currentRow()
            self._fill()
            self._narrow(self.filter.text())
            self.table.setCurrentCell(row, KEYS)
            self._turned()
