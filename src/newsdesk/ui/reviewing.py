"""What is known of the open story at the fact-checker's desk, worked out beside the window."""

import logging

from PySide6.QtCore import QObject, QThread, QTimer, Signal

from newsdesk.desk.reviewed import Reviewed, reviewed
from newsdesk.errors import NewsdeskError
from newsdesk.story.changes import Aspect, Changes
from newsdesk.story.record import Story
from newsdesk.ui.session import Session
from newsdesk.ui.types import Library

log = logging.getLogger(__name__)

PAUSE = 120  # ms after a story is opened or changed: its page comes first
_TOUCHING = Aspect.TEXT | Aspect.NOTES | Aspect.FIELDS


class Looker(QThread):
    """Works out what is known of one story, then ends."""

    found = Signal(object)  # Reviewed

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.library: Library = None
        self.story = 0

    def run(self) -> None:
        """Work it out; trouble with the story is told where it is opened."""
        try:
            self.found.emit(reviewed(self.library, self.story))
        except NewsdeskError:
            log.info("Nothing can be said of story %s", self.story)
        except Exception:
            log.exception("What is known of a story could not be worked out")


class Reviewing(QObject):
    """Keeps what is known of the open story up to date; None while that is not known."""

    shown = Signal(object)  # Reviewed, or None for no story

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._wanted: int | None = None
        self._again = False
        self._working = False
        self.known: Reviewed | None = None
        self._looker = Looker(self)
        self._looker.found.connect(self._take)
        self._looker.finished.connect(self._ended)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._look)
        session.changed.connect(self._changed)

    def opened(self, story: Story | None) -> None:
        """Look at another story, or at the same one after it was loaded again."""
        number = None if story is None else story.id
        if number != self._wanted:
            self._wanted, self.known = number, None
            self.shown.emit(None)
        if number is not None:
            self._pause.start()

    def _changed(self, changes: Changes) -> None:
        if self._wanted in changes.stories and changes.aspects & _TOUCHING:
            self.look_now()

    def look_now(self) -> None:
        """Work it out at once: somebody looks at it."""
        self._pause.stop()
        self._look()

    def _look(self) -> None:
        if self._wanted is None or not self._session.is_open:
            return
        if self._working:
            self._again = True
            return
        self._working = True
        self._looker.library, self._looker.story = self._session.library, self._wanted
        self._looker.start(QThread.Priority.LowPriority)

    def _take(self, found: Reviewed) -> None:
        if found.story.id == self._wanted:
            self.known = found
            self.shown.emit(found)

    def _ended(self) -> None:
        self._working = False
        if self._again:
            self._again = False
            self._look()

    @property
    def busy(self) -> bool:
        """Say whether something is still being worked out."""
        return self._pause.isActive() or self._working or self._again

    def finish(self) -> None:
        """Work nothing out any more, and wait until that is so."""
        self._pause.stop()
        self._wanted, self._again = None, False
        self._looker.wait()
