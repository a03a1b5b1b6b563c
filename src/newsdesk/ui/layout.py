"""What the window remembers of its own shape, in a small file of the data folder."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QHeaderView, QMainWindow, QSplitter

from newsdesk import paths
from newsdesk.ui.models.columns import COLUMNS

VERSION = 1  # of the columns: a remembered order of others is not taken


def _file() -> Path:
    return paths.data_dir() / "window.ini"


class Layout:
    """Saves and restores sizes, splitters and columns."""

    def __init__(self) -> None:
        self._store = QSettings(str(_file()), QSettings.Format.IniFormat)

    def save(
        self, window: QMainWindow, splitters: dict[str, QSplitter], header: QHeaderView
    ) -> None:
        """Remember everything."""
        self._store.setValue("window", window.saveGeometry())
        for name, splitter in splitters.items():
            self._store.setValue(f"splitter/{name}", splitter.saveState())
        self._store.setValue(self._columns, header.saveState())
        self._store.sync()

    def restore(
        self, window: QMainWindow, splitters: dict[str, QSplitter], header: QHeaderView
    ) -> None:
        """Put everything back as it was; what was never saved stays."""
        window.restoreGeometry(self._state("window"))
        for name, splitter in splitters.items():
            splitter.restoreState(self._state(f"splitter/{name}"))
        header.restoreState(self._state(self._columns))

    def value(self, key: str) -> str:
        """Return a small thing that was kept, "" for none."""
        return str(self._store.value(key) or "")

    def keep(self, key: str, value: str) -> None:
        """Keep a small thing for next time."""
        self._store.setValue(key, value)

    @property
    def _columns(self) -> str:
        return f"columns/{VERSION}-{len(COLUMNS)}"

    def _state(self, key: str) -> QByteArray:
        value = self._store.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()
