"""What a setting is changed with, by its kind; a new kind is a class and a row here."""

from dataclasses import fields
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from newsdesk.settings import Settings
from newsdesk.ui.preference_table import Preference
from newsdesk.ui.preferences import Preferences
from newsdesk.ui.widgets.naming import name_choice
from newsdesk.writers.registry import WRITERS


class Editor(QWidget):
    """One control over one value."""

    chosen = Signal(object)
    wide = True  # takes the room that there is

    def __init__(self, spec: Preference, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        self.spec = spec
        self.preferences = preferences
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)

    def _take(self, control: QWidget) -> None:
        self.control = control
        self._row.addWidget(control)
        self.setFocusProxy(control)

    def name(self, name: str) -> None:
        """Say what is changed."""
        self.control.setAccessibleName(name)

    def _tell(self) -> None:
        self.chosen.emit(self.value())

    def value(self) -> Any:
        """Return what is chosen."""
        raise NotImplementedError

    def show_value(self, value: Any) -> None:
        """Show what is chosen."""
        raise NotImplementedError


class Text(Editor):
    """A line of words, taken when it is left."""

    def __init__(self, spec: Preference, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(spec, preferences, parent)
        self.line = QLineEdit(self)
        self._take(self.line)
        self._shown = ""
        self.line.editingFinished.connect(self._finished)

    def _finished(self) -> None:
        typed = self.line.text().strip()
        if not typed and self.spec.kind == "text":
            self.line.setText(self._shown)
        elif typed != self._shown:
            self._shown = typed
            self.chosen.emit(typed)

    def value(self) -> str:
        """Return the words."""
        return self.line.text().strip()

    def show_value(self, value: Any) -> None:
        """Show some words."""
        self._shown = str(value)
        self.line.setText(self._shown)


class Folder(Text):
    """A folder, typed or chosen."""

    def __init__(self, spec: Preference, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(spec, preferences, parent)
        self.browse = QPushButton(self)
        self.browse.setAutoDefault(False)
        self.browse.clicked.connect(self._choose)
        self._row.addWidget(self.browse)
        translate = QCoreApplication.translate
        self.browse.setText(translate("ExportDialog", "Choose…"))
        self.browse.setAccessibleName(translate("ExportDialog", "Choose the folder"))
        self.line.setPlaceholderText(str(Path.home() / "newsdesk-export"))

    def _choose(self) -> None:
        title = QCoreApplication.translate("ExportDialog", "Export to")
        chooser = QFileDialog(self, title, self.line.text())
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.fileSelected.connect(self._chose)
        chooser.open()

    def _chose(self, folder: str) -> None:
        self.line.setText(folder)
        self._finished()


class Choice(Editor):
    """One of a few."""

    wide = False

    def __init__(self, spec: Preference, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(spec, preferences, parent)
        self.box = QComboBox(self)
        self.box.setMinimumWidth(200)
        for value, text in self._choices():
            self.box.addItem(text, value)
        self._take(self.box)
        self.box.activated.connect(self._tell)

    def name(self, name: str) -> None:
        """Say what is changed."""
        name_choice(self.box, name)

    def _choices(self) -> list[tuple[str, str]]:
        translate = QCoreApplication.translate
        return [(value, translate("Preferences", text)) for value, text in self.spec.choices]

    def value(self) -> Any:
        """Return what is chosen."""
        return self.box.currentData()

    def show_value(self, value: Any) -> None:
        """Show what is chosen."""
        self.box.setCurrentIndex(max(0, self.box.findData(value)))


class Format(Choice):
    """One of the formats that stories are written in."""

    def _choices(self) -> list[tuple[str, str]]:
        return [(writer.name, writer.label) for writer in WRITERS]


class Number(Editor):
    """A whole number within the bounds of its setting."""

    wide = False

    def __init__(self, spec: Preference, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(spec, preferences, parent)
        self.box = QSpinBox(self)
        bounds = next(item for item in fields(Settings) if item.name == spec.name).metadata
        self.box.setRange(*bounds["range"])
        self.box.setMinimumWidth(120)
        self.box.lineEdit().setTextMargins(6, 0, 0, 0)  # a style sheet does not reach it
        self.box.setLocale(QLocale())
        if spec.unit:
            self.box.setSuffix(QCoreApplication.translate("Preferences", spec.unit))
        self._take(self.box)
        self.box.valueChanged.connect(self._tell)

    def value(self) -> int:
        """Return the number."""
        return self.box.value()

    def show_value(self, value: Any) -> None:
        """Show a number."""
        with QSignalBlocker(self.box):
            self.box.setValue(value)


class Switch(Editor):
    """On or off."""

    wide = False

    def __init__(self, spec: Preference, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(spec, preferences, parent)
        self.box = QCheckBox(self)
        self._take(self.box)
        self.box.toggled.connect(self._tell)

    def value(self) -> bool:
        """Say whether it is on."""
        return self.box.isChecked()

    def show_value(self, value: Any) -> None:
        """Show whether it is on."""
        with QSignalBlocker(self.box):
            self.box.setChecked(value)


class Keys(Editor):
    """A door to the keys of all actions."""

    wide = False

    def __init__(self, spec: Preference, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(spec, preferences, parent)
        self.button = QPushButton(QCoreApplication.translate("Preferences", "Show and change…"))
        self.button.setAutoDefault(False)
        self.button.clicked.connect(lambda: preferences.show_keys(self.window()))
        self._take(self.button)

    def value(self) -> Any:
        """Return all keys that were chosen."""
        return self.preferences.value(self.spec.name)

    def show_value(self, value: Any) -> None:
        """Nothing: the keys are shown behind the door."""


EDITORS: dict[str, type[Editor]] = {
    "text": Text,
    "folder": Folder,
    "choice": Choice,
    "format": Format,
    "number": Number,
    "switch": Switch,
    "keys": Keys,
}
