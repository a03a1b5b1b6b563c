"""A moment as a person types it: "вчера 14:30", "24.4.25", "tomorrow 6:00 МСК"."""

import re
from collections.abc import Callable
from datetime import date, datetime, timedelta

from newsdesk.cleaning.calendar import RELATIVE

_TIME = re.compile(
    r"(?:^|[\s,T])(?:(?:at|в|um|à|o)\s)?(?P<h>\d\d?):(?P<m>\d\d)(?::(?P<s>\d\d))?"
    r"(?:\s?(?P<half>[ap])\.?m\b\.?)?(?:\s?(?:ч|час\w*|uhr)\b\.?)?",
    re.IGNORECASE,
)
_ZONE = re.compile(
    r"\s*\(?(?:(?P<name>[A-Za-zА-Яа-я]{3,4})|(?P<zulu>Z))?"
    r"(?:(?P<sign>[+\-−–])(?P<h>\d\d?)(?::?(?P<m>\d\d))?)?\)?\s*$"
)
_ZONES = {
    name: minutes
    for minutes, names in (
        (0, "utc gmt wet"),
        (60, "cet bst мез"),
        (120, "cest eet"),
        (180, "msk мск eest msd"),
        (-300, "est"),
        (-240, "edt"),
        (-360, "cst"),
        (-420, "mst"),
        (-480, "pst"),
    )
    for name in names.split()
}
_FURTHER = {
    "позавчера": -2,
    "позавчора": -2,
    "vorgestern": -2,
    "tomorrow": 1,
    "завтра": 1,
    "morgen": 1,
    "demain": 1,
    "mañana": 1,
    "послезавтра": 2,
    "übermorgen": 2,
}
_FURTHEST = 14  # hours east or west of Greenwich
_NOW = frozenset({"now", "сейчас", "зараз", "jetzt"})
Day = Callable[[str], str | None]  # the ISO day of words that are a date


def moment(typed: str, now: datetime, day_of: Day) -> str | None:
    """Return an ISO day, or a time with its zone where one is stated; None where it is neither.

    A time alone is one of today. `day_of` reads what is left once time and zone are taken off.
    """
    if typed.strip(" .").casefold() in _NOW:
        return now.isoformat(timespec="seconds")
    today, found = now.date(), _TIME.search(typed)
    if found is None:
        return relative(typed, today)
    rest, zone = typed[: found.start()], _zone(typed[found.end() :])
    clock = _clock(found)
    if zone is None:
        rest, zone = f"{rest} {typed[found.end() :]}", ""
    words = rest.strip(" ,T")
    day = (relative(words, today) or day_of(words)) if words else today.isoformat()
    return f"{day}T{clock}{zone}" if day and clock else None


def relative(words: str, today: date) -> str | None:
    """Return the ISO day of a word such as "yesterday"; None for other words."""
    word = words.strip(" ,.").casefold()
    days = _FURTHER.get(word, RELATIVE.get(word))
    return None if days is None else (today + timedelta(days=days)).isoformat()


def _clock(found: re.Match[str]) -> str:
    hour, minute, second = (int(found[name] or 0) for name in ("h", "m", "s"))
    if found["half"] and 1 <= hour <= 12:
        hour = hour % 12 + (12 if found["half"] in "pP" else 0)
    return f"{hour:02d}:{minute:02d}:{second:02d}" if hour < 24 and minute < 60 > second else ""


def _zone(words: str) -> str | None:
    """Return "+03:00" for what stands behind a time, "" for nothing, None for other words."""
    found = _ZONE.match(words)
    if found is None:
        return None
    name = (found["name"] or "utc").casefold()
    if name not in _ZONES or (name not in ("utc", "gmt") and found["sign"]):
        return None
    if not words.strip():
        return ""
    minutes = _ZONES[name]
    if found["sign"]:
        minutes = int(found["h"]) * 60 + int(found["m"] or 0)
        minutes = minutes if found["sign"] == "+" else -minutes
    hours, rest = divmod(abs(minutes), 60)
    written = f"{'-' if minutes < 0 else '+'}{hours:02d}:{rest:02d}"
    return written if hours <= _FURTHEST and rest < 60 else None
