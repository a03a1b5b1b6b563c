"""Words for screen readers where Qt's own do not reach."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget


def name_choice(box: QComboBox, name: str) -> None:
    """Name a combo box that no label stands beside.

    On Linux Qt speaks what is chosen in the place of the name; the description is spoken too.
    """
    box.setAccessibleName(name)
    box.setAccessibleDescription(name)
    box.view().setAccessibleName(name)


def offer_clearing(line: QLineEdit) -> None:
    """Let a line be emptied by a cross that has a name."""
    line.setClearButtonEnabled(True)
    for cross in line.findChildren(QAction, "_q_qlineeditclearaction"):
        cross.setText(QCoreApplication.translate("Naming", "Clear"))


def announce(widget: QWidget, text: str) -> None:
    """Let a screen reader say what is shown where the keyboard is not."""
    if text and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
