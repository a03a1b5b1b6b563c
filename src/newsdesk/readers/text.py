"""Plain text: each line that is not blank is a block, or each run of hard-wrapped lines."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from statistics import median

from newsdesk.readers.encoding import Decoded
from newsdesk.story.lines import Line, source_lines
from newsdesk.story.source import Block, Reading

NAME = "text"
VERSION = 1

_WRAP_LEAST, _WRAP_MOST = 50, 90  # code points in the lines of letters and wire copy
_FEWEST_LINES = 4
_MOST_SHARE = 0.8
_HEADER = re.compile(r"[^\W\d_][\w-]{1,24}:[ \t]+\S")  # as in "Subject: Ferry returns"


def read_text(decoded: Decoded) -> Reading:
    """Read plain text; the reading's text is the decoded text exactly."""
    lines = source_lines(decoded.text)
    blocks = _runs(decoded.text, lines) if _wrapped(decoded.text, lines) else lines
    found = (_trimmed(decoded.text, block.start, block.end) for block in blocks)
    return Reading(
        decoded.text,
        tuple(block for block in found if block is not None),
        NAME,
        VERSION,
        decoded.encoding,
        decoded.mended,
    )


def _trimmed(text: str, start: int, end: int) -> Block | None:
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    return Block(start, start + len(words.strip())) if words.strip() else None


def _runs(text: str, lines: tuple[Line, ...]) -> Iterator[Block]:
    """Yield each run of lines without a blank one between them."""
    for blank, run in groupby(lines, lambda line: not text[line.start : line.end].strip()):
        if not blank:
            together = list(run)
            if _is_header(text, together):
                yield from (Block(line.start, line.end) for line in together)
                continue
            yield Block(together[0].start, together[-1].end)


def _is_header(text: str, run: Sequence[Line]) -> bool:
    """Say whether lines are the head of a letter: each one a name and its value."""
    return len(run) > 1 and all(_HEADER.match(text, line.start, line.end) for line in run)


def _wrapped(text: str, lines: tuple[Line, ...]) -> bool:
    """Say whether paragraphs are broken by hand: runs of lines that are full, but never longer.

    In each run all lines but the last must be nearly full, and blank lines must part the runs.
    """
    runs = [
        [len(text[line.start : line.end].rstrip()) for line in run]
        for blank, run in groupby(lines, lambda line: not text[line.start : line.end].strip())
        if not blank
    ]
    broken = [length for run in runs for length in run[:-1]]
    number = sum(map(len, runs))
    if len(broken) < _FEWEST_LINES or len(runs) < 2 or len(broken) < number / 2:
        return False
    width = max(broken)
    if not _WRAP_LEAST <= median(broken) <= width <= _WRAP_MOST:
        return False
    full = sum(length >= 0.75 * width for length in broken)
    return full >= _MOST_SHARE * len(broken)
