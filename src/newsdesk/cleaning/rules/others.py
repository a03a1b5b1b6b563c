"""Lists of other stories: the words over them, the lines under these, and names of sections."""

from collections.abc import Iterator

from newsdesk.cleaning import words
from newsdesk.cleaning.page import Page
from newsdesk.cleaning.rules.rule import STOPS
from newsdesk.cleaning.units import Unit, folded

_LISTED = 6
_HEADING = 60  # characters
_OVER_STORIES = frozenset(map(folded, words.IS["read-also"]))


def headings(page: Page) -> Iterator[int]:
    """Yield the words that stand over other stories; a line that names one itself is no heading."""
    for index in page.under.get("read-also", ()):
        if len(page.units[index].text) <= _HEADING and is_heading(page.units[index]):
            yield index


def listed(page: Page) -> Iterator[int]:
    """Yield the lines under the heading of such a list, where running text stood above it."""
    if "read-also" not in page.under:
        return
    seen, left = False, 0
    for unit, size, hit in zip(page.units, page.sizes, page.hits, strict=True):
        text = size >= 110 and unit.text.endswith(STOPS)
        seen = seen or text
        if seen and hit == "read-also" and is_heading(unit):
            left = _LISTED
        elif text or size > 200:
            left = 0
        elif left and not hit:
            left -= 1
            yield unit.index


def is_heading(unit: Unit) -> bool:
    """Say whether a line holds the words over a list of stories and nothing else."""
    return unit.key.rstrip(" 0123456789") in _OVER_STORIES


def sections(_text: str, _mark: str, key: str, _size: int) -> bool:
    """Say whether a line is the name of a section and nothing else."""
    return key in words.SECTIONS
