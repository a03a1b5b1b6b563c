"""The real window, drawn without a screen, as a picture."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import (
    QEventLoop,
    QMessageLogContext,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from newsdesk import paths, settings
from newsdesk.errors import NewsdeskError
from newsdesk.ui import app
from newsdesk.ui.main_window import MainWindow

_OFFSCREEN = "This plugin does not support"  # true of every size hint, and of no use to anybody
SETTLING = 250  # ms for layouts that Qt does in batches
COUNTING = 20_000  # ms in which a library of any size has counted its stories


def _tell(_kind: QtMsgType, _where: QMessageLogContext, words: str) -> None:
    """Hand Qt's messages on, but for what the offscreen platform says of itself."""
    if not words.startswith(_OFFSCREEN):
        sys.stderr.write(f"{words}\n")


@contextmanager
def _plain_messages() -> Iterator[None]:
    before = qInstallMessageHandler(_tell)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


@_plain_messages()
def take(
    library: Path | None,
    file: Path,
    *,
    select: int | None = None,
    theme: str | None = None,
    size: tuple[int, int] = (1440, 900),
    language: str | None = None,
    source: bool = False,
) -> None:
    """Draw the window of a library into a PNG file; NewsdeskError where that cannot be."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    chosen = settings.load(paths.settings_path())
    chosen = replace(chosen, theme=theme or chosen.theme, language=language or chosen.language)
    application = app.application(chosen)
    window = app.window(library, chosen.person, chosen)
    window.resize(*size)
    window.show()
    window.focus_list()
    _wait_for_counts(window)
    if select is not None:
        window.browser.go_to(select)
    if source:
        window.page_pane.tabs.setCurrentWidget(window.page_pane.source_view)
    _settle(application)
    try:
        _save(window, file)
    finally:
        window.close()
        window.session.library.close()


def _wait_for_counts(window: MainWindow) -> None:
    """Let the list and the library pane come to be whole."""
    loop = QEventLoop(window)
    window.browser.counted.connect(loop.quit)
    QTimer.singleShot(COUNTING, loop.quit)
    if window.browser.facets is None:
        loop.exec()


def _settle(application: QApplication) -> None:
    """Let the window lay itself out and paint."""
    loop = QEventLoop(application)
    QTimer.singleShot(SETTLING, loop.quit)
    loop.exec()


def _save(window: MainWindow, file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    if not window.grab().save(str(file), "PNG"):
        raise NewsdeskError(f"{file} cannot be written.", "Choose another folder.")
