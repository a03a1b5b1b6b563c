"""File names that are safe everywhere, and files that are there whole or not at all."""

import contextlib
import os
import re
import secrets
import time
import unicodedata
from functools import lru_cache
from pathlib import Path

from newsdesk.errors import NewsdeskError
from newsdesk.story.record import Story

MAX_STEM = 200  # bytes of UTF-8; leaves room for a number and an extension below 255
_PLACEHOLDER = re.compile(r"\{(\w+)\}")
_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f-\x9f/\\:*?"<>|\u2028\u2029\ud800-\udfff]')
# Signs that turn a name's direction round or cannot be seen: "fdp.exe" could look like "exe.pdf".
_HIDDEN = re.compile("[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff0-\ufffb]")
_RESERVED = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\..*)?", re.I)
_TEMPORARY = re.compile(r"\.newsdesk-(\d+)-[0-9a-f]+\.tmp")
_STALE = 24 * 3600  # seconds after which a temporary is nobody's, whoever's process it names


def safe_name(pattern: str, story: Story) -> str:
    """Return a file name without extension that every file system takes; never empty.

    `{published} {title} {site} {section} {authors} {language} {status} {id} {file}` are filled in;
    anything else in braces stays as it is.
    """
    values = _values(story)
    filled = _PLACEHOLDER.sub(lambda match: values.get(match[1], match[0]), pattern)
    return cleaned_name(filled) or f"story-{story.id}"


def _values(story: Story) -> dict[str, str]:
    row = story.row
    return {
        "id": str(row.id),
        "title": row.headline,
        "published": row.published[:10],
        "site": row.outlet,
        "section": row.section,
        "authors": ", ".join(row.authors),
        "language": row.language,
        "status": row.status,
        "file": Path(row.file).stem,
    }


def cleaned_name(name: str) -> str:
    """Return a name without path separators, hidden signs or anything reserved; may be empty."""
    name = _HIDDEN.sub("", unicodedata.normalize("NFC", name))
    name = " ".join(_FORBIDDEN.sub(" ", name).split())
    name = _shortened(name.lstrip(" .-~_").rstrip(" .-"))
    return f"_{name}" if _RESERVED.fullmatch(name) else name


def _shortened(name: str) -> str:
    """Cut a name to its room, between words if one ends near, never inside a character."""
    data = name.encode()
    if len(data) <= MAX_STEM:
        return name
    cut = data[:MAX_STEM].decode(errors="ignore")
    while cut and unicodedata.combining(name[len(cut)]):
        cut = cut[:-1]
    words = cut.rpartition(" ")[0]
    return (words if len(words) > len(cut) * 0.6 else cut).rstrip(" .-,;:")


def write_atomically(path: Path, data: bytes, *, overwrite: bool = False) -> None:
    """Write a file whole or not at all, on disk when this returns; makes its folder.

    Raises NewsdeskError where it exists and is not to be overwritten, or cannot be written.
    """
    temporary = path.parent / f".newsdesk-{os.getpid()}-{secrets.token_hex(6)}.tmp"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _swept(path.parent)
        try:
            _write(temporary, data)
            _put(temporary, path, overwrite=overwrite)
        finally:
            with contextlib.suppress(OSError):
                temporary.unlink()
        _sync_folder(path.parent)
    except FileExistsError as error:
        raise NewsdeskError(
            f"{path} exists already.", "Choose another name, or allow overwriting."
        ) from error
    except OSError as error:
        raise NewsdeskError(
            f"{path} cannot be written: {error.strerror or error}.",
            "Choose another folder, or make room on the disk.",
        ) from error


def _write(temporary: Path, data: bytes) -> None:
    handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o644)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


_BINARY = getattr(os, "O_BINARY", 0)


def _put(temporary: Path, path: Path, *, overwrite: bool) -> None:
    if overwrite:
        temporary.replace(path)
        return
    try:
        os.link(temporary, path)  # unlike a rename, it fails where the name is taken
    except FileExistsError:
        raise
    except OSError:  # file systems without hard links
        if path.exists() or path.is_symlink():
            raise FileExistsError(str(path)) from None
        temporary.replace(path)


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@lru_cache(maxsize=64)
def _swept(folder: Path) -> None:
    """Remove, once a run and folder, what a killed export left behind."""
    sweep(folder)


def sweep(folder: Path) -> None:
    """Remove our own temporaries whose process is gone, or that are a day old."""
    for file in folder.glob(".newsdesk-*.tmp"):
        match = _TEMPORARY.fullmatch(file.name)
        with contextlib.suppress(OSError):
            if match and (not _is_alive(int(match[1])) or _age(file) > _STALE):
                file.unlink()


def _age(file: Path) -> float:
    return time.time() - file.stat().st_mtime


def _is_alive(process: int) -> bool:
    if os.name != "posix":  # there, signal 0 would end the process
        return True
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        return True
    return True
