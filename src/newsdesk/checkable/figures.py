"""Numbers with their units, money, and shares."""

import re
from collections.abc import Iterator
from functools import cache

from newsdesk.checkable.found import Found, at_words, whole, words
from newsdesk.checkable.numerals import FIGURE, SCALE, approximate, number, value

_CURRENCIES = {
    "USD": r"\$|US\$|(?:US )?dollars?\b|USD\b|доллар\w*",
    "EUR": r"€|euros?\b|EUR\b|евро\b",
    "GBP": r"£|pounds?(?: sterling)?\b|GBP\b|фунт\w* стерлингов",
    "RUB": r"₽|rou?bles?\b|RUB\b|рубл\w*|руб\b\.?",
    "JPY": r"¥|yen\b|JPY\b|иен\w*",
    "CNY": r"yuan\b|CNY\b|юан\w*",
    "UAH": r"₴|hryvnias?\b|UAH\b|грив\w*",
    "KZT": r"₸|tenge\b|KZT\b|тенге\b",
    "INR": r"₹|rupees?\b|INR\b|рупи\w*",
    "CHF": r"francs?\b|CHF\b|франк\w*",
    "PLN": r"zloty\w*|PLN\b|злот\w*",
    "cents": r"cents?\b|копе[ей]\w*|pence\b",
}
_CURRENCY = "(?:" + "|".join(_CURRENCIES.values()) + ")"
_BARE = FIGURE.replace(r"(?<![\w.,])", "")
_SIGN = r"(?:US|C|A|HK)?[$€£¥₽₴₸₹]"
_PER = (
    r"(?:\s(?:per|a|an|each|every|в|за)\s(?:hour|day|week|month|year|night|person|barrel|share|"
    r"month|pound|machine|час|сутки|день|месяц|год|неделю))?"
)


@cache
def _money(language: str) -> re.Pattern[str]:
    amount = approximate(language)
    between = r"(?:[\s\u00a0]+\w+(?:ских|ских|ских|ого|ых|их))?"
    before = rf"{_SIGN}\s?(?:{_BARE})(?:[\s\u00a0-]*(?:{SCALE}|m\b|bn\b|k\b))?"
    return at_words(
        [rf"(?:{before}(?:\s?[-–]\s?{before})?|{amount}{between}[\s\u00a0-]*{_CURRENCY}){_PER}"],
        re.IGNORECASE,
    )


def money(text: str, language: str) -> Iterator[Found]:
    """Find amounts with their currency."""
    for match in _money(language).finditer(text):
        words_ = match.group()
        code = next(c for c, form in _CURRENCIES.items() if re.search(form, words_, re.IGNORECASE))
        amount = _scaled(words_)
        yield whole(match, f"{amount} {code}".strip())


def _scaled(text: str) -> str:
    """Return the amount of money, "m" and "bn" written out."""
    long = re.sub(r"(?<=\d)\s?bn\b", " billion", text, flags=re.IGNORECASE)
    long = re.sub(r"(?<=\d)m\b", " million", long)
    long = re.sub(r"(?<=\d)k\b", " thousand", long)
    return value(re.sub(rf"{_SIGN}|[€£¥₽]", " ", long))


_FRACTION = {
    "en": (
        r"(?:(?:nearly|almost|about|around|more than|over|less than)\s)?"
        r"(?:(?:a|one|two|three|four)[ -])?"
        r"(?:half|third|thirds|quarter|quarters|fifth|fifths|tenth|tenths)\s+of\s+"
        r"(?:(?:the|all|its|their|those|these|his|her|our)\s+)?\w+|"
        r"\b(?:two-thirds|three-quarters|one-third|one-quarter|one in (?:two|three|four|five|ten|\d+))\b"
    ),
    "ru": (
        r"\b(?:половин[ауыое]й?|треть[юи]?|трети|четверт[ьи]ю?)\s+(?!час|финал|тайм|матч|сезон|год|"
        r"минут|раунд)\w+|\bкажд\w+\s(?:втор|трет|четв[её]рт|пят|шест|седьм|восьм|девят|десят)\w+"
    ),
}


@cache
def _share(language: str) -> re.Pattern[str]:
    sign = r"(?:\s?%|[\s\u00a0-](?:per\s?cent|percent(?:age)?(?:\spoints?)?|процент\w*|п\.\s?п\.))"
    listed = rf"(?:{FIGURE})(?:\s?%?\s?(?:,|and|or|и|или|-|–|—)\s?(?:{FIGURE}))*"
    parts = [rf"(?:{approximate(language)}|{listed}){sign}(?:\s(?:of|от)?\s?\w+)?"]
    parts += [_FRACTION[language]] if language in _FRACTION else []
    return at_words(parts, re.IGNORECASE)


_FRACTIONS = {"half": "50", "половин": "50", "third": "33.3", "трет": "33.3", "quarter": "25"}


