"""One window for one library: a second start raises the first and goes home."""

from pathlib import Path

from PySide6.QtCore import QCryptographicHash, QFileSystemWatcher, QLockFile, QObject, Signal

from newsdesk import paths


class OnlyWindow(QObject):
    """Holds a library for one window; no network, only two small files in the data folder."""

    asked_up = Signal()  # somebody started a second window

    def __init__(self, library: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        folder = paths.data_dir() / "windows"
        folder.mkdir(parents=True, exist_ok=True)
        sha256 = QCryptographicHash.Algorithm.Sha256  # hashlib brings all of OpenSSL in
        digest = QCryptographicHash.hash(str(library.absolute()).encode(), sha256)
        name = bytes(digest.data()).hex()[:16]
        self._call = folder / f"{name}.call"
        self._lock = QLockFile(str(folder / f"{name}.lock"))
        self._lock.setStaleLockTime(0)  # never by age; a dead owner is found by its process
        self._watcher = QFileSystemWatcher(self)

    def take(self) -> bool:
        """Hold the library; False where another window has it, which is called up."""
        if not self._lock.tryLock(100):
            self._call.touch()
            return False
        self._call.unlink(missing_ok=True)
        self._watcher.addPath(str(self._call.parent))
        self._watcher.directoryChanged.connect(self._look)
        return True

    def release(self) -> None:
        """Let the library go."""
        self._lock.unlock()

    def _look(self) -> None:
        if self._call.exists():
            self._call.unlink(missing_ok=True)
            self.asked_up.emit()
