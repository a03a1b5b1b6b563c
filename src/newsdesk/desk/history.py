"""What was changed, when and by whom."""

import json
from collections.abc import Mapping
from typing import Any

from newsdesk.desk.results import HistoryEntry
from newsdesk.store import articles, audit
from newsdesk.store.audit import Record
from newsdesk.store.library import Library

_SHOWN = ("value", "words", "binned", "files", "ids")  # the first that a state has is shown


def history(
    library: Library, story_id: int | None = None, *, limit: int = 200
) -> list[HistoryEntry]:
    """Return the audit, newest first: of one story, or of the whole library."""
    with library.reading() as at:
        if story_id is None:
            rows = audit.newest(at, limit)
        else:
            articles.versions(at, [story_id])
            rows = audit.of_story(at, story_id, limit)
        batches = {row.batch for row in rows}
        undone = audit.undone_among(at, batches)
        labels = {batch: audit.label_of(at, batch) for batch in batches}
    return [_entry(row, labels[row.batch], row.batch in undone) for row in rows]


def _entry(row: Record, label: str, undone: bool) -> HistoryEntry:
    return HistoryEntry(
        row.seq,
        row.at,
        row.who,
        row.story,
        row.what,
        words_of_state(json.loads(row.old)),
        words_of_state(json.loads(row.new)),
        row.batch,
        label,
        undone,
        row.undoes,
    )


def words_of_state(found: Mapping[str, Any]) -> str:
    """Return what an editor reads of a state: a value, the words, or nothing."""
    value = next((found[key] for key in _SHOWN if key in found), "")
    if isinstance(value, bool):
        return "in the bin" if value else ""
    return str(len(value) if isinstance(value, list) else value)
