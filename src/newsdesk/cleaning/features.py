"""Cheap features of a unit and its neighbours, as names; the sequence weighs them."""

import re
from bisect import bisect
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate

from newsdesk.cleaning.page import Page
from newsdesk.cleaning.rules import Rule
from newsdesk.cleaning.units import Unit
from newsdesk.cleaning.words import STOP_WORDS
from newsdesk.story.source import BlockKind

_SIZES = (15, 30, 60, 100, 180, 350)
_SHARES = (0.001, 0.1, 0.2, 0.35)
_CAPITALS = (0.2, 0.4, 0.7)
_DIGITS = (0.001, 0.05, 0.2)
_OVERLAPS = (0.001, 0.15, 0.3, 0.5)
_MASS = (0.001, 0.1, 0.3, 0.6, 0.9, 0.999)
_NEAR = (0.05, 0.15, 0.3, 0.5, 0.7)
_SENTENCE_ENDS = frozenset(".!?。！？")
_CLOSING = "»”\"'’)]›“ "
_WINDOW = 8
_NEAR_NAMES = tuple((d, f"near{d:+d}:") for d in (-3, -2, -1, 1, 2, 3))
_READ = 6000  # characters of one unit that are looked at


def features(page: Page, found: Sequence[Rule | None]) -> list[list[str]]:
    """Return the names of the features that hold for each unit; none where a rule is certain."""
    own = [
        [] if rule and rule.certain else _own(page, unit, rule)
        for unit, rule in zip(page.units, found, strict=True)
    ]
    weights = [_texture(page.sizes[u.index], u) for u in page.units]
    _add_overlap(page, weights, own)
    _add_neighbours(weights, page, found, own)
    _add_place(page, weights, found, own)
    return own


def ends_sentence(text: str) -> bool:
    """Say whether a text ends as a sentence does, closing quotes aside."""
    last = text[-6:].rstrip(_CLOSING)[-1:]
    return last in _SENTENCE_ENDS and bool(last)


def _ending(text: str) -> str:
    tail = text[-6:].rstrip(_CLOSING)
    if tail.endswith(("...", "…", "[…")):
        return "end:ellipsis"
    last = tail[-1:]
    if last and last in _SENTENCE_ENDS:
        return "end:stop"
    return "end:colon" if last in (":", ",", ";") and last else "end:none"


_DIGIT = re.compile(r"\d")


def _own(page: Page, unit: Unit, rule: Rule | None) -> list[str]:
    text = unit.text[:_READ]
    tokens = text.split()
    count = len(tokens)
    names = [
        f"size:{bisect(_SIZES, page.sizes[unit.index])}",
        _ending(text),
        f"gap:{min(1, unit.gap)}",
        f"kind:{unit.kind}" if unit.kind is not BlockKind.PARAGRAPH else "kind:p",
    ]
    if count >= 3:
        plain = len([token for token in text.lower().split() if token in STOP_WORDS])
        capital = len([token for token in tokens if token[0].isupper()])
        names.append(f"stops:{bisect(_SHARES, plain / count)}")
        names.append(f"capitals:{bisect(_CAPITALS, capital / count)}")
        names.append(f"sentences:{min(4, text.count('. ') + text.count('? ') + text.count('。'))}")
        names.append(f"commas:{min(3, text.count(',') + text.count('，'))}")
    digits = len(_DIGIT.findall(text, 0, 200))
    names.append(f"digits:{bisect(_DIGITS, digits / min(200, len(text)))}")
    names.extend(_marks(page, unit, text))
    if rule:
        names.append(f"rule:{rule.name}")
    return names


