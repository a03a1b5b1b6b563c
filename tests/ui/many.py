"""A library of any size that is made up as it is looked at."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event
from types import SimpleNamespace
from typing import Any

import numpy as np

from newsdesk.desk.looking import Cancelled
from newsdesk.story.row import Row
from newsdesk.story.view import View
from newsdesk.ui.models.ids import Ids


def row(story: int, *, binned: bool = False) -> Row:
    """Return the row of a story that nobody wrote."""
    return Row(
        id=story,
        version=1,
        headline=f"Lighthouse {story} is painted",
        authors=("Runa Holmsen",),
        published="2025-03-02",
        section="Coast",
        outlet="Inselbote",
        language="en",
        status="new",
        words=250,
        added="2025-03-02T10:00:00Z",
        file=f"{story}.txt",
        problems=0,
        binned=binned,
    )


def ids(stories: Iterable[int]) -> Ids:
    return Ids(np.fromiter(stories, np.int64))


@dataclass
class Many:
    """A looker over stories 1 … number; what it is asked for stands in `asked`."""

    number: int = 1000
    quick: bool = True  # the first rows are to be had at once
    stuck: Event | None = None  # ids wait for it, or until they are given up
    asked: list[str] = field(default_factory=list)
    began: Event = field(default_factory=Event)
    given_up: Event = field(default_factory=Event)

    def look(self, _path: Path) -> "Many":
        return self

    def _order(self, view: View) -> list[int]:
        stories = list(range(1, self.number + 1))
        return stories[::-1] if view.descending else stories

    def first(self, view: View, number: int = 100) -> Any:  # noqa: ANN401
        self.asked.append(f"first {view.sort}")
        some = self._order(view)[:number]
        whole = len(some) < number
        return SimpleNamespace(rows=tuple(map(row, some)), whole=whole) if self.quick else None

    def ids(self, view: View) -> Any:  # noqa: ANN401
        self.asked.append(f"ids {view.sort}")
        self.began.set()
        if self.stuck is not None and view.sort == "slow":
            self.given_up.wait()
            raise Cancelled
        return SimpleNamespace(ids=np.array(self._order(view), np.int64))

    def rows(self, stories: Sequence[int]) -> list[Row]:
        self.asked.append(f"rows {len(stories)}")
        return [row(story) for story in stories if 0 < story <= self.number]

    def read_ahead(self) -> bool:
        """Have all there is."""
        return False

    def facets(self, _view: View) -> Any:  # noqa: ANN401
        return SimpleNamespace(total=self.number, binned=0, found=self.number, values={})

    def changed(self) -> bool:
        return True

    def cancel(self) -> None:
        self.given_up.set()

    def close(self) -> None:
        self.asked.append("close")
