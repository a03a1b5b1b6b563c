"""What memory of a site's lines gains: pages of one outlet, cleaned with and without the others.

    python benchmarks/site_memory.py                 # rp and text, all that have five of a brand
    python benchmarks/site_memory.py --least 10      # outlets of ten pages or more
    python benchmarks/site_memory.py --mixed         # all outlets in one folder, as they may come

The pages become sites by their lines alone, as in an import; brands only choose them. What is
printed is the macro average over gold pages with a body, and the paired difference with a 95%
interval, drawn by outlet, for the pages of one are alike.
"""

import argparse
import importlib.util
import json
import lzma
import statistics
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random
from types import ModuleType
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT.parent / "shared" / "cleaning"
KINDS = {"rp": "text_dump_rp", "text": "text_dump"}
MEASURES = ("F1", "precision", "recall", "recall < .9")
DRAWS = 2000

Page = dict[str, Any]
Scores = tuple[float, ...]


def scorer() -> ModuleType:
    """Load evaluate.py from the folder beside the project."""
    spec = importlib.util.spec_from_file_location("evaluate", FOLDER / "evaluate.py")
    if spec is None or spec.loader is None:
        raise SystemExit(f"{FOLDER / 'evaluate.py'} cannot be loaded.")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def chosen(least: int) -> dict[str, list[Page]]:
    """Return the pages of each brand that has enough of them."""
    by_brand: dict[str, list[Page]] = defaultdict(list)
    with lzma.open(FOLDER / "dev.jsonl.xz", "rt", encoding="utf-8") as lines:
        for line in lines:
            page = json.loads(line)
            by_brand[page["brand"]].append(page)
    return {brand: pages for brand, pages in by_brand.items() if len(pages) >= least}


def bodies(pages: Sequence[Page], kind: str) -> Iterator[tuple[Page, str, str, int]]:
    """Yield each page with its body as cleaned alone and with the others, and how many these are.

    All pages are one folder; what they share decides which belong together.
    """
    from newsdesk.errors import UnreadableSource  # noqa: PLC0415
    from newsdesk.pipeline.known import Known, known_of  # noqa: PLC0415
    from newsdesk.pipeline.process import looked_at, process  # noqa: PLC0415
    from newsdesk.pipeline.sites import Counts, groups  # noqa: PLC0415
    from newsdesk.story.clean import CleanText  # noqa: PLC0415
    from newsdesk.story.edits import Edits  # noqa: PLC0415
    from newsdesk.story.memory import NOTHING_KNOWN, SiteMemory  # noqa: PLC0415

    def body(data: bytes, memory: SiteMemory | Known = NOTHING_KNOWN) -> str:
        made = process(data, "page.txt", memory=memory)
        return CleanText(made.reading, Edits(made.cleaning.proposed)).body

    read = []
    for page in pages:
        data = (page.get(KINDS[kind]) or "").encode("utf-8", "replace")
        try:
            read.append((page, data, looked_at(data, "page.txt")))
        except UnreadableSource:
            continue
    for members in groups([seen for *_, seen in read]):
        counts = Counts([read[index][2].numbers for index in members])
        for index in members:
            page, data, seen = read[index]
            known = known_of(counts, seen.numbers)
            yield page, body(data), body(data, known), known.stories


def scores(evaluate: ModuleType, truth: str, body: str) -> Scores:
    """Return a page's figures in the order of MEASURES."""
    found, wanted = evaluate.shingles(evaluate.toks(body)), evaluate.shingles(evaluate.toks(truth))
    precision, recall, f1 = evaluate.prf(wanted, found)
    return f1, precision, recall, float(recall < 0.9)


def interval(rows: Sequence[tuple[str, float]]) -> tuple[float, float]:
    """Return the middle 95% of the mean difference, with outlets drawn by chance."""
    by_brand: dict[str, list[float]] = defaultdict(list)
    for brand, difference in rows:
        by_brand[brand].append(difference)
    brands, chance, means = list(by_brand.values()), Random(7), []
    for _ in range(DRAWS):
        drawn = [value for _ in brands for value in chance.choice(brands)]
        means.append(statistics.fmean(drawn))
    means.sort()
    return means[DRAWS // 40], means[-DRAWS // 40]


def report(kind: str, rows: list[tuple[str, Scores, Scores, int, bool]]) -> None:
    """Print a line a measure."""
    alone = sum(others < 3 for *_, others, _ in rows)
    changed = sum(other for *_, other in rows)
    print(f"{kind}: {len(rows)} pages, {alone} of them without three others; {changed} changed")
    for number, name in enumerate(MEASURES):
        without = statistics.fmean(before[number] for _, before, *_ in rows)
        with_ = statistics.fmean(after[number] for _, _, after, *_ in rows)
        low, high = interval([(brand, a[number] - b[number]) for brand, b, a, *_ in rows])
        print(
            f"  {name:<12} {without:.4f} → {with_:.4f}  "
            f"{with_ - without:+.4f} [{low:+.4f}, {high:+.4f}]"
        )


def worst(rows: list[tuple[str, Scores, Scores, int, bool]], ids: list[str]) -> None:
    """Print the pages that lost most."""
    lost = sorted(zip(rows, ids, strict=True), key=lambda row: row[0][2][0] - row[0][1][0])
    for (brand, before, after, others, _), name in lost[:10]:
        print(f"    {name} {brand}: {before[0]:.3f} → {after[0]:.3f}, beside {others}")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--least", type=int, default=5, help="pages that a brand must have")
    parser.add_argument("--mixed", action="store_true", help="all pages of all brands together")
    parser.add_argument("--kind", choices=tuple(KINDS), action="append", help="rp or text")
    parser.add_argument("--worst", action="store_true", help="name the pages that lost most")
    given = parser.parse_args()
    if not FOLDER.is_dir():
        raise SystemExit(f"Skipped: {FOLDER} is not there.")
    evaluate, brands = scorer(), chosen(given.least)
    everything = [page for pages in brands.values() for page in pages]
    for kind in given.kind or KINDS:
        rows, ids = [], []
        for pages in [everything] if given.mixed else brands.values():
            for page, before, after, others in bodies(pages, kind):
                truth = page["truth"].get("body")
                if truth and page["tier"] == "gold":
                    pair = (scores(evaluate, truth, text) for text in (before, after))
                    rows.append((page["brand"], *pair, others, before != after))
                    ids.append(page["id"])
        report(kind, rows)
        if given.worst:
            worst(rows, ids)


if __name__ == "__main__":
    main()
