"""Amounts of a story held against each other: which are set apart on purpose, what is said."""

import re

from newsdesk.checks.check import Hit
from newsdesk.checks.examined import Examined
from newsdesk.checks.figures import Figure

MOST = 100  # amounts of a story that are held against each other
FEWEST = 5  # smaller amounts are the same by chance
_SENTENCES = re.compile(r"[.!?…][»”\")]?\s|\n")  # more than one
_OTHERWISE = re.compile(
    r"\(|equivalent|or about|roughly|compared|than|instead|up from|down from|rather|не|вместо|"
    r"эквивалент|"
    r"по курсу|или|вместо|раньше|ранее|прежн|до этого|instead|previous|earlier|originally|was|"
    r"были|был",
    re.IGNORECASE,
)


def set_apart(at: Examined, one: Figure, other: Figure) -> bool:
    """Say whether one sentence sets two figures against each other."""
    return are_set_apart(at.text[one.item.end : other.item.start])


def are_set_apart(between: str) -> bool:
    """Say whether one sentence sets two amounts against each other."""
    if _SENTENCES.search(between):
        return False
    return len(between) < 12 or bool(_OTHERWISE.search(between))


def hit(at: Examined, one: Figure, other: Figure, how: str) -> Hit:
    """Return what is said of the later of two figures."""
    first, second = (" ".join(at.words_of(x.item).split()) for x in (one, other))
    message = f"“{second}” stands {how} above: “{first}”."
    return Hit(other.item.start, other.item.end, message, also=((one.item.start, one.item.end),))
