"""Stories that say nearly the same: found by their sketches, recorded in pairs."""

from collections.abc import Sequence

from sqlalchemy import Connection

from newsdesk.text.sketch import keys

_PUT = "INSERT OR REPLACE INTO sketch (article, content) VALUES (?, ?)"
_KEY = "INSERT OR IGNORE INTO sketch_key (key, article) VALUES (?, ?)"
_WAS = "SELECT content FROM sketch WHERE article = ?"
_DROP = "DELETE FROM sketch_key WHERE key = ? AND article = ?"


def add(at: Connection, rows: Sequence[tuple[int, bytes]]) -> None:
    """Keep the sketches of new stories; a text too short for one has none."""
    known = [(story, content) for story, content in rows if content]
    if known:
        at.exec_driver_sql(_PUT, known)
        at.exec_driver_sql(
            _KEY, [(key, story) for story, content in known for key in keys(content)]
        )


def update(at: Connection, story: int, content: bytes) -> None:
    """Keep the sketch of a story whose text was changed."""
    was = at.exec_driver_sql(_WAS, (story,)).scalar()
    if was:
        at.exec_driver_sql(_DROP, [(key, story) for key in keys(was)])
        at.exec_driver_sql("DELETE FROM sketch WHERE article = ?", (story,))
    add(at, [(story, content)])
