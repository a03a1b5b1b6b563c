"""CSV: all stories as one table that a spreadsheet opens without running anything."""

import csv
import io
from collections.abc import Sequence

from newsdesk.story.fields import FIELDS, joined
from newsdesk.story.record import Story
from newsdesk.writers.plain import fields_of, seldom_of, utf8

_GUARD = "'"
# What spreadsheets take for a formula, the full-width signs of East Asian keyboards too.
_ACTIVE = tuple("=+-@\t\r\n＝＋－＠")
_HEADER = (
    "id",
    "title",
    "authors",
    "published",
    "section",
    "site",
    "language",
    "status",
    "words",
    "body",
    "source",
    "sha256",
    *(spec.key for spec in FIELDS if spec.seldom and not spec.inside),
)

_NONE = dict.fromkeys(_HEADER)


def write_csv(stories: Sequence[Story]) -> bytes:
    """Return a row a story as RFC 4180 has it, in UTF-8 with the mark that spreadsheets need."""
    table = io.StringIO(newline="")
    writer = csv.writer(table, lineterminator="\r\n")
    writer.writerow(_HEADER)
    writer.writerows([guarded(cell) for cell in _cells(story)] for story in stories)
    return utf8("\ufeff" + table.getvalue())


def guarded(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula; `unguarded` takes it back."""
    return _GUARD + cell if cell.startswith((*_ACTIVE, _GUARD)) else cell


def unguarded(cell: str) -> str:
    """Return what a cell was before it was guarded."""
    return cell.removeprefix(_GUARD)


def _cells(story: Story) -> list[str]:
    row = story.row
    known = (
        _NONE
        | fields_of(story.row)
        | seldom_of(story)
        | {
            "id": row.id,
            "authors": joined(row.authors),
            "status": row.status,
            "words": row.words,
            "body": story.body,
            "source": story.source.name,
            "sha256": story.source.sha256,
        }
    )
    return [
        "" if known[key] is None else str(known[key]).replace("\0", "\u2400") for key in _HEADER
    ]
