"""Dates as pages write them, found in one linear scan of a line; ten languages and more."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

_MONTHS = """
1 январь января янв січень січня january jan januar jänner janvier enero ene styczeń
1 stycznia sty gennaio gen janeiro januari ιανουαρίου leden
2 февраль февраля фев февр лютий лютого february feb februar février févr fevr febrero
2 luty lutego lut febbraio fevereiro februari φεβρουαρίου
3 март марта мар березень березня march mar märz maerz mrz mars marzo marzec marca março
3 maart μαρτίου
4 апрель апреля апр квітень квітня april apr avril avr abril abr kwiecień kwietnia kwi
4 aprile απριλίου
5 май мая травень травня may mai mayo maj maja maggio maio mei μαΐου μαίου
6 июнь июня июн червень червня june jun juni juin junio czerwiec czerwca cze giugno junho
6 ιουνίου
7 июль июля июл липень липня july jul juli juillet juil julio lipiec lipca lip luglio
7 julho ιουλίου
8 август августа авг серпень серпня august aug août aout agosto ago sierpień sierpnia sie
8 augustus αυγούστου
9 сентябрь сентября сен сент вересень вересня september sep sept septembre septiembre
9 wrzesień września wrz settembre setembro σεπτεμβρίου
10 октябрь октября окт жовтень жовтня october oct oktober okt octobre octubre październik
10 października paź ottobre outubro οκτωβρίου
11 ноябрь ноября ноя нояб листопада november nov novembre noviembre listopad lis novembro
11 νοεμβρίου
12 декабрь декабря дек грудень грудня december dec dezember dez décembre déc diciembre dic
12 grudzień grudnia gru dicembre dezembro δεκεμβρίου
"""

MONTHS = {
    word: int(number)
    for number, *words in (line.split() for line in _MONTHS.strip().splitlines())
    for word in words
}

_DAYS_AGO = """
0 сегодня сьогодні today heute aujourd'hui hoy dzisiaj dziś oggi hoje
-1 вчера вчора yesterday gestern hier ayer wczoraj ieri ontem
"""

RELATIVE = {
    word: int(number)
    for number, *words in (line.split() for line in _DAYS_AGO.strip().splitlines())
    for word in words
}

_ISO = r"(?P<iy>(?:19|20)\d\d)[-/.](?P<im>\d\d?)[-/.](?P<id>\d\d?)(?!\d)"
_CJK = r"(?P<cy>(?:19|20)\d\d)\s?[年년]\s?(?P<cm>\d\d?)\s?[月월]\s?(?P<cd>\d\d?)\s?[日일]"
_NUMBERS = (
    r"(?P<a>\d\d?)(?P<sep>\s?[./-]\s?)(?P<b>\d\d?)(?P=sep)(?P<y>(?:19|20)\d\d|\d\d)(?![\d/-])"
)
_WORD_OF_MONTH = r"[^\W\d_]{3,12}"
_DAY_FIRST = (
    r"(?P<dd>\d\d?)(?:st|nd|rd|th|-?го|er|º|°)?[.,]?[\s-]{1,3}(?:(?:de|of|d’)\s)?"
    rf"(?P<dm>{_WORD_OF_MONTH})[.,]{{0,2}}"
    r"(?:[\s-]{1,3}(?:(?:de|del|of)\s)?(?P<dy>(?:19|20)\d\d)(?!\d))?"
)
_MONTH_FIRST = (
    rf"(?P<mm>{_WORD_OF_MONTH})\.?\s{{1,2}}(?P<md>\d\d?)(?:st|nd|rd|th)?(?:,?\s{{1,2}}|,)"
    r"(?P<my>(?:19|20)\d\d)(?!\d)"
)
_DIGITS_FIRST = rf"(?:{_CJK}|{_ISO}|{_NUMBERS}|{_DAY_FIRST})"
_DATE = re.compile(rf"(?<![\d.,/-]){_DIGITS_FIRST}|(?<![^\W\d_]){_MONTH_FIRST}")
_AT_DIGITS = re.compile(rf"{_DIGITS_FIRST}|{_MONTH_FIRST}(?<!.)", re.DOTALL)
_RUN = re.compile(r"\d(?<![\d.,/-]\d)")
# What stands at a digit of every date: searched for first, it spares most lines with figures.
_NEAR = re.compile(
    r"\d(?:\s?[./-]\s?\d|\s?[年년]"
    r"|(?:st|nd|rd|th|-?го|er|º|°)?[.,]?[\s-]{1,3}(?:(?:de|of|d’)\s)?[^\W\d_]{3})"
)
_AFTER_MONTH = re.compile(r"\s\d\d?(?:st|nd|rd|th)?(?:,?\s{1,2}|,)(?:19|20)\d\d")
# A minus and a colon are a zone behind seconds, a "T" or a space; "10:00-11:30" is a span of time.
_OFFSET = (
    r"\+(?:0\d|1[0-4]):?(?:00|15|30|45)|-(?:0\d|1[0-2])(?:00|15|30|45)"
    r"|(?(s)|(?(iso)|(?<=[\s(])))-(?:0\d|1[0-2]):(?:00|15|30|45)"
)
_TIME = re.compile(
    r"(?<![\d.:])(?P<iso>(?<=\d[Tt]))?(?P<h>[01]?\d|2[0-3])[:.h](?P<m>[0-5]\d)(?::(?P<s>[0-5]\d)(?:\.\d{1,6})?)?(?!\d|\.\d)"
    r"(?:\s?(?P<half>[ap])\.?m\b\.?)?(?:\s?(?:Uhr\b,?\s?)?\(?"
    r"(?P<zone>мск|msk|utc|gmt|cest|cet|mesz|mez|"
    r"est|edt|cst|cdt|"
    rf"mst|mdt|pst|pdt|bst|ist|eet|eest|z\b|{_OFFSET})"
    r"(?P<shift>[+-]\d{1,2})?)?",
    re.IGNORECASE,
)
_ZONES = {
    **{"мск": 180, "msk": 180, "utc": 0, "gmt": 0, "z": 0, "bst": 60, "cet": 60, "mez": 60},
    **{"cest": 120, "mesz": 120, "eet": 120, "eest": 180, "est": -300, "edt": -240, "cst": -360},
    **{"cdt": -300, "mst": -420, "mdt": -360, "pst": -480, "pdt": -420, "ist": 330},
}
_SHORTEST_TIME = 4  # characters
SCANNED = 3000  # characters of a line; the date of a story stands near a line's start
_DIGIT = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date in a line: the day as (year, month, day) or what is open about it."""

    start: int  # in the line
    end: int
    year: int  # 0 where it is not stated
    month: int
    day: int
    other: tuple[int, int] | None = None  # (month, day) read the other way, where both could be
    numeric: bool = False
    month_first: bool = False
    time: str = ""  # "12:30", with "+03:00" where the zone is stated

    def iso(self, year: int = 0) -> str:
        """Return the day, or the time where its zone is known."""
        day = f"{self.year or year:04d}-{self.month:02d}-{self.day:02d}"
        return f"{day}T{self.time}" if len(self.time) > 8 else day


