"""People with their office, organisations, places and laws: proper names beside a word of a kind."""

import re
from collections.abc import Iterator

from newsdesk.checkable.found import Found, whole
from newsdesk.checkable.vocabulary import (
    ABBREVIATIONS,
    CAPITALS_RU,
    COUNTRIES_EN,
    COUNTRIES_RU,
    NAMED_RU,
    NO_ORGANISATION,
    OFFICES_EN,
    OFFICES_RU,
    ORGANISATIONS_EN,
    ORGANISATIONS_RU,
    PLACES_EN,
    PLACES_RU,
    SINGLE_NAMES_RU,
    STATES_EN,
)

# --- people ---

_CAP_RU = r"[А-ЯЁ](?:[а-яё]+|\.)(?:-[А-ЯЁ][а-яё]+)?"
_NAME_RU = (
    rf"(?:[А-ЯЁ]\.\s?(?:[А-ЯЁ]\.\s?)?[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?|"
    rf"{_CAP_RU}\s(?:{_CAP_RU}\s)?(?:(?:фон|де|ван|аль|бен)[- ])?{_CAP_RU}(?:-[А-Я][а-я]+)?|"
    rf"[А-ЯЁ][а-яё]+\s(?:аль|эль)-[А-ЯЁ][а-яё]+)"
)
_PERSON_RU = re.compile(
    rf"(?<![\w-])(?:(?i:(?:бывш|избранн|исполнительн|генеральн|первы|главн|ведущ|старш|заслуженн|народн|официальн|финансов|коммерческ|научн|художественн|американск|российск)\w+\s(?:\w+\s)?)?"
    rf"(?:(?i:экс|вице|премьер|пресс|вице-премьер)-)?(?i:{OFFICES_RU}))"
    rf"(?:[^.!?;:,()\n]{{0,140}}?[\s,–-]+)?\s?{_NAME_RU}(?![а-яё])"
)
_SURNAME_RU = re.compile(
    rf"(?<![\w-])(?i:(?:экс-)?{OFFICES_RU})\s(?:[а-яё]+\s){{0,2}}[А-ЯЁ][а-яё]{{2,}}(?:ов|ев|ин|ын|ий|ова|ева|ина|ская|ский|енко|ой|ом|а|ым|ко|ян|дзе|швили|ук|юк|ич|ер|ан|ен|он|ас|ис)\b"
)
_CAP_EN = r"(?:[A-Z][a-zà-ÿ’'-]+(?:[A-Z][a-zà-ÿ]+)?|[A-Z]\.)"
_PARTICLE = r"(?:(?:van|von|de|der|al|bin|la|du|di)\s)"
_NAME_EN = rf"(?:(?:Dr\.?|Mr\.?|Mrs\.?|Ms\.?|Sir|Lord|Lady|Prof\.?)\s)?{_CAP_EN}\s(?:{_PARTICLE})*(?:{_CAP_EN}\s){{0,2}}{_PARTICLE}*[A-Z][a-zà-ÿ’'-]+(?:[A-Z][a-zà-ÿ]+)?"
_OFFICE_EN = rf"(?:(?i:former|ex-|acting|deputy|vice|assistant|chief|senior|associate|lead|then-|interim|incoming|outgoing|executive|general|prime|first|lady|shadow|public|health|foreign|finance|defen[cs]e)[\s-])*(?i:{OFFICES_EN})"
_PERSON_EN = re.compile(
    rf"(?<![\w’'-])(?:(?:[A-Z][\w’'&.-]*\s){{0,3}}{_OFFICE_EN}\s(?:(?:of|for|at|on)\s(?:the\s)?(?:[A-Z][\w&’'-]*\s(?:(?:of|and|for)\s)?){{1,5}},?\s?)?{_NAME_EN}|"
    rf"{_NAME_EN},\s(?:\d\d,\s)?(?:(?:the|a|an|its|who is|his|her)\s)?(?:[\w’'&-]+\s){{0,4}}{_OFFICE_EN}\b(?:\s(?:of|at|for|with|and|in)\s(?:the\s)?(?:[\w’'&-]+\s){{0,3}}(?:[A-Z][\w’'&-]*)(?:\s(?:of\s)?[A-Z][\w’'&-]*){{0,4}})?|"
    rf"(?:(?:former|ex-|then-)\s?)?(?:Vice\s|Prime\s)?(?:President|Minister|Chancellor|Senator|Sen\.|Rep\.|Gov\.|Governor|Mayor|Judge|Justice|Secretary|General|Gen\.|Colonel|Captain|Sgt\.|Sheriff|King|Queen|Prince|Princess|Pope|Councillor|Cllr|Professor|Prof\.|Coach|Inspector|Officer|Detective)\s(?:{_CAP_EN}\s){{0,2}}[A-Z][a-zà-ÿ’'-]+)"
)
_NOT_A_NAME = re.compile(
    r"\b(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|"
    r"June|July|August|September|October|November|December|The|This|That|In|On|At|It|He|She|They|But|And)\b$"
)


