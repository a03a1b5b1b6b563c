"""What a check is: its code, its words for people, and the function that looks."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from newsdesk.checks.examined import Examined
from newsdesk.story.findings import Fix, Severity


@dataclass(frozen=True, slots=True)
class Hit:
    """What a check's function yields; the registry adds the rest."""

    start: int  # code points of the clean text, or of the field's value; end exclusive
    end: int
    message: str
    field: str = ""
    fix: str | None = None  # what should stand there instead
    also: tuple[tuple[int, int], ...] = ()
    source: tuple[int, int] | None = None  # in the reading, where it is about what was cut
    mend: Fix | None = None  # where what is to be mended is not what is found


@dataclass(frozen=True, slots=True)
class Check:
    """One check; its words are what docs/checks.md is made of."""

    code: str
    severity: Severity
    title: str
    why: str
    wrong: str  # an example that it finds
    right: str  # the same, as it should be
    find: Callable[[Examined], Iterator[Hit]]
    languages: tuple[str, ...] = ()  # in which it is made; () for all
    fixes: bool = False  # whether one key can mend it
