"""What is being typed and not stored yet, kept aside in a small file until it is.

The file stands with the user's own data, as the mark of the open window does: beside the library,
two people on one library would write over each other's, and a library that can only be read would
have none.
"""

import contextlib
import hashlib
import json
import os
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from newsdesk import paths
from newsdesk.errors import NewsdeskError

PARAGRAPH = ""  # stands for the name of a field
_VERSION = 1
_LARGEST = 50_000_000  # bytes


@dataclass(frozen=True, slots=True)
class Draft:
    """Words that somebody has typed over a field or a paragraph."""

    story: int
    name: str  # the field, PARAGRAPH for a paragraph of the text
    base: str  # what was stored when the typing began
    text: str
    at: str = ""  # when it was typed, UTC
    start: int = 0  # of a paragraph, in CleanText.text
    end: int = 0

    @property
    def key(self) -> tuple[int, str, int]:
        """Return what tells one editor from another."""
        return self.story, self.name, self.start

    def same(self, other: "Draft | None") -> bool:
        """Say whether another draft has the same words."""
        return other is not None and (other.key, other.text) == (self.key, self.text)


def now() -> str:
    """Return the time as drafts have it."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def place_for(library: Path) -> Path:
    """Return the file of a library's drafts; it need not exist."""
    digest = hashlib.sha256(str(Path(library).absolute()).encode()).hexdigest()[:16]
    return paths.data_dir() / "drafts" / f"{digest}.json"


def read(place: Path) -> tuple[Draft, ...]:
    """Return the drafts in a file, none where there is none or nobody can make sense of it."""
    try:
        if place.stat().st_size > _LARGEST:
            return ()
        found = json.loads(place.read_bytes())
    except (OSError, ValueError, RecursionError):
        return ()
    written = found.get("drafts") if isinstance(found, dict) else None
    made = [_draft(one) for one in written] if isinstance(written, list) else []
    return tuple(draft for draft in made if draft is not None)


def write(place: Path, drafts: Iterable[Draft]) -> None:
    """Put drafts into a file, whole or not at all; where there are none, take it away."""
    kept = [asdict(draft) for draft in drafts]
    try:
        if kept:
            _replace(place, json.dumps({"version": _VERSION, "drafts": kept}).encode())
        else:
            place.unlink(missing_ok=True)
    except OSError as error:
        raise NewsdeskError(
            f"What is being typed cannot be kept aside: {error.strerror or type(error).__name__}.",
            "Leave the field to save it, and make room on the disk.",
        ) from error


def _draft(written: object) -> Draft | None:
    kinds = {"story": int, "name": str, "base": str, "text": str, "at": str, "start": int}
    kinds["end"] = int
    if not isinstance(written, dict) or set(written) != set(kinds):
        return None
    fit = all(type(written[name]) is kind for name, kind in kinds.items())
    return Draft(**written) if fit else None


def _replace(place: Path, data: bytes) -> None:
    place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    made = place.with_name(f".{place.name}.partial")  # one window writes: a kill leaves one at most
    try:
        handle = os.open(made, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | _BINARY, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        made.replace(place)
    except BaseException:
        with contextlib.suppress(OSError):
            made.unlink()
        raise


_BINARY = getattr(os, "O_BINARY", 0)
