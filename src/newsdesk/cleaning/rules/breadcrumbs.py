"""The path from the front page to the story: in one line, or as a list."""

import re
from collections.abc import Iterator

from newsdesk.cleaning import words
from newsdesk.cleaning.page import Page
from newsdesk.cleaning.units import folded

SEPARATORS = re.compile(r"\s[»>›→/|•·—\\]+\s|»|›|→|::")
_SIGNS = re.compile(r"[»>›→/|•·—\\]|::")
_LONGEST = 200  # characters
_STARTS = frozenset(f"{word}{sign}"[:2] for word in words.HOME for sign in " »>›→/|•·—\\:")
_STARTS |= {word[:2] for word in words.HOME}


def is_breadcrumb(text: str) -> bool:
    """Say whether a line is a path that begins at the front page."""
    if not _SIGNS.search(text):
        return False
    first = SEPARATORS.split(text, maxsplit=1)
    return len(first) > 1 and folded(first[0]) in words.HOME


def breadcrumbs(page: Page) -> Iterator[int]:
    """Yield paths in one line, and lists whose first item is the front page."""
    for index in [index for index, key in enumerate(page.keys) if key[:2] in _STARTS]:
        unit = page.units[index]
        if unit.mark[:-1] == "1" and unit.key in words.HOME:
            yield from _listed(page, index)
        elif len(unit.text) < _LONGEST and is_breadcrumb(unit.text):
            yield index


def _listed(page: Page, first: int) -> Iterator[int]:
    """Yield the items of the numbered list that begins with a line, up to the next such list."""
    yield first
    for index in range(first + 1, len(page.units)):
        unit = page.units[index]
        number = unit.mark[:-1]
        if not unit.mark[:1].isdigit() or number == "1" or len(unit.text) >= _LONGEST:
            return
        yield index
