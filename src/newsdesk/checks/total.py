"""A total that its parts do not make."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from newsdesk.checkable.numerals import number, value
from newsdesk.checks.check import Check, Hit
from newsdesk.checks.examined import Examined
from newsdesk.checks.figures import told
from newsdesk.story.findings import Severity
from newsdesk.story.items import ItemKind

_OPENS = re.compile(
    r"\b(?:of (?:whom|which|them|these|those)|in all|altogether|in total|together|"
    r"total\w*|"
    r"made? up|comprise\w*|consist\w*|the (?:rest|remaining|others?)|the other|out of|"
    r"из них|в сумме|всего|итого|вместе|в общей сложности|то есть|остальн\w+|оставш\w+|складыва\w+|"
    r"состо\w+ из|сложились|насчитыва\w+|плюс|ещё|еще|а всего)\b|^(?:of|из)\s",
    re.IGNORECASE,
)
_SIGN = re.compile(r"[^.:;,—–()]{0,40}(?::|\s[—–]\s|\s\()")
_LISTED = re.compile(
    r"[^.:;,]{0,60},\s(?:\w+ing\s)?\d[\d ,.]{0,9}\s?[^.;]{0,80}\b(?:and|и|а)\s(?:\w+ing\s)?\d",
    re.IGNORECASE,
)
_PARTLY = re.compile(
    r"\b(?:including|в том числе|среди них|включая|among them|such as)\b", re.IGNORECASE
)
_MEASURED = re.compile(
    r"%|percent|per cent|процент|\d\s?(?:г|гр|мл|кг|км|см|мм|м|ч|мин|km|kg|cm|mm|ml|g|m|min|lb)\b|"
    r"\d[-–—]\d|\d:\d|#\d|(?-i:\b[A-Z]\w*\s\d+\b(?=\s?[.,;]))|[=<>{}]|№|\+7|летн|"
    r"[$€£]\d[\d.,]*\s?(?:a|per)\b|[- ]years?[- ]old\b|\blb",
    re.IGNORECASE,
)
_NOT_ALL = re.compile(  # so that parts may fall short of the whole
    r"\b(?:of (?:whom|which|them|these|those|that)|из (?:них|которых|этого)|в их числе)\b",
    re.IGNORECASE,
)
_ROUGHLY = re.compile(
    r"\b(?:about|around|nearly|almost|some|over|up to|more than|less than|at least|around|"
    r"около|примерно|почти|более|свыше|до|порядка|не менее|с|or|или|out of|of that)\s[$€£]?$",
    re.IGNORECASE,
)
_ITSELF_PART = re.compile(r"^\s(?:of the|of these|of that|of those|из)\b", re.IGNORECASE)
_NO_COUNT = (ItemKind.DATE, ItemKind.PERCENT, ItemKind.LAW)
_NEAR = 0.6  # share of the total by which the parts may go beyond it
_SHORT = 0.5  # by which parts may fall short
_FEWEST, _MOST, _LEAST = 3, 7, 6  # numbers in a sentence, and the smallest total


class _Number(NamedTuple):
    start: int  # code points of the clean text, end exclusive
    end: int
    amount: float


def find(at: Examined) -> Iterator[Hit]:
    """Find sentences with three figures and more, one of which is nearly the sum of the others."""
    for start, end in _sentences(at):
        some = list(_numbers(at, start, end))
        if not _FEWEST <= len(some) <= _MOST:
            continue
        whole = max(some, key=lambda one: one.amount)
        parts = [one for one in some if one is not whole]
        total = sum(part.amount for part in parts)
        if whole not in (some[0], some[-1]) or not _are_told(at, start, some):
            continue
        if _contradicts(at.text[start:end], whole, start, total):
            said = " + ".join(told(part.amount) for part in parts)
            message = f"The parts add up to {told(total)}, not {told(whole.amount)}: {said}."
            yield Hit(some[0].start, some[-1].end, message)


def _sentences(at: Examined) -> Iterator[tuple[int, int]]:
    """Yield the sentences; a semicolon ends none."""
    opened = -1
    for start, end in at.sentences:
        opened = start if opened < 0 else opened
        if at.text[end - 1 : end] != ";":
            yield opened, end
            opened = -1


def _numbers(at: Examined, start: int, end: int) -> Iterator[_Number]:
    """Yield the numbers of a sentence; none where it has measures, shares or ranges, too."""
    sentence = at.text[start:end]
    if _MEASURED.search(sentence):
        return
    dates = [(item.start, item.end) for item in at.of_kind(*_NO_COUNT)]
    for match in re.finditer(number(at.language), sentence, re.IGNORECASE):
        low, high = match.start() + start, match.end() + start
        if any(low < last and first < high for first, last in dates):
            continue
        amount = value(match.group())
        if not amount or "–" in amount or float(amount) <= 1:
            continue
        yield _Number(low, high, float(amount))


def _are_told(at: Examined, start: int, some: Sequence[_Number]) -> bool:
    """Say whether all are exact, apart from one another, and in money or not all alike."""
    before = [at.text[max(start, one.start - 20) : one.start] for one in some]
    if any(_ROUGHLY.search(words) for words in before):
        return False
    if any(_ITSELF_PART.search(at.text[one.end : one.end + 12]) for one in some):
        return False
    if any(not at.text[one.end : two.start].strip() for one, two in pairwise(some)):
        return False
    return len({words.rstrip()[-1:] in "$€£" for words in before if words.strip()}) <= 1


def _contradicts(sentence: str, whole: _Number, start: int, total: float) -> bool:
    """Say whether words or signs make the others parts of the whole, and they miss it."""
    miss = abs(total - whole.amount) / whole.amount
    if miss == 0 or whole.amount < _LEAST:
        return False
    after = sentence[whole.end - start :]
    if _PARTLY.search(sentence) or _NOT_ALL.search(sentence):
        return 0 < total - whole.amount <= _NEAR * whole.amount
    if _OPENS.search(sentence) or _SIGN.match(after) or _LISTED.match(after):
        return miss <= (_NEAR if total > whole.amount else _SHORT)
    return False


CHECK = Check(
    "TOTAL",
    Severity.WARNING,
    "A total that its parts do not make",
    "Where a sentence states a total and its parts, they can be added up.",
    "240 people came: 120 men, 90 women and 50 children.",
    "260 people came: 120 men, 90 women and 50 children.",
    find,
    languages=("en", "ru"),
)
