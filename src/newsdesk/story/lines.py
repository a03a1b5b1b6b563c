"""Source lines, what cleaning makes of each, and the ledger that accounts for all of them."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from operator import attrgetter
from typing import TypeVar

from newsdesk.story.edits import Edit, Edits
from newsdesk.story.source import Reading

_LINE_END = re.compile(r"\r\n|\n|\r")


class LineClass(StrEnum):
    """What a line of a page is."""

    BODY = "body"
    SUBHEAD = "subhead"
    LIST = "list"
    QUOTE = "quote"
    HEADLINE = "headline"
    BYLINE = "byline"
    DATE = "date"
    SECTION = "section"
    CAPTION = "caption"
    CREDIT = "credit"
    RELATED = "related"
    SHARE = "share"
    SUBSCRIBE = "subscribe"
    COMMENT = "comment"
    MENU = "menu"
    CONTACT = "contact"
    LEGAL = "legal"
    FRONT_MATTER = "front-matter"
    OTHER = "other"
    BLANK = "blank"


class LineState(StrEnum):
    """What became of a line."""

    KEPT = "kept"
    CUT = "cut"
    CORRECTED = "corrected"
    MIXED = "mixed"


@dataclass(frozen=True, slots=True)
class Line:
    """One source line: number from 1, and its stretch without the line end."""

    number: int
    start: int
    end: int


def source_lines(text: str) -> tuple[Line, ...]:
    r"""Split at \n, \r\n and \r only; a text that ends with a line end has no further line."""
    return tuple(_lines(text))


def line_number(text: str, offset: int) -> int:
    """Return the number, from 1, of the line that holds an offset."""
    return 1 + sum(1 for _ in _LINE_END.finditer(text, 0, offset))


def _lines(text: str) -> Iterator[Line]:
    start = number = 0
    for number, match in enumerate(_LINE_END.finditer(text), 1):
        yield Line(number, start, match.start())
        start = match.end()
    if start < len(text):
        yield Line(number + 1, start, len(text))


@dataclass(frozen=True, slots=True)
class Verdict:
    """What cleaning says of a stretch of source: its class, and by which rule it is cut or not."""

    start: int  # code points in Reading.text, end exclusive
    end: int
    line_class: LineClass
    cut: bool
    rule: str
    reason: str
    confidence: float = 1.0  # 0 to 1


@dataclass(frozen=True, slots=True)
class Related:
    """Another story that the page only points to."""

    headline: str
    summary: str = ""
    time: str = ""  # as the page has it


class Strictness(StrEnum):
    """How readily a doubtful line is cut; losing a paragraph is worse than keeping junk."""

    CAUTIOUS = "cautious"
    BALANCED = "balanced"
    STRICT = "strict"


@dataclass(frozen=True, slots=True)
class Clue:
    """How likely it is that a line holds the story's value of a field."""

    name: str  # of the field
    start: int  # code points in Reading.text, end exclusive
    end: int
    score: float  # 0 to 1


@dataclass(frozen=True, slots=True)
class Cleaning:
    """What one version of the cleaner proposes for one reading."""

    verdicts: tuple[Verdict, ...]  # sorted, apart; every line that is not blank has one
    related: tuple[Related, ...]
    version: int
    clues: tuple[Clue, ...] = field(default=(), compare=False, repr=False)  # used at once, not kept

    @property
    def proposed(self) -> tuple[Edit, ...]:
        """Return the cuts as edits of the proposed layer."""
        return tuple(Edit(v.start, v.end, "", v.rule, v.reason) for v in self.verdicts if v.cut)


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """One source line and what became of it, by which rule and why."""

    line: int
    start: int
    end: int
    text: str
    state: LineState
    line_class: LineClass
    rule: str
    reason: str
    confidence: float = 1.0


def ledger(reading: Reading, cleaning: Cleaning, edits: Edits) -> tuple[LedgerLine, ...]:
    """Account for every line of the source, blank ones too."""
    return tuple(_ledger(reading, cleaning, edits))


def _ledger(reading: Reading, cleaning: Cleaning, edits: Edits) -> Iterator[LedgerLine]:
    effective, verdicts, hands = edits.effective, cleaning.verdicts, edits.by_hand
    for line in source_lines(reading.text):
        words = reading.text[line.start : line.end]
        verdict = next(_meeting(verdicts, line), None)
        hand = next(_meeting(hands, line), None)
        says: Edit | Verdict | None = hand or verdict
        yield LedgerLine(
            line.number,
            line.start,
            line.end,
            words,
            _state(line, tuple(_meeting(effective, line)), reading.text),
            LineClass.BLANK if verdict is None else verdict.line_class,
            says.rule if says else "",
            says.reason if says else "",
            1.0 if hand or verdict is None else verdict.confidence,
        )


_Stretch = TypeVar("_Stretch", Edit, Verdict)


def _meeting(stretches: tuple[_Stretch, ...], line: Line) -> Iterator[_Stretch]:
    """Yield the stretches that share a character with a line, or stand empty inside it."""
    first = bisect_left(stretches, line.start, key=attrgetter("end"))
    last = bisect_right(stretches, line.end, key=attrgetter("start"))
    for stretch in stretches[first:last]:
        empty = stretch.start == stretch.end or line.start == line.end
        if empty or (stretch.start < line.end and line.start < stretch.end):
            yield stretch


def _state(line: Line, edits: tuple[Edit, ...], source: str) -> LineState:
    changing = [edit for edit in edits if not edit.keeps(source)]
    if any(not edit.cuts for edit in changing):
        return LineState.CORRECTED
    cut = sum(min(e.end, line.end) - max(e.start, line.start) for e in changing)
    if cut <= 0:
        return LineState.KEPT
    rest = _without(source[line.start : line.end], line.start, changing)
    return LineState.MIXED if rest.strip() else LineState.CUT


def _without(words: str, start: int, cuts: list[Edit]) -> str:
    for edit in reversed(cuts):
        words = words[: max(0, edit.start - start)] + words[max(0, edit.end - start) :]
    return words
