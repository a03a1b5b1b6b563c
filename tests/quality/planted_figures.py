"""Mistakes in figures: sums, totals, lists, amounts and measures."""

import random
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any

from quality.planted_core import (
    FIGURE,
    Page,
    Planted,
    capital,
    changed,
    fields,
    filled,
    found_in,
    in_style,
    inserted,
    inserted_after,
    put,
    sentences,
    shuffled,
    texts,
    titled,
    well_counted,
)


def _others(figure: str, rng: random.Random) -> list[str]:
    """List figures that a figure may be mistyped as."""
    digits = [at for at, char in enumerate(figure) if char.isdigit()]
    made = []
    for at in shuffled(digits, rng):
        for digit in shuffled("123456789", rng)[:4]:
            made.append(figure[:at] + digit + figure[at + 1 :])
    for one, two in pairwise(digits):
        if figure[one] != figure[two] and figure[two] != "0":
            chars = list(figure)
            chars[one], chars[two] = chars[two], chars[one]
            made.insert(rng.randint(0, 3), "".join(chars))
    return [one for one in made if one != figure]


# ---------------------------------------------------------------- shares and totals


def percent_sum(page: Page, rng: random.Random) -> Planted | None:
    """Give shares of one whole that do not add up to a hundred."""
    made = _shares_changed(page, rng)
    if made:
        return made
    template = rng.choice(texts(page.language)["percent"])
    names = sorted(fields(template) & set("abcd"))
    if not names:  # halves and thirds, in words
        return inserted("percent-sum", page, in_style(template, page), rng)
    shares = _parts(100, len(names), rng)
    at = rng.randrange(len(shares))
    slips = [
        slip for slip in (-20, -14, -10, -9, -6, -5, 5, 6, 8, 10, 12, 20) if shares[at] + slip > 1
    ]
    shares[at] += rng.choice(slips)
    halves = len(shares) > 2 and rng.random() < 0.3
    values = {name: str(one) for name, one in zip(names, shares, strict=True)}
    if halves:
        comma = "," if page.language == "ru" else "."
        values["a"] = f"{shares[0]}{comma}{rng.randint(3, 4)}"
        values["b"] = f"{shares[1]}{comma}{rng.randint(1, 3)}"
    return inserted("percent-sum", page, filled([template], page, values, rng), rng)


def _parts(whole: int, count: int, rng: random.Random) -> list[int]:
    """Divide a whole into parts that are not all too small."""
    cuts = sorted(rng.sample(range(6, whole - 5, 1), count - 1))
    parts = [b - a for a, b in zip([0, *cuts], [*cuts, whole], strict=True)]
    return parts if min(parts) > 3 else _parts(whole, count, rng)


_SHARE = re.compile(r"(?<![\d.,])(\d{1,2}(?:[.,]\d+)?)(?= ?(?:%|процент|per ?cent))")


def _shares_changed(page: Page, rng: random.Random) -> Planted | None:
    """Change one of the shares of a sentence that add up to a hundred."""
    for at, text in enumerate(page.paragraphs):
        for start, end in sentences(text):
            found = list(_SHARE.finditer(text, start, end))
            whole = sum(float(one[1].replace(",", ".")) for one in found)
            if len(found) > 1 and whole == 100:
                one = rng.choice(found)
                near = [new for new in _others(one[1], rng) if _apart(one[1], new)]
                if near:
                    return changed("percent-sum", page, at, one.span(1), near[0])
    return None


def _apart(one: str, other: str) -> bool:
    shares = [float(text.replace(",", ".")) for text in (one, other)]
    return abs(shares[0] - shares[1]) >= 4


def total(page: Page, rng: random.Random) -> Planted | None:
    """Give a total that its parts do not add up to."""
    template = rng.choice(texts(page.language)["total"])
    names = sorted(fields(template) & set("abc"))
    fit = well_counted(5, rng.choice((40, 99, 320)), page.language)
    parts = [rng.choice(fit) for _ in names]
    right = sum(parts)
    sums = well_counted(max(parts) + 1, right + 120, page.language)
    near = [
        one for one in sums if one != right and abs(one - right) in (1, 2, 5, 9, 10, 20, 30, 100)
    ]
    if not near:
        near = [one for one in sums if one != right]
    values = {name: str(one) for name, one in zip(names, parts, strict=True)}
    values["t"] = str(rng.choice(near))
    return inserted("total", page, filled([template], page, values, rng), rng)


# ---------------------------------------------------------------- lists with a count

