"""Comparisons: what is held against another thing, or against another time."""

import re
from collections.abc import Iterator
from functools import cache

from newsdesk.checkable.found import Found, at_words, either, forms, whole, words
from newsdesk.checkable.numerals import number

_MOVED_EN = words(
    "rose risen rising fell fallen falling grew grown growing increase increased increases",
    "increasing decrease decreased decreases decreasing drop drops dropped dropping decline",
    "declined declines declining climb climbed climbs climbing jump jumped jumps jumping surge",
    "surged surging soared soaring shrank shrunk slip slipped slips gain gained gains reduce",
    "reduced reduces reducing up down plunged plummeted tumbled",
)
_MORE_EN = words(
    "up down more less higher lower fewer larger smaller longer shorter above below increase",
    "decrease rise drop decline reduction",
)
_TIMES_EN = words("higher larger bigger greater lower more less the") + "|" + r"as\s\w+|\w{3,12}er"
_NO_STANDARD_EN = r"(?:rather|other|later|earlier|no later|no earlier|no sooner)\sthan"
_ROUNDLY_EN = words("nearly almost about more_than a")
_OF_EN = words("rate number size amount average level risk")


def _english() -> tuple[str, ...]:
    amount = number("en")
    share = r"(?:\s?%|\sper\s?cent|\spercent|\spoints?)"
    measure = rf"[$€£]?{amount}(?:{share}|\s\w+)?"
    better = either(r"\w{3,20}er", r"(?:more|less|fewer)(?:\s\w+){0,3}", "better", "worse")
    # "more than 200", "less than half" are bounds of a number
    bound = rf"(?:\d|a\s{words('million billion dozen hundred third quarter')}|half\b|{amount})"
    return (
        rf"(?!{_NO_STANDARD_EN}){better}\sthan\s(?!{bound})(?:\w+\s){{0,3}}\w+",
        r"(?:twice|double|triple|half)\sas\s\w+(?:\s\w+)?(?:\sas\s[\w\s]{2,30})?",
        rf"(?:twice|double|triple|half)\sthe\s(?:\w+\s){{0,2}}{_OF_EN}(?:\sof)?",
        r"(?:doubled|tripled|quadrupled|halved)\b",
        rf"(?:{amount}|several)[ -]times\s(?:{_TIMES_EN})[\s\w]{{0,24}}",
        rf"(?!(?:up|down)\sto\b){_MOVED_EN}\s(?:(?:\w{{2,16}}ly|{_ROUNDLY_EN})\s)?"
        rf"(?:(?:by|from|to|of)\s)?(?:{_ROUNDLY_EN}\s)?{measure}"
        rf"(?:\s(?:to|from)\s(?:about\s)?[$€£]?{amount}(?:\s?%|\s\w+)?)?",
        rf"(?:by\s)?{amount}{share}?\s{_MORE_EN}\b(?:\s(?:than|on|from|in)\s(?:\w+\s){{0,3}}\w+)?",
        r"compar(?:ed|ison)\s(?:with|to)\s(?:\w+\s){0,4}\w+",
        rf"(?:increase|rise|drop|decline|fall|reduction|growth|decrease)s?\s(?:\w+\s){{0,3}}of\s(?!(?:19|20)\d\d\b)"
        rf"(?:{_ROUNDLY_EN}\s)?{measure}",
        r"exceed\w*\s(?:\w+\s){0,3}\w+",
        r"as\s(?:many|much|high|low|large|often|likely)\sas\s(?!\d|\$)(?:\w+\s){0,2}\w+",
    )


_MOVED_RU = either(
    rf"{words('вы воз под при у')}?рос(?:л\w{{1,3}}|т[иу]\w{{0,3}})?\b",
    words("увелич повыс сниз сократ подорожа подешеве уменьш поднял опустил превыс превыш")
    + r"\w*",
    words("потерял прибавил ослаб укрепил упал вырастет вырастут упад") + r"\w*",
)
_MORE_RU = either(
    words(
        "больше меньше выше ниже дороже дешевле лучше хуже чаще реже раньше позже дольше быстрее"
    ),
)
_CHANGE_RU = words("рост увеличени снижени сокращени падени повышени прирост спад уменьшени")
_AGAINST_RU = words(
    "выше ниже дороже дешевле лучше хуже быстрее старше младше раньше позже чаще реже"
)
_NO_STANDARD_RU = words("нуля всего всех этого того среднего сообщалось уровня")
_GENITIVE_RU = words("а я ы и ов ев ей х го ой")
_FOLD_RU = words("вдвое втрое вчетверо впятеро наполовину")


