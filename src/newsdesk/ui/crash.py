"""A fault of the program becomes a calm message and a line in the log, never a traceback."""

import logging
import sys
from logging.handlers import RotatingFileHandler
from types import TracebackType

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from newsdesk import paths
from newsdesk.errors import NewsdeskError

log = logging.getLogger("newsdesk")
_open: list[QMessageBox] = []  # one message at a time, however often a timer fails


def log_to_file() -> None:
    """Write the log where the system keeps logs."""
    folder = paths.log_dir()
    folder.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(
        folder / "newsdesk.log", maxBytes=1_000_000, backupCount=3, encoding="utf-8", delay=True
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    log.addHandler(handler)
    log.setLevel(logging.INFO)


def install() -> None:
    """Catch what nobody else has caught."""
    sys.excepthook = caught


def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Log a fault and say so; what is expected is told as it is."""
    if issubclass(kind, KeyboardInterrupt):
        QCoreApplication.quit()
        return
    expected = isinstance(error, NewsdeskError)
    log.log(logging.WARNING if expected else logging.ERROR, "Caught", exc_info=(kind, error, trace))
    if QApplication.instance() is not None and not _open:
        message, hint = (error.message, error.hint) if expected else _fault()  # type: ignore[attr-defined]
        _show(message, hint)


def _fault() -> tuple[str, str]:
    translate = QCoreApplication.translate
    log_file = str(paths.log_dir() / "newsdesk.log")
    return (
        translate("Crash", "Something went wrong inside Newsdesk."),
        translate("Crash", "What was saved is safe, and you can go on. Details: %1").replace(
            "%1", log_file
        ),
    )


def _show(message: str, hint: str) -> None:
    box = QMessageBox(QApplication.activeWindow())
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle("Newsdesk")
    box.setIcon(QMessageBox.Icon.Warning)
    box.setText(message)
    box.setInformativeText(hint)
    _open.append(box)
    box.finished.connect(_open.clear)
    box.open()
