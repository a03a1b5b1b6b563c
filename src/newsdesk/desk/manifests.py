"""A manifest beside exported files: what each was made from, so that any later change is named.

It can be checked without a network and without the library. It is no seal: who can write the
files can write the manifest, too.
"""

import json
import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from importlib import metadata
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any, NoReturn

from newsdesk.desk.annotating import now
from newsdesk.desk.outgoing import sign_off_of, told_of
from newsdesk.desk.results import Difference, ExportCheck, Finding
from newsdesk.desk.signing import open_claims
from newsdesk.errors import NewsdeskError, NotFound
from newsdesk.store.library import Library
from newsdesk.story.coverage import Signed
from newsdesk.story.exported import Exported, open_notes
from newsdesk.story.lines import LineState
from newsdesk.story.packing import packed, unpacked
from newsdesk.writers.files import write_atomically
from newsdesk.writers.plain import fields_of, seldom_of, utf8

NAME = "newsdesk-manifest.json"
_VERSION = 1
_LARGEST = 64_000_000  # bytes of a manifest
_CHUNK = 1 << 20
_OF_THE_SYSTEM = frozenset({".ds_store", "thumbs.db", "desktop.ini"})
_FLAGS = os.O_RDONLY
for _name in ("O_NOFOLLOW", "O_NONBLOCK", "O_BINARY", "O_CLOEXEC"):
    _FLAGS |= getattr(os, _name, 0)


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signed a story off, and when."""

    by: str
    at: str  # ISO 8601 time, UTC


@dataclass(frozen=True, slots=True)
class StoryEntry:
    """What a story was when it was written."""

    id: int
    headline: str
    source_sha256: str
    reader: str
    reader_version: int
    cleaner_version: int
    lines_cut: int
    edits_by_hand: int
    open_claims: int
    open_notes: int
    signed: str  # one of Signing
    signed_by: tuple[Signature, ...]
    text_sha256: str  # of the clean paragraphs
    fields_sha256: str  # of the fields that exports carry
    claims_sha256: str  # of all claims


@dataclass(frozen=True, slots=True)
class FileEntry:
    """A file and the stories in it."""

    name: str
    sha256: str
    size: int  # bytes
    format: str
    notes: str  # one of NotesAs
    written: str  # ISO 8601 time, UTC
    program: str
    stories: tuple[StoryEntry, ...]


class Manifest:
    """What an export writes down of its files; what other exports wrote beside them stays."""

    def __init__(self, folder: Path) -> None:
        """Begin, with what the folder's manifest has; NewsdeskError where nobody understands it."""
        self._folder = folder
        self._files = {file.name: file for file in read(folder)} if _is_there(folder) else {}

    def add(
        self, path: Path, data: bytes, format: str, notes: str, stories: Iterable[StoryEntry]
    ) -> None:
        """Take a file that was written."""
        self._files[path.name] = FileEntry(
            path.name,
            sha256(data).hexdigest(),
            len(data),
            format,
            notes,
            now(),
            _program(),
            tuple(stories),
        )

    def write(self) -> Path:
        """Write it beside the files, whole or not at all."""
        files = [packed(self._files[name]) for name in sorted(self._files)]
        record = {"newsdesk_manifest": _VERSION, "files": files}
        path = self._folder / NAME
        data = utf8(json.dumps(record, ensure_ascii=False, indent=2) + "\n")
        write_atomically(path, data, overwrite=True)
        return path


def entry_of(told: Exported, signed: Signed) -> StoryEntry:
    """Return what a manifest says of a story."""
    story = told.story
    return StoryEntry(
        id=story.id,
        headline=story.row.headline,
        source_sha256=story.source.sha256,
        reader=story.reading.reader,
        reader_version=story.reading.version,
        cleaner_version=story.cleaning.version,
        lines_cut=sum(line.state is LineState.CUT for line in story.ledger),
        edits_by_hand=len(story.edits.by_hand),
        open_claims=open_claims(told.said),
        open_notes=len(open_notes(told.said)),
        signed=signed.state.value,
        signed_by=tuple(Signature(one.by, one.at) for one in signed.valid),
        text_sha256=_digest(story.body),
        fields_sha256=_digest(fields_of(story.row) | seldom_of(story)),
        claims_sha256=_digest([packed(one) for one in told.said.claims]),
    )


def _digest(value: object) -> str:
    return sha256(json.dumps(value, sort_keys=True).encode()).hexdigest()


def _program() -> str:
    try:
        return f"newsdesk {metadata.version('newsdesk')}"
    except metadata.PackageNotFoundError:
        return "newsdesk"


def _is_there(folder: Path) -> bool:
    return os.path.lexists(folder / NAME)


