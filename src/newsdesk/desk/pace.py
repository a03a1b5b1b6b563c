"""How fast a long job goes, and how long it will still take."""

from collections import deque
from dataclasses import dataclass, field

_LOOKED_BACK = 10.0  # seconds: long enough to be calm, short enough to notice a change
_APART = 0.25  # seconds between two marks that are kept
_FIRST = 1.0  # seconds before which nothing is foretold


@dataclass(slots=True)
class Pace:
    """The steps of one job, as far back as they count."""

    _marks: deque[tuple[float, int]] = field(default_factory=deque)  # when, and how many were done

    def step(self, done: int, total: int, now: float) -> tuple[float, float | None]:
        """Return how many are done in a second, and the seconds left, None where nobody can tell.

        `now` is any clock that only goes forward, in seconds.
        """
        marks = self._marks
        if marks and done < marks[-1][1]:  # another job, or the same from the start
            marks.clear()
        if not marks or now - marks[-1][0] >= _APART:
            marks.append((now, done))
        while len(marks) > 2 and now - marks[1][0] > _LOOKED_BACK:
            marks.popleft()
        began, before = marks[0]
        if now - began < _FIRST or done <= before:
            return 0.0, 0.0 if done >= total else None
        rate = (done - before) / (now - began)
        return rate, max(0, total - done) / rate
