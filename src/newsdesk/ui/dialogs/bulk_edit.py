"""One field of many stories edited together; every story is shown before it is changed."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from newsdesk.desk.bulk import BulkEdit, template_names, ways_of
from newsdesk.story.fields import FIELDS, FieldKind, FieldSpec, field_spec, own
from newsdesk.ui import words
from newsdesk.ui.noop import QT_TRANSLATE_NOOP
from newsdesk.ui.panes.value_editors import Offers, ValueEditor, editor_for
from newsdesk.ui.widgets.notice import plain_label
from newsdesk.ui.widgets.proposals_view import ProposalsView

PAUSE = 250  # ms after the last key before stories are looked at
_WAYS = {
    "set": QT_TRANSLATE_NOOP("Ways", "Set to"),
    "add": QT_TRANSLATE_NOOP("Ways", "Add"),
    "take-off": QT_TRANSLATE_NOOP("Ways", "Take off"),
    "replace": QT_TRANSLATE_NOOP("Ways", "Replace words"),
    "derive": QT_TRANSLATE_NOOP("Ways", "Fill in from other fields"),
    "clear": QT_TRANSLATE_NOOP("Ways", "Leave empty"),
    "candidate": QT_TRANSLATE_NOOP("Ways", "Take the first candidate"),
}


_WITHOUT_VALUE = frozenset({"clear", "candidate"})


class BulkEditDialog(QDialog):
    """Field, way and value above; below, what becomes of each story."""

    preview_asked = Signal(object)  # BulkEdit
    agreed = Signal(object)  # the proposals

    def __init__(
        self, number: int, own_fields: tuple[str, ...], offers: Offers, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Edit together"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._offers = offers
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._ask)
        self.field = QComboBox(self)
        for spec in (*FIELDS, *map(own, own_fields)):
            self.field.addItem(words.field(spec.name), spec.name)
        self.way = QComboBox(self)
        self.value: ValueEditor = editor_for(field_spec("headline"), offers, self)
        self._values = QVBoxLayout()
        self._values.setContentsMargins(0, 0, 0, 0)
        self.sought = QLineEdit(self)
        self.put = QLineEdit(self)
        self.match_case = QCheckBox(self.tr("Match case"), self)
        self.pattern = QCheckBox(self.tr("Regular expression"), self)
        self.template = QLineEdit(self)
        self.preview = ProposalsView(self)
        self._lay_out(number)
        self._offer(0)
        self._join()
        self._turn_field()

    # --- made ---

    def _lay_out(self, number: int) -> None:
        heading = plain_label(self.tr("%n story(s) chosen", "", number), "title", self)
        self.form = QFormLayout()
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.addRow(self.tr("Field"), self.field)
        self.form.addRow(self.tr("Way"), self.way)
        self.form.addRow(self.tr("Value"), self._values)
        self.form.addRow(self.tr("Find"), self.sought)
        self.form.addRow(self.tr("Put"), self.put)
        switches = QHBoxLayout()
        switches.addWidget(self.match_case)
        switches.addWidget(self.pattern)
        switches.addStretch(1)
        self.form.addRow("", switches)
        self._switches = switches
        self.form.addRow(self.tr("Pattern"), self.template)
        names = ", ".join(f"{{{name}}}" for name in template_names()[:8])
        self.template.setPlaceholderText(names)
        for widget, name in (
            (self.field, self.tr("Field")),
            (self.way, self.tr("Way")),
            (self.sought, self.tr("Find")),
            (self.put, self.tr("Put")),
            (self.template, self.tr("Pattern")),
        ):
            widget.setAccessibleName(name)
            if isinstance(widget, QComboBox):
                widget.view().setAccessibleName(name)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(12)
        box.addWidget(heading)
        box.addLayout(self.form)
        box.addWidget(self.preview, 1)
        box.addWidget(self._buttons())
        self.resize(780, 560)

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

    def _join(self) -> None:
        self.field.currentIndexChanged.connect(self._turn_field)
        self.way.currentIndexChanged.connect(self._turn_way)
        for line in (self.sought, self.put, self.template):
            line.textEdited.connect(self._pause.start)
        for box in (self.pattern, self.match_case):
            box.toggled.connect(self._pause.start)
        self.preview.ticked.connect(self._offer)

    # --- turned ---

    @property
    def spec(self) -> FieldSpec:
        """Return the field that is edited."""
        return field_spec(self.field.currentData())

    def choose(self, field: str, way: str) -> None:
        """Turn to a field and a way."""
        self.field.setCurrentIndex(self.field.findData(field))
        self.way.setCurrentIndex(self.way.findData(way))

    def _turn_field(self) -> None:
        """Offer the ways that a field can be edited, and an editor of its kind."""
        before = self.way.currentData()
        self.way.blockSignals(True)
        self.way.clear()
        for way in ways_of(self.spec):
            self.way.addItem(QCoreApplication.translate("Ways", _WAYS[way.name]), way.name)
        self.way.setCurrentIndex(max(0, self.way.findData(before)))
        self.way.blockSignals(False)
        self._values.removeWidget(self.value)
        self.value.deleteLater()
        self.value = editor_for(self.spec, self._offers, self)
        self.value.setAccessibleName(self.tr("Value"))
        self._values.addWidget(self.value)
        self.setTabOrder(self.way, self.value)
        self.setTabOrder(self.value, self.sought)
        choice = self.spec.kind is FieldKind.CHOICE
        getattr(self.value, "currentIndexChanged" if choice else "textChanged").connect(self._typed)
        self._turn_way()

    def _turn_way(self) -> None:
        """Show what a way asks for, and nothing else."""
        way = self.way.currentData()
        shown: tuple[tuple[object, bool], ...] = (
            (self._values, way in {"set", "add", "take-off"}),
            (self.sought, way == "replace"),
            (self.put, way == "replace"),
            (self._switches, way == "replace"),
            (self.template, way == "derive"),
        )
        for row, there in shown:
            self.form.setRowVisible(row, there)  # type: ignore[call-overload]
        self._pause.start()

    def _typed(self, *_told: object) -> None:
        self._pause.start()

    # --- shown and agreed ---

    def edit(self) -> BulkEdit:
        """Return what is asked for."""
        way = str(self.way.currentData())
        values: dict[str, Callable[[], str]] = {
            "replace": self.sought.text,
            "derive": self.template.text,
        }
        return BulkEdit(
            self.spec.name,
            way,
            values.get(way, self.value.value)(),
            self.put.text(),
            self.pattern.isChecked(),
            self.match_case.isChecked(),
        )

    def _ask(self) -> None:
        edit = self.edit()
        if not (edit.value or edit.way in _WITHOUT_VALUE):
            self.preview.refuse("")
        else:
            self.preview.wait()
            self.preview_asked.emit(edit)

    def _offer(self, number: int) -> None:
        self.agree.setEnabled(bool(number))
        self.agree.setText(
            self.tr("Change %n story(s)", "", number) if number else self.tr("Change")
        )

    def _agreed(self) -> None:
        if self._pause.isActive():
            return  # what is shown is not what was asked for last
        self.agreed.emit(self.preview.model.chosen())
        self.accept()
