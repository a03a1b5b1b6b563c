"""What a query means: a tree of conditions, each with its place in what was typed."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Word:
    """Any form of one word, or this very form."""

    text: str
    at: int = 0  # where it stands in the query, in code points
    exact: bool = False  # "=word": this form, not its stem
    begun: bool = False  # still being typed: longer words that begin like this count too


@dataclass(frozen=True, slots=True)
class Prefix:
    """All words that begin like this."""

    text: str
    at: int = 0


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words in this order, one after the other, in any form or in these very forms."""

    text: str
    at: int = 0
    exact: bool = False  # '="two words"': these forms, not their stems


@dataclass(frozen=True, slots=True)
class Field:
    """A field that holds a value; the name is one of `story.fields`, or "file"."""

    name: str
    value: str  # ends in * where it is a beginning, unless it is exact
    at: int = 0
    exact: bool = False  # quoted or behind "=": a * in it is no beginning
    form: bool = False  # behind "=": these forms, not their stems


@dataclass(frozen=True, slots=True)
class Missing:
    """Stories that have no value in a field."""

    name: str
    at: int = 0


@dataclass(frozen=True, slots=True)
class Has:
    """Stories with a value in a field, or with edits, flags, duplicates or notes."""

    name: str
    at: int = 0


@dataclass(frozen=True, slots=True)
class Published:
    """Stories of these days, both included; "" leaves an end open."""

    first: str  # ISO 8601 days
    last: str
    at: int = 0


@dataclass(frozen=True, slots=True)
class Added:
    """Stories that came into the library on these days, both included; "" leaves an end open."""

    first: str  # ISO 8601 days
    last: str
    at: int = 0


@dataclass(frozen=True, slots=True)
class Words:
    """Stories of so many words, both ends included; None leaves the upper end open."""

    least: int
    most: int | None
    at: int = 0


@dataclass(frozen=True, slots=True)
class Ids:
    """Stories by their numbers: ranges, both ends included."""

    ranges: tuple[tuple[int, int], ...]
    at: int = 0


@dataclass(frozen=True, slots=True)
class DuplicateOf:
    """The story of this number and all that are its duplicates."""

    story: int
    at: int = 0


@dataclass(frozen=True, slots=True)
class Claims:
    """Stories with a claim in this state: open, in-progress or decided."""

    state: str
    at: int = 0


@dataclass(frozen=True, slots=True)
class Check:
    """Stories in which this check found something."""

    code: str  # upper case
    at: int = 0


@dataclass(frozen=True, slots=True)
class Not:
    """All but these."""

    child: "Query"
    at: int = 0


@dataclass(frozen=True, slots=True)
class And:
    """All of these at once; none at all means every story."""

    children: tuple["Query", ...]
    at: int = 0


@dataclass(frozen=True, slots=True)
class Or:
    """One of these."""

    children: tuple["Query", ...]
    at: int = 0


Query = (
    Word | Prefix | Phrase | Field | Missing | Has | Published | Added | Words | Ids | DuplicateOf
    | Claims | Check | Not | And | Or
)  # fmt: skip
