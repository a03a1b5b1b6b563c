"""All stories outside the bin in one order, kept in memory and put right story by story."""

import json
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import numpy as np

from newsdesk.store.codes import comparable
from newsdesk.store.connecting import Raw
from newsdesk.store.numbers import Ids

MOST_PATCHED = 500  # stories; it takes as long to read the order of a million anew


class Order:
    """Ids in the order of a column, ascending."""

    def __init__(self, column: str, ids: Ids) -> None:
        self._column = column
        self._ids = ids
        self._outdated: set[int] = set()

    def touch(self, ids: Iterable[int]) -> None:
        """Note that some stories may no longer be where they were."""
        self._outdated.update(ids)

    @property
    def is_lost(self) -> bool:
        """Whether so many were changed that the order is to be read anew."""
        return len(self._outdated) > MOST_PATCHED

    def ids(self, raw: Raw) -> Ids:
        """Return the order as it is now."""
        if self._outdated:
            self._ids = self._patched(raw, sorted(self._outdated))
            self._outdated.clear()
        return self._ids

    def _patched(self, raw: Raw, changed: list[int]) -> Ids:
        rows = values_of(raw, self._column, changed)
        there = sorted((comparable(key), number) for number, binned, key in rows if not binned)
        rest = self._ids[~np.isin(self._ids, changed)]
        keys: dict[int, tuple[Any, int]] = {}

        def key_at(place: int) -> tuple[Any, int]:
            if place not in keys:
                number = int(rest[place])
                ((_, _, key),) = values_of(raw, self._column, [number])
                keys[place] = comparable(key), number
            return keys[place]

        places = [bisect_left(_Lazy(len(rest), key_at), wanted) for wanted in there]
        return np.insert(rest, places, [number for _, number in there])


def values_of(raw: Raw, column: str, ids: Sequence[int]) -> list[tuple[int, int, Any]]:
    """Return id, bin and the value of a column of some stories that are still there."""
    asked = f"SELECT id, binned, {column} FROM article WHERE id IN (SELECT value FROM json_each(?))"  # noqa: S608
    return list(raw.execute(asked, (json.dumps(ids),)))


class _Lazy(Sequence[Any]):
    """A sequence whose items are looked up when they are asked for."""

    def __init__(self, length: int, item: Callable[[int], Any]) -> None:
        self._length = length
        self._item = item

    def __len__(self) -> int:
        return self._length

    def __getitem__(self, at: Any) -> Any:  # noqa: ANN401  (an item or a slice)
        return self._item(at)
