"""The verdicts that a library offers, a line each, from true to not checkable."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from newsdesk.ui.widgets.notice import plain_label


class VerdictsDialog(QDialog):
    """Lines are added, renamed, moved and removed as text is."""

    given = Signal(list)

    def __init__(self, verdicts: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Verdicts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        label = plain_label(
            self.tr("One verdict a line, the best first. Claims keep the verdicts they have."),
            "",
            self,
        )
        label.setWordWrap(True)
        self.lines = QPlainTextEdit("\n".join(verdicts), self)
        self.lines.setAccessibleName(self.tr("Verdicts"))
        self.lines.setTabChangesFocus(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        keep = QPushButton(self.tr("Keep"), self)
        keep.setDefault(True)
        buttons.addButton(keep, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._keep)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(12)
        for widget in (label, self.lines, buttons):
            box.addWidget(widget)
        self.resize(420, 340)
        self.lines.setFocus()

    def _keep(self) -> None:
        self.given.emit([line for line in self.lines.toPlainText().splitlines() if line.strip()])
        self.accept()