def dates_in(text: str) -> tuple[FoundDate, ...]:
    """Return the dates in a line, in order; a month and day without a year count too."""
    if not _DIGIT.search(text, 0, SCANNED):
        return ()
    return tuple(_dates(text[:SCANNED]))


def _dates(text: str) -> Iterator[FoundDate]:
    at = 0
    months = _AFTER_MONTH.search(text) is not None
    if not months and not _NEAR.search(text):
        return
    while match := _first(text, at, months):
        found = _understood(match)
        if found is None:
            at = match.start() + 1 if match.end() == match.start() + 1 else _past_digit(match)
            continue
        at = match.end()
        yield _with_time(found, text)


def _first(text: str, at: int, months: bool) -> re.Match[str] | None:
    """Return the next date; the pattern tries every letter only where a month may come first."""
    if months:
        return _DATE.search(text, at)
    starts = (run.start() for run in _RUN.finditer(text, at))
    return next((found for start in starts if (found := _AT_DIGITS.match(text, start))), None)


def _past_digit(match: re.Match[str]) -> int:
    """Go on behind the first run of digits or letters, so that a scan never begins twice there."""
    text, at = match.string, match.start()
    kind = text[at].isdigit()
    while at < match.end() and text[at].isdigit() == kind and text[at].isalnum():
        at += 1
    return max(at, match.start() + 1)


