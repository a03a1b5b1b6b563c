"""Lines of figures: counters, rates, and dates with little else."""

import re
from collections.abc import Iterator

from newsdesk.cleaning.page import Page
from newsdesk.cleaning.rules.rule import STOPS

_FEW = 2
_FEW_LETTERS = re.compile(rf"(?:[\W\d_]*[^\W\d_]){{0,{_FEW}}}[\W\d_]*")
_LONGEST = 40  # characters


def numbers(text: str, _mark: str, _key: str, _size: int) -> bool:
    """Say whether a line is a counter, a rate or a mark: it has no three letters."""
    if len(text) > _LONGEST or (len(text) > _FEW and text[: _FEW + 1].isalpha()):
        return False
    return (
        _FEW_LETTERS.fullmatch(text) is not None
        and not (text.isalpha() and text > "\u3040")
        and not text.endswith(("?", "!"))
    )


def date_lines(page: Page) -> Iterator[int]:
    """Yield lines that are a date and little else."""
    for index in [index for index, dates in enumerate(page.dates) if dates]:
        dated = sum(date.end - date.start for date in page.dates[index])
        if is_date_line(page.texts[index], dated):
            yield index


def is_date_line(text: str, dated: int) -> bool:
    """Say whether a line is a date and little else, given how many characters are date."""
    rest = len(text) - dated
    return rest <= 14 or (rest <= 45 and not text.endswith(STOPS) and dated * 3 > rest)