_NUMERALS = {
    "nom": "два три четыре пять шесть семь восемь девять",
    "acc": "два три четыре пять шесть семь восемь девять",
    "gen": "двух трёх четырёх пяти шести семи восьми девяти",
    "dat": "двум трём четырём пяти шести семи восьми девяти",
    "ins": "двумя тремя четырьмя пятью шестью семью восемью девятью",
    "prep": "двух трёх четырёх пяти шести семи восьми девяти",
    "en": "two three four five six seven eight nine",
}


def count_list(page: Page, rng: random.Random) -> Planted | None:
    """Give a count that does not fit the list after it."""
    made = _list_shortened(page, rng) or _list_miscounted(page, rng)
    if made and rng.random() < 0.7:
        return made
    entry = rng.choice(texts(page.language)["count"])
    pool = [_member(one) for one in entry["pool"]]
    size = rng.randint(2, min(6, len(pool)))
    chosen = rng.sample(pool, size)
    right = sum(weight for weight, _ in chosen)
    near = [one for one in range(2, 10) if one != right and abs(one - right) <= 2]
    listed = _joined(chosen, page.language)
    sentence = _counted(entry, rng.choice(near), page.language, rng).format(list=listed)
    return inserted("count-list", page, in_style(sentence, page), rng)


def _member(text: str) -> tuple[int, str]:
    """Read how many members a phrase of a list holds."""
    weight, bar, words = text.partition("|")
    return (int(weight), words) if bar else (1, text)


def _joined(members: Sequence[tuple[int, str]], language: str) -> str:
    """Write a list, a phrase of several members last."""
    words = [text for _, text in sorted(members, key=lambda one: one[0])]
    several = max(weight for weight, _ in members) > 1
    if language == "ru":
        last = ", а также " if several else " и "
    else:
        last = ", as well as " if several else " and "
    return ", ".join(words[:-1]) + last + words[-1]


def _counted(entry: Mapping[str, Any], count: int, language: str, rng: random.Random) -> str:
    """Write a count with its noun into the template of a list, the list left open."""
    case = entry.get("case", "en")
    word = _NUMERALS[case].split()[count - 2]
    if word == "два" and entry.get("female"):
        word = "две"
    few, many = entry["nouns"]
    number = str(count) if rng.random() < 0.3 else word
    noun = few if count < 5 else many
    text: str = entry["text"]
    return text.format(n=number, N=capital(number), noun=noun, list="{list}")


