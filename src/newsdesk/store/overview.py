"""What is kept in memory of all stories, so that order and counts of any search take milliseconds.

For a million stories: 8 MB for each order, 4 MB for each facet. What was changed since is told by
the audit and put right story by story; many changes at once are read anew.
"""

import json
from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from typing import Any

import numpy as np
from numpy.typing import NDArray

from newsdesk.store.conditions import EVERY, All, Condition, Leaf, Neither, sql_of
from newsdesk.store.connecting import Raw
from newsdesk.store.looking import Looker
from newsdesk.store.orders import SORTS
from newsdesk.store.strings import stored, told

Ids = NDArray[np.int64]
Mask = NDArray[np.bool_]
MOST_PATCHED = 2_000  # stories that are put right one by one; more are read anew
_MOST_ORDERS = 4  # the last ones used are kept
_MOST_LABELS = 5_000  # values of a facet that are named

# Facet → the sort whose column it counts; a tag has a table of its own.
_COLUMNS = {
    "status": "status",
    "section": "section",
    "outlet": "outlet",
    "language": "language",
    "assignee": "assignee",
    "published": "published",
}


@dataclass(slots=True)
class _Codes:
    """The value of each story as a number, by the story's id; -1 for a story in the bin."""

    values: list[str]
    of: NDArray[np.int32]


class Overview:
    """Orders and facets of one library; of the thread that its looker is of."""

    def __init__(self, looker: Looker) -> None:
        """Keep nothing yet."""
        self._looker = looker
        self._orders: dict[tuple[str, bool], Ids] = {}
        self._codes: dict[str, _Codes] = {}
        self._labels: dict[tuple[str, str], str] = {}
        self._seq = self._newest = 0

    def ids(self, condition: Condition, sort: str, *, descending: bool, binned: bool) -> Ids:
        """Return all ids for which a condition holds, in order."""
        with self._looker.asking() as raw:
            self._catch_up(raw)
            order = self._order(sort, binned)
            if condition != EVERY:
                order = order[self._mask(condition)[order]]
        return order[::-1] if descending else order

    def counts(
        self, condition: Condition, by_kind: Mapping[str, Condition]
    ) -> tuple[int, dict[str, list[tuple[str, str, int]]]]:
        """Count the stories outside the bin: all that are found, then value, label, number.

        `by_kind` holds what was chosen of each facet: it narrows the counts of all others.
        """
        with self._looker.asking() as raw:
            self._catch_up(raw)
            base = self._there()
            if condition != EVERY:
                base &= self._mask(condition)
            chosen = {kind: self._mask(part) for kind, part in by_kind.items()}
            number = int(np.count_nonzero(_narrowed(base, chosen)))
            counted = {
                kind: self._counted(kind, _narrowed(base, chosen, but=kind))
                for kind in (*_COLUMNS, "tag")
            }
            return number, {kind: self._labelled(raw, kind, r) for kind, r in counted.items()}

    # --- masks ---

    def _empty(self) -> Mask:
        return np.zeros(self._newest + 1, np.bool_)

    def _there(self) -> Mask:
        mask = self._empty()
        mask[self._order("added", False)] = True
        return mask

    def _mask(self, condition: Condition) -> Mask:
        if isinstance(condition, Leaf):
            return self._marked(condition)
        if isinstance(condition, Neither):
            return ~self._mask(condition.part)
        parts = [self._mask(part) for part in condition.parts]
        if isinstance(condition, All):
            return reduce(np.logical_and, parts, ~self._empty())
        return reduce(np.logical_or, parts, self._empty())

    def _marked(self, leaf: Leaf) -> Mask:
        sql, values = leaf.ids, leaf.id_values
        if not sql:
            test, values = sql_of(leaf)
            sql = f"SELECT a.id FROM article AS a WHERE {test}"  # noqa: S608
        mask = self._empty()
        for some in self._looker.ids(sql, values):
            mask[some] = True
        return mask

    # --- orders ---

    def _order(self, sort: str, binned: bool) -> Ids:
        key = (sort, binned)
        if key not in self._orders:
            self._orders[key] = self._read(sort, binned)
            for old in list(self._orders)[:-_MOST_ORDERS]:
                if old != ("added", False):
                    del self._orders[old]
        self._orders[key] = found = self._orders.pop(key)
        return found

    def _read(self, sort: str, binned: bool) -> Ids:
        parts = [
            np.array(some, np.int64) for some in self._looker.ids_in_order(sort, binned=binned)
        ]
        return np.concatenate(parts) if parts else np.zeros(0, np.int64)

    # --- facets ---

    def _counted(self, kind: str, mask: Mask) -> list[tuple[str, int]]:
        if kind == "tag":
            return self._tagged(mask)
        codes = self._coded(kind)
        numbers = np.bincount(codes.of[mask] + 1, minlength=len(codes.values) + 1)[1:]
        return [(codes.values[at], int(numbers[at])) for at in np.flatnonzero(numbers)]

    def _coded(self, kind: str) -> _Codes:
        if kind not in self._codes:
            column = SORTS[_COLUMNS[kind]]
            value = f"substr({column}, 1, 10)" if kind == "published" else column
            sql = f"SELECT {value}, count(*) FROM article WHERE binned = 0 GROUP BY 1"  # noqa: S608
            runs = self._looker.pairs(sql)
            values = [told(value) for value, _ in runs]
            of = np.full(self._newest + 1, -1, np.int32)
            numbers = np.repeat(np.arange(len(runs), dtype=np.int32), [n for _, n in runs])
            of[self._read(_COLUMNS[kind], False)] = numbers
            self._codes[kind] = _Codes(values, of)
        return self._codes[kind]

    def _tagged(self, mask: Mask) -> list[tuple[str, int]]:
        found: dict[str, int] = {}
        for key, article in self._looker.pairs("SELECT key, article FROM article_tag"):
            found[told(key)] = found.get(told(key), 0) + int(mask[article])
        return [(key, number) for key, number in found.items() if number]

    def _labelled(
        self,
        raw: Raw,
        kind: str,
        rows: list[tuple[str, int]],
    ) -> list[tuple[str, str, int]]:
        first = sorted(rows, key=lambda row: (-row[1], row[0]))[:_MOST_LABELS]
        if kind == "published":
            first = sorted(rows, reverse=True)
        named = [(value, self._label(raw, kind, value), number) for value, number in first]
        return [(label if kind in _NAMED else value, label, n) for value, label, n in named]

    def _label(self, raw: Raw, kind: str, value: str) -> str:
        if kind not in _NAMED or not value:
            return value
        if (kind, value) not in self._labels:
            row = raw.execute(_NAMED[kind], (stored(value),)).fetchone()
            self._labels[kind, value] = told(row[0]) if row else value
        return self._labels[kind, value]

    # --- kept up to date ---

    def _catch_up(self, raw: Raw) -> None:
        """Put right what was changed since it was read."""
        seq = raw.execute("SELECT coalesce(max(seq), 0) FROM audit").fetchone()[0]
        newest = raw.execute("SELECT coalesce(max(id), 0) FROM article").fetchone()[0]
        if (seq, newest) == (self._seq, self._newest):
            return
        changed = self._changed(raw) if self._orders or self._codes else None
        was, self._seq, self._newest = self._newest, seq, newest
        if changed is None or newest < was or len(changed) + newest - was > MOST_PATCHED:
            self._orders, self._codes = {}, {}
        else:
            self._patch(raw, {*changed, *range(was + 1, newest + 1)})

    def _changed(self, raw: Raw) -> set[int] | None:
        """Return the stories that the audit says were changed; None where it does not say."""
        found: set[int] = set()
        asked = "SELECT story, what, new FROM audit WHERE seq > ? LIMIT ?"
        for story, what, new in raw.execute(asked, (self._seq, MOST_PATCHED + 1)):
            if story is not None:
                found.add(story)
            elif what == "bin":
                found.update(json.loads(new)["ids"])
            elif what == "purge":
                return None
        return found

    def _patch(self, raw: Raw, ids: Iterable[int]) -> None:
        """Put some stories where they now belong."""
        some = sorted(ids)
        for sort, binned in list(self._orders):
            rows = _keys(raw, SORTS[sort], some)
            there = [(_comparable(key), n) for n, bins, key in rows if bool(bins) == binned]
            self._orders[sort, binned] = self._moved(raw, sort, binned, some, sorted(there))
        for kind, codes in self._codes.items():
            self._recode(raw, kind, codes, some)

    def _moved(
        self,
        raw: Raw,
        sort: str,
        binned: bool,
        ids: list[int],
        there: list[tuple[Any, int]],
    ) -> Ids:
        order = self._orders[sort, binned]
        order = order[~np.isin(order, ids)]

        def key_at(place: int) -> tuple[Any, int]:
            number = int(order[place])
            ((_, _, key),) = _keys(raw, SORTS[sort], [number])
            return _comparable(key), number

        places = [bisect_left(_Lazy(len(order), key_at), wanted) for wanted in there]
        return np.insert(order, places, [number for _, number in there])

    def _recode(self, raw: Raw, kind: str, codes: _Codes, ids: list[int]) -> None:
        if len(codes.of) <= self._newest:
            more = np.full(self._newest + 1 - len(codes.of), -1, np.int32)
            codes.of = np.concatenate([codes.of, more])
        codes.of[ids] = -1
        known = {value: at for at, value in enumerate(codes.values)}
        for number, binned, key in _keys(raw, SORTS[_COLUMNS[kind]], ids):
            value = told(key)[:10] if kind == "published" else told(key)
            if value not in known:
                known[value] = len(codes.values)
                codes.values.append(value)
            codes.of[number] = -1 if binned else known[value]


