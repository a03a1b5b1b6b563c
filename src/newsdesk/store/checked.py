"""What checks have found in stories, and what stories mention: derived, and made anew at will."""

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from newsdesk.store.strings import stored, told
from newsdesk.story.mentions import Elsewhere, Mention, MentionKind

if TYPE_CHECKING:
    from sqlalchemy import Connection

COMMON = 400  # mentions: a key of more says little
_THESE = "(SELECT value FROM json_each(?))"
_STALE = (
    "SELECT a.id FROM article AS a LEFT JOIN checked AS c ON c.article = a.id "  # noqa: S608
    "WHERE a.binned = 0 AND a.id > ? AND (c.article IS NULL OR c.version <> a.version "
    f"OR c.stamp NOT IN {_THESE}) ORDER BY a.id LIMIT ?"
)
_COLUMNS = (
    'SELECT a.id, a.headline, a.outlet, a.published, m.kind, m.words, m.value, m.start, m."end" '
    "FROM mention AS m JOIN article AS a ON a.id = m.article "
)
_LIKE = (
    f"{_COLUMNS} WHERE m.id IN "  # noqa: S608
    f"(SELECT mention FROM mention_key WHERE key IN {_THESE} LIMIT {COMMON}) "
    "AND m.kind = ? AND a.id <> ? AND a.binned = 0 ORDER BY a.id"
)
_NAMED = f"{_COLUMNS} WHERE m.kind = ? AND m.value = ? AND a.id <> ? AND a.binned = 0 LIMIT ?"
_SPELLINGS = (
    "SELECT value FROM spelling WHERE id IN "  # noqa: S608
    f"(SELECT spelling FROM spelling_key WHERE key IN {_THESE} LIMIT {COMMON})"
)


def stale(at: "Connection", stamps: Collection[str], after: int, limit: int) -> list[int]:
    """Return stories, from a number on, that these checks have not seen as they are now."""
    asked = (after, json.dumps(list(stamps)), limit)
    return [row[0] for row in at.exec_driver_sql(_STALE, asked)]


def left(at: "Connection", stamps: Collection[str]) -> int:
    """Count the stories that these checks have not seen as they are now."""
    return len(stale(at, stamps, 0, -1))


@dataclass(frozen=True, slots=True)
class Looked:
    """What a look at a story gave."""

    story: int
    version: int
    found: Mapping[str, int]  # how often each check has found something


def keep_findings(at: "Connection", looked: Looked, codes: Collection[str], stamp: str) -> None:
    """Keep what some checks found in a story at a version of it."""
    put = "INSERT OR REPLACE INTO checked (article, version, stamp) VALUES (?, ?, ?)"
    at.exec_driver_sql(put, (looked.story, looked.version, stamp))
    drop = f"DELETE FROM finding WHERE article = ? AND code IN {_THESE}"  # noqa: S608
    at.exec_driver_sql(drop, (looked.story, json.dumps(list(codes))))
    rows = [(code, looked.story, number) for code, number in looked.found.items()]
    if rows:
        put = "INSERT INTO finding (code, article, number) VALUES (?, ?, ?)"
        at.exec_driver_sql(put, rows)


# --- what stories mention ---


def keep_mentions(at: "Connection", story: int, mentions: Sequence[Mention]) -> None:
    """Keep what a story mentions, in place of what it did before."""
    mine = "SELECT id FROM mention WHERE article = ?"
    at.exec_driver_sql(f"DELETE FROM mention_key WHERE mention IN ({mine})", (story,))  # noqa: S608
    at.exec_driver_sql("DELETE FROM mention WHERE article = ?", (story,))
    for one in mentions:
        number = _put(at, story, one)
        keys = [(key, number) for key in dict.fromkeys(one.keys)]
        if keys and one.kind is not MentionKind.NAME:
            at.exec_driver_sql("INSERT INTO mention_key (key, mention) VALUES (?, ?)", keys)
    names = {one.value: one.keys for one in mentions if one.kind is MentionKind.NAME}
    _keep_spellings(at, names)


