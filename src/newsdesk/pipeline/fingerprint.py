"""A page as the set of its lines: eight bytes a line, enough to see what recurs where."""

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from hashlib import blake2b

from newsdesk.cleaning.units import REMEMBERED, SHORT, Unit, units_of, worded
from newsdesk.story.source import Reading

LONG = 80  # characters from which a line is a paragraph: it says nothing of the site
_SPOKEN = 20  # characters; "Yes." in many a story is no junk
_ENDS = (".", "!", "?", "…", ".»", ".”", '."')
_MOST = 2000  # lines of one page; more would be a list, not a story


class Kind(IntEnum):
    """What a line's number says of it in its two lowest bits."""

    SHORT = 0
    LONG = 1
    SPOKEN = 2  # so short and yet a sentence that people say it in any story


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """The hash of a page's bytes, and the numbers of its lines."""

    sha256: str
    lines: bytes  # of `packed`

    @property
    def numbers(self) -> "array[int]":
        """Return the numbers of the page's lines, sorted."""
        return unpacked(self.lines)

    @property
    def rank(self) -> int:
        """Return a number by chance that is always the same for these bytes."""
        return int(self.sha256[:12], 16)


def fingerprint(reading: Reading) -> bytes:
    """Return the numbers of a reading's lines, packed."""
    return lines_of(numbers_of(reading))


def numbers_of(reading: Reading) -> list[int]:
    """Return the number of each line in order, 0 for one without words."""
    texts = _block_texts(reading)
    if texts is None:
        return [number_of(unit) if unit.key else 0 for unit in units_of(reading)]
    return [_remembered(text) if len(text) <= SHORT else _number(text) for text in texts]


def _block_texts(reading: Reading) -> list[str] | None:
    """Return the texts of the blocks; None where words stand outside them, as they seldom do.

    What cleaning judges are then the blocks, and to number them it need not be made.
    """
    whole, reached = reading.text, 0
    texts: list[str] = []
    for block in reading.blocks:
        start, end = block.start, block.end
        if start > reached and not whole[reached:start].isspace():
            return None
        texts.append(whole[start:end])
        reached = end
    return texts if not whole[reached:].strip() else None


def _number(text: str) -> int:
    key = worded(text)[1]
    return of_key(key) | _kind(text) if key else 0


_remembered = lru_cache(REMEMBERED)(_number)


def lines_of(numbers: Sequence[int]) -> bytes:
    """Return the numbers of a page's lines, packed."""
    return packed({number for number in numbers[:_MOST] if number})


def number_of(unit: Unit) -> int:
    """Return a line's number: 61 bits of its folded words, and its kind."""
    return of_key(unit.key) | _kind(unit.text)


def of_key(key: str) -> int:
    """Return the number of a line whose kind is not known."""
    data = key.encode("utf-8", "surrogatepass")
    return int.from_bytes(blake2b(data, digest_size=8).digest(), "little") >> 3 << 2


def _kind(text: str) -> Kind:
    if len(text) >= LONG:
        return Kind.LONG
    return Kind.SPOKEN if len(text) <= _SPOKEN and text.endswith(_ENDS) else Kind.SHORT


def packed(numbers: Iterable[int]) -> bytes:
    """Return numbers as bytes, sorted."""
    return array("q", sorted(numbers)).tobytes()


def unpacked(lines: bytes) -> "array[int]":
    """Give the numbers back."""
    numbers = array("q")
    numbers.frombytes(lines)
    return numbers
