"""Values found on a page, and the choice among them: the best wins, the others say why not."""

from collections.abc import Iterable
from dataclasses import dataclass

from newsdesk.story.fields import Candidate, Field

_SHOWN = 8  # candidates of one field


@dataclass(frozen=True, slots=True)
class Found:
    """A value, where it stands, how well it fits, and what is open about it."""

    value: str
    start: int
    end: int
    rule: str
    reason: str  # why it would be chosen
    score: float  # 0 to 1
    problem: str = ""
    lost: str = ""  # why it is not chosen, where that is more than a lower score


def chosen(name: str, rows: Iterable[Found], missing: str = "") -> Field:
    """Return the field with the best value; equal values in other places become candidates."""
    ranked = sorted(rows, key=lambda row: -row.score)
    if not ranked:
        return Field(name, "", rule="none", reason=missing)
    best, *rest = ranked
    candidates = tuple(_candidate(row, best) for row in rest[:_SHOWN])
    return Field(
        name,
        best.value,
        best.start,
        best.end,
        best.rule,
        best.reason,
        problem=best.problem,
        candidates=candidates,
    )


def _candidate(row: Found, best: Found) -> Candidate:
    same = "The same value in another place" if row.value == best.value else ""
    reason = row.lost or same or f"{row.reason}; less likely than the one chosen"
    return Candidate(row.value, row.start, row.end, row.rule, reason, round(row.score, 3))