def _put(at: "Connection", story: int, one: Mention) -> int:
    put = (
        'INSERT INTO mention (article, kind, words, value, start, "end") VALUES (?, ?, ?, ?, ?, ?)'
    )
    values = (story, one.kind.value, stored(one.words), stored(one.value), one.start, one.end)
    return int(at.exec_driver_sql(put, values).lastrowid)


def _keep_spellings(at: "Connection", names: Mapping[str, Sequence[int]]) -> None:
    """Keep each spelling once for the whole library, so that a usual name costs no more."""
    for value, keys in names.items():
        put = "INSERT INTO spelling (value) VALUES (?) ON CONFLICT DO NOTHING"
        done = at.exec_driver_sql(put, (stored(value),))
        rows = [(key, done.lastrowid) for key in dict.fromkeys(keys)] if done.rowcount == 1 else []
        if rows:
            at.exec_driver_sql("INSERT INTO spelling_key (key, spelling) VALUES (?, ?)", rows)


def like(at: "Connection", story: int, mention: Mention) -> tuple[Elsewhere, ...]:
    """Return mentions in other stories that share a key with one, the oldest story first."""
    asked = (json.dumps(list(mention.keys)), mention.kind.value, story)
    return tuple(map(_elsewhere, at.exec_driver_sql(_LIKE, asked)))


def spellings(at: "Connection", keys: Iterable[int]) -> tuple[str, ...]:
    """Return how the names are spelt that share a key."""
    found = at.exec_driver_sql(_SPELLINGS, (json.dumps(list(keys)),))
    return tuple(told(row[0]) for row in found)


def valued(
    at: "Connection", story: int, kind: MentionKind, value: str, most: int
) -> tuple[Elsewhere, ...]:
    """Return mentions of a kind in other stories that have a value."""
    asked = (kind.value, stored(value), story, most)
    return tuple(map(_elsewhere, at.exec_driver_sql(_NAMED, asked)))


def _elsewhere(row: Sequence[Any]) -> Elsewhere:
    story, headline, outlet, published, kind, words, value, start, end = row
    said = Mention(MentionKind(kind), told(words), told(value), start, end)
    return Elsewhere(story, told(headline), told(outlet), published or "", said)


def mentions_of(at: "Connection", story: int) -> list[Mention]:
    """Return what a story mentioned when it was last looked at, in the order of its text."""
    ask = (
        'SELECT m.kind, m.words, m.value, m.start, m."end", '
        "(SELECT json_group_array(key) FROM mention_key WHERE mention = m.id) "
        'FROM mention AS m WHERE m.article = ? ORDER BY m.start, m."end"'
    )
    return [
        Mention(MentionKind(kind), told(words), told(value), start, end, tuple(json.loads(keys)))
        for kind, words, value, start, end, keys in at.exec_driver_sql(ask, (story,))
    ]


# --- for the ledger ---


def with_finding(at: "Connection", code: str, most: int) -> list[int]:
    """Return stories in which a check has found something, the newest first."""
    ask = (
        "SELECT f.article FROM finding AS f JOIN article AS a ON a.id = f.article "
        "WHERE f.code = ? AND a.binned = 0 ORDER BY a.published DESC, a.id DESC LIMIT ?"
    )
    return [row[0] for row in at.exec_driver_sql(ask, (code, most))]


def usual(at: "Connection", kind: MentionKind, part: str, most: int) -> list[tuple[str, str, int]]:
    """Return values that hold a part, words for each, and in how many stories, most first."""
    ask = (
        "SELECT m.value, min(m.words), count(DISTINCT m.article) FROM mention AS m "
        "JOIN article AS a ON a.id = m.article WHERE m.kind = ? AND a.binned = 0 "
        "AND instr(m.value, ?) > 0 GROUP BY m.value ORDER BY 3 DESC, 1 LIMIT ?"
    )
    found = at.exec_driver_sql(ask, (kind.value, stored(part), most))
    return [(told(value), told(words), number) for value, words, number in found]


def elsewhere(at: "Connection", story: int, start: int, end: int) -> Elsewhere | None:
    """Return the mention that stands in a stretch of a story."""
    ask = f'{_COLUMNS} WHERE m.article = ? AND m.start <= ? AND m."end" >= ? ORDER BY m.start DESC'
    row = at.exec_driver_sql(ask, (story, start, end)).first()
    return None if row is None else _elsewhere(row)
