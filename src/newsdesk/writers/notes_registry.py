"""The formats of notes by themselves; a new one is a file and a row here."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from newsdesk.story.exported import Exported
from newsdesk.writers.claim_review import write_claim_reviews
from newsdesk.writers.json import annotations_of
from newsdesk.writers.markdown_notes import write_notes_markdown
from newsdesk.writers.notes_csv import write_notes_csv
from newsdesk.writers.plain import fields_of, utf8
from newsdesk.writers.web_annotation import write_annotations


@dataclass(frozen=True, slots=True)
class NotesWriter:
    """A format: its name on the command line, its label, its extension and its function."""

    name: str
    label: str
    extension: str  # without the dot
    write: Callable[[Sequence[Exported], Sequence[str]], bytes]  # stories, verdicts true to false


def _write_json(stories: Sequence[Exported], _scale: Sequence[str]) -> bytes:
    records = [
        {"id": told.story.id, **fields_of(told.story.row), "sha256": told.story.source.sha256}
        | annotations_of(told)
        for told in stories
    ]
    return utf8(json.dumps(records, ensure_ascii=False, indent=2) + "\n")


NOTES_WRITERS = (
    NotesWriter("md", "Markdown", "md", lambda stories, _: write_notes_markdown(stories)),
    NotesWriter("csv", "CSV table", "csv", lambda stories, _: write_notes_csv(stories)),
    NotesWriter("json", "JSON", "json", _write_json),
    NotesWriter("jsonld", "Web Annotations", "jsonld", lambda told, _: write_annotations(told)),
    NotesWriter("claimreview", "ClaimReview", "jsonld", write_claim_reviews),
)
