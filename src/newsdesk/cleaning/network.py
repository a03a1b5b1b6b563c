"""A small network over the lines of a page: each line is judged by its neighbours and the page.

Words and markup are looked up, joined with the counted features, and go through convolutions that
look 1 to 16 lines far; after the third the page as a whole is added, and how much of the likely
body each line's words share. The weights are whole numbers in a text file, made by
`python training/weights.py fit --write`; no text of the pages that taught them is in it.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from newsdesk import paths
from newsdesk.cleaning.letters import Floats, Ints
from newsdesk.cleaning.vectors import DENSE_NAMES, Vectors

HEADS = ("body", "headline", "authors", "published", "section")
STEPS = (1, 2, 4, 8, 16, 1)  # distances that the convolutions look over
REACH = max(STEPS)
CONTEXT = 3  # after how many convolutions the page as a whole is looked at

_FILE = ("cleaner", "weights.txt")
_NUMBERS_A_LINE = 32
_SMALL = tuple(f"{name}.weight" for name in ("context", "early", "linked", "outward"))

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


@dataclass(frozen=True, slots=True)
class Joint:
    """Networks side by side, so that one product serves all of them; k networks, `WIDTH` wide."""

    words: Floats  # rooms × k tables
    markup: Floats
    inward: Floats  # dense, words and markup × k outputs; features are scaled here
    inward_bias: Floats
    steps: tuple[tuple[Floats, Floats], ...]  # k × 3 inputs × outputs, k × 1 × outputs
    layers: Mapping[str, Floats]  # the small ones: k × inputs × outputs, biases k × 1 × outputs

    @classmethod
    def of(cls, networks: Sequence[Weights]) -> "Joint":
        """Lay networks side by side."""
        kernels = [f"steps.{number}.weight" for number in range(len(STEPS))]
        stacked = {name: np.stack([w[name] for w in networks]) for name in networks[0]}
        biases = {name: values[:, None] for name, values in stacked.items() if ".bias" in name}
        steps = [
            # From outputs × inputs × 3 to 3 inputs × outputs.
            np.ascontiguousarray(stacked[name].transpose(0, 3, 2, 1)).reshape(
                len(networks), -1, stacked[name].shape[1]
            )
            for name in kernels
        ]
        small = {name: stacked[name].transpose(0, 2, 1) for name in _SMALL}
        return cls(
            np.concatenate([w["words"] for w in networks], 1),
            np.concatenate([w["markup"] for w in networks], 1),
            _inward(networks),
            np.concatenate(
                [w["inward.bias"] - (w["mean"] / w["scale"]) @ _of_dense(w).T for w in networks]
            ),
            tuple(zip(steps, (biases[f"steps.{n}.bias"] for n in range(len(STEPS))), strict=True)),
            small | biases,
        )


def _of_dense(w: Weights) -> Floats:
    return w["inward.weight"][:, : len(DENSE_NAMES)]


def _inward(networks: Sequence[Weights]) -> Floats:
    """Return what all given numbers weigh in each network; others' tables weigh nothing."""
    rows = [np.concatenate([(_of_dense(w) / w["scale"]).T for w in networks], 1)]
    start = len(DENSE_NAMES)
    for table in ("words", "markup"):
        size = networks[0][table].shape[1]
        for number in range(len(networks)):
            parts = [
                w["inward.weight"][:, start : start + size].T * np.float32(place == number)
                for place, w in enumerate(networks)
            ]
            rows.append(np.concatenate(parts, 1))
        start += size
    return np.concatenate(rows)


@cache
def joint() -> Joint:
    """Return the shipped networks side by side."""
    return Joint.of(networks())


def judged(vectors: Vectors) -> Floats:
    """Return the log odds of each line for each of HEADS, averaged over the networks."""
    if not len(vectors.dense):
        return np.zeros((0, len(HEADS)), np.float32)
    with np.errstate(over="ignore"):  # of the exponential: what it divides is then rightly 0
        average: Floats = _forward(joint(), vectors).mean(0)
    return average


