"""Days of a story as checks compare them."""

import re
from datetime import date

from newsdesk.checks.examined import Examined

_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_SPOKEN = re.compile(r"(\d{4}|-)-(\d\d)(?:-(\d\d))?")


def published(at: Examined) -> date | None:
    """Return the day of publication, None where nobody knows it."""
    found = _DAY.match(at.story.value("published"))
    return day(int(found[1]), int(found[2]), int(found[3])) if found else None


def day(year: int, month: int, number: int) -> date | None:
    """Return a day, None where the calendar has none."""
    try:
        return date(year, month, number)
    except ValueError:
        return None


def parts(value: str) -> tuple[int | None, int, int | None] | None:
    """Return year, month and day of an item's value: 2024-08, 2025-04-24, --04-24."""
    found = _SPOKEN.fullmatch(value)
    if found is None:
        return None
    year = None if found[1] == "-" else int(found[1])
    return year, int(found[2]), int(found[3]) if found[3] else None


def nearest(month: int, number: int, to: date) -> date | None:
    """Return the day of a month that is nearest to another day."""
    days = filter(None, (day(to.year + step, month, number) for step in (-1, 0, 1)))
    return min(days, key=lambda one: abs((one - to).days), default=None)
