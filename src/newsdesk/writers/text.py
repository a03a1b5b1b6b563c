"""Plain text: the headline, what is known of the story, and its paragraphs."""

from collections.abc import Iterator, Sequence

from newsdesk.story.clean import Paragraph
from newsdesk.story.record import Story
from newsdesk.story.source import BlockKind
from newsdesk.writers.plain import only, utf8, with_line_feeds


def write_text(stories: Sequence[Story]) -> bytes:
    """Return one story as plain text in UTF-8, its parts apart by a blank line."""
    story = only(stories)
    return utf8("\n\n".join(part for part in _parts(story) if part) + "\n")


def _parts(story: Story) -> Iterator[str]:
    row = story.row
    yield story.value("kicker")
    yield " ".join(row.headline.split())
    known = (", ".join(row.authors), row.outlet, row.published, row.section)
    yield " · ".join(part for part in known if part)
    yield story.value("lead")
    for paragraph in story.clean.paragraphs:
        yield set_paragraph(paragraph)


def set_paragraph(paragraph: Paragraph) -> str:
    """Return a paragraph as plain text, an item with its label."""
    words = with_line_feeds(paragraph.text)
    if paragraph.kind is BlockKind.ITEM and paragraph.label:
        return f"{'  ' * max(0, paragraph.level - 1)}{paragraph.label} {words}"
    return words
