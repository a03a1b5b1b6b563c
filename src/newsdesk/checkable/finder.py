"""The checkable items of a text: every rule over every sentence, one item where two would be."""

from collections.abc import Iterator

from newsdesk.checkable.comparisons import comparisons
from newsdesk.checkable.dates import dates
from newsdesk.checkable.found import KNOWN, Found, Rule
from newsdesk.checkable.laws import laws
from newsdesk.checkable.lists import lists
from newsdesk.checkable.money import money
from newsdesk.checkable.numbers import counts
from newsdesk.checkable.organisations import organisations
from newsdesk.checkable.people import people
from newsdesk.checkable.places import places
from newsdesk.checkable.quotes import quotes
from newsdesk.checkable.rankings import rankings
from newsdesk.checkable.sentences import sentences
from newsdesk.checkable.shares import shares
from newsdesk.story.items import Item, ItemKind

_K = ItemKind
RULES = (  # in this order: a rule gives way to what stands above it only
    Rule(_K.LAW, laws),
    Rule(_K.MONEY, money, (_K.LAW,)),
    Rule(_K.PERCENT, shares, (_K.LAW, _K.MONEY)),
    Rule(_K.DATE, dates, (_K.LAW, _K.MONEY, _K.PERCENT)),
    Rule(_K.NUMBER, counts, (_K.LAW, _K.MONEY, _K.PERCENT, _K.DATE)),
    Rule(_K.RANKING, rankings),
    Rule(_K.COMPARISON, comparisons),
    Rule(_K.QUOTE, quotes),
    Rule(_K.PERSON, people),
    Rule(_K.ORGANISATION, organisations, (_K.LAW,)),
    Rule(_K.PLACE, places, (_K.ORGANISATION, _K.LAW)),
    Rule(_K.LIST, lists),
)
LONGEST = 20_000  # code points of a paragraph that are looked through


def find_items(text: str, language: str = "") -> tuple[Item, ...]:
    """Return the checkable items of one paragraph, in the order of the text.

    Names, rankings and comparisons are found in the languages in KNOWN only; figures, dates in
    figures and quotes in any.
    """
    text = text[:LONGEST]
    known = language if language in KNOWN else ""
    taken: dict[ItemKind, list[Found]] = {}
    for rule in RULES:
        barred = [one for kind in rule.yields_to for one in taken.get(kind, ())]
        taken[rule.kind] = list(_apart(rule.find(text, known), barred))
    if not any(taken.values()):
        return ()
    bounds = sentences(text)
    made = (_item(kind, one, bounds) for kind, found in taken.items() for one in found)
    return tuple(sorted(made, key=lambda item: (item.start, item.end, item.kind)))


def _apart(found: Iterator[Found], barred: list[Found]) -> Iterator[Found]:
    """Yield what overlaps nothing of its kind, the longest first, nor what it gives way to."""
    kept = list(barred)
    for one in sorted(found, key=lambda one: (one.start - one.end, one.start)):
        if one.start < one.end and not any(_meet(one, other) for other in kept):
            kept.append(one)
            yield one


def _meet(one: Found, other: Found) -> bool:
    return one.start < other.end and other.start < one.end


def _item(kind: ItemKind, one: Found, bounds: list[tuple[int, int]]) -> Item:
    """Return an item with the sentence that it begins in."""
    start, end = next(
        (pair for pair in reversed(bounds) if pair[0] <= one.start), (one.start, one.end)
    )
    return Item(kind, one.start, one.end, one.value, start, max(end, one.end))