_COUNTS = {
    "ru": {
        2: "две|два|двух|двум|двумя",
        3: "три|трёх|трех|трём|тремя",
        4: "четыре|четырёх|четырех|четырьмя",
        5: "пять|пяти|пятью",
        6: "шесть|шести",
        7: "семь|семи",
    },
    "en": {2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven"},
}
_ITEM = r"[^\s,.:;()«»“”\"—–][^,.:;()«»“”\"—–]{1,40}"
_LAST = {"ru": r",? и ", "en": r",? and "}


def _lists(page: Page) -> list[tuple[int, re.Match[str], int]]:
    """List the lists of the body whose count is said before a colon and is right."""
    right = []
    for count, words in _COUNTS[page.language].items():
        pattern = re.compile(
            rf"\b(?P<count>{words}|{count})\b(?P<noun>(?: [^\W\d_]+){{1,3}}): "
            rf"(?P<list>{_ITEM}(?:, {_ITEM}){{{count - 2}}}{_LAST[page.language]}{_ITEM}(?=[.;]))",
            re.I,
        )
        right += [(at, one, count) for at, one in found_in(page, pattern)]
    joint = _LAST[page.language].strip().lstrip(",?").strip()
    return [one for one in right if len(re.findall(rf"\b{joint}\b", one[1]["list"])) == 1]


def _list_shortened(page: Page, rng: random.Random) -> Planted | None:
    """Drop a member of a list whose count is right."""
    long = [one for one in _lists(page) if one[2] > 2]
    if not long or rng.random() < 0.4:
        return None
    at, one, _ = rng.choice(long)
    members = one["list"].split(", ")
    del members[rng.randrange(len(members) - 1)]
    head = one[0][: one.start("list") - one.start()]
    return changed("count-list", page, at, one.span(), head + ", ".join(members))


def _list_miscounted(page: Page, rng: random.Random) -> Planted | None:
    """Change the count of a list that is right."""
    found = [
        one for one in _lists(page) if one[1]["count"].lower() in _NUMERALS["nom"] + _NUMERALS["en"]
    ]
    fit = [
        (at, one, count) for at, one, count in found if page.language == "en" or count in (3, 5, 6)
    ]
    if not fit:
        return None
    at, one, count = rng.choice(fit)
    new = count + (rng.choice((-1, 1)) if page.language == "en" and count > 2 else 1)
    words = _NUMERALS["en" if page.language == "en" else "nom"].split()
    word = words[new - 2] if one["count"].isalpha() else str(new)
    word = capital(word) if one["count"][0].isupper() else word
    return changed("count-list", page, at, one.span(), word + one[0][len(one["count"]) :])


# ---------------------------------------------------------------- the headline's figure


def headline_figure(page: Page, rng: random.Random) -> Planted | None:
    """Give the headline another figure than the body."""
    page = titled(page)
    body = {one[0] for _, one in found_in(page, FIGURE)}
    shared = [one for one in FIGURE.finditer(page.title) if one[0] in body and _telling(one[0])]
    for one in shuffled(shared, rng):
        fit = [new for new in _others(one[0], rng) if new not in body and not new.startswith("0")]
        if fit:
            return _headed(page, page.title[: one.start()], fit[0], page.title[one.end() :])
    return _figure_added(page, rng)


def _telling(figure: str) -> bool:
    """Tell whether a figure is more than a small number, which may count anything."""
    return len(figure) > 1


def _headed(page: Page, before: str, figure: str, after: str) -> Planted:
    made = replace(page, title=before + figure + after)
    return Planted("headline-figure", made, "title", 0, len(before), len(before) + len(figure))


def _figure_added(page: Page, rng: random.Random) -> Planted:
    head, sentence = rng.choice(texts(page.language)["figure"])
    fit = well_counted(11, 99, page.language)
    right = rng.choice(fit)
    wrong = rng.choice([one for one in fit if one != right])
    body = put(page, in_style(sentence.format(n=right), page), rng).page
    before, after = head.split("{n}")
    return _headed(body, page.title.rstrip(".!?… ") + before, str(wrong), after)


# ---------------------------------------------------------------- amounts of money

_SCALES = {
    "ru": (("тыс.", "млн"), ("млн", "млрд"), ("млрд", "млн"), ("млн", "тыс."), ("млрд", "трлн")),
    "en": (
        ("million", "billion"),
        ("billion", "million"),
        ("million", "thousand"),
        ("billion", "trillion"),
    ),
}
_USUAL = {"ru": ("тыс.", "млн", "млн", "млрд"), "en": ("thousand", "million", "million", "billion")}
_CURRENCIES = {  # the names of one currency stand together
    "ru": (("рублей",), ("долларов",), ("евро",), ("гривен",), ("тенге",), ("юаней",)),
    "en": (("$", "dollars"), ("£", "pounds"), ("€", "euros"), ("rupees",), ("yen",)),
}


def _amount(number: str, scale: str, currency: str) -> str:
    if currency in "$£€":
        return f"{currency}{number} {scale}"
    return f"{number} {scale} {currency}"


def _number(language: str, rng: random.Random) -> str:
    """Write a number that no other amount of the story is likely to have."""
    whole = rng.choice((rng.randint(2, 97), rng.randint(101, 870)))
    if rng.random() < 0.4:
        return f"{whole}{',' if language == 'ru' else '.'}{rng.randint(1, 9)}"
    return str(whole)


_MONEY = {
    "ru": re.compile(
        r"\b\d+(?:,\d+)? (?:тыс\.|млн|млрд|тысяч|миллионов|миллиардов)"
        r" (рублей|долларов|евро|гривен)"
    ),
    "en": re.compile(r"([$£€])\d+(?:\.\d+)? (?:thousand|million|billion)\b"),
}
_LAST_WORDS = re.compile(r"\D*[.!?]")


def _said_last(page: Page, pattern: re.Pattern[str]) -> list[tuple[int, re.Match[str]]]:
    """List what stands once in the body and is the last figure of its paragraph."""
    body = " ".join(page.paragraphs)
    return [
        (at, one)
        for at, one in found_in(page, pattern)
        if body.count(one[0]) == 1 and _LAST_WORDS.fullmatch(page.paragraphs[at], one.end())
    ]


def _said_again(code: str, page: Page, at: int, amount: str, rng: random.Random) -> Planted:
    """Name an amount again at the end of its own paragraph, as another one."""
    text = page.paragraphs[at]
    again = in_style(rng.choice(texts(page.language)["again"]), page)
    head, tail = again.split("[[{sum}]]")
    low = len(head) + 1
    span = (len(text), len(text))
    return changed(code, page, at, span, f" {head}{amount}{tail}", (low, low + len(amount)))


def currency(page: Page, rng: random.Random) -> Planted | None:
    """Name the same amount again in another currency."""
    own = _said_last(page, _MONEY[page.language])
    if own and rng.random() < 0.6:
        at, one = rng.choice(own)
        usual = [names[0] for names in _CURRENCIES[page.language][:3]]
        other = rng.choice([new for new in usual if new != one[1]])
        return _said_again("currency", page, at, one[0].replace(one[1], other), rng)
    topic = rng.choice(texts(page.language)["money"])
    number, scale = _number(page.language, rng), rng.choice(_USUAL[page.language])
    right, wrong = (rng.choice(one) for one in rng.sample(_CURRENCIES[page.language], 2))
    sums = _amount(number, scale, right), _amount(number, scale, wrong)
    return _twice("currency", page, topic, "sum", sums, rng)


def _twice(
    code: str,
    page: Page,
    topic: Mapping[str, Any],
    name: str,
    said: tuple[str, str],
    rng: random.Random,
) -> Planted:
    """Say a thing twice, first right and then wrong."""
    first = filled(_fitting(topic["first"], said[0]), page, {name: said[0]}, rng)
    second = filled(_fitting(topic["second"], said[1]), page, {name: said[1]}, rng)
    return inserted_after(code, page, first, second, rng)


_BEFORE_NOUN = re.compile(
    r"\{sum\}(?:\]\])? (?!(?:of|on|in|for|that|raised|owed|spent|to|by|is|was|were)\b)[a-z]"
)


def _fitting(templates: Sequence[str], amount: str) -> list[str]:
    """Leave out the templates in which an amount with a plural noun would stand before a noun."""
    if not amount.endswith(("s", "yen")):
        return list(templates)
    return [one for one in templates if not _BEFORE_NOUN.search(one)]


def _measures(language: str) -> re.Pattern[str]:
    names = "|".join(texts(language)["other_units"])
    return re.compile(rf"(?<![\d.,–-])\d+(?:[.,]\d+)? ({names})\b(?!/)")


def unit(page: Page, rng: random.Random) -> Planted | None:
    """Name the same measure again in another unit."""
    own = _said_last(page, _measures(page.language))
    if own and rng.random() < 0.7:
        at, one = rng.choice(own)
        other = texts(page.language)["other_units"][one[1]]
        return _said_again("unit", page, at, one[0].replace(one[1], other), rng)
    topic = rng.choice(texts(page.language)["measure"])
    number = rng.choice(well_counted(topic["low"], topic["high"], page.language))
    right, wrong = rng.sample(topic["units"], 2)
    return _twice("unit", page, topic, "m", (f"{number} {right}", f"{number} {wrong}"), rng)


# ---------------------------------------------------------------- ten times, or a thousand


def magnitude(page: Page, rng: random.Random) -> Planted | None:
    """Name the same amount again ten times or a thousand times as great or as small."""
    return rng.choice((_money_scaled, _money_scaled, _measure_scaled, _people_scaled))(page, rng)


def _money_scaled(page: Page, rng: random.Random) -> Planted | None:
    own = _said_last(page, _MONEY[page.language])
    own = [(at, one) for at, one in own if _rescaled(one[0], page.language) != one[0]]
    if own and rng.random() < 0.6:
        at, one = rng.choice(own)
        return _said_again("magnitude", page, at, _rescaled(one[0], page.language), rng)
    topic = rng.choice(texts(page.language)["money"])
    number = _number(page.language, rng)
    scales = rng.choice(_SCALES[page.language])
    coin = rng.choice(_CURRENCIES[page.language][:3])[0]
    sums = _amount(number, scales[0], coin), _amount(number, scales[1], coin)
    return _twice("magnitude", page, topic, "sum", sums, rng)


_RESCALED = {"миллионов": "миллиардов", "миллиардов": "миллионов", "тысяч": "миллионов"}


def _rescaled(amount: str, language: str) -> str:
    """Write an amount with the next scale."""
    pairs = {**_RESCALED, **dict(_SCALES[language])}
    for old, new in pairs.items():
        if f" {old}" in amount:
            return amount.replace(f" {old}", f" {new}")
    return amount


def _measure_scaled(page: Page, rng: random.Random) -> Planted | None:
    topic = rng.choice([one for one in texts(page.language)["measure"] if one["high"] > 60])
    number = rng.choice(well_counted(topic["low"], topic["high"], page.language))
    name = topic["units"][0]
    wrong = f"{number}0" if number % 10 else rng.choice((f"{number}0", f"{number}00"))
    return _twice("magnitude", page, topic, "m", (f"{number} {name}", f"{wrong} {name}"), rng)


def _people_scaled(page: Page, rng: random.Random) -> Planted | None:
    topic = rng.choice(texts(page.language)["people"])
    number = rng.randint(11, 98) * rng.choice((100, 1000, 500))
    wrong = number * 10 if rng.random() < 0.6 else number // 10
    said = _grouped(number, page.language), _grouped(wrong, page.language)
    return _twice("magnitude", page, topic, "n", said, rng)


def _grouped(number: int, language: str) -> str:
    return f"{number:,}".replace(",", " " if language == "ru" else ",")
