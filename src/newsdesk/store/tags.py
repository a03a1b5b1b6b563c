"""Tags in their own tables, kept in step with the field that holds them.

A tag's place orders the pane. Below 0 nobody made it: it came with a story's field, and goes with
the last one.
"""

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from newsdesk.store.strings import stored, told
from newsdesk.story.fields import people
from newsdesk.text.fold import fold

if TYPE_CHECKING:
    from sqlalchemy import Connection

Tag = tuple[str, str, int]  # key, name, place

KNOWN = "SELECT key, name, place FROM tag ORDER BY abs(place), key"
_THESE = "(SELECT value FROM json_each(?))"
_HAD = f"SELECT DISTINCT key FROM article_tag WHERE article IN {_THESE}"  # noqa: S608
_DROP = f"DELETE FROM article_tag WHERE article IN {_THESE}"  # noqa: S608
_KNOW = (  # in the order in which they come, so that the nine first ones stay what they are
    "INSERT OR IGNORE INTO tag (key, name, place) "
    "VALUES (?, ?, -1 - (SELECT coalesce(max(abs(place)), 0) FROM tag))"
)
_PUT = "INSERT OR IGNORE INTO article_tag (key, article) VALUES (?, ?)"
_FORGET = (
    "DELETE FROM tag WHERE key = ? AND place < 0 "
    "AND NOT EXISTS (SELECT 1 FROM article_tag AS t WHERE t.key = tag.key)"
)


def key_of(name: str) -> str:
    """Return what a tag is told from others by."""
    return fold(" ".join(name.split()))


def of(value: str) -> list[tuple[str, str]]:
    """Return key and name of each tag in a field's value, each once."""
    found: dict[str, str] = {}
    for name in people(value):
        found.setdefault(key_of(name), " ".join(name.split()))
    return list(found.items())


def write(at: "Connection", values: Mapping[int, str]) -> None:
    """Let stories have the tags that their field now says, and no others."""
    if not values:
        return
    ids = json.dumps(list(values))
    had = list(at.exec_driver_sql(_HAD, (ids,)))
    wanted = [(key, name, story) for story, value in values.items() for key, name in of(value)]
    if had:
        at.exec_driver_sql(_DROP, (ids,))
    if wanted:
        names = {key: name for key, name, _ in reversed(wanted)}
        know = [(stored(key), stored(name)) for key, name in reversed(names.items())]
        at.exec_driver_sql(_KNOW, know)
        at.exec_driver_sql(_PUT, [(stored(key), story) for key, _, story in wanted])
    gone = {key for (key,) in had} - {stored(key) for key, _, _ in wanted}
    if gone:
        at.exec_driver_sql(_FORGET, [(key,) for key in gone])


def known(at: "Connection") -> list[Tag]:
    """Return all tags in the order of the pane."""
    return [to_tag(row) for row in at.exec_driver_sql(KNOWN)]


def to_tag(row: Sequence[Any]) -> Tag:
    """Return a row of KNOWN as a tag."""
    return told(row[0]), told(row[1]), row[2]


def uses(at: "Connection") -> dict[str, int]:
    """Return how many stories have each tag, those in the bin too."""
    asked = "SELECT key, count(*) FROM article_tag GROUP BY key"
    return {told(key): int(number) for key, number in at.exec_driver_sql(asked)}


def stories_with(at: "Connection", key: str) -> list[int]:
    """Return the stories that have a tag, in the bin too."""
    asked = "SELECT article FROM article_tag WHERE key = ? ORDER BY article"
    return [int(row[0]) for row in at.exec_driver_sql(asked, (stored(key),))]


def set_state(at: "Connection", key: str, *, old: object, new: object) -> bool:
    """Make a tag [name, place], or make it none (None); False where it is not as it should be.

    A tag that only its stories have is none that was made, and what was made becomes that again.
    """
    asked = "SELECT name, place FROM tag WHERE key = ?"
    there = at.exec_driver_sql(asked, (stored(key),)).first()
    made = [told(there[0]), there[1]] if there is not None and there[1] > 0 else None
    if made != old:
        return False
    if isinstance(new, list):
        row = (stored(key), stored(new[0]), new[1])
        at.exec_driver_sql("INSERT OR REPLACE INTO tag (key, name, place) VALUES (?, ?, ?)", row)
    else:
        at.exec_driver_sql("UPDATE tag SET place = -abs(place) WHERE key = ?", (stored(key),))
        at.exec_driver_sql(_FORGET, (stored(key),))
    return True


def next_place(at: "Connection") -> int:
    """Return the place behind all tags."""
    asked = "SELECT coalesce(max(abs(place)), 0) + 1 FROM tag"
    return int(at.exec_driver_sql(asked).scalar_one())
