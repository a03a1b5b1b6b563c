"""Stories that say nearly the same: found by their sketches, recorded in pairs."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection

from newsdesk.store import codec
from newsdesk.story.grouping import Alike, Pair, grouped
from newsdesk.text.sketch import alike, keys

COMMON = 200  # stories: a key of more says little, and all of them would be compared
FIRST = 8  # of the stories of a common key are compared: a copy's first original is among them
LEAST = 0.25  # of the shingles are shared: 0.78 with 5% changed words, 0.38 with 20%, ± 0.06

_PUT = "INSERT OR REPLACE INTO sketch (article, content) VALUES (?, ?)"
_KEY = "INSERT OR IGNORE INTO sketch_key (key, article) VALUES (?, ?)"
_WAS = "SELECT content FROM sketch WHERE article = ?"
_DROP = "DELETE FROM sketch_key WHERE key = ? AND article = ?"
_THESE = "(SELECT value FROM json_each(?))"
_SKETCHES = f"SELECT article, content FROM sketch WHERE article IN {_THESE}"  # noqa: S608
_HAVING = (  # one more than COMMON tells that there are more
    "SELECT k.value, (SELECT group_concat(s.article) FROM (SELECT article FROM sketch_key "  # noqa: S608
    f"WHERE key = k.value ORDER BY article LIMIT {COMMON + 1}) AS s) FROM json_each(?) AS k"
)
_RECORD = "INSERT OR REPLACE INTO duplicate (one, other, alike) VALUES (?, ?, ?)"
_AMONG = (  # the plus keeps SQLite from looking for each of one with each of other
    f"SELECT one, other, alike FROM duplicate WHERE one IN {_THESE} AND +other IN {_THESE}"  # noqa: S608
)
_ALL = "SELECT one, other, alike FROM duplicate"
_AROUND = """
    WITH RECURSIVE near (id) AS (
        VALUES (?)
        UNION SELECT CASE d.one WHEN near.id THEN d.other ELSE d.one END
        FROM near JOIN duplicate AS d ON d.one = near.id OR d.other = near.id
    )
    SELECT d.one, d.other, d.alike FROM near JOIN duplicate AS d ON d.one = near.id
"""
_LIKE = f"""
    SELECT count(DISTINCT mine) FROM (
        SELECT one AS mine, other AS theirs FROM duplicate WHERE one IN {_THESE}
        UNION ALL SELECT other, one FROM duplicate WHERE other IN {_THESE}
    ) JOIN article ON id = theirs AND binned = 0
