"""Measures in a story: an amount with a unit, and which sort of thing the unit measures."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from newsdesk.checkable.numerals import number, value
from newsdesk.checks.examined import Examined

_SQUARE = r"(?:sq\.?|square|кв\.?|квадратн\w+)"
_UNITS = (  # sort, unit, how it is written
    ("speed", "km/h", r"км/ч(?:ас)?|km/h|kmh|kph|километр\w* в час|kilomet\w+ (?:an|per) hour"),
    ("speed", "m/s", r"м/с(?:ек)?|m/s|метр\w* в секунду|met(?:re|er)s? (?:a|per) second"),
    ("speed", "mph", r"mph|миль в час|miles (?:an|per) hour"),
    ("area", "km²", rf"{_SQUARE}\s(?:км|километр\w*|km|kilomet\w+)|км²|km²"),
    ("area", "m²", rf"{_SQUARE}\s(?:м|метр\w*|m|met(?:re|er)s?)|м²|m²"),
    ("area", "ft²", rf"{_SQUARE}\s(?:feet|foot|ft|фут\w*)"),
    ("area", "mi²", rf"{_SQUARE}\s(?:miles?|мил\w+)"),
    ("area", "ha", r"га|гектар\w*|hectares?|ha"),
    ("area", "acre", r"акр\w*|acres?"),
    ("area", "are", r"сот(?:ка|ки|ок)"),
    ("length", "km", r"км|километр\w*|km|kilomet(?:re|er)s?"),
    ("length", "cm", r"см|сантиметр\w*|cm|centimet(?:re|er)s?"),
    ("length", "mm", r"мм|миллиметр\w*|mm|millimet(?:re|er)s?"),
    ("length", "m", r"м|метр\w*|m|met(?:re|er)s?"),
    ("length", "mile", r"мил[ьяи]\w*|miles?"),
    ("length", "foot", r"feet|foot|ft|фут\w*"),
    ("length", "yard", r"yards?|ярд\w*"),
    ("length", "inch", r"inch(?:es)?|дюйм\w*"),
    ("mass", "t", r"т|тонн\w*|tons?|tonnes?"),
    ("mass", "kg", r"кг|килограмм\w*|kg|kilograms?|kilos?|кило"),
    ("mass", "g", r"г(?!\.)|гр|грамм\w*|g|grams?|grammes?"),
    ("mass", "mg", r"мг|миллиграмм\w*|mg|milligrams?"),
    ("mass", "pound", r"lbs?|pounds(?! sterling)"),
    ("mass", "ounce", r"ounces?|oz"),
    ("mass", "centner", r"центнер\w*|ц"),
    ("volume", "m³", r"кубометр\w*|куб\. ?м|кубических метр\w*|m³|м³|cubic met(?:re|er)s?"),
    ("volume", "ml", r"мл|миллилитр\w*|ml|millilit(?:re|er)s?"),
    ("volume", "l", r"л|литр\w*|lit(?:re|er)s?"),
    ("volume", "gallon", r"gallons?|галлон\w*"),
    ("volume", "barrel", r"barrels?|баррел\w*"),
    ("power", "kW", r"квт|киловатт\w*|kw|kilowatts?"),
    ("power", "MW", r"мвт|мегаватт\w*|mw|megawatts?"),
    ("power", "GW", r"гвт|гигаватт\w*|gw|gigawatts?"),
    ("share", "point", r"(?:процентн\w+ )?пункт\w*|п\. ?п\.|percentage points?|points?"),
    ("share", "percent", r"%|процент\w*|per ?cent"),
    ("time", "second", r"секунд\w*|seconds?"),
    ("time", "minute", r"мин(?:ут\w*|\.)|minutes?"),
    ("time", "hour", r"час(?:а|ов|ам|ами|ах)?|hours?"),
    ("time", "day", r"дн(?:я|ей|ям|ями|ях)|день|сутки|суток|days?"),
    ("time", "week", r"недел\w+|weeks?"),
    ("time", "month", r"месяц\w*|months?"),
    ("time", "year", r"лет|год(?:а|у|ом|ов)?|years?"),
)


@dataclass(frozen=True, slots=True)
class Measure:
    """An amount with its unit."""

    start: int  # code points of the clean text, end exclusive
    end: int
    amount: str  # in figures
    sort: str
    unit: str


@cache
def _pattern(language: str) -> re.Pattern[str]:
    units = "|".join(f"(?P<u{place}>{form})" for place, (_, _, form) in enumerate(_UNITS))
    return re.compile(rf"(?<!\w)({number(language)})[\s-]?(?:{units})(?!\w)", re.IGNORECASE)


def measures(at: Examined) -> Iterator[Measure]:
    """Yield the measures of the text, in its order."""
    for paragraph in at.paragraphs:
        for match in _pattern(at.language).finditer(paragraph.text):
            place = int(str(match.lastgroup)[1:])
            sort, unit, _ = _UNITS[place]
            start, end = match.span()
            amount = value(match[1])
            yield Measure(start + paragraph.start, end + paragraph.start, amount, sort, unit)
