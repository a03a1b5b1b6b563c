"""A small network over the lines of a page: each line is judged by its neighbours and the page.

Words and markup are looked up, joined with the counted features, and go through convolutions that
look 1 to 16 lines far; after the third the page as a whole is added, and how much of the likely
body each line's words share. The weights are whole numbers in a text file, made by
`python training/weights.py fit --write`; no text of the pages that taught them is in it.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache

import numpy as np

from newsdesk import paths
from newsdesk.cleaning.letters import Floats, Ints
from newsdesk.cleaning.vectors import DENSE_NAMES, Vectors

HEADS = ("body", "headline", "authors", "published", "section")
STEPS = (1, 2, 4, 8, 16, 1)  # distances that the convolutions look over
CONTEXT = 3  # after how many convolutions the page as a whole is looked at

_FILE = ("cleaner", "weights.txt")
_NUMBERS_A_LINE = 32

Weights = Mapping[str, Floats]


@cache
def networks() -> tuple[Weights, ...]:
    """Load the shipped networks, whose judgements are averaged."""
    text = paths.resource(*_FILE).read_text(encoding="utf-8")
    return tuple(read_weights(text))


def read_weights(text: str) -> Iterator[Weights]:
    """Read networks from their text; ValueError where it is not what `written` makes."""
    for part in f"\n{text}".split("\n# network")[1:]:
        layers = {}
        for section in part.split("\n## ")[1:]:
            head, _, rows = section.partition("\n")
            name, scale, *shape = head.split()
            numbers = np.array(rows.split(), np.float32) * float(scale)
            layers[name] = numbers.reshape([int(size) for size in shape])
        if len(layers["mean"]) != len(DENSE_NAMES):
            raise ValueError("The cleaner's weights are of another version.")
        yield layers


def written(networks: Iterable[Weights], note: str) -> str:
    """Write networks as text: whole numbers from −127 to 127 and one scale a layer."""
    lines = [f"# {line}" for line in note.splitlines()]
    for number, layers in enumerate(networks, 1):
        lines.append(f"# network {number}")
        for name, values in layers.items():
            exact = name in ("mean", "scale")
            step = 1e-4 if exact else float(np.abs(values).max()) / 127 or 1.0
            whole = np.rint(values / step).astype(int).ravel().tolist()
            lines.append(f"## {name} {step:.6g} {' '.join(map(str, values.shape))}")
            for start in range(0, len(whole), _NUMBERS_A_LINE):
                lines.append(" ".join(map(str, whole[start : start + _NUMBERS_A_LINE])))
    return "\n".join(lines) + "\n"


def judged(vectors: Vectors) -> Floats:
    """Return the log odds of each line for each of HEADS, averaged over the networks."""
    if not len(vectors.dense):
        return np.zeros((0, len(HEADS)), np.float32)
    rows: list[Floats] = [_forward(layers, vectors) for layers in networks()]
    return sum(rows[1:], rows[0]) / np.float32(len(rows))


def _forward(w: Weights, v: Vectors) -> Floats:
    dense = (v.dense - w["mean"]) / w["scale"]
    count = len(dense)
    words = _looked_up(w["words"], v.words, v.word_lines, count)
    markup = _looked_up(w["markup"], v.markup, v.markup_lines, count)
    lines = _gelu(
        np.concatenate((dense, words, markup), 1) @ w["inward.weight"].T + w["inward.bias"]
    )
    for number, distance in enumerate(STEPS):
        kernel, bias = w[f"steps.{number}.weight"], w[f"steps.{number}.bias"]
        lines = lines + _gelu(_convolved(lines, kernel, bias, distance))
        if number + 1 == CONTEXT:
            page = np.concatenate((lines.mean(0), lines.max(0)))
            lines = lines + w["context.weight"] @ page + w["context.bias"]
            early = lines @ w["early.weight"].T + w["early.bias"]
            linked = _links(v, early, count)
            lines = lines + linked @ w["linked.weight"].T + w["linked.bias"]
    return lines @ w["outward.weight"].T + w["outward.bias"]


def _looked_up(table: Floats, numbers: Ints, lines: Ints, count: int) -> Floats:
    """Return the mean of the rows that each line's numbers name."""
    grid = np.zeros((count, table.shape[1]), np.float32)
    if len(numbers):
        filled, starts, each = np.unique(lines, return_index=True, return_counts=True)
        sums = np.add.reduceat(table[numbers], starts, axis=0)
        grid[filled] = sums / each[:, None]
    return grid


def _convolved(lines: Floats, kernel: Floats, bias: Floats, distance: int) -> Floats:
    """Weigh each line and those `distance` before and after it."""
    count = len(lines)
    padded = np.zeros((count + 2 * distance, lines.shape[1]), np.float32)
    padded[distance : distance + count] = lines
    side_by_side = np.concatenate(
        (padded[:count], lines, padded[2 * distance : 2 * distance + count]), 1
    )
    weighed: Floats = side_by_side @ kernel.transpose(2, 1, 0).reshape(-1, kernel.shape[0]) + bias
    return weighed


def _links(v: Vectors, early: Floats, count: int) -> Floats:
    """Tell of each line how much of the likely body, and of the rest, its rarer words share."""
    if not len(v.terms):
        return np.zeros((count, 4), np.float32)
    chance = 1 / (1 + np.exp(-np.clip(early, -30, 30)))
    columns = (chance[:, 0], 1 - chance[:, 0], chance[:, 1])
    found, words = [], np.bincount(v.term_lines, minlength=count) + 1
    for given in columns:
        own = given[v.term_lines]
        spread = np.bincount(v.terms, weights=own)
        rest = np.log1p(np.maximum(0, spread[v.terms] - own))
        found.append(np.bincount(v.term_lines, weights=rest, minlength=count) / words)
        if len(found) == 1:
            near = np.bincount(v.term_lines, weights=rest > 0.3, minlength=count) / words
    return np.stack([*found, near], 1).astype(np.float32)


def _gelu(values: Floats) -> Floats:
    """Return the Gaussian error linear unit, by the logistic function that is closest to it."""
    curbed: Floats = values / (1 + np.exp(-1.702 * np.clip(values, -17, 17)))
    return curbed
