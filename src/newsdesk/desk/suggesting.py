"""Names that might be worth a check: offered beside the items, and no part of the coverage."""

from collections.abc import Iterator

from newsdesk.checkable.sentences import sentences
from newsdesk.checkable.suggested import suggested
from newsdesk.story.coverage import Coverage, Covered
from newsdesk.story.items import Item
from newsdesk.story.record import Story


def suggestions(story: Story, coverage: Coverage) -> tuple[Covered, ...]:
    """Return names, each once, that no item holds or touches."""
    taken = [(one.item.start, one.item.end) for one in coverage.items]
    known = {one.words for one in coverage.items}
    kept: list[Covered] = []
    for item in _names(story):
        words = story.clean.text[item.start : item.end]
        apart = all(item.end <= start or end <= item.start for start, end in taken)
        if apart and words not in known:
            known.add(words)
            kept.append(Covered(item, words))
    return tuple(kept)


def _names(story: Story) -> Iterator[Item]:
    """Yield the names of a story in offsets of its clean text."""
    language = story.value("language")
    for paragraph in story.clean.paragraphs:
        bounds = None
        for kind, one in suggested(paragraph.text, language):
            bounds = bounds or sentences(paragraph.text)
            start, end = next((b for b in reversed(bounds) if b[0] <= one.start), one[:2])
            at = paragraph.start
            last = max(end, one.end) + at
            yield Item(kind, one.start + at, one.end + at, one.value, start + at, last)
