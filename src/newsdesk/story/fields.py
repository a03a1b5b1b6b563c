"""Fields of a story: the value, where it was found, what lost, and who set it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from newsdesk.story.names import SEPARATOR, joined, people

__all__ = [
    "BY_CLEANER",
    "FIELDS",
    "SEPARATOR",
    "STATUSES",
    "Candidate",
    "Field",
    "FieldKind",
    "FieldSpec",
    "field_spec",
    "joined",
    "people",
]

BY_CLEANER = "cleaner"


class FieldKind(StrEnum):
    """How a field's value is checked and edited."""

    TEXT = "text"
    PEOPLE = "people"
    TAGS = "tags"
    DATE = "date"
    LANGUAGE = "language"
    CHOICE = "choice"


class FieldSpec(NamedTuple):
    """A field that every story has: its name here, its key in JSON, its kind and its label."""

    name: str
    key: str
    kind: FieldKind
    label: str
    required: bool = False
    choices: tuple[str, ...] = ()


STATUSES = ("new", "in-review", "verified", "rejected")

FIELDS = (
    FieldSpec("headline", "title", FieldKind.TEXT, "Headline", required=True),
    FieldSpec("authors", "authors", FieldKind.PEOPLE, "Byline"),
    FieldSpec("published", "published", FieldKind.DATE, "Published"),
    FieldSpec("section", "section", FieldKind.TEXT, "Section"),
    FieldSpec("outlet", "site", FieldKind.TEXT, "Outlet"),
    FieldSpec("language", "language", FieldKind.LANGUAGE, "Language"),
    FieldSpec("status", "status", FieldKind.CHOICE, "Status", choices=STATUSES),
    FieldSpec("tags", "tags", FieldKind.TAGS, "Tags"),
    FieldSpec("assignee", "assignee", FieldKind.TEXT, "Assignee"),
)

_BY_NAME = {spec.name: spec for spec in FIELDS} | {spec.key: spec for spec in FIELDS}


def field_spec(name: str) -> FieldSpec:
    """Return a field by its name or its JSON key; KeyError where there is none."""
    return _BY_NAME[name]


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
