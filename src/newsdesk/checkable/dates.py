"""Days, months, years, hours, periods and durations, as news writes them."""

import re
from collections.abc import Iterator
from functools import cache

from newsdesk.checkable.found import KNOWN, Found, at_words, whole
from newsdesk.checkable.numerals import number, value

_MONTHS_EN = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
_MONTHS_RU = [
    "январ",
    "феврал",
    "март",
    "апрел",
    "ма",
    "июн",
    "июл",
    "август",
    "сентябр",
    "октябр",
    "ноябр",
    "декабр",
]
_MONTH_EN = (
    rf"(?:{'|'.join(_MONTHS_EN)}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\.|\b))"
)
_MONTH_RU = (
    r"(?:январ[ьяею]|феврал[ьяею]|март[ае]?|апрел[ьяею]|ма[йяе]|июн[ьяею]|июл[ьяею]|август[ае]?|"
    r"сентябр[ьяею]|октябр[ьяею]|ноябр[ьяею]|декабр[ьяею]|янв|фев|апр|авг|сент?|окт|ноя|дек)\b"
)
_DAYS_EN = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?"
_DAYS_RU = (
    r"(?:понедельник\w*|вторник\w*|сред[уеы]|четверг\w*|пятниц\w*|суббот\w*|воскресень[еяю])\b"
)
_YEAR = r"(?:1[0-9]\d\d|20\d\d)"
_TIME_EN = (
    r"\d{1,2}(?:[:.]\d\d)?\s?(?:a\.?\s?m\.?|p\.?\s?m\.?)(?!\w)(?:\s(?:[A-Z]{2,4}\b|"
    r"(?:local|Eastern|Pacific)\stime))?|\b\d{1,2}:\d\d(?::\d\d)?(?:\s(?:GMT|UTC|BST|ET|CET)\b)?"
)
_TIME_RU = (
    r"\b\d{1,2}[:.]\d\d(?:\s(?:МСК|мск|по\s\w+\sвремени|\w+\sвремени))|\b\d{1,2}:\d\d(?::\d\d)?|"
    r"(?:в|около|до|после|к|с)\s\d{1,2}(?:[:.]\d\d|\sчас\w*(?:\s\d+\sминут\w*)?)"
    r"(?:\s(?:утра|вечера|ночи|дня|мск|МСК))?"
)
_UNIT_EN = r"(?:seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|months?|years?|decades?|centuries|century)"
_UNIT_RU = (
    r"(?:секунд\w*|минут\w*|час(?:а|ов|ам|ами)?|сут(?:ки|ок)|дн(?:я|ей|ям|ями)|день|ноч(?:и|ей|ь)|"
    r"недел[ьиюяе]\w?|месяц(?:а|ев|ам|ами)?|год(?:а|у|ом|ам)?|лет|десятилети\w+|столети\w+)\b"
)
_SEASON_EN = r"(?:spring|summer|autumn|fall|winter)"
_SEASON_RU = r"(?:весн(?:ой|у|ы|а)|лет(?:ом|о|а)|осен(?:ью|ь|и)|зим(?:ой|у|ы|а))"
_QUARTER = r"(?:(?:first|second|third|fourth|last)\s(?:quarter|half)\sof\s(?:the\syear|\d{4})|(?:Q[1-4])\b)"


def _english() -> str:
    day = r"\d{1,2}(?:st|nd|rd|th)?"
    date = (
        rf"(?:{_DAYS_EN},?\s)?(?:{_MONTH_EN}\s{day}\b(?:\s?[-–]\s?{day}\b)?(?:,?\s{_YEAR}\b)?|"
        rf"(?:the\s)?{day}\s(?:of\s)?{_MONTH_EN}(?:,?\s{_YEAR}\b)?|"
        rf"(?:(?:early|mid|late)[ -])?{_MONTH_EN}(?:\sof)?,?\s{_YEAR}\b)"
    )
    span = rf"(?:from|between)\s(?:{date}|{_YEAR})\s(?:to|and|until)\s(?:the\s)?(?:{date}|{_SEASON_EN}\sof\s{_YEAR}|{_YEAR})\b"
    amount = rf"(?:(?:more than|less than|about|nearly|almost|over|the (?:past|last|next)|at least|around|just)\s)?(?:{number('en')}|a|an|one|half an?)"
    relative = (
        rf"(?:(?:earlier|later)\s)?(?:[Ll]ast|[Tt]his|[Nn]ext|[Tt]he previous|the following|that same|the same)\s"
        rf"(?:week|month|year|weekend|night|quarter|{_SEASON_EN}|{_DAYS_EN}|{_MONTH_EN})\b|"
        rf"\b(?:yesterday|tomorrow)\b|\b{amount}\s{_UNIT_EN}\s(?:ago|earlier|later|before|after)\b"
    )
    length = rf"\b{number('en')}[\s-](?:more\s|consecutive\s|full\s|straight\s)?{_UNIT_EN}\b(?!-old|\sold)(?:\slong)?|\b(?:a|one)\s(?:year|month|week|decade|century)\b|\bday after\b"
    decade = r"\b(?:the\s)?(?:(?:early|mid|late)[ -])?(?:1[0-9]|20)\d0s\b|\b(?:\d{1,2}(?:st|nd|rd|th)|(?:nine|eigh|six|seven|four|fif|thir)teenth|twentieth|twenty-first)[ -]century\b"
    years = rf"\b{_YEAR}(?:\s?[-–/]\s?(?:\d\d|{_YEAR}))?\b(?!\s?[%€£$])"
    season = rf"\b(?:in\s)?(?:the\s)?{_SEASON_EN}(?:\sof)?\s{_YEAR}\b"
    parts = (
        span,
        date,
        rf"(?:by\s)?(?:{_TIME_EN})\son\s{_DAYS_EN}",
        _TIME_EN,
        relative,
        length,
        decade,
        _QUARTER,
        season,
        years,
        rf"\b(?:(?:first|second|third|fourth|last)\s)?{_DAYS_EN}\b(?:\s(?:morning|afternoon|evening|night)|\sin\s{_MONTH_EN})?",
        rf"(?:(?<=[Ii]n\s)|(?<=[Ss]ince\s)|(?<=[Bb]y\s)|(?<=[Uu]ntil\s)|(?<=early\s)|(?<=late\s)|(?<=mid-)|(?<=[Oo]f\s))(?:{'|'.join(m for m in _MONTHS_EN)})\b",
        r"\b\d{4}-\d\d-\d\d\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b",
        r"\b(?:first|second|third|fourth)\s(?:period|half)\b|\bsame[ -]day\b",
    )
    return "|".join(f"(?:{part})" for part in parts)


