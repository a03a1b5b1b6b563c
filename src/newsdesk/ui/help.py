"""The guide and the tour."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

if TYPE_CHECKING:
    from newsdesk.ui.dialogs.guide import Guide
    from newsdesk.ui.main_window import MainWindow
    from newsdesk.ui.tour import Tour


class Help(QObject):
    """Opens what helps, one of each."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.guide: Guide | None = None
        self.tour: Tour | None = None

    def show_guide(self) -> None:
        """Open the guide in the language of the window, beside it."""
        from newsdesk.ui.dialogs.guide import Guide  # noqa: PLC0415  (rare)

        if self.guide is None:
            chosen = self._window.preferences.value("shortcuts")
            self.guide = Guide(QLocale().name()[:2], chosen, self._window)
            self.guide.destroyed.connect(self._forget_guide)
        self.guide.show()
        self.guide.raise_()
        self.guide.activateWindow()

    def _forget_guide(self) -> None:
        self.guide = None

    def show_tour(self) -> None:
        """Lead through the window."""
        from newsdesk.ui.tour import Tour  # noqa: PLC0415  (rare)

        if self.tour is None:
            self.tour = Tour(self._window)
            self.tour.destroyed.connect(self._forget_tour)

    def _forget_tour(self) -> None:
        self.tour = None
