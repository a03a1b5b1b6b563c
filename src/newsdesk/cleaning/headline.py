"""Which line above the body is the headline: scored, so that the losers can be shown too."""

from bisect import bisect
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from newsdesk.cleaning.features import ends_sentence
from newsdesk.cleaning.page import Page
from newsdesk.cleaning.rules import SEPARATORS, Rule
from newsdesk.cleaning.units import Unit
from newsdesk.cleaning.weights import HEADLINE_BIAS, HEADLINE_WEIGHTS
from newsdesk.cleaning.words import phrases
from newsdesk.story.source import BlockKind

_ABOVE = 80  # units above the body that may be the headline
_WITHIN = 3  # units of the body that may be it
_LEAST = -3.5  # log odds; below it the page has no headline
_SIZES = (12, 20, 30, 45, 100, 130, 170, 260)
_SHARES = (0.001, 0.2, 0.4, 0.6, 0.8)
_DISTANCES = (-1, 0, 1, 2, 3, 5, 8, 12, 20, 40)
_STEMS = (1, 2, 3, 4, 6, 9)
_NEVER = frozenset(
    phrases(
        """
        front-matter | share | subscribe | read-also | read-line | comments | credit | views
        | cookies | legal | byline | date-line | contact | menu-word | advert | numbers |
        updated | tags | account | app | donate | poll | weather | section-word | read-on | link
        """
    )
)
_CLUES = frozenset(("date-line", "updated", "byline", "credit", "share", "breadcrumb", "comments"))
_MARKS = ("|", "»", "›", "::", " - ", " – ", " — ", "/", "·", "→")


@dataclass(frozen=True, slots=True)
class Contender:
    """A line that could be the headline, and the log odds that it is."""

    index: int
    score: float


def contenders(page: Page, body: Sequence[bool], found: Sequence[Rule | None]) -> list[Contender]:
    """Return the lines that could be the headline, best first."""
    rows = [
        Contender(index, HEADLINE_BIAS + sum(HEADLINE_WEIGHTS.get(n, 0.0) for n in names))
        for index, names in clues(page, body, found)
    ]
    return sorted(rows, key=lambda row: (-row.score, row.index))


def best(rows: Iterable[Contender]) -> Contender | None:
    """Return the headline, None where no line deserves the name."""
    return next((row for row in rows if row.score > _LEAST), None)


def clues(
    page: Page, body: Sequence[bool], found: Sequence[Rule | None]
) -> Iterator[tuple[int, list[str]]]:
    """Yield the lines that could be the headline, each with what speaks for and against it."""
    first = next((i for i, inside in enumerate(body) if inside), len(page.units))
    words = _body_words(page, body)
    opening = " ".join(unit.key for unit in page.units[:4])
    last = ""
    for index in range(max(0, first - _ABOVE), min(len(page.units), first + _WITHIN)):
        unit = page.units[index]
        rule = found[index]
        if not 8 <= page.sizes[index] <= 320 or (rule and rule.name in _NEVER):
            continue
        names = list(_own(page, unit, words))
        names.append(f"distance:{bisect(_DISTANCES, first - index)}")
        names.extend(_company(page, index, found))
        if len(unit.key) > 12 and index > 3 and unit.key in opening:
            names.append("in-opening")
        if last and last in ("size:5", "size:4"):
            names.append("below-another")
        if index >= first:
            names.append("in-body")
        if rule:
            names.append(f"rule:{rule.name}")
        last = names[0]
        yield index, names


def _own(page: Page, unit: Unit, words: frozenset[str]) -> Iterator[str]:
    size = page.sizes[unit.index]
    stems = list(_stems(unit.key))
    share = sum(stem in words for stem in stems) / len(stems) if stems else 0.0
    tokens = unit.text.split()
    yield f"size:{bisect(_SIZES, size)}"
    yield f"share:{bisect(_SHARES, share)}"
    yield f"stems:{bisect(_STEMS, len(stems))}"
    yield _ending(unit.text)
    yield f"kind:{unit.kind}:{unit.level}" if unit.kind is BlockKind.HEADING else "kind:p"
    yield f"copies:{min(3, page.copies[unit.key])}"
    yield f"gap:{min(1, unit.gap)}"
    if unit.mark:
        yield "numbered" if unit.mark[0].isdigit() else "mark"
    if SEPARATORS.search(unit.text):
        yield "separators"
    if page.dates[unit.index]:
        yield "dated"
    if len(tokens) > 2 and sum(token[0].isupper() for token in tokens) > 0.75 * len(tokens):
        yield "capitals"
    if unit.text[0].islower():
        yield "small"
    if size > 90 and unit.text.count(". ") + unit.text.count("。") > 0:
        yield "sentences"


def _ending(text: str) -> str:
    if text.endswith(("...", "…")):
        return "end:ellipsis"
    if text.endswith((":", ",", ";", "：")):
        return "end:colon"
    if ends_sentence(text):
        return "end:question" if text.rstrip("»”\"' ")[-1:] in "?!？！" else "end:stop"
    return "end:none"


def _company(page: Page, index: int, found: Sequence[Rule | None]) -> Iterator[str]:
    """Name the rules' lines just above and below, and the air around."""
    units = page.units
    if index + 1 < len(units):
        yield f"gap+1:{min(1, units[index + 1].gap)}"
        if page.copies[units[index].key] > 1 and units[index + 1].key == units[index].key:
            yield "doubled"
        if len(units[index].key) > 12 and units[index + 1].key.startswith(units[index].key):
            yield "repeated-next"
    for distance in (-2, -1, 1, 2, 3):
        other = index + distance
        if 0 <= other < len(units) and (rule := found[other]) and rule.name in _CLUES:
            yield f"{rule.name}{min(2, distance):+d}"


def _body_words(page: Page, body: Sequence[bool]) -> frozenset[str]:
    text = (unit.key for unit, inside in zip(page.units, body, strict=True) if inside)
    return frozenset(_stems(" ".join(text)))


def _stems(key: str) -> Iterator[str]:
    """Yield the longer words without their endings; of a script without spaces, its pairs."""
    for word in key.split():
        if word[0] >= "\u3040":
            yield from (word[i : i + 2] for i in range(len(word) - 1))
        elif len(word := word.strip(".,;:!?«»„“”\"'()-–—")) >= 4:
            yield word[:5]


def copies_of(page: Page, index: int) -> Iterator[int]:
    """Yield the units that repeat a headline: whole, or with the outlet's name added."""
    key = page.units[index].key
    for unit in page.units:
        if unit.key == key or _is_titled(unit.key, key):
            yield unit.index


def _is_titled(line: str, headline: str) -> bool:
    """Say whether a line is the headline with an outlet or a section joined to it."""
    if len(headline) < 20 or headline not in line or len(line) > 2 * len(headline) + 40:
        return False
    rest = line.replace(headline, "", 1)
    return bool(rest) and any(mark in rest for mark in _MARKS)
