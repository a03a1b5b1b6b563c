"""Countries, capitals, states and regions, and whatever is named with a word of its kind."""

import re
from collections.abc import Iterator

from newsdesk.checkable import vocabulary_en as english
from newsdesk.checkable import vocabulary_ru as russian
from newsdesk.checkable.found import Found, at_words, either, whole, words
from newsdesk.checkable.openings import bare

_NAME_RU = r"(?:[А-ЯЁ][\w]{1,30}|«[^»\n]{2,40}»)"
_ADJECTIVE_RU = r"[А-ЯЁ][а-яё-]{2,30}(?:ск|цк)" + words("ая ой ую ий ого ом ому ие их")
_AND_ADJECTIVES = r"(?:,\s[А-ЯЁ][а-яё]{2,30}(?:ая|ой)){0,6}(?:\sи\s[А-ЯЁ][а-яё]{2,30}(?:ая|ой))?"
_RUSSIAN = (
    rf"{either(russian.LANDS, russian.CAPITALS)}(?![а-яё]|-[А-Яа-яё])",
    rf"{_ADJECTIVE_RU}{_AND_ADJECTIVES}\s{russian.AFTER_ADJECTIVE}(?!\w)",
    rf"(?i:{russian.PLACES})\s(?:(?:имени|им\.)\s)?{_NAME_RU}(?:-[А-ЯЁ]\w+|\s[А-ЯЁ]\w+\b(?!\s[А-ЯЁ]))?",
    r"[А-ЯЁ][а-яё]{2,30}(?:-на-[А-ЯЁ][а-яё]+)?\s(?:край|края|крае|краю)\b",
    r"(?:Лен|Мос)област[ьи]ю?\b",
    r"Подмосковь[еяю]м?\b|Приморь[еяю]м?\b|Заполярь[еяю]м?\b",
)
_NAME_EN = r"[A-Z][\w’'-]{1,30}"
_PART_EN = r"[A-Z][\w’'.-]{0,30}\s"
_ENGLISH = (
    rf"(?!{english.CITY_CLUBS}\sCity)(?:{_PART_EN}){{1,3}}{english.PLACES}(?![\w-])",
    rf"{english.LANDS}(?![\w-])",
    rf"(?<![A-Z][a-z] ){english.NAMESAKES}(?![\w-])(?!\s[A-Z][a-z])",
    rf"{english.BEFORE_PLACE}\sof\s{_NAME_EN}(?:\s{_NAME_EN})?",
    rf"{english.FIRST_IN_PLACE}\s{_NAME_EN}",
    r"[A-Z][\w’'-]{1,30},\sD\.C\.|D\.C\.",
    r"U\.\s?S\.(?:A\.)?|U\.K\.",
)
_PATTERNS = {"ru": at_words(_RUSSIAN), "en": at_words(_ENGLISH)}


def places(text: str, language: str) -> Iterator[Found]:
    """Find countries, capitals, regions, and whatever is named with a word of its kind."""
    if language not in _PATTERNS:
        return
    within = [match.span() for match in _NAMED.finditer(text)]
    for match in _PATTERNS[language].finditer(text):
        if any(start < match.start() and match.end() < end for start, end in within):
            continue
        found = whole(match) if language == "ru" else bare(text, match)
        if language == "ru" or _names_a_place(text, found):
            yield found


# Names of parties, films, ships …, in which a country is no place: «Почта России»
_NAMED = re.compile(r"«[А-ЯЁA-Z][^«»\n,]{2,40}»|\"[А-ЯЁA-Z][\w -]{2,40}\"|“[A-Z][^“”\n,.]{2,40}”")
_KIND_LAST = re.compile(rf"{english.PLACES}$")
_TEAM = re.compile(r"\s[A-Z][a-z]|\s(?:coach|forward|guard|defender|striker|fans)\b")


def _names_a_place(text: str, found: Found) -> bool:
    """Say whether a name with a kind behind it is a place rather than a team or a newspaper."""
    if not _KIND_LAST.search(found.value):
        return True
    if " " not in found.value:
        return False
    return not (found.value.endswith(" City") and _TEAM.match(text, found.end))
