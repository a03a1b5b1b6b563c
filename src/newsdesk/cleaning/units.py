"""What cleaning judges one by one: the blocks of a reading, and any line outside them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from newsdesk.story.lines import source_lines
from newsdesk.story.source import Block, BlockKind, Reading

_LIST_MARK = re.compile(r"(?:[•·▪◦‣●○■–—*+-]|\d{1,2}[.)])[ \t\xa0]+")
_TRIM = " \t\xa0\n\r:：.…,;|•·»«›>→—–-\"'“”()[]"


@dataclass(frozen=True, slots=True)
class Unit:
    """A block, or a line outside all blocks: one stretch with one verdict."""

    index: int
    start: int  # code points in Reading.text, end exclusive
    end: int
    text: str
    mark: str  # the list mark that it begins with, "" where there is none
    key: str  # folded words without mark and outer punctuation, to compare and look up
    gap: int  # blank lines before it, at most 3
    kind: BlockKind
    level: int


def folded(text: str) -> str:
    """Return a text as word tables hold it: no case, ё as е, single spaces, trimmed."""
    return " ".join(text.casefold().replace("ё", "е").split()).strip(_TRIM)


def units_of(reading: Reading) -> tuple[Unit, ...]:
    """Return every stretch of the reading that is to be judged, in order."""
    return tuple(_units(reading))


def _units(reading: Reading) -> Iterator[Unit]:
    reached = 0
    for index, block in enumerate(_stretches(reading)):
        text = reading.text[block.start : block.end]
        match = _LIST_MARK.match(text)
        mark = match.group().strip() if match else ""
        words = text[match.end() :] if match else text
        breaks = reading.text.count("\n", reached, block.start)
        gap = min(3, max(0, breaks - 1)) if index else 3
        reached = block.end
        kind = BlockKind.ITEM if mark and block.kind is BlockKind.PARAGRAPH else block.kind
        yield Unit(
            index,
            block.start,
            block.end,
            text,
            mark or block.label,
            folded(words[:600]),
            gap,
            kind,
            block.level,
        )


def _stretches(reading: Reading) -> list[Block]:
    """Return the blocks and, as blocks, the lines that no block covers."""
    found = list(reading.blocks)
    reached, gaps = 0, []
    for block in reading.blocks:
        gaps.append((reached, block.start))
        reached = block.end
    gaps.append((reached, len(reading.text)))
    for start, end in gaps:
        words = reading.text[start:end]
        if words.strip():
            found.extend(_stray(words, start))
    return sorted(found, key=lambda block: block.start)


def _stray(words: str, shift: int) -> Iterator[Block]:
    for line in source_lines(words):
        text = words[line.start : line.end]
        if stripped := text.strip():
            start = shift + line.start + len(text) - len(text.lstrip())
            yield Block(start, start + len(stripped))
