"""One setting of the preferences: its words, what changes it, and the way back."""

from typing import Any

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QWidget

from newsdesk.settings import of_library
from newsdesk.ui.dialogs.preference_editors import EDITORS
from newsdesk.ui.preference_table import Preference
from newsdesk.ui.preferences import Preferences
from newsdesk.ui.widgets.notice import QuietButton, plain_label

LABELS = 176  # logical pixels


def say(text: str) -> str:
    """Return a word of the preferences in the language of the window."""
    return QCoreApplication.translate("Preferences", text) if text else ""


class PreferenceRow(QWidget):
    """A setting; what is chosen holds at once."""

    def __init__(self, spec: Preference, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        self.spec = spec
        self._preferences = preferences
        self.label = plain_label("", "", self)
        self.label.setWordWrap(True)
        self.label.setFixedWidth(LABELS)
        self.editor = EDITORS[spec.kind](spec, preferences, self)
        self.label.setBuddy(self.editor.control)  # else all labels are read when it opens
        self.back = QuietButton("rotate-ccw", self, "muted")
        self.help = plain_label("", "muted", self)
        self.help.setWordWrap(True)
        self.own = QCheckBox(self)
        self._lay_out()
        self._name()
        self._show()
        self.editor.chosen.connect(self._choose)
        self.back.clicked.connect(self._reset)
        self.own.toggled.connect(self._own)
        preferences.changed.connect(self._told)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.label, 0, 0)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.editor, 1 if self.editor.wide else 0)
        line.addWidget(self.back)
        if not self.editor.wide:
            line.addStretch(1)
        grid.addLayout(line, 0, 1)
        grid.addWidget(self.help, 1, 1)
        grid.addWidget(self.own, 2, 1, Qt.AlignmentFlag.AlignLeft)
        keeps = self.back.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)
        self.back.setSizePolicy(keeps)
        self.help.setVisible(bool(self.spec.help))
        self.own.setVisible(of_library(self.spec.name))

    @property
    def words(self) -> str:
        """Return all that the row says, to be searched in."""
        choices = " ".join(say(text) for _, text in self.spec.choices)
        return f"{self.label.text()} {self.help.text()} {choices} {self.spec.name}"

    def _name(self) -> None:
        name, back = say(self.spec.label), self.tr("Back to the default")
        self.label.setText(name)
        self.help.setText(say(self.spec.help))
        self.editor.control.setAccessibleDescription(self.help.text())
        self.editor.name(name)
        self.back.setToolTip(back)
        self.back.setAccessibleName(f"{name}: {back}")
        own = self.tr("This library has its own")
        self.own.setText(own)
        self.own.setAccessibleName(f"{name}: {own}")

    def _show(self) -> None:
        """Show what holds; an editor that is being typed in is left alone."""
        name = self.spec.name
        value = self._preferences.value(name)
        with QSignalBlocker(self.editor), QSignalBlocker(self.own):
            if self.editor.value() != value:
                self.editor.show_value(value)
            self.own.setChecked(self._preferences.is_own(name))
        self.back.setVisible(not self._preferences.is_default(name))

    def _told(self, name: str) -> None:
        if name == self.spec.name:
            self._show()

    def _choose(self, value: Any) -> None:
        self._preferences.choose(self.spec.name, value)

    def _reset(self) -> None:
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)  # the button goes
        self._preferences.reset(self.spec.name)

    def _own(self, on: bool) -> None:
        self._preferences.set_own(self.spec.name, on)
