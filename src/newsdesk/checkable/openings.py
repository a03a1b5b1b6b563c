"""Small words that a sentence begins with, and that are no part of a name behind them."""

import re

from newsdesk.checkable.found import Found, in_line, words

_OPENINGS = re.compile(
    "(?:"
    + words(
        "The Only In At On For From But And A An As By When While After Before Both Some Many",
        "This That His Her Their Our Its To With Since Under Over Near Of If Is Are One Two Three",
        "Last Next Former Although Though Because Where Meanwhile However Yet So Today Each Every",
        "Like Also",
    )
    + r",?\s)+"
)


def bare(text: str, match: re.Match[str]) -> Found:
    """Return a name without the small words that a sentence begins with."""
    opening = _OPENINGS.match(match.group())
    start = match.start() + (opening.end() if opening else 0)
    return Found(start, match.end(), in_line(text[start : match.end()]))
