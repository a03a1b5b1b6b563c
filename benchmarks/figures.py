"""Scores of pages become tables: averages, their 95% intervals, groups, and the worst pages."""

import statistics
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any

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
SIDE_BY_SIDE = ("sh_f", "title_norm", "auth_f", "date_acc", "section")
DRAWS = 1000  # of the bootstrap
LEAST = 30  # pages of a group that gets a row

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Scored:
    """A page and what its story got: measures that its truth does not know are not there."""

    page: Row
    scores: dict[str, float]


@dataclass(frozen=True, slots=True)
class Run:
    """A cleaner, what it was given, and its scores in the order of the pages."""

    name: str
    kind: str
    rows: Sequence[Scored]
    milliseconds: float  # a page, the median


def interval(values: Sequence[float]) -> tuple[float, float]:
    """Return the 95% interval of an average, by drawing pages anew."""
    drawn = Random(7)
    means = sorted(statistics.fmean(drawn.choices(values, k=len(values))) for _ in range(DRAWS))
    return means[round(0.025 * DRAWS)], means[round(0.975 * DRAWS) - 1]


def values(rows: Iterable[Scored], key: str) -> list[float]:
    """Return a measure of the pages that have it."""
    return [row.scores[key] for row in rows if row.scores.get(key) is not None]


def short(number: float) -> str:
    """Return a share as the tables have it: .913."""
    return f"{number:.3f}".removeprefix("0")


def cell(found: Sequence[float], *, sure: bool = False) -> str:
    """Return an average, with its interval if that is asked for."""
    if not found:
        return "–"
    mean = short(statistics.fmean(found))
    if not sure or len(found) < 2:
        return mean
    low, high = interval(found)
    return f"{mean} [{short(low)}–{short(high)}]"


def report(run: Run) -> Iterator[str]:
    """Yield one cleaner's tables: all pages, then by language and by corpus."""
    bodies = values(run.rows, "sh_r")
    lost = sum(recall < 0.9 for recall in bodies) / max(1, len(bodies))
    yield f"\n{run.name} on `{run.kind}`: {len(run.rows)} pages, {run.milliseconds:.1f} ms a page"
    yield f"(median), {lost:.1%} of bodies with recall under .9\n"
    yield "| pages | " + " | ".join(label for _, label in MEASURES) + " |"
    yield "|---" * (len(MEASURES) + 1) + "|"
    yield _row("all", run.rows, sure=True)
    for by in ("lang", "corpus"):
        for name in sorted({row.page[by] for row in run.rows}):
            group = [row for row in run.rows if row.page[by] == name]
            if len(group) >= LEAST:
                yield _row(name, group)


def _row(name: str, rows: Sequence[Scored], *, sure: bool = False) -> str:
    cells = (cell(values(rows, key), sure=sure) for key, _ in MEASURES)
    return f"| {name} {len(rows)} | " + " | ".join(cells) + " |"


def side_by_side(runs: Sequence[Run]) -> Iterator[str]:
    """Yield one table of several cleaners on the same pages, with intervals."""
    labels = dict(MEASURES)
    heads = ["cleaner", "sees", "ms", "body", "Russian", *(labels[k] for k in SIDE_BY_SIDE[1:])]
    yield "\n| " + " | ".join(heads) + " |"
    yield "|---" * len(heads) + "|"
    for run in runs:
        russian = values((r for r in run.rows if r.page["lang"] == "ru"), "sh_f")
        offered = {key for key in SIDE_BY_SIDE if any(values(run.rows, key))}
        rest = (
            cell(values(run.rows, key), sure=True) if key in offered else "–"
            for key in SIDE_BY_SIDE[1:]
        )
        body = cell(values(run.rows, "sh_f"), sure=True)
        first = (run.name, run.kind, f"{run.milliseconds:.1f}", body, cell(russian, sure=True))
        yield "| " + " | ".join((*first, *rest)) + " |"


def worst(run: Run, number: int) -> Iterator[str]:
    """Yield the pages with the worst bodies: ids and scores, never their words."""
    bodies = [row for row in run.rows if "sh_f" in row.scores]
    yield f"\nThe worst bodies of {run.name} on `{run.kind}`\n"
    yield "| id | brand | lang | corpus | body | prec. | recall | title |"
    yield "|---" * 8 + "|"
    for row in sorted(bodies, key=lambda r: (r.scores["sh_f"], r.page["id"]))[:number]:
        page = (row.page[key] for key in ("id", "brand", "lang", "corpus"))
        keys = ("sh_f", "sh_p", "sh_r", "title_norm")
        cells = (short(row.scores[key]) if key in row.scores else "–" for key in keys)
        yield "| " + " | ".join((*page, *cells)) + " |"
