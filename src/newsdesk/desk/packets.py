"""The file that a packet is: a zip whose names are all known before, and whose words are hashed.

What somebody sends is never trusted: nothing of it is put on the disk, and no number, name or
nesting in it is taken before it was looked at.
"""

import json
import math
import re
import stat
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import IO, Any, NoReturn

from newsdesk.errors import NewsdeskError
from newsdesk.story.handed import Sent
from newsdesk.story.packing import packed, unpacked

FORMAT = 1
EXTENSION = "newsdesk-packet"
LARGEST = 64_000_000  # bytes of a part
LARGEST_WORDS = 32_000_000  # bytes of a part that is JSON: as objects it takes twenty times as much
LARGEST_WHOLE = 1_000_000_000  # bytes of all parts together
MOST = 50_000  # parts
RATIO = 100  # how many times smaller a part may be packed than it is
_SMALL = 1_000_000  # bytes up to which that does not matter
_DIGITS = 18  # of a whole number, so that every table can hold it
_MANIFEST = "manifest.json"
STORY, SOURCE, STATE, FILE = "stories", "sources", "states", "files"
_PART = re.compile(f"(?:{STORY}|{SOURCE}|{STATE}|{FILE})/[0-9a-f]{{64}}")
_AGAIN = "Nothing was changed. Ask for it to be sent again."
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_EPOCH = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Listed:
    """A story as the manifest names it."""

    sha256: str  # of its source
    told: str  # SHA-256 of what the packet tells of it
    headline: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a packet is: who made it when, and what is in it."""

    format: int
    by: str
    at: str  # ISO 8601 time, UTC
    stories: tuple[Listed, ...]


class TooLarge(NewsdeskError):
    """A part that no packet can hold."""


@dataclass(slots=True)
class Packet:
    """A packet while it is written, in memory."""

    _into: BytesIO = field(default_factory=BytesIO)
    _file: zipfile.ZipFile = field(init=False)
    _listed: list[Listed] = field(default_factory=list)
    _names: set[str] = field(default_factory=set)
    _size: int = 0

    def __post_init__(self) -> None:
        """Begin with nothing in it."""
        self._file = zipfile.ZipFile(self._into, "w")

    def put(self, sent: Sent, headline: str, parts: Iterable[tuple[str, bytes]]) -> None:
        """Add a story and its parts; TooLarge where it does not fit, and then none of it is in."""
        told = to_json(packed(sent))
        listed = Listed(sent.sha256, sha256(told).hexdigest(), headline)
        named = {f"{where}/{sha256(data).hexdigest()}": data for where, data in parts}
        fresh = {name: data for name, data in named.items() if name not in self._names}
        fresh[f"{STORY}/{sent.sha256}"] = told
        self._check(fresh)
        for name, data in fresh.items():
            self._file.writestr(*_entry(name, data))
        self._names |= fresh.keys()
        self._size += sum(map(len, fresh.values()))
        self._listed.append(listed)

    def _check(self, parts: Mapping[str, bytes]) -> None:
        sizes = {name: len(data) for name, data in parts.items()}
        whole = self._size + sum(sizes.values())
        fits = all(size <= _largest(name) for name, size in sizes.items())
        if not fits or whole > LARGEST_WHOLE or len(self._names) + len(parts) >= MOST:
            raise TooLarge("It does not fit into the packet.", "Make a packet of fewer stories.")

    def closed(self, by: str, at: str) -> bytes:
        """Return the whole file."""
        manifest = Manifest(FORMAT, by, at, tuple(self._listed))
        with self._file:
            self._file.writestr(*_entry(_MANIFEST, to_json(packed(manifest))))
        return self._into.getvalue()


def _entry(name: str, data: bytes) -> tuple[zipfile.ZipInfo, bytes]:
    """Name a part; one that would be packed as small as only a bomb is goes as it is."""
    info = zipfile.ZipInfo(name, _EPOCH)
    dull = len(data) > _SMALL and len(zlib.compress(data, 1)) * RATIO < 2 * len(data)
    info.compress_type = zipfile.ZIP_STORED if dull else zipfile.ZIP_DEFLATED
    return info, data


def _largest(name: str) -> int:
    return LARGEST_WORDS if name == _MANIFEST or name.startswith((STORY, STATE)) else LARGEST


def to_json(value: object) -> bytes:
    """Return compact JSON; half a surrogate pair goes as it is."""
    words = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return words.encode("utf-8", "surrogatepass")


class Received:
    """A packet that somebody sent, read part by part."""

    def __init__(self, path: Path, file: zipfile.ZipFile) -> None:
        """Use `received`."""
        self.path = path
        self._file = file
        self._parts = {info.filename: info for info in file.infolist()}
        self.manifest = self._manifest()

    def _manifest(self) -> Manifest:
        found = self._json(self._data(_MANIFEST))
        version = found.get("format") if isinstance(found, dict) else None
        if type(version) is int and version > FORMAT:
            raise NewsdeskError(
                f"{self.path.name} was made by a newer Newsdesk.",
                "Nothing was changed. Receive it with the newest version.",
            )
        if version != FORMAT:
            self.refuse("it does not say what it is")
        manifest: Manifest = self.made(Manifest, found)
        if not _is_time(manifest.at):
            self.refuse("it does not say when it was made")
        hashes = [listed.sha256 for listed in manifest.stories]
        if len(set(hashes)) < len(hashes):
            self.refuse("it names a story twice")
        return manifest

    def refuse(self, why: str) -> NoReturn:
        """Raise what says that this packet cannot be received."""
        raise refusal(self.path, why)

    def made(self, kind: Any, found: object) -> Any:  # noqa: ANN401  (whatever `kind` is)
        """Return a value of a type from JSON."""
        try:
            return unpacked(kind, found)
        except (ValueError, RecursionError):
            self.refuse("a part of it is not what it should be")

    def sent(self, listed: Listed) -> Sent:
        """Return what the packet tells of a story."""
        data = self._data(f"{STORY}/{listed.sha256}")
        if sha256(data).hexdigest() != listed.told:
            self.refuse("a part of it was changed")
        sent: Sent = self.made(Sent, self._json(data))
        if sent.sha256 != listed.sha256 or not sent.states:
            self.refuse("a part of it is not what it should be")
        return sent

    def words(self, where: str, key: str) -> tuple[bytes, Any]:
        """Return a part that is JSON, as it is and as what it says."""
        data = self.data(where, key)
        return data, self._json(data)

    def data(self, where: str, key: str) -> bytes:
        """Return a part, held against its hash."""
        data = self._data(f"{where}/{key}")
        if sha256(data).hexdigest() != key:
            self.refuse("a part of it was changed")
        return data

    def _data(self, name: str) -> bytes:
        info = self._parts.get(name)
        if info is None:
            self.refuse("a part of it is missing")
        try:
            with self._file.open(info) as part:
                return part.read(info.file_size + 1)
        except _DAMAGED:
            self.refuse("a part of it is damaged")

    def _json(self, data: bytes) -> Any:  # noqa: ANN401
        try:
            return json.loads(
                data.decode("utf-8", "surrogatepass"),
                parse_constant=_no_number,
                parse_int=_whole,
                parse_float=_finite,
            )
        except (ValueError, RecursionError):
            self.refuse("a part of it is not what it should be")


_DAMAGED = (
    *(zipfile.BadZipFile, zlib.error, OSError, EOFError),
    *(ValueError, NotImplementedError, RuntimeError),
)


def refusal(path: Path, why: str) -> NewsdeskError:
    """Return what says that a packet cannot be received."""
    return NewsdeskError(f"{path.name} cannot be received: {why}.", _AGAIN)


def _is_time(at: str) -> bool:
    try:
        return bool(datetime.fromisoformat(at))
    except ValueError:
        return False


def _no_number(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number")


def _whole(digits: str) -> int:
    if len(digits) > _DIGITS:
        raise ValueError("a number is too large")
    return int(digits)


def _finite(digits: str) -> float:
    if not math.isfinite(number := float(digits)):
        raise ValueError("a number is too large")
    return number


@contextmanager
def received(path: Path) -> Iterator[Received]:
    """Open a packet; NewsdeskError where it is none, or is made to do harm."""
    with _opened(path) as raw:
        try:
            file = zipfile.ZipFile(raw)
        except _DAMAGED as error:
            raise refusal(path, "it is no packet, or was damaged on the way") from error
        with file:
            why = "; ".join(_wrong(file.infolist()))
            if why:
                raise refusal(path, why)
            yield Received(path, file)


@contextmanager
def _opened(path: Path) -> Iterator[IO[bytes]]:
    try:
        if path.exists() and not path.is_file():
            raise refusal(path, "it is no file")
        raw = path.open("rb")
    except OSError as error:
        raise NewsdeskError(
            f"{path} cannot be read: {error.strerror}.", "Check that the file is there and yours."
        ) from error
    with raw:
        yield raw


def _wrong(parts: list[zipfile.ZipInfo]) -> Iterator[str]:
    """Yield at most one reason not to look into a packet, judged by its list of parts alone."""
    names = [part.filename for part in parts]
    if len(parts) > MOST or sum(part.file_size for part in parts) > LARGEST_WHOLE:
        yield "there is too much in it"
    elif len(set(names)) < len(names):
        yield "two parts of it have one name"
    elif not all(name == _MANIFEST or _PART.fullmatch(name) for name in names):
        yield "there is something in it that belongs in no packet"
    elif any(map(_strange, parts)):
        yield "a part of it is no plain file"
    elif any(part.file_size > _largest(part.filename) or _is_bomb(part) for part in parts):
        yield "a part of it is too large"


def _strange(part: zipfile.ZipInfo) -> bool:
    kind = stat.S_IFMT(part.external_attr >> 16)
    encrypted = bool(part.flag_bits & 1)
    return kind not in (0, stat.S_IFREG) or encrypted or part.compress_type not in _METHODS


def _is_bomb(part: zipfile.ZipInfo) -> bool:
    return part.file_size > _SMALL and part.file_size > RATIO * max(1, part.compress_size)
