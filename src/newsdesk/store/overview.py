"""What is kept in memory of all stories, so that order and counts of any search take milliseconds.

For a million stories: 4 MB for an order, 2 MB for a facet, 1 MB for each of the last conditions.
What was changed since is told by the audit and put right story by story.
"""

import json
from collections.abc import Mapping
from functools import reduce
from math import inf
from time import monotonic

import numpy as np

from newsdesk.store import codes, tagged
from newsdesk.store.codes import Codes
from newsdesk.store.conditions import EVERY, All, Condition, has_dear, parts_of
from newsdesk.store.connecting import Raw
from newsdesk.store.looking import Looker
from newsdesk.store.masks import Masks
from newsdesk.store.numbers import Ids, Mask, marked, numbers
from newsdesk.store.order import Order, values_of
from newsdesk.store.orders import SORTS
from newsdesk.store.planning import Asked
from newsdesk.store.strings import stored, told
from newsdesk.store.tagged import Tagged

_SMALL = 50_000  # stories, of which all that are found are gathered within 5 ms
_GLANCE = 0.005  # seconds of walking an order, after which it is clear how many are found
_PATIENCE = 5  # times as long it may go on: a gathering of what is rarer takes no longer
_TOGETHER = 100  # stories that are asked at once
_MOST_CHANGED = 20_000  # audit rows since the last look; after more all is read anew
_MOST_LABELS = 5_000  # values of a facet that are named
_READ = tuple(sort for sort, column in SORTS.items() if column not in codes.KINDS)


Counts = tuple[int, dict[str, list[tuple[str, str, int]]]]  # all, and value, label, number by kind


