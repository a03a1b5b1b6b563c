"""An age that does not fit the year of birth."""

import re
from collections.abc import Iterator

from newsdesk.checks import calendar
from newsdesk.checks.check import Check, Hit
from newsdesk.checks.examined import Examined
from newsdesk.story.findings import Severity

_YEAR = r"((?:1[89]|20)\d\d)"
_BORN = {
    "en": re.compile(rf"\b(?:born\b|b\.)[^.;]{{0,60}}?\b{_YEAR}\b|\bborn:? {_YEAR}\b"),
    "ru": re.compile(
        rf"(?:родил(?:ся|ась|ись)|родивш\w+|рожд[её]нн\w+|уроженец|уроженка|"
        rf"появил\w+ на свет)[^.;]{{0,60}}?\b{_YEAR}\b|"
        rf"\b{_YEAR}\s?(?:года|г\.|г)\s?(?:рождения|р\.)|\(?\bр(?:од)?\.\s?(?:в\s)?{_YEAR}\b",
        re.IGNORECASE,
    ),
}
_AGE = {
    "en": re.compile(
        r"\b(\d{1,3})[- ]years?[- ]old\b|\baged? (?:of )?(\d{1,3})\b(?! (?:or|to|and)\b|-)|"
        r"(?<=[a-z], )(\d{2})(?=[,.])|"
        r"\bturn(?:s|ed|ing)? (\d{1,3})\b|(?<!age )\b(?:is|was|now|at|just) (\d{2,3})\b"
        r"(?! ?(?:%|per|"
        r"[a-z]*s\b|"
        r"million|thousand|people|km|miles|a\.m|p\.m|[ap]m|:))|\b(?:man|woman|boy|girl|"
        r"person) of (\d{2})\b|"
        r"\b(\d{2}) years? of age\b|\blived (?:for |to be )?(\d{2,3})\b|\b(\d{2})th birthday|"
        r"\((\d{2})\)",
    ),
    "ru": re.compile(
        r"\b(\d{1,3})-летн\w+|(?:в возрасте|исполнил\w+|исполнится|\w*ему|\w*ой|\bей|было|на|в|"
        r"прожил\w*|"
        r"отметил\w*|стукнуло|нет|уже|сейчас)\s(\d{1,3})(?:-м)?\s?(?:лет|год(?!у)\w*)\b|"
        r"(?<=[а-яё],\s)(\d{1,3})\s(?:лет|года?)\b(?=,)|\((\d{1,3})\s(?:лет|года?)\)",
        re.IGNORECASE,
    ),
}
_SPAN = rf"{_YEAR}\s?(?:[–—-]|\bto\b|\bпо\b|\band\b)\s?{_YEAR}\b"
_LIFE = re.compile(
    rf"\(\s?{_SPAN}|(?:lived|alive|life)[^.;]{{0,20}}?\b(?:from\s|between\s)?{_SPAN}|"
    rf"(?:прожил\w*|жил[аи]?|жизни?)[^.;]{{0,30}}?\b(?:с\s)?{_SPAN}",
    re.IGNORECASE,
)
_NEAR = 220  # code points between an age and a year of birth of one person


def find(at: Examined) -> Iterator[Hit]:
    """Hold each age against the year of birth, or the dates of life, that stand beside it."""
    if at.language not in _BORN:
        return
    for paragraph in at.paragraphs:
        for start, end, age in _ages(paragraph.text, at.language):
            known = _expected(at, paragraph.text, start)
            if known is not None and age not in known:
                years = f"{min(known)} or {max(known)}" if len(known) > 1 else str(min(known))
                yield Hit(
                    start + paragraph.start,
                    end + paragraph.start,
                    f"By the years in this paragraph the age is {years}, not {age}.",
                )


def _ages(text: str, language: str) -> Iterator[tuple[int, int, int]]:
    for match in _AGE[language].finditer(text):
        yield match.start(), match.end(), int(next(filter(None, match.groups())))


def _expected(at: Examined, text: str, place: int) -> set[int] | None:
    """Return which ages the years allow, None where none are stated."""
    if life := _nearest(_LIFE, text, place):
        first, last = map(int, filter(None, life.groups()))
        span = last - first
        return {span - 1, span}
    born = _nearest(_BORN[at.language], text, place)
    if born is None:
        return None
    year = int(next(filter(None, born.groups())))
    then = _year_of(at, text, place)
    return None if then is None else {then - year - 1, then - year}


def _nearest(pattern: re.Pattern[str], text: str, place: int) -> re.Match[str] | None:
    near = [m for m in pattern.finditer(text) if abs(m.start() - place) <= _NEAR]
    return near[0] if len(near) == 1 else None


def _year_of(at: Examined, text: str, place: int) -> int | None:
    """Return the year in which somebody has that age: of death, of another year, of publication."""
    sentence = text[max(0, text.rfind(". ", 0, place)) : place + 80]
    years = [int(m[0]) for m in re.finditer(rf"\b{_YEAR}\b", sentence)]
    born = list(_BORN[at.language].finditer(sentence))
    others = [year for year in years if not any(str(year) in m[0] for m in born)]
    if others:
        return others[0] if len(others) == 1 else None
    known = calendar.published(at)
    return known.year if known else None


CHECK = Check(
    "AGE",
    Severity.ERROR,
    "An age that the years do not allow",
    "A year of birth and an age in the same paragraph can be held against each other.",
    "The captain, 52, was born in 1963. (published in 2025)",
    "The captain, 62, was born in 1963.",
    find,
    languages=("en", "ru"),
)
