"""What checks have found in stories, and what stories mention: derived, and made anew at will."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from newsdesk.store.strings import stored, told
from newsdesk.story.mentions import Elsewhere, Mention, MentionKind

if TYPE_CHECKING:
    from sqlalchemy import Connection

COMMON = 400  # mentions: a key of more says little
_THESE = "(SELECT value FROM json_each(?))"
_STALE = (
    "SELECT a.id FROM article AS a LEFT JOIN checked AS c ON c.article = a.id "
    "WHERE a.binned = 0 AND a.id > ? AND (c.article IS NULL OR c.version <> a.version "
    "OR c.stamp <> ?) ORDER BY a.id LIMIT ?"
)
_LIKE = (
    'SELECT a.id, a.headline, a.outlet, a.published, m.kind, m.words, m.value, m.start, m."end" '  # noqa: S608
    "FROM mention AS m JOIN article AS a ON a.id = m.article "
    f"WHERE m.id IN (SELECT mention FROM mention_key WHERE key IN {_THESE} LIMIT {COMMON}) "
    "AND m.kind = ? AND a.id <> ? AND a.binned = 0 ORDER BY a.id"
)
_ALL = (
    'SELECT a.id, a.headline, a.outlet, a.published, m.kind, m.words, m.value, m.start, m."end" '
    "FROM mention AS m JOIN article AS a ON a.id = m.article "
    "WHERE m.kind = ? AND a.binned = 0 ORDER BY a.published, a.id, m.start"
)


def stale(at: "Connection", stamp: str, after: int, limit: int) -> list[int]:
    """Return stories, from a number on, that were changed since they were last checked."""
    return [row[0] for row in at.exec_driver_sql(_STALE, (after, stamp, limit))]


def left(at: "Connection", stamp: str) -> int:
    """Count the stories that were changed since they were last checked."""
    return len(stale(at, stamp, 0, -1))


@dataclass(frozen=True, slots=True)
class Looked:
    """What a look at a story gave."""

    story: int
    version: int
    found: Mapping[str, int]  # how often each check has found something


def keep_mentions(at: "Connection", story: int, mentions: Iterable[Mention]) -> None:
    """Keep what a story mentions, in place of what it did before."""
    mine = "SELECT id FROM mention WHERE article = ?"
    at.exec_driver_sql(f"DELETE FROM mention_key WHERE mention IN ({mine})", (story,))  # noqa: S608
    at.exec_driver_sql("DELETE FROM mention WHERE article = ?", (story,))
    for one in mentions:
        _put(at, story, one)


def keep_findings(at: "Connection", looked: Looked, stamp: str) -> None:
    """Keep what the checks found in a story at a version of it."""
    put = "INSERT OR REPLACE INTO checked (article, version, stamp) VALUES (?, ?, ?)"
    at.exec_driver_sql(put, (looked.story, looked.version, stamp))
    at.exec_driver_sql("DELETE FROM finding WHERE article = ?", (looked.story,))
    rows = [(code, looked.story, number) for code, number in looked.found.items()]
    if rows:
        put = "INSERT INTO finding (code, article, number) VALUES (?, ?, ?)"
        at.exec_driver_sql(put, rows)


def _put(at: "Connection", story: int, one: Mention) -> None:
    put = (
        'INSERT INTO mention (article, kind, words, value, start, "end") VALUES (?, ?, ?, ?, ?, ?)'
    )
    values = (story, one.kind.value, stored(one.words), stored(one.value), one.start, one.end)
    number = at.exec_driver_sql(put, values).lastrowid
    keys = [(key, number) for key in dict.fromkeys(one.keys)]
    if keys:
        at.exec_driver_sql("INSERT INTO mention_key (key, mention) VALUES (?, ?)", keys)


def like(at: "Connection", story: int, mention: Mention) -> tuple[Elsewhere, ...]:
    """Return mentions in other stories that share a key with one, the oldest story first."""
    asked = (json.dumps(list(mention.keys)), mention.kind.value, story)
    return tuple(map(_elsewhere, at.exec_driver_sql(_LIKE, asked)))


def all_of(at: "Connection", kind: MentionKind) -> list[Elsewhere]:
    """Return every mention of a kind, by date."""
    return list(map(_elsewhere, at.exec_driver_sql(_ALL, (kind.value,))))


def _elsewhere(row: Sequence[Any]) -> Elsewhere:
    story, headline, outlet, published, kind, words, value, start, end = row
    said = Mention(MentionKind(kind), told(words), told(value), start, end)
    return Elsewhere(story, told(headline), told(outlet), published or "", said)
