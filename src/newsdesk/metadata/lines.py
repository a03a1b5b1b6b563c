"""What the finders look at: the judged lines of a reading, and where headline and body stand."""

from bisect import bisect, bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import NamedTuple

from newsdesk.cleaning.units import folded
from newsdesk.story.lines import Cleaning, LineClass, Verdict
from newsdesk.story.source import Reading

_STEPS = (1, 2, 3, 4, 6, 9, 14, 22, 40)  # lines
_ODDS = (0.03, 0.1, 0.25, 0.5, 0.75, 0.9, 0.97, 0.99)  # of a clue
_LINES = 10  # with a clue to one field
_SAME = 0.02  # copies of a line differ no more than so in their clues
_LIKELY = 0.2  # of a clue to the headline
_REPEATED = 80  # characters; longer lines are not counted


class Spot(NamedTuple):
    """One judged stretch: its verdict, its words and its number; a tuple, for speed."""

    index: int  # type: ignore[assignment]  # nobody looks for a value in a spot
    verdict: Verdict
    text: str

    @property
    def kind(self) -> LineClass:
        """Return what cleaning takes the stretch for."""
        return self.verdict.line_class


@dataclass(frozen=True)
class Lines:
    """The judged lines, and the numbers that tell where the story stands."""

    reading: Reading
    spots: tuple[Spot, ...]
    headline: int  # of the copy nearest to the body; where the body begins if there is none
    first: int  # of the body; the number of lines if there is none
    last: int
    clues: dict[str, dict[int, float]] = field(default_factory=dict)  # field → line → probability

    @cached_property
    def copies(self) -> Counter[str]:
        """Count how often each short folded line stands on the page."""
        texts = [spot.text for spot in self.spots]
        return Counter([_folded(text) for text in texts if len(text) <= _REPEATED])

    @cached_property
    def headings(self) -> frozenset[str]:
        """Return the lines that cleaning or the model may take for the headline."""
        likely = self.clues.get("headline", {})
        return frozenset(
            spot.text.strip("•·*# \t")
            for spot in self.spots
            if (
                spot.verdict.line_class is LineClass.HEADLINE
                or (likely and likely.get(spot.index, 0.0) > _LIKELY)
            )
            and 15 <= len(spot.text) <= 200
        )

    @cached_property
    def body(self) -> str:
        """Return the words of the story."""
        return "\n".join(spot.text for spot in self.spots if not spot.verdict.cut)

    def folded(self, text: str) -> str:
        """Return a text folded; short ones are remembered, for a site repeats its lines."""
        return _folded(text) if len(text) <= _REPEATED else folded(text)

    def clued(self, name: str, first: int, end: int) -> Iterator[Spot]:
        """Yield the lines with a clue to a field and those from first to end, in order."""
        numbers = {*self.clues.get(name, {}), *range(max(0, first), min(end, len(self.spots)))}
        return (self.spots[index] for index in sorted(numbers))

    def is_outside(self, spot: Spot) -> bool:
        """Say whether a line is not in the story; front matter is read by its keys instead."""
        return spot.verdict.cut and spot.verdict.line_class is not LineClass.FRONT_MATTER

    @cached_property
    def _starts(self) -> list[int]:
        return [spot.verdict.start for spot in self.spots]

    def index_at(self, offset: int) -> int:
        """Return the number of the last line that begins at an offset or before, -1 for none."""
        return bisect_right(self._starts, offset) - 1

    def between(self, spot: Spot) -> bool:
        """Say whether a line stands between headline and body."""
        return self.headline < spot.index < self.first

    def clue(self, name: str, spot: Spot) -> float:
        """Return how likely it is that a line holds a field's value, 0 where nothing says so."""
        return self.clues.get(name, {}).get(spot.index, 0.0)

    def odds(self, name: str, spot: Spot) -> str:
        """Return the sign of a clue, "" for a page of which the model says nothing."""
        return f"clue:{bisect(_ODDS, self.clue(name, spot))}" if self.clues else ""

    @cached_property
    def _leaders(self) -> dict[str, list[float]]:
        """Return the clues of each field, the strongest first; copies of a line count once."""
        found = {}
        for name, rows in self.clues.items():
            best: dict[str, float] = {}
            for index, score in rows.items():
                key = self.folded(self.spots[index].text)
                best[key] = max(score, best.get(key, 0.0))
            found[name] = sorted(best.values(), reverse=True)
        return found

    def rank(self, name: str, spot: Spot) -> str:
        """Return the sign of how a line's clue compares with the others on the page."""
        leaders = self._leaders.get(name, [])
        own = self.clue(name, spot)
        better = sum(1 for score in leaders[:3] if score > own + _SAME)
        ahead = "" if better or len(leaders) < 2 or leaders[1] > 0.5 * own else "-clear"
        return f"clue-rank:{better}{ahead}" if own else "clue-rank:none"

    @cached_property
    def _claims(self) -> dict[str, dict[str, list[str]]]:
        """Arrange what markup claims by field, then by its folded words."""
        found: dict[str, dict[str, list[str]]] = {}
        for claim in self.reading.claims:
            key = claim.value[:10] if claim.name == "published" else folded(claim.value)
            found.setdefault(claim.name, {}).setdefault(key, []).append(claim.origin)
        return found

    def claimed(self, name: str, value: str) -> tuple[str, ...]:
        """Return the signs of what markup claims of a field, and whether it claims this value."""
        rows = self._claims.get(name)
        if not rows:
            return ()
        key = value[:10] if name == "published" else self.folded(value)
        origins = rows.get(key, ())
        own = tuple(f"claimed:{origin}" for origin in dict.fromkeys(origins))
        return ("has-claims", *own) if own else ("has-claims", "unclaimed")

    def signs(self, name: str, spot: Spot) -> tuple[str, ...]:
        """Return the signs that all values in one line share: its place, class and clue."""
        known = self._shared.get((name, spot.index))
        if known is None:
            clue = self.odds(name, spot)
            known = (self.place(spot), f"class:{spot.kind}")
            if clue:
                known += (clue, self.rank(name, spot))
            self._shared[name, spot.index] = known
        return known

    def company(self, spot: Spot) -> dict[int, LineClass]:
        """Return what stands up to two lines above and below: distance → class."""
        known = self._company.get(spot.index)
        if known is None:
            first, last = max(0, spot.index - 2), spot.index + 3
            near = enumerate(self.spots[first:last], first - spot.index)
            known = {distance: s.verdict.line_class for distance, s in near if distance}
            self._company[spot.index] = known
        return known

    @cached_property
    def _company(self) -> dict[int, dict[int, LineClass]]:
        return {}

    @cached_property
    def _shared(self) -> dict[tuple[str, int], tuple[str, ...]]:
        return {}

    def place(self, spot: Spot) -> str:
        """Return the sign of where a line stands: its side of headline and body, and how far."""
        index = spot.index
        if index < self.headline:
            return f"above:{step(self.headline - index)}"
        if index < self.first:
            return f"between:{step(index - self.headline)}"
        if index > self.last:
            return f"below:{step(index - self.last)}"
        if not spot.verdict.cut:
            edge = min(index - self.first, self.last - index)
            return (
                f"body:{min(2, edge)}" if index - self.first <= edge else f"ending:{min(2, edge)}"
            )
        return f"inside:{step(min(index - self.first, self.last - index))}"


