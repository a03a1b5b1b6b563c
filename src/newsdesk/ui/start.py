"""Two steps to a window: the list is painted first, then the rest is imported in a thread."""

import logging
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, QThread, QTimer, Signal
from PySide6.QtWidgets import QWidget

from newsdesk.errors import NewsdeskError

log = logging.getLogger(__name__)

PATIENCE = 1.0  # seconds that the window may stand still while another program writes


class FirstPaint(QObject):
    """Says once that one of some widgets was painted, whichever of them is shown.

    A key that is pressed sooner finds its shortcut.
    """

    done = Signal()

    def __init__(self, *painted: QWidget, typed_in: QWidget | None = None) -> None:
        super().__init__(painted[0])
        self._said = False
        self._painted = painted
        self._watched = [one for one in (*painted, typed_in) if one is not None]
        for one in self._watched:
            one.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the first paint; what follows it comes when it is on the screen."""
        if event.type() == QEvent.Type.Paint and watched in self._painted:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._say)
        elif event.type() == QEvent.Type.ShortcutOverride:
            self._say()
        return False

    def _say(self) -> None:
        if not self._said:
            self._said = True
            for one in self._watched:
                one.removeEventFilter(self)
            self.done.emit()


class Preparation(QThread):
    """Opens the library, with all that takes: half a second of imports."""

    ready = Signal(object)  # the library, to be closed by whoever takes it
    refused = Signal(object)  # NewsdeskError

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._library: Any = None
        self._trouble: NewsdeskError | None = None
        self._over = False
        self.finished.connect(self._tell)

    def begin(self) -> None:
        """Start, unless the window was closed before it was painted."""
        if not self._over:
            self.start()

    def end(self) -> None:
        """Wait until the thread is over, and close a library that nobody has taken."""
        self._over = True
        self.wait()
        library, self._library = self._library, None
        if library is not None:
            library.close()

    def run(self) -> None:
        """Import and open, off the window's thread."""
        try:
            self._library = prepared(self._path)
        except NewsdeskError as error:
            self._trouble = error
        except Exception:
            log.exception("The library could not be opened")
            self._trouble = NewsdeskError(
                "The library could not be opened by a fault of Newsdesk.",
                "It is unchanged; the log says more.",
            )

    def _tell(self) -> None:
        library, self._library = self._library, None
        if library is not None:
            self.ready.emit(library)
        elif self._trouble is not None and not self._over:
            self.refused.emit(self._trouble)


def prepared(path: Path | None) -> Any:
    """Return the library, opened, with what the window needs to change it imported."""
    from newsdesk.desk import opening  # noqa: PLC0415  (the window is painted before it)

    library = opening.open_library(path, patience=PATIENCE, tended=True)
    from newsdesk.ui import helpers  # noqa: F401, PLC0415  (see above)
    from newsdesk.ui.panes import fields_form, story_view  # noqa: F401, PLC0415

    return library
