"""A story as lists show it; a file of its own, since the first screen needs no more."""

from typing import NamedTuple


class Row(NamedTuple):
    """What lists, tables and JSON show of a story."""

    id: int
    version: int  # counts every change; guards against lost updates
    headline: str
    authors: tuple[str, ...]
    published: str  # ISO 8601 day or time, "" where unknown or not valid
    section: str
    outlet: str
    language: str  # ISO 639 code, "" where unknown
    status: str
    words: int  # in the clean body
    added: str  # ISO 8601 time, UTC
    file: str
    problems: int  # fields that an editor should look at
    binned: bool
    tags: tuple[str, ...] = ()
    assignee: str = ""
    urgency: str = ""
    embargo: str = ""  # ISO 8601 day or time before which nobody may publish it
