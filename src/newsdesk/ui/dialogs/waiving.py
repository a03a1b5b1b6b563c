"""Why something needs no check: a waiver has a reason."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from newsdesk.ui.widgets.notice import plain_label

_SHOWN = 3  # items that are named
_LONGEST = 80


class WaivingDialog(QDialog):
    """One line, asked for before anything is waived."""

    given = Signal(str)

    def __init__(self, items: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Waive"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        label = plain_label(self._asked(items), "", self)
        label.setWordWrap(True)
        self.reason = QLineEdit(self)
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.setPlaceholderText(self.tr("For instance: common knowledge"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.waive = QPushButton(self.tr("Waive"), self)
        self.waive.setDefault(True)
        self.waive.setEnabled(False)
        buttons.addButton(self.waive, QDialogButtonBox.ButtonRole.AcceptRole)
        self.reason.textChanged.connect(lambda text: self.waive.setEnabled(bool(text.strip())))
        buttons.accepted.connect(self._give)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(12)
        for widget in (label, self.reason, buttons):
            box.addWidget(widget)
        self.resize(460, self.sizeHint().height())
        self.reason.setFocus()

    def _asked(self, items: Sequence[str]) -> str:
        names = [f"“{' '.join(item.split())[:_LONGEST]}”" for item in items[:_SHOWN]]
        more = [self.tr("and %n more", "", len(items) - _SHOWN)] if len(items) > _SHOWN else []
        asked = self.tr("Why does this need no check? %1")
        return asked.replace("%1", ", ".join([*names, *more]))

    def _give(self) -> None:
        self.given.emit(self.reason.text().strip())
        self.accept()
