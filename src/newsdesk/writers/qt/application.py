"""What fonts need before anything is drawn without a window."""

import os
import sys
from functools import cache

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication


def ensure_application() -> None:
    """Have an application; a command has none of its own."""
    if QCoreApplication.instance() is None:
        _application()


@cache
def _application() -> QGuiApplication:
    """Return what fonts need, kept for the life of a command; it shows nothing."""
    if sys.platform == "linux":
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QGuiApplication(["newsdesk"])
