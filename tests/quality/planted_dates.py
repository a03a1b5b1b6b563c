"""Mistakes in days, years and ages."""

import random
import re
from collections.abc import Mapping
from datetime import date, timedelta

from quality.planted_core import (
    Page,
    Planted,
    capital,
    changed,
    dated,
    filled,
    found_in,
    inserted,
    shuffled,
    texts,
    well_counted,
)


def day_of(page: Page) -> date:
    """Return the day of publication."""
    return date.fromisoformat(dated(page).published[:10])


def written(day: date, language: str, rng: random.Random, year: bool = True) -> str:
    """Write a day out."""
    month = texts(language)["months"][day.month - 1]
    if language == "ru":
        tail = rng.choice((f" {day.year} года", f" {day.year} года", f" {day.year} г."))
        return f"{day.day} {month}{tail if year else ''}"
    if rng.random() < 0.7:
        return f"{month} {day.day}" + (f", {day.year}" if year else "")
    return f"{day.day} {month}" + (f" {day.year}" if year else "")


def short(day: date, language: str, rng: random.Random) -> str:
    """Write a day in figures."""
    if language == "ru":
        return day.strftime("%d.%m.%Y")
    return day.strftime(rng.choice(("%m/%d/%Y", "%d/%m/%Y", "%Y-%m-%d")))


# ---------------------------------------------------------------- weekdays


def _wrong_weekday(day: date, rng: random.Random) -> int:
    """Choose a weekday that fits neither this year nor its neighbours."""
    right = {(day + timedelta(days=shift)).weekday() for shift in (-2, -1, 0, 1, 2)}
    return rng.choice([one for one in range(7) if one not in right])


def weekday(page: Page, rng: random.Random) -> Planted | None:
    """Give a day the name of another weekday."""
    made = _weekday_added(page, rng) if rng.random() < 0.5 else None
    if made:
        return made
    bare = bool(page.published) and rng.random() < 0.5
    day = day_of(page) - timedelta(days=rng.randint(3, 60 if bare else 900))
    return inserted("weekday", page, _with_weekday(page, day, not bare, rng), rng)


def _with_weekday(page: Page, day: date, year: bool, rng: random.Random) -> str:
    own = texts(page.language)
    wrong = _wrong_weekday(day, rng)
    values = {
        "on": own["days_on"][wrong],
        "day": own["days"][wrong],
        "date": written(day, page.language, rng, year),
        "short": day.strftime("%d.%m.%Y"),
    }
    return filled(own["weekday"], page, values, rng)


def _weekday_added(page: Page, rng: random.Random) -> Planted | None:
    """Put a wrong weekday before a day that the body names, or for its right one."""
    found = list(_days(page))
    for at, one, day in shuffled(found, rng):
        wrong = texts(page.language)["days_on"][_wrong_weekday(day, rng)]
        text = page.paragraphs[at]
        named = _NAMED[page.language].search(text, 0, one.start())
        if named:
            new = capital(wrong) if named[1][0].isupper() else wrong
            span = named.start(1), one.end()
            return changed("weekday", page, at, span, new + text[named.end(1) : one.end()])
        if not _BOUND[page.language].search(text, 0, one.start()):
            new = capital(wrong) if one.start() == 0 else wrong
            return changed("weekday", page, at, one.span(), f"{new}, {one[0]}")
    return None


_NAMED = {
    "ru": re.compile(
        r"\b((?:во? )(?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье))"
        r",? \(?$",
        re.I,
    ),
    "en": re.compile(r"\b((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),? \(?$"),
}
_BOUND = {  # what stands before a day that cannot have a weekday put before it
    "ru": re.compile(
        r"(?:\b(?:с|со|до|по|от|на|к|и|после|около|или|между|то есть|—|–|-)|\d)\s*$", re.I
    ),
    "en": re.compile(
        r"(?:\b(?:the|of|to|and|or|between|early|late|mid|–|-)|day,?|\d|\()\s*$", re.I
    ),
}


def _days(page: Page) -> list[tuple[int, re.Match[str], date]]:
    """List the days of the body whose year is said or follows from the publication."""
    found = []
    for at, one in found_in(page, _dates(page.language)):
        year = one["year"] or _year(page, one)
        try:
            found.append((at, one, date(int(year), _month(page, one["month"]), int(one["day"]))))
        except ValueError:
            continue
    return found


