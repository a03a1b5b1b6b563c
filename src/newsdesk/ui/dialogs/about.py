"""Two small boxes of the window: what this program is, and expected trouble."""

from importlib import metadata
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from newsdesk.errors import NewsdeskError
from newsdesk.ui import icons, theme
from newsdesk.ui.reasons import said


def about_box(parent: QWidget, library: Path) -> QMessageBox:
    """Return what says what this is, and which library is open."""
    translate = QCoreApplication.translate
    box = _box(parent, translate("MainWindow", "About Newsdesk"))
    box.setIconPixmap(icons.pixmap("newspaper", theme.current().accent, 40))
    box.setText(f"Newsdesk {_version()}")
    where = translate("MainWindow", "Library: %1").replace("%1", str(library))
    does = translate("MainWindow", "Cleans scraped news pages, reversibly and offline.")
    box.setInformativeText(f"{does}\n\n{where}")
    return box


def trouble_box(parent: QWidget, error: NewsdeskError, details: str) -> QMessageBox:
    """Return what says what is wrong, and what to do; its details can be copied."""
    box = _box(parent, "Newsdesk")
    offer_details(box, details)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setText(said(error.message))
    box.setInformativeText(said(error.hint))
    return box


def offer_details(box: QMessageBox, details: str) -> None:
    """Let a box copy what may be told of an error, beside its OK."""
    box.setStandardButtons(QMessageBox.StandardButton.Ok)
    box.setDefaultButton(QMessageBox.StandardButton.Ok)
    box.setEscapeButton(QMessageBox.StandardButton.Ok)
    copy = box.addButton(
        QCoreApplication.translate("MainWindow", "Copy details"), QMessageBox.ButtonRole.ActionRole
    )
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))


def _box(parent: QWidget, title: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(title)
    return box


def _version() -> str:
    try:
        return metadata.version("newsdesk")
    except metadata.PackageNotFoundError:
        return ""
