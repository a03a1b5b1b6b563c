"""People: a name with the office that stands beside it."""

import re
from collections.abc import Iterator

from newsdesk.checkable import vocabulary_en as english
from newsdesk.checkable import vocabulary_ru as russian
from newsdesk.checkable.found import Found, at_words, either, in_line, words

# --- Russian ---

_FORENAME = r"[А-ЯЁ](?:[а-яё]{1,30}|\.)(?:-[А-ЯЁ][а-яё]{1,30})?"
_FAMILY = r"[А-ЯЁ][а-яё]{1,30}(?:-[А-ЯЁ][а-яё]{1,30})?"
NAME_RU = either(
    rf"[А-ЯЁ]\.\s?(?:[А-ЯЁ]\.\s?)?{_FAMILY}",
    rf"{_FORENAME}\s(?:{_FORENAME}\s)?(?:{words('фон де ван аль бен')}[- ])?{_FAMILY}",
    rf"{_FAMILY}\s(?:аль|эль)-{_FAMILY}",
)
_STOPS = words(  # verbs and the like that part an office from the name of somebody else
    "сказал заявил сообщил отметил рассказал пояснил объяснил добавил подчеркнул уточнил считает",
    "говорит встретил встретился поздравил назвал обвинил предложил поручил поблагодарил назначил",
    "уволил избрал принял посетил провёл провел был была стал стала является призвал попросил что",
    "который которая которого которой и",
)
_BETWEEN = (
    rf"(?:(?!{_STOPS}\s)(?:«[^»\n]{{1,60}}»|\"[^\"\n]{{1,60}}\"|[^\s.!?;:,()]{{1,40}})\s){{0,14}}?"
)
_ADJECTIVES = rf"(?:(?i:{russian.BEFORE_OFFICE})[а-яё]{{0,6}}\s(?:[а-яё-]+\s)?)?"
_PREFIX = r"(?i:(?:экс|вице|премьер|пресс)-)?"
_OFFICE_RU = rf"{_ADJECTIVES}{_PREFIX}(?i:{russian.OFFICES})(?![а-яё-])"
_SURNAME = (
    r"[А-ЯЁ][а-яё]{2,20}"
    + words(
        "ов ев ёв ин ын ий ова ева ина ына ская ский енко ой ом а ым ко ян дзе швили ук юк ич ер",
        "ан ен он ас ис",
    )
    + r"\b"
)
_RUSSIAN = (
    rf"(?P<office>{_OFFICE_RU}\s{_BETWEEN})(?P<name>{NAME_RU})(?![а-яё])",
    rf"(?P<office>{_OFFICE_RU}\s(?:[а-яё]+\s){{0,2}})(?P<name>{_SURNAME})",
    rf"(?P<name>{NAME_RU}),\s(?P<office>{_OFFICE_RU}(?:\s[^,.;:()!?\n]{{1,80}})?)(?=[,.;)]|$)",
)

# --- English ---

_PART = either(r"[A-Z][a-zà-ÿ’'-]{1,30}(?:[A-Z][a-zà-ÿ]{1,30})?", r"[A-Z]\.")
_LAST = r"[A-Z][a-zà-ÿ’'-]{1,30}(?:[A-Z][a-zà-ÿ]{1,30})?"
_PARTICLE = rf"(?:{words('van von de der al bin la du di')}\s)"
_ADDRESSED = r"(?:(?:Dr|Mr|Mrs|Ms|Sir|Lord|Lady|Prof)\.?\s)?"
NAME_EN = rf"{_ADDRESSED}{_PART}\s{_PARTICLE}{{0,2}}(?:{_PART}\s){{0,2}}{_PARTICLE}{{0,2}}{_LAST}"
_OFFICE_EN = rf"(?:(?i:{english.RANKS})[\s-]){{0,4}}(?i:{english.OFFICES})"
_TITLE_WORD = r"[\w’'&-]{1,30}"
_NOT_BODY = r"(?!(?:who|said|says|told|and|after|come|came)\s)"
_OF_BODY = (
    rf"(?:\s(?:of|at|for|with|and|in)\s(?:the\s)?(?:{_TITLE_WORD}\s){{0,3}}"
    rf"[A-Z][\w’'&]{{0,30}}(?:\s(?:of\s)?[A-Z][\w’'&]{{0,30}}){{0,4}})?"
)
_OF_PLACE = (
    r"(?:(?:of|for|at|on)\s(?:the\s)?"
    r"(?:[A-Z][\w&’'-]{0,30}\s(?:(?:of|and|for)\s)?){1,5},?\s?)?"
)
_ENGLISH = (
    rf"(?P<office>(?:[A-Z][\w’'&.-]{{0,30}}\s){{0,3}}{_OFFICE_EN}\s{_OF_PLACE})(?P<name>{NAME_EN})",
    rf"(?P<name>{NAME_EN}),\s(?:\d\d,\s)?(?P<office>(?:(?:the|a|an|its|who is|his|her)\s)?"
    rf"(?:{_NOT_BODY}{_TITLE_WORD}\s){{0,4}}{_OFFICE_EN}\b{_OF_BODY})",
    rf"(?P<office>(?:(?:former|ex-|then-)\s?)?(?:Vice\s|Prime\s)?{english.TITLES}\s)"
    rf"(?P<name>(?:{_PART}\s){{0,2}}{_LAST})",
)
_PATTERNS = {
    "ru": [at_words([form]) for form in _RUSSIAN],
    "en": [at_words([form]) for form in _ENGLISH],
}
_HINTS = {
    "ru": re.compile(rf"(?<!\w){_PREFIX}(?i:{russian.OFFICES})(?!\w)"),
    "en": re.compile(rf"\b(?:(?i:{english.OFFICES})|{english.TITLES})(?!\w)"),
}


def people(text: str, language: str) -> Iterator[Found]:
    """Find names with the office that stands beside them; the value is "name, office"."""
    if language not in _HINTS or not _HINTS[language].search(text):
        return
    for pattern in _PATTERNS[language]:
        for match in pattern.finditer(text):
            if found := _person(match, language):
                yield found


_NO_NAMES = words(  # no part of a name
    *english.ORGANISATION_WORDS,
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June",
    "July August September October November December The This That In On At It He She They But",
    "And Of County City State Street Summit Minister Officer Manager Director Secretary Senator",
    "Science Sciences Affairs Relations Operations Research Policies Policy Medicine Programme",
    "Program Prime Chief Vice United North South Attorney Language Senior Lab Tech",
)
_NO_NAME = re.compile(rf"\b{_NO_NAMES}\b")
_OWNS = re.compile(r"['’]s$")


def _person(match: re.Match[str], language: str) -> Found | None:
    """Return a person, None where what looks like a name is none."""
    name, office = in_line(match["name"]), in_line(match["office"]).rstrip(" ,–—-")
    if language == "ru":
        return Found(match.start(), match.end(), f"{name}, {office}")
    if _NO_NAME.search(name):
        return None
    end = match.end()
    if match.end("name") == end and (owns := _OWNS.search(name)):
        end -= 2
        name = name[: owns.start()]
    return Found(match.start(), end, f"{name}, {office}")