def _dates(language: str) -> re.Pattern[str]:
    months = "|".join(texts(language)["months"])
    if language == "ru":
        return re.compile(
            rf"(?<![\d.–—-])(?P<day>\d{{1,2}}) (?P<month>{months})\b"
            r"(?: (?P<year>\d{4}) ?(?:года|году|г\b\.?))?"
        )
    return re.compile(
        rf"\b(?P<month>{months}) (?P<day>\d{{1,2}})\b(?!:|[–-]\d| \d)(?:, (?P<year>\d{{4}})\b)?"
    )


def _month(page: Page, name: str) -> int:
    return int(texts(page.language)["months"].index(name)) + 1


def _year(page: Page, one: re.Match[str]) -> str:
    """Return the year in which a day is nearest to the publication; nothing where it is far."""
    if not page.published:
        return ""
    told = date.fromisoformat(page.published[:10])
    for year in (told.year, told.year - 1, told.year + 1):
        try:
            day = date(year, _month(page, one["month"]), int(one["day"]))
        except ValueError:
            continue
        if abs((day - told).days) <= 90:
            return str(year)
    return ""


# ---------------------------------------------------------------- days to come, told as past


def late_date(page: Page, rng: random.Random) -> Planted | None:
    """Tell of a day after the publication as of one that is past."""
    page = dated(page)
    made = _year_mistyped(page, rng) if rng.random() < 0.4 else None
    if made:
        return made
    told = day_of(page)
    day = told + timedelta(days=rng.choice((rng.randint(70, 360), rng.randint(370, 7000))))
    if day.year == told.year:  # a year alone would not show it
        day += timedelta(days=366)
    sentence = filled(texts(page.language)["late"], page, _late(page, day, rng), rng)
    return inserted("late-date", page, sentence, rng)


def _late(page: Page, day: date, rng: random.Random) -> Mapping[str, str]:
    month = texts(page.language)["months_in"][day.month - 1]
    russian = page.language == "ru"
    return {
        "date": written(day, page.language, rng),
        "in_month": f"в {month} {day.year} года" if russian else f"{month} {day.year}",
        "year": str(day.year),
        "short": short(day, page.language, rng),
    }


_PAST = {
    "ru": re.compile(
        r"\b[а-яё]{3,}(?:л|ла|ло|ли|лся|лась|лось|лись)\b"
        r"[^.!?;]{0,60}?\b(?P<year>(?:19|20)\d\d) (?:года|году)"
    ),
    "en": re.compile(
        r"\b(?:was|were|began|became|died|won|made|took|[a-z]{3,}ed)\b[^.!?;]{0,50}?"
        r"\b(?:in|on|since|until) (?:[A-Z][a-z]+ )?(?:\d{1,2}, )?(?P<year>(?:19|20)\d\d)\b"
    ),
}
_TO_COME = re.compile(
    r"(?i)\b(?:буд[а-я]+|план\w+|ожида\w+|прогноз\w*|намер\w+|обеща\w+|долж\w+|до|к|will|by|due|"
    r"expect\w*|plan\w*|until|through|to|would|should|scheduled|set|if|may|could)\b"
)


def _year_mistyped(page: Page, rng: random.Random) -> Planted | None:
    """Mistype a year of the past, so that it is to come."""
    told = day_of(page).year
    for at, one in shuffled(found_in(page, _PAST[page.language]), rng):
        before = page.paragraphs[at][max(0, one.start() - 60) : one.end()]
        if _TO_COME.search(before) or int(one["year"]) > told:
            continue
        year = one["year"]
        fit = {year[:2] + tens + year[3] for tens in "23456789"} | {"2" + year[0] + year[2:]}
        fit |= {f"20{year[2:]}", f"2{year[2]}{year[1]}{year[3]}", str(told + rng.randint(1, 9))}
        late = sorted(made for made in fit if told < int(made) < 2300 and len(made) == 4)
        if late:
            return changed("late-date", page, at, one.span("year"), rng.choice(late))
    return None


# ---------------------------------------------------------------- ages


def age(page: Page, rng: random.Random) -> Planted | None:
    """Give somebody an age that does not fit the years of birth and death."""
    now = bool(page.published) and rng.random() < 0.4
    told = day_of(page).year
    last = told if now else rng.randint(1950, max(1951, told - 1))
    fit = well_counted(24, 94, page.language)
    right = rng.randint(28, 88)
    wrong = rng.choice([one for one in fit if 3 <= abs(one - right) <= 15])
    years = {"b": str(last - right), "d": str(last), "y": str(last), "age": str(wrong)}
    templates = texts(page.language)["age_now" if now else "age"]
    return inserted("age", page, filled(templates, page, years, rng), rng)
