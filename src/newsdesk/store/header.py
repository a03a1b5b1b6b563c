"""The first hundred bytes of a library, read without SQLite, so that nothing is altered."""

import struct
from pathlib import Path
from typing import NamedTuple

from newsdesk.errors import LibraryTrouble

APPLICATION_ID = 0x4E44534B  # "NDSK", at offset 68 of the file
GENERATION = 6  # user_version: counts up with each migration, so that an older program refuses
_MAGIC = b"SQLite format 3\0"
_RESTORE = "Restore the newest backup; this file is left as it is."


class Header(NamedTuple):
    """What the header of an SQLite file says of it."""

    wal: bool
    size: int  # bytes that the file should have, 0 where the header does not know
    generation: int
    application_id: int


def read_header(path: Path) -> Header:
    """Read the header of a file; LibraryTrouble where it is none of SQLite's."""
    try:
        with path.open("rb") as file:
            head = file.read(100)
    except OSError as error:
        raise LibraryTrouble(
            f"The library {path} cannot be read: {error.strerror}.", "Check that the file is yours."
        ) from error
    if not head:
        raise LibraryTrouble(f"The library {path} is an empty file.", _RESTORE)
    if len(head) < 100 or not head.startswith(_MAGIC):
        raise LibraryTrouble(
            f"{path} is not a Newsdesk library.", "Choose another file; this one is left as it is."
        )
    return _parsed(head)


def _parsed(head: bytes) -> Header:
    page_size, version = struct.unpack_from(">HB", head, 16)
    changes, pages = struct.unpack_from(">II", head, 24)
    generation, application_id = (struct.unpack_from(">I", head, at)[0] for at in (60, 68))
    valid_for = struct.unpack_from(">I", head, 92)[0]
    page_bytes = 65536 if page_size == 1 else page_size
    size = pages * page_bytes if valid_for == changes else 0
    return Header(version == 2, size, generation, application_id)


def wal_of(path: Path) -> Path:
    """Return where SQLite keeps what is not yet in the file itself."""
    return path.with_name(path.name + "-wal")


def has_wal(path: Path) -> bool:
    """Say whether there is anything that is not yet in the file itself."""
    wal = wal_of(path)
    return wal.exists() and wal.stat().st_size > 0


def check_header(path: Path) -> Header:
    """Refuse a file that is no library, is newer than this program, or was cut short."""
    header = read_header(path)
    if header.application_id != APPLICATION_ID:
        raise LibraryTrouble(
            f"{path} is not a Newsdesk library.", "Choose another file; this one is left as it is."
        )
    check_generation(path, header.generation)
    if header.size > path.stat().st_size and not has_wal(path):
        raise LibraryTrouble(f"The library {path} was cut short; its end is missing.", _RESTORE)
    return header


def check_generation(path: Path, generation: int) -> None:
    """Refuse a library that a newer Newsdesk has written."""
    if generation > GENERATION:
        raise LibraryTrouble(
            f"The library {path} was written by a newer Newsdesk.",
            "Update Newsdesk on this machine; the file is left as it is.",
        )
