"""Superlatives of fact, ranks and records: what stands above all others."""

import re
from collections.abc import Iterator

from newsdesk.checkable.found import Found, either, forms, whole, words

_NOT_SUPERLATIVE = words(
    "interest forest protest request west test rest guest suggest honest modest arrest contest",
    "invest harvest manifest priest chest quest digest conquest midwest northwest southwest",
    "bequest breast crest nest pest vest zest jest ingest earnest dishonest unrest latest nearest",
    "tempest attest detest molest infest divest wrest best-known everest budapest inquest",
)
_SUPERLATIVE = rf"(?!{_NOT_SUPERLATIVE}\b)[a-z]{{2,20}}est"
_NTH = r"\d{1,3}(?:st|nd|rd|th)"
_ORDINAL = either(words("second third fourth fifth sixth seventh eighth ninth tenth"), _NTH)
_WHOSE = either("the", "its", "their", "his", "her", "of", "one of", r"\w{1,30}['’]s?")
_FIRST_OF = words(
    "ever time place woman man person country state city female black team company president"
)
_ENDINGS_EN = words("ed ing ive ous ful al ant ent ble ar")
_RECORD_OF = words("high low number year level levels profit profits breaking amount haul")
_ENGLISH = (
    rf"{_WHOSE}\s(?:{_ORDINAL}[ -])?{_SUPERLATIVE}\b(?:[\s-]\w+)?",
    rf"{_ORDINAL}[ -]{_SUPERLATIVE}\b",
    r"the most\s(?!of\b)\w+",
    rf"(?<!at )most\s\w{{2,16}}{_ENDINGS_EN}\b",
    r"for the first time",
    rf"(?<!at )first(?:-ever|\s{_FIRST_OF}\b)",
    rf"(?:first|last|{_ORDINAL})\s(?:place|spot)\b",
    rf"(?:finish|rank|plac|c[oa]m)\w{{0,3}}\s(?:in\s)?(?:first|{_ORDINAL})\b",
    r"(?:a|the|new|all-time|world|national|season)\s(?:(?!track\b|police\b)\w+\s)?record\b",
    rf"record(?:-breaking|-setting|\s{_RECORD_OF}\b)",
    r"the only\b(?!\s(?:thing|way|reason|problem))",
    r"(?:Britain|world|country|America|state|city|UK)['’]s only",
    r"top[\s-](?:\d{1,3}|ten|five|three|twenty|hundred)\b",
    r"No\.\s?1\b|number[ -]one\b|unprecedented\b|never before\b",
)
_ENDING_RU = words("ый ий ой ая яя ое ее ые ие ого его ую юю ых их ым им ыми ими ому ему ом ем ей")
_NOT_SUPERLATIVE_RU = words(  # stems that end like a superlative
    "ближайш дальнейш бывш старш младш сумасшедш прошедш мельчайш малейш произошедш сошедш вышедш",
    "пришедш подошедш ушедш умерш наступивш нашедш вошедш зашедш дошедш перешедш",
)
_TOPMOST_RU = either("[а-яё]{3,20}(?:ейш|айш)", words("наибольш наименьш лучш худш наилучш высш"))
_ORDINAL_RU = either(words("перв втор треть четвёрт четверт пят шест седьм восьм девят десят"))
_OF_ALL_RU = words("чаще больше меньше реже выше ниже лучше хуже раньше")
_RUSSIAN = (
    rf"(?<!тем )(?<!том )(?:один из\s)?{forms('сам', 'ый ая ое ые ого ой ых ым ую ыми ому')}\s"
    rf"[а-яё]{{2,20}}{_ENDING_RU}\b(?:\s[а-яё]+)?",
    rf"(?!{_NOT_SUPERLATIVE_RU}){_TOPMOST_RU}{_ENDING_RU}\b(?:\s[а-яё]+)?",
    r"впервые\b(?:\sв\s\w+)?|в первый раз\b",
    r"единственн\w+|рекорд(?!н?ист|смен)\w*|топ-?\s?\d{1,3}|беспрецедентн\w+|не имеющ\w+ аналогов",
    rf"(?:{_ORDINAL_RU}\w*|\d{{1,3}}-\w{{1,3}})\sмест[оае]\b",
    rf"{_OF_ALL_RU} всего\b|{_OF_ALL_RU} всех\b",
    r"перв\w+\s(?:в мире|в истории|в стране|в России)",
)
_PATTERNS = {
    "en": re.compile(rf"\b{either(*_ENGLISH)}", re.IGNORECASE),
    "ru": re.compile(rf"\b{either(*_RUSSIAN)}", re.IGNORECASE),
}
_HINTS = {  # without any of these there is nothing to look for
    "en": re.compile(r"est\b|most|first|record|place|spot|\btop\b|only|No\.|number|never|unprec|"
                     r"second|third|th\b|nd\b|rd\b", re.IGNORECASE),
    "ru": re.compile(r"сам|[еа]йш|наи|учш|худш|высш|впервые|раз\b|единств|рекорд|топ|мест|все[гх]|"
                     r"перв|беспрец|аналог", re.IGNORECASE),
}  # fmt: skip


def rankings(text: str, language: str) -> Iterator[Found]:
    """Find superlatives of fact, ranks and records."""
    if language in _HINTS and _HINTS[language].search(text):
        yield from (whole(match) for match in _PATTERNS[language].finditer(text))
