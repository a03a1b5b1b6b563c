"""Numbers as they are written in news: figures, words, both, ranges; and what they amount to."""

import re
from functools import cache

from newsdesk.checkable.found import either, words

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
    1.5: "полтора полторы полутора",
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
    11: "одиннадцать одиннадцати одиннадцатью",
    12: "двенадцать двенадцати двенадцатью дюжина дюжины дюжину",
    13: "тринадцать тринадцати тринадцатью",
    14: "четырнадцать четырнадцати четырнадцатью",
    15: "пятнадцать пятнадцати пятнадцатью",
    16: "шестнадцать шестнадцати шестнадцатью",
    17: "семнадцать семнадцати семнадцатью",
    18: "восемнадцать восемнадцати восемнадцатью",
    19: "девятнадцать девятнадцати девятнадцатью",
    20: "двадцать двадцати двадцатью",
    30: "тридцать тридцати тридцатью",
    40: "сорок сорока",
    50: "пятьдесят пятидесяти пятьюдесятью",
    60: "шестьдесят шестидесяти шестьюдесятью",
    70: "семьдесят семидесяти семьюдесятью",
    80: "восемьдесят восьмидесяти восемьюдесятью",
    90: "девяносто девяноста",
    100: "сто ста сотня сотни сотню",
    200: "двести двухсот двумстам двумястами двухстах",
    300: "триста трёхсот трехсот трёмстам трехстам тремястами",
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
    rf"(?:{words('thousand million billion trillion bn')}|(?:тыс|млн|млрд|трлн)\b\.?|"
    rf"тысяч[аиуе]?|(?:миллион|миллиард|триллион)(?:а|ов|ам|ами)?)(?!\w)"
)
# 1,500 · 1 500 · 1.500 · 22,5 · 12; as long as news has them, lest a run of digits takes for ever
_THOUSANDS = r"\d{1,3}(?:[ \u00a0\u202f,.]\d{3}){1,5}(?:[.,]\d{1,6})?"
_PLAIN = r"\d{1,12}(?:[.,]\d{1,6})?"
_NO_MORE = r"(?!\d|[.,]\d|(?:st|nd|rd|th)\b)"
BARE = rf"(?:(?:{_THOUSANDS}|{_PLAIN}){_NO_MORE})"
_ALONE = r"(?<![\w.,])(?<![^\W\d_]-)"  # not within a figure, nor the 19 of a name such as Ab-19
FIGURE = rf"(?:{_ALONE}{BARE})"
_WORD_EN = words(_UNITS_EN, _TENS_EN, "hundred dozen half-dozen")
_WORD_RU = words(*_RUSSIAN_FORMS.values())
_SPELT = {
    "en": rf"{_WORD_EN}(?:(?:-|\sand\s|\s){_WORD_EN}){{0,6}}(?!\w)",
    "ru": rf"{_WORD_RU}(?:\s{_WORD_RU}){{0,6}}(?!\w)",
}
_ROUNDLY = words(
    "about around nearly almost some over more_than less_than fewer_than at_least at_most up_to",
    "in_excess_of approximately roughly just_over just_under an_estimated",
    "около примерно почти более менее свыше порядка не_менее не_более до больше меньше",
    "приблизительно",
)


@cache
def number(language: str) -> str:
    """Return the pattern of a number with its scale, or of a range of them."""
    atom = either(BARE, _SPELT.get(language, ""))
    # 1 млн 200 тыс.: only what has a scale has another number after it
    one = rf"{atom}(?:[\s-]?{SCALE}(?:\s{atom}\s?{SCALE})?)?"
    ranged = rf"(?:\s?(?:[-–—]|\.\.\.|…|\bto\b|\bдо\b)\s?{one})?"
    return rf"(?:{_ALONE}{one}{ranged})"


@cache
def approximate(language: str) -> str:
    """Return the pattern of a number that may be bounded or rounded by a word."""
    return rf"(?:(?:{_ROUNDLY}\s)?{number(language)})"


_PIECE = re.compile(rf"({BARE})|([^\W\d_]+(?:-[^\W\d_]+)?)")
_BETWEEN = re.compile(  # five-six in Russian is a range, twenty-six in English is one number
    r"(?<=[\w.])\s?[–—…-]\s?(?=\d)|(?<=[а-яё])-(?=[а-яё])|\s(?:to|до)\s|\s?[–—…]\s?"
)


def value(text: str) -> str:
    """Return a number or a range as figures: "100–150", "370300000"; "" for none."""
    parts = [_amount(part) for part in _BETWEEN.split(text)]
    return "–".join(part for part in parts if part)


def _amount(text: str) -> str:
    total = current = 0.0
    seen = False
    for figure, word in _PIECE.findall(text):
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
