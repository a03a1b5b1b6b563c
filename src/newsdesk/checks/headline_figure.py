"""A figure of the headline that the text has otherwise."""

import re
from collections.abc import Iterable, Iterator

from rapidfuzz.distance.DamerauLevenshtein import distance

from newsdesk.checkable.finder import find_items
from newsdesk.checkable.numerals import number, value
from newsdesk.checks.check import Check, Hit
from newsdesk.checks.examined import Examined
from newsdesk.checks.figures import Figure, figure_of
from newsdesk.story.findings import Severity
from newsdesk.story.items import Item, ItemKind
from newsdesk.text.fold import fold

_LEAST, _ENOUGH = 11, 80  # smaller figures count anything; words of a text that would tell
_DIGITS = re.compile(r"\d+")
_FIGURE = re.compile(r"(?<![\w.,:/-])\d+(?![\w:/]|[.,]\d)")
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")


def find(at: Examined) -> Iterator[Hit]:
    """Hold the headline's figures, periods and years against those of the text."""
    items = find_items(at.headline, at.language)
    found = [*_amounts(at, items), *_years(at, items)]
    yield from found
    yield from (one for one in _nowhere(at) if not any(one.start < x.end for x in found))


def _amounts(at: Examined, items: Iterable[Item]) -> Iterator[Hit]:
    kinds = (ItemKind.NUMBER, ItemKind.MONEY, ItemKind.PERCENT, ItemKind.DATE)
    body = [one for x in at.of_kind(*kinds) if (one := figure_of(x, at.language)) and one.unit]
    bare = _numbers(at)
    for item in items:
        one = figure_of(item, at.language) if item.kind in kinds else None
        if one is None or not one.unit or one.amount in bare or _YEAR.fullmatch(item.value):
            continue
        said = fold(at.headline[item.start : item.end])
        same = [other for other in body if _of_the_same(one, other)]
        if any(fold(at.words_of(other.item)) == said for other in same):
            continue
        if same and not _is_a_sum(one, same):
            yield _hit(at, item, same[0].item)


def _numbers(at: Examined) -> set[float]:
    """Return the numbers of the text, in figures and in words."""
    found = re.finditer(number(at.language), at.text, re.IGNORECASE)
    said = (part for match in found for part in value(match.group()).split("–"))
    return {float(part) for part in said if part}


def _nowhere(at: Examined) -> Iterator[Hit]:
    """Find a figure that the text lacks, nor has anything that it could be made of."""
    if len(at.words) < _ENOUGH:
        return
    known = {*_numbers(at), *(float(found) for found in _DIGITS.findall(at.text))}
    for found in _FIGURE.finditer(at.headline):
        said = float(found[0])
        if said in known or said < _LEAST or _YEAR.fullmatch(found[0]):
            continue
        if not any(_rounds(said, one) or said - one in known for one in known):
            message = f"The headline says “{found[0]}”, a figure that the text does not have."
            yield Hit(found.start(), found.end(), message, "headline")


def _years(at: Examined, items: Iterable[Item]) -> Iterator[Hit]:
    """Find a year that the text lacks, a slip away from one that it has."""
    known = {found[0]: found.start() for found in reversed(list(_YEAR.finditer(at.text)))}
    for item in items:
        for found in _YEAR.finditer(at.headline, item.start, item.end):
            near = [year for year in known if distance(year, found[0]) == 1]
            if item.kind is ItemKind.DATE and found[0] not in known and near:
                start = known[near[0]]
                yield Hit(
                    found.start(),
                    found.end(),
                    f"The headline says “{found[0]}”, the text “{near[0]}”.",
                    "headline",
                    also=((start, start + 4),),
                )


def _hit(at: Examined, item: Item, other: Item) -> Hit:
    said, words = at.headline[item.start : item.end], " ".join(at.words_of(other).split())
    message = f"The headline says “{said}”, the text “{words}”."
    return Hit(item.start, item.end, message, "headline", also=((other.start, other.end),))


def _of_the_same(one: Figure, other: Figure) -> bool:
    return one.unit == other.unit and one.item.kind is other.item.kind


def _is_a_sum(one: Figure, same: list[Figure]) -> bool:
    """Say whether the headline adds up, or rounds, what the text has."""
    amounts = [other.amount for other in same]
    if any(_rounds(one.amount, amount) for amount in amounts):
        return True
    sums = {first + second for n, first in enumerate(amounts) for second in amounts[n + 1 :]}
    return one.amount in sums | {sum(amounts)}


def _rounds(rough: float, exact: float) -> bool:
    return exact != 0 and abs(rough - exact) / abs(exact) < 0.06 and rough % 5 == 0 and rough >= 10


CHECK = Check(
    "HEADLINE-FIGURE",
    Severity.WARNING,
    "A figure of the headline that the text has otherwise",
    "The headline is read by most and is often written by somebody else.",
    "Headline: “Storm leaves 1,500 homes dark”. Text: “… 1,200 homes were without power.”",
    "Headline: “Storm leaves 1,200 homes dark”.",
    find,
    languages=("en", "ru"),
)
