"""What stands under a picture."""

from collections.abc import Iterator

from newsdesk.cleaning import words
from newsdesk.cleaning.page import Page

_STOPS = (".", "!", "?", ":")
_SHORTEST, _LONGEST = 12, 160  # characters of a caption


def captions(page: Page) -> Iterator[int]:
    """Yield what stands right above a picture's credit and is no paragraph."""
    for index in (i for i in page.under.get("credit", ()) if i):
        above = page.units[index - 1]
        if page.units[index].text[:20].casefold().startswith(words.SOURCES):
            continue
        fits = page.units[index].gap == 0 and _SHORTEST < len(above.text) <= _LONGEST
        if fits and not above.text.endswith(("?", ":") if above.gap == 0 else _STOPS):
            yield above.index