_NAMED = {
    name: f"SELECT {name} FROM article WHERE binned IN (0, 1) AND {name}_key = ? LIMIT 1"  # noqa: S608
    for name in ("section", "outlet", "assignee")
} | {"tag": "SELECT name FROM tag WHERE key = ?"}


def _narrowed(base: Mask, chosen: Mapping[str, Mask], but: str = "") -> Mask:
    others = [mask for kind, mask in chosen.items() if kind != but]
    return reduce(np.logical_and, others, base)


def _keys(raw: Raw, column: str, ids: Sequence[int]) -> list[tuple[int, int, Any]]:
    """Return id, bin and the value of a column of some stories that are still there."""
    asked = f"SELECT id, binned, {column} FROM article WHERE id IN (SELECT value FROM json_each(?))"  # noqa: S608
    return list(raw.execute(asked, (json.dumps(ids),)))


def _comparable(key: str | bytes | int) -> tuple[bool, Any]:
    """Return a value so that it sorts as SQLite sorts it: what is stored as bytes comes last."""
    return isinstance(key, bytes), key


class _Lazy(Sequence[Any]):
    """A sequence whose items are looked up when they are asked for."""

    def __init__(self, length: int, item: Callable[[int], Any]) -> None:
        self._length = length
        self._item = item

    def __len__(self) -> int:
        return self._length

    def __getitem__(self, at: Any) -> Any:  # noqa: ANN401  (an item or a slice)
        return self._item(at)
