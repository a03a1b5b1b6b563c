"""Stories as JSON, exactly as the command line prints them."""

from typing import Any

from newsdesk.story.fields import Field, specs_of
from newsdesk.story.lines import LedgerLine
from newsdesk.story.record import Row, Story
from newsdesk.writers.plain import fields_of


def as_json(shown: Row | Story) -> dict[str, Any]:
    """Return a row as `list` prints it, or a story as `show` does."""
    if isinstance(shown, Row):
        return _row(shown)
    return _row(shown.row) | {
        "body": shown.body,
        "fields": {spec.key: _field(shown.field(spec.name)) for spec in specs_of(shown.fields)},
        "related": [
            {"headline": r.headline, "summary": r.summary, "time": r.time} for r in shown.related
        ],
        "ledger": [_line(line) for line in shown.ledger],
    }


def _row(row: Row) -> dict[str, Any]:
    return {
        "id": row.id,
        **fields_of(row),
        "status": row.status,
        "words": row.words,
        "version": row.version,
    }


def _field(field: Field) -> dict[str, Any]:
    return {
        "value": field.value,
        **_place(field.start, field.end),
        "rule": field.rule,
        "reason": field.reason,
        "set_by": field.set_by,
        "problem": field.problem,
        "invalid": field.invalid,
        "candidates": [
            {
                "value": c.value,
                **_place(c.start, c.end),
                "rule": c.rule,
                "reason": c.reason,
                "score": c.score,
            }
            for c in field.candidates
        ],
    }


def _place(start: int, end: int) -> dict[str, int | None]:
    """Return a place in the source; nulls where the value stands nowhere in it."""
    return {"start": start, "end": end} if start >= 0 else {"start": None, "end": None}


def _line(line: LedgerLine) -> dict[str, Any]:
    return {
        "line": line.line,
        "start": line.start,
        "end": line.end,
        "text": line.text,
        "state": line.state.value,
        "class": line.line_class.value,
        "confidence": line.confidence,
        "rule": line.rule,
        "reason": line.reason,
    }
