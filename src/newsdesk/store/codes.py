"""The value that each story has of a facet, as a number: counts and orders in milliseconds."""

from collections.abc import Iterable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from newsdesk.store.connecting import Raw
from newsdesk.store.numbers import Ids, Mask, parsed
from newsdesk.store.strings import stored, told

# Facet → column. A day is counted without its time of day.
COLUMNS = {
    "status": "status",
    "section": "section_key",
    "outlet": "outlet_key",
    "language": "language",
    "assignee": "assignee_key",
    "published": "published",
}
KINDS = {column: kind for kind, column in COLUMNS.items() if kind != "published"}
_DAY = 10  # characters of 2025-04-24
_NONE = -1  # of a story in the bin


def comparable(key: str | bytes | int) -> tuple[bool, Any]:
    """Return a value so that it sorts as SQLite sorts it: what is stored as bytes comes last."""
    return isinstance(key, bytes), key


class Codes:
    """A facet of all stories outside the bin, by id."""

    def __init__(self, kind: str, values: list[str], of: NDArray[np.int16 | np.int32]) -> None:
        self.values = values
        self._kind = kind
        self._of = of
        self._known = {value: at for at, value in enumerate(values)}

    def counted(self, mask: Mask) -> list[tuple[str, int]]:
        """Count the stories of a mask by value."""
        found = np.bincount(self._of[mask].astype(np.int64) + 1, minlength=len(self.values) + 1)
        return [(self.values[at], int(found[at + 1])) for at in np.flatnonzero(found[1:])]

    def having(self, value: object) -> Mask:
        """Return the mask of the stories that have a value, as it is stored."""
        text = told(value) if isinstance(value, str | bytes) else ""
        return np.asarray(self._of == self._known.get(text, len(self.values)))

    def order(self, ids: Ids) -> Ids:
        """Return ascending ids in the order of the values."""
        places = sorted(range(len(self.values)), key=lambda at: comparable(stored(self.values[at])))
        rank = np.zeros(len(places), self._of.dtype)
        rank[places] = np.arange(len(places), dtype=self._of.dtype)
        return ids[np.argsort(rank[self._of[ids]], kind="stable")]

    def change(self, newest: int, rows: Iterable[tuple[int, int, Any]]) -> None:
        """Put stories right, told as id, whether binned, and value."""
        more = newest + 1 - len(self._of)
        if more > 0:
            self._of = np.concatenate([self._of, np.full(more, _NONE, self._of.dtype)])
        for number, binned, key in rows:
            value = _cut(self._kind, told(key))
            if value not in self._known:
                self._known[value] = len(self.values)
                self.values.append(value)
                self._of = _wide_enough(self._of, len(self.values))
            self._of[number] = _NONE if binned else self._known[value]


def read(raw: Raw, kind: str, newest: int) -> Codes:
    """Read a facet of all stories."""
    column = COLUMNS[kind]
    value = f"substr({column}, 1, {_DAY})" if kind == "published" else column
    sql = f"SELECT {value}, group_concat(id) FROM article WHERE binned = 0 GROUP BY 1"  # noqa: S608
    values: list[str] = []
    of = np.full(newest + 1, _NONE, np.int16)
    for key, joined in raw.execute(sql):
        of = _wide_enough(of, len(values) + 1)
        of[parsed(joined)] = len(values)
        values.append(told(key))
    return Codes(kind, values, of)


def _cut(kind: str, value: str) -> str:
    return value[:_DAY] if kind == "published" else value


def _wide_enough(of: NDArray[Any], values: int) -> NDArray[Any]:
    """Return the numbers as two bytes each, or as four where there are very many values."""
    return of.astype(np.int32) if values > np.iinfo(of.dtype).max else of
