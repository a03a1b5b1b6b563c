"""How often words are found again in another version of their page.

    python benchmarks/anchoring.py [--pairs 3000] [--seed 1] [--show 10]

Pairs of versions are made by tests/quality/mutations.py, which knows nothing of the algorithm, of
stories beside the project (../shared/cleaning) or, where these are not there, of the samples.
"""

import argparse
import json
import lzma
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tests")]

from newsdesk.pipeline.process import process  # noqa: E402
from newsdesk.story.anchors import CONTEXT  # noqa: E402
from newsdesk.text.matching import best  # noqa: E402
from quality.mutations import Anchor, Pair, pairs  # noqa: E402

SHARED = ROOT.parent / "shared" / "cleaning" / "dev.jsonl.xz"
MOST = 400  # stories


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one anchor."""

    right: bool
    confident: bool  # the words are said to be surely these
    placed: bool

    @property
    def wrong_but_confident(self) -> bool:
        """Say whether a note would stand on other words in silence."""
        return self.confident and not self.right


def stories() -> list[str]:
    """Return clean stories in Russian and English, or the samples where they are not there."""
    if not SHARED.is_file():
        read = (path.read_bytes() for path in sorted((ROOT / "seeds").glob("*.txt")))
        return [process(data, "page.txt").reading.text for data in read]
    found = []
    with lzma.open(SHARED, "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            truth = row["truth"] if isinstance(row["truth"], dict) else json.loads(row["truth"])
            body = truth.get("body") or ""
            if row["lang"] in ("ru", "en") and 600 < len(body) < 12_000:
                found.append(body)
    return found[:: max(1, len(found) // MOST)]


def outcome(pair: Pair, one: Anchor) -> Outcome:
    """Look for one anchor in the new version."""
    old = pair.old
    found = best(
        old[one.start : one.end],
        old[max(0, one.start - CONTEXT) : one.start],
        old[one.end : one.end + CONTEXT],
        pair.new,
    )
    sure = found is not None and found.same and found.sure
    if one.truth is None:
        return Outcome(not sure, sure, found is not None)
    if found is None:
        return Outcome(False, False, False)
    return Outcome(_overlap((found.start, found.end), one.truth) >= 0.5, sure, True)


def _overlap(one: tuple[int, int], other: tuple[int, int]) -> float:
    shared = min(one[1], other[1]) - max(one[0], other[0])
    return max(0, shared) / max(1, max(one[1], other[1]) - min(one[0], other[0]))


def outcomes(count: int, seed: int) -> Iterator[tuple[Pair, Anchor, Outcome]]:
    """Yield what became of every anchor of some pairs."""
    for pair in pairs(stories(), seed, count):
        for one in pair.anchors:
            yield pair, one, outcome(pair, one)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pairs", type=int, default=3000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--show", type=int, default=0, help="wrong ones to print")
    asked = parser.parse_args()
    total: Counter[str] = Counter()
    started = time.perf_counter()
    for pair, one, made in outcomes(asked.pairs, asked.seed):
        kind = "gone" if one.truth is None else "altered" if one.altered else "same"
        total.update({"all": 1, kind: 1})
        total.update({name: 1 for name in (f"right {kind}", "right") if made.right})
        total.update({"confident": made.confident, "wrong but confident": made.wrong_but_confident})
        if not made.right and asked.show:
            asked.show -= 1
            _show(pair, one, made)
    spent = time.perf_counter() - started
    print(
        f"{total['all']} anchors in {asked.pairs} pairs, {1000 * spent / total['all']:.2f} ms each"
    )
    for kind in ("same", "altered", "gone"):
        print(f"{kind:8} {total[kind]:6}  right {total[f'right {kind}'] / max(1, total[kind]):.2%}")
    right, confident = total["right"] / total["all"], total["confident"] / total["all"]
    print(f"right {right:.2%}, confident {confident:.2%}")
    print(f"wrong but confident {total['wrong but confident'] / total['all']:.3%}")


def _show(pair: Pair, one: Anchor, made: Outcome) -> None:
    there = pair.new[slice(*one.truth)] if one.truth else "(gone)"
    print(f"{made} {pair.mutations}\n  {pair.old[one.start : one.end]!r}\n  {there!r}")


if __name__ == "__main__":
    main()
