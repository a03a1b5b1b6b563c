"""Notes, answers and claims as one table that a spreadsheet opens without running anything."""

import csv
import io
from collections.abc import Iterator, Sequence

from newsdesk.story.annotations import Claim, Note, Reply
from newsdesk.story.exported import Exported
from newsdesk.story.fields import SEPARATOR
from newsdesk.writers.csv import guarded
from newsdesk.writers.labels import ENGLISH
from newsdesk.writers.plain import utf8
from newsdesk.writers.remarks import Remark, evidence_words, file_words, remarks

_HEADER = (
    "story",
    "title",
    "site",
    "published",
    "id",
    "answers",
    "kind",
    "by",
    "at",
    "state",
    "assignee",
    "tags",
    "standing",
    "quote",
    "text",
    "suggestion",
    "said_by",
    "said_where",
    "said_on",
    "verdict",
    "rationale",
    "evidence",
    "reviewer",
    "files",
)


def write_notes_csv(stories: Sequence[Exported]) -> bytes:
    """Return a row a note, answer or claim, in UTF-8 with the mark that spreadsheets need."""
    table = io.StringIO(newline="")
    writer = csv.DictWriter(table, _HEADER, restval="", lineterminator="\r\n")
    writer.writeheader()
    for told in stories:
        for row in _rows(told):
            cells = {key: guarded(value.replace("\0", "\u2400")) for key, value in row.items()}
            writer.writerow(cells)
    return utf8("\ufeff" + table.getvalue())


def _rows(told: Exported) -> Iterator[dict[str, str]]:
    shown = told.story.row
    story = {
        "story": str(shown.id),
        "title": shown.headline,
        "site": shown.outlet,
        "published": shown.published,
    }
    for remark in remarks(told):
        yield story | _row(remark)
        yield from (story | _answer(reply) for reply in remark.replies)


def _row(remark: Remark) -> dict[str, str]:
    what = remark.what
    known = {
        "id": what.uid,
        "by": what.by,
        "at": what.at,
        "state": what.state.value,
        "assignee": what.assignee,
        "standing": remark.at.standing.value if remark.at else "",
        "quote": what.anchor.quote if what.anchor else "",
        "text": what.text,
    }
    return known | (_note(what) if isinstance(what, Note) else _claim(what))


def _note(note: Note) -> dict[str, str]:
    return {
        "kind": note.kind.value,
        "suggestion": note.suggestion,
        "tags": SEPARATOR.join(note.tags),
        "files": "\n".join(map(file_words, note.files)),
    }


def _claim(claim: Claim) -> dict[str, str]:
    evidence = ("\n".join(evidence_words(one, ENGLISH)) for one in claim.evidence)
    return {
        "kind": "claim",
        "said_by": claim.said_by,
        "said_where": claim.said_where,
        "said_on": claim.said_on,
        "verdict": claim.verdict,
        "rationale": claim.rationale,
        "evidence": "\n\n".join(evidence),
        "reviewer": claim.reviewer,
    }


def _answer(reply: Reply) -> dict[str, str]:
    return {
        "id": reply.uid,
        "answers": reply.parent,
        "kind": "reply",
        "by": reply.by,
        "at": reply.at,
        "text": reply.text,
    }
