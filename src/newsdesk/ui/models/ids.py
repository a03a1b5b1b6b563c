"""The ids of a list in their order: a screenful, or a million in an array.

A screenful is handled without numpy, which a window does not wait for.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

Range = tuple[int, int]  # places, both included
FEW = 512  # up to here plain Python is as fast, and numpy need not be there


class Ids:
    """Story ids by place; never altered."""

    __slots__ = ("array",)

    def __init__(self, array: Any = ()) -> None:
        """Take a tuple of a few ids or a numpy array of any number of them."""
        self.array = array

    def __len__(self) -> int:
        return len(self.array)

    def __getitem__(self, place: int) -> int:
        return int(self.array[place])

    def __iter__(self) -> Iterator[int]:
        return iter(self.some(0, len(self)))

    def some(self, start: int, end: int) -> list[int]:
        """Return the ids from one place up to another, the latter not included."""
        return [int(story) for story in self.array[max(start, 0) : end]]

    def place_of(self, story: int) -> int:
        """Return the place of a story, -1 where it is not here; a millisecond for a million."""
        if len(self) <= FEW:
            return next((place for place, one in enumerate(self.array) if one == story), -1)
        found = (self.array == story).nonzero()[0]
        return int(found[0]) if len(found) else -1

    def begins_with(self, other: "Ids") -> bool:
        """Say whether the other's ids stand here first, in the same order."""
        return len(other) <= len(self) and self.some(0, len(other)) == other.some(0, len(other))

    def of(self, ranges: Iterable[Range]) -> "Ids":
        """Return the ids that stand in some ranges."""
        return _joined([self.array[first : last + 1] for first, last in ranges])

    def without(self, ranges: Sequence[Range]) -> "Ids":
        """Return the ids that are left when some ranges, in order, are taken out."""
        starts = [0, *(last + 1 for _, last in ranges)]
        ends = [*(first for first, _ in ranges), len(self)]
        return _joined([self.array[start:end] for start, end in zip(starts, ends, strict=True)])

    def ranges_of(self, stories: "Ids") -> list[Range]:
        """Return where some stories stand, neighbours as one range."""
        if len(self) + len(stories) <= 2 * FEW:
            wanted = set(stories)
            return joined(place for place, one in enumerate(self.array) if int(one) in wanted)
        import numpy as np  # noqa: PLC0415  (not before a list is long)

        known, wanted_ids = (np.asarray(one.array, np.int64) for one in (self, stories))
        here = np.isin(known, wanted_ids, assume_unique=True)
        edges = np.flatnonzero(np.diff(here.astype(np.int8), prepend=0, append=0))
        pairs = zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True)
        return [(first, end - 1) for first, end in pairs]

    def missing_in(self, other: "Ids") -> "Ids":
        """Return the ids that the other does not have."""
        if len(self) + len(other) <= FEW:
            known = set(other)
            return Ids(tuple(story for story in self if story not in known))
        import numpy as np  # noqa: PLC0415  (not before a list is long)

        here = np.asarray(self.array, np.int64)
        return Ids(here[~np.isin(here, np.asarray(other.array, np.int64), assume_unique=True)])

    def newest(self) -> int:
        """Return the highest id, 0 where there is none."""
        return int(max(self.array) if len(self) <= FEW else self.array.max()) if len(self) else 0


def joined(places: Iterable[int]) -> list[Range]:
    """Return ascending places as ranges."""
    found: list[Range] = []
    for place in places:
        if found and found[-1][1] == place - 1:
            found[-1] = (found[-1][0], place)
        else:
            found.append((place, place))
    return found


def _joined(parts: Sequence[Any]) -> Ids:
    if sum(map(len, parts)) <= FEW:
        return Ids(tuple(int(story) for part in parts for story in part))
    import numpy as np  # noqa: PLC0415  (not before a list is long)

    return Ids(np.concatenate([np.asarray(part, np.int64) for part in parts]))
