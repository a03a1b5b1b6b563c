"""Trains the cleaner's network on the pages of ../shared/cleaning, and says how good that is.

    python training/weights.py fit --write       # the shipped networks, about a quarter of an hour
    python training/weights.py cross-validate    # trained without each fifth, measured on it
    python training/weights.py learning-curve    # the same fifth, from ever more sites

Needs torch: pip install -e ".[training]". Pages are put apart by brand, so that no site is on both
sides; the pages that grade the shipped networks (`folds.held_out`) are in no training. What is
written are numbers: the texts of the pages stay where they are and never ship.
"""

import argparse
import statistics
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from random import Random
from types import ModuleType
from typing import Any
from unittest.mock import patch

import numpy as np
import torch
from torch import nn

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from training import folds, pages
from training.augment import cropped, forgetful
from training.network import Network, batch_of, loss_of
from training.pages import Example

from newsdesk.cleaning import network as shipped
from newsdesk.errors import NewsdeskError
from newsdesk.pipeline.stream import prediction

TARGET = ROOT / "resources" / "cleaner" / "weights.txt"
EPOCHS, TOGETHER, FOLDS = 8, 8, 5
RATE, DECAY, STEEP = 4e-3, 0.05, 1.0
SEEDS = (1, 2)  # one network each; their judgements are averaged
SHARES = (0.125, 0.25, 0.5, 1.0)  # of the sites, for the learning curve
NOTE = """What the lines of pages look like to the cleaner: newsdesk.cleaning.network reads it.
Made by `python training/weights.py fit --write`; whole numbers, one scale a layer."""

Layers = dict[str, np.ndarray]


@dataclass(frozen=True, slots=True)
class Trained:
    """A network, and how its counted features are centred and scaled."""

    network: Network
    mean: np.ndarray
    scale: np.ndarray

    def layers(self) -> Layers:
        """Return all numbers by the names that newsdesk.cleaning.network knows."""
        found = {"mean": self.mean, "scale": self.scale}
        for name, values in self.network.state_dict().items():
            table = name.partition(".")[0]
            found[table if table in ("words", "markup") else name] = values.numpy()
        return found


def trained(examples: Sequence[Example], seed: int) -> Trained:
    """Train one network; the same seed and pages give the same network on one machine."""
    torch.manual_seed(seed)
    torch.set_num_threads(1)
    random = Random(seed)
    dense = np.concatenate([example.vectors.dense for example in examples])
    mean, scale = dense.mean(0), dense.std(0) + 1e-2
    network = Network()
    optimizer = torch.optim.AdamW(network.parameters(), RATE / 2, weight_decay=DECAY)
    steps = EPOCHS * -(-len(examples) // TOGETHER)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, RATE, total_steps=steps + 1)
    for epoch in range(EPOCHS):
        started, losses = time.monotonic(), []
        for group in groups(examples, random):
            batch = forgetful(batch_of([cropped(one, random) for one in group], mean, scale))
            loss = loss_of(batch, *network(batch))
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), STEEP)
            optimizer.step()
            schedule.step()
            losses.append(float(loss.detach()))
        took = time.monotonic() - started
        say(f"seed {seed}, epoch {epoch + 1}: {statistics.fmean(losses):.3f}, {took:.0f} s")
    network.eval()
    return Trained(network, mean, scale)


def groups(examples: Sequence[Example], random: Random) -> Iterator[list[Example]]:
    """Yield batches in random order, each of pages of about the same length."""
    order = list(examples)
    random.shuffle(order)
    found = []
    for start in range(0, len(order), TOGETHER * 12):
        some = sorted(order[start : start + TOGETHER * 12], key=lambda e: len(e.tokens))
        found += [some[at : at + TOGETHER] for at in range(0, len(some), TOGETHER)]
    random.shuffle(found)
    yield from found


def scores(
    evaluate: ModuleType, rows: Iterable[dict[str, Any]], html: dict[str, str], layers: list[Layers]
) -> Iterator[tuple[str, dict[str, Any], dict[str, Any]]]:
    """Clean gold pages with these networks, all the way; yield form, page and scores."""
    joint = shipped.Joint.of(layers)
    with patch.object(shipped, "joint", lambda: joint):
        for row in rows:
            for kind, item in items(row, html):
                try:
                    made = prediction(item)
                except NewsdeskError:
                    made = {}
                yield kind, row, evaluate.score_doc(row, made)