class Overview:
    """Orders and facets of one library; of the thread that its looker is of."""

    def __init__(self, looker: Looker) -> None:
        """Keep nothing yet."""
        self._looker = looker
        self._orders: dict[str, Order] = {}
        self._codes: dict[str, Codes] = {}
        self._tags: Tagged | None = None
        self._masks: Masks | None = None
        self._labels: dict[tuple[str, str], str] = {}
        self._counts: tuple[object, Counts] | None = None  # the last ones, and of what
        self._seq = self._newest = 0

    # --- lists ---

    def ids(self, condition: Condition, sort: str, *, descending: bool, binned: bool) -> Ids:
        """Return all ids for which a condition holds, in order."""
        with self._looker.asking() as raw:
            masks = self._caught_up(raw)
            order = self._binned(raw, sort) if binned else self._order(raw, sort)
            if condition != EVERY:
                order = order[masks.of(condition)[order]]
        return order[::-1] if descending else order

    def first(
        self, condition: Condition, sort: str, *, descending: bool, number: int
    ) -> list[int] | None:
        """Return the first ids outside the bin; None where the order is not in memory."""
        with self._looker.asking() as raw:
            masks = self._caught_up(raw)
            if not self._has(sort):
                return None
            order = self._order(raw, sort)[:: -1 if descending else 1]
            if condition == EVERY:
                return _listed(order[:number])
            return self._first(raw, masks, condition, order, number)

    def _first(
        self, raw: Raw, masks: Masks, condition: Condition, order: Ids, number: int
    ) -> list[int]:
        parts = [(part, masks.at_hand(part)) for part in parts_of(condition)]
        known = [mask for _, mask in parts if mask is not None]
        rest = All(tuple(part for part, mask in parts if mask is None))
        if known:
            order = order[reduce(np.logical_and, known)[order]]
        if not rest.parts:
            return _listed(order[:number])
        found = None
        if self._newest > _SMALL and not has_dear(rest):
            found = self._walked(raw, rest, order, number)
        if found is None:
            found = _listed(order[masks.of(rest)[order]][:number])
        return found

    def _walked(self, raw: Raw, rest: Condition, order: Ids, number: int) -> list[int] | None:
        """Ask one story after the other; None where so few are found that it would take long."""
        found: list[int] = []
        at, ends = 0, monotonic() + _GLANCE
        while at < len(order) and len(found) < number:
            some = _listed(order[at : at + _TOGETHER])
            sql, values = Asked(rest).probed(some, number - len(found))
            found += [story for (story,) in raw.execute(sql, values)]
            at += len(some)
            if monotonic() > ends:
                if len(found) * _PATIENCE < number:
                    return None
                ends = inf
        return found

    # --- counts ---

    def counts(self, condition: Condition, by_kind: Mapping[str, Condition]) -> Counts:
        """Count the stories outside the bin: all that are found, then value, label, number.

        `by_kind` holds what was chosen of each facet: it narrows the counts of all others.
        """
        with self._looker.asking() as raw:
            masks = self._caught_up(raw)
            asked = condition, tuple(by_kind.items())
            if self._counts is None or self._counts[0] != asked:
                self._counts = asked, self._count(raw, masks, condition, by_kind)
            return self._counts[1]

    def _count(
        self, raw: Raw, masks: Masks, condition: Condition, by_kind: Mapping[str, Condition]
    ) -> Counts:
        base = marked(self._order(raw, "added"), self._newest)
        if condition != EVERY:
            base &= masks.of(condition)
        chosen = {kind: masks.of(part) for kind, part in by_kind.items()}
        number = int(np.count_nonzero(_narrowed(base, chosen)))
        counted = {}
        for kind in (*codes.COLUMNS, "tag"):
            self._looker.go_on()
            counted[kind] = self._counted(raw, kind, _narrowed(base, chosen, but=kind))
        return number, {kind: self._labelled(raw, kind, r) for kind, r in counted.items()}

    def sizes(self) -> tuple[int, int]:
        """Return how many stories there are outside the bin and in it."""
        with self._looker.asking() as raw:
            self._caught_up(raw)
            binned = raw.execute("SELECT count(*) FROM article WHERE binned = 1").fetchone()[0]
            return len(self._order(raw, "added")), int(binned)

    def _counted(self, raw: Raw, kind: str, mask: Mask) -> list[tuple[str, int]]:
        if kind != "tag":
            return self._coded(raw, kind).counted(mask)
        if self._tags is None:
            self._tags = tagged.read(raw)
        return self._tags.counted(mask)

    def _labelled(
        self, raw: Raw, kind: str, rows: list[tuple[str, int]]
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

    # --- read, and kept up to date ---

    def read_ahead(self) -> bool:
        """Read an order that nobody asked for yet; False where all are in memory."""
        with self._looker.asking() as raw:
            self._caught_up(raw)
            missing = [sort for sort in _READ if sort not in self._orders]
            for sort in missing[:1]:
                self._order(raw, sort)
        return len(missing) > 1

    def _has(self, sort: str) -> bool:
        if sort in _READ:
            return sort in self._orders
        return codes.KINDS[SORTS[sort]] in self._codes and "added" in self._orders

    def _order(self, raw: Raw, sort: str) -> Ids:
        """Return all ids outside the bin."""
        if sort not in _READ:
            kind = codes.KINDS[SORTS[sort]]
            return self._coded(raw, kind).order(self._order(raw, "added"))
        known = self._orders.get(sort)
        if known is None or known.is_lost:
            known = self._orders[sort] = Order(SORTS[sort], _read(raw, sort))
        return known.ids(raw)

    def _binned(self, raw: Raw, sort: str) -> Ids:
        return numbers(raw, *Asked(EVERY, SORTS[sort], binned=True).walked(-1))

    def _coded(self, raw: Raw, kind: str) -> Codes:
        if kind not in self._codes:
            self._codes[kind] = codes.read(raw, kind, self._newest)
        return self._codes[kind]

    def _mask_of(self, column: str, value: object) -> Mask | None:
        known = self._codes.get(codes.KINDS.get(column, ""))
        return known.having(value) if known else None

    def _caught_up(self, raw: Raw) -> Masks:
        """Put right what was changed since it was read."""
        seq = raw.execute("SELECT coalesce(max(seq), 0) FROM audit").fetchone()[0]
        newest = raw.execute("SELECT coalesce(max(id), 0) FROM article").fetchone()[0]
        if self._masks is None or (seq, newest) != (self._seq, self._newest):
            self._change(raw, seq, newest)
            self._masks = Masks(raw, newest, self._mask_of)
        return self._masks

    def _change(self, raw: Raw, seq: int, newest: int) -> None:
        changed = self._changed(raw) if self._orders or self._codes else None
        was, self._seq, self._newest = self._newest, seq, newest
        self._tags, self._labels, self._counts = None, {}, None
        if changed is None or newest < was or len(changed) + newest - was > _MOST_CHANGED:
            self._orders, self._codes = {}, {}
            return
        some = sorted({*changed, *range(was + 1, newest + 1)})
        for order in self._orders.values():
            order.touch(some)
        for kind, known in self._codes.items():
            known.change(newest, values_of(raw, codes.COLUMNS[kind], some))

    def _changed(self, raw: Raw) -> set[int] | None:
        """Return the stories that the audit says were changed; None where it does not say."""
        found: set[int] = set()
        asked = "SELECT story, what, new FROM audit WHERE seq > ? LIMIT ?"
        rows = raw.execute(asked, (self._seq, _MOST_CHANGED)).fetchall()
        if len(rows) == _MOST_CHANGED:
            return None
        for story, what, new in rows:
            if story is not None:
                found.add(story)
            elif what == "bin":
                found.update(json.loads(new)["ids"])
            elif what == "purge":
                return None
        return found


_NAMED = {
    name: f"SELECT {name} FROM article WHERE binned IN (0, 1) AND {name}_key = ? LIMIT 1"  # noqa: S608
    for name in ("section", "outlet", "assignee")
} | {"tag": "SELECT name FROM tag WHERE key = ?"}


def _narrowed(base: Mask, chosen: Mapping[str, Mask], but: str = "") -> Mask:
    return reduce(np.logical_and, (m for kind, m in chosen.items() if kind != but), base)


def _read(raw: Raw, sort: str) -> Ids:
    """Read an order; that of the ids from the smallest index instead of the stories' rows."""
    if sort != "added":
        return numbers(raw, *Asked(EVERY, SORTS[sort]).walked(-1))
    index = "SELECT id FROM article INDEXED BY article_by_problems WHERE binned = 0"
    return np.sort(numbers(raw, index))


def _listed(ids: Ids) -> list[int]:
    found: list[int] = ids.tolist()
    return found
