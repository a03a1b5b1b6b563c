"""Findings: what a check says of a story, where, and how it would be mended."""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How sure it is that something is wrong."""

    ERROR = "error"  # the story contradicts itself
    WARNING = "warning"  # it is likely wrong
    NOTE = "note"  # a matter of style or completeness


@dataclass(frozen=True, slots=True)
class Fix:
    """What would mend a finding: an ordinary edit of the text, or of a field."""

    start: int  # code points of the clean text, or of the field's value; end exclusive
    end: int
    replacement: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One mistake that a check has found."""

    code: str
    severity: Severity
    start: int  # code points of the clean text, or of the field's value; end exclusive
    end: int
    words: str  # what stands there
    message: str  # one sentence
    field: str = ""  # the field that it is in; "" for the text
    fix: Fix | None = None
    source: tuple[int, int] | None = None  # in the reading, where it is about what was cut
    also: tuple[tuple[int, int], ...] = ()  # stretches of the clean text that it was held against

    @property
    def in_text(self) -> bool:
        """Say whether it stands in the text rather than in a field."""
        return not self.field
