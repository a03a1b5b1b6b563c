"""One measure in two units."""

from collections.abc import Iterator
from itertools import combinations, islice

from newsdesk.checks.amounts import FEWEST, MOST, are_set_apart
from newsdesk.checks.check import Check, Hit
from newsdesk.checks.examined import Examined
from newsdesk.checks.measures import Measure, measures
from newsdesk.story.findings import Severity


def find(at: Examined) -> Iterator[Hit]:
    """Find one amount in two units of a sort, but round ones of time, of which there are many."""
    for one, other in combinations(islice(filter(_is_telling, measures(at)), MOST), 2):
        if one.sort != other.sort or one.unit == other.unit or one.amount != other.amount:
            continue
        if not are_set_apart(at.text[one.end : other.start]):
            first, second = at.text[one.start : one.end], at.text[other.start : other.end]
            message = f"“{second}” stands in another unit above: “{first}”."
            yield Hit(other.start, other.end, message, also=((one.start, one.end),))


def _is_telling(one: Measure) -> bool:
    amount = one.amount.partition("–")[0]
    if not amount or float(amount) < FEWEST:
        return False
    return one.sort != "time" or (float(amount) > 10 and float(amount) % 5 != 0)


CHECK = Check(
    "UNIT",
    Severity.WARNING,
    "One measure in two units",
    "The same number of metres and of kilometres is a slip more often than a chance.",
    "The mole is 40 km long. … The mole of 40 m was mended.",
    "The mole is 40 m long. … The mole of 40 m was mended.",
    find,
    languages=("en", "ru"),
)
