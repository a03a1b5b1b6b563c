"""What SQLite says, as sentences for an editor."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from newsdesk.errors import LibraryTrouble
from newsdesk.store.driver import DRIVER

_SAID = {  # primary result code of SQLite: message, hint
    5: (
        "The library {path} is locked by another program; nothing was saved.",
        "Wait until that program is done, or close it, and try again.",
    ),
    8: (
        "The library {path} cannot be written to; nothing was saved.",
        "It can still be read; check that the file and folder are yours.",
    ),
    10: (
        "The disk does not read or write the library {path} as it should.",
        "Check the disk and its connection before you go on; nothing half done was kept.",
    ),
    11: (
        "The library {path} is damaged.",
        "Restore the newest backup; the damaged file is set aside and kept.",
    ),
    13: (
        "The disk is full; nothing was saved.",
        "Stories can still be read. Free some space and try again.",
    ),
    14: ("The library {path} cannot be opened.", "Check that the file and folder are yours."),
    26: ("{path} is not a Newsdesk library.", "Choose another file; this one is left as it is."),
}
_SAID[6] = _SAID[5]
_OTHERWISE = (
    "The library {path} did not do as asked; nothing was saved.",
    "Close the program and open it again; `newsdesk verify` looks for damage.",
)


def sentence(error: BaseException, path: Path) -> LibraryTrouble:
    """Turn an error of the driver or of SQLAlchemy into trouble with a hint."""
    original: Any = getattr(error, "orig", None) or error  # SQLAlchemy wraps the driver's
    code = getattr(original, "sqlite_errorcode", None)
    message, hint = _SAID.get((code or 0) & 0xFF, _OTHERWISE)
    return LibraryTrouble(message.format(path=path), hint)


@contextmanager
def put_clearly(path: Path) -> Iterator[None]:
    """Let no error of the database out but as LibraryTrouble."""
    try:
        yield
    except Exception as error:
        if not (isinstance(error, DRIVER.Error) or _is_of_sqlalchemy(error)):
            raise
        raise sentence(error, path) from error


def _is_of_sqlalchemy(error: Exception) -> bool:
    """Say so without importing it: the first screen does without."""
    return any(kind.__module__.startswith("sqlalchemy.") for kind in type(error).__mro__)
