"""The window of a library; one in another language takes its place, and nobody starts anew."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from newsdesk.story.view import View
from newsdesk.ui.garbage import Garbage
from newsdesk.ui.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class Place:
    """Where an editor is: what is listed, and which story is open."""

    view: View
    story_id: int  # 0 for none

    @classmethod
    def of(cls, window: MainWindow) -> "Place":
        """Return the place in a window."""
        story = window.browser.story
        return cls(window.searching.view, story.id if story is not None else 0)

    def take(self, window: MainWindow) -> None:
        """Go there in another window."""
        window.searching.show(self.view)
        if self.story_id:
            window.browser.open(self.story_id)
            window.list_pane.seek(self.story_id)


class Windows(QObject):
    """Holds the window that is shown."""

    def __init__(self, first: MainWindow, following: Callable[[], MainWindow]) -> None:
        """Show the first; `following` makes one of the settings as they are by then."""
        super().__init__()
        self._following = following
        self._garbage = Garbage(self)
        self._show(first)
        first.session.when_open(self._garbage.begin)

    def _show(self, window: MainWindow) -> None:
        self.shown = window
        window.spoken_anew.connect(self._replace, Qt.ConnectionType.QueuedConnection)
        window.resize(window.size().boundedTo(window.screen().availableSize()))
        window.show()
        window.focus_list()

    def _replace(self) -> None:
        """Close the window with all care, and open the one in the other language in its place."""
        old, place = self.shown, Place.of(self.shown)
        goes_on = QApplication.quitOnLastWindowClosed()
        QApplication.setQuitOnLastWindowClosed(False)
        old.close()
        old.session.close()
        self._show(self._following())
        QApplication.setQuitOnLastWindowClosed(goes_on)
        old.deleteLater()
        self.shown.activateWindow()
        place.take(self.shown)
        self.shown.preferences.show("language")

    def raise_up(self) -> None:
        """Bring the window to the front."""
        self.shown.raise_up()

    def end(self) -> None:
        """Let the library go."""
        self._garbage.end()
        if self.shown.opening is not None:
            self.shown.opening.end()
        self.shown.session.close()
