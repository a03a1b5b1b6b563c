"""Words as numbers: each word has a room among so many, and each line a bag of rooms."""

import re
from itertools import chain
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from newsdesk.cleaning.letters import Floats, Ints

WORD_ROOMS = 4096  # words that share a room are not told apart
WORD = re.compile(r"[^\W\d_\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+|\d+|[^\W\d_]")
_LOOKED_AT = 40  # words of one line
_SHORT = 6  # words of a line that is looked up whole
_KNOWN = 200_000  # words whose numbers are remembered


class Numbers(dict[str, int]):
    """Words and their hashes; computed once a word, forgotten when there are too many."""

    def __missing__(self, word: str) -> int:
        if len(self) > _KNOWN:
            self.clear()
        number = self[word] = crc32(word.encode("utf-8", "replace"))
        return number


NUMBERS = Numbers()


def numbered(tokens: list[list[str]]) -> list[list[int]]:
    """Return the numbers of the first words of each line."""
    return [[NUMBERS[word] for word in row[:_LOOKED_AT]] for row in tokens]


def terms_of(tokens: list[list[str]], rows: list[list[int]]) -> tuple[Ints, Ints, Floats]:
    """Return content words, once a line each, and how many a line has."""
    coded = [
        (line << 32) | number
        for line, (row, own) in enumerate(zip(tokens, rows, strict=True))
        for word, number in zip(row, own, strict=False)
        if len(word) > 3 or word > "\u3040"
    ]
    pairs = np.unique(np.array(coded, np.int64))
    lines = pairs >> 32
    _, terms = np.unique(pairs & 0xFFFFFFFF, return_inverse=True)
    count = np.bincount(lines, minlength=len(tokens)).astype(np.float32)
    return terms.astype(np.int64), lines, count


def words_of(rows: list[list[int]], lengths: Floats) -> tuple[Ints, Ints]:
    """Return every word, and once more what a line begins and ends with, and short lines whole."""
    count = np.array([len(row) for row in rows], np.int64)
    flat = np.fromiter(chain.from_iterable(rows), np.int64, int(count.sum()))
    start = np.cumsum(count) - count
    every = np.arange(len(rows))
    numbers, lines = [flat], [np.repeat(every, count)]

    def add(some: NDArray[np.bool_], values: Ints) -> None:
        numbers.append(values)
        lines.append(every[some])

    for place in range(3):
        some = count > place
        add(some, flat[start[some] + place] * 3 + 1)
    for place in range(1, 3):
        some = (count >= place) & (lengths <= _LOOKED_AT)
        add(some, flat[start[some] + count[some] - place] * 5 + 2)
    some = count >= 2
    add(some, flat[start[some]] * 7 + flat[start[some] + 1] * 11 + 3)
    whole = np.zeros(len(rows), np.int64)
    for place in range(_SHORT):
        some = count > place
        whole[some] += flat[start[some] + place] * (13 + 4 * place)
    some = (count > 0) & (lengths <= _SHORT)
    add(some, whole[some] + 4)
    return bag(np.concatenate(numbers), np.concatenate(lines), WORD_ROOMS)


def bag(numbers: Ints, lines: Ints, rooms: int) -> tuple[Ints, Ints]:
    """Give each number a room, and sort by line."""
    # Multiplied so that the low bits, which the room is taken from, depend on all of them.
    mixed = (numbers * 0x9E3779B1 & 0x7FFFFFFF) >> 7
    order = np.argsort(lines, kind="stable")
    return (mixed % rooms)[order], lines[order]
