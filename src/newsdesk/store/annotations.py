"""What people say of stories: each annotation a row of JSON, and the files that it names."""

import json
from collections.abc import Iterable, Sequence
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from newsdesk.errors import LibraryTrouble, NotFound
from newsdesk.store import codec
from newsdesk.store.strings import stored, told
from newsdesk.story.annotations import KINDS, Annotation, Attachment, SignOff, kind_of
from newsdesk.story.packing import packed, unpacked

if TYPE_CHECKING:
    from sqlalchemy import Connection

State = dict[str, Any]  # the annotation's own fields, and which of KINDS it "is"
_ALL = "SELECT a.content FROM annotation AS a JOIN article AS s ON s.id = a.article "
_SHOWN = 200  # code points in the history
_THESE = "(SELECT value FROM json_each(?))"


def to_state(annotation: Annotation | None) -> dict[str, Any]:
    """Return what the audit keeps of an annotation, with words for the history; None is absence."""
    if annotation is None:
        return {"words": "", "state": None}
    state = {"is": kind_of(annotation), **packed(annotation)}
    return {"words": words_of(annotation), "state": state}


def words_of(annotation: Annotation) -> str:
    """Return in a line what an annotation says."""
    if isinstance(annotation, SignOff):
        return " ".join(annotation.headline.split())[:_SHOWN]
    anchor = getattr(annotation, "anchor", None)
    said = (getattr(annotation, name, "") for name in ("words", "text", "suggestion"))
    words = next(filter(None, said), "") or (anchor.quote if anchor is not None else "")
    return " ".join(words.split())[:_SHOWN]


def from_state(state: State) -> Annotation:
    """Give an annotation back; ValueError where a newer version or the disk wrote it."""
    kind = KINDS.get(str(state.get("is")))
    if kind is None:
        raise ValueError(f"no annotation: {state.get('is')}")
    found: Annotation = unpacked(kind, {k: v for k, v in state.items() if k != "is"})
    return found


def of_story(at: "Connection", story: int) -> list[Annotation]:
    """Return all that is said of a story, in the order in which it was said."""
    asked = "SELECT content FROM annotation WHERE article = ? ORDER BY id"
    return _unpacked(at.exec_driver_sql(asked, (story,)))


def of_kinds(at: "Connection", kinds: Sequence[str]) -> list[Annotation]:
    """Return all annotations of some kinds on stories outside the bin."""
    asked = f"{_ALL} WHERE a.kind IN {_THESE} AND s.binned = 0 ORDER BY a.id"
    return _unpacked(at.exec_driver_sql(asked, (json.dumps(list(kinds)),)))


def found(at: "Connection", uid: str) -> Annotation:
    """Return one annotation; NotFound where there is none."""
    asked = "SELECT content FROM annotation WHERE uid = ?"
    row = _unpacked(at.exec_driver_sql(asked, (uid,)))
    if not row:
        raise NotFound("This note or claim is no longer there.", "Somebody has deleted it.")
    return row[0]


def any_of(at: "Connection", kinds: Sequence[str]) -> bool:
    """Say whether there is any annotation of some kinds, on whatever story."""
    asked = "SELECT 1 FROM annotation WHERE kind IN (SELECT value FROM json_each(?)) LIMIT 1"
    return at.exec_driver_sql(asked, (json.dumps(list(kinds)),)).first() is not None


def known(at: "Connection", uids: Sequence[str]) -> frozenset[str]:
    """Return which of some annotations there are, on whatever story."""
    asked = "SELECT uid FROM annotation WHERE uid IN (SELECT value FROM json_each(?))"
    rows = at.exec_driver_sql(asked, (json.dumps(list(uids)),))
    return frozenset(row[0] for row in rows)


def _unpacked(rows: Iterable[Sequence[Any]]) -> list[Annotation]:
    try:
        return [from_state(json.loads(told(row[0]))) for row in rows]
    except ValueError as error:
        raise LibraryTrouble(
            "A note or claim in the library is damaged, or of a newer version.",
            "Restore the newest backup, or use the newest Newsdesk.",
        ) from error


def set_state(
    at: "Connection", story: int, uid: str, *, old: State | None, new: State | None
) -> bool:
    """Let an annotation be so, or not be there; False where it is not as it should be."""
    asked = "SELECT content FROM annotation WHERE uid = ?"
    row = at.exec_driver_sql(asked, (uid,)).first()
    present = None if row is None else json.loads(told(row[0]))
    if present != old:
        return False
    if new is None:
        at.exec_driver_sql("DELETE FROM annotation WHERE uid = ?", (uid,))
        return True
    values = (story, new["is"], new.get("state", ""), stored(codec.to_json(new)), uid)
    put = (
        "INSERT INTO annotation (article, kind, state, content, uid) VALUES (?, ?, ?, ?, ?)"
        if present is None
        else "UPDATE annotation SET article = ?, kind = ?, state = ?, content = ? WHERE uid = ?"
    )
    at.exec_driver_sql(put, values)
    return True


def attach(at: "Connection", name: str, data: bytes) -> Attachment:
    """Keep a file by its hash; one that is there already is not kept twice."""
    key = sha256(data).hexdigest()
    put = "INSERT OR IGNORE INTO attachment (sha256, size, content) VALUES (?, ?, ?)"
    at.exec_driver_sql(put, (key, len(data), codec.pack(data)))
    return Attachment(name, key, len(data))


def attached(at: "Connection", key: str) -> bytes:
    """Return the bytes of a file; NotFound where it is not kept, LibraryTrouble where damaged."""
    row = at.exec_driver_sql("SELECT content FROM attachment WHERE sha256 = ?", (key,)).first()
    if row is None:
        raise NotFound("The library does not keep this file.", "Attach it again.")
    try:
        data = codec.unpack(row[0])
    except ValueError:
        data = b""
    if sha256(data).hexdigest() != key:
        raise LibraryTrouble("A file kept in the library is damaged.", "Restore the newest backup.")
    return data
