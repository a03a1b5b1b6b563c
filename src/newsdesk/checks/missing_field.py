"""Fields that a story should have, and that are empty."""

from collections.abc import Iterator

from newsdesk.checks.check import Check, Hit
from newsdesk.checks.examined import Examined
from newsdesk.story.fields import field_spec
from newsdesk.story.findings import Severity

_WANTED = ("headline", "authors", "published", "section")


def find(at: Examined) -> Iterator[Hit]:
    """Find empty fields that a story should have."""
    for name in _WANTED:
        if not at.story.value(name).strip():
            yield Hit(0, 0, f"{field_spec(name).label} is missing.", name)


CHECK = Check(
    "MISSING-FIELD",
    Severity.NOTE,
    "A field that is missing",
    "Headline, byline, date and section are what other systems file a story by.",
    "Byline: (nothing)",
    "Byline: Ida Quill",
    find,
)
