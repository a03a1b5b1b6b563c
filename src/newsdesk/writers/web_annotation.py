"""Notes, answers and claims as W3C Web Annotations, in JSON-LD.

Positions count in code points of the clean text, which the target's state names by its hash. What
the model has no word for goes under a context of our own, which others pass over.
"""

import json
import re
from collections.abc import Iterator, Sequence
from hashlib import sha256
from typing import Any

from newsdesk.story.anchors import anchor
from newsdesk.story.annotation_ids import TERMS, hash_name, iri_of
from newsdesk.story.annotations import Claim, Evidence, Note, NoteKind, Reply
from newsdesk.story.exported import Exported
from newsdesk.story.packing import packed
from newsdesk.story.record import Story
from newsdesk.writers.plain import utf8
from newsdesk.writers.remarks import Remark, remarks

CONTEXT = ["http://www.w3.org/ns/anno.jsonld", {"newsdesk": TERMS}]
MOTIVATIONS = {
    NoteKind.HIGHLIGHT: "highlighting",
    NoteKind.NOTE: "commenting",
    NoteKind.QUESTION: "questioning",
    NoteKind.CORRECTION: "editing",
    NoteKind.TRANSCRIPT: "linking",
}
_WEB = re.compile(r"https?://[^\s\"'<>\\]+", re.IGNORECASE)


def write_annotations(stories: Sequence[Exported]) -> bytes:
    """Return an array of annotations, each whole by itself."""
    made = [one for told in stories for one in _of_story(told)]
    return utf8(json.dumps(made, ensure_ascii=False, indent=2) + "\n")


def _of_story(told: Exported) -> Iterator[dict[str, Any]]:
    for remark in remarks(told):
        what = remark.what
        about = _note(what) if isinstance(what, Note) else _claim(what)
        yield _filled(_head(what) | about | {"target": _target(told.story, remark)})
        for reply in remark.replies:
            answer = {"motivation": "replying", "body": [_text(reply.text, "replying")]}
            yield _head(reply) | answer | {"target": iri_of(what.uid)}


def _head(one: Note | Reply | Claim) -> dict[str, Any]:
    return {
        "@context": CONTEXT,
        "id": iri_of(one.uid),
        "type": "Annotation",
        "creator": {"type": "Person", "name": one.by},
        "created": one.at,
    }


def _note(note: Note) -> dict[str, Any]:
    correction = note.kind is NoteKind.CORRECTION
    bodies = (
        _text(note.text, "commenting") if note.text else None,
        _text(note.suggestion, "editing", "text/plain") if correction and note.suggestion else None,
        *(_text(tag, "tagging", "text/plain") for tag in note.tags),
    )
    return {
        "motivation": MOTIVATIONS[note.kind],
        "body": [body for body in bodies if body],
        "newsdesk:state": note.state.value,
        "newsdesk:assignee": note.assignee,
        "newsdesk:files": [packed(file) for file in note.files],
    }


def _claim(claim: Claim) -> dict[str, Any]:
    bodies = (
        _text(claim.text, "describing", "text/plain"),
        _text(claim.verdict, "classifying", "text/plain") if claim.verdict else None,
        _text(claim.rationale, "commenting") if claim.rationale else None,
        *(_link(one) for one in claim.evidence),
    )
    return {
        "motivation": "assessing",
        "body": [body for body in bodies if body],
        "newsdesk:state": claim.state.value,
        "newsdesk:assignee": claim.assignee,
        "newsdesk:reviewer": claim.reviewer,
        "newsdesk:saidBy": claim.said_by,
        "newsdesk:saidWhere": claim.said_where,
        "newsdesk:saidOn": claim.said_on,
        "newsdesk:evidence": [packed(one) for one in claim.evidence],
    }


def _text(value: str, purpose: str, format: str = "text/markdown") -> dict[str, str]:
    return {"type": "TextualBody", "purpose": purpose, "format": format, "value": value}


def _link(one: Evidence) -> dict[str, str] | None:
    if not _WEB.fullmatch(one.address):
        return None
    return {"type": "SpecificResource", "purpose": "linking", "source": one.address}


def _filled(record: dict[str, Any]) -> dict[str, Any]:
    """Leave out what says nothing; what the model asks for always says something."""
    return {key: value for key, value in record.items() if value not in ("", [])}


def _target(story: Story, remark: Remark) -> dict[str, Any]:
    address, language = story.value("address"), story.row.language
    source = {
        "id": address if _WEB.fullmatch(address) else hash_name(story.source.sha256),
        "type": "Text",
        "language": language,
        "newsdesk:headline": story.row.headline,
        "newsdesk:sha256": story.source.sha256,
    }
    selectors = list(_selectors(story, remark))
    text = sha256(story.text.encode("utf-8", "surrogatepass")).hexdigest()
    state = {"type": "TimeState", "sourceDate": story.added, "cached": hash_name(text)}
    found = {"type": "SpecificResource", "source": _filled(source)}
    return found | ({"state": state, "selector": selectors} if selectors else {})


def _selectors(story: Story, remark: Remark) -> Iterator[dict[str, Any]]:
    """Yield by which words, and where they surely stand, by which offsets."""
    stored, at = remark.what.anchor, remark.at
    if stored is None or at is None:
        return
    quoted = anchor(story.clean, at.start, at.end) if remark.placed else stored
    yield {
        "type": "TextQuoteSelector",
        "exact": quoted.quote,
        "prefix": quoted.prefix,
        "suffix": quoted.suffix,
    }
    if remark.placed:
        yield {"type": "TextPositionSelector", "start": at.start, "end": at.end}
