"""Where the selection goes: format, folder, file names."""

from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from newsdesk.settings import Settings
from newsdesk.story.exported import NotesAs
from newsdesk.ui.widgets.notice import plain_label
from newsdesk.writers.registry import WRITERS


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be written, and where."""

    format: str
    folder: Path
    pattern: str
    overwrite: bool
    notes: NotesAs = NotesAs.NONE
    manifest: bool = False

    def remembered(self) -> dict[str, str]:
        """Return these choices as settings for next time."""
        return {
            "export_format": self.format,
            "export_folder": str(self.folder),
            "export_name": self.pattern,
        }


class ExportDialog(QDialog):
    """Asks for format, folder and names."""

    ordered = Signal(object)  # Order

    def __init__(self, count: int, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.format = QComboBox(self)
        for writer in WRITERS:
            self.format.addItem(writer.label, writer.name)
        self.format.setMinimumWidth(160)
        self.format.setCurrentIndex(max(0, self.format.findData(settings.export_format)))
        folder = settings.export_folder or str(Path.home() / "newsdesk-export")
        self.folder = QLineEdit(folder, self)
        self.pattern = QLineEdit(settings.export_name, self)
        self.overwrite = QCheckBox(self.tr("Replace files of the same name"), self)
        self.notes = QComboBox(self)
        for how in NotesAs:
            self.notes.addItem(self._how(how), how)
        self.manifest = QCheckBox(self.tr("A manifest, so that the files can be verified"), self)
        self.browse = QPushButton(self.tr("Choose…"), self)
        self.browse.setAutoDefault(False)
        self.browse.clicked.connect(self._choose)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        go = self.buttons.addButton(self.tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        go.setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._lay_out(count)
        self._name_all()
        self.resize(600, 0)

    def _lay_out(self, count: int) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(14)
        box.addWidget(plain_label(self.tr("Export %n story(s)", "", count), "title"))
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        where = QHBoxLayout()
        where.setSpacing(8)
        where.addWidget(self.folder, 1)
        where.addWidget(self.browse)
        label = plain_label(self.tr("Format"))
        label.setBuddy(self.format)
        form.addRow(label, self.format)
        form.addRow(plain_label(self.tr("Folder")), where)
        form.addRow(plain_label(self.tr("File names")), self.pattern)
        hint = plain_label(
            self.tr("{published}, {title}, {site}, {section} and {id} are filled in."), "muted"
        )
        form.addRow("", hint)
        notes = plain_label(self.tr("Notes and claims"))
        notes.setBuddy(self.notes)
        form.addRow(notes, self.notes)
        form.addRow("", self.manifest)
        form.addRow("", self.overwrite)
        box.addLayout(form)
        box.addWidget(self.buttons)
        tabs = (self.format, self.folder, self.browse, self.pattern, self.notes, self.manifest)
        for before, after in pairwise((*tabs, self.overwrite)):
            self.setTabOrder(before, after)

    def _how(self, how: NotesAs) -> str:
        return {
            NotesAs.NONE: self.tr("Leave them out"),
            NotesAs.APPENDIX: self.tr("At the end of each story"),
            NotesAs.INLINE: self.tr("Where they stand in the text"),
        }[how]

    def _name_all(self) -> None:
        self.notes.setAccessibleName(self.tr("Notes and claims"))
        self.notes.view().setAccessibleName(self.tr("Notes and claims"))
        self.format.setAccessibleName(self.tr("Format"))
        self.format.view().setAccessibleName(self.tr("Format"))
        self.folder.setAccessibleName(self.tr("Folder"))
        self.pattern.setAccessibleName(self.tr("File names"))
        self.browse.setAccessibleName(self.tr("Choose the folder"))

    def _choose(self) -> None:
        chooser = QFileDialog(self, self.tr("Export to"), self.folder.text())
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.fileSelected.connect(self.folder.setText)
        chooser.open()

    def accept(self) -> None:
        """Hand on the order."""
        if not self.folder.text().strip():
            self.folder.setFocus()
            return
        self.ordered.emit(
            Order(
                str(self.format.currentData()),
                Path(self.folder.text().strip()).expanduser().absolute(),
                self.pattern.text().strip() or "{published}-{title}",
                self.overwrite.isChecked(),
                NotesAs(self.notes.currentData()),
                self.manifest.isChecked(),
            )
        )
        super().accept()
