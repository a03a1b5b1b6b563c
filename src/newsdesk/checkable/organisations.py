"""Organisations: names with a word of their kind in them, legal forms, and known abbreviations."""

import re
from collections.abc import Iterator

from newsdesk.checkable import vocabulary_en as english
from newsdesk.checkable import vocabulary_ru as russian
from newsdesk.checkable.found import Found, at_words, either, whole, words
from newsdesk.checkable.openings import bare

_QUOTED = r"(?:«[^»\n]{2,80}»|\"[^\"\n]{2,60}\"|“[^”\n]{2,60}”)"
_LATIN = r"(?:[A-Z][\w&.’'-]{0,30}(?:\s(?:(?:of|and|on|for|&)\s)?[A-Z][\w&’'-]{0,30}){0,5})\b"
_END = words("ая ой ую ий ый ого его ому ему ое ее ым им ых их ые ие")
_ADJECTIVE = rf"[а-яё-]{{2,30}}{_END}"
_PROPER = rf"[А-ЯЁ]{_ADJECTIVE}"
_NOUN = r"[а-яё]{0,6}"  # the ending of a stem
_OF_COUNTRY = either(
    words("РФ России Украины США Белоруссии Казахстана Москвы Подмосковья ЕС ООН СССР"),
    rf"[А-ЯЁ][а-яё-]{{2,30}}(?:ой|ого)\s{words('области края республики района округа города')}",
    r"[А-ЯЁ][а-яё]{2,30}(?:ии|стана)(?!\w)",
)
_GENITIVE = (
    rf"(?![а-яё]+(?:ли|ла|ся|сь)\b)[а-яё-]{{2,30}}{words('ой ого ых их ей ии ия ти ов ев и ы а я')}"
)
_KIND = rf"{russian.ORGANISATIONS}{_NOUN}"
_RUSSIAN = (
    rf"{russian.LEGAL_FORMS}\s{_QUOTED}",
    rf"(?i:{russian.BEFORE_NAME}){_NOUN}\s(?:(?!и\s)[а-яё]+\s){{0,2}}{either(_QUOTED, _LATIN)}",
    r"(?i:парти)[июяей]{1,2}\s[А-ЯЁ][а-яё]{3,30}\b",
    # Верховный суд, Национальный исследовательский университет
    rf"(?!(?:По|В|На)\b){_PROPER}\s(?:{_ADJECTIVE}\s(?:и\s)?){{0,3}}{_KIND}\b"
    rf"(?:\s(?:по|при)\s(?:[а-яё]+\s?){{1,4}}(?<=\w))?(?:\s{_OF_COUNTRY})?",
    # министерство обороны, департамента Харьковского горсовета
    rf"(?i:министерств){_NOUN}\s(?i:{russian.MATTERS})(?:\sи\s[а-яё]+)?(?:\s{_OF_COUNTRY})?",
    rf"(?i:{russian.NAMED}){_NOUN}\s{_PROPER}\s{words('гор обл край рай сель')}(?:совет|дум)\w*",
    rf"(?i:{russian.NAMED}){_NOUN}\s(?:по\s|при\s|имени\s|и\s)?(?:[а-яё-]+,?\s){{0,6}}?{_OF_COUNTRY}",
    # Служба информации и безопасности, in the middle of a sentence
    rf"(?<=[а-яё,»]\s)(?=[А-ЯЁ])(?i:{russian.NAMED}){_NOUN}\s(?:по\s[а-яё]+|{_GENITIVE})\b"
    rf"(?:,?\s(?:и\s|по\s)?{_GENITIVE}\b){{0,4}}",
    rf"{russian.SINGLE_NAMES}[а-яё]*",
)
_CAPITAL = r"[A-Z][\w.’'&-]{0,30}"
_OF = (
    rf"(?:\s(?:of|for|on)\s(?:the\s)?{_CAPITAL}"
    rf"(?:,?\s(?:(?:and|of|for|&)\s)?(?:the\s)?{_CAPITAL}){{0,5}})"
)
_ENGLISH = (
    rf"(?:{_CAPITAL}\s(?:(?:and|&|for)\s(?=[A-Z]))?){{1,6}}{english.ORGANISATIONS}(?!\w){_OF}?",
    rf"{english.ORGANISATIONS}{_OF}",
    rf"(?:{_CAPITAL}\s){{1,3}}{english.LEGAL_FORMS}\b\.?",
    words("Air_Force Supreme_Court White_House") + r"\b",
    r"U\.?S\.? (?:House|Senate|Congress)\b",
)
_PATTERNS = {"ru": at_words(_RUSSIAN), "en": at_words(_ENGLISH)}
_CAPITALS = re.compile(r"(?<![\w.-])(?:[А-ЯЁ]{2,6}|[A-Z]{2,6})(?![\w-])")
_KNOWN = russian.ABBREVIATIONS | english.ABBREVIATIONS
_OTHERS = russian.NO_ORGANISATION | english.NO_ORGANISATION


def organisations(text: str, language: str) -> Iterator[Found]:
    """Find names with a word of their kind in them, legal forms, and known abbreviations."""
    if language == "ru":
        yield from (whole(match) for match in _PATTERNS["ru"].finditer(text))
    elif language == "en":
        yield from _named_in_english(text)
    for match in _CAPITALS.finditer(text):
        if _is_body(text, match):
            yield whole(match)


_WEEKDAY_LAST = re.compile(r"\s(?:on|of|for)\s(?:the\s)?\w+day(?:\s\w+)?$")


def _named_in_english(text: str) -> Iterator[Found]:
    for match in _PATTERNS["en"].finditer(text):
        found = bare(text, match)
        if late := _WEEKDAY_LAST.search(text, found.start, found.end):
            found = Found(found.start, late.start(), text[found.start : late.start()])
        if " " in found.value and found.value not in english.ALONE:  # a kind alone names nobody
            yield found


_SHOUTED = re.compile(r"[А-ЯЁ]{2,}\s[А-ЯЁ]{2,}")
_ROMAN = re.compile(r"[IVXLCМХ]+")


def _is_body(text: str, match: re.Match[str]) -> bool:
    """Say whether a word in capitals is an organisation: one that is known, or looks like it."""
    word = match.group()
    if word in _KNOWN:
        return True
    if word in _OTHERS or _ROMAN.fullmatch(word) or len(word) < 3:
        return False
    if word.isascii():
        return text[max(0, match.start() - 4) : match.start()] == "the " and len(word) <= 5
    if re.fullmatch(russian.CAPITALS, word):
        return False
    around = text[max(0, match.start() - 20) : match.end() + 20]
    return not _SHOUTED.search(around)  # a line in capitals names nobody
