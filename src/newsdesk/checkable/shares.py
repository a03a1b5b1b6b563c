"""Percentages and fractions of a whole."""

import re
from collections.abc import Iterator
from functools import cache

from newsdesk.checkable.found import Found, at_words, either, whole, words
from newsdesk.checkable.numerals import FIGURE, approximate, value

_SIGN = either(
    r"\s?%",
    r"[\s-]" + either(r"per\s?cent", r"percent(?:age)?(?:\spoints?)?", r"процент\w*", r"п\.\s?п\."),
)
_LISTED = rf"{FIGURE}(?:\s?%?\s?(?:,|and|or|и|или|[-–—])\s?{FIGURE}){{0,8}}"  # 5, 7 and 9%
_PARTS_EN = words("half third thirds quarter quarters fifth fifths tenth tenths")
_ORDINALS_RU = words("втор трет четвёрт четверт пят шест седьм восьм девят десят")
_NO_PART_RU = words("час финал тайм матч сезон год минут раунд круг этап раз место")
_FRACTION = {
    "en": (
        r"(?:(?:nearly|almost|about|around|more than|over|less than)\s)?"
        rf"(?:(?:a|one|two|three|four)[ -])?{_PARTS_EN}\sof\s"
        r"(?:(?:the|all|its|their|those|these|his|her|our)\s)?\w+",
        r"(?:two-thirds|three-quarters|one-third|one-quarter)\b",
        r"one in (?:two|three|four|five|six|seven|eight|nine|ten|\d{1,6})\b",
    ),
    "ru": (
        rf"(?:половин[ауые]|половиной|треть[юи]?|трети|четверт[ьи]ю?|две трети|три четверти)\s"
        rf"(?!{_NO_PART_RU})\w+",
        rf"кажд\w+\s{_ORDINALS_RU}\w+(?!\s(?:год|день|месяц|раз|час))",
    ),
}
_VALUES = {
    "half": "1/2",
    "половин": "1/2",
    "two-thirds": "2/3",
    "две трети": "2/3",
    "three-quarters": "3/4",
    "three quarters": "3/4",
    "три четверти": "3/4",
    "two thirds": "2/3",
    "third": "1/3",
    "трет": "1/3",
    "quarter": "1/4",
    "четв": "1/4",
    "fifth": "1/5",
    "пят": "1/5",
    "tenth": "1/10",
    "десят": "1/10",
}


@cache
def _pattern(language: str) -> re.Pattern[str]:
    shared = rf"{either(_LISTED, approximate(language))}{_SIGN}(?:\s(?:of|от)?\s?\w+)?"
    signed = rf"{approximate(language)}{_SIGN}(?:\s(?:of|от)?\s?\w+)?"
    return at_words([signed, shared, *_FRACTION.get(language, ())], re.IGNORECASE)


_SIGNED = re.compile(r"%|cent|процент|п\.\s?п\.", re.IGNORECASE)


def shares(text: str, language: str) -> Iterator[Found]:
    """Find percentages and fractions of a whole."""
    for match in _pattern(language).finditer(text):
        said = match.group().casefold()
        if _SIGNED.search(said):
            yield whole(match, f"{value(said)}%")
        else:
            part = next((part for word, part in _VALUES.items() if word in said), "")
            yield whole(match, part)
