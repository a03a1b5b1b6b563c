"""Plain text: each line that is not blank is a block, or each run of hard-wrapped lines."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from statistics import median

from newsdesk.readers.encoding import Decoded
from newsdesk.story.lines import Line, source_lines
from newsdesk.story.source import Block, Reading

NAME = "text"
VERSION = 1

_WRAP_LEAST, _WRAP_MOST = 50, 90  # code points in the lines of letters and wire copy
_FEWEST_LINES = 4
_MOST_SHARE = 0.8
_WORDS = re.compile(r"\S(?:[^\r\n]*\S)?")  # of a line, without outer blanks
_WORDS_OF_RUN = re.compile(r"\S(?:.*\S)?", re.DOTALL)
_LINE_END = re.compile(r"\r\n|\n|\r")
_HEADER = re.compile(r"[^\W\d_][\w-]{1,24}:[ \t]+\S")  # as in "Subject: Ferry returns"


def read_text(decoded: Decoded) -> Reading:
    """Read plain text; the reading's text is the decoded text exactly."""
    return Reading(
        decoded.text,
        _blocks(decoded.text),
        NAME,
        VERSION,
        decoded.encoding,
        decoded.mended,
    )


def _blocks(text: str) -> tuple[Block, ...]:
    spans = [line.span() for line in _WORDS.finditer(text)]
    if not _flows(text, spans) and _wrapped(text):
        runs = _runs(text, source_lines(text))
        found = (_WORDS_OF_RUN.search(text, run.start, run.end) for run in runs)
        spans = [run.span() for run in found if run is not None]
    return tuple([Block(start, end) for start, end in spans])


def _flows(text: str, spans: Sequence[tuple[int, int]]) -> bool:
    """Say whether a line is too long to be broken by hand, though another follows at once.

    Nearly every page has one, and it is found in a tenth of the time that `_wrapped` takes.
    """
    for (start, end), (following, _) in pairwise(spans):
        if end - start > _WRAP_MOST:
            between = text[end:following].replace("\r\n", "\n")
            if between.count("\n") + between.count("\r") == 1:
                return True
    return False


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


def _wrapped(text: str) -> bool:
    """Say whether paragraphs are broken by hand: runs of lines that are full, but never longer.

    In each run all lines but the last must be nearly full, and blank lines must part the runs.
    """
    lengths = [len(line.rstrip()) for line in _LINE_END.split(text)]
    runs = [list(run) for worded, run in groupby(lengths, bool) if worded]
    broken = [length for run in runs for length in run[:-1]]
    number = sum(map(len, runs))
    if len(broken) < _FEWEST_LINES or len(runs) < 2 or len(broken) < number / 2:
        return False
    width = max(broken)
    if not _WRAP_LEAST <= median(broken) <= width <= _WRAP_MOST:
        return False
    full = sum(length >= 0.75 * width for length in broken)
    return full >= _MOST_SHARE * len(broken)
