"""The network: its text form, and the same sums as written out by hand."""

import numpy as np
import pytest

from newsdesk.cleaning import network
from newsdesk.cleaning.network import HEADS, judged, read_weights, written
from newsdesk.cleaning.page import page_of
from newsdesk.cleaning.rules import matches
from newsdesk.cleaning.vectors import vectors
from newsdesk.paths import resource
from pages import plain

TEXT = "Home\nThe ferry runs again after nine weeks, said the ferryman, and takes bicycles too.\n©"


def test_shipped_weights_are_whole_numbers_in_a_small_file() -> None:
    path = resource("cleaner", "weights.txt")
    text = path.read_text(encoding="utf-8")
    assert len(text) < 2**20
    rows = [line for line in text.splitlines() if not line.startswith("#")]
    assert all(part.lstrip("-").isdigit() for part in " ".join(rows).split())


def test_weights_read_back_are_the_ones_written() -> None:
    first = network.networks()[0]
    (again,) = read_weights(written([first], "note"))
    assert all(np.allclose(again[name], first[name], rtol=1e-3, atol=1e-4) for name in first)


def test_weights_for_other_features_are_refused() -> None:
    layers = dict(network.networks()[0]) | {"mean": np.zeros(3, np.float32)}
    with pytest.raises(ValueError, match="another version"):
        list(read_weights(written([layers], "")))


def test_judgement_has_a_row_for_each_line_and_averages_the_networks(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page = page_of(plain(TEXT))
    numbers = vectors(page, matches(page))
    both = judged(numbers)
    assert both.shape == (3, len(HEADS))
    alone = []
    for layers in network.networks():
        monkeypatch.setattr(network, "joint", lambda layers=layers: network.Joint.of((layers,)))
        alone.append(judged(numbers))
        monkeypatch.undo()
    assert np.allclose(sum(alone) / len(alone), both, atol=1e-4)


def test_convolution_weighs_the_lines_at_a_distance() -> None:
    around = ((0, 0), (network.REACH, network.REACH), (0, 0))
    lines = np.pad(np.array([[[1.0], [10.0], [100.0], [1000.0]]], np.float32), around)
    kernel = np.array([[[1.0], [2.0], [3.0]]], np.float32)  # before, here, after
    found = network._convolved(lines, kernel, np.zeros((1, 1, 1), np.float32), 2)
    assert found.ravel().tolist() == [302.0, 3020.0, 201.0, 2010.0]


def test_a_line_without_words_looks_nothing_up() -> None:
    table = np.array([[2.0], [4.0]], np.float32)
    found = network._looked_up(table, np.array([0, 1, 1]), np.array([0, 0, 2]), 3)
    assert found.ravel().tolist() == [3.0, 0.0, 4.0]
