"""A story, or one of its fields, as it was at an earlier moment: a further change, as undo is."""

from newsdesk.desk.door import changing
from newsdesk.desk.editing import spec_of
from newsdesk.store import articles, audit, steps
from newsdesk.store.audit import Record
from newsdesk.store.library import Library
from newsdesk.story.changes import Changes, Person
from newsdesk.story.fields import is_field

_OF_TEXT = frozenset({steps.TEXT, steps.BASIS})


def return_field(library: Library, story_id: int, name: str, moment: int, *, by: Person) -> Changes:
    """Let a field of a story be what it was right after a row of the audit."""
    spec = spec_of(name)
    with changing(library, by) as batch:
        articles.versions(batch.at, [story_id])
        later = audit.after(batch.at, story_id, moment)
        batch.take(*(steps.step_of(row).backwards for row in later if row.what == spec.name))
        batch.label = f"return of {spec.label.lower()}"
    return batch.changes


def return_story(library: Library, story_id: int, moment: int, *, by: Person) -> Changes:
    """Let fields and text of a story be what they were right after a row of the audit.

    Whether it is in the bin stays as it is.
    """
    with changing(library, by) as batch:
        articles.versions(batch.at, [story_id])
        later = audit.after(batch.at, story_id, moment)
        batch.take(*(steps.step_of(row).backwards for row in later if _is_own(row)))
        batch.label = "return to an earlier state"
    return batch.changes


def _is_own(row: Record) -> bool:
    return row.what in _OF_TEXT or is_field(row.what)
