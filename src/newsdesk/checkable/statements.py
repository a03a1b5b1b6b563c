"""Rankings and comparisons: what stands above all others, and what is held against another."""

import re
from collections.abc import Iterator
from functools import cache

from newsdesk.checkable.found import Found, at_words, whole
from newsdesk.checkable.numerals import number

_NOT_SUPERLATIVE = [
    "interest",
    "forest",
    "protest",
    "request",
    "west",
    "test",
    "rest",
    "guest",
    "suggest",
    "honest",
    "modest",
    "arrest",
    "contest",
    "invest",
    "harvest",
    "manifest",
    "priest",
    "chest",
    "quest",
    "digest",
    "conquest",
    "midwest",
    "northwest",
    "southwest",
    "bequest",
    "breast",
    "crest",
    "nest",
    "pest",
    "vest",
    "zest",
    "jest",
    "ingest",
    "earnest",
    "dishonest",
    "unrest",
    "latest",
    "nearest",
    "tempest",
    "attest",
    "detest",
    "molest",
    "infest",
    "divest",
    "wrest",
    "best-known",
]
_SUPERLATIVE = rf"(?!(?:{'|'.join(_NOT_SUPERLATIVE)})\b)[a-z]{{2,}}est"
_ORDER = (
    r"(?:(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))[- ])"
)
_RANK_EN = re.compile(
    rf"\b(?:(?:the|its|their|his|her|world['’]s|country['’]s|nation['’]s|state['’]s|\w+['’]s?|of|one of)\s{_ORDER}?{_SUPERLATIVE}\b(?:[\s-]\w+)?|"
    rf"{_ORDER}{_SUPERLATIVE}\b|(?:third|second)\s(?:highest|lowest)|"
    r"the most\s(?!of\b)\w+|(?<!at )(?:\bmost\s(?:\w+ed|\w+ing|\w+ive|\w+ous|\w+ful|\w+al|\w+ant|\w+ent|\w+ble)\b)|"
    r"for the first time|(?<!at )first(?:-ever|\s(?:ever|time|place|woman|man|person|country|state|city|female|black|team|company)\b)|"
    r"(?:first|second|third|fourth|last|\d+(?:st|nd|rd|th))\s(?:place|spot)\b|(?:finish|rank|plac|c[oa]m)\w*\s(?:in\s)?(?:first|second|third|fourth|fifth|\d+(?:st|nd|rd|th))\b|"
    r"(?:a|the|new|all-time|world|national|season)\s(?:\w+\s)?record\b|record(?:-breaking|-setting|\s(?:high|low|number|year|level|levels|profits?|breaking))|"
    r"the only\b(?!\s(?:thing|way|reason|problem))|(?:Britain|world|country|America|state|city|UK)['’]s only|top\s(?:10|ten|five|three|20|50|100|\d+)\b|\bNo\.\s?1\b|number[ -]one\b|unprecedented|never before)",
    re.IGNORECASE,
)
_END_RU = r"(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ую|юю|ых|их|ым|им|ыми|ими|ому|ему|ом|ем)"
_RANK_RU = re.compile(
    rf"(?<!тем )(?<!том )\b(?:один из\s)?сам(?:ый|ая|ое|ые|ого|ой|ых|ым|ую|ыми|ому)\s[а-яё]{{2,}}{_END_RU}\b(?:\s[а-яё]+)?|"
    rf"\b(?!ближайш|дальнейш|бывш|старш|младш|сумасшедш|прошедш|мельчайш|малейш|произошедш|сошедш|вышедш|пришедш|подошедш|ушедш|умерш|наступивш)(?:[а-яё]{{3,}}(?:ейш|айш)|наибольш|наименьш|лучш|худш|наилучш){_END_RU}\b(?:\s[а-яё]+)?|"
    r"\bвпервые\b(?:\sв\s\w+)?|\bв первый раз\b|\bединственн\w+|\bрекорд\w*|\bтоп-?\s?\d+|"
    r"\b(?:перв|втор|треть|четв[её]рт|пят|шест|седьм|восьм|девят|десят|\d+-)\w*\sмест[оаеу]\b|"
    r"\b(?:чаще|больше|меньше|реже|выше|ниже|лучше|хуже|раньше) всего\b|\b(?:больше|меньше|лучше|чаще) всех\b|\bперв\w+\s(?:в мире|в истории|в стране|в России)|\bбеспрецедентн\w+|\bне имеющ\w+ аналогов",
    re.IGNORECASE,
)
_RANKS = {"en": _RANK_EN, "ru": _RANK_RU}


def rankings(text: str, language: str) -> Iterator[Found]:
    """Find superlatives of fact, ranks and records."""
    if pattern := _RANKS.get(language):
        yield from (whole(match) for match in pattern.finditer(text))


