"""Which files there are to import, and what is left alone and why."""

import os
import stat
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import takewhile
from pathlib import Path

from newsdesk.errors import UnreadableSource
from newsdesk.readers.registry import MOST_BYTES


@dataclass(frozen=True, slots=True)
class Failure:
    """A file that was set aside, and why."""

    path: Path
    reason: str


_ODD = (
    (stat.S_ISFIFO, "a pipe"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
)


def files_in(
    paths: Iterable[Path], cancelled: Callable[[], bool] = lambda: False
) -> tuple[list[Path], list[Failure]]:
    """Return all files under some paths, sorted and absolute, and what was set aside.

    Folders are walked; in them hidden names are skipped, and links, pipes and devices are
    reported. A link to a file is taken where it is named itself. Where it is `cancelled`, what
    was found until then is returned.
    """
    walk = (result for path in paths for result in _under(path.absolute()))
    found = list(takewhile(lambda _: not cancelled(), walk))
    files = {result for result in found if isinstance(result, Path)}
    failures = [result for result in found if isinstance(result, Failure)]
    return sorted(files), list(dict.fromkeys(failures))


def read_bytes(path: Path) -> bytes:
    """Return a regular file's bytes; raises UnreadableSource for what is none or is too large."""
    with open(path, "rb", opener=_without_waiting) as file:
        if reason := _odd(os.fstat(file.fileno()).st_mode):
            raise UnreadableSource(reason)
        return file.read(MOST_BYTES + 1)


def _without_waiting(path: str, flags: int) -> int:
    # A pipe put in the file's place would block for ever.
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _under(path: Path) -> Iterator[Path | Failure]:
    try:
        mode = path.stat().st_mode
    except OSError as error:
        yield _failure(path, f"It cannot be read: {error.strerror or error}.")
        return
    if not stat.S_ISDIR(mode):
        yield _judged(path, mode)
    elif path.is_symlink():
        yield _failure(path, "It is a link to a folder. Import that folder itself.")
    else:
        yield from _walked(path)


def _walked(folder: Path) -> Iterator[Path | Failure]:
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        yield _failure(folder, f"The folder cannot be read: {error.strerror or error}.")
        return
    for entry in entries:
        path = folder / entry.name
        if entry.name.startswith("."):
            continue
        if entry.is_symlink():
            yield _failure(path, "It is a link, and links in folders are not followed.")
        elif entry.is_dir(follow_symlinks=False):
            yield from _walked(path)
        else:
            yield from _under(path)


def _judged(path: Path, mode: int) -> Path | Failure:
    if reason := _odd(mode):
        return _failure(path, reason)
    try:
        str(path).encode("utf-8")
    except UnicodeEncodeError:
        return _failure(path, "Its name is not in UTF-8. Rename it and import it again.")
    return path


def _odd(mode: int) -> str:
    return (
        ""
        if stat.S_ISREG(mode)
        else next(
            (f"It is {what}, not a file." for test, what in _ODD if test(mode)), "It is not a file."
        )
    )


def _failure(path: Path, reason: str) -> Failure:
    shown = os.fsencode(path).decode("utf-8", "replace")
    return Failure(Path(shown), reason)
