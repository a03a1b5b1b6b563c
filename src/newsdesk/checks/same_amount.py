"""One amount twice, with another currency, another unit, or another number of noughts."""

import re
from collections.abc import Iterator
from itertools import combinations, islice

from newsdesk.checks.check import Check, Hit
from newsdesk.checks.examined import Examined
from newsdesk.checks.figures import Figure, figures
from newsdesk.checks.measures import Measure, measures
from newsdesk.story.findings import Severity
from newsdesk.story.items import ItemKind

_MOST = 100  # amounts of a story that are held against each other
_FEWEST = 5  # smaller amounts are the same by chance
_SENTENCES = re.compile(r"[.!?…][»”\")]?\s|\n")  # more than one
_OTHERWISE = re.compile(
    r"\(|equivalent|or about|roughly|compared|than|instead|up from|down from|rather|не|вместо|"
    r"эквивалент|"
    r"по курсу|или|вместо|раньше|ранее|прежн|до этого|instead|previous|earlier|originally|was|"
    r"были|был",
    re.IGNORECASE,
)


def currencies(at: Examined) -> Iterator[Hit]:
    """Find one amount in two currencies."""
    money = [one for one in figures(at) if one.item.kind is ItemKind.MONEY]
    for one, other in combinations(money[:_MOST], 2):
        same = one.amount == other.amount >= _FEWEST and one.unit != other.unit
        if same and one.unit and other.unit and not _set_apart(at, one, other):
            yield _hit(at, one, other, "in another currency")


def units(at: Examined) -> Iterator[Hit]:
    """Find one amount in two units of a sort, but round ones of time, of which there are many."""
    for one, other in combinations(islice(filter(_is_telling, measures(at)), _MOST), 2):
        if one.sort != other.sort or one.unit == other.unit or one.amount != other.amount:
            continue
        if not _are_set_apart(at.text[one.end : other.start]):
            first, second = at.text[one.start : one.end], at.text[other.start : other.end]
            message = f"“{second}” stands in another unit above: “{first}”."
            yield Hit(other.start, other.end, message, also=((one.start, one.end),))


def _is_telling(one: Measure) -> bool:
    amount = one.amount.partition("–")[0]
    if not amount or float(amount) < _FEWEST:
        return False
    return one.sort != "time" or (float(amount) > 10 and float(amount) % 5 != 0)


def magnitudes(at: Examined) -> Iterator[Hit]:
    """Find two amounts of one thing that differ by noughts alone."""
    some = [one for one in figures(at) if one.amount >= 10 and one.unit != "%" and one.unit]
    for one, other in combinations(some[:_MOST], 2):
        if one.unit == other.unit and _by_noughts(one, other) and not _set_apart(at, one, other):
            yield _hit(at, one, other, "with another number of noughts")


def _by_noughts(one: Figure, other: Figure) -> bool:
    """Say whether two amounts have the same figures; one figure alone is seldom a slip."""
    low, high = sorted((one.amount, other.amount))
    if low <= 0 or high == low or one.last != one.amount or other.last != other.amount:
        return False
    share = round(high / low, 6)
    if _digits(low) == 1 and str(low).startswith("1"):
        return False
    return share in (10, 100, 1000, 1000000) and (_digits(low) > 1 or share >= 1000)


def _digits(amount: float) -> int:
    """Return how many figures an amount has without its last noughts."""
    return len(f"{amount:.6f}".rstrip("0").rstrip(".").replace(".", "").strip("0"))


def _set_apart(at: Examined, one: Figure, other: Figure) -> bool:
    return _are_set_apart(at.text[one.item.end : other.item.start])


def _are_set_apart(between: str) -> bool:
    """Say whether one sentence sets two amounts against each other."""
    if _SENTENCES.search(between):
        return False
    return len(between) < 12 or bool(_OTHERWISE.search(between))


def _hit(at: Examined, one: Figure, other: Figure, how: str) -> Hit:
    first, second = (" ".join(at.words_of(x.item).split()) for x in (one, other))
    message = f"“{second}” stands {how} above: “{first}”."
    return Hit(other.item.start, other.item.end, message, also=((one.item.start, one.item.end),))


CURRENCY = Check(
    "CURRENCY",
    Severity.WARNING,
    "One amount in two currencies",
    "The same number of roubles and of dollars is a slip more often than a chance.",
    "The lamp cost 5 million roubles. … The lamp for 5 million dollars was lit in May.",
    "The lamp cost 5 million roubles. … The lamp for 5 million roubles was lit in May.",
    currencies,
    languages=("en", "ru"),
)
UNIT = Check(
    "UNIT",
    Severity.WARNING,
    "One measure in two units",
    "The same number of metres and of kilometres is a slip more often than a chance.",
    "The mole is 40 km long. … The mole of 40 m was mended.",
    "The mole is 40 m long. … The mole of 40 m was mended.",
    units,
    languages=("en", "ru"),
)
MAGNITUDE = Check(
    "MAGNITUDE",
    Severity.WARNING,
    "One amount with more noughts than before",
    "Millions and billions are mixed up more often than anything else that is counted.",
    "The town spends 5 million roubles on the mole. … the 5 billion roubles for the mole",
    "The town spends 5 million roubles on the mole. … the 5 million roubles for the mole",
    magnitudes,
    languages=("en", "ru"),
)
