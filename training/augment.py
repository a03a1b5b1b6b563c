"""Pages made harder: cut short at either end, with words, features and markup forgotten."""

from dataclasses import replace
from random import Random

import numpy as np
import torch
from training.network import Batch
from training.pages import Example

from newsdesk.cleaning.bags import WORD_ROOMS
from newsdesk.cleaning.markup import MARKUP_ROOMS
from newsdesk.cleaning.vectors import DENSE_NAMES, Vectors, place_of

CROPPED = 0.2  # of the pages lose lines above or below the body, or both
FORGOTTEN_WORDS, FORGOTTEN_MARKUP, FORGOTTEN_FEATURES = 0.3, 0.2, 0.1
_PLACE = DENSE_NAMES.index("place")
_LENGTH = DENSE_NAMES.index("length")


def cropped(example: Example, random: Random) -> Example:
    """Cut off lines above and below the body of some pages; most stay as they are."""
    if random.random() > CROPPED:
        return example
    body = np.flatnonzero(np.nan_to_num(example.truth[:, 0]) > 0.5)
    if not len(body):
        return example
    first, last = int(body[0]), int(body[-1]) + 1
    start = random.randint(0, first) if random.random() < 0.5 else 0
    end = (
        random.randint(last, len(example.tokens)) if random.random() < 0.5 else len(example.tokens)
    )
    if random.random() < 0.2:
        start, end = first, last
    return part_of(example, start, end)


def part_of(example: Example, start: int, end: int) -> Example:
    """Return some lines of a page as a page of its own."""
    v = example.vectors
    dense = v.dense[start:end].copy()
    place = np.stack(place_of(np.expm1(dense[:, _LENGTH] * 6)), 1)
    dense[:, _PLACE : _PLACE + place.shape[1]] = place

    def within(lines: np.ndarray) -> np.ndarray:
        return (lines >= start) & (lines < end)

    words, markup, terms = within(v.word_lines), within(v.markup_lines), within(v.term_lines)
    _, own = np.unique(v.terms[terms], return_inverse=True)
    part = Vectors(
        dense,
        v.words[words],
        v.word_lines[words] - start,
        v.markup[markup],
        v.markup_lines[markup] - start,
        own.astype(np.int64),
        v.term_lines[terms] - start,
    )
    return replace(
        example,
        vectors=part,
        truth=example.truth[start:end],
        tokens=example.tokens[start:end],
        spans=example.spans[start:end],
    )


def forgetful(batch: Batch) -> Batch:
    """Put chance in place of some words and markup, and leave out some features of each page."""
    words = _replaced(batch.words, FORGOTTEN_WORDS, WORD_ROOMS)
    markup = _replaced(batch.markup, FORGOTTEN_MARKUP, MARKUP_ROOMS)
    kept = torch.rand(batch.count, batch.dense.shape[1]) > FORGOTTEN_FEATURES
    return replace(batch, words=words, markup=markup, dense=batch.dense * kept[batch.pages])


def _replaced(numbers: torch.Tensor, share: float, rooms: int) -> torch.Tensor:
    chance = torch.randint(0, rooms, numbers.shape)
    return torch.where(torch.rand(len(numbers)) < share, chance, numbers)
