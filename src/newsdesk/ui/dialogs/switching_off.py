"""Where and why a check is off: a check that is off has its reason."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from newsdesk.ui.widgets.notice import plain_label


class SwitchingOffDialog(QDialog):
    """A choice of three places, and one line."""

    given = Signal(str, str)  # "story", "outlet" or "library", and the reason

    def __init__(self, code: str, outlet: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Switch a check off"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        label = plain_label(self.tr("Where is %1 off, and why?").replace("%1", code), "", self)
        label.setWordWrap(True)
        self.places = {
            "story": QRadioButton(self.tr("In &this story"), self),
            "outlet": QRadioButton(
                self.tr("In &all stories of “%1”").replace("%1", outlet.replace("&", "&&")), self
            ),
            "library": QRadioButton(self.tr("In the &whole library"), self),
        }
        self.places["story"].setChecked(True)
        self.places["outlet"].setVisible(bool(outlet))
        self.reason = QLineEdit(self)
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.setPlaceholderText(self.tr("For instance: the outlet's own style"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.off = QPushButton(self.tr("Switch off"), self)
        self.off.setDefault(True)
        self.off.setEnabled(False)
        buttons.addButton(self.off, QDialogButtonBox.ButtonRole.AcceptRole)
        self.reason.textChanged.connect(lambda text: self.off.setEnabled(bool(text.strip())))
        buttons.accepted.connect(self._give)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(10)
        for widget in (label, *self.places.values(), self.reason, buttons):
            box.addWidget(widget)
        self.resize(460, self.sizeHint().height())
        self.reason.setFocus()

    def _give(self) -> None:
        where = next(name for name, place in self.places.items() if place.isChecked())
        self.given.emit(where, self.reason.text().strip())
        self.accept()
