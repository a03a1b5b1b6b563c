"""What stories mention that other stories may mention otherwise: names, quotes, figures, laws."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class MentionKind(StrEnum):
    """What sort of thing is mentioned."""

    NAME = "name"
    QUOTE = "quote"
    FIGURE = "figure"
    LAW = "law"


@dataclass(frozen=True, slots=True)
class Mention:
    """A thing that a story mentions, and by what the same thing is found in others."""

    kind: MentionKind
    words: str  # the name, the quote, or the sentence that holds the figure
    value: str  # normalised: "Ida Quill", "2400000 USD", "№702"
    start: int  # code points of the clean text, end exclusive
    end: int
    keys: tuple[int, ...] = ()  # two mentions that share one may be of the same thing


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A mention in another story of the library."""

    story: int
    headline: str
    outlet: str
    published: str  # ISO 8601 day or time, "" where nobody knows
    mention: Mention


class Neighbours(Protocol):
    """What the other stories of a library say; the library is behind it, or nothing."""

    def like(self, mention: Mention) -> tuple[Elsewhere, ...]:
        """Return quotes or sentences in other stories that may be of the same thing."""

    def spellings(self, keys: Sequence[int]) -> tuple[str, ...]:
        """Return how names of the library are spelt that share a key."""

    def spelt(self, value: str) -> tuple[Elsewhere, ...]:
        """Return where other stories spell a name so; a score of them, if there are more."""