def read(folder: Path) -> tuple[FileEntry, ...]:
    """Return what a folder's manifest says; NewsdeskError where there is none to be understood."""
    try:
        data = _bytes(folder / NAME, _LARGEST)
        record = json.loads(data, parse_constant=_no_number)
    except FileNotFoundError as error:
        raise NotFound(
            f"There is no manifest in {folder}.", "Export with a manifest to check it later."
        ) from error
    except (OSError, ValueError, RecursionError) as error:
        raise _not_understood(folder) from error
    return _entries(folder, record)


def _entries(folder: Path, record: Any) -> tuple[FileEntry, ...]:  # noqa: ANN401 - any JSON
    known = isinstance(record, dict) and isinstance(record.get("files"), list)
    if not known or record.get("newsdesk_manifest") != _VERSION:
        raise _not_understood(folder)
    try:
        return tuple(unpacked(FileEntry, one) for one in record["files"])
    except (ValueError, RecursionError) as error:
        raise _not_understood(folder) from error


def _not_understood(folder: Path) -> NewsdeskError:
    return NewsdeskError(
        f"The manifest in {folder} cannot be understood.",
        "It is damaged, or of a newer Newsdesk. Move it away to export here.",
    )


def _no_number(name: str) -> NoReturn:
    raise ValueError(name)


def _bytes(path: Path, most: int) -> bytes:
    """Read a plain file that is no link; ValueError for anything else, or for too much."""
    with os.fdopen(_opened(path), "rb") as file:
        data = file.read(most + 1)
    if len(data) > most:
        raise ValueError(f"{path} is too large")
    return data


def _opened(path: Path) -> int:
    if not stat.S_ISREG(path.lstat().st_mode):
        raise ValueError(f"{path} is no plain file")
    handle = os.open(path, _FLAGS)
    if stat.S_ISREG(os.fstat(handle).st_mode):
        return handle
    os.close(handle)
    raise ValueError(f"{path} is no plain file")


def verify_export(folder: Path, library: Library | None = None) -> ExportCheck:
    """Hold a folder against its manifest, and the stories against the library if there is one."""
    entries = {entry.name: entry for entry in read(folder)}
    findings = [*_of_files(folder, entries.values()), *_unknown(folder, set(entries))]
    stories = [(entry, story) for entry in entries.values() for story in entry.stories]
    if library is not None:
        findings += [one for pair in stories for one in _of_story(library, *pair)]
    number = len({story.id for _, story in stories})
    return ExportCheck(tuple(findings), len(entries), number, library is not None)


def _of_files(folder: Path, entries: Iterable[FileEntry]) -> Iterator[Finding]:
    for entry in entries:
        if not _is_inside(entry.name):
            yield Finding(Difference.OUTSIDE, entry.name)
        elif not os.path.lexists(folder / entry.name):
            yield Finding(Difference.MISSING, entry.name)
        elif not _is_same(folder / entry.name, entry):
            yield Finding(Difference.CHANGED, entry.name)


def _is_inside(name: str) -> bool:
    """Say whether a name is that of a file in the folder itself, on every system."""
    plain = name not in ("", ".", "..") and "\0" not in name and ":" not in name
    return plain and PurePosixPath(name).name == name == PureWindowsPath(name).name


def _is_same(path: Path, entry: FileEntry) -> bool:
    try:
        with os.fdopen(_opened(path), "rb") as file:
            if os.fstat(file.fileno()).st_size != entry.size:
                return False
            found = sha256()
            while chunk := file.read(_CHUNK):
                found.update(chunk)
    except (OSError, ValueError):
        return False
    return found.hexdigest() == entry.sha256


def _unknown(folder: Path, names: set[str]) -> Iterator[Finding]:
    with os.scandir(folder) as entries:
        found = sorted(entry.name for entry in entries)
    for name in found:
        if name not in names and name != NAME and name.lower() not in _OF_THE_SYSTEM:
            yield Finding(Difference.UNKNOWN, name)


def _of_story(library: Library, entry: FileEntry, then: StoryEntry) -> Iterator[Finding]:
    try:
        with library.reading() as at:
            told = told_of(at, then.id)
            present = entry_of(told, sign_off_of(at, told))
    except (NewsdeskError, OverflowError):
        yield Finding(Difference.STORY_GONE, entry.name, then.id, then.headline)
        return
    if present.source_sha256 != then.source_sha256:
        yield Finding(Difference.STORY_OTHER, entry.name, then.id, then.headline)
        return
    sides = tuple(
        side for side, names in _SIDES.items() if _told(present, names) != _told(then, names)
    )
    if sides:
        yield Finding(Difference.STORY_CHANGED, entry.name, then.id, present.headline, sides)


_SIDES = {
    "text": ("text_sha256",),
    "fields": ("fields_sha256",),
    "claims": ("claims_sha256",),
    "sign-off": ("signed", "signed_by"),
}


def _told(entry: StoryEntry, names: tuple[str, ...]) -> list[object]:
    return [getattr(entry, name) for name in names]
