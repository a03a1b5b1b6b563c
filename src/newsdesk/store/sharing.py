"""States of stories that other libraries have had, too: what a merge of three sides begins with."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

from newsdesk.errors import LibraryTrouble
from newsdesk.store import codec
from newsdesk.store.strings import told
from newsdesk.story.edits import Edit

if TYPE_CHECKING:
    from sqlalchemy import Connection

_FORGET = "UPDATE shared SET in_force = 0 WHERE article = ? AND sha256 = ?"
_KNOW = (
    "UPDATE shared SET in_force = 1, id = (SELECT max(id) + 1 FROM shared) "
    "WHERE article = ? AND sha256 = ?"
)


@dataclass(frozen=True, slots=True)
class SharedState:
    """A state as it went from one library to another."""

    key: str  # SHA-256 of the content, lower-case hexadecimal
    content: bytes  # JSON
    seq: int = 0  # of the last change that this library knew when it had the state


def known(at: "Connection", story: int) -> list[SharedState]:
    """Return the states of a story that others have had, the newest last."""
    asked = "SELECT sha256, content, seq FROM shared WHERE article = ? AND in_force ORDER BY id"
    return [_checked(SharedState(*row)) for row in at.exec_driver_sql(asked, (story,))]


def _checked(packed: SharedState) -> SharedState:
    try:
        content = codec.unpack(packed.content)
    except ValueError:
        content = b""
    if sha256(content).hexdigest() != packed.key:
        raise LibraryTrouble(
            "What the library keeps of an earlier packet is damaged.", "Restore the newest backup."
        )
    return SharedState(packed.key, content, packed.seq)


def keep(
    at: "Connection", story: int, states: Iterable[SharedState], *, in_force: bool = False
) -> None:
    """Keep states, and let them count as the newest where they are in force."""
    put = (
        "INSERT OR IGNORE INTO shared (article, sha256, seq, in_force, content) "
        "VALUES (?, ?, (SELECT coalesce(max(seq), 0) FROM audit), 0, ?)"
    )
    for one in states:
        at.exec_driver_sql(put, (story, one.key, codec.pack(one.content)))
        if in_force:
            at.exec_driver_sql(_KNOW, (story, one.key))


def set_force(at: "Connection", story: int, *, old: Sequence[str], new: Sequence[str]) -> bool:
    """Let the new states count as the newest, and the old ones no longer.

    False where one of them is not as it should be.
    """
    asked = "SELECT sha256, in_force FROM shared WHERE article = ?"
    there = {key: bool(force) for key, force in at.exec_driver_sql(asked, (story,))}
    if not all(there.get(key) for key in old) or any(there.get(key, True) for key in new):
        return False
    for change, keys in ((_FORGET, old), (_KNOW, new)):
        for key in keys:
            at.exec_driver_sql(change, (story, key))
    return True


def all_edits(at: "Connection", story: int) -> list[Edit]:
    """Return every edit by hand that a story ever had, those in force last."""
    asked = (
        "SELECT start, end, replacement, rule, reason, id FROM hand_edit WHERE article = ? "
        "ORDER BY superseded IS NULL, id"
    )
    rows = at.exec_driver_sql(asked, (story,))
    return [Edit(row[0], row[1], told(row[2]), row[3], row[4], row[5]) for row in rows]


def edits_on(at: "Connection", story: int, reading: int) -> list[int]:
    """Return the edits by hand that are in force on a reading, also where no story stands on it."""
    asked = "SELECT id FROM hand_edit WHERE article = ? AND reading = ? AND superseded IS NULL"
    return [number for (number,) in at.exec_driver_sql(asked, (story, reading))]


def owners(at: "Connection", uids: Iterable[str]) -> dict[str, int]:
    """Return on which stories annotations are, by their uids."""
    asked = "SELECT uid, article FROM annotation WHERE uid IN (SELECT value FROM json_each(?))"
    rows = at.exec_driver_sql(asked, (codec.to_json(list(uids)),))
    return {row[0]: row[1] for row in rows}
