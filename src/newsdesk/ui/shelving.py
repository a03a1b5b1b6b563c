"""The tags and saved searches at hand; whoever shows them hears when they are others."""

from PySide6.QtCore import QObject, Signal

from newsdesk.desk.shelf import Shelf, shelf
from newsdesk.ui.session import Session


class Shelving(QObject):
    """Reads them anew after each change; that takes a millisecond."""

    changed = Signal(object)  # Shelf

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.shelf = Shelf()
        session.changed.connect(self.refresh)

    def refresh(self, _changes: object = None) -> None:
        """Read them; where the library is busy they stay as they were."""
        found = shelf(self._session.path)
        if found is not None and found != self.shelf:
            self.shelf = found
            self.changed.emit(found)
