"""What two texts share and what not, in rows: source against story, or before against after."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

from newsdesk.story.clean import CleanText, Piece
from newsdesk.story.lines import LedgerLine
from newsdesk.story.record import Story
from newsdesk.text.diff import retypings
from newsdesk.text.pairs import Difference, Pair, Range, of_texts, side_by_side

__all__ = ["Difference", "Pair", "Range", "of_texts"]


def of_source(story: Story) -> tuple[Pair, ...]:
    """Compare the source with the story, line by line; lines that typing joined are one row."""
    return tuple(_of_source(story))


def _of_source(story: Story) -> Iterator[Pair]:
    text, pieces = story.reading.text, story.clean.pieces
    starts = [piece.source for piece in pieces]
    groups = list(_groups(story))
    for number, (first, last) in enumerate(groups):
        low = first.start if number else 0
        high = groups[number + 1][0].start if number + 1 < len(groups) else len(text) + 1
        at = max(0, bisect_left(starts, low) - 1)
        right = "".join(_words(story.clean, pieces, at, low, high)).strip("\r\n")
        left = text[first.start : last.end]
        if left.strip() or right.strip():
            yield side_by_side(left, right, first.line, first.reason)


def _groups(story: Story) -> Iterator[tuple[LedgerLine, LedgerLine]]:
    """Yield the first and the last line of each stretch that no typed words go across."""
    lines = story.ledger
    starts = [line.start for line in lines]
    typed = [
        (bisect_right(starts, edit.start) - 1, bisect_right(starts, edit.end) - 1)
        for edit in story.edits.effective
        if edit.replacement and not edit.keeps(story.reading.text)
    ]
    ends = dict[int, int]()
    for first, last in typed:
        ends[max(0, first)] = max(ends.get(max(0, first), 0), last)
    number = 0
    while number < len(lines):
        last, at = number, number
        while at <= last:
            last = max(last, ends.get(at, at))
            at += 1
        yield lines[number], lines[last]
        number = last + 1


def _words(
    clean: CleanText, pieces: Sequence[Piece], at: int, low: int, high: int
) -> Iterator[str]:
    """Yield what the story has of a stretch of source; typed words stand where they begin."""
    for piece in pieces[at:]:
        if piece.source >= high:
            return
        if piece.edit is not None:
            if piece.source >= low:
                yield piece.edit.replacement
        elif piece.source_end > low:
            yield clean.reading.text[max(low, piece.source) : min(high, piece.source_end)]


def paragraphs(story: Story) -> list[str]:
    """Return what a reader reads: the paragraphs of the clean story."""
    return [paragraph.text for paragraph in story.clean.paragraphs]


def typed_lines(story: Story) -> dict[int, Pair]:
    """Return the rows that words were typed into, by the number of their first source line."""
    if not any(e.replacement and not e.keeps(story.reading.text) for e in story.edits.by_hand):
        return {}
    return {pair.number: pair for pair in of_source(story) if pair.come}


def merged(pair: Pair) -> tuple[str, tuple[Range, ...], tuple[Range, ...]]:
    """Return a row as one text, the words that are gone before those that have come."""
    text, gone, come = "", list[Range](), list[Range]()
    at = 0
    for change in retypings(pair.left, pair.right):
        text += pair.left[at : change.start]
        for words, ranges in ((pair.left[change.start : change.end], gone), (change.typed, come)):
            if words:
                ranges.append((len(text), len(text) + len(words)))
                text += words
        at = change.end
    return text + pair.left[at:], tuple(gone), tuple(come)


def differences(pairs: Iterable[Pair]) -> list[int]:
    """Return the rows that are not the same on both sides; of neighbours alike, the first."""
    found: list[int] = []
    before = Difference.SAME
    for row, pair in enumerate(pairs):
        if pair.state not in (Difference.SAME, before) or pair.state is Difference.CHANGED:
            found.append(row)
        before = pair.state
    return found
