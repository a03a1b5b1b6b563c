"""How alike two claims are: by the stems that they share, and by their figures."""

import re

from rapidfuzz import fuzz

from newsdesk.text.fold import fold
from newsdesk.text.stems import stems
from newsdesk.text.tokens import words_of

_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
_OTHER_FIGURES = 0.8  # what is left of the likeness where the figures differ


def alike(one: str, other: str) -> float:
    """Return how alike two claims are, 0 to 1; other figures make them less so."""
    here, there = _stemmed(one), _stemmed(other)
    if not here or not there:
        return 0.0
    likeness = fuzz.token_sort_ratio(here, there) / 100
    return likeness if _figures(one) == _figures(other) else likeness * _OTHER_FIGURES


def _stemmed(text: str) -> str:
    return " ".join(sorted(next(iter(stems(word)), fold(word)) for word in words_of(text)))


def _figures(text: str) -> set[str]:
    return {figure.replace(",", ".") for figure in _FIGURE.findall(text)}
