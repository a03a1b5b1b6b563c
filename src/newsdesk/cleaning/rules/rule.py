"""What a rule is: a kind of line, how it is recognised, and what an editor is told."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from newsdesk.cleaning.page import Page
from newsdesk.story.lines import LineClass

Find = Callable[[Page], Iterable[int]]
Holds = Callable[[str, str, str, int], bool]  # of a line's text, list mark, key and size

INLINE = 0.5  # the toll of what often stands between paragraphs
STOPS = (
    *(".", "!", "?", "…", "。", "！", "？", ":", ";"),
    *(".»", ".”", '."', ".)", "!»", "?»", "!”", "?”"),
)


@dataclass(frozen=True, slots=True)
class Rule:
    """A kind of line, how it is recognised, and what an editor is told."""

    name: str
    line_class: LineClass
    reason: str
    find: Find
    certain: bool = True  # cut wherever it stands; otherwise only a hint to the sequence
    toll: float = 2.0  # what the body pays to go on behind such a line, in log odds


@dataclass(frozen=True, slots=True)
class Alone:
    """How to find the lines that a test holds for, wherever they stand."""

    holds: Holds

    def __call__(self, page: Page) -> Iterable[int]:
        """Yield the lines of a page."""
        for unit, size in zip(page.units, page.sizes, strict=True):
            if self.holds(unit.text, unit.mark, unit.key, size):
                yield unit.index


def under(table: str) -> Find:
    """Return how to find the lines that fall under a table of words."""

    def find(page: Page) -> Iterable[int]:
        return page.under.get(table, ())

    return find
