"""What was committed is carried over into the library's file by a thread, while nobody waits.

SQLite does so in the commit that fills its journal, and then the window stands still: an edit in
a library of 100,000 stories writes 2.5 MB, most of it of the search index.
"""

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, QTimer

from newsdesk.errors import NewsdeskError

if TYPE_CHECKING:
    from newsdesk.ui.session import Session

log = logging.getLogger(__name__)

PAUSE = 500  # ms after the last change


class Tending(QThread):
    """Tends the library a moment after each change."""

    def __init__(self, session: "Session", parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.start)
        session.changed.connect(self._changed)

    def _changed(self) -> None:
        self._pause.start()

    def run(self) -> None:
        """Carry over."""
        try:
            self._session.library.tend()
        except NewsdeskError as trouble:  # the next change tries again, and says so if it matters
            log.info("The library was not tended: %s", trouble)

    def finish(self) -> None:
        """Wait until it is done; nothing is begun any more."""
        self._pause.stop()
        self.wait()
