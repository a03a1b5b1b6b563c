"""Days and spans of days, as people type them."""

import calendar
import re
from datetime import date, timedelta

from newsdesk.text.query.names import PERIODS, plain
from newsdesk.text.query.scanner import Token
from newsdesk.text.query.wrong import nearest, short

_DAY = re.compile(r"[0-9]{4}(?:-[0-9]{1,2}(?:-[0-9]{1,2})?)?")
_BEGUN = re.compile(r"[0-9]{0,4}|[0-9]{4}-(?:[0-9]{1,2}(?:-[0-9]{0,2})?)?")
_BY_DOTS = re.compile(r"([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})")
_SIGN = re.compile(r"([<>]=?|)(.*)", re.DOTALL)
_SPANS = {  # days before today at which the period begins and ends
    "today": (0, 0), "yesterday": (1, 1), "week": (6, 0), "month": (29, 0), "year": (364, 0),
}  # fmt: skip
_WRITE = "Write 2025, 2025-04 or 2025-04-24, or a period such as 2025-04..2025-06."

Days = tuple[date, date]


def period(token: Token, today: date) -> tuple[str, str]:
    """Return the first and the last day of a period, "" for an open end."""
    value = "".join(token.value.split())
    found = _SIGN.fullmatch(value)
    sign, day = found.groups() if found else ("", value)
    if sign:
        return _beyond(sign, _days(day, token, today), token)
    first, dots, last = value.partition("..")
    if not (first or last):
        hint = f"Such as {token.name}:2025-04..2025-06."
        raise token.wrong("A period needs a beginning or an end.", hint, unfinished=True)
    last = last if dots else first
    begins = _days(first, token, today)[0].isoformat() if first else ""
    ends = _days(last, token, today)[1].isoformat() if last else ""
    if begins and ends and begins > ends:
        raise token.wrong("The period ends before it begins.", put=f"{last}..{first}")
    return begins, ends


def _beyond(sign: str, days: Days, token: Token) -> tuple[str, str]:
    """Return what lies before or after a span of days, with it where "=" says so."""
    first, last = days
    try:
        if sign[0] == ">":
            return (first if sign == ">=" else last + timedelta(1)).isoformat(), ""
        return "", (last if sign == "<=" else first - timedelta(1)).isoformat()
    except OverflowError as error:
        raise token.wrong("No day lies there.", _WRITE) from error


def _days(day: str, token: Token, today: date) -> Days:
    """Return the first and the last day of a day, month, year or word for a period."""
    if span := _SPANS.get(PERIODS.get(plain(day), "")):
        begins, ends = (timedelta(back) for back in span)
        return _back(today, begins), _back(today, ends)
    numbers = [int(number) for number in day.split("-")] if _DAY.fullmatch(day) else []
    try:
        return _completed(False, *numbers), _completed(True, *numbers)
    except (TypeError, ValueError) as error:
        begun = bool(_BEGUN.fullmatch(day)) or any(w.startswith(plain(day)) for w in PERIODS)
        better = _BY_DOTS.sub(_iso, token.value)
        word = nearest(plain(day), PERIODS) if better == token.value else ""
        put = token.value.replace(day, word) if word else better * (better != token.value)
        raise token.wrong(
            f"“{short(day)}” is no day, month or year.", _WRITE, put=put, unfinished=begun
        ) from error


def _back(today: date, days: timedelta) -> date:
    try:
        return today - days
    except OverflowError:
        return date.min


def _completed(last: bool, year: int, month: int | None = None, day: int | None = None) -> date:
    month = (12 if last else 1) if month is None else month
    latest = calendar.monthrange(year, month)[1]
    return date(year, month, (latest if last else 1) if day is None else day)


def _iso(day: re.Match[str]) -> str:
    """Return 24.04.2025 as 2025-04-24, as it stands where that is no day."""
    try:
        return date(*map(int, day.group(3, 2, 1))).isoformat()
    except ValueError:
        return day[0]
