"""One amount with another number of noughts."""

from collections.abc import Iterator
from itertools import combinations

from newsdesk.checks.amounts import MOST, hit, set_apart
from newsdesk.checks.check import Check, Hit
from newsdesk.checks.examined import Examined
from newsdesk.checks.figures import Figure, figures
from newsdesk.story.findings import Severity


def find(at: Examined) -> Iterator[Hit]:
    """Find two amounts of one thing that differ by noughts alone."""
    some = [one for one in figures(at) if one.amount >= 10 and one.unit != "%" and one.unit]
    for one, other in combinations(some[:MOST], 2):
        if one.unit == other.unit and _by_noughts(one, other) and not set_apart(at, one, other):
            yield hit(at, one, other, "with another number of noughts")


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


CHECK = Check(
    "MAGNITUDE",
    Severity.WARNING,
    "One amount with more noughts than before",
    "Millions and billions are mixed up more often than anything else that is counted.",
    "The town spends 5 million roubles on the mole. … the 5 billion roubles for the mole",
    "The town spends 5 million roubles on the mole. … the 5 million roubles for the mole",
    find,
    languages=("en", "ru"),
)
