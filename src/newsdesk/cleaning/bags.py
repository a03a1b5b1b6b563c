"""Words as numbers: each word has a room among so many, and each line a bag of rooms."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from struct import Struct
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from newsdesk.cleaning.concepts import concept
from newsdesk.cleaning.letters import Floats, Ints
from newsdesk.cleaning.units import LINE_END

WORD_ROOMS = 4096  # words that share a room are not told apart
WORD = re.compile(r"[^\W\d_\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+|\d+|[^\W\d_]")
_LOOKED_AT = 40  # words of one line
_FUNCTION = 3  # letters; shorter words say little of what a text is about
_SHORT = 6  # words of a line that is looked up whole
_FIRST, _LAST = np.arange(_SHORT), np.arange(1, 3)
_LINE_BITS = 30  # a page has fewer lines
_KNOWN = 150_000  # words whose facts are remembered; with these 40 MB
_JAPANESE = "\u3040"  # from here on words are not set apart
_AROUND = ".,:;!?()\"'«»“”…"  # what most often stands around a word
_LONG = 30  # characters; longer stretches without a space seldom come again


def hashed(word: str) -> int:
    """Return a number from 0 to 2³² − 1, the same on every machine."""
    return crc32(word.encode("utf-8", "replace"))


def fact_of(word: str) -> int:
    """Return what is known of a word, in one number.

    Bits 0 to 31 are its hash, bit 32 tells a content word, and from bit 33 on stands its concept.
    """
    content = len(word) > _FUNCTION or word > _JAPANESE  # Chinese and Japanese words are short
    return hashed(word) | content << 32 | (concept(word) + 1) << 33


_packed = Struct("<q").pack


class Chunks(dict[str, bytes]):
    """The facts of the words between two spaces, found once; as bytes, which are quick to join."""

    def __missing__(self, chunk: str) -> bytes:
        bare = chunk.strip(_AROUND)
        if bare.isalpha() and (bare.isascii() or max(bare) < _JAPANESE):
            facts = _packed(fact_of(bare)) if bare == chunk else self[bare]
        elif chunk == LINE_END:
            facts = _packed(-1)
        else:
            words = WORD.findall(chunk)
            # A word of its own is looked up no further: it would be looked up for ever.
            own = words == [chunk]
            facts = _packed(fact_of(chunk)) if own else b"".join(map(self.__getitem__, words))
        if len(chunk) <= _LONG:
            if len(self) > _KNOWN:
                self.clear()
            self[chunk] = facts
        return facts


_CHUNKS = Chunks()


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a page's lines, one after the other."""

    numbers: Ints  # hashes
    content: NDArray[np.bool_]
    concepts: Ints  # their numbers from 1 on, 0 for none
    lines: Ints
    places: Ints  # within the line
    lengths: Ints  # words of each line

    @classmethod
    def of(cls, chunks: Iterable[str], count: int) -> "Words":
        """Look up every word of the chunks of so many lines."""
        facts = np.frombuffer(b"".join(map(_CHUNKS.__getitem__, chunks)), "<i8").astype(np.int64)
        ends = facts < 0
        lines = np.cumsum(ends, dtype=np.int64)[~ends]
        facts = facts[~ends]
        lengths = np.bincount(lines, minlength=count)
        places = np.arange(len(facts)) - (np.cumsum(lengths) - lengths)[lines]
        content = (facts >> 32 & 1).astype(np.bool_)
        return cls(facts & 0xFFFFFFFF, content, facts >> 33, lines, places, lengths)


def terms_of(words: Words) -> tuple[Ints, Ints, Floats]:
    """Return content words, once a line each, and how many a line has."""
    some = words.content & (words.places < _LOOKED_AT)
    pairs = np.sort(words.numbers[some] << _LINE_BITS | words.lines[some])
    first = np.ones(len(pairs), np.bool_)
    first[1:] = pairs[1:] != pairs[:-1]
    pairs = pairs[first]
    lines, numbers = pairs & (1 << _LINE_BITS) - 1, pairs >> _LINE_BITS
    terms = np.zeros(len(numbers), np.int64)
    terms[1:] = np.cumsum(numbers[1:] != numbers[:-1])
    count = np.bincount(lines, minlength=len(words.lengths)).astype(np.float32)
    return terms, lines, count


def words_of(words: Words) -> tuple[Ints, Ints]:
    """Return every word, and once more what a line begins and ends with, and short lines whole."""
    looked_at = words.places < _LOOKED_AT
    flat = words.numbers[looked_at]
    if not len(flat):
        return flat, flat
    more, some = _ends_of(words, flat)
    numbers = np.concatenate((flat, more[some]))
    return bag(numbers, np.concatenate((words.lines[looked_at], np.nonzero(some)[0])), WORD_ROOMS)


def _ends_of(words: Words, flat: Ints) -> tuple[Ints, NDArray[np.bool_]]:
    """Return numbers of each line's first three words, last two, first pair and all; which hold."""
    lengths = words.lengths
    count = np.minimum(lengths, _LOOKED_AT)
    start = np.cumsum(count) - count
    first = flat.take(start[:, None] + _FIRST, mode="clip") * (count[:, None] > _FIRST)
    more = np.empty((len(count), 7), np.int64)
    some = np.empty((len(count), 7), np.bool_)
    more[:, :3] = first[:, :3] * 3 + 1
    some[:, :3] = count[:, None] > _FIRST[:3]
    more[:, 3:5] = flat.take((start + count)[:, None] - _LAST, mode="clip") * 5 + 2
    some[:, 3:5] = (count[:, None] >= _LAST) & (lengths <= _LOOKED_AT)[:, None]
    more[:, 5] = first[:, 0] * 7 + first[:, 1] * 11 + 3
    some[:, 5] = count >= 2
    more[:, 6] = first @ (13 + 4 * _FIRST) + 4
    some[:, 6] = (count > 0) & (lengths <= _SHORT)
    return more, some


def bag(numbers: Ints, lines: Ints, rooms: int) -> tuple[Ints, Ints]:
    """Give each number one of so many rooms, a power of two, and sort by line."""
    # Multiplied so that the low bits, which the room is taken from, depend on all of them.
    mixed = (numbers * 0x9E3779B1 & 0x7FFFFFFF) >> 7
    order = np.argsort(lines, kind="stable")
    return (mixed & rooms - 1)[order], lines[order]
