"""The characters of a page's lines and their classes, counted for all lines at once."""

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

LOWER, UPPER, CASELESS, WIDE, DIGIT, SPACE, QUOTE, COMMA, STOP, SIGN, OTHER = range(11)
LETTERS = slice(LOWER, WIDE + 1)
SIGNED = slice(QUOTE, OTHER + 1)
STOPS = ".!?…。！？"
_QUOTES = "\"“”«»„‟’'「」『』"
_COMMAS = ",，、"
_SIGNS = "|#@»>→›©•·"
_NOWHERE = np.zeros(0, np.int64)
_SCRIPTS = ((0x3040, 0x9FFF), (0xAC00, 0xD7A3), (0xE00, 0xEFF), (0x1000, 0x109F))  # no spaces


@cache
def _classes() -> NDArray[np.uint8]:
    """Return the class of every character of the first plane; those beyond are letters."""
    table = np.full(0x10000, OTHER, np.uint8)
    for code in range(0x10000):
        character = chr(code)
        if character.isalpha():
            small = LOWER if character.islower() else CASELESS
            table[code] = UPPER if character.isupper() else small
        elif character.isdigit():
            table[code] = DIGIT
        elif character.isspace():
            table[code] = SPACE
        elif unicodedata.category(character) in ("Mn", "Mc"):
            table[code] = CASELESS
    for low, high in _SCRIPTS:
        wide = table[low : high + 1]
        wide[wide == CASELESS] = WIDE
    for signs, kind in ((_QUOTES, QUOTE), (_COMMAS, COMMA), (STOPS, STOP), (_SIGNS, SIGN)):
        for sign in signs:
            table[ord(sign)] = kind
    return table


@cache
def _among(signs: str) -> Floats:
    """Tell of every character of the first plane whether it is one of the signs."""
    table = np.zeros(0x10000, np.float32)
    table[[ord(sign) for sign in signs]] = 1
    return table


@dataclass(frozen=True, slots=True)
class Letters:
    """The characters of a page's lines, one after the other, and their classes."""

    texts: Sequence[str]
    text: str  # all of them
    codes: NDArray[np.uint32]
    kinds: NDArray[np.uint8]
    lines: Ints  # line of each character
    starts: Ints  # of each line
    lengths: Ints
    counts: Floats  # lines × classes

    @classmethod
    def of(cls, texts: Sequence[str]) -> "Letters":
        """Classify and count; no text may be empty."""
        count = len(texts)
        text = "".join(texts)
        lengths = np.fromiter(map(len, texts), np.int64, count)
        codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)
        kinds = _classes().take(codes, mode="clip")
        lines = np.repeat(np.arange(count), lengths)
        flat = np.bincount(lines * (OTHER + 1) + kinds, minlength=count * (OTHER + 1))
        counts = flat.reshape(count, OTHER + 1).astype(np.float32)
        return cls(texts, text, codes, kinds, lines, np.cumsum(lengths) - lengths, lengths, counts)

    def at(self, sign: str) -> Ints:
        """Return where a sign stands."""
        return np.flatnonzero(self.codes == ord(sign)) if sign in self.text else _NOWHERE

    def holds(self, sign: str) -> Floats:
        """Tell which lines hold a sign."""
        return self.marked(self.at(sign))

    def marked(self, places: Ints) -> Floats:
        """Tell which lines hold one of these places."""
        found = np.zeros(len(self.texts), np.float32)
        found[self.lines[places]] = 1
        return found

    def where(self, some: NDArray[Any], holds: Callable[[str], bool]) -> Floats:
        """Tell which of some lines a test holds for; it is not asked of the others."""
        found = np.zeros(len(self.texts), np.float32)
        for line in np.flatnonzero(some).tolist():
            found[line] = holds(self.texts[line])
        return found

    def begins(self, kind: int) -> Floats:
        """Tell which lines begin with a character of a class."""
        found: Floats = (self.kinds[self.starts] == kind).astype(np.float32)
        return found

    def signs_at(self, places: Ints, signs: str) -> Floats:
        """Tell which of these places hold one of the signs."""
        found: Floats = _among(signs).take(self.codes[places], mode="clip")
        return found

    def capital_words(self) -> Floats:
        """Return which share of each line's words begins with a capital."""
        space = self.kinds == SPACE
        first = ~space
        first[1:] &= space[:-1]
        first[self.starts] = ~space[self.starts]
        begins = np.flatnonzero(first)
        lines = self.lines[begins]
        words = np.bincount(lines, minlength=len(self.texts))
        capital = lines[self.kinds[begins] == UPPER]
        share = np.bincount(capital, minlength=len(self.texts)) / np.maximum(1, words)
        return share.astype(np.float32)