"""  # noqa: S608
_OF = "SELECT one, other FROM duplicate WHERE one = ? OR other = ?"
_FORGET = "DELETE FROM duplicate WHERE one = ? AND other = ?"
_SEPARATE = "SELECT one, other FROM not_duplicate"
_SET_APART = "INSERT OR IGNORE INTO not_duplicate (one, other) VALUES (?, ?)"
_TAKE_TOGETHER = "DELETE FROM not_duplicate WHERE one = ? AND other = ?"
_MARK = "duplicates-compared"  # up to which story a search of all has come, until it is over


def add(at: Connection, rows: Sequence[tuple[int, bytes]]) -> None:
    """Keep the sketches of new stories; a text too short for one has none."""
    known = [(story, content) for story, content in rows if content]
    if known:
        at.exec_driver_sql(_PUT, known)
        at.exec_driver_sql(
            _KEY, [(key, story) for story, content in known for key in keys(content)]
        )


def update(at: Connection, story: int, content: bytes) -> None:
    """Keep the sketch of a story whose text was changed; pairs that it no longer fits go."""
    was = at.exec_driver_sql(_WAS, (story,)).scalar()
    if was == content:
        return
    if was:
        at.exec_driver_sql(_DROP, [(key, story) for key in keys(was)])
        at.exec_driver_sql("DELETE FROM sketch WHERE article = ?", (story,))
    add(at, [(story, content)])
    pairs = [(one, other) for one, other in at.exec_driver_sql(_OF, (story, story))]
    known = sketches(at, {number for pair in pairs for number in pair})
    for one, other in pairs:
        if alike(known.get(one, b""), known.get(other, b"")) < LEAST:
            at.exec_driver_sql(_FORGET, (one, other))


def sketches(at: Connection, ids: Iterable[int]) -> dict[int, bytes]:
    """Return the sketches of stories; those that are too short have none."""
    return {row[0]: row[1] for row in at.exec_driver_sql(_SKETCHES, (_json(sorted(ids)),))}


def candidates(at: Connection, known: Mapping[int, bytes]) -> dict[int, Counter[int]]:
    """Return for each story those that share keys with it, and how many of the eight.

    Of a key that is in more than 200 stories only the first eight are taken, so that a paragraph
    under every page of an outlet, or a text that came ten thousand times, stays cheap.
    """
    found = {story: keys(content) for story, content in known.items()}
    asked = _json(sorted({key for some in found.values() for key in some}))
    having: dict[int, list[int]] = {}
    for key, told in at.exec_driver_sql(_HAVING, (asked,)):
        stories = list(map(int, told.split(","))) if told else []
        having[key] = stories if len(stories) <= COMMON else stories[:FIRST]
    return {
        story: Counter(other for key in some for other in having[key] if other != story)
        for story, some in found.items()
    }


def record(at: Connection, pairs: Iterable[Pair]) -> None:
    """Keep pairs of stories that say nearly the same."""
    rows = [(min(one, other), max(one, other), share) for one, other, share in pairs]
    if rows:
        at.exec_driver_sql(_RECORD, rows)


def among(at: Connection, ids: Iterable[int]) -> list[Pair]:
    """Return the pairs that are known of some stories."""
    these = _json(ids)
    return [(one, other, share) for one, other, share in at.exec_driver_sql(_AMONG, (these, these))]


def number_alike(at: Connection, ids: Iterable[int]) -> int:
    """Return how many of some stories say nearly the same as one that is not in the bin."""
    these = _json(ids)
    return int(at.exec_driver_sql(_LIKE, (these, these)).scalar_one())


def groups(at: Connection) -> list[Alike]:
    """Return all groups of stories that say nearly the same, without those in the bin."""
    return _shown(at, [tuple(row) for row in at.exec_driver_sql(_ALL)])


def of_story(at: Connection, story: int) -> Alike | None:
    """Return the group that a story is in, without stories in the bin."""
    found = _shown(at, [tuple(row) for row in at.exec_driver_sql(_AROUND, (story,))])
    return next((group for group in found if story in group.ids), None)


def _shown(at: Connection, pairs: Sequence[Pair]) -> list[Alike]:
    """Return groups of at least two; a story in the bin still joins those that are like it."""
    found = grouped(pairs, separate(at))
    there = unbinned(at, [story for group in found for story in group.ids])
    left = [Alike(tuple(filter(there.__contains__, g.ids)), g.share) for g in found]
    return [group for group in left if len(group.ids) > 1]


def separate(at: Connection) -> list[tuple[int, int]]:
    """Return the pairs that a person has told apart."""
    return [(one, other) for one, other in at.exec_driver_sql(_SEPARATE)]


def set_apart(at: Connection, one: int, other: int, *, on: bool) -> bool:
    """Tell two stories apart, or no longer; False where that is so already."""
    pair = min(one, other), max(one, other)
    return bool(at.exec_driver_sql(_SET_APART if on else _TAKE_TOGETHER, pair).rowcount)


def unbinned(at: Connection, ids: Iterable[int]) -> set[int]:
    """Return those of some stories that are not in the bin."""
    asked = f"SELECT id FROM article WHERE binned = 0 AND id IN {_THESE}"  # noqa: S608
    return {number for (number,) in at.exec_driver_sql(asked, (_json(ids),))}


def hashes(at: Connection, ids: Iterable[int]) -> dict[int, bytes]:
    """Return the hashes of the clean texts of stories."""
    asked = f"SELECT id, sha256 FROM article WHERE id IN {_THESE}"  # noqa: S608
    return {row[0]: row[1] for row in at.exec_driver_sql(asked, (_json(ids),))}


def next_stories(at: Connection, after: int, limit: int) -> list[int]:
    """Return the next stories by number."""
    asked = "SELECT id FROM article WHERE id > ? ORDER BY id LIMIT ?"
    return [number for (number,) in at.exec_driver_sql(asked, (after, limit))]


def number_after(at: Connection, after: int) -> int:
    """Return how many stories come after one."""
    asked = "SELECT count(*) FROM article WHERE id > ?"
    return int(at.exec_driver_sql(asked, (after,)).scalar_one())


def mark(at: Connection) -> int:
    """Return up to which story the last search came that was not finished, 0 if it was."""
    asked = "SELECT value FROM setting WHERE name = ?"
    return int(at.exec_driver_sql(asked, (_MARK,)).scalar() or 0)


def set_mark(at: Connection, story: int) -> None:
    """Remember up to which story a search has come; 0 when it is over."""
    at.exec_driver_sql("DELETE FROM setting WHERE name = ?", (_MARK,))
    if story:
        row = (_MARK, str(story))
        at.exec_driver_sql("INSERT INTO setting (name, value) VALUES (?, ?)", row)


def _json(ids: Iterable[int]) -> str:
    return codec.to_json(list(ids))
