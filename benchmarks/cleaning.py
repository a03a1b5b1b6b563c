"""How well pages are cleaned: Newsdesk on the pages of ../shared/cleaning, beside its peers.

    python benchmarks/cleaning.py                           # all gold pages, in this process
    python benchmarks/cleaning.py --pages 300               # a sample that is always the same
    python benchmarks/cleaning.py --input html --peers      # beside other libraries, in one run
    python benchmarks/cleaning.py --held-out                # sites that the weights never saw
    python benchmarks/cleaning.py --command newsdesk        # through the installed command
    python benchmarks/cleaning.py --worst 20                # which pages fail most
    python benchmarks/cleaning.py --rows rows.jsonl         # a line a page

Intervals are 95%, by drawing pages anew. The weights of the cleaner were fitted to all pages but
the held-out ones, so on the others the figures flatter it a little.
"""

import argparse
import importlib.util
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from random import Random
from types import ModuleType

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "benchmarks"), str(ROOT)]

from figures import Row, Run, Scored, report, side_by_side, worst  # noqa: E402
from peers import installed  # noqa: E402
from training.folds import held_out  # noqa: E402

FOLDER = ROOT.parent / "shared" / "cleaning"
INPUTS = {"rp": "text", "text": "text", "html": "html"}  # kind → its key in the protocol
SAMPLE = 7  # the seed of every sample

Timed = tuple[Row, float]  # a prediction and the seconds that it took


def scorer() -> ModuleType:
    """Load evaluate.py from the folder beside the project."""
    spec = importlib.util.spec_from_file_location("evaluate", FOLDER / "evaluate.py")
    if spec is None or spec.loader is None:
        raise SystemExit(f"{FOLDER / 'evaluate.py'} cannot be loaded.")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def in_process(items: Sequence[Row]) -> Iterator[Timed]:
    """Yield Newsdesk's predictions and the processor seconds that each took, after loading."""
    from newsdesk.errors import NewsdeskError  # noqa: PLC0415
    from newsdesk.pipeline.stream import prediction  # noqa: PLC0415

    def story(item: Row) -> Row:
        try:
            return prediction(item)
        except NewsdeskError:  # set aside, as the command does: an empty dump, for one
            return {}

    for item in items[:3]:
        story(item)  # loads the models, so that no page pays for them
    yield from timed(story, items)


def timed(story: Callable[[Row], Row], items: Sequence[Row]) -> Iterator[Timed]:
    """Yield a prediction for each item, and the processor seconds that it took."""
    for item in items:
        start = time.process_time()
        made = story(item)
        yield made | {"id": item["id"]}, time.process_time() - start


def by_command(items: Sequence[Row], command: str) -> Iterator[Timed]:
    """Yield predictions of `COMMAND clean --stream`, each with the average time."""
    lines = (json.dumps(item, ensure_ascii=False) for item in items)
    start = time.perf_counter()
    done = subprocess.run(  # noqa: S603 — the command is the caller's own
        [command, "clean", "--stream"],
        input="\n".join(lines).encode("utf-8", "replace"),
        capture_output=True,
        check=True,
    )
    took = (time.perf_counter() - start) / max(1, len(items))
    for line in done.stdout.decode("utf-8").splitlines():
        yield json.loads(line), took


def scored(
    evaluate: ModuleType, pages: Sequence[Row], name: str, kind: str, made: Iterator[Timed]
) -> Run:
    """Return a cleaner's run over the pages with its scores."""
    found = {prediction["id"]: (prediction, took) for prediction, took in made}
    rows = [Scored(p, evaluate.score_doc(p, found.get(p["id"], ({}, 0))[0])) for p in pages]
    seconds = [took for _, took in found.values()]
    return Run(name, kind, rows, 1000 * statistics.median(seconds) if seconds else 0)


def items_of(evaluate: ModuleType, pages: Sequence[Row], kind: str) -> list[Row]:
    """Return the protocol's lines for a kind of input."""
    return [evaluate.item(page, kind) for page in pages]


def chosen(evaluate: ModuleType, asked: argparse.Namespace) -> list[Row]:
    """Return the gold pages to measure on: the same ones whenever the same is asked for."""
    pages = list(evaluate.load("dev", tier="gold"))
    if asked.held_out:
        pages = [page for page in pages if held_out(page["brand"])]
    if asked.peers or asked.input == "html":
        pages = [page for page in pages if evaluate.page(page["id"])]
    if asked.pages:
        pages = Random(SAMPLE).sample(pages, min(asked.pages, len(pages)))
    return pages


def runs(evaluate: ModuleType, pages: Sequence[Row], asked: argparse.Namespace) -> Iterator[Run]:
    """Yield Newsdesk's runs over each kind of input, then its peers'."""
    for kind in INPUTS if asked.input == "all" else [asked.input]:
        there = [p for p in pages if kind != "html" or evaluate.page(p["id"])]
        items = items_of(evaluate, there, kind)
        made = by_command(items, asked.command) if asked.command else in_process(items)
        yield scored(evaluate, there, "Newsdesk", kind, made)
    if asked.peers:
        items = items_of(evaluate, pages, "html")
        for peer, story in installed():
            made = timed(lambda item, story=story: story(item["html"]), items)
            yield scored(evaluate, pages, peer.name, "html", made)


def parsed() -> argparse.Namespace:
    """Return what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--input", "--kind", choices=[*INPUTS, "all"], default="all")
    parser.add_argument("--pages", type=int, default=0, help="a sample of so many pages")
    parser.add_argument("--held-out", action="store_true", help="only sites kept from training")
    parser.add_argument("--peers", action="store_true", help="measure other libraries too")
    parser.add_argument("--worst", type=int, default=0, help="print so many of the worst pages")
    parser.add_argument("--command", default="", help="run this command instead of the code here")
    parser.add_argument("--rows", type=Path, help="write the scores of each page here")
    return parser.parse_args()


def main() -> int:
    """Measure and print; returns 0, and says so where the pages are not there."""
    asked = parsed()
    if not (FOLDER / "evaluate.py").is_file():
        print(f"The benchmark's pages are not here: {FOLDER} is absent. Nothing was measured.")
        return 0
    evaluate = scorer()
    done = []
    for run in runs(evaluate, chosen(evaluate, asked), asked):
        done.append(run)
        lines = [*report(run)] if run.name == "Newsdesk" or not asked.peers else []
        print("\n".join([*lines, *(worst(run, asked.worst) if asked.worst else ())]), flush=True)
        if asked.rows:
            write(asked.rows, run)
    if len(done) > 1:
        print("\n".join(side_by_side(done)))
    return 0


def write(path: Path, run: Run) -> None:
    """Add a line for each page: who, what, which page, its scores."""
    with path.open("a", encoding="utf-8") as file:
        for row in run.rows:
            said = {key: row.page[key] for key in ("id", "brand", "lang", "corpus")}
            line = {"cleaner": run.name, "kind": run.kind, **said, **row.scores}
            file.write(json.dumps(line, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    sys.exit(main())
