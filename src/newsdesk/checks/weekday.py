"""A weekday that the date beside it does not fall on."""

import re
from collections.abc import Iterator
from datetime import date

from newsdesk.checks import calendar
from newsdesk.checks.check import Check, Hit
from newsdesk.checks.examined import Examined
from newsdesk.story.clean import Paragraph
from newsdesk.story.findings import Severity
from newsdesk.story.items import Item, ItemKind

_NAMES = {
    "en": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    "ru": ["понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"],
}
_STEMS = {
    "en": ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
    "ru": ["понедельник", "вторник", "сред", "четверг", "пятниц", "суббот", "воскресень"],
}
_BETWEEN = re.compile(r"[\s,(–—-]*(?:the\s|на\s|it\sis\s|это\s)?$")
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_SURELY = 120  # days from publication; the year of a day farther off is not known
_AROUND = 24  # code points beside a date in which its weekday stands


def find(at: Examined) -> Iterator[Hit]:
    """Find dates with a day and a month, and hold them against the weekday beside them."""
    known = calendar.published(at)
    others = _other_years(at, known)
    for item in at.of_kind(ItemKind.DATE):
        parts = calendar.parts(item.value)
        if parts is None or parts[2] is None:
            continue
        if parts[0] is None and any(p.start <= item.start < p.end for p in others):
            continue
        meant = _meant(parts, known)
        said = _said(at, item)
        if meant is None or said is None:
            continue
        number, start, end = said
        if number != meant.weekday():
            yield Hit(min(start, item.start), max(end, item.end), _message(at, meant, number))


def _other_years(at: Examined, known: date | None) -> list[Paragraph]:
    """Return the paragraphs that tell of another year than that of publication."""
    year = str(known.year) if known else ""
    return [p for p in at.paragraphs if any(one[0] != year for one in _YEAR.finditer(p.text))]


def _meant(parts: tuple[int | None, int, int | None], known: date | None) -> date | None:
    year, month, number = parts
    if number is None:
        return None
    if year is not None:
        return calendar.day(year, month, number)
    meant = calendar.nearest(month, number, known) if known else None
    sure = meant is not None and known is not None and abs((meant - known).days) <= _SURELY
    return meant if sure else None


def _said(at: Examined, item: Item) -> tuple[int, int, int] | None:
    """Return the weekday that belongs to a date: its number and its place."""
    low = max(0, item.start - _AROUND)
    text = at.text[low : item.end + _AROUND].casefold()
    for number, stem in enumerate(_STEMS.get(at.language, ())):
        for match in re.finditer(rf"(?<!\w){stem}\w{{0,3}}(?!\w)", text):
            start, end = match.start() + low, match.end() + low
            if _belongs(at.text, start, end, item):
                return number, start, end
    return None


def _belongs(text: str, start: int, end: int, item: Item) -> bool:
    if item.start <= start and end <= item.end:
        return True
    if end <= item.start:
        return bool(_BETWEEN.fullmatch(text[end : item.start]))
    return bool(
        re.fullmatch(
            r"(?:\s(?:года|г\.))?(?:,\s|\s?\(|\s?[–—-]\s)(?:в\s|on\sa\s)?", text[item.end : start]
        )
    )


def _message(at: Examined, meant: date, said: int) -> str:
    names = _NAMES.get(at.language, _NAMES["en"])
    return f"{meant.isoformat()} is a {names[meant.weekday()]}, not a {names[said]}."


CHECK = Check(
    "WEEKDAY",
    Severity.ERROR,
    "A weekday that is not the date's",
    "One of the two is wrong, and readers will come on the wrong day. A date without its year is "
    "taken as the one nearest to publication.",
    "The feast is on Monday, 24 April 2025.",
    "The feast is on Thursday, 24 April 2025.",
    find,
    languages=("en", "ru"),
)
