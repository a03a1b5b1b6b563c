"""How much of a story a cleaner keeps and how much junk with it, in runs of four words."""

import re
from collections import Counter
from collections.abc import Iterable

_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|[^\W_\u3040-\u30ff\u3400-\u9fff]+")
_RUN = 4


def overlap(truth: str, made: str) -> tuple[float, float, float]:
    """Return precision, recall and their F1."""
    wanted, found = _runs(truth), _runs(made)
    both = (wanted & found).total()
    precision = both / found.total() if found else 0.0
    recall = both / wanted.total() if wanted else 0.0
    return precision, recall, 2 * both / ((wanted.total() + found.total()) or 1)


def _runs(text: str) -> Counter[tuple[str, ...]]:
    words = _WORD.findall(text.casefold())
    return Counter(tuple(words[i : i + _RUN]) for i in range(len(words) - _RUN + 1))


def mean(values: Iterable[float]) -> float:
    """Return the average, 0 of nothing."""
    known = list(values)
    return sum(known) / len(known) if known else 0.0
