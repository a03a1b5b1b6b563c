"""Backups and restoring: checked, whole or not at all, and never over a better one."""

import os
import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from tempfile import mkstemp
from time import time

from newsdesk.errors import LibraryTrouble, NotFound
from newsdesk.store import header
from newsdesk.store.connecting import connector
from newsdesk.store.damage import problems_of_copy
from newsdesk.store.driver import DRIVER
from newsdesk.store.header import APPLICATION_ID
from newsdesk.store.library import PATIENCE, Library
from newsdesk.store.trouble import put_clearly

KEPT = 10  # backups that carry a time alone; those before a migration are never swept
_FOLDER = "backups"
_LEFT_OVER = 3600  # seconds after which a partial file is nobody's any more


def place_for(library: Path, why: str = "") -> Path:
    """Return a new name in the folder of a library's backups."""
    moment = f"{datetime.now(UTC):%Y%m%d-%H%M%S-%f}"
    name = f"{library.stem}-{moment}{why and f'-{why}'}{library.suffix}"
    return library.parent / _FOLDER / name


def backup(library: Library, to: Path | None = None) -> Path:
    """Copy a library while it is in use; LibraryTrouble where the copy would not be sound.

    Without a place of its own, it goes beside the library, and only the newest are kept.
    """
    target = (to or place_for(library.path)).absolute()
    if target.is_dir():
        target = target / place_for(library.path).name
    _refuse(library.path, target)
    with _partial(target) as copy:
        _copied(library.path, copy, "ro" if library.read_only else "rw")
        _check(copy, f"The backup of {library.path} would not be sound, so it was not kept")
        copy.replace(target)
    _sync(target.parent)
    if to is None:
        _sweep(library.path, target)
    return target


def _refuse(library: Path, target: Path) -> None:
    if target.exists() and (target.samefile(library) or not _is_library(target)):
        raise LibraryTrouble(
            f"The backup would replace {target}, which is no backup.", "Choose another name."
        )


def _is_library(path: Path) -> bool:
    with suppress(LibraryTrouble):
        return header.read_header(path).application_id == APPLICATION_ID
    return False


@contextmanager
def _partial(target: Path) -> Iterator[Path]:
    """Give a temporary file beside a target, readable by its owner alone; sweep older ones."""
    try:
        target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle, name = mkstemp(prefix=".", suffix=".partial", dir=target.parent)
    except OSError as error:
        raise LibraryTrouble(
            f"Nothing can be written into {target.parent}: {error.strerror}.",
            "Choose another folder.",
        ) from error
    os.close(handle)
    for left in target.parent.glob(".*.partial*"):
        with suppress(OSError):
            if left.stat().st_mtime < time() - _LEFT_OVER:
                left.unlink()
    try:
        yield Path(name)
    except OSError as error:
        raise LibraryTrouble(
            f"{target} could not be written: {error.strerror}.", "What was there is unchanged."
        ) from error
    finally:
        Path(name).unlink(missing_ok=True)


def _copied(source: Path, copy: Path, mode: str) -> None:
    """Copy a library page by page into a file that needs no journal beside it."""
    if mode == "ro" and not header.has_wal(source):
        mode = "immutable"
    with (
        put_clearly(source),
        closing(connector(source, mode, PATIENCE)()) as old,
        closing(DRIVER.connect(str(copy), isolation_level=None)) as new,
    ):
        old.backup(new)
        new.execute("PRAGMA journal_mode = DELETE")


def _check(copy: Path, otherwise: str) -> None:
    found = problems_of_copy(copy)
    if found:
        raise LibraryTrouble(f"{otherwise}: {found[0]}.", "`newsdesk verify` says more.")
    with copy.open("rb+") as file:
        os.fsync(file.fileno())


def _sync(folder: Path) -> None:
    with suppress(OSError):  # Windows opens no folders
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _sweep(library: Path, newest: Path) -> None:
    """Keep the newest backups; the one just written and checked is among them."""
    moment = "[0-9]" * 8 + "-" + "[0-9]" * 6 + "-" + "[0-9]" * 6
    pattern = f"{_literal(library.stem)}-{moment}{_literal(library.suffix)}"
    for old in sorted(newest.parent.glob(pattern), reverse=True)[KEPT:]:
        if old != newest:
            old.unlink(missing_ok=True)


def _literal(name: str) -> str:
    return "".join(f"[{letter}]" if letter in "*?[" else letter for letter in name)


def restore(backup_path: Path, library: Path) -> Path | None:
    """Put a checked copy of a backup in a library's place; return where the old one now lies.

    The library's file is the old one or the new one, whole, at any moment.
    """
    source, library = backup_path.absolute(), library.absolute()
    if not source.is_file():
        raise NotFound(f"There is no backup {source}.", "Look into the folder “backups”.")
    header.check_header(source)
    if library.exists() and source.samefile(library):
        raise LibraryTrouble(f"{source} is the library itself.", "Choose a backup.")
    with _partial(library) as copy:
        _copied(source, copy, "ro")
        _check(copy, f"The backup {source} is not sound, so the library was left as it is")
        aside = _set_aside(library) if library.exists() else None
        for left in _beside(library):
            left.unlink(missing_ok=True)
        copy.replace(library)
    _sync(library.parent)
    return aside


def _set_aside(library: Path) -> Path:
    """Give the previous library a second name, with all that is still in its journal."""
    _close_journal(library)
    aside = library.with_name(
        f"{library.stem}-before-restore-{datetime.now(UTC):%Y%m%d-%H%M%S-%f}{library.suffix}"
    )
    for left in _beside(library):
        if left.exists():
            shutil.copy2(left, aside.with_name(left.name.replace(library.name, aside.name, 1)))
    try:
        aside.hardlink_to(library)
    except OSError:  # a file system without links
        shutil.copy2(library, aside)
    return aside


def _close_journal(library: Path) -> None:
    """Move what is in the journal into the file; only possible while nobody has it open.

    A damaged library is set aside together with its journal instead.
    """
    if not _is_library(library):
        return
    try:
        with closing(connector(library, "rw", 0.5)()) as raw:
            for statement in ("PRAGMA journal_mode = DELETE", "BEGIN EXCLUSIVE", "ROLLBACK"):
                raw.execute(statement)
    except DRIVER.DatabaseError as error:
        if (error.sqlite_errorcode & 0xFF) in {5, 6}:
            raise LibraryTrouble(
                f"The library {library} is in use, so it cannot be restored.",
                "Close all windows and commands that use it, and try again.",
            ) from error


def _beside(library: Path) -> tuple[Path, ...]:
    return tuple(library.with_name(library.name + end) for end in ("-wal", "-shm", "-journal"))