@cache
def _compared(language: str) -> re.Pattern[str]:
    amount = number(language)
    parts: tuple[str, ...]
    if language == "en":
        moved = r"(?:rose|risen|rising|fell|fallen|falling|grew|grown|growing|increas(?:e|ed|es|ing)|decreas(?:e|ed|es|ing)|dropp?(?:ed|s|ing)?|declin(?:e|ed|es|ing)|climb(?:ed|s|ing)?|jump(?:ed|s|ing)?|surg(?:ed|es|ing)|soar(?:ed|s|ing)?|shr[aiu]nk|slipp?(?:ed|s)?|gain(?:ed|s)?|reduc(?:ed|es|ing|e)|up|down)"
        parts = (
            r"(?!\b(?:rather|other|later|earlier|no later|no earlier|no sooner)\sthan)"
            r"\b(?:\w{3,}er|(?:more|less|fewer)(?:\s\w+){0,3}|better|worse)\sthan\s(?!\d|a\s(?:million|billion|dozen|hundred|third|quarter)|"
            rf"half\b|{number('en')})(?:\w+\s){{0,3}}\w+",
            r"\b(?:twice|double|triple|half)\s(?:as\s\w+(?:\s\w+)?(?:\sas\s[\w\s]{2,30})?|the\s(?:\w+\s){0,2}(?:rate|number|size|amount|average|level|risk)(?:\sof)?)|\b(?:doubled|tripled|quadrupled|halved)\b",
            rf"\b(?:{amount}|several|two|three|four|five|ten)[ -]times\s(?:as\s\w+|more|higher|larger|bigger|greater|less|lower|the|\w+er)(?:[\s\w]{{0,24}})",
            rf"\b(?!(?:up|down)\sto\b){moved}\s(?:(?:\w+ly|nearly|almost|about|more than)\s)?(?:by\s|from\s|to\s|of\s)?(?:nearly\s|almost\s|about\s|more than\s|a\s)?(?:[$€£]?{amount}(?:\s?%|\sper\s?cent|\spercent|\spoints?|\s\w+)?)(?:\s(?:to|from)\s(?:about\s)?[$€£]?{amount}(?:\s?%|\s\w+)?)?",
            rf"\b(?:by\s)?{amount}(?:\s?%|\sper\s?cent|\spercent|\spoints?)?\s(?:up|down|more|less|higher|lower|fewer|larger|smaller|longer|shorter|above|below|increase|decrease|rise|drop|decline|reduction)(?:\s(?:than|on|from|in)\s(?:\w+\s){{0,3}}\w+)?",
            r"\bcompar(?:ed|ison)\s(?:with|to)\s(?:\w+\s){0,4}\w+",
            r"\bas\s(?:many|much|high|low|large|often|likely)\sas\s(?!\d|\$)(?:\w+\s){0,2}\w+",
        )
    else:
        moved = r"(?:(?:вы|воз|под|при|у)?рос(?:л\w+|\b|т[иу]\w*)?|увелич\w+|повыс\w+|сниз\w+|сократ\w+|упа(?:л\w*|дёт|дет)|подорожа\w+|подешеве\w+|уменьш\w+|поднял\w+|опустил\w+|вырастет|вырастут|превы[сш]\w+|потерял\w*|прибавил\w*|ослаб\w+|укрепил\w*)"
        parts = (
            rf"\bв\s(?:{amount}|полтора|несколько)\sраз\w?(?:\s(?:больше|меньше|выше|ниже|чаще|реже|дороже|дешевле|быстрее|\w+ее))?(?:,?\sчем\s(?:[\w-]+\s){{0,3}}[\w-]+)?|\b(?:вдвое|втрое|вчетверо|впятеро|наполовину)\b(?:\s(?:больше|меньше|выше|ниже|чаще|реже|дороже|дешевле|\w+ее))?",
            r"\bпо сравнению с\s(?:[\w-]+\s){0,3}[\w-]+",
            rf"\b(?:на\s{amount}(?:\s?%|\sпроцент\w*|\sп\.\s?п\.|\s[\w-]+){{0,2}}\s)?(?:больше|меньше|выше|ниже|дороже|дешевле|лучше|хуже|чаще|реже|раньше|позже|дольше|[а-яё]{{3,}}ее)(?:,)?\sчем\s(?:[\w-]+\s){{0,4}}[\w-]+",
            rf"\bна\s{amount}(?:\s?%|\sпроцент\w*|\sп\.\s?п\.|\s[\w-]+){{0,2}}\s(?:больше|меньше|выше|ниже|дороже|дешевле|чаще|реже|раньше|дольше)(?:\s[\w-]+){{0,2}}",
            rf"\b{moved}\s(?:\w+\s)?(?:на|в|до|с)\s(?:{amount})(?:\s?%|\s[\w-]+)?(?:\sдо\s{amount}(?:\s?%|\s[\w-]+)?)?|\b{moved}\s{amount}\s?%|\b(?:снизил\w+|вырос\w*|увеличил\w+)\sв\s\w+\s\w+\s\w+\sподряд",
            r"\bв отличие от прошл\w+\s\w+|\bаналогичн\w+ период\w* прошлого года",
        )
    return at_words(parts, re.IGNORECASE)


_HINTS = {  # without any of these there is nothing to compare, and nothing to look for
    "en": re.compile(
        r"than|twice|double|triple|half|halved|quadrupled|times|compar|\bas\s|\brose|ris|f[ae]ll|gr[eo]w|"
        r"creas|drop|declin|climb|jump|surg|soar|shr|slip|gain|reduc|\bup\b|\bdown\b|more|less|er\b",
        re.IGNORECASE,
    ),
    "ru": re.compile(
        r"\bраз|чем\b|сравнен|вдвое|втрое|вчетверо|впятеро|наполовину|больше|меньше|выше|ниже|дороже|"
        r"дешевле|чаще|реже|раньше|дольше|рос|увелич|повыс|сниз|сократ|упа|подорож|подешев|уменьш|"
        r"поднял|опустил|превы|потерял|прибавил|ослаб|укреп|отличие|аналогичн|выраст",
        re.IGNORECASE,
    ),
}
_BOUND = re.compile(
    r"^(?:more|less|fewer|higher|lower|greater)\s+than\s+(?:\d|\$|£|€)", re.IGNORECASE
)


def comparisons(text: str, language: str) -> Iterator[Found]:
    """Find what is held against another thing or another time."""
    if language not in _HINTS or not _HINTS[language].search(text):
        return
    for match in _compared(language).finditer(text):
        if not _BOUND.match(match.group()):
            yield whole(match)
