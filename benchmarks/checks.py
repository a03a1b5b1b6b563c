"""How many planted mistakes the checks find, what they say of clean stories, and how fast.

    python benchmarks/checks.py planted [--pages 500] [--seed 6] [--kind KIND] [--missed N]
    python benchmarks/checks.py noise [--pages 500] [--seed 6] [--code CODE] [--show N]
    python benchmarks/checks.py dumps [--code CODE] [--show N]
    python benchmarks/checks.py speed
    python benchmarks/checks.py library build/hundred.newsdesk [--workers N]

All but the last need ../shared/cleaning beside the project; tests/quality/checks_scoring.py tells
what counts. The library comes from `million.py`, or from `newsdesk import`; it is looked through as
the window does it, from where it was stopped; the memory is that of the process that keeps what is
found, each worker takes about 125 MB besides.
"""

import argparse
import json
import lzma
import resource
import sys
import time
from collections import Counter
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tests")]

from newsdesk.checks.registry import BY_CODE, CHECKS, findings  # noqa: E402
from newsdesk.desk import looking_through, opening  # noqa: E402
from newsdesk.pipeline.process import process  # noqa: E402
from newsdesk.story.edits import Edits  # noqa: E402
from newsdesk.story.findings import Severity  # noqa: E402
from newsdesk.story.record import Story  # noqa: E402
from quality.checks_scoring import story_of, tally  # noqa: E402
from quality.planted_pages import PAGES, clean_pages  # noqa: E402


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("what", choices=("planted", "noise", "dumps", "speed", "library"))
    parser.add_argument("library", type=Path, nargs="?")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--pages", type=int, default=500)
    parser.add_argument("--seed", type=int, default=6)
    parser.add_argument("--kind", action="append", default=[], help="of planted mistakes")
    parser.add_argument("--code", action="append", default=[], help="of a check")
    parser.add_argument("--missed", type=int, default=0, help="print so many that were missed")
    parser.add_argument("--show", type=int, default=0, help="print so many findings")
    asked = parser.parse_args()
    modes = {"planted": planted, "noise": noise, "dumps": dumps, "speed": speed, "library": library}
    modes[asked.what](asked)


def planted(asked: argparse.Namespace) -> None:
    """Plant mistakes and count which are found."""
    made = tally(clean_pages(asked.pages, asked.seed), asked.seed, asked.kind)
    for code, count in made.planted.items():
        print(f"{code:20} {made.found[code]:4} of {count:4}  {made.found[code] / count:.3f}")
    shown: Counter[str] = Counter()
    for name, code, one in made.missed:
        shown[code] += 1
        if shown[code] > asked.missed:
            continue
        said = one.page.paragraphs[one.paragraph] if one.where == "body" else one.page.title
        low = max(0, one.start - 200)
        wrong, around = said[one.start : one.end], said[low : one.end + 160]
        print(f"\n{code} {name} {one.where}: [{wrong}] in …{around}")


def noise(asked: argparse.Namespace) -> None:
    """Count what is found in stories as people have cleaned them."""
    pages = clean_pages(asked.pages, asked.seed)
    count(((name, story_of(page)) for name, page in pages), asked)


def dumps(asked: argparse.Namespace) -> None:
    """Count what is found in the Russian and English dumps as the program cleans them."""
    with lzma.open(PAGES, "rt", encoding="utf-8") as lines:
        rows = [row for row in map(json.loads, lines) if row["tier"] == "gold"]
    count(((r["id"], cleaned(r)) for r in rows if r["lang"] in ("ru", "en")), asked)


def cleaned(row: dict[str, str]) -> Story:
    """Return a dump as the program takes it in."""
    text = row.get("text_dump_rp") or row["text_dump"]
    made = process(text.encode("utf-8", "replace"), "page.txt")
    edits = Edits(made.cleaning.proposed)
    return Story(0, 0, "", False, made.source, made.reading, made.cleaning, edits, made.fields)


def count(stories: Iterable[tuple[str, Story]], asked: argparse.Namespace) -> None:
    """Count findings by their codes, and print some."""
    counts: Counter[str] = Counter()
    shown = total = 0
    for name, story in stories:
        total += 1
        for one in findings(story):
            counts[one.code] += 1
            if shown < asked.show and (not asked.code or one.code in asked.code):
                shown += 1
                around = story.text[max(0, one.start - 90) : one.end + 60].replace("\n", "⏎")
                print(f"{name} {one.code} {one.field}: {one.message}\n     …{around}")
    for check in CHECKS:
        print(f"{check.code:20} {check.severity:8} {counts[check.code] / total:.3f} a story")
    errors = sum(n for code, n in counts.items() if BY_CODE[code].severity is Severity.ERROR)
    print(f"errors: {errors / total:.3f} a story, of {total}")


def speed(asked: argparse.Namespace) -> None:
    """Time all checks on stories of about 600 words."""
    pages = [page for _, page in clean_pages(2000, asked.seed)]
    for language in ("ru", "en"):
        own = [page for page in pages if page.language == language]
        near = sorted(own, key=lambda p: abs(len(" ".join(p.paragraphs).split()) - 600))[:20]
        spent = []
        for page in near:
            findings(story_of(page))
            best = min(_timed(page) for _ in range(3))
            spent.append(best * 1000)
        words = len(" ".join(near[-1].paragraphs).split())
        middle = sorted(spent)[len(spent) // 2]
        print(f"{language}: {words} words, middle {middle:.1f} ms, worst {max(spent):.1f} ms")


def library(asked: argparse.Namespace) -> None:
    """Look through a whole library, and print how fast that goes and how much memory it takes."""
    with closing(opening.open_library(asked.library)) as opened:
        start = time.perf_counter()
        told = 0

        def progress(done: int, total: int, _what: str) -> None:
            nonlocal told
            if done - told >= 10_000 or done == total:
                told = done
                spent = time.perf_counter() - start
                print(f"{done:,} of {total:,} looks, {done / spent:.0f} a second, {_memory()}")

        looked = looking_through.look_through(opened, progress, workers=asked.workers)
    spent = time.perf_counter() - start
    print(f"{looked:,} stories in {spent:.0f} s, {looked / spent:.0f} a second; {_memory()}")


def _memory() -> str:
    return f"at most {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB"


def _timed(page: object) -> float:
    story = story_of(page)  # type: ignore[arg-type]
    start = time.perf_counter()
    findings(story)
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
