"""Which line above the body is the headline: scored, so that the losers can be shown too."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from newsdesk.cleaning.features import ends_sentence
from newsdesk.cleaning.page import Page
from newsdesk.cleaning.rules import SEPARATORS, Rule
from newsdesk.story.source import BlockKind

_ABOVE = 60  # units above the body that may be the headline
_WITHIN = 3  # units of the body that may be it
_NEVER = frozenset(
    (
        "front-matter",
        "share",
        "subscribe",
        "read-also",
        "comments",
        "credit",
        "caption",
        "views",
        "cookies",
        "legal",
    )
    + ("byline", "date-line", "contact", "menu-word", "advert", "numbers", "updated", "tags")
)


@dataclass(frozen=True, slots=True)
class Contender:
    """A line that could be the headline, and how well it fits."""

    index: int
    score: float


def contenders(page: Page, body: Sequence[bool], found: Sequence[Rule | None]) -> list[Contender]:
    """Return the lines that could be the headline, best first."""
    first = next((i for i, inside in enumerate(body) if inside), None)
    if first is None:
        first = len(page.units)
    words = _body_words(page, body)
    rows = [
        Contender(i, _score(page, i, first, words, found))
        for i in range(max(0, first - _ABOVE), min(len(page.units), first + _WITHIN))
        if _possible(page, i, found[i], first)
    ]
    return sorted(rows, key=lambda row: (-row.score, row.index))


def _possible(page: Page, index: int, rule: Rule | None, first: int) -> bool:
    unit, size = page.units[index], page.sizes[index]
    if not 12 <= size <= 260 or (rule and rule.name in _NEVER):
        return False
    return index < first or size < 160 or unit.kind is BlockKind.HEADING


def _body_words(page: Page, body: Sequence[bool]) -> frozenset[str]:
    text = (unit.key for unit, inside in zip(page.units, body, strict=True) if inside)
    return frozenset(_stems(" ".join(text)))


def _stems(key: str) -> Iterator[str]:
    """Yield the longer words without their endings; of a script without spaces, its pairs."""
    for word in key.split():
        if word[0] >= "\u3040" and len(word) > 3:
            yield from (word[i : i + 2] for i in range(len(word) - 1))
        elif len(word := word.strip(".,;:!?«»„“”\"'()-–—")) >= 4:
            yield word[:5]


def _score(
    page: Page, index: int, first: int, words: frozenset[str], found: Sequence[Rule | None]
) -> float:
    unit, size = page.units[index], page.sizes[index]
    stems = list(_stems(unit.key))
    share = sum(stem in words for stem in stems) / len(stems) if stems else 0.0
    return (
        3.0 * share
        + min(1.2, 0.3 * len(stems))
        - 0.06 * abs(first - index)
        + _shape(size, unit.text)
        + (1.5 if unit.kind is BlockKind.HEADING else 0.0)
        - (0.8 if unit.mark else 0.0)
        - (1.2 if index >= first else 0.0)
        + (0.5 if page.copies[unit.key] > 1 else 0.0)
        + _company(page, index, found)
        - (0.7 if SEPARATORS.search(unit.text) else 0.0)
        - (1.5 if found[index] is not None and found[index].name == "breadcrumb" else 0.0)
    )


def _shape(size: int, text: str) -> float:
    fits = 1.0 if 28 <= size <= 130 else 0.3 if size <= 170 else -0.5
    stops = 1.0 if ends_sentence(text) and text.rstrip("»”\"' ")[-1:] == "." else 0.0
    return fits - stops - (0.6 if text.endswith(("...", "…", ":", ",")) else 0.0)


def _company(page: Page, index: int, found: Sequence[Rule | None]) -> float:
    """Weigh what stands around: air, and a date or a byline close by."""
    unit = page.units[index]
    air = 0.3 * (unit.gap > 0)
    if index + 1 < len(page.units):
        air += 0.3 * (page.units[index + 1].gap > 0)
    close = range(max(0, index - 2), min(len(page.units), index + 4))
    names = {rule.name for i in close if (rule := found[i])}
    return air + (0.5 if names & {"date-line", "updated", "byline"} else 0.0)


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
    return (
        bool(rest)
        and rest.strip()[:1] + rest.strip()[-1:] != ""
        and (
            any(mark in rest for mark in ("|", "»", "›", "::", " - ", " – ", " — ", "/", "·", "→"))
        )
    )


def best(rows: Iterable[Contender]) -> Contender | None:
    """Return the headline, None where no line deserves the name."""
    return next((row for row in rows if row.score > 1.0), None)
