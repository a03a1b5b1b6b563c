"""Which SQLite is used, and what it can do."""

from typing import Any

try:
    import pysqlite3 as _module  # type: ignore[import-untyped]
except ImportError:  # no wheel for this machine
    import sqlite3 as _module

DRIVER: Any = _module
VERSION: tuple[int, int, int] = DRIVER.sqlite_version_info


def wal_is_safe(version: tuple[int, ...] = VERSION) -> bool:
    """Say whether this SQLite is free of the bug that corrupts libraries in WAL mode."""
    mended = {(3, 44): 6, (3, 50): 7}
    line = version[:2]
    return version >= (3, 51, 3) or (line in mended and version[2] >= mended[line])