def _russian() -> str:
    year = rf"{_YEAR}(?:\s?(?:год(?:а|у|ом|е|ов|ы)?|гг?\.))?"
    ordinal = r"[а-яё]+(?:ого|ое|ому|ым|ом|ье|ьего)"
    date = (
        rf"(?:в ночь (?:на|с)\s)?(?:(?:в\s)?{_DAYS_RU},?\s)?(?:\d{{1,2}}(?:-?(?:го|е|ое|му))?"
        rf"(?:(?:,\s|\s?[-–и]\s?)\d{{1,2}})*\s{_MONTH_RU}(?:\s{year})?|"
        rf"(?:двадцать\s|тридцать\s)?(?:перв|втор|треть|четв[её]рт|пят|шест|седьм|восьм|девят|десят|\w+надцат|двадцат|тридцат)\w+(?:,\s\w+)?\s{_MONTH_RU}(?:\s{year})?)"
        rf"(?:\sв\s\d{{1,2}}[:.]\d\d)?"
    )
    del ordinal
    month = rf"(?:(?:в|к|с|до|на|за|по|от)\s)?(?:(?:начал|середин|конц)\w+\s)?{_MONTH_RU}(?:\s{year}|\s(?:этого|прошлого|текущего|нынешнего|следующего|того же)\sгода)"
    lone = rf"(?:(?<=[Вв]\s)|(?<=[Кк]\s)|(?<=[Сс]\s)|(?<=до\s)|(?<=начале\s)|(?<=середине\s)|(?<=конце\s)|(?<=начала\s)|(?<=конца\s)|(?<=по\s)){_MONTH_RU}"
    span = rf"(?:с|от)\s(?:{_MONTH_RU}|{year})\s(?:по|до)\s(?:{_MONTH_RU}(?:\s{year})?|{year})"
    years = rf"\b{_YEAR}(?:\s?[-–]\s?{_YEAR})?\s?(?:-?(?:м|го|й|х)\s)?(?:год(?:а|у|ом|е|ов|ы|ах|ам)?\b|гг?\.)|(?:(?<=[Вв]\s)|(?<=[Сс]\s)|(?<=[Кк]\s)|(?<=до\s)|(?<=по\s)){_YEAR}\b(?!\s[а-яё]+(?:ов|ей|ек)\b)|\b\d\d/\d\d/\d{{4}}\b|\b\d\d?\.\d\d?\.\d{{4}}\b|\b\d{{4}}-\d\d-\d\d\b"
    amount = rf"(?:(?:больше|более|менее|около|почти|последни[ехй]|ближайши[ехй]|следующи[ехй]|предыдущи[ехй])\s)?{number('ru')}"
    relative = (
        rf"\b(?:вчера|завтра|позавчера|послезавтра)\b|\b(?:{amount}\s)?(?:{_UNIT_RU}|полгода|полтора года)\s(?:назад|спустя)|"
        rf"\b(?:в|на|к|с|до|за)?\s?(?:прошл|следующ|текущ|нынешн|минувш|предстоящ|будущ|предыдущ|эт)(?:ой|ом|ем|ей|ого|его|ую|юю|ие|ые|их|ых|ий|ый|от|у|ими|ыми|и|ому|ему)\s(?:недел\w+|месяц\w*|год(?:а|у|ом|е|ах|ы)?|{_SEASON_RU}|квартал\w*|полугоди\w+|столети\w+|век\w*|выходн\w+|{_DAYS_RU})|"
        rf"\b{_SEASON_RU}\s(?:{year}|(?:текущего|этого|прошлого|следующего)\sгода)|\bгодом ранее\b|\b(?:неделей|месяцем|днем|днём) ранее\b"
    )
    length = rf"\b{amount}\s{_UNIT_RU}|\b\d+-(?:дневн|часов|минутн|недельн|месячн)\w+|\bкаждый (?:год|месяц|день)\b|\b(?:третий|второй|четвертый|пятый) (?:год|месяц|день) подряд"
    decade = r"\b(?:(?:19|20)?\d0|[а-яё]+десяты|двадцаты|тридцаты|сороковы|девяносты)(?:-?[ехм]|-ые|-ых|х|е)?\s(?:годах|годы|годов)(?:\s(?:прошлого|XX|XIX|двадцатого)\sвека)?|\b[IVX]{1,5}\sвек\w*"
    parts = (
        span,
        date,
        month,
        _TIME_RU,
        relative,
        decade,
        years,
        length,
        lone,
        rf"\b(?:в|во|на|к|ко|с|до|по)\s{_DAYS_RU}|(?<=[а-яё]\s){_DAYS_RU}",
        r"\bна \d+-й минуте\b|\bв первые дни \w+ года\b|\b(?:перв|втор|треть|четв[её]рт)\w+ (?:квартал|полугоди)\w*(?:\s\d{4}\s?(?:год\w+)?)?|\bдекабрьск\w+|\bянварск\w+|\bфевральск\w+|\bмартовск\w+|\bапрельск\w+|\bиюньск\w+|\bиюльск\w+|\bсентябрьск\w+|\bоктябрьск\w+|\bноябрьск\w+",
    )
    return "|".join(f"(?:{part})" for part in parts)


