"""Checkable items: what in a story a fact-checker can hold against a source."""

from dataclasses import dataclass
from enum import StrEnum


class ItemKind(StrEnum):
    """What sort of statement an item is."""

    NUMBER = "number"
    MONEY = "money"
    PERCENT = "percent"
    DATE = "date"
    RANKING = "ranking"
    COMPARISON = "comparison"
    QUOTE = "quote"
    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    LAW = "law"
    LIST = "list"


@dataclass(frozen=True, slots=True)
class Item:
    """One checkable stretch of a text, with the sentence that holds it."""

    kind: ItemKind
    start: int  # code points, end exclusive
    end: int
    value: str  # normalised: "100–150 a month", "2024-08", "№702"; the words where there is no norm
    sentence_start: int
    sentence_end: int
