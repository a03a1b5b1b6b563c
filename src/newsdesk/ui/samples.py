"""The samples can be had with one click, and are gone with one."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout

from newsdesk.desk import ingest, samples
from newsdesk.errors import NewsdeskError
from newsdesk.ui.widgets.notice import Offer

if TYPE_CHECKING:
    from newsdesk.ui.main_window import MainWindow
    from newsdesk.ui.searching import Memory

ANSWERED = "samples"


class Samples(QObject):
    """Loads the samples, and offers over the panes to look around or to take them out again."""

    done = Signal(str, bool)  # what to say, and whether Undo is offered with it

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._loading = False
        self._memory: Memory | None = None
        around, remove = self.tr("Show me around"), self.tr("Remove the samples")
        frame = window.centralWidget()
        assert frame is not None
        self.notice = Offer(around, remove, frame)
        if isinstance(panes := frame.layout(), QVBoxLayout):
            panes.insertWidget(1, self.notice)
        self.notice.asked.connect(self._show_around)
        self.notice.declined.connect(self.remove)
        self.notice.cross.clicked.connect(self._answered)
        window.traffic.done.connect(self._came)

    def restore(self, memory: "Memory") -> None:
        """Offer it at the first start, if the samples are there."""
        self._memory = memory
        if not memory.value(ANSWERED) and self._there():
            self.offer()

    def load(self) -> None:
        """Import the stories that come with the program."""
        self._loading = True
        self._window.traffic.import_paths(ingest.samples())

    def _came(self) -> None:
        loaded, self._loading = self._loading, False
        if loaded and self._there():
            self.offer()

    def offer(self) -> None:
        """Offer what one may do with them."""
        self.notice.offer(self.tr("Invented stories, to try things on."))

    def _there(self) -> list[int]:
        try:
            return samples.there(self._window.session.library)
        except NewsdeskError as error:
            self._window.session.failed.emit(error)
            return []

    def _answered(self) -> None:
        """Ask no more."""
        self.notice.hide()
        if self._memory is not None:
            self._memory.keep(ANSWERED, "1")

    def _show_around(self) -> None:
        self._answered()
        self._window.help.show_tour()

    def remove(self) -> None:
        """Put the samples into the bin."""
        self._answered()
        number = len(self._there())
        if not number:
            self.done.emit(self.tr("There are no samples in the library."), False)
        elif self._window.session.change(samples.remove):
            self.done.emit(self.tr("%n sample(s) moved to the bin", "", number), True)
