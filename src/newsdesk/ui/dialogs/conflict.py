"""Two people typed in one paragraph: both texts are shown, none is lost."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from newsdesk.ui.widgets.notice import plain_label


class ConflictDialog(QDialog):
    """Mine and theirs, one above the other."""

    def __init__(self, mine: str, theirs: str, parent: QWidget, why: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Somebody else was first"))
        self.mine, self.theirs = mine, theirs
        box = QVBoxLayout(self)
        said = plain_label(
            why or self.tr("This paragraph was changed while you typed. Nothing was overwritten.")
        )
        said.setWordWrap(True)
        box.addWidget(said)
        for title, text in ((self.tr("What you typed"), mine), (self.tr("What is stored"), theirs)):
            box.addWidget(plain_label(title, "muted"))
            shown = QPlainTextEdit(text)
            shown.setReadOnly(True)
            shown.setAccessibleName(title)
            box.addWidget(shown)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("Copy mine"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self.copy_mine)
        buttons.rejected.connect(self.reject)
        box.addWidget(buttons)
        self.resize(560, 420)

    def copy_mine(self) -> None:
        """Put what was typed on the clipboard."""
        QGuiApplication.clipboard().setText(self.mine)

    @classmethod
    def show_both(cls, mine: str, theirs: str, parent: QWidget, why: str = "") -> "ConflictDialog":
        """Open the dialog over the window, which holds it whatever has the keyboard."""
        dialog = cls(mine, theirs, parent, why)
        dialog.open()
        return dialog
