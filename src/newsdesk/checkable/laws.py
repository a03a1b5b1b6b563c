"""Laws, decrees, codes and their articles, cases and bills, by name or number."""

import re
from collections.abc import Iterator

from newsdesk.checkable.found import Found, at_words, either, whole, words
from newsdesk.checkable.openings import bare

_NUMBER = r"(?:№|N|No\.?)\s?[\w/.-]{0,20}\d[\w/.-]{0,20}"
_CODES = words("УК УПК ГК ТК НК ЖК СК КоАП АПК ГПК КАС") + r"(?:\s(?:РФ|РСФСР|Украины|России))?"
_ACTS = words(
    "закон указ постановлени распоряжени приказ законопроект директив резолюци решени договор",
    "регламент стандарт ГОСТ",
)
_ABOUT = r"(?:«О|\"О)[^»\"\n]{3,160}[»\"]"
_CODE_OF = words(
    "уголовн гражданск трудов налогов жилищн семейн лесн водн земельн градостроительн бюджетн "
    "воздушн"
)
_FULL_CODE = either(
    rf"(?i:{_CODE_OF}\w+(?:-процессуальн\w+)?\sкодекс\w*)(?:\s(?:РФ|России))?",
    r"(?i:кодекс\w*\sоб\sадминистративн\w+\sправонарушени\w+)(?:\sРФ)?",
)
_AND_MORE = r"(?:\s?(?:и|,|-|–)\s?\d+(?:\.\d+)?){0,6}"
_PART = r"(?:(?i:ч\.|част\w{1,3}|п\.|пункт\w*)\s?\d+\s)?"
_NAMED = either(rf"{_NUMBER}(?:-ФЗ)?", _ABOUT)
_OF_CODE = either(_CODES, _FULL_CODE, r"Конституции(?:\sРФ)?")
_RUSSIAN = (
    rf"(?i:(?:федеральн\w+\s)?(?:конституционн\w+\s)?{_ACTS}\w*)(?:\s[^.;:«»№\n]{{0,80}}?)?\s?"
    rf"{_NAMED}(?:\s{_ABOUT})?",
    rf"{_PART}(?i:ст\.|стать\w{{1,3}})\s?\d+(?:\.\d+)?{_AND_MORE}"
    rf"(?:\s{_OF_CODE})?",
    rf"{_CODES}\b(?!\s«)",
    _FULL_CODE,
    r"Конституци[яиюей]{1,2}(?:\s(?:РФ|России))?\b",
)
_CAPITAL = r"[A-Z][\w’'&-]{0,30}"
_KINDS = words(
    "Act Amendment Code Treaty Accord Convention Constitution Bill Protocol Directive Law"
)
_NUMBERED = words(
    "Article Section Title Chapter Proposition Prop. Prop Amendment Resolution Executive_Order",
    "House_Bill Senate_Bill Assembly_Bill Bill HB SB AB H.R. Federal_Law Public_Law Directive",
    "Decree",
)
_PARTY = r"[A-Z][\w’'.]{1,30}(?:\s[A-Z][\w’'.]{1,30})?"
_ENGLISH = (
    rf"(?:{_CAPITAL}\s(?:(?:of|and|for|in|to|on)\s(?:the\s)?)?){{1,7}}"
    rf"{either(_KINDS, 'Regulation')}s?\b(?:\s(?:of\s)?\d{{4}}|"
    rf"\s(?:on|of|against)\s(?:the\s)?{_CAPITAL}(?:\s(?:of\s|and\s)?{_CAPITAL}){{0,4}})?",
    rf"{_NUMBERED}\s(?:No\.\s?)?(?:\d[\w.-]{{0,20}}|[IVX]+)\b"
    rf"(?:\sof\sthe\s(?:{_CAPITAL}\s?){{1,5}})?",
    rf"{_PARTY}\sv\.?\s{_PARTY}",
    words("Constitution Obamacare Magna_Carta Brexit_deal") + r"\b",
)
_PATTERNS = {"ru": at_words(_RUSSIAN), "en": at_words(_ENGLISH)}
_HINTS = {
    "ru": re.compile(r"закон|указ|постан|распор|приказ|директив|резолюц|решени|договор|реглам|"
                     r"станд|ГОСТ|ст\.|стать|[А-Я]{2}\b|КоАП|одекс|Констит", re.IGNORECASE),
    "en": re.compile(r"[A-Z][a-z]+s?\b\s|\bv\b|[A-Z]B|\."),
}  # fmt: skip
_NUMBER_OF_LAW = re.compile(r"(?:№|\bN|\bNo\.?)\s?([\w/.-]{0,20}\d[\w/.-]{0,20})")


def laws(text: str, language: str) -> Iterator[Found]:
    """Find laws, decrees, codes and their articles, cases and bills, by name or number."""
    if language not in _HINTS or not _HINTS[language].search(text):
        return
    for match in _PATTERNS[language].finditer(text):
        numbered = _NUMBER_OF_LAW.search(match.group())
        value = f"№{numbered[1].rstrip('.')}" if numbered else ""
        found = bare(text, match) if language == "en" else whole(match)
        yield found._replace(value=value or found.value)
