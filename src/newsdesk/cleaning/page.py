"""A reading laid out for cleaning: its units, what they repeat, what their words give away."""

import re
from collections import Counter
from dataclasses import dataclass, field

from newsdesk.cleaning import words
from newsdesk.cleaning.calendar import FoundDate, dates_in
from newsdesk.cleaning.units import Unit, units_of
from newsdesk.story.source import Reading

_WIDE = re.compile("[\u3040-\u9fff\uac00-\ud7a3]")
_DATED = 160  # characters; a longer line with a date in it is no date line


@dataclass(frozen=True, slots=True)
class Page:
    """What every rule and feature looks at; lists run parallel to the units."""

    reading: Reading
    units: tuple[Unit, ...]
    copies: Counter[str]  # how often a folded line stands on the page
    hits: tuple[str, ...]  # the word table that a line falls under, "" for none
    sizes: tuple[int, ...]  # characters, a Chinese or Japanese one counted as two and a half
    dates: tuple[tuple[FoundDate, ...], ...] = field(repr=False)  # of short lines only


def page_of(reading: Reading) -> Page:
    """Lay a reading out."""
    units = units_of(reading)
    return Page(
        reading,
        units,
        Counter(unit.key for unit in units if unit.key),
        tuple(word_hit(unit) for unit in units),
        tuple(_size(unit.text) for unit in units),
        tuple(dates_in(unit.text) if len(unit.text) <= _DATED else () for unit in units),
    )


def _size(text: str) -> int:
    if text.isascii():
        return len(text)
    wide = len(_WIDE.findall(text, 0, 400))
    return int(len(text) * 2.5) if wide * 2 > min(len(text), 400) else len(text)


def _by_first_word(table: dict[str, tuple[str, ...]]) -> dict[str, tuple[tuple[str, str], ...]]:
    """Arrange phrases by their first four letters, longest first, so that a look-up is short."""
    found: dict[str, list[tuple[str, str]]] = {}
    for rule, phrases in table.items():
        for phrase in phrases:
            found.setdefault(phrase[:4], []).append((phrase, rule))
    return {start: tuple(sorted(rows, key=lambda r: -len(r[0]))) for start, rows in found.items()}


_IS = {phrase: rule for rule, phrases in words.IS.items() for phrase in phrases}
_STARTS = _by_first_word(words.STARTS)
_SHORT_STARTS = tuple((p, r) for r, ps in words.STARTS.items() for p in ps if len(p) < 4)
_LIMITS = {"cookies": 1500, "legal": 2500, "subscribe": 260, "read-also": 260, "credit": 160}
_LIMIT = 140  # characters; a longer line begins like junk by chance


def word_hit(unit: Unit) -> str:
    """Return the word table that a unit falls under, "" where none does."""
    length = len(unit.text)
    if length <= 60 and (rule := _IS.get(unit.key.rstrip(" 0123456789+"))):
        return rule
    if length > 2500:
        return ""
    # The trimmed key has lost "©" and the colon that some phrases need, so look at the text too.
    words_ = unit.text[len(unit.mark) :].lstrip()[:80].casefold().replace("ё", "е")
    for phrase, rule in (*_STARTS.get(words_[:4], ()), *_SHORT_STARTS):
        if words_.startswith(phrase) and length <= _LIMITS.get(rule, _LIMIT):
            return rule
    return ""
