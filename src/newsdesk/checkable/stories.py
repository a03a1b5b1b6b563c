"""The checkable items of a whole story."""

from collections.abc import Iterator
from dataclasses import replace

from newsdesk.checkable.finder import find_items
from newsdesk.story.items import Item
from newsdesk.story.record import Story


def items_of(story: Story) -> Iterator[Item]:
    """Yield the checkable items of a story in offsets of its clean text."""
    language = story.value("language")
    for paragraph in story.clean.paragraphs:
        for item in find_items(paragraph.text, language):
            yield replace(
                item,
                start=item.start + paragraph.start,
                end=item.end + paragraph.start,
                sentence_start=item.sentence_start + paragraph.start,
                sentence_end=item.sentence_end + paragraph.start,
            )
