"""How well dumps are cleaned: Newsdesk on the pages of ../shared/cleaning, beside its peers.

    python benchmarks/cleaning.py                      # all gold pages, in this process
    python benchmarks/cleaning.py --pages 300          # a sample that is always the same
    python benchmarks/cleaning.py --command newsdesk   # through the installed command
    python benchmarks/cleaning.py --rows worst.jsonl   # a line a page, to look for what fails

The weights of the cleaner were fitted to these same pages, so the figures flatter it a little;
`python training/weights.py cross-validate` measures a fit on sites that it has not seen.
"""

import argparse
import importlib.util
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random
from types import ModuleType
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT.parent / "shared" / "cleaning"
KINDS = {"rp": "text_dump_rp", "text": "text_dump"}
MEASURES = (
    ("sh_f", "body"),
    ("sh_p", "prec."),
    ("sh_r", "recall"),
    ("title_norm", "title"),
    ("auth_f", "authors"),
    ("date_acc", "date"),
    ("section", "section"),
    ("site", "site"),
    ("lang", "lang."),
)
# From the folder's README: gold pages, HTML where it is not said otherwise. Body, Russian, title,
# authors, date, milliseconds a page.
PEERS = (
    ("readability-lxml (HTML)", ".913", ".893", ".803", "–", "–", "37"),
    ("trafilatura, precision (HTML)", ".913", ".889", ".703", ".666", ".892", "41"),
    ("trafilatura, default (HTML)", ".884", ".758", ".703", ".666", ".892", "45"),
    ("newspaper4k (HTML)", ".897", ".837", ".782", ".518", ".641", "97"),
    ("longest run of long lines (text)", ".850", ".719", "–", "–", "–", "1"),
    ("longest run of long lines (rp)", ".821", "–", "–", "–", "–", "1"),
    ("whole dump (text)", ".561", ".400", "–", "–", "–", "0"),
)

Page = dict[str, Any]


def scorer() -> ModuleType:
    """Load evaluate.py from the folder beside the project."""
    spec = importlib.util.spec_from_file_location("evaluate", FOLDER / "evaluate.py")
    if spec is None or spec.loader is None:
        raise SystemExit(f"{FOLDER / 'evaluate.py'} cannot be loaded.")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def in_process(pages: list[Page], kind: str) -> Iterator[tuple[Page, float]]:
    """Yield predictions and the processor seconds that each took, after loading."""
    from newsdesk.errors import NewsdeskError  # noqa: PLC0415
    from newsdesk.pipeline.stream import prediction  # noqa: PLC0415

    prediction({"id": "", "text": "Loads the language model, so that no page pays for it."})
    for page in pages:
        start = time.process_time()
        try:
            made = prediction({"id": page["id"], "text": page[KINDS[kind]]})
        except NewsdeskError:  # set aside, as the command does: an empty dump, for one
            made = {"id": page["id"]}
        yield made, time.process_time() - start


def by_command(pages: list[Page], kind: str, command: str) -> Iterator[tuple[Page, float]]:
    """Yield predictions of `COMMAND clean --stream`, each with the average time."""
    lines = (json.dumps({"id": p["id"], "text": p[KINDS[kind]]}, ensure_ascii=False) for p in pages)
    start = time.perf_counter()
    done = subprocess.run(  # noqa: S603 — the command is the caller's own
        [command, "clean", "--stream"],
        input="\n".join(lines).encode("utf-8", "replace"),
        capture_output=True,
        check=True,
    )
    took = (time.perf_counter() - start) / max(1, len(pages))
    for line in done.stdout.decode("utf-8").splitlines():
        yield json.loads(line), took


def measured(
    evaluate: ModuleType, pages: list[Page], kind: str, command: str
) -> tuple[list[tuple[Page, Page]], float]:
    """Return each page with its scores, and the median milliseconds a page."""
    runs = by_command(pages, kind, command) if command else in_process(pages, kind)
    made = {prediction["id"]: (prediction, took) for prediction, took in runs}
    rows = [(page, evaluate.score_doc(page, made.get(page["id"], ({}, 0))[0])) for page in pages]
    return rows, 1000 * statistics.median(took for _, took in made.values())


def mean(rows: list[tuple[Page, Page]], key: str) -> str:
    """Return the average of a measure over the pages that have it."""
    values = [scores[key] for _, scores in rows if scores.get(key) is not None]
    return f"{statistics.fmean(values):.3f}".lstrip("0") if values else "–"


def report(kind: str, rows: list[tuple[Page, Page]], milliseconds: float) -> None:
    """Print one kind of dump: all pages, then the languages with thirty pages or more."""
    bodies = [scores["sh_r"] for _, scores in rows if "sh_r" in scores]
    lost = sum(recall < 0.9 for recall in bodies) / max(1, len(bodies))
    print(
        f"\nNewsdesk on `{kind}`: {len(rows)} pages, {milliseconds:.1f} ms a page (median),", end=""
    )
    print(f" {lost:.1%} of bodies with recall under .9\n")
    print("| pages | " + " | ".join(label for _, label in MEASURES) + " |")
    print("|---" * (len(MEASURES) + 1) + "|")
    languages = sorted({page["lang"] for page, _ in rows})
    groups = [("all", rows)] + [(x, [r for r in rows if r[0]["lang"] == x]) for x in languages]
    for name, group in groups:
        if name == "all" or len(group) >= 30:
            cells = [mean(group, key) for key, _ in MEASURES]
            print(f"| {name} {len(group)} | " + " | ".join(cells) + " |")


def main() -> int:
    """Measure and print; returns 0, and says so where the pages are not there."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--pages", type=int, default=0, help="a sample of so many pages")
    parser.add_argument("--kind", choices=[*KINDS, "both"], default="both")
    parser.add_argument("--command", default="", help="run this command instead of the code here")
    parser.add_argument("--rows", type=Path, help="write the scores of each page here")
    asked = parser.parse_args()
    if not (FOLDER / "evaluate.py").is_file():
        print(f"The benchmark's pages are not here: {FOLDER} is absent. Nothing was measured.")
        return 0
    evaluate = scorer()
    pages = list(evaluate.load("dev", tier="gold"))
    if asked.pages:
        pages = Random(7).sample(pages, min(asked.pages, len(pages)))  # noqa: S311
    print("| peers | body | Russian | title | authors | date | ms |\n|---|---|---|---|---|---|---|")
    for peer in PEERS:
        print("| " + " | ".join(peer) + " |")
    for kind in KINDS if asked.kind == "both" else [asked.kind]:
        rows, milliseconds = measured(evaluate, pages, kind, asked.command)
        report(kind, rows, milliseconds)
        if asked.rows:
            with asked.rows.open("a", encoding="utf-8") as file:
                for page, scores in rows:
                    row = {"kind": kind, "id": page["id"], "lang": page["lang"], **scores}
                    file.write(json.dumps(row, ensure_ascii=False) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
