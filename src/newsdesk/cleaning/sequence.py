"""Where the body is: a score for every unit, then the best path through the page."""

from collections.abc import Iterable, Sequence
from math import exp

from newsdesk.cleaning.weights import BIAS, WEIGHTS

LEAVE = 2.5  # what it costs to leave the body for junk inside it, in the unit of the scores
RETURN = 1.0
ENTER = 0.0
KEEP = 1.0  # added to every score: losing a paragraph is worse than keeping a line of junk
_HEAD, _BODY, _GAP, _TAIL = range(4)


def score(names: Iterable[str]) -> float:
    """Return the log odds that a unit with these features is body."""
    return BIAS + KEEP + sum([WEIGHTS[name] for name in names if name in WEIGHTS])


def body_path(scores: Sequence[float]) -> list[bool]:
    """Return which units are body on the best path: head, body with gaps, tail (Viterbi)."""
    best = [0.0, float("-inf"), float("-inf"), float("-inf")]
    trail: list[tuple[int, int, int, int]] = []
    for points in scores:
        head, body, gap, tail = best
        to_body = max((head - ENTER, _HEAD), (body, _BODY), (gap - RETURN, _GAP))
        to_gap = max((body - LEAVE, _BODY), (gap, _GAP))
        to_tail = max((body, _BODY), (tail, _TAIL))
        trail.append((_HEAD, to_body[1], to_gap[1], to_tail[1]))
        best = [head, to_body[0] + points, to_gap[0], to_tail[0]]
    return _walk(trail, max((_HEAD, _BODY, _TAIL), key=best.__getitem__))


def _walk(trail: list[tuple[int, int, int, int]], state: int) -> list[bool]:
    kept = []
    for step in reversed(trail):
        kept.append(state == _BODY)
        state = step[state]
    return kept[::-1]


def chance(points: float) -> float:
    """Turn a score into a confidence from 0 to 1."""
    return 1.0 / (1.0 + exp(-max(-30.0, min(30.0, points))))
