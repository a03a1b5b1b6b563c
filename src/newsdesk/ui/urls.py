"""Addresses that are dropped or pasted: only files of this machine are taken."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl


def local_files(urls: "Iterable[QUrl]") -> list[Path]:
    """Return the local files among addresses; a file on another host is none."""
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile() and not url.host().strip()]
