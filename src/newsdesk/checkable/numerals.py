"""Numbers as they are written in news: figures, words, both, ranges; and what they amount to."""

import re
from functools import cache

from newsdesk.checkable.found import words

_UNITS_EN = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
)
_TENS_EN = "twenty thirty forty fifty sixty seventy eighty ninety"
_ENGLISH = {word: number for number, word in enumerate(_UNITS_EN.split())}
_ENGLISH |= {word: 10 * number for number, word in enumerate(_TENS_EN.split(), 2)}
_ENGLISH |= {"hundred": 100, "dozen": 12, "half-dozen": 6}
_RUSSIAN_FORMS = {
    0: "ноль ноля нуля",
    1: "один одного одному одним одном одна одной одну одно",
    2: "два две двух двум двумя двое двоих двоим",
    3: "три трёх трех трём трем тремя трое троих троим",
    4: "четыре четырёх четырех четырём четырем четырьмя четверо четверых",
    5: "пять пяти пятью пятеро пятерых",
    6: "шесть шести шестью шестеро шестерых",
    7: "семь семи семью семеро семерых",
    8: "восемь восьми восьмью восемью",
    9: "девять девяти девятью",
    10: "десять десяти десятью десяток десятка",
    11: "одиннадцать одиннадцати",
    12: "двенадцать двенадцати дюжина дюжины дюжину",
    13: "тринадцать тринадцати",
    14: "четырнадцать четырнадцати",
    15: "пятнадцать пятнадцати",
    16: "шестнадцать шестнадцати",
    17: "семнадцать семнадцати",
    18: "восемнадцать восемнадцати",
    19: "девятнадцать девятнадцати",
    20: "двадцать двадцати двадцатью",
    30: "тридцать тридцати тридцатью",
    40: "сорок сорока",
    50: "пятьдесят пятидесяти",
    60: "шестьдесят шестидесяти",
    70: "семьдесят семидесяти",
    80: "восемьдесят восьмидесяти",
    90: "девяносто девяноста",
    100: "сто ста сотня сотни сотню",
    200: "двести двухсот двумстам",
    300: "триста трёхсот трехсот",
    400: "четыреста четырёхсот четырехсот",
    500: "пятьсот пятисот",
    600: "шестьсот шестисот",
    700: "семьсот семисот",
    800: "восемьсот восьмисот",
    900: "девятьсот девятисот",
}
_RUSSIAN = {word: number for number, forms in _RUSSIAN_FORMS.items() for word in forms.split()}
_SCALES = {
    "thousand": 10**3,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
    "m": 10**6,
    "bn": 10**9,
    "k": 10**3,
    "тыс": 10**3,
    "тысяч": 10**3,
    "млн": 10**6,
    "миллион": 10**6,
    "млрд": 10**9,
    "миллиард": 10**9,
    "трлн": 10**12,
    "триллион": 10**12,
}
SCALE = (
    r"(?:thousand|million|billion|trillion|bn|тыс\.?|млн\.?|млрд\.?|трлн\.?|"
    r"тысяч[аиуе]?|миллион(?:а|ов|ам|ами)?|миллиард(?:а|ов|ам|ами)?|триллион(?:а|ов)?)(?!\w)"
)
# 1,500 · 1 500 · 1.500 · 22,5 · 12
FIGURE = r"(?<![\w.,])\d{1,3}(?:[ \u00a0\u202f,.]\d{3})+(?:[.,]\d+)?(?!\d)|(?<![\w.,])\d+(?:[.,]\d+)?(?!\d|(?:st|nd|rd|th)\b)"
_WORD_EN = words(_UNITS_EN, _TENS_EN, "hundred dozen half-dozen")
_WORD_RU = words(*_RUSSIAN_FORMS.values())
_SPELT_EN = rf"(?<![\w-]){_WORD_EN}(?:(?:-|\s+and\s+|\s+){_WORD_EN})*(?!\w)"
_SPELT_RU = rf"(?<![\w-]){_WORD_RU}(?:\s+{_WORD_RU})*(?!\w)"
_APPROX = (
    r"(?:(?:about|around|nearly|almost|some|over|more than|less than|fewer than|at least|up to|"
    r"in excess of|approximately|roughly|just over|just under|an estimated|"
    r"около|примерно|почти|более|менее|свыше|порядка|не менее|не более|до|больше|меньше|"
    r"приблизительно)\s+)"
)


@cache
def number(language: str) -> str:
    """Return the pattern of a number with its scale, or of a range of them."""
    spelt = {"en": f"|{_SPELT_EN}", "ru": f"|{_SPELT_RU}"}.get(language, "")
    one = rf"(?:{FIGURE}{spelt})(?:[\s\u00a0]*{SCALE})?"
    ranged = rf"(?:\s?(?:-|–|—|\.\.\.|…|\bto\b|\bдо\b)\s?{one})?"
    return rf"(?:{one}{ranged})"


@cache
def approximate(language: str) -> str:
    """Return the pattern of a number that may be bounded or rounded by a word."""
    return rf"(?:{_APPROX}?{number(language)})"


_PIECE = re.compile(rf"({FIGURE})|([^\W\d_]+(?:-[^\W\d_]+)?)|([-–—…]|\bto\b|\bдо\b)", re.IGNORECASE)


def value(text: str) -> str:
    """Return a number or a range as figures: "100–150", "370300000"; "" for none."""
    parts = [
        _amount(part) for part in re.split(r"(?<=[\w.])\s?[–—…-]\s?(?=\d)|\s(?:to|до)\s", text)
    ]
    return "–".join(part for part in parts if part)


def _amount(text: str) -> str:
    total = current = 0.0
    seen = False
    for figure, word, _ in _PIECE.findall(text):
        if figure:
            current += _figure(figure)
            seen = True
            continue
        for part in word.casefold().split("-"):
            known = _ENGLISH.get(part, _RUSSIAN.get(part))
            if known is not None:
                current = current * 100 if part == "hundred" and current else current + known
                seen = True
            elif scale := _scale(part):
                total += (current or 1) * scale
                current, seen = 0, True
    return _written(total + current) if seen else ""


def _scale(word: str) -> int:
    return next(
        (
            size
            for stem, size in _SCALES.items()
            if word == stem or (len(stem) > 4 and word.startswith(stem))
        ),
        0,
    )


def _figure(text: str) -> float:
    """Return a figure; a comma or dot before three figures parts thousands."""
    bare = re.sub(r"[ \u00a0\u202f]", "", text)
    if re.fullmatch(r"\d{1,3}(?:[.,]\d{3})+", bare):
        return float(re.sub(r"[.,]", "", bare))
    whole, _, rest = bare.replace(",", ".").rpartition(".")
    return float(f"{whole.replace('.', '')}.{rest}" if whole else rest)


def _written(number: float) -> str:
    return f"{number:.6f}".rstrip("0").rstrip(".")
