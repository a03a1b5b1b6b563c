"""Values found on a page, and the choice among them: the best wins, the others say why not."""

from collections.abc import Iterable, Mapping
from math import exp
from typing import NamedTuple

from newsdesk.story.fields import Candidate, Field

_SHOWN = 8  # candidates of one field


class Guess(NamedTuple):
    """A value that may be the field's, where it stands, and the signs for and against it.

    A tuple, as what follows: it is made three times as fast as a frozen dataclass.
    """

    value: str
    start: int
    end: int
    rule: str
    reason: str  # why it would be chosen
    signs: tuple[str, ...]  # names in the table of weights
    problem: str = ""
    line: int = -1  # number of the spot, -1 for what markup claims


class Found(NamedTuple):
    """A value, where it stands, how well it fits, and what is open about it."""

    value: str
    start: int
    end: int
    rule: str
    reason: str  # why it would be chosen
    score: float  # 0 to 1
    problem: str = ""
    lost: str = ""  # why it is not chosen, where that is more than a lower score


def weighed(guess: Guess, weights: Mapping[str, float]) -> Found:
    """Return a guess with the probability that its signs give it."""
    odds = weights[""] + sum([weights[sign] for sign in guess.signs if sign in weights])
    score = 1 / (1 + exp(-max(-30.0, min(30.0, odds))))
    lost = guess.reason if guess.rule == "headline-repeat" else ""
    return Found(
        guess.value, guess.start, guess.end, guess.rule, guess.reason, score, guess.problem, lost
    )


def chosen(name: str, rows: Iterable[Found], missing: str = "", least: float = 0.0) -> Field:
    """Return the field with the best value; equal values in other places become candidates."""
    ranked = _first_copy(sorted(rows, key=lambda row: -row.score))
    if not ranked:
        return Field(name, "", rule="none", reason=missing)
    best, *rest = ranked
    if best.score < least:
        weak = tuple(_unlikely(row) for row in ranked[:_SHOWN])
        return Field(name, "", rule="none", reason=missing, candidates=weak)
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


def _first_copy(ranked: list[Found]) -> list[Found]:
    """Let the first copy of a line stand for it, where a later one is the likeliest."""
    if ranked and ranked[0].lost:
        for row in ranked:
            if row.value == ranked[0].value and not row.lost:
                same = [r for r in ranked if r.lost and r.value == row.value]
                same.sort(key=lambda r: r.start)
                return [row, *same, *(r for r in ranked if r is not row and r not in same)]
    return ranked


def _candidate(row: Found, best: Found) -> Candidate:
    same = "The same value in another place" if row.value == best.value else ""
    reason = row.lost or same or f"{row.reason}; less likely than the one chosen"
    return Candidate(row.value, row.start, row.end, row.rule, reason, round(row.score, 3))


def _unlikely(row: Found) -> Candidate:
    reason = row.lost or f"{row.reason}; too unlikely to be chosen"
    return Candidate(row.value, row.start, row.end, row.rule, reason, round(row.score, 3))
