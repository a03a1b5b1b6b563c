"""A value of a field given another name everywhere: two spellings become one."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from newsdesk.ui import words
from newsdesk.ui.widgets.naming import offer_clearing
from newsdesk.ui.widgets.notice import plain_label
from newsdesk.ui.widgets.proposals_view import ProposalsView

PAUSE = 250  # ms after the last key before stories are looked at
Values = Callable[[str, str], Sequence[str]]  # of a field, beginning like what is typed


class RenamingDialog(QDialog):
    """The values of a field, the name that they get, and what becomes of each story."""

    preview_asked = Signal(str, object, str)  # field, values, the new name
    agreed = Signal(object)  # the proposals

    def __init__(self, fields: Sequence[str], values: Values, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Rename everywhere"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._values_of = values
        self._ticked: set[str] = set()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._ask)
        self.field = QComboBox(self)
        for name in fields:
            self.field.addItem(words.field(name), name)
        self.narrow = QLineEdit(self)
        self.narrow.setPlaceholderText(self.tr("Type to find"))
        offer_clearing(self.narrow)
        self.values = QListWidget(self)
        self.values.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.to = QLineEdit(self)
        self.preview = ProposalsView(self)
        self._lay_out()
        self.field.currentIndexChanged.connect(self._turn_field)
        self.narrow.textChanged.connect(self._list)
        self.values.itemChanged.connect(self._tick)
        self.to.textEdited.connect(self._pause.start)
        self.preview.ticked.connect(self._offer)
        self._list()
        self._offer(0)

    def _lay_out(self) -> None:
        note = plain_label(
            self.tr("Tick the values that mean the same, then say what they are to be called."),
            "muted",
            self,
        )
        note.setWordWrap(True)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for text, widget in (
            (self.tr("Field"), self.field),
            (self.tr("Find"), self.narrow),
            (self.tr("Values"), self.values),
            (self.tr("New name"), self.to),
        ):
            widget.setAccessibleName(text)
            if isinstance(widget, QComboBox):
                widget.view().setAccessibleName(text)
            form.addRow(text, widget)
        self.values.setMaximumHeight(160)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(12)
        box.addWidget(note)
        box.addLayout(form)
        box.addWidget(self.preview, 1)
        box.addWidget(self._buttons())
        self.resize(720, 600)

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(self)
        self.agree = QPushButton(self)
        self.agree.setDefault(True)
        buttons.addButton(self.agree, QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = QPushButton(self.tr("Cancel"), self)
        cancel.setAutoDefault(False)
        buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._agreed)
        buttons.rejected.connect(self.reject)
        return buttons

    def choose(self, field: str, value: str) -> None:
        """Turn to a field, with one of its values ticked."""
        self.field.setCurrentIndex(max(0, self.field.findData(field)))
        self._ticked = {value}
        self.to.setText(value)
        self.narrow.setText(value)
        self._list()
        self._pause.start()

    def _turn_field(self) -> None:
        self._ticked.clear()
        self.narrow.clear()
        self.to.clear()
        self._list()

    def _list(self) -> None:
        """List the values that begin like what is typed; ticked ones stay in sight."""
        found = self._values_of(str(self.field.currentData()), self.narrow.text())
        self.values.blockSignals(True)
        self.values.clear()
        for value in dict.fromkeys((*sorted(self._ticked), *found)):
            item = QListWidgetItem(value, self.values)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
            on = value in self._ticked
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self.values.blockSignals(False)
        if self.values.count():
            self.values.setCurrentRow(0)

    def _tick(self, item: QListWidgetItem) -> None:
        on = item.checkState() == Qt.CheckState.Checked
        (self._ticked.add if on else self._ticked.discard)(item.text())
        if on and not self.to.text():
            self.to.setText(item.text())
        self._pause.start()

    def _ask(self) -> None:
        if self._ticked and self.to.text().strip():
            self.preview.wait()
            name = str(self.field.currentData())
            self.preview_asked.emit(name, sorted(self._ticked), self.to.text())
        else:
            self.preview.refuse("")

    def _offer(self, number: int) -> None:
        self.agree.setEnabled(bool(number))
        text = self.tr("Rename in %n story(s)", "", number) if number else self.tr("Rename")
        self.agree.setText(text)

    def _agreed(self) -> None:
        if not self._pause.isActive():
            self.agreed.emit(self.preview.model.chosen())
            self.accept()
