"""Two small boxes of the window: what this program is, and expected trouble."""

from importlib import metadata
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
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


def trouble_box(parent: QWidget, error: NewsdeskError) -> QMessageBox:
    """Return what says what is wrong, and what to do."""
    box = _box(parent, "Newsdesk")
    box.setIcon(QMessageBox.Icon.Warning)
    box.setText(said(error.message))
    box.setInformativeText(said(error.hint))
    return box


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