def _marks(page: Page, unit: Unit, text: str) -> Iterator[str]:
    if page.copies[unit.key] > 1:
        yield "copies"
    if (
        unit.index
        and page.units[unit.index - 1].key
        and unit.key.startswith(page.units[unit.index - 1].key)
    ):
        yield "repeats-previous"
    if (
        unit.index + 1 < len(page.units)
        and unit.key
        and page.units[unit.index + 1].key.startswith(unit.key)
    ):
        yield "repeated-next"
    if text[0] in '«„“"—–-':
        yield "opens-quote"
    if text[0].islower():
        yield "opens-small"
    if page.dates[unit.index]:
        yield "dated"
    if "|" in text or "»" in text[-2:] or "\t" in text:
        yield "separators"
    if "http" in text or "@" in text:
        yield "address"


def _texture(size: int, unit: Unit) -> int:
    """Grade a unit from 0 (a menu word) to 4 (a full paragraph), with no regard to meaning."""
    if size < 30:
        return 0
    ends = ends_sentence(unit.text)
    if size < 80:
        return 1
    if not ends:
        return 2
    return 4 if size >= 200 else 3


def _add_overlap(page: Page, grades: list[int], own: list[list[str]]) -> None:
    """Compare each unit's longer words with those of the page's other long lines."""
    stems = [
        {word[:6] for word in unit.key.split() if len(word) >= 5} if grade else set[str]()
        for unit, grade in zip(page.units, grades, strict=True)
    ]
    seen: set[str] = set()
    spread: Counter[str] = Counter()
    for unit, words, grade in zip(page.units, stems, grades, strict=True):
        if grade >= 2 and unit.key[:60] not in seen:
            seen.add(unit.key[:60])
            spread.update(words)
    for names, words, grade in zip(own, stems, grades, strict=True):
        if names and len(words) >= 3:
            least = 2 if grade >= 2 else 1
            share = sum(spread[word] >= least for word in words) / len(words)
            names.append(f"overlap{'-long' if grade >= 2 else ''}:{bisect(_OVERLAPS, share)}")


def _add_neighbours(
    grades: list[int], page: Page, found: Sequence[Rule | None], own: list[list[str]]
) -> None:
    """Describe what stands around: the lines that no certain rule knows, and those it does."""
    count = len(grades)
    open_ = [i for i, rule in enumerate(found) if rule is None or not rule.certain]
    edged = ["x"] * 3 + [str(grades[i]) for i in open_] + ["x"] * 3
    running = [0, *accumulate(grades[i] >= 3 for i in open_)]
    ruled = ["-" if rule is None else rule.name for rule in found]
    for at, index in enumerate(open_):
        names = own[index]
        names += [name + edged[at + 3 + d] for d, name in _NEAR_NAMES]
        if index:
            names.append("rule-1:" + ruled[index - 1])
            if page.copies[page.units[index - 1].key] > 1:
                names.append("copies-1")
        if index + 1 < count:
            names.append("rule+1:" + ruled[index + 1])
            names.append("gap+1:1" if page.units[index + 1].gap else "gap+1:0")
            if page.copies[page.units[index + 1].key] > 1:
                names.append("copies+1")
        low, high = max(0, at - _WINDOW), min(len(open_), at + _WINDOW + 1)
        share = (running[high] - running[low] - (grades[index] >= 3)) / max(1, high - low - 1)
        names.append(f"window:{bisect(_NEAR, share)}")


def _add_place(
    page: Page, grades: list[int], found: Sequence[Rule | None], own: list[list[str]]
) -> None:
    """Say how much running text stands before, and which turning points lie behind."""
    masses = [size if grade >= 3 else 0 for size, grade in zip(page.sizes, grades, strict=True)]
    total = max(1, sum(masses))
    before = 0
    since: dict[str, int] = {}
    for index, names in enumerate(own):
        if names:
            names.append(f"mass:{bisect(_MASS, before / total)}")
        for turn, at in since.items() if names else ():
            distance = index - at
            names.append(f"after-{turn}:{0 if distance <= 3 else 1 if distance <= 12 else 2}")
        before += masses[index]
        rule = found[index]
        if rule and rule.name in _TURNS and before > 300:
            since[rule.name] = index


_TURNS = frozenset(("comments", "read-also", "legal", "subscribe", "share", "tags"))