def _forward(j: Joint, v: Vectors) -> Floats:
    """Return the log odds that each network gives: networks × lines × HEADS."""
    count = len(v.dense)
    first = _gelu(_given(j, v))
    networks = len(j.layers["outward.weight"])
    padded = np.zeros((networks, count + 2 * REACH, first.shape[1] // networks), np.float32)
    lines = padded[:, REACH : REACH + count]
    lines[:] = first.reshape(count, networks, -1).transpose(1, 0, 2)
    for number, (distance, step) in enumerate(zip(STEPS, j.steps, strict=True)):
        lines += _gelu(_convolved(padded, *step, distance))
        if number + 1 == CONTEXT:
            _look_at_page(j.layers, v, lines)
    return lines @ j.layers["outward.weight"] + j.layers["outward.bias"]


def _given(j: Joint, v: Vectors) -> Floats:
    """Weigh all that is given of each line; without HTML there is no markup to be weighed."""
    count = len(v.dense)
    parts = [v.dense, _looked_up(j.words, v.words, v.word_lines, count)]
    if len(v.markup):
        parts.append(_looked_up(j.markup, v.markup, v.markup_lines, count))
    given = np.concatenate(parts, 1)
    weighed: Floats = given @ j.inward[: given.shape[1]]
    weighed += j.inward_bias
    return weighed


def _look_at_page(layers: Mapping[str, Floats], v: Vectors, lines: Floats) -> None:
    """Add to each line what the page as a whole says, and the likely body that it is linked to."""
    page = np.concatenate((lines.mean(1, keepdims=True), lines.max(1, keepdims=True)), 2)
    lines += page @ layers["context.weight"] + layers["context.bias"]
    early = lines @ layers["early.weight"] + layers["early.bias"]
    lines += _links(v, early) @ layers["linked.weight"] + layers["linked.bias"]


def _looked_up(table: Floats, numbers: Ints, lines: Ints, count: int) -> Floats:
    """Return the mean of the rows that each line's numbers name; lines ascend."""
    grid = np.zeros((count, table.shape[1]), np.float32)
    if len(numbers):
        each = np.bincount(lines, minlength=count)
        filled = np.flatnonzero(each)
        starts = (np.cumsum(each) - each)[filled]
        sums = np.add.reduceat(table.take(numbers, 0), starts, axis=0)
        grid[filled] = sums / each[filled, None].astype(np.float32)
    return grid


def _convolved(padded: Floats, kernel: Floats, bias: Floats, distance: int) -> Floats:
    """Weigh each line and those `distance` before and after it; REACH empty lines stand around."""
    count = padded.shape[1] - 2 * REACH
    starts = (REACH - distance, REACH, REACH + distance)
    side_by_side = np.concatenate([padded[:, at : at + count] for at in starts], 2)
    weighed: Floats = side_by_side @ kernel
    weighed += bias
    return weighed


def _links(v: Vectors, early: Floats) -> Floats:
    """Tell of each line how much of the likely body, and of the rest, its rarer words share."""
    networks, count, _ = early.shape
    shared = np.bincount(v.terms)[v.terms] > 1 if len(v.terms) else np.zeros(0, np.bool_)
    if not shared.any():
        return np.zeros((networks, count, 4), np.float32)
    # A word that stands in one line alone links it to nothing.
    terms, lines = v.terms[shared], v.term_lines[shared]
    chance = 1 / (1 + np.exp(-early))
    given = np.stack((chance[:, :, 0], 1 - chance[:, :, 0], chance[:, :, 1]), 1)
    own = given.reshape(-1, count).take(lines, 1)
    spread = _summed(own, terms, int(terms[-1]) + 1)
    rest = np.log1p(np.maximum(0, spread.take(terms, 1) - own))
    found = _summed(np.concatenate((rest, rest[::3] > 0.3)), lines, count)
    words = np.bincount(v.term_lines, minlength=count) + 1
    found /= words.astype(np.float32)
    linked = np.concatenate(
        (found[:-networks].reshape(networks, 3, count), found[-networks:, None]), 1
    )
    return linked.transpose(0, 2, 1)


def _summed(values: NDArray[Any], places: Ints, count: int) -> Floats:
    """Sum each row of values by their places."""
    rows = len(values)
    flat = (places + np.arange(rows)[:, None] * count).ravel()
    sums = np.bincount(flat, weights=values.ravel(), minlength=rows * count)
    return sums.reshape(rows, count).astype(np.float32)


def _gelu(values: Floats) -> Floats:
    """Make of values, in place, the Gaussian error linear unit; the logistic function is near."""
    curb = values * np.float32(-1.702)
    np.exp(curb, out=curb)
    curb += 1
    values /= curb
    return values
