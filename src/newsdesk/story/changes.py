"""What a use case changed, so that views reload that and nothing else."""

from dataclasses import dataclass
from enum import Flag, auto
from typing import NamedTuple


class Aspect(Flag):
    """A side of a story that a view may show."""

    NONE = 0
    FIELDS = auto()
    TEXT = auto()
    STATUS = auto()
    PRESENCE = auto()  # added, put into the bin, taken out of it
    HISTORY = auto()
    NOTES = auto()  # what people say of it: notes, claims, ticks, sign-offs


class Person(NamedTuple):
    """Who does something; a statement, not a proof."""

    name: str


@dataclass(frozen=True, slots=True)
class Changes:
    """One batch in the audit, the stories that it touched, and in which ways."""

    batch: int  # 0 where nothing was changed
    stories: tuple[int, ...]
    aspects: Aspect
    label: str = ""  # what the Undo menu says, such as "change of byline"

    def __bool__(self) -> bool:
        """Say whether anything was changed."""
        return bool(self.batch)
