"""A fault of the program becomes a calm message and a line in the log, never a traceback."""

import logging
import sys
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from newsdesk import paths
from newsdesk.errors import NewsdeskError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

    from newsdesk.ui.messages import Messages

log = logging.getLogger("newsdesk")
_messages: "list[Messages]" = []  # those of the window, once there is one
_open: "list[QMessageBox]" = []  # one message at a time, however often a timer fails


class LateLog(logging.Handler):
    """Opens the log with its first line: its file turns sockets and queues in at 20 ms."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._file = file
        self._opened: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        """Write a line."""
        if self._opened is None:
            self._opened = self._open()
        self._opened.emit(record)

    def _open(self) -> logging.Handler:
        from logging.handlers import RotatingFileHandler  # noqa: PLC0415  (see above)

        self._file.parent.mkdir(parents=True, exist_ok=True)
        opened = RotatingFileHandler(
            self._file, maxBytes=1_000_000, backupCount=3, encoding="utf-8"
        )
        opened.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
        return opened

    def close(self) -> None:
        """Close the file, if there was anything to write."""
        if self._opened is not None:
            self._opened.close()
        super().close()


def log_to_file() -> None:
    """Write the log where the system keeps logs."""
    log.addHandler(LateLog(paths.log_dir() / "newsdesk.log"))
    log.setLevel(logging.INFO)


def install(messages: "Messages | None" = None) -> None:
    """Catch what nobody else has caught, and let messages know of it."""
    sys.excepthook = caught
    _messages[:] = [messages] if messages is not None else []


def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Log a fault and say so; what is expected is told as it is."""
    if issubclass(kind, KeyboardInterrupt):
        QCoreApplication.quit()
        return
    expected = isinstance(error, NewsdeskError)
    log.log(logging.WARNING if expected else logging.ERROR, "Caught", exc_info=(kind, error, trace))
    if QApplication.instance() is not None and not _open:
        message, hint = _expected(error) if isinstance(error, NewsdeskError) else _fault()
        _show(message, hint, _details(error, f"{message} {hint}"))


def _expected(error: NewsdeskError) -> tuple[str, str]:
    from newsdesk.ui.reasons import said  # noqa: PLC0415  (rare)

    return said(error.message), said(error.hint)


def _fault() -> tuple[str, str]:
    translate = QCoreApplication.translate
    log_file = str(paths.log_dir() / "newsdesk.log")
    return (
        translate("Crash", "Something went wrong inside Newsdesk."),
        translate("Crash", "What was saved is safe, and you can go on. Details: %1").replace(
            "%1", log_file
        ),
    )


def _details(error: BaseException, text: str) -> str:
    from newsdesk.ui.telling import told  # noqa: PLC0415  (rare)

    try:
        return _messages[0].trouble(error, text) if _messages else told(error)
    except Exception:  # the fault itself is to be told, whatever else fails
        log.exception("Its details could not be put together")
        return ""


def _show(message: str, hint: str, details: str) -> None:
    from PySide6.QtCore import Qt  # noqa: PLC0415  (rare)
    from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415

    from newsdesk.ui.dialogs.about import offer_details  # noqa: PLC0415

    box = QMessageBox(QApplication.activeWindow())
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle("Newsdesk")
    box.setIcon(QMessageBox.Icon.Warning)
    box.setText(message)
    box.setInformativeText(hint)
    offer_details(box, details)
    _open.append(box)
    box.finished.connect(_open.clear)
    box.open()
