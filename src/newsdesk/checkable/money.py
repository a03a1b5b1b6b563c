"""Amounts of money."""

import re
from collections.abc import Iterator
from functools import cache

from newsdesk.checkable.found import Found, at_words, either, whole
from newsdesk.checkable.numbers import PER
from newsdesk.checkable.numerals import BARE, SCALE, approximate, value

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
    "BYN": r"BYN\b",
    "TRY": r"₺|lira[s]?\b|TRY\b|лир\b",
    "SEK": r"kron[ao]r?\b|крон\b",
    "cents": r"cents?\b|копе[ей]\w*|pence\b",
}
_CURRENCY = either(*_CURRENCIES.values())
_ANY = re.compile(_CURRENCY, re.IGNORECASE)
_SIGN = r"(?:US|C|A|HK|NZ)?[$€£¥₽₴₸₹₺]"
_SHORT = r"(?:m|bn|k|tn)\b"


@cache
def _pattern(language: str) -> re.Pattern[str]:
    signed = rf"{_SIGN}\s?{BARE}(?:[\s-]?{either(SCALE, _SHORT)})?"
    between = r"(?:\s\w+(?:ских|ого|ых|их))?"  # 5 миллионов белорусских рублей
    spoken = rf"{approximate(language)}{between}[\s-]{{0,2}}{_CURRENCY}"
    ranged = rf"{signed}(?:\s?(?:[-–—]|to|до)\s?(?:{signed}|{BARE}(?:\s?{SCALE})?))?"
    return at_words([rf"{either(ranged, spoken)}{PER}"], re.IGNORECASE)


def money(text: str, language: str) -> Iterator[Found]:
    """Find amounts with their currency."""
    if not _ANY.search(text):
        return
    for match in _pattern(language).finditer(text):
        yield whole(match, f"{_amount(match.group())} {_code(match.group())}".strip())


def _code(said: str) -> str:
    """Return the currency that an amount names first."""
    return next(code for code, form in _CURRENCIES.items() if re.search(form, said, re.IGNORECASE))


_LONG = {"m": " million", "bn": " billion", "k": " thousand", "tn": " trillion"}


def _amount(said: str) -> str:
    """Return an amount in figures, "m" and "bn" written out."""
    long = re.sub(r"(?<=\d)\s?(bn|tn|m|k)\b", lambda found: _LONG[found[1].casefold()], said)
    return value(re.sub(_SIGN, " ", long))
