"""What the finders look at: the judged lines of a reading, and where headline and body stand."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from newsdesk.cleaning.units import folded
from newsdesk.story.lines import Cleaning, LineClass, Verdict
from newsdesk.story.source import Reading


@dataclass(frozen=True, slots=True)
class Spot:
    """One judged stretch: its verdict, its words and its number."""

    index: int
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

    @cached_property
    def copies(self) -> Counter[str]:
        """Count how often each short folded line stands on the page."""
        return Counter(folded(spot.text) for spot in self.spots if len(spot.text) <= 80)

    def outside(self) -> Iterator[Spot]:
        """Yield the lines that are not in the story."""
        matter = LineClass.FRONT_MATTER  # what it declares is read by its keys, not searched
        return (spot for spot in self.spots if spot.verdict.cut and spot.kind is not matter)

    def above(self, spot: Spot) -> bool:
        """Say whether a line stands above the body."""
        return spot.index < self.first

    def between(self, spot: Spot) -> bool:
        """Say whether a line stands between headline and body."""
        return self.headline < spot.index < self.first


def lines_of(reading: Reading, cleaning: Cleaning) -> Lines:
    """Lay out a reading and its verdicts for the finders."""
    spots = tuple(
        Spot(i, verdict, reading.text[verdict.start : verdict.end])
        for i, verdict in enumerate(cleaning.verdicts)
    )
    body = [spot.index for spot in spots if not spot.verdict.cut]
    first, last = (body[0], body[-1]) if body else (len(spots), len(spots))
    heads = [s.index for s in spots if s.kind is LineClass.HEADLINE]
    near = max((i for i in heads if i <= first), default=min(heads, default=max(0, first - 1)))
    return Lines(reading, spots, near, first, last)
