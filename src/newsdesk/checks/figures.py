"""Figures of a story as checks compare them: how much, of what."""

import re
from dataclasses import dataclass

from newsdesk.checks.examined import Examined
from newsdesk.checks.spelling import settled
from newsdesk.story.items import Item, ItemKind
from newsdesk.text.stems import stems

_VALUE = re.compile(r"(-?\d+(?:\.\d+)?)(?:–(-?\d+(?:\.\d+)?))?\s?(%|.*)", re.DOTALL)
_PART = re.compile(r"(\d)/(\d{1,2})")  # of a whole
_KINDS = (ItemKind.NUMBER, ItemKind.MONEY, ItemKind.PERCENT)


@dataclass(frozen=True, slots=True)
class Figure:
    """An amount and what it is of."""

    item: Item
    amount: float
    last: float  # the same, or the end of a range
    unit: str  # stem of the counted noun, ISO code of the currency, or "%"
    noun: str  # the counted noun as it stands, "" for none


def figures(at: Examined) -> tuple[Figure, ...]:
    """Return the figures of the text, in its order."""
    return tuple(filter(None, (figure_of(item, at.language) for item in at.of_kind(*_KINDS))))


def figure_of(item: Item, language: str) -> Figure | None:
    """Return an item as a figure, None where it is none."""
    if part := _PART.fullmatch(item.value):
        share = 100 * int(part[1]) / int(part[2])
        return Figure(item, share, share, "%", "")
    found = _VALUE.match(item.value)
    if found is None:
        return None
    amount, last = float(found[1]), float(found[2] or found[1])
    noun = found[3].split(" в ")[0].split(" per ")[0].strip()
    worded = item.kind in (ItemKind.NUMBER, ItemKind.DATE)
    unit = _stem(noun.removesuffix(" ago").removesuffix(" назад"), language) if worded else noun
    return Figure(item, amount, last, unit, noun)


def _stem(noun: str, language: str) -> str:
    found = stems(noun.rpartition(" ")[2], language)
    return settled(found[0]) if found else ""


def told(amount: float) -> str:
    """Return an amount as it is read in both languages: 1 523 000 000."""
    digits = f"{amount:,.2f}".rstrip("0").rstrip(".")
    return digits.replace(",", "\u202f")
