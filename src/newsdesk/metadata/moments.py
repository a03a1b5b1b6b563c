"""Dates of more shapes than cleaning needs: glued figures, further languages, hours ago."""

import re
from collections.abc import Iterator

from newsdesk.cleaning.calendar import MONTHS, RELATIVE, FoundDate, dates_in

# Counters and times are glued to dates in dumps: "17:3204.01.2012", "3 May 202221:25".
_GLUED_YEAR = re.compile(r"(?<=[./\s-](?:19|20)\d\d)(?=\d)")
_GLUED_TIME = re.compile(r"(?<![\d:])(\d\d?:[0-5]\d)(?=\d)")
_MORE = {
    word: int(number)
    for number, *words in (
        line.split()
        for line in """
        1 ocak gener ιαν ιανουάριος januarie януари tammikuuta sausio január jan. يناير января
        2 şubat febrer φεβ φεβρουάριος februarie февруари helmikuuta vasario február فبراير
        3 mart març μαρ μάρτιος martie märz maaliskuuta kovo március مارس
        4 nisan απρ απρίλιος aprilie април huhtikuuta balandžio április أبريل إبريل
        5 mayıs maig μαϊ μάι μάιος май toukokuuta gegužės május مايو
        6 haziran juny ιουν ιούνιος iunie юни kesäkuuta birželio június يونيو
        7 temmuz juliol ιουλ ιούλιος iulie юли heinäkuuta liepos július يوليو
        8 ağustos agost αυγ αύγουστος august elokuuta rugpjūčio augusztus أغسطس
        9 eylül setembre σεπ σεπτ σεπτέμβριος septembrie септември syyskuuta rugsėjo سبتمبر
        10 ekim οκτ οκτώβριος octombrie октомври lokakuuta spalio október أكتوبر
        11 kasım νοε νοέμβριος noiembrie ноември marraskuuta lapkričio نوفمبر
        12 aralık desembre δεκ δεκέμβριος decembrie декември joulukuuta gruodžio desember ديسمبر
        1 ledna januara stycz
        2 února februara
        3 března
        4 dubna
        5 května
        6 června
        7 července
        8 srpna
        9 září septembra
        10 října oktobra
        11 listopadu novembra
        12 prosince decembra
        """.strip().splitlines()
    )
    for word in words
}
_YEAR = re.compile(r"[12][09]\d\d(?!\d)")
_FURTHER = re.compile(
    r"(?<![\d.,/-])(\d\d?)[.\s/-]{1,4}([^\W\d_]{3,12})\.?[,\s/-]{1,4}((?:19|20)\d\d)(?!\d)"
)
_MONTH_THEN_DAY = re.compile(r"([^\W\d_]{3,12})\.?\s(\d\d?),?\s((?:19|20)\d\d)(?!\d)")
_AGO = re.compile(
    r"(?:(?:vor|hace|il y a|för|for|πριν)\s)?(\d{1,3})\s?"
    r"(?P<unit>час\w*|ч\.?|мин\w*|дн\w+|день|недел\w+|годин\w*|хвилин\w*|тижн\w*|"
    r"hours?|hrs?|h|minutes?|mins?|days?|d|weeks?|stunden?|std\.?|minuten?|tag(?:en?)?|woch\w+|"
    r"heures?|jours?|semaines?|horas?|días?|minutos?|semanas?|godz\w*|dni|dzień|tygod\w+|"
    r"ore|giorni|ώρες|ώρα|λεπτά|ημέρες|saat|gün|小时前|小時前|天前|分钟前|分鐘前|時間前|日前|分前)"
    r"(?:\s(?P<tail>назад|тому|ago|temu|fa|önce))?",
    re.IGNORECASE,
)
_BEFORE = ("vor ", "hace ", "il y a", "för ", "πριν")
_UNITS = (
    (7, ("недел", "тижн", "week", "woch", "semain", "semana", "tygod")),
    (1, ("дн", "день", "day", "d", "tag", "jour", "día", "dia", "dni", "dzie", "giorn", "ημέρ")),
    (1, ("gün", "天", "日")),
)
_READ = 90  # characters


def moments_in(text: str) -> tuple[FoundDate, ...]:
    """Return the dates of a line, those of glued figures and of further languages too."""
    found = dates_in(text)
    if any(row.year for row in found):
        return found
    return tuple(_further(text)) or _unglued(text) or found


def _unglued(text: str) -> tuple[FoundDate, ...]:
    """Part figures that ran together, read again, and give the places in the text as it is."""
    cuts = sorted(
        {m.start() for m in _GLUED_YEAR.finditer(text)}
        | {m.end(1) for m in _GLUED_TIME.finditer(text)}
    )
    if not cuts:
        return ()
    parts = [text[a:b] for a, b in zip([0, *cuts], [*cuts, len(text)], strict=True)]
    found = dates_in(" ".join(parts))
    places = [cut + number for number, cut in enumerate(cuts)]
    return tuple(_shifted(row, places) for row in found if row.year)


def _shifted(row: FoundDate, places: list[int]) -> FoundDate:
    start = row.start - sum(place < row.start for place in places)
    end = row.end - sum(place < row.end for place in places)
    return FoundDate(
        start, end, row.year, row.month, row.day, row.other, row.numeric, row.month_first, row.time
    )


def _further(text: str) -> Iterator[FoundDate]:
    if not _YEAR.search(text):
        return
    for match in _FURTHER.finditer(text):
        name = match[2].casefold()
        yield from _dated(match, name, match[1])
    for match in _MONTH_THEN_DAY.finditer(text):
        yield from _dated(match, match[1].casefold(), match[2])


def _dated(match: re.Match[str], name: str, day: str) -> Iterator[FoundDate]:
    month = _MORE.get(name) or MONTHS.get(name)
    if month and 1 <= int(day) <= 31:
        yield FoundDate(*match.span(), int(match[3]), month, int(day))


def ago(text: str) -> int | None:
    """Return how many days before today a line says that something was, None where it does not."""
    text = text[:_READ].casefold()
    for word in text.replace(",", " ").split()[:6]:
        if word in RELATIVE:
            return -RELATIVE[word]
    match = _AGO.search(text)
    if match is None or not (
        match["tail"] or match.group().startswith(_BEFORE) or "前" in match.group()
    ):
        return None
    unit = match["unit"]
    for days, units in _UNITS:
        if unit.startswith(units) and unit[:3] not in ("dzi_",):
            return days * int(match[1])
    return 0
