"""PDF: one story on paper, with a running head and page numbers."""

import os
import sys
from collections.abc import Sequence
from functools import cache

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from newsdesk.story.record import Story
from newsdesk.writers.plain import only
from newsdesk.writers.qt.sheets import Sheets


def write_pdf(stories: Sequence[Story]) -> bytes:
    """Return one story as a PDF document on the paper that is usual here."""
    if QCoreApplication.instance() is None:
        _application()
    return Sheets(only(stories)).pdf()


@cache
def _application() -> QGuiApplication:
    """Return what fonts need, kept for the life of a command; it shows nothing."""
    if sys.platform == "linux":
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QGuiApplication(["newsdesk"])
