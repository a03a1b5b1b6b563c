"""The network as it is trained: torch here, numpy in newsdesk.cleaning.network."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn
from training.pages import HEADS, Example

from newsdesk.cleaning.bags import WORD_ROOMS
from newsdesk.cleaning.markup import MARKUP_ROOMS
from newsdesk.cleaning.vectors import DENSE_NAMES

WORD_SIZE, MARKUP_SIZE, WIDTH = 16, 8, 48
STEPS = (1, 2, 4, 8, 16, 1)  # distances that the convolutions look over
CONTEXT = 3  # after how many convolutions the page as a whole is looked at
LINKED = 4  # channels that tell how a line's words are spread over the likely body and headline


@dataclass(frozen=True, slots=True)
class Batch:
    """Some pages side by side: lines one after the other, and where each goes in the grid."""

    dense: Tensor
    words: Tensor
    word_starts: Tensor
    markup: Tensor
    markup_starts: Tensor
    terms: Tensor
    term_lines: Tensor
    pages: Tensor  # page of each line
    places: Tensor  # line within its page
    count: int
    longest: int
    truth: Tensor
    tokens: Tensor
    weight: Tensor  # of each page


def batch_of(examples: Sequence[Example], mean: np.ndarray, scale: np.ndarray) -> Batch:
    """Lay pages side by side."""
    sizes = [len(e.tokens) for e in examples]
    shifts = np.concatenate(([0], np.cumsum(sizes)))
    terms, shift = [], 0
    for e in examples:
        terms.append(e.vectors.terms + shift)
        shift += int(e.vectors.terms.max(initial=-1)) + 1

    def joined(name: str) -> Tensor:
        return torch.from_numpy(np.concatenate([getattr(e.vectors, name) for e in examples]))

    def starts(name: str) -> Tensor:
        lines = [getattr(e.vectors, name) + s for e, s in zip(examples, shifts, strict=False)]
        return torch.from_numpy(np.searchsorted(np.concatenate(lines), np.arange(shifts[-1])))

    lines = [e.vectors.term_lines + s for e, s in zip(examples, shifts, strict=False)]
    dense = np.concatenate([e.vectors.dense for e in examples])
    return Batch(
        torch.from_numpy(((dense - mean) / scale).astype(np.float32)),
        joined("words"),
        starts("word_lines"),
        joined("markup"),
        starts("markup_lines"),
        torch.from_numpy(np.concatenate(terms)),
        torch.from_numpy(np.concatenate(lines)),
        torch.from_numpy(np.repeat(np.arange(len(sizes)), sizes)),
        torch.from_numpy(np.concatenate([np.arange(n) for n in sizes])),
        len(sizes),
        max(sizes),
        torch.from_numpy(np.concatenate([e.truth for e in examples])),
        torch.from_numpy(np.concatenate([e.tokens for e in examples])),
        torch.tensor([1.0 if e.tier == "gold" else 0.5 for e in examples]),
    )


def gelu(values: Tensor) -> Tensor:
    """Return the unit as numpy computes it too, without an error function."""
    return values * torch.sigmoid(1.702 * values)


class Network(nn.Module):
    """Lines of a page in, for each line and head the log odds out."""

    def __init__(self, drop: float = 0.3, forget: float = 0.5) -> None:
        """Set all weights small; `drop` of the channels and `forget` of the words are left out."""
        super().__init__()
        self.words = nn.EmbeddingBag(WORD_ROOMS, WORD_SIZE, mode="mean")
        self.markup = nn.EmbeddingBag(MARKUP_ROOMS, MARKUP_SIZE, mode="mean")
        for bag in (self.words, self.markup):
            nn.init.normal_(bag.weight, 0, 0.05)
        self.inward = nn.Linear(len(DENSE_NAMES) + WORD_SIZE + MARKUP_SIZE, WIDTH)
        self.steps = nn.ModuleList(nn.Conv1d(WIDTH, WIDTH, 3, padding=d, dilation=d) for d in STEPS)
        self.context = nn.Linear(2 * WIDTH, WIDTH)
        self.early = nn.Linear(WIDTH, 2)
        self.linked = nn.Linear(LINKED, WIDTH)
        self.outward = nn.Linear(WIDTH, len(HEADS))
        self.drop, self.forget = nn.Dropout(drop), nn.Dropout(forget)

    def forward(self, b: Batch) -> tuple[Tensor, Tensor]:
        """Return log odds, lines × HEADS, and the early ones of body and headline."""
        words = self.forget(self.words(b.words, b.word_starts))
        markup = self.forget(self.markup(b.markup, b.markup_starts))
        flat = gelu(self.inward(torch.cat([b.dense, words, markup], 1)))
        grid = flat.new_zeros(b.count, WIDTH, b.longest)
        grid[b.pages, :, b.places] = flat
        mask = flat.new_zeros(b.count, 1, b.longest)
        mask[b.pages, 0, b.places] = 1
        early = flat
        for number, step in enumerate(self.steps, 1):
            grid = grid + gelu(step(self.drop(grid))) * mask
            if number == CONTEXT:
                mean = grid.sum(2) / mask.sum(2)
                most = (grid - 1e4 * (1 - mask)).amax(2)
                grid = grid + self.context(torch.cat([mean, most], 1))[:, :, None] * mask
                early = self.early(grid[b.pages, :, b.places])
                linked = self.linked(self._links(b, early))
                extra = torch.zeros_like(grid)
                extra[b.pages, :, b.places] = linked
                grid = grid + extra
        return self.outward(grid[b.pages, :, b.places]), early

    @staticmethod
    def _links(b: Batch, early: Tensor) -> Tensor:
        """Tell of each line how much of the likely body, and of the rest, its rarer words share."""
        chance = torch.sigmoid(early)
        given = torch.stack([chance[:, 0], 1 - chance[:, 0], chance[:, 1]], 1)
        spread = given.new_zeros(int(b.terms.max()) + 1 if len(b.terms) else 1, 3)
        own = given[b.term_lines]
        spread = spread.index_add(0, b.terms, own)
        rest = torch.log1p((spread[b.terms] - own).clamp(min=0))
        count = given.new_zeros(len(given)).index_add(
            0, b.term_lines, torch.ones(len(b.term_lines))
        )
        total = given.new_zeros(len(given), 3).index_add(0, b.term_lines, rest)
        share = given.new_zeros(len(given)).index_add(
            0, b.term_lines, (rest[:, 0] > 0.3).to(given.dtype)
        )
        return torch.cat([total, share[:, None]], 1) / (count[:, None] + 1)


def loss_of(b: Batch, odds: Tensor, early: Tensor) -> Tensor:
    """Return the loss of a batch: lines weighed by their tokens, pages by their F1, fields too."""
    known = ~torch.isnan(b.truth)
    truth = torch.nan_to_num(b.truth)
    page_weight = b.weight[b.pages]
    body = truth[:, 0]
    weight = b.tokens.clamp(min=1).sqrt() * known[:, 0] * page_weight
    per_page = body.new_zeros(b.count).index_add(0, b.pages, weight).clamp(min=1e-6)
    whole = body.new_zeros(b.count).index_add(0, b.pages, (~known[:, 0]).to(body.dtype)) == 0
    share = weight / per_page[b.pages]

    def cross(values: Tensor) -> Tensor:
        return (F.binary_cross_entropy_with_logits(values, body, reduction="none") * share).sum()

    loss = cross(odds[:, 0]) + 0.3 * cross(early[:, 0])
    chance = torch.sigmoid(odds[:, 0])
    tokens = b.tokens

    def summed(values: Tensor) -> Tensor:
        return values.new_zeros(b.count).index_add(0, b.pages, values)

    hits, said, true = (
        summed(chance * body * tokens),
        summed(chance * tokens),
        summed(body * tokens),
    )
    soft = 1 - 2 * hits / (said + true + 1)
    loss = loss + 0.7 * (soft * whole * b.weight).sum()
    fields = F.binary_cross_entropy_with_logits(odds[:, 1:], truth[:, 1:], reduction="none")
    loss = loss + 0.1 * (fields * known[:, 1:] * page_weight[:, None]).sum()
    first = F.binary_cross_entropy_with_logits(early[:, 1], truth[:, 1], reduction="none")
    return (loss + 0.03 * (first * known[:, 1] * page_weight).sum()) / b.count
