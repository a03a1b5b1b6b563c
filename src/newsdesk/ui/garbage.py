"""Garbage is collected in the window's thread only, and never for long.

A collection in another thread may end what belongs to Qt, and one that walks through all that a
window is made of takes 90 ms.
"""

import gc

from PySide6.QtCore import QObject, QTimer

PAUSE = 500  # ms between two looks


class Garbage(QObject):
    """Collects what has piled up, the youngest most often, when the window has nothing to do."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=PAUSE)
        self._timer.timeout.connect(self.collect)

    def begin(self) -> None:
        """Leave alone what is there, and collect what comes from now on."""
        gc.disable()
        gc.freeze()
        self._timer.start()

    def end(self) -> None:
        """Leave collecting to Python again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def collect(self) -> None:
        """Collect the oldest generation that is due."""
        due = zip(gc.get_count(), gc.get_threshold(), strict=True)
        full = [generation for generation, (count, most) in enumerate(due) if count > most]
        if full:
            gc.collect(full[-1])
