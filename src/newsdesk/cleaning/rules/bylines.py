"""Lines that name the author: a label, then little more than names."""

import re

from newsdesk.cleaning import words
from newsdesk.cleaning.rules.rule import STOPS
from newsdesk.cleaning.units import folded

_NAME = re.compile(r"[^\W\d_a-zа-яё][^\W\d_]*[.’'-]?[^\W\d_]*\.?$")
_LONGEST = 140  # characters
_FIRST = 3  # letters that a line's start is looked up by; labels of two are looked up whole


def label_of(text: str) -> str:
    """Return the words before the name that make a line a byline, "" where there are none."""
    start = text[:40].casefold().replace("ё", "е").replace("\xa0", " ")
    for label in _LABELS.get(start[:2], ()):
        if start.startswith(label):
            return label
    return ""


def _arranged(labels: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """Arrange labels by their first two letters, longest first."""
    starts = {label[:2] for label in labels}
    return {
        start: tuple(sorted((x for x in labels if x[:2] == start), key=len, reverse=True))
        for start in starts
    }


_LABELS = _arranged(words.BYLINE)
_KEYS = frozenset(folded(label)[:_FIRST] for label in words.BYLINE)


def bylines(text: str, mark: str, key: str, size: int) -> bool:
    """Say whether a line is a byline: a label, then little more than names."""
    return (
        size <= _LONGEST
        and len(text) <= _LONGEST
        and (key[:_FIRST] in _KEYS or key[:2] in _KEYS)
        and _is_byline(text, text[len(mark) :].lstrip() if mark else text)
    )


def _is_byline(text: str, words_: str) -> bool:
    if not (label := label_of(words_)):
        return False
    rest = words_.lstrip()[len(label) :].replace(":", ": ", 1).split()
    if label.endswith((":", "：", "—", "–", "-", ".")) or (rest and rest[0] == ":"):
        said = "".join(rest)
        return 0 < len(rest) <= 14 and not (said > "\u3040" and said.endswith(STOPS))
    names = sum(bool(_NAME.match(word.strip(",;|()"))) for word in rest)
    few = len(rest) <= 5 or any(character.isdigit() for character in text)
    return (
        few
        and names >= 1
        and _NAME.match(rest[0].strip(",;|")) is not None
        and not (text.endswith(STOPS) and len(rest) > 3)
    )