def _understood(match: re.Match[str]) -> FoundDate | None:
    start, end = match.span()
    if match["iy"]:
        return _checked(start, end, *match.group("iy", "im", "id"))
    if match["cy"]:
        return _checked(start, end, *match.group("cy", "cm", "cd"))
    if match["a"]:
        full = _full_year(match["y"])
        return _numbers(start, end, int(match["a"]), int(match["b"]), full)
    parts = ("dm", "dd", "dy") if match["dm"] else ("mm", "md", "my")
    name, day, year = (match[part] for part in parts)
    month = MONTHS.get(name.casefold())
    if month is None:
        return None
    return _checked(start, end, year or "0", str(month), day)


def _checked(start: int, end: int, year: str, month: str, day: str) -> FoundDate | None:
    if not _exists(int(year), int(month), int(day)):
        return None
    return FoundDate(start, end, int(year), int(month), int(day))


def _numbers(start: int, end: int, a: int, b: int, year: int) -> FoundDate | None:
    """Read 24/04/2025, or 04/24/2025 where only that exists; both ways where both do."""
    day_first, month_first = _exists(year, b, a), _exists(year, a, b)
    if not day_first and not month_first:
        return None
    if not day_first:
        return FoundDate(start, end, year, a, b, numeric=True, month_first=True)
    other = (a, b) if month_first and a != b else None
    return FoundDate(start, end, year, b, a, other, numeric=True)


def _full_year(written: str) -> int:
    if len(written) == 4:
        return int(written)
    return 2000 + int(written) if int(written) < 70 else 1900 + int(written)


def _exists(year: int, month: int, day: int) -> bool:
    try:
        date(year or 2000, month, day)
    except ValueError:
        return False
    return year == 0 or 1970 <= year <= 2099


def _with_time(found: FoundDate, text: str) -> FoundDate:
    """Add the time that stands just behind the date, or just before it."""
    if len(text) - (found.end - found.start) < _SHORTEST_TIME:
        return found
    after = _TIME.search(text, found.end, min(len(text), found.end + 40))
    before = None if after else _last_time(text, max(0, found.start - 22), found.start)
    match = after or before
    if match is None:
        return found
    return FoundDate(
        found.start if match is after else match.start(),
        match.end() if match is after else found.end,
        found.year,
        found.month,
        found.day,
        found.other,
        found.numeric,
        found.month_first,
        _clock(match),
    )


def _last_time(text: str, start: int, end: int) -> re.Match[str] | None:
    last = None
    for match in _TIME.finditer(text, start, end):
        last = match
    return last


def _clock(match: re.Match[str]) -> str:
    hour = int(match["h"])
    if match["half"]:
        hour = hour % 12 + (12 if match["half"].lower() == "p" else 0)
    zone = _offset(match["zone"], match["shift"])
    return f"{hour:02d}:{match['m']}{':' + match['s'] if match['s'] else ''}" + (
        f"{':00' if not match['s'] else ''}{zone}" if zone else ""
    )


def _offset(zone: str | None, shift: str | None) -> str:
    if not zone:
        return ""
    if zone[0] in "+-":
        return f"{zone[:3]}:{zone[-2:]}"
    minutes = _ZONES[zone.casefold()] + 60 * int(shift or 0)
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"