def people(text: str, language: str) -> Iterator[Found]:
    """Find names with the office that stands beside them."""
    if language == "ru":
        yield from (whole(match) for match in _PERSON_RU.finditer(text))
        yield from (whole(match) for match in _SURNAME_RU.finditer(text))
    elif language == "en":
        for match in _PERSON_EN.finditer(text):
            if not _NOT_A_NAME.search(match.group()):
                yield whole(match)


# --- organisations ---

_QUOTED = r"(?:«[^»\n]{2,80}»|\"[^\"\n]{2,60}\"|“[^”\n]{2,60}”)"
_LEGAL = r"(?:ООО|ОАО|ЗАО|ПАО|АО|АНО|МУП|ГУП|ФГУП|ФГБУ|МБУ|МКУ|ГБУЗ|НКО|ТСЖ|СНТ|ИП)"
_ADJECTIVE_RU = r"[а-яё-]+(?:ая|ой|ую|ий|ый|ого|его|ому|ему|ое|ее|ым|им|ых|их|ые|ие)"
_OF_COUNTRY = (
    r"(?:РФ|России|Украины|США|[А-ЯЁ][а-яё]+(?:ой|ого|ии|ая)\s(?:области|края|республики|района))"
)
_ORGANISATION_RU = re.compile(
    "|".join(
        (
            rf"\b{_LEGAL}\s{_QUOTED}",
            rf"\b(?i:{ORGANISATIONS_RU})\s(?:[а-яё]+\s){{0,2}}(?:{_QUOTED}|(?:[A-Z][\w&.’'-]*\s?)+\b)",
            # Верховный суд, Национальный исследовательский университет
            rf"\b(?!По\b|В\b|На\b)[А-ЯЁ]{_ADJECTIVE_RU}\s(?:{_ADJECTIVE_RU}\s(?:и\s)?){{0,3}}"
            rf"(?:{ORGANISATIONS_RU})(?:\s(?:по|при)\s(?:[а-яё]+\s?){{1,4}})?(?:\s{_OF_COUNTRY})?",
            # министерство здравоохранения РФ
            rf"\b(?i:{NAMED_RU})\s(?:по\s|при\s|имени\s|и\s)?(?:[а-яё-]+,?\s){{0,6}}?{_OF_COUNTRY}",
            # Служба информации и безопасности, in the middle of a sentence
            rf"(?<=[а-яё,»]\s)(?=[А-ЯЁ])(?i:{NAMED_RU})\s[а-яё-]+(?:,?\s(?:и\s|по\s)?[а-яё-]{{5,}}){{0,4}}",
            r"\bРИА\sНовости",
            rf"\b{SINGLE_NAMES_RU}",
        )
    )
)
_SMALL = r"(?:(?:of|for|and|&|the|in|on|de)\s)"
_ORGANISATION_EN = re.compile(
    rf"\b(?:[A-Z][\w.’'&-]*\s(?:{_SMALL}{{0,2}}(?=[A-Z]))?){{1,6}}(?:{ORGANISATIONS_EN})(?!\w)(?:\s(?:of|for|on)\s(?:the\s)?[A-Z][\w’'-]*(?:\s(?:and|of|&)?\s?[A-Z][\w’'-]*){{0,5}})?|"
    rf"\b(?:{ORGANISATIONS_EN})\s(?:of|for|on)\s(?:the\s)?[A-Z][\w’'-]*(?:,?\s(?:(?:and|of|&|for)\s)?(?:the\s)?[A-Z][\w’'-]*){{0,5}}|"
    r"\b(?:[A-Z][\w&’'-]*\s){1,3}(?:Inc|Ltd|LLC|Corp|PLC|GmbH|AG|Co)\b\.?|\bAir Force\b|\bSupreme Court\b|\bU\.?S\.? (?:House|Senate|Congress)\b|\bWhite House\b"
)
_CAPITALS = re.compile(r"(?<![\w.-])(?:[А-ЯЁ]{2,6}|[A-Z]{2,6})(?![\w-])")


