"""Fields of a story: the value, where it was found, what lost, and who set it."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from newsdesk.story.names import SEPARATOR, joined, people

__all__ = [
    "BY_CLEANER",
    "FIELDS",
    "OWN",
    "SEPARATOR",
    "STATUSES",
    "URGENCIES",
    "Candidate",
    "Field",
    "FieldKind",
    "FieldSpec",
    "arranged",
    "field_spec",
    "is_field",
    "joined",
    "own",
    "people",
    "specs_of",
]

BY_CLEANER = "cleaner"
OWN = "own:"  # begins the names of fields that a newsroom has added itself


class FieldKind(StrEnum):
    """How a field's value is checked and edited."""

    TEXT = "text"
    LONG = "long"  # several lines
    PEOPLE = "people"
    TAGS = "tags"
    DATE = "date"
    LANGUAGE = "language"
    CHOICE = "choice"
    ADDRESS = "address"


class FieldSpec(NamedTuple):
    """A field of stories: its name here, its key in JSON, its kind and its label."""

    name: str
    key: str
    kind: FieldKind
    label: str
    required: bool = False
    choices: tuple[str, ...] = ()
    seldom: bool = False  # most stories have none: shown where it is filled or asked for
    inside: bool = False  # for the newsroom only: exports leave it out


STATUSES = ("new", "in-review", "verified", "rejected")
URGENCIES = ("", "low", "high", "flash")  # "" is the usual one

FIELDS = (
    FieldSpec("headline", "title", FieldKind.TEXT, "Headline", required=True),
    FieldSpec("authors", "authors", FieldKind.PEOPLE, "Byline"),
    FieldSpec("published", "published", FieldKind.DATE, "Published"),
    FieldSpec("section", "section", FieldKind.TEXT, "Section"),
    FieldSpec("outlet", "site", FieldKind.TEXT, "Outlet"),
    FieldSpec("language", "language", FieldKind.LANGUAGE, "Language"),
    FieldSpec("status", "status", FieldKind.CHOICE, "Status", choices=STATUSES, inside=True),
    FieldSpec("tags", "tags", FieldKind.TAGS, "Tags", inside=True),
    FieldSpec("assignee", "assignee", FieldKind.TEXT, "Assignee", inside=True),
    FieldSpec("kicker", "kicker", FieldKind.TEXT, "Kicker", seldom=True),
    FieldSpec("lead", "lead", FieldKind.LONG, "Lead", seldom=True),
    FieldSpec("credit", "credit", FieldKind.TEXT, "Photo credit", seldom=True),
    FieldSpec("place", "place", FieldKind.TEXT, "Place", seldom=True),
    FieldSpec("address", "url", FieldKind.ADDRESS, "Source address", seldom=True),
    FieldSpec("updated", "updated", FieldKind.DATE, "Updated", seldom=True),
    FieldSpec("embargo", "embargo", FieldKind.DATE, "Embargo", seldom=True),
    FieldSpec("urgency", "urgency", FieldKind.CHOICE, "Urgency", choices=URGENCIES, seldom=True),
    FieldSpec("notes", "notes", FieldKind.LONG, "Notes", seldom=True, inside=True),
)

_BY_NAME = {spec.name: spec for spec in FIELDS} | {spec.key: spec for spec in FIELDS}


def own(label: str) -> FieldSpec:
    """Return a field that a newsroom has added itself, by what it is called there."""
    return FieldSpec(OWN + label, OWN + label, FieldKind.TEXT, label, seldom=True)


def is_field(name: str) -> bool:
    """Say whether a name or JSON key is one of a field."""
    return name in _BY_NAME or (name.startswith(OWN) and bool(name[len(OWN) :].strip()))


def field_spec(name: str) -> FieldSpec:
    """Return a field by its name or its JSON key; KeyError where there is none."""
    return own(name[len(OWN) :]) if name not in _BY_NAME and is_field(name) else _BY_NAME[name]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A value that could have been the field's, its place, and why it lost."""

    value: str
    start: int = -1  # code points in Reading.text; -1 where the value stands nowhere in it
    end: int = -1
    rule: str = ""
    reason: str = ""  # "third copy of the headline"
    score: float = 0.0  # 0 to 1


@dataclass(frozen=True, slots=True)
class Field:
    """A field's value, its place in the source, the candidates that lost, and who set it."""

    name: str
    value: str  # people and tags are joined by SEPARATOR, a date is an ISO 8601 day or time
    start: int = -1  # code points in Reading.text; -1 where the value stands nowhere in it
    end: int = -1
    rule: str = ""
    reason: str = ""
    set_by: str = BY_CLEANER
    problem: str = ""  # what an editor should look at: "06/07: day or month?"
    invalid: bool = False  # the value was typed and kept, but does not mean what its kind asks
    candidates: tuple[Candidate, ...] = ()


def arranged(found: Iterable[Field]) -> tuple[Field, ...]:
    """Return one field for each of FIELDS, empty where none was found, then a newsroom's own."""
    named = {field.name: field for field in found}
    usual = tuple(named.pop(spec.name, Field(spec.name, "")) for spec in FIELDS)
    return usual + tuple(field for field in named.values() if field.name.startswith(OWN))


def specs_of(fields: Iterable[Field]) -> tuple[FieldSpec, ...]:
    """Return what the fields of a story are, a newsroom's own last."""
    return tuple(field_spec(field.name) for field in fields)
