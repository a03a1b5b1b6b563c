"""JSON: the story's fields, its body and where it came from."""

import json
from collections.abc import Sequence
from typing import Any

from newsdesk.story.annotations import Annotation
from newsdesk.story.exported import Exported
from newsdesk.story.packing import packed
from newsdesk.story.record import Story
from newsdesk.writers.plain import fields_of, only, seldom_of, utf8
from newsdesk.writers.remarks import in_body


def write_json(stories: Sequence[Story]) -> bytes:
    """Return one story as a JSON object, in UTF-8 and not escaped."""
    return _written(_record(only(stories)))


def write_json_with_notes(told: Exported) -> bytes:
    """Return a story as a JSON object with all that is said of it, field by field."""
    return _written(_record(told.story) | {"annotations": annotations_of(told)})


def annotations_of(told: Exported) -> dict[str, Any]:
    """Return what is said of a story as JSON has it, each with where it stands in the body."""
    said = told.said
    kinds: dict[str, Sequence[Annotation]] = {
        "notes": said.notes,
        "replies": said.replies,
        "claims": said.claims,
        "ticks": said.ticks,
        "sign_offs": said.sign_offs,
    }
    return {kind: [_annotation(told, one) for one in some] for kind, some in kinds.items()}


def _annotation(told: Exported, one: Annotation) -> dict[str, Any]:
    known = {key: value for key, value in packed(one).items() if key != "anchor"}
    anchor, at = getattr(one, "anchor", None), told.places.get(one.uid)
    if anchor is not None:
        known |= {"quote": anchor.quote, "prefix": anchor.prefix, "suffix": anchor.suffix}
    if at is not None:
        start, end = in_body(told.story, at) or (None, None)
        known["place"] = {"standing": at.standing.value, "start": start, "end": end}
    return known


def _written(record: dict[str, Any]) -> bytes:
    return utf8(json.dumps(record, ensure_ascii=False, indent=2) + "\n")


def _record(story: Story) -> dict[str, Any]:
    row, tally = story.row, story.clean.tally
    return {
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
