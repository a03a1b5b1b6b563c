"""Counts and measures with what is counted."""

import re
from collections.abc import Iterator
from functools import cache

from newsdesk.checkable.found import Found, at_words, in_line, whole, words
from newsdesk.checkable.numerals import approximate, number, value
from newsdesk.checkable.vocabulary_en import NAMED_BY_NUMBER as _NAMED_EN
from newsdesk.checkable.vocabulary_ru import NAMED_BY_NUMBER as _NAMED_RU

_TIMES = words(
    "hour day week month year night person barrel share pound machine",
    "час сутки день месяц год неделю человека",
)
PER = rf"(?:\s(?:per|a|an|each|every|в|за)\s{_TIMES}\b)?"  # виз в месяц
_NO_NOUN = {  # what may stand behind a number and is not counted
    "en": words(
        "and or but of in on at to for from by with as the a an is are was were has have had that",
        "who which than per when while after before said says will would could may also only not",
        "more into between among during against times if because so about over under until since",
    ),
    "ru": words(
        "и или но а в во на с со из к ко у о об от по за при до для что как не это также только же",
        "лишь уже если когда чтобы раз раза из-за без ли бы то",
    ),
}
_DESCRIBING = words("new more other additional different young old local major former key")
_ADJECTIVE = {
    "en": rf"(?:{_DESCRIBING}\s)?",
    "ru": rf"(?:\w+{words('ых их ые ие ого его ой ый ий ая ое ую ым ими ыми')}\s)?",
}
_SIGNED = r"(?:(?:минус|плюс|minus|plus)\s|[+−-])?"
_DEGREES = (
    r"(?:градус\w*|°\s?[CFСЦ]?|degrees(?:\s(?:Celsius|Fahrenheit))?|тепла|мороза|"
    r"(?:выше|ниже)\sн[оу]ля)"
)
_AGES_EN = (
    r"aged?\s(?:of\s|between\s)?\d{1,3}(?:\s(?:to|and)\s\d{1,3})?\b",
    r"under the age of \d{1,3}\b",
    r"ages? of \d{1,3}(?:\s(?:to|and)\s\d{1,3})?\b",
    r"\d{1,3} years? old\b",
    r"(?<=[a-z], )\d{2}(?=, )",  # Ada Quill, 34, …
)
_LONG_RU = words("летн месячн метров этажн километров тонн градусн балльн местн килограммов литров")
_AGES_RU = (
    rf"\d{{1,6}}(?:[-–]\w{{0,4}})?{_LONG_RU}\w+(?:\s\w+)?",  # 47-летний лодочник, 80-метровой скалы
    r"(?:в возрасте|исполнил\w{1,3}|ему|ей|было)\s(?:от\s)?\d{1,3}(?:[-–]\d{1,3}|\sдо\s\d{1,3})?"
    r"\s?(?:год|лет)\w*",
)
_SCORE_EN = r"(?<=[a-z] )\d{1,3}(?=, (?:[A-Z]\w+\s){1,3}\d{1,3}\b)|(?<=[a-z] )\d{1,3}(?=:\s[A-Z])"


def _ages(language: str) -> tuple[str, ...]:
    if language == "en":
        old = r"-(?:year|month|day|week)s?-olds?\b"
        return (rf"{number('en')}{old}", *_AGES_EN)
    return _AGES_RU if language == "ru" else ()


@cache
def _pattern(language: str) -> re.Pattern[str]:
    count = number(language)
    warm = (
        rf"(?:от\s)?{_SIGNED}{count}(?:\s?(?:до|to|\.\.\.|…|[-–])\s?{_SIGNED}{count})?\s?{_DEGREES}"
    )
    not_noun = rf"(?!{_NO_NOUN[language]}\b)" if language in _NO_NOUN else ""
    noun = rf"{not_noun}{_ADJECTIVE.get(language, '')}[^\W\d_][\w-]*"
    counted = rf"{approximate(language)}(?:[\s-]{{1,2}}{noun})?{PER}"
    return at_words([warm, *_ages(language), counted], re.IGNORECASE)


_SCORES = re.compile(_SCORE_EN)
_ONE = re.compile(  # an article or a pronoun, or as vague as "dozens"
    rf"{words('one один одна одно одного одной одну одним одному одном десяток сотни')}\b"
    r"(?!\s(?:hundred|thousand|million|billion|тысяч|миллион|миллиард))",
    re.IGNORECASE,
)
_LABELLED = re.compile(
    r"(?:№\s?|#|[+]|(?<!\w)No\.\s?|[Nn]umber\s|стр\.\s?|п\.\s?|ст\.\s?|(?<!\w)[Tt]op\s|топ-)$|"
    rf"(?<!\w)(?:{_NAMED_EN}|{_NAMED_RU})[\s-]$"
)
_NAME_BEFORE = re.compile(r"\b[A-ZА-ЯЁ][\w-]{0,23}[\s-]$")
_PHONE = re.compile(
    r"(?<![\w-])\+?\d{1,4}[\s-]?\(?\d{3,5}\)?[\s-]\d{1,3}[\s-]\d{2}[\s-]?\d{2}(?!\d)"
)


def counts(text: str, language: str) -> Iterator[Found]:
    """Find counts and measures, with the first noun that they count."""
    calls = [match.span() for match in _PHONE.finditer(text)]
    for match in _pattern(language).finditer(text):
        called = any(start < match.end() and match.start() < end for start, end in calls)
        if not called and _counts_something(text, match):
            yield whole(match, _value(match.group(), language))
    if language == "en":
        yield from (whole(match) for match in _SCORES.finditer(text))


def _counts_something(text: str, match: re.Match[str]) -> bool:
    before, said = text[max(0, match.start() - 24) : match.start()], match.group()
    if _ONE.match(said) or _LABELLED.search(before):
        return False
    return " " in in_line(said) or "-" in said or not _is_bare(text, match, before)


def _is_bare(text: str, match: re.Match[str], before: str) -> bool:
    """Say whether a lone figure is part of a name, of a list's margin, or of nothing."""
    spelt = not any(letter.isdigit() for letter in match.group())
    marked = text[match.end() : match.end() + 1] in (")", ".")
    return spelt or marked or bool(_NAME_BEFORE.search(before))


_UNIT = re.compile(rf"[^\W\d_][\w°-]*{PER}$", re.IGNORECASE)


def _value(said: str, language: str) -> str:
    """Return a count in figures with its unit: "100–150 виз в месяц", "-5 градусов"."""
    line = in_line(said)
    found = re.search(number(language), line, re.IGNORECASE)
    if not found or line[found.end() :].startswith(("-", "–")):  # 34-year-old
        return line
    unit = _UNIT.search(line, found.end())
    sign = "-" if re.search(r"(?:минус|minus)\s$|[−-]$", line[: found.start()]) else ""
    amount = value(found.group())
    return f"{sign}{amount} {unit.group()}" if unit else f"{sign}{amount}"