@cache
def _pattern(language: str) -> re.Pattern[str]:
    made = {"en": _english, "ru": _russian}.get(language)
    anywhere = rf"\b\d{{4}}-\d\d-\d\d\b|\b\d{{1,2}}[./]\d{{1,2}}[./]\d{{4}}\b|\b{_YEAR}\b"
    flags = re.IGNORECASE if language == "ru" else 0
    return at_words([made() if made else anywhere], flags)


_AGED = re.compile(
    r"(?:в возрасте|исполнил\w+|старше|младше|aged?)\s(?:от\s|до\s)?$", re.IGNORECASE
)
_AGE_BEFORE = re.compile(r"\b(?:ему|ей|им)?\s?было\s$", re.IGNORECASE)


def dates(text: str, language: str) -> Iterator[Found]:
    """Find what a calendar or a clock resolves."""
    for match in _pattern(language).finditer(text):
        before = text[max(0, match.start() - 20) : match.start()]
        if _AGED.search(before) or (_AGE_BEFORE.search(before) and "лет" in match.group()):
            continue
        if match.group() == "one day" and not re.search(r"(?:for|in|only|than)\s$", before):
            continue
        if re.search(r"[№#]\s?$|(?<!\w)(?:No|Type)\.?\s$", before):
            continue
        yield whole(match, _value(match.group()))


_ISO_YEAR = re.compile(_YEAR)
_DAY = re.compile(r"(?<![\d:.])(\d{1,2})(?:st|nd|rd|th|-?го|-?е)?(?![\d:.%])")


def _value(said: str) -> str:
    """Return a date as ISO 8601 as far as it is said: 2024-08, 2025-04-24, --04-24."""
    if re.fullmatch(r"\d{4}-\d\d-\d\d", said):
        return said
    if parts := re.fullmatch(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})", said):
        day, month, year = parts.groups()
        return f"{year}-{int(month):02}-{int(day):02}" if int(month) <= 12 else said
    months, years = _months(said), _ISO_YEAR.findall(said)
    if len(months) > 1 or len(years) > 1:
        return "/".join(years) if len(years) > 1 and not months else " ".join(said.split())
    rest = _ISO_YEAR.sub("", said)
    day_found = _DAY.search(rest) if months else None
    if months:
        day_part = f"-{int(day_found[1]):02}" if day_found and int(day_found[1]) <= 31 else ""
        return f"{years[0] if years else '-'}-{months[0]:02}{day_part}"
    if years and not value(rest):
        return str(years[0])
    return _length(said)


def _length(said: str) -> str:
    """Return a duration with its number in figures: "4 месяца", "48 hours ago"."""
    for language in KNOWN:
        found = re.search(number(language), said, re.IGNORECASE)
        if found and not re.search(r"\d[:.]\d\d", said):
            said = f"{said[: found.start()]}{value(found.group())}{said[found.end() :]}"
            break
    return " ".join(said.split())


def _months(said: str) -> list[int]:
    low = said.casefold()
    english = [n for n, name in enumerate(_MONTHS_EN, 1) if re.search(rf"\b{name[:3]}", said)]
    if english:
        return english
    return [
        n
        for n, stem in enumerate(_MONTHS_RU, 1)
        if re.search(r"\bма[йяе]\b" if stem == "ма" else rf"\b{stem[:3]}", low)
    ]