def organisations(text: str, language: str) -> Iterator[Found]:
    """Find names with a word of their kind in them, legal forms, and known abbreviations."""
    if language == "ru":
        yield from (whole(match) for match in _ORGANISATION_RU.finditer(text))
    elif language == "en":
        for match in _ORGANISATION_EN.finditer(text):
            found = _without_opening(text, match)
            if " " in found.value:  # a word of a kind alone names nobody
                yield found
    for match in _CAPITALS.finditer(text):
        if _is_body(text, match):
            yield whole(match)


_OPENINGS = re.compile(
    r"^(?:(?:The|Only|In|At|On|For|From|But|And|A|An|As|By|When|While|After|Before|Both|Some|Many|This|That|His|Her|Their|Our|Its|To|With)\s)+"
)


def _without_opening(text: str, match: re.Match[str]) -> Found:
    """Return a name without the small words that a sentence begins with."""
    opening = _OPENINGS.match(match.group())
    start = match.start() + (opening.end() if opening else 0)
    return Found(start, match.end(), " ".join(text[start : match.end()].split()))


def _is_body(text: str, match: re.Match[str]) -> bool:
    word = match.group()
    if word in ABBREVIATIONS:
        return True
    if word in NO_ORGANISATION or re.fullmatch(r"[IVXLCМХ]+", word) or len(word) < 3:
        return False
    if word.isascii():
        return text[: match.start()].endswith("the ") and len(word) <= 5
    if _PLACE_RU.fullmatch(word):
        return False
    around = text[max(0, match.start() - 20) : match.end() + 20]
    return not re.search(r"[А-ЯЁ]{2,}\s[А-ЯЁ]{2,}", around)  # a line in capitals names nobody


# --- places ---

_PLACE_RU = re.compile(
    rf"\b(?:{COUNTRIES_RU}|{CAPITALS_RU})(?![а-яё-])|"
    rf"\b[А-ЯЁ][а-яё]+(?:ск|цк)(?:ая|ой|ую|ий|ого|ом|ому|ие|их)(?:,\s[А-ЯЁ][а-яё]+(?:ая|ой))*(?:\sи\s[А-ЯЁ][а-яё]+(?:ая|ой))?\s(?:област\w+|кра[йяюе]м?|республик\w+|район\w*|округ\w*|автономн\w+ округ\w*|улиц\w+|проспект\w*|шоссе|переул\w+|остров\w*|район\w*|площад\w+|бульвар\w*)|"
    rf"\b(?i:{PLACES_RU})\s(?:(?:имени|им\.)\s)?(?:[А-ЯЁ]\w+|«[^»]+»)(?:-[А-ЯЁ]\w+|\s[А-ЯЁ]\w+\b(?!\s[А-ЯЁ]))?|\b[А-ЯЁ][а-яё]+(?:-на-[А-ЯЁ][а-яё]+)?\s(?:край|области|край|края)\b|\b(?:Лен|Моск|Мос)област[ьи]\b|\bПодмосковь[еяю]\w?|\bреспублик\w+\s[А-ЯЁ][а-яё]+"
)
_PLACE_EN = re.compile(
    rf"\b(?:{COUNTRIES_EN}|{STATES_EN})(?![\w-])|"
    rf"\b(?:[A-Z][\w’'.-]*\s){{1,3}}(?:{PLACES_EN})(?![\w-])|\b(?i:city|town|village|province|state|county|district|port|island|borough|region) of (?:[A-Z][\w’'-]*)(?:\s[A-Z][\w’'-]*)?|"
    rf"\b(?:Lake|Mount|Co|Fort|Port|Cape|River|Bay of|Gulf of|Isle of|Moose)\s[A-Z][\w’'-]*|\b[A-Z][\w’'-]*,\s(?:D\.C\.|[A-Z][a-z]+\.?(?=[,.\s]))(?<=D\.C\.)|\bU\.\s?S\.(?:A\.)?|\bU\.K\.|\bD\.C\."
)


def places(text: str, language: str) -> Iterator[Found]:
    """Find countries, capitals, regions, and whatever is named with a word of its kind."""
    if language == "ru":
        yield from (whole(match) for match in _PLACE_RU.finditer(text))
    elif language == "en":
        for match in _PLACE_EN.finditer(text):
            yield _without_opening(text, match)


# --- laws ---

