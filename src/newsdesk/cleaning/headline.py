"""Which line is the headline: the likeliest by the network, so that the losers can be shown too."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from newsdesk.cleaning.page import Page
from newsdesk.cleaning.rules import Rule
from newsdesk.cleaning.words import phrases

_LEAST = -3.5  # log odds; below it the page has no headline
_SHORTEST, _LONGEST = 8, 320  # characters
_NEVER = frozenset(
    phrases(
        """
        front-matter | share | subscribe | read-also | read-line | comments | credit | views
        | cookies | legal | byline | date-line | contact | menu-word | advert | numbers |
        updated | tags
        """
    )
)
_MARKS = ("|", "»", "›", "::", " - ", " – ", " — ", "/", "·", "→")


@dataclass(frozen=True, slots=True)
class Contender:
    """A line that could be the headline, and the log odds that it is."""

    index: int
    score: float


def contenders(page: Page, odds: Sequence[float], found: Sequence[Rule | None]) -> list[Contender]:
    """Return the lines that deserve the name of a headline, best first."""
    rows = [
        Contender(index, points)
        for index, (points, rule) in enumerate(zip(odds, found, strict=True))
        if points > _LEAST
        and _SHORTEST <= page.sizes[index] <= _LONGEST
        and not (rule and rule.name in _NEVER)
    ]
    return sorted(rows, key=lambda row: (-row.score, row.index))


def best(rows: Iterable[Contender]) -> Contender | None:
    """Return the headline, None where there is none."""
    return next(iter(rows), None)


def copies_of(page: Page, index: int) -> Iterator[int]:
    """Yield the units that repeat a headline: whole, or with the outlet's name added."""
    key = page.units[index].key
    for unit in page.units:
        if unit.key == key or (key in unit.key and _is_titled(unit.key, key)):
            yield unit.index


def _is_titled(line: str, headline: str) -> bool:
    """Say whether a line that holds the headline adds but an outlet or a section to it."""
    if len(headline) < 20 or len(line) > 2 * len(headline) + 40:
        return False
    rest = line.replace(headline, "", 1)
    return bool(rest) and any(mark in rest for mark in _MARKS)
