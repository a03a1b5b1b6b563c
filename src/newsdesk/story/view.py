"""What a list shows: which stories, in which order."""

from dataclasses import dataclass, replace
from typing import NamedTuple

FACETS = ("status", "section", "outlet", "language", "tag", "assignee", "published")


class Facet(NamedTuple):
    """One choice in the library pane: stories that have this value."""

    kind: str  # one of FACETS
    value: str  # of "published" a year, a month or a day: "2025", "2025-04", "2025-04-24"


@dataclass(frozen=True, slots=True)
class View:
    """A search, choices and an order; choices of one kind add up, of different kinds narrow."""

    query: str = ""
    facets: tuple[Facet, ...] = ()
    sort: str = "added"
    descending: bool = True
    binned: bool = False
    typing: bool = False  # the last word of the query is still being typed

    def without(self, kind: str) -> "View":
        """Return the view without the choices of one kind."""
        return replace(self, facets=tuple(f for f in self.facets if f.kind != kind))


@dataclass(frozen=True, slots=True)
class FacetCount:
    """How many stories have a value."""

    value: str
    label: str
    count: int