_CODES = r"(?:УК|УПК|ГК|ТК|НК|ЖК|СК|КоАП|АПК|ГПК)(?:\s(?:РФ|РСФСР|Украины|России))?"
_NUMBER_SIGN = r"(?:№|N|No\.?)\s?[\w/.-]*\d[\w/.-]*"
_LAW_RU = re.compile(
    rf"\b(?i:(?:федеральн\w+\s)?(?:конституционн\w+\s)?(?:закон|указ|постановлени|распоряжени|приказ|законопроект|директив|резолюци|решени|договор|регламент|стандарт|ГОСТ)\w*)(?:\s[^.;:«»№\n]{{0,80}}?)?\s?(?:{_NUMBER_SIGN}(?:-ФЗ)?|(?:«О|\"О)[^»\"\n]{{3,160}}[»\"])(?:\s(?:«О|\"О)[^»\"\n]{{3,160}}[»\"])?|"
    rf"\b(?i:(?:ч\.|част\w+|п\.|пункт\w*)\s?\d+\s)?(?i:ст\.|стать\w+)\s?\d+(?:\.\d+)?(?:\s?(?:и|,|-|–)\s?\d+)*(?:\s(?:{_CODES}|(?:[А-ЯЁ][а-яё]+|[а-яё]+)\w*\sкодекс\w*(?:\sРФ)?|Конституции(?:\sРФ)?))?|"
    rf"\b{_CODES}\b|\b(?i:(?:уголовн|гражданск|трудов|налогов|жилищн|семейн|лесн|водн|земельн|градостроительн)\w+(?:-процессуальн\w+)?\sкодекс\w*(?:\sРФ)?|кодекс\w*\sоб\sадминистративн\w+\sправонарушени\w+)|\bКонституци[яиюей]+(?:\s(?:РФ|России))?|\bстать[яиеюё]й?\s\d+"
)
_LAW_EN = re.compile(
    r"\b(?:[A-Z][\w’'&-]*\s(?:(?:of|and|for|in|to|on)\s(?:the\s)?)?){1,7}(?:Act|Amendment|Code|Treaty|Accord|Accords|Convention|Constitution|Bill|Protocol|Directive|Law|Regulation)s?\b(?:\s(?:of\s)?\d{4}|\s(?:on|of|against)\s(?:the\s)?[A-Z][\w’'-]*(?:\s(?:of\s|and\s)?[A-Z][\w’'-]*){0,4})?|"
    r"\b(?:Article|Section|Title|Chapter|Proposition|Prop\.?|Amendment|Resolution|Executive Order|House Bill|Senate Bill|Assembly Bill|Bill|HB|SB|AB|H\.R\.)\s(?:No\.\s)?(?:\d[\w.-]*|[IVX]+)\b(?:\sof\sthe\s(?:[A-Z][\w’'-]*\s?){1,5})?|\b[A-Z][\w’'.]+(?:\s[A-Z][\w’'.]+)?\sv\.?\s[A-Z][\w’'.]+(?:\s[A-Z][\w’'.]+)?|\bConstitution\b|\bObamacare\b|\bMagna Carta\b|\bBrexit deal\b"
)
_NUMBER_OF_LAW = re.compile(r"(?:№|N|No\.?)\s?([\w/.-]*\d[\w/.-]*)")


def laws(text: str, language: str) -> Iterator[Found]:
    """Find laws, decrees, codes and their articles, cases and bills, by name or number."""
    pattern = {"ru": _LAW_RU, "en": _LAW_EN}.get(language)
    for match in pattern.finditer(text) if pattern else ():
        numbered = _NUMBER_OF_LAW.search(match.group())
        if language == "en":
            bare = _without_opening(text, match)
            yield bare._replace(value=f"№{numbered[1]}") if numbered else bare
        else:
            yield whole(match, f"№{numbered[1].rstrip('.')}" if numbered else "")


# --- counts with lists ---

_MEMBER = r"[^,;:.–—\n]{2,60}"
_LISTS = {
    "en": re.compile(
        rf"\b(?i:two|three|four|five|six|seven|eight|nine|ten|\d{{1,2}})\s(?:[\w’'-]+\s){{0,4}}?[\w’'-]+s?\s?(?:(?::|[–—-]|,\s(?:including|namely))\s?{_MEMBER}(?:,\s{_MEMBER})*|\swith\s{_MEMBER}(?:,\s{_MEMBER})+),?\s(?:and|&|or)\s(?:[\w’'-]+\s?){{1,4}}"
    ),
    "ru": re.compile(
        rf"\b(?i:два|две|двух|три|тр[её]х|четыре|четыр[её]х|пять|пяти|шесть|шести|семь|семи|восемь|восьми|девять|девяти|десять|десяти|\d{{1,2}})\s(?:[\w-]+\s){{0,4}}?[\w-]+\s?(?::|[–—-])\s?{_MEMBER}(?:,\s{_MEMBER})*\sи\s(?:[\w«»\"-]+\s?){{1,4}}"
    ),
}


def lists(text: str, language: str) -> Iterator[Found]:
    """Find a count together with the members that are listed after it."""
    if pattern := _LISTS.get(language):
        yield from (whole(match) for match in pattern.finditer(text))