_folded = lru_cache(maxsize=1 << 14)(folded)


def step(distance: int) -> int:
    """Return a distance in lines as one of ten steps."""
    return bisect(_STEPS, distance)


def lines_of(reading: Reading, cleaning: Cleaning) -> Lines:
    """Lay out a reading and its verdicts for the finders."""
    verdicts, text = cleaning.verdicts, reading.text
    texts = [text[verdict.start : verdict.end] for verdict in verdicts]
    spots = tuple(map(Spot, range(len(verdicts)), verdicts, texts))
    body = [index for index, verdict in enumerate(verdicts) if not verdict.cut]
    first, last = (body[0], body[-1]) if body else (len(spots), len(spots))
    clues = _clues(cleaning)
    return Lines(reading, spots, _headline(spots, first, clues), first, last, clues)


def _headline(spots: tuple[Spot, ...], first: int, clues: dict[str, dict[int, float]]) -> int:
    """Return the headline's copy nearest above the body, else the line just above the body."""
    heads = [s.index for s in spots if s.verdict.line_class is LineClass.HEADLINE]
    likely = clues.get("headline", {})
    if not heads and likely:
        heads = [max(likely, key=lambda index: likely[index])]
    return max((i for i in heads if i <= first), default=min(heads, default=max(0, first - 1)))


def _clues(cleaning: Cleaning) -> dict[str, dict[int, float]]:
    """Arrange the clues by field and line."""
    found: dict[str, dict[int, float]] = {}
    starts = [verdict.start for verdict in cleaning.verdicts] if cleaning.clues else []
    for clue in cleaning.clues:
        index = bisect_right(starts, clue.start) - 1
        if index >= 0 and clue.start < cleaning.verdicts[index].end:
            rows = found.setdefault(clue.name, {})
            rows[index] = max(clue.score, rows.get(index, 0.0))
    return {name: _strongest(rows) for name, rows in found.items()}


def _strongest(rows: dict[int, float]) -> dict[int, float]:
    """Return the strongest clues of a field; looking at more lines took time and gave nothing."""
    if len(rows) <= _LINES:
        return rows
    best = sorted(rows, key=lambda index: -rows[index])[:_LINES]
    return {index: rows[index] for index in sorted(best)}
