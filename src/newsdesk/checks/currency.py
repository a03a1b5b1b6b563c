"""One amount in two currencies."""

from collections.abc import Iterator
from itertools import combinations

from newsdesk.checks.amounts import FEWEST, MOST, hit, set_apart
from newsdesk.checks.check import Check, Hit
from newsdesk.checks.examined import Examined
from newsdesk.checks.figures import figures
from newsdesk.story.findings import Severity
from newsdesk.story.items import ItemKind


def find(at: Examined) -> Iterator[Hit]:
    """Find one amount in two currencies."""
    money = [one for one in figures(at) if one.item.kind is ItemKind.MONEY]
    for one, other in combinations(money[:MOST], 2):
        same = one.amount == other.amount >= FEWEST and one.unit != other.unit
        if same and one.unit and other.unit and not set_apart(at, one, other):
            yield hit(at, one, other, "in another currency")


CHECK = Check(
    "CURRENCY",
    Severity.WARNING,
    "One amount in two currencies",
    "The same number of roubles and of dollars is a slip more often than a chance.",
    "The lamp cost 5 million roubles. … The lamp for 5 million dollars was lit in May.",
    "The lamp cost 5 million roubles. … The lamp for 5 million roubles was lit in May.",
    find,
    languages=("en", "ru"),
)
