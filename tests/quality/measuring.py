"""Measures the cleaner on composed pages and on held-out ones; prints it, and pins the floors.

make measure    # what is measured
make floors     # and the floors are pinned a little below it
"""

import argparse
import importlib.util
import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from types import ModuleType
from typing import Any

from training.folds import held_out

from newsdesk.errors import NewsdeskError
from newsdesk.pipeline.stream import prediction
from quality.composing import Composed, pages
from quality.places import FLOORS, SHARED
from quality.scoring import mean, overlap

PAGES = 200
SLACK = 0.01  # between what was measured and the floor, for other machines and libraries
KEYS = {"body": "sh_f", "title": "title_norm", "authors": "auth_f", "date": "date_acc"}
KINDS = ("rp", "text", "html")

Scores = dict[str, float]


def story(item: dict[str, Any]) -> dict[str, Any]:
    """Return what the cleaner makes of a page; nothing where it is set aside."""
    try:
        return prediction(item)
    except NewsdeskError:
        return {}


def composed() -> dict[str, Scores]:
    """Return the measures of the composed pages by form, shape and language."""
    groups: dict[str, list[Scores]] = defaultdict(list)
    for page in pages():
        for form in ("dump", "html"):
            scores = _scored(page, form)
            for group in (form, f"{form}, {page.shape}", f"{form}, {page.language}"):
                groups[group].append(scores)
    return {name: averaged(rows) for name, rows in groups.items()}


def _scored(page: Composed, form: str) -> Scores:
    item = {"text": page.dump()} if form == "dump" else {"html": page.html()}
    made = story({"id": page.name, **item})
    _, recall, f1 = overlap("\n".join(page.body), made.get("body", ""))
    return {
        "body": f1,
        "kept": float(recall >= 0.9),
        "title": float(made.get("title") == page.headline),
        "authors": float(made.get("authors") == [page.author]),
        "date": float((made.get("published") or "")[:10] == page.date),
    }


def averaged(rows: Iterable[Scores]) -> Scores:
    """Return the average of each measure over the rows that have it."""
    known = list(rows)
    names = {name: None for row in known for name in row}
    return {name: mean(row[name] for row in known if name in row) for name in names}


def held_out_pages(evaluate: ModuleType) -> list[dict[str, Any]]:
    """Return the pages whose sites the shipped weights have never seen, always the same."""
    rows = [row for row in evaluate.load("dev", tier="gold") if held_out(row["brand"])]
    return sorted(rows, key=lambda row: sha256(row["id"].encode()).hexdigest())[:PAGES]


def on_held_out() -> dict[str, Scores]:
    """Return the measures of the held-out pages by kind of input."""
    evaluate = scorer()
    found = {}
    for kind in KINDS:
        rows = held_out_pages(evaluate)
        there = [row for row in rows if kind != "html" or evaluate.page(row["id"])]
        scores = (evaluate.score_doc(row, story(evaluate.item(row, kind))) for row in there)
        found[kind] = averaged(_named(row) for row in scores)
    return found


def _named(scores: Mapping[str, float]) -> Scores:
    named = {name: scores[key] for name, key in KEYS.items() if key in scores}
    return named | ({"kept": float(scores["sh_r"] >= 0.9)} if "sh_r" in scores else {})


def scorer() -> ModuleType:
    """Load evaluate.py from the folder beside the project."""
    spec = importlib.util.spec_from_file_location("evaluate", SHARED / "evaluate.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def floors() -> dict[str, dict[str, Scores]]:
    """Return the pinned floors: set → group → measure → floor."""
    pinned: dict[str, dict[str, Scores]] = json.loads(FLOORS.read_text(encoding="utf-8"))
    return pinned


def below(name: str, measured: Mapping[str, Scores]) -> Iterator[str]:
    """Yield a line for each measure of a set that is under its floor, or was not measured."""
    for group, row in floors()[name].items():
        for measure, floor in row.items():
            value = measured.get(group, {}).get(measure, 0.0)
            if value < floor:
                yield f"{group}: {measure} is {value:.3f}, the floor is {floor:.3f}"


def main() -> int:
    """Print what is measured, and pin it if that is asked for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--write", action="store_true", help="pin the floors anew")
    asked = parser.parse_args()
    measured = {"composed": composed()}
    if (SHARED / "evaluate.py").is_file():
        measured["held-out"] = on_held_out()
    for name, groups in measured.items():
        for group, row in groups.items():
            print(f"{name}, {group}:", *(f"{key} {value:.3f}" for key, value in row.items()))
    if asked.write:
        pinned = (floors() if FLOORS.exists() else {}) | {
            name: {group: _lowered(row) for group, row in groups.items()}
            for name, groups in measured.items()
        }
        FLOORS.write_text(json.dumps(pinned, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return 0


def _lowered(row: Scores) -> Scores:
    return {measure: max(0.0, round(value - SLACK, 3)) for measure, value in row.items()}


if __name__ == "__main__":
    sys.exit(main())
