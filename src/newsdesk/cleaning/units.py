"""What cleaning judges one by one: the blocks of a reading, and any line outside them."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache, partial
from typing import NamedTuple

from newsdesk.story.lines import source_lines
from newsdesk.story.source import Block, BlockKind, Reading

_LIST_MARK = re.compile(r"(?:[•·▪◦‣●○■–—*+-]|[0-9]{1,2}[.)])[ \t\xa0]+")
_MARKS = frozenset("•·▪◦‣●○■–—*+-0123456789")
REMEMBERED = 1 << 14  # short lines that recur on the pages of a site, such as its menus
SHORT = 200  # characters of a line that may be remembered
_KEPT = 1 << 18  # characters; the units of a longer reading are made anew each time
_FOLDED = 600  # characters of a unit that are looked up and compared
_PARAGRAPH = BlockKind.PARAGRAPH
_TRIM = " \t\xa0\n\r:：.…,;|•·»«›>→—–-\"'“”()[]"


class Unit(NamedTuple):
    """A block, or a line outside all blocks: one stretch with one verdict.

    A tuple, for it is made three times as fast as a frozen dataclass, and a page has hundreds.
    """

    index: int  # type: ignore[assignment]  # nobody looks for a value in a unit
    start: int  # code points in Reading.text, end exclusive
    end: int
    text: str
    mark: str  # the list mark that it begins with, "" where there is none
    key: str  # folded words without mark and outer punctuation, to compare and look up
    gap: int  # blank lines before it, at most 3
    kind: BlockKind
    level: int


LINE_END = "\n"  # no key holds one
_unit = partial(tuple.__new__, Unit)  # without the detour that names the values, in half the time


def folded(text: str) -> str:
    """Return a text as word tables hold it: no case, ё as е, single spaces, trimmed."""
    return " ".join(text.casefold().replace("ё", "е").split()).strip(_TRIM)


def chunks_of(keys: Sequence[str]) -> list[str]:
    """Split keys at their spaces, with a line end between two keys."""
    return f" {LINE_END} ".join(keys).split(" ")


def units_of(reading: Reading) -> tuple[Unit, ...]:
    """Return every stretch of the reading that is to be judged, in order."""
    global _last  # noqa: PLW0603  (three parts of the program ask for the same page in turn)
    known, units = _last
    if known is not reading:
        units = tuple(_units(reading))
        if len(reading.text) <= _KEPT:
            _last = reading, units
    return units


_last: tuple[Reading | None, tuple[Unit, ...]] = None, ()


def worded(text: str) -> tuple[str, str]:
    """Return a line's list mark, and its key."""
    return _remembered(text) if len(text) <= SHORT else _worded(text)


def _worded(text: str) -> tuple[str, str]:
    match = _LIST_MARK.match(text) if text[0] in _MARKS else None
    if match is None:
        return "", folded(text[:_FOLDED])
    return match.group().strip(), folded(text[match.end() :][:_FOLDED])


_remembered = lru_cache(REMEMBERED)(_worded)


def _units(reading: Reading) -> Iterator[Unit]:
    whole, reached = reading.text, 0
    for index, block in enumerate(_stretches(reading)):
        start, end, kind = block.start, block.end, block.kind
        text = whole[start:end]
        mark, key = _remembered(text) if len(text) <= SHORT else _worded(text)
        if mark and kind is _PARAGRAPH:
            kind = BlockKind.ITEM
        between = whole[reached:start]
        gap = 0 if between == "\n" else _gap(between) if index else 3
        reached = end
        yield _unit((index, start, end, text, mark or block.label, key, gap, kind, block.level))


def _gap(between: str) -> int:
    return min(max(between.count("\n"), 1), 4) - 1


def _stretches(reading: Reading) -> list[Block]:
    """Return the blocks and, as blocks, the lines that no block covers."""
    found: list[Block] = []
    text, reached = reading.text, 0
    for block in reading.blocks:
        between = text[reached : block.start]
        if between and between != "\n" and not between.isspace():
            found.extend(_stray(between, reached))
        found.append(block)
        reached = block.end
    if rest := text[reached:].rstrip():
        found.extend(_stray(rest, reached))
    return found


def _stray(words: str, shift: int) -> Iterator[Block]:
    for line in source_lines(words):
        text = words[line.start : line.end]
        if stripped := text.strip():
            start = shift + line.start + len(text) - len(text.lstrip())
            yield Block(start, start + len(stripped))
