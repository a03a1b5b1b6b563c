"""A total that its parts do not make."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from newsdesk.checkable.numerals import number, value
from newsdesk.checks.check import Check, Hit
from newsdesk.checks.examined import Examined
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
        if _contradicts(at.text[start:end], whole, start, total):
            said = " + ".join(f"{part.amount:g}" for part in parts)
            message = f"The parts add up to {total:g}, not {whole.amount:g}: {said}."
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


def _contradicts(sentence: str, whole: _Number, start: int, total: float) -> bool:
    """Say whether words or signs make the others parts of the whole, and they miss it."""
    miss = abs(total - whole.amount) / whole.amount
    if miss == 0 or whole.amount < _LEAST:
        return False
    after = sentence[whole.end - start :]
    if _PARTLY.search(sentence):
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
