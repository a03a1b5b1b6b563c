"""One piece of evidence: where it is, what it says, when somebody looked at it."""

from typing import Protocol

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from newsdesk.story.annotations import Attachment, Evidence
from newsdesk.ui.panes.files_row import FilesRow
from newsdesk.ui.widgets.notice import plain_label


class Desk(Protocol):
    """What keeps files."""

    def attach(self) -> Attachment | None:
        """Let a file be chosen and kept."""

    def save_file(self, file: Attachment) -> None:
        """Write an attached file where somebody wants it."""


class EvidenceDialog(QDialog):
    """A form; nothing that is typed here is ever opened or fetched."""

    kept = Signal(object)  # Evidence, or None where it is to go

    def __init__(self, one: Evidence, desk: Desk, parent: QWidget, *, known: bool) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Evidence"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._file = one.file
        self.address, self.archive = QLineEdit(one.address, self), QLineEdit(one.archive, self)
        today = QDate.currentDate().toString(Qt.DateFormat.ISODate)
        self.accessed = QLineEdit(one.accessed if known else today, self)
        self.excerpt = QPlainTextEdit(one.excerpt, self)
        self.excerpt.setTabChangesFocus(True)
        self.files = FilesRow(self)
        self.files.added.connect(self._attach)
        self.files.removed.connect(self._detach)
        self.files.asked.connect(desk.save_file)
        self._lay_out(known=known)
        self._show_file()
        self.resize(560, 380)

    def _lay_out(self, *, known: bool) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for text, field in (
            (self.tr("Address"), self.address),
            (self.tr("Archived copy"), self.archive),
            (self.tr("Looked at on"), self.accessed),
            (self.tr("What it says"), self.excerpt),
        ):
            label = plain_label(text, "", self)
            label.setBuddy(field)
            field.setAccessibleName(text)
            form.addRow(label, field)
        form.addRow(plain_label(self.tr("File"), "", self), self.files)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        keep = QPushButton(self.tr("Keep"), self)
        keep.setDefault(True)
        buttons.addButton(keep, QDialogButtonBox.ButtonRole.AcceptRole)
        if known:
            remove = QPushButton(self.tr("Take it away"), self)
            remove.setAutoDefault(False)
            buttons.addButton(remove, QDialogButtonBox.ButtonRole.DestructiveRole)
            remove.clicked.connect(self._remove)
        buttons.accepted.connect(self._keep)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(12)
        box.addLayout(form)
        box.addWidget(buttons)

    def _show_file(self) -> None:
        self.files.show_files((self._file,) if self._file else ())

    def _attach(self) -> None:
        self._file = self._desk.attach() or self._file
        self._show_file()

    def _detach(self) -> None:
        self._file = None
        self._show_file()

    def _keep(self) -> None:
        made = Evidence(
            self.address.text().strip(),
            self._file,
            self.excerpt.toPlainText().strip(),
            self.archive.text().strip(),
            self.accessed.text().strip(),
        )
        if made.address or made.file or made.excerpt or made.archive:
            self.kept.emit(made)
        self.accept()

    def _remove(self) -> None:
        self.kept.emit(None)
        self.accept()
