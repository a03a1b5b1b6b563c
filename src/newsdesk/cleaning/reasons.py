"""What an editor is told of a line that the network cut: the plainest fact that speaks for it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from newsdesk.cleaning.letters import Floats
from newsdesk.cleaning.page import Page
from newsdesk.cleaning.vectors import DENSE_NAMES
from newsdesk.story.lines import LineClass

_AT = {name: number for number, name in enumerate(DENSE_NAMES)}
_TOLD_FROM = (
    *("about:legal", "about:cookies", "about:comment", "about:subscribe", "about:trade"),
    *("links", "long", "overlap-long"),
)
_RUN = 4  # short lines in a row that make a menu


@dataclass(frozen=True, slots=True)
class Facts:
    """What a reason is told from: the page, its numbers, and where the body stands."""

    page: Page
    columns: dict[str, Floats]
    first: int  # line of the body
    last: int
    runs: tuple[int, ...]  # for each line, how many short lines stand in a row there

    @classmethod
    def of(cls, page: Page, dense: Floats, body: Sequence[bool]) -> "Facts":
        """Gather what is known of a page with this body."""
        inside = [index for index, kept in enumerate(body) if kept] or [len(body)]
        columns = {name: dense[:, _AT[name]] for name in _TOLD_FROM}
        return cls(page, columns, inside[0], inside[-1], _runs_of_short_lines(page, body))

    def where(self, index: int) -> str:
        """Say where a line stands."""
        if index < self.first:
            return "above the story"
        return "below the story" if index > self.last else "between paragraphs of the story"


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of junk that no rule knows, how it shows, and what is said."""

    line_class: LineClass
    holds: Callable[[Facts], NDArray[np.bool_]]  # for every line of the page
    says: Callable[[Facts, int], str]


def _about(name: str, least: float = 0.6) -> Callable[[Facts], NDArray[np.bool_]]:
    column = f"about:{name}"
    return lambda facts: facts.columns[column] >= least


def _plain(words: str) -> Callable[[Facts, int], str]:
    return lambda facts, index: f"{words}, {facts.where(index)}"


def _linked(facts: Facts) -> NDArray[np.bool_]:
    return facts.columns["links"] > 0.7


def _in_menu(facts: Facts) -> NDArray[np.bool_]:
    return np.array(facts.runs) >= _RUN


def _repeated(facts: Facts) -> NDArray[np.bool_]:
    several = {key for key, times in facts.page.copies.items() if times > 1}
    return np.array([key in several for key in facts.page.keys], np.bool_)


def _foreign(facts: Facts) -> NDArray[np.bool_]:
    return (facts.columns["long"] > 0) & (facts.columns["overlap-long"] < 0.25)


def _short(facts: Facts) -> NDArray[np.bool_]:
    return ~(facts.columns["long"] > 0)


def _any(facts: Facts) -> NDArray[np.bool_]:
    return np.ones(len(facts.runs), np.bool_)


KINDS = (
    Kind(LineClass.LEGAL, _about("legal"), _plain("Speaks of rights and terms")),
    Kind(LineClass.LEGAL, _about("cookies"), _plain("Speaks of cookies and privacy")),
    Kind(LineClass.COMMENT, _about("comment"), _plain("Speaks of comments and logging in")),
    Kind(LineClass.SUBSCRIBE, _about("subscribe"), _plain("Asks to subscribe or follow")),
    Kind(LineClass.OTHER, _about("trade"), _plain("Advertises or sells")),
    Kind(LineClass.MENU, _in_menu, lambda s, i: f"One of {s.runs[i]} short lines in a row"),
    Kind(LineClass.RELATED, _linked, _plain("Little but a link")),
    Kind(LineClass.OTHER, _repeated, _plain("Stands more than once")),
    Kind(LineClass.RELATED, _foreign, _plain("Shares few words with the story")),
    Kind(LineClass.MENU, _short, _plain("A short line")),
    Kind(LineClass.OTHER, _any, _plain("Text")),
)


def kinds_of(facts: Facts) -> list[Kind]:
    """Return for each line the first kind that it shows."""
    shown = np.stack([kind.holds(facts) for kind in KINDS])
    return [KINDS[number] for number in shown.argmax(0).tolist()]


def _runs_of_short_lines(page: Page, body: Sequence[bool]) -> tuple[int, ...]:
    """Count for each line how many short lines outside the body stand in a row there."""
    lengths = [0] * len(body)
    start = 0
    ends = [index for index, size in enumerate(page.sizes) if size >= 60 or body[index]]
    for end in (*ends, len(body)):
        lengths[start:end] = [end - start] * (end - start)
        start = end + 1
    return tuple(lengths)
