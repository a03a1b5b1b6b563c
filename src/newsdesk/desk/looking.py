"""Look at a library of any size: first rows at once, all ids and counts a moment later."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from newsdesk.errors import InvalidValue, NewsdeskError
from newsdesk.store import header, places
from newsdesk.store.conditions import All, Condition
from newsdesk.store.looking import Cancelled
from newsdesk.store.looking import Looker as Raw
from newsdesk.store.orders import SORTS
from newsdesk.story.row import Row
from newsdesk.story.view import Facet, FacetCount, View

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from newsdesk.store.overview import Overview

__all__ = ["Cancelled", "Facets", "Found", "Looker", "NotReady", "Screen", "look"]


class NotReady(NewsdeskError):
    """The library must first be made or brought up to date."""


class Screen(NamedTuple):
    """The first rows of a view."""

    rows: tuple[Row, ...]
    whole: bool  # these are all there are


@dataclass(frozen=True, slots=True)
class Found:
    """All stories of a view, in its order."""

    ids: "NDArray[np.int32]"

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self.ids)

    def place_of(self, story_id: int) -> int:
        """Return the place of a story, -1 where it is not among them; 1 ms in a million."""
        places = (self.ids == story_id).nonzero()[0]
        return int(places[0]) if len(places) else -1

    def places_of(self, wanted: Iterable[int]) -> dict[int, int]:
        """Return the places of those of some stories that are among them."""
        import numpy as np  # noqa: PLC0415  (off the window's way to its first paint)

        asked = np.fromiter(wanted, np.int64)
        places = np.isin(self.ids, asked).nonzero()[0]
        return {int(self.ids[place]): int(place) for place in places}


class Facets(NamedTuple):
    """How many stories there are of what, under a view."""

    total: int  # outside the bin
    binned: int
    found: int
    values: Mapping[str, tuple[FacetCount, ...]]  # by kind, most stories first; days newest first


def look(path: Path) -> "Looker":
    """Open a library for looking; NotReady where it must first be made or migrated."""
    path = Path(path).absolute()
    if not path.is_file():
        raise NotReady(f"There is no library {path}.")
    header.check_header(path)
    why = places.why_read_only(path)
    raw = Raw(path, "immutable" if why and not header.has_wal(path) else "ro")
    # The file's own header may be older than what a migration has left in the journal.
    if raw.generation() != header.GENERATION:
        raw.close()
        raise NotReady(f"The library {path} is of an older version.")
    return Looker(raw)


class Looker:
    """Looks at one library; of one thread at a time, but for `cancel`.

    Every question may raise Cancelled after that, and WrongQuery for a query that means nothing.
    """

    def __init__(self, raw: Raw) -> None:
        """Use `look`."""
        self._raw = raw
        self._kept: Overview | None = None

    def first(self, view: View, number: int = 100) -> Screen | None:
        """Return the first rows in order; None where `ids` must be waited for."""
        self._raw.resume()
        ids = self._first(view, number)
        return None if ids is None else Screen(tuple(self._raw.rows(ids)), len(ids) < number)

    def _first(self, view: View, number: int) -> list[int] | None:
        condition, sort, down = _wanted(view), _sort(view), view.descending
        if self._kept and not view.binned:
            ids = self._kept.first(condition, sort, descending=down, number=number)
            if ids is not None:
                return ids
        return self._raw.first(condition, sort, descending=down, binned=view.binned, number=number)

    def ids(self, view: View) -> Found:
        """Return all ids in order."""
        self._raw.resume()
        return Found(
            self._overview.ids(
                _wanted(view), _sort(view), descending=view.descending, binned=view.binned
            )
        )

    def rows(self, ids: Iterable[int]) -> list[Row]:
        """Return rows in the order of the ids; unknown ones are left out."""
        return self._raw.rows(ids)

    def facets(self, view: View) -> Facets:
        """Count by every facet; what is chosen of a facet does not narrow that facet itself."""
        self._raw.resume()
        kinds = {facet.kind for facet in view.facets}
        chosen = {kind: _chosen(f for f in view.facets if f.kind == kind) for kind in kinds}
        found, counted = self._overview.counts(_searched(view), chosen)
        total, binned = self._overview.sizes()
        return Facets(
            total,
            binned,
            len(self.ids(view)) if view.binned else found,
            {kind: tuple(FacetCount(*row) for row in rows) for kind, rows in counted.items()},
        )

    def read_ahead(self) -> bool:
        """Read an order that nobody asked for yet, a quarter of a second for a million stories.

        False where none is left.
        """
        self._raw.resume()
        return self._overview.read_ahead()

    def newer(self, view: View, story_id: int) -> int:
        """Return how many stories of a view came after a story."""
        self._raw.resume()
        return self._raw.count(_wanted(view), binned=view.binned, after=story_id)

    def changed(self) -> bool:
        """Say whether somebody else wrote since this was asked last."""
        return self._raw.changed()

    def cancel(self) -> None:
        """Give up what is being asked, from any thread."""
        self._raw.cancel()

    def close(self) -> None:
        """Close the connection."""
        self._raw.close()

    @property
    def _overview(self) -> "Overview":
        if self._kept is None:
            # numpy takes 120 ms, which the first rows do not wait for.
            from newsdesk.store.overview import Overview  # noqa: PLC0415

            self._kept = Overview(self._raw)
        return self._kept


_ANY: Condition = All(())


def _sort(view: View) -> str:
    if view.sort not in SORTS:
        raise InvalidValue(f"Nothing is sorted by “{view.sort}”.", f"Sort by {', '.join(SORTS)}.")
    return view.sort


def _searched(view: View) -> Condition:
    """Return what the search box asks for."""
    if not view.query.strip():
        return _ANY
    # The stemmers come in with this, and a window that shows all stories does without them.
    from newsdesk.store.finding import condition  # noqa: PLC0415
    from newsdesk.text.query import parse  # noqa: PLC0415

    found = condition(parse(view.query, typing=view.typing))
    return _ANY if found == _ANY else found


def _chosen(facets: Iterable[Facet]) -> Condition:
    from newsdesk.store.finding import chosen  # noqa: PLC0415  (see `_searched`)

    return chosen(facets)


def _wanted(view: View) -> Condition:
    parts = [_searched(view), *([_chosen(view.facets)] if view.facets else [])]
    flat = [part for part in parts if part != _ANY]
    return flat[0] if len(flat) == 1 else All(tuple(flat))
