"""JSON: the story's fields, its body and where it came from."""

import json
from collections.abc import Sequence

from newsdesk.story.record import Story
from newsdesk.writers.plain import fields_of, only, seldom_of, utf8


def write_json(stories: Sequence[Story]) -> bytes:
    """Return one story as a JSON object, in UTF-8 and not escaped."""
    story = only(stories)
    row, tally = story.row, story.clean.tally
    record = {
        "id": row.id,
        **fields_of(story.row),
        **seldom_of(story),
        "status": row.status,
        "words": row.words,
        "version": row.version,
        "body": story.body,
        "related": [
            {"headline": r.headline, "summary": r.summary, "time": r.time} for r in story.related
        ],
        "source": {
            "name": story.source.name,
            "sha256": story.source.sha256,
            "size": story.source.size,
            "encoding": story.reading.encoding,
            "characters": {"kept": tally.kept, "cut": tally.cut, "corrected": tally.corrected},
        },
    }
    return utf8(json.dumps(record, ensure_ascii=False, indent=2) + "\n")