def items(row: dict[str, Any], html: dict[str, str]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield every form of a page as the command gets it."""
    for kind, key in pages.KINDS.items():
        yield kind, {"id": row["id"], "text": row[key]}
    if row["id"] in html:
        yield "html", {"id": row["id"], "html": html[row["id"]]}


MEASURES = {
    "sh_f": "body", "sh_p": "prec.", "sh_r": "recall", "lost": "lost", "ru": "Russian",
    "title_norm": "title", "auth_f": "authors", "date_acc": "date", "section": "section",
    "lang": "lang.",
}  # fmt: skip


def table(rows: Sequence[tuple[str, dict[str, Any], dict[str, Any]]]) -> str:
    """Lay out averages, one line a form; "lost" is the share of bodies with recall under .9."""
    lines = ["| form | pages | " + " | ".join(MEASURES.values()) + " |"]
    lines.append("|---" * (len(MEASURES) + 2) + "|")
    for kind in ("rp", "text", "html"):
        own = [(row, found) for k, row, found in rows if k == kind]
        for row, found in own:
            if "sh_r" in found:
                found["lost"] = float(found["sh_r"] < 0.9)
                found["ru"] = found["sh_f"] if row["lang"] == "ru" else None
        cells = [mean([found.get(key) for _, found in own]) for key in MEASURES]
        if own:
            lines.append(f"| {kind} | {len(own)} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def mean(values: Iterable[float | None]) -> str:
    """Return the average of what is known, as ".934"."""
    known = [value for value in values if value is not None]
    return f"{statistics.fmean(known):.3f}".lstrip("0") if known else "–"


def say(words: str) -> None:
    """Tell how far it is."""
    print(words, file=sys.stderr, flush=True)


def fit(examples: Sequence[Example], write: bool) -> None:
    """Train the shipped networks side by side, without the held-out brands."""
    known = [example for example in examples if not folds.held_out(example.brand)]
    with get_context("fork").Pool(len(SEEDS)) as pool:
        found = pool.map(partial(layers_of, known), SEEDS)
    text = shipped.written(found, NOTE)
    print(f"{len(known)} pages taught {len(found)} networks: {len(text) / 2**20:.2f} MB.")
    if write:
        TARGET.parent.mkdir(exist_ok=True)
        TARGET.write_text(text, encoding="utf-8")


def layers_of(examples: Sequence[Example], seed: int) -> Layers:
    """Train one network and return its numbers."""
    return trained(examples, seed).layers()


def validated(
    evaluate: ModuleType, examples: Sequence[Example], fold: int, share: float = 1.0
) -> list[tuple[str, dict[str, Any], dict[str, Any]]]:
    """Train on (a share of) the other folds' sites and measure one fold, as it would ship."""
    known = [e for e in examples if folds.fold_of(e.brand, FOLDS) != fold]
    brands = sorted({example.brand for example in known})
    Random(fold).shuffle(brands)
    chosen = set(brands[: round(len(brands) * share)])
    taught = trained([e for e in known if e.brand in chosen], SEEDS[0])
    text = shipped.written([taught.layers()], NOTE)  # rounded as it would ship
    layers = [dict(one) for one in shipped.read_weights(text)]
    rows = (r for r in pages.rows() if r["tier"] == "gold")
    own = (r for r in rows if folds.fold_of(r["brand"], FOLDS) == fold)
    return list(scores(evaluate, own, pages.html_pages(), layers))


def main() -> None:
    """Do what the command line asks for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("task", choices=("fit", "cross-validate", "learning-curve"))
    parser.add_argument("--write", action="store_true", help="put what was fitted into resources/")
    parser.add_argument("--folds", default="", help="only these, such as 0,1")
    given = parser.parse_args()
    if not pages.FOLDER.is_dir():
        raise SystemExit(f"{pages.FOLDER} is not there: nothing to learn from.")
    evaluate = pages.scorer()
    say("Laying the pages out …")
    examples = [
        e for e in pages.examples(evaluate, pages.rows(), pages.html_pages()) if len(e.tokens)
    ]
    if given.task == "fit":
        fit(examples, given.write)
        return
    chosen = [int(fold) for fold in given.folds.split(",") if fold]
    if given.task == "cross-validate":
        rows = [r for f in chosen or range(FOLDS) for r in validated(evaluate, examples, f)]
        print(table(rows))
        return
    for share in SHARES:
        rows = [r for f in chosen or [0] for r in validated(evaluate, examples, f, share)]
        print(f"\n{share:.0%} of the other sites\n\n{table(rows)}", flush=True)


if __name__ == "__main__":
    main()