def _russian() -> tuple[str, ...]:
    amount = number("ru")
    share = r"(?:\s?%|\sпроцент\w*|\sп\.\s?п\.|\s[\w-]+)"
    by = rf"на\s{amount}{share}{{0,2}}\s"
    than = r"чем\s(?:[\w-]+\s){0,4}[\w-]+"
    more = either(_MORE_RU, "[а-яё]{3,20}ее")
    return (
        rf"в\s(?:{amount}|несколько)\sраз\w?(?:\s{more}\b)?(?:,?\s{than})?",
        rf"{_FOLD_RU}\b(?:\s{more}\b)?",
        r"по сравнению с\s(?:[\w-]+\s){0,3}[\w-]+",
        rf"(?:{by})?{more},?\s{than}",
        rf"{by}{_MORE_RU}\b(?:\s[\w-]+){{0,2}}",
        rf"{_MOVED_RU}\s(?:\w+\s)?(?:на|в|до|с)\s(?:почти\s|более чем\s)?{amount}(?:\s?%|\s[\w-]+)?"
        rf"(?:\sдо\s{amount}(?:\s?%|\s[\w-]+)?)?",
        rf"{_MOVED_RU}\s{amount}\s?%",
        rf"{forms('снизил вырос увеличил сократил', '0 а о и ся ась ось ись ла ло ли')}\s"
        r"в\s\w+\s\w+\s\w+\sподряд",
        rf"{_CHANGE_RU}\w*\s(?:[\w-]+\s){{0,3}}?(?:на|до|в)\s{amount}(?:\s?%|\s[\w-]+)?",
        rf"{_AGAINST_RU}\s(?!{_NO_STANDARD_RU}\b)[а-яё]+{_GENITIVE_RU}\b",
        r"превы(?:с|ш)\w+\s(?:[\w-]+\s){0,2}[\w-]+",
        r"на\s(?:треть|четверть|половину)\s[\w-]+",
        r"(?:так\sже|столько\sже|так(?:ой|ая|ое|ие)\sже)\s?(?:\w+\s?){0,2},?\s(?:как|сколько)\s[\w-]+",
        r"в отличие от прошл\w+\s\w+|аналогичн\w+ период\w* прошлого года",
    )


@cache
def _pattern(language: str) -> re.Pattern[str]:
    return at_words({"en": _english, "ru": _russian}[language](), re.IGNORECASE)


_HINTS = {  # without any of these there is nothing to compare, and nothing to look for
    "en": re.compile(
        r"than|exceed|twice|double|triple|hal[fv]|quadrupled|times|compar|\bas\s|\brose|ris|f[ae]ll|gr[eo]w|"
        r"creas|drop|declin|climb|jump|surg|soar|shr|slip|gain|reduc|\bup\b|\bdown\b|more|less|er\b|"
        r"plunged|plummeted|tumbled",
        re.IGNORECASE,
    ),
    "ru": re.compile(
        r"\bраз|чем\b|сравнен|вдвое|втрое|вчетверо|впятеро|наполовину|больше|меньше|выше|ниже|дороже|"
        r"дешевле|чаще|реже|раньше|дольше|рос|увелич|повыс|сниз|сократ|упа|подорож|подешев|уменьш|"
        r"поднял|опустил|превы|потерял|прибавил|ослаб|укреп|отличие|аналогичн|выраст|рост|прирост|паден|спад|треть|четверт|половину|же|превы|лучше|хуже|"
        r"быстрее|позже",
        re.IGNORECASE,
    ),
}
_BOUND = re.compile(r"(?:more|less|fewer|higher|lower|greater)\sthan\s[\d$£€]", re.IGNORECASE)


def comparisons(text: str, language: str) -> Iterator[Found]:
    """Find what is held against another thing or another time."""
    if language not in _HINTS or not _HINTS[language].search(text):
        return
    for match in _pattern(language).finditer(text):
        if not _BOUND.match(match.group()):
            yield whole(match)
