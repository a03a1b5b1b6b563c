"""A reading laid out for cleaning: its units, what they repeat, what their words give away."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from newsdesk.cleaning import words
from newsdesk.cleaning.calendar import FoundDate, dates_in
from newsdesk.cleaning.units import REMEMBERED, SHORT, Unit, chunks_of, folded, units_of
from newsdesk.story.source import Reading

_WIDE = re.compile("[\u3040-\u9fff\uac00-\ud7a3]")
UNASKED = -1
_DATED = 160  # characters; a longer line with a date in it is no date line


@dataclass(frozen=True, slots=True)
class Page:
    """What every rule and feature looks at; lists run parallel to the units."""

    reading: Reading
    units: tuple[Unit, ...]
    texts: tuple[str, ...]
    keys: tuple[str, ...]
    chunks: list[str]  # what stands between the spaces of the keys, with ends of lines
    vocabulary: frozenset[str]  # the same
    copies: Counter[str]  # how often a folded line stands on the page
    hits: tuple[str, ...]  # the word table that a line falls under, "" for none
    under: dict[str, list[int]]  # word table → the units that fall under it
    sizes: tuple[int, ...]  # characters, a Chinese or Japanese one counted as two and a half
    dates: tuple[tuple[FoundDate, ...], ...] = field(repr=False)  # of short lines only
    looks: list["Look"] = field(repr=False)


def page_of(reading: Reading) -> Page:
    """Lay a reading out."""
    units = units_of(reading)
    looks = [
        (_remembered if len(unit.text) <= SHORT else _look)(unit.text, unit.mark, unit.key)
        for unit in units
    ]
    hits = tuple([look.hit for look in looks])
    keys = tuple([unit.key for unit in units])
    chunks = chunks_of(keys)
    copies = Counter(keys)
    copies.pop("", None)
    return Page(
        reading,
        units,
        tuple([unit.text for unit in units]),
        keys,
        chunks,
        frozenset(chunks),
        copies,
        hits,
        _grouped(hits),
        tuple([look.size for look in looks]),
        tuple([look.dates for look in looks]),
        looks,
    )


class Look:
    """What a line's own characters say of it, wherever it stands."""

    __slots__ = ("alone", "dates", "hit", "size")

    def __init__(self, size: int, hit: str, dates: tuple[FoundDate, ...]) -> None:
        """Look at all but the rules, which look when they are asked."""
        self.size = size
        self.hit = hit
        self.dates = dates
        self.alone = UNASKED  # the number of the first rule that knows the line by itself


def _look(text: str, mark: str, key: str) -> Look:
    size = _size(text)
    hit = word_hit(text, mark, key, size)
    return Look(size, hit, dates_in(text) if len(text) <= _DATED else ())


_remembered = lru_cache(REMEMBERED)(_look)


def _grouped(hits: Iterable[str]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for index, hit in enumerate(hits):
        if hit:
            found.setdefault(hit, []).append(index)
    return found


def _size(text: str) -> int:
    # A wide character has three bytes; a text without half of them has two a character at most.
    if text.isascii() or len(text.encode("utf-8", "surrogatepass")) <= 2 * len(text):
        return len(text)
    wide = len(_WIDE.findall(text, 0, 400))
    return int(len(text) * 2.5) if wide * 2 > min(len(text), 400) else len(text)


_IS = {folded(phrase): rule for rule, phrases in words.IS.items() for phrase in phrases}
_STARTS = {phrase: rule for rule, phrases in words.STARTS.items() for phrase in phrases}
_COUNTS = " 0123456789+"
_KEY = 4  # letters that phrases are looked up by; shorter ones are looked up whole
_LIMITS = {"cookies": 1500, "legal": 2500, "subscribe": 260, "read-also": 260, "credit": 160}
_LIMIT = 140  # characters; a longer line begins like junk by chance
_READ = 80  # characters of a line's start that are looked at


def _arranged(phrases: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Arrange phrases by their first letters, longest first, so that a look-up is short."""
    found: dict[str, list[str]] = {}
    for phrase in sorted(phrases, key=len, reverse=True):
        found.setdefault(phrase[:_KEY], []).append(phrase)
    return {start: tuple(rows) for start, rows in found.items()}


_BY_START = _arranged(_STARTS)
_SHORT = frozenset(phrase[0] for phrase in _STARTS if len(phrase) < _KEY)


def _may_begin(letters: str) -> bool:
    """Say whether a phrase begins with these letters: few lines do, and only they are folded."""
    return letters[:_KEY] in _BY_START or letters[:1] in _SHORT


def word_hit(text: str, mark: str, key: str, size: int) -> str:
    """Return the word table that a line falls under, "" where none does."""
    if len(text) <= 60 and (
        rule := _IS.get(key) or (key[-1:] in _COUNTS and _IS.get(key.rstrip(_COUNTS)))
    ):
        return rule
    if len(text) > 2500:
        return ""
    # The trimmed key has lost "©" and the colon that some phrases need, so look at the text too.
    words_ = text[len(mark) :].lstrip() if mark else text
    if not _may_begin(words_[:_KEY].casefold().replace("ё", "е")):
        return ""
    start = words_[:_READ].casefold().replace("ё", "е")
    for letters in (_KEY, 3, 2, 1) if start[:1] in _SHORT else (_KEY,):
        for phrase in _BY_START.get(start[:letters], ()):
            if start.startswith(phrase) and size <= _LIMITS.get(_STARTS[phrase], _LIMIT):
                return _STARTS[phrase]
    return ""
