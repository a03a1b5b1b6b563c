"""Where words of a clean story stand in its source."""

from typing import NamedTuple

from newsdesk.story.lines import line_number
from newsdesk.story.record import Story


class Whereabouts(NamedTuple):
    """A stretch of a source."""

    line: int  # from 1
    start: int  # code points in Reading.text, end exclusive
    end: int


def in_source(story: Story, start: int, end: int) -> Whereabouts:
    """Return where a stretch of the clean text comes from; of typed words, what they replace."""
    first, last = _bounds(story, start)[0], _bounds(story, max(start, end - 1))[1]
    last = first if start == end else max(first, last)
    return Whereabouts(line_number(story.reading.text, first), first, last)


def _bounds(story: Story, offset: int) -> tuple[int, int]:
    """Return the stretch of the source that one character of the clean text stands for."""
    piece = story.clean.piece_at(offset)
    if piece is None:
        return 0, 0
    if piece.edit is not None:
        return piece.source, piece.source_end
    at = piece.source + offset - piece.start
    return at, min(at + 1, piece.source_end)


def of_field(story: Story, name: str) -> Whereabouts | None:
    """Return where a field's value stands, None where it stands nowhere."""
    field = story.field(name)
    if field.start < 0:
        return None
    return Whereabouts(line_number(story.reading.text, field.start), field.start, field.end)
