"""A story as words on a terminal: its fields, its body, what it points to."""

from collections.abc import Iterator

from newsdesk.cli.output import drawn, one_line, padded, width
from newsdesk.story.fields import FIELDS, specs_of
from newsdesk.story.record import Story

_LABELS = max(width(spec.label) for spec in FIELDS) + 2


def story_text(story: Story) -> str:
    """Return the fields, then the body, then the other stories that the page points to."""
    return "\n".join(_lines(story))


def _lines(story: Story) -> Iterator[str]:
    for spec in specs_of(story.fields):
        field = story.field(spec.name)
        note = f"   ({one_line(field.problem)})" if field.problem else ""
        if field.value or note:
            yield f"{padded(spec.label, _LABELS)}{one_line(field.value)}{note}".rstrip()
    for paragraph in story.clean.paragraphs:
        yield ""
        yield drawn(f"{paragraph.label} {paragraph.text}" if paragraph.label else paragraph.text)
    if story.related:
        yield ""
        yield "The page also points to:"
    for other in story.related:
        yield f"  {one_line(other.headline)}{f'  {one_line(other.time)}' if other.time else ''}"
