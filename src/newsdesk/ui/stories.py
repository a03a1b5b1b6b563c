"""Whole stories, the neighbours of the open one loaded ahead, so that stepping waits for none."""

import logging
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, QTimer, Signal

from newsdesk.errors import NewsdeskError
from newsdesk.ui.types import Library

if TYPE_CHECKING:  # the window is painted before it is imported
    from newsdesk.story.record import Story

log = logging.getLogger(__name__)

KEPT = 6
PAUSE = 40  # ms after a story is opened: its own page comes first


class Ahead(QThread):
    """Loads a few stories, then ends."""

    loaded = Signal(object)  # Story

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.library: Library = None
        self.wanted: Sequence[int] = ()

    def run(self) -> None:
        """Load what is wanted; trouble is told when the story is really opened."""
        from newsdesk.desk import browsing  # noqa: PLC0415  (after the first paint)

        for story_id in self.wanted:
            try:
                story = browsing.story(self.library, story_id)
                assert story.clean.paragraphs is not None  # which takes as long as loading
            except NewsdeskError:
                continue
            except Exception:
                log.exception("A story could not be loaded ahead")
                return
            self.loaded.emit(story)


class Stories(QObject):
    """Hands out stories by id; what was loaded ahead is held against the library's version."""

    def __init__(self, library: Callable[[], Library], parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._kept: dict[int, Story] = {}
        self._wanted: list[int] = []
        self._ahead = Ahead(self)
        self._ahead.loaded.connect(self._keep)
        self._ahead.finished.connect(self._next)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._next)

    def story(self, story_id: int) -> "Story":
        """Return a story as it is now; NotFound where there is none."""
        from newsdesk.desk import browsing  # noqa: PLC0415  (after the first paint)

        kept = self._kept.get(story_id)
        if kept is not None and kept.version == browsing.row(self._library(), story_id).version:
            return kept
        story = browsing.story(self._library(), story_id)
        self._keep(story)
        return story

    def look_ahead(self, ids: Sequence[int]) -> None:
        """Load these stories once nothing else is to be done."""
        self._wanted = [story for story in ids if story not in self._kept]
        self._pause.start()

    def forget(self) -> None:
        """Drop what was loaded: something was changed."""
        self._kept.clear()

    def finish(self) -> None:
        """Load nothing more, and wait until that is so."""
        self._pause.stop()
        self._wanted = []
        self._ahead.wait()

    def _next(self) -> None:
        if self._wanted and not self._ahead.isRunning() and not self._pause.isActive():
            self._ahead.library, self._ahead.wanted = self._library(), tuple(self._wanted)
            self._wanted = []
            self._ahead.start(QThread.Priority.LowPriority)

    def _keep(self, story: "Story") -> None:
        self._kept.pop(story.id, None)
        self._kept[story.id] = story
        while len(self._kept) > KEPT:
            del self._kept[next(iter(self._kept))]
