"""How well facts to check are found, held against sentences that people have labelled.

    python benchmarks/facts.py [--half develop|held] [--wrong KIND] [--speed]

Needs ../shared/cleaning beside the project; tests/quality/facts_scoring.py tells of the labels.
"""

import argparse
import sys
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tests")]

from newsdesk.checkable.finder import find_items  # noqa: E402
from quality.facts_scoring import Score, body_of, pages, score  # noqa: E402


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--half", choices=("develop", "held"), default="develop")
    parser.add_argument("--wrong", default="", help="a kind, or all: print what is wrong")
    parser.add_argument("--speed", action="store_true", help="time stories of about 600 words")
    asked = parser.parse_args()
    known = pages()
    if asked.speed:
        speed(known)
        return
    made = score(asked.half, known)
    for one in made.wrong:
        if asked.wrong in (one.kind, "all"):
            what = "missed" if one.missed else "false "
            print(f"{what} {one.kind}: {one.words!r} in {one.sentence[:140]!r}")
    tell(made, asked.half)


def tell(made: Score, half: str) -> None:
    """Print the table."""
    print(f"{made.sentences} sentences of the half “{half}”")
    for kind in sorted(made.right | made.false | made.missed):
        line(kind, made.right[kind], made.false[kind], made.missed[kind])
    line("all", made.right.total(), made.false.total(), made.missed.total())


def line(name: str, right: int, false: int, missed: int) -> None:
    """Print one line of the table."""
    precision, recall = right / max(1, right + false), right / max(1, right + missed)
    print(f"{name:14} {right:5} right  precision {precision:.3f}  recall {recall:.3f}")


def speed(known: dict[str, dict[str, Any]]) -> None:
    """Time the rules over stories of about 600 words, the best of three."""
    for language in ("ru", "en"):
        some = [
            body_of(p) for p in known.values() if p["lang"] == language and "body" in p["truth"]
        ]
        near = sorted(some, key=lambda body: abs(len(body.split()) - 600))[:20]
        times = [min(_timed(body, language) for _ in range(3)) for body in near]
        words = sum(len(body.split()) for body in near) / len(near)
        middle = sorted(times)[len(times) // 2]
        print(f"{language}: {words:.0f} words, middle {middle:.1f} ms, worst {max(times):.1f} ms")


def _timed(body: str, language: str) -> float:
    began = time.perf_counter()
    for paragraph in body.split("\n\n"):
        find_items(paragraph, language)
    return 1000 * (time.perf_counter() - began)


if __name__ == "__main__":
    main()