def shares(text: str, language: str) -> Iterator[Found]:
    """Find percentages and fractions of a whole."""
    for match in _share(language).finditer(text):
        if "%" in match.group() or re.search("cent|процент", match.group(), re.IGNORECASE):
            yield whole(match, f"{value(match.group())}%")
        else:
            yield whole(match)


_NO_NOUN = {
    "en": words(
        "and or but of in on at to for from by with as the a an is are was were has have had that who "
        "which than per when while after before said says will would could may also only not more "
        "into between among during against times if because so"
    ),
    "ru": words(
        "и или но а в во на с со из к ко у о об от по за при до для что как не это также только же "
        "лишь уже если когда чтобы раз раза"
    ),
}
_ADJECTIVE = r"(?:\w+(?:ых|их|ые|ие|ого|его|ой|ый|ий|ая|ое|ую|ым|ими|ыми)\b[\s\u00a0]+)"
_AGE = {
    "en": rf"(?:\d+|{words('one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty')})-(?:year|month|day|week)s?-olds?\b|\baged?\s(?:of\s|between\s)?\d+(?:\s(?:to|and)\s\d+)?|\bunder the age of \d+|\bages? of \d+(?:\s(?:to|and)\s\d+)?|\b\d+ years? old\b|(?<=, )\d{1, 2}(?=, )",
    "ru": r"\b\d+(?:[-–]\w*)?(?:летн|месячн|метров|этажн|километров|тонн|градусн|процентн|балльн|местн)\w+(?:\s\w+)?|\b\d+-\w*летн\w+|(?:в возрасте|исполнил\w+|(?:ему|ей|было))\s(?:от\s)?\d+(?:[-–]\d+|\sдо\s\d+)?\s?(?:год|лет)\w*",
}
_TEMPERATURE = r"(?:от\s+)?(?:(?:минус|плюс|minus|plus)\s|[+−-])?\d+(?:\s?(?:до|to|\.\.\.|…|[-–])\s?(?:(?:минус|плюс|minus|plus)\s|[+−-])?\d+)?\s?(?:градус\w*|°\s?[CF]?|degrees(?:\s(?:Celsius|Fahrenheit))?|тепла|мороза|выше нуля|ниже нуля|выше ноля|ниже ноля)"


@cache
def _counts(language: str) -> re.Pattern[str]:
    amount = approximate(language)
    adjective = f"(?:{_ADJECTIVE})?" if language == "ru" else ""
    no_noun = _NO_NOUN.get(language, "$^")
    nouns = rf"(?:[\s\u00a0-]+(?!{no_noun}\b){adjective}[^\W\d_][\w-]*)?"
    parts = [_TEMPERATURE, _AGE.get(language, ""), rf"{amount}{nouns}{_PER}"]
    return at_words(parts, re.IGNORECASE)


_ONE = re.compile(
    r"(?:one|zero|один|одна|одно|одного|одной|одну|одним|одному|одном|сто|десяток|сотни)\b",
    re.IGNORECASE,
)
_LABELLED = re.compile(
    r"(?:№\s?|#|No\.\s?|[Nn]umber\s|стр\.\s?|п\.\s?|ст\.\s?|[Tt]ype\s|[Cc]lass\s|[Vv]itamin\s)$"
)
_NAME_BEFORE = re.compile(r"\b[A-ZА-ЯЁ][\w-]*[\s-]$")
_NUMBERED = re.compile(r"\d")


def counts(text: str, language: str) -> Iterator[Found]:
    """Find counts and measures, with the first word of what is counted."""
    for match in _counts(language).finditer(text):
        before, said = text[max(0, match.start() - 24) : match.start()], match.group()
        if _ONE.match(said) or _LABELLED.search(before):
            continue
        if " " not in said.strip() and "-" not in said and _is_bare(text, match, before):
            continue
        yield whole(match, _valued(said, _amount(said, language)))


def _amount(said: str, language: str) -> str:
    found = re.search(number(language), said, re.IGNORECASE)
    return value(found.group()) if found else ""


def _is_bare(text: str, match: re.Match[str], before: str) -> bool:
    """Say whether a lone figure is part of a name, or of nothing."""
    alone = not _NUMBERED.search(match.group())
    return alone or bool(_NAME_BEFORE.search(before)) or text[match.end() : match.end() + 1] in ")."


_UNIT = re.compile(rf"(\S+){_PER}$", re.IGNORECASE)


def _valued(said: str, amount: str) -> str:
    """Return a count in figures with its unit: "100–150 виз в месяц"."""
    unit = _UNIT.search(said.strip())
    counted = " ".join(unit.group().split()) if unit else ""
    if value(counted.partition(" ")[0]):  # nothing is named that is counted
        return amount or " ".join(said.split())
    return f"{amount} {counted}".strip() if amount else " ".join(said.split())
