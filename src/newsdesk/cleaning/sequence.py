"""Where the body is: the network's log odds for every line, then the best path through the page."""

from collections.abc import Sequence
from math import exp

from newsdesk.story.lines import Strictness

GAP = 1.0  # what it costs to leave the body for junk inside it and to come back, in log odds
# Added to every line: losing a paragraph is worse than keeping a line of junk.
LEAN = {Strictness.CAUTIOUS: 1.2, Strictness.BALANCED: 0.3, Strictness.STRICT: -0.5}
_HEAD, _BODY, _GAP, _TAIL = range(4)
_NEVER = float("-inf")


def body_path(odds: Sequence[float]) -> list[bool]:
    """Return which lines are body on the best path: head, body with gaps, tail (Viterbi)."""
    best = [0.0, _NEVER, _NEVER, _NEVER]
    trail: list[tuple[int, int, int, int]] = []
    for points in odds:
        head, body, gap, tail = best
        to_body = max((head, _HEAD), (body, _BODY), (gap - GAP / 2, _GAP))
        to_gap = max((body - GAP / 2, _BODY), (gap, _GAP))
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
    """Turn log odds into a confidence from 0 to 1."""
    return 1.0 / (1.0 + exp(-max(-30.0, min(30.0, points))))
