"""Days, months, years, hours, periods and durations."""

import re
from collections.abc import Iterator
from functools import cache

from newsdesk.checkable import dates_en, dates_ru
from newsdesk.checkable.found import Found, at_words, in_line, whole
from newsdesk.checkable.numerals import number, value

_YEAR = dates_en.YEAR
_PARTS = {"en": dates_en.PARTS, "ru": dates_ru.PARTS}
_ANYWHERE = (r"\d{4}-\d\d-\d\d\b", r"\d{1,2}[./]\d{1,2}[./]\d{4}\b", rf"{_YEAR}\b")


@cache
def _pattern(language: str) -> re.Pattern[str]:
    # English months have a capital; without it they are other words: may, march
    return at_words(_PARTS.get(language, _ANYWHERE), 0 if language == "en" else re.IGNORECASE)


_AGED = re.compile(
    r"(?:в возрасте|исполнил\w+|старше|младше|aged?)\s(?:от\s|до\s)?$", re.IGNORECASE
)
_WAS = re.compile(r"\b(?:(?:ему|ей|им)\s)?было\s$", re.IGNORECASE)
_LABELLED = re.compile(r"[№#]\s?$|(?<!\w)(?:No|Type)\.?\s$")


def dates(text: str, language: str) -> Iterator[Found]:
    """Find what a calendar or a clock resolves."""
    for match in _pattern(language).finditer(text):
        before = text[max(0, match.start() - 20) : match.start()]
        aged = _AGED.search(before) or ("лет" in match.group() and _WAS.search(before))
        if not aged and not _LABELLED.search(before):
            yield whole(match, _value(match.group(), language))


_FIGURES = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})")
_DAY = re.compile(r"(?<![\d:.])(\d{1,2})(?:st|nd|rd|th|-?го|-?е)?(?![\d:.%])")
_CLOCK = re.compile(r"\d[:.]\d\d")


def _value(said: str, language: str) -> str:
    """Return a date as ISO 8601 as far as it is said: 2024-08, 2025-04-24, --04-24."""
    if re.fullmatch(r"\d{4}-\d\d-\d\d", said):
        return said
    if figures := _FIGURES.fullmatch(said):
        day, month, year = figures.groups()
        return f"{year}-{int(month):02}-{int(day):02}" if int(month) <= 12 else said
    months, years = _months(said), re.findall(_YEAR, said)
    if len(months) > 1 or len(years) > 1:
        return "/".join(years) if len(years) > 1 and not months else in_line(said)
    rest = re.sub(_YEAR, "", said)
    if months:
        return _month(years, months[0], _DAY.search(rest))
    return str(years[0]) if years and not value(rest) else _length(said, language)


def _month(years: list[str], month: int, day: re.Match[str] | None) -> str:
    of_month = f"-{int(day[1]):02}" if day and 1 <= int(day[1]) <= 31 else ""
    return f"{years[0] if years else '-'}-{month:02}{of_month}"


def _length(said: str, language: str) -> str:
    """Return a duration with its number in figures: "4 месяца", "48 hours ago"."""
    found = None if _CLOCK.search(said) else re.search(number(language), said, re.IGNORECASE)
    if found:
        said = f"{said[: found.start()]}{value(found.group())}{said[found.end() :]}"
    return in_line(said)


_MONTHS = [
    re.compile(rf"\b(?:{english[:3]}|(?i:{russian}))")
    for english, russian in zip(dates_en.MONTHS, dates_ru.MONTHS, strict=True)
]


def _months(said: str) -> list[int]:
    return [number for number, name in enumerate(_MONTHS, 1) if name.search(said)]
