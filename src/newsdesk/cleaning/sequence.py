"""Where the body is: the network's log odds for every line, then the best path through the page."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray

from newsdesk.story.lines import Strictness

GAP = 1.0  # what it costs to leave the body for junk inside it and to come back, in log odds
# Added to every line: losing a paragraph is worse than keeping a line of junk.
LEAN = {Strictness.CAUTIOUS: 1.2, Strictness.BALANCED: 0.3, Strictness.STRICT: -0.5}
_HEAD, _BODY, _GAP, _TAIL = range(4)
_NEVER = float("-inf")


def body_path(odds: Sequence[float]) -> list[bool]:
    """Return which lines are body on the best path: head, body with gaps, tail (Viterbi)."""
    head, body, gap, tail = 0.0, _NEVER, _NEVER, _NEVER
    trail: list[tuple[int, int, int, int]] = []
    for points in odds:
        # Written out, for a maximum of tuples takes four times as long.
        left, back = body - GAP / 2, gap - GAP / 2
        from_body = _BODY if body >= head else _HEAD
        entered = body if from_body == _BODY else head
        if back >= entered:
            from_body, entered = _GAP, back
        from_gap = _GAP if gap >= left else _BODY
        from_tail = _TAIL if tail >= body else _BODY
        trail.append((_HEAD, from_body, from_gap, from_tail))
        gap = gap if from_gap == _GAP else left
        tail = tail if from_tail == _TAIL else body
        body = entered + points
    best = {_HEAD: head, _BODY: body, _TAIL: tail}
    return _walk(trail, max(best, key=best.__getitem__))


def _walk(trail: list[tuple[int, int, int, int]], state: int) -> list[bool]:
    kept = []
    for step in reversed(trail):
        kept.append(state == _BODY)
        state = step[state]
    return kept[::-1]


def chance(points: ArrayLike) -> NDArray[np.float64]:
    """Turn log odds into confidences from 0 to 1."""
    confidence: NDArray[np.float64] = 1 / (
        1 + np.exp(-np.clip(np.asarray(points, np.float64), -30, 30))
    )
    return confidence
