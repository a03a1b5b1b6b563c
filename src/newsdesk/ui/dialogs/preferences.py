"""The preferences: every setting with its effect at once, narrowed by typing."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from newsdesk.text.fold import fold
from newsdesk.ui.dialogs.preference_row import PreferenceRow, say
from newsdesk.ui.preference_table import PAGES, PREFERENCES
from newsdesk.ui.preferences import Preferences
from newsdesk.ui.widgets.naming import offer_clearing
from newsdesk.ui.widgets.notice import plain_label


class Section(QWidget):
    """The settings of one page under its title."""

    def __init__(self, page: str, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        self.title: QLabel = plain_label(say(PAGES[page]), "heading", self)
        self.rows = [
            PreferenceRow(spec, preferences, self) for spec in PREFERENCES if spec.page == page
        ]
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(10)
        for widget in (self.title, *self.rows):
            box.addWidget(widget)

    def narrow(self, wanted: str) -> bool:
        """Show the settings that have the words, all of them for the title's own."""
        whole = wanted in fold(self.title.text())
        found = [row for row in self.rows if whole or wanted in fold(row.words)]
        for row in self.rows:
            row.setVisible(row in found)
        self.setVisible(bool(found))
        return bool(found)


class PreferencesDialog(QDialog):
    """Few settings on a few pages, one under the other."""

    def __init__(self, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        translate = QCoreApplication.translate
        self.setWindowTitle(translate("Preferences", "Preferences"))
        find = translate("Preferences", "Find a setting")
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(find)
        self.filter.setAccessibleName(find)
        offer_clearing(self.filter)
        self.filter.textChanged.connect(self._narrow)
        sheet = QWidget(self)
        sheet.setObjectName("bar")
        self.sections = [Section(page, preferences, sheet) for page in PAGES]
        nothing = translate("Preferences", "No setting has these words.")
        self.nothing: QLabel = plain_label(nothing, "muted", sheet)
        self.nothing.hide()
        inner = QVBoxLayout(sheet)
        inner.setContentsMargins(20, 8, 20, 8)
        inner.setSpacing(24)
        for widget in (*self.sections, self.nothing):
            inner.addWidget(widget)
        inner.addStretch(1)
        self._lay_out(sheet)
        self.resize(640, 600)

    def _lay_out(self, sheet: QWidget) -> None:
        self.area = QScrollArea(self)
        self.area.setObjectName("plain")
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(sheet)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        foot = QWidget(self)
        row = QVBoxLayout(foot)
        row.setContentsMargins(20, 8, 20, 14)
        row.addWidget(buttons)
        head = QWidget(self)
        row = QVBoxLayout(head)
        row.setContentsMargins(20, 16, 20, 10)
        row.addWidget(self.filter)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(head)
        box.addWidget(self.area, 1)
        box.addWidget(foot)

    def go_to(self, name: str) -> None:
        """Let a setting have the keyboard, in sight; "" for the search."""
        rows = [row for section in self.sections for row in section.rows if row.spec.name == name]
        for row in rows:
            row.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            self.area.ensureWidgetVisible(row)

    def _narrow(self, text: str) -> None:
        wanted = fold(text.strip())
        found = [section.narrow(wanted) for section in self.sections]
        self.nothing.setVisible(not any(found))
