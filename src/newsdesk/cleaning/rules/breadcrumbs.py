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


def is_breadcrumb(text: str) -> bool:
    """Say whether a line is a path that begins at the front page."""
    if not _SIGNS.search(text):
        return False
    first = SEPARATORS.split(text, maxsplit=1)
    return len(first) > 1 and folded(first[0]) in words.HOME


def breadcrumbs(page: Page) -> Iterator[int]:
    """Yield paths in one line, and lists whose first item is the front page."""
    inside = False
    for unit in page.units:
        short = len(unit.text) < _LONGEST
        if unit.mark:
            crumb = unit.mark[0].isdigit()
            first = crumb and unit.mark[:-1] == "1"
            inside = (first and unit.key in words.HOME) or (
                inside and crumb and not first and short
            )
        else:
            inside = False
        if inside or (short and unit.key[:2] in _STARTS and is_breadcrumb(unit.text)):
            yield unit.index
