"""Conditions as masks over all stories: what was found once is kept until the library changes."""

from collections.abc import Callable
from functools import reduce

import numpy as np

from newsdesk.store.conditions import All, Condition, Leaf, Neither, inner_of, sql_of
from newsdesk.store.connecting import Raw
from newsdesk.store.numbers import Ids, Mask, marked, numbers

_KEPT = 8  # masks, of a byte for each story

Coded = Callable[[str, object], Mask | None]  # the mask of a column's value, where it is at hand


class Masks:
    """The masks of one moment of the library."""

    def __init__(self, raw: Raw, newest: int, coded: Coded) -> None:
        self._raw = raw
        self._newest = newest
        self._coded = coded
        self._found: dict[Leaf, Mask] = {}

    def of(self, condition: Condition) -> Mask:
        """Return the mask of a condition."""
        if isinstance(condition, Leaf):
            known = self._at_hand(condition)
            return self._read(condition) if known is None else known
        return self._joined(condition, [self.of(part) for part in inner_of(condition)])

    def at_hand(self, condition: Condition) -> Mask | None:
        """Return the mask where nothing has to be asked for it; None otherwise."""
        if isinstance(condition, Leaf):
            return self._at_hand(condition)
        parts = [self.at_hand(part) for part in inner_of(condition)]
        known = [part for part in parts if part is not None]
        return self._joined(condition, known) if len(known) == len(parts) else None

    def _joined(self, condition: Condition, parts: list[Mask]) -> Mask:
        if isinstance(condition, Neither):
            return ~parts[0]
        every = isinstance(condition, All)
        start = np.full(self._newest + 1, every)
        return reduce(np.logical_and if every else np.logical_or, parts, start)

    def _at_hand(self, leaf: Leaf) -> Mask | None:
        if leaf in self._found:
            self._found[leaf] = self._found.pop(leaf)
            return self._found[leaf]
        return self._coded(*leaf.equals) if leaf.equals else None

    def _read(self, leaf: Leaf) -> Mask:
        sql, values = leaf.ids, leaf.id_values
        if not sql:
            test, values = sql_of(leaf)
            sql = f"SELECT a.id FROM article AS a WHERE {test}"  # noqa: S608
        return self._kept(leaf, numbers(self._raw, sql, values))

    def _kept(self, leaf: Leaf, ids: Ids) -> Mask:
        self._found[leaf] = mask = marked(ids, self._newest)
        for old in list(self._found)[:-_KEPT]:
            del self._found[old]
        return mask
