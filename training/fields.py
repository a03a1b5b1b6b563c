"""Fits the weights by which a field's value is chosen to the pages of ../shared/cleaning.

    python training/fields.py cross-validate     # fitted without each fold, measured on it
    python training/fields.py fit                # writes src/newsdesk/metadata/weights.py

Needs scikit-learn: pip install -e ".[training]". With --clues FILE the clues are those of a model
that has not seen the page: a pickle of {(id, kind): [(field, start, end, score)]}; each page is
then used twice, with its clues and without. Pages are put in folds by brand. What is
written are names of signs and numbers; the texts of the pages stay where they are.
"""

import argparse
import importlib.util
import json
import lzma
import pickle
import statistics
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from hashlib import sha256
from math import exp
from pathlib import Path
from textwrap import indent, wrap
from types import ModuleType
from typing import Any

from newsdesk.cleaning.cleaner import clean
from newsdesk.errors import NewsdeskError
from newsdesk.metadata.finder import candidates
from newsdesk.metadata.found import Guess
from newsdesk.metadata.lines import lines_of
from newsdesk.readers.registry import read
from newsdesk.story.fields import people
from newsdesk.story.lines import Cleaning, Clue
from newsdesk.story.source import Reading

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT.parent / "shared" / "cleaning"
TARGET = ROOT / "src" / "newsdesk" / "metadata" / "weights.py"
KINDS = {"rp": "text_dump_rp", "text": "text_dump", "html": "html"}
FIELDS = {"headline": "title", "authors": "authors", "published": "published", "section": "section"}
PENALTY = {"headline": 0.3, "authors": 0.1, "published": 0.2, "section": 0.1}  # C: less is smoother
FEWEST = 4  # guesses that have a sign; a rarer one gets no weight
FOLDS = 5
# Set by hand: few of the pages have their path as a list, and the dumps of editors' desks all do.
BY_HAND = {"section": {"crumb:deepest": 4.5, "crumb:other": 1.0}}
LEAST = 0.1  # smaller weights are left out
THRESHOLDS = (0.0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5)

Truth = dict[str, Any]
Weights = dict[str, float]


@dataclass(frozen=True, slots=True)
class Page:
    """What one page's field may be: the signs of each guess and how right it is, 0 to 1."""

    brand: str
    kind: str
    clued: bool
    signs: tuple[tuple[str, ...], ...]
    right: tuple[float, ...]


def scorer() -> ModuleType:
    """Load evaluate.py from the folder beside the project."""
    spec = importlib.util.spec_from_file_location("evaluate", FOLDER / "evaluate.py")
    if spec is None or spec.loader is None:
        raise SystemExit(f"{FOLDER / 'evaluate.py'} cannot be loaded.")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def rows() -> Iterator[Truth]:
    """Yield the gold pages, each with its HTML where there is some."""
    with lzma.open(FOLDER / "dev_html.jsonl.xz", "rt", encoding="utf-8") as file:
        html = {row["id"]: row["html"] for row in map(json.loads, file)}
    with lzma.open(FOLDER / "dev.jsonl.xz", "rt", encoding="utf-8") as file:
        for row in map(json.loads, file):
            if row["tier"] == "gold":
                yield row | {"html": html.get(row["id"], "")}


def cleaned(row: Truth) -> Iterator[tuple[str, Reading, Cleaning]]:
    """Yield the page as each kind of source, read and cleaned."""
    for kind, key in KINDS.items():
        try:
            data = row[key].encode("utf-8", "replace")
            reading = read(data, "page.html" if kind == "html" else "page.txt")
            yield kind, reading, clean(reading)
        except NewsdeskError:  # an empty dump
            continue


def pages_of(
    evaluate: ModuleType, row: Truth, kind: str, reading: Reading, cleaning: Cleaning
) -> Iterator[tuple[str, Page]]:
    """Yield, for each field whose truth is known, the guesses on a page and how right they are."""
    lines = lines_of(reading, cleaning)
    for name, key in FIELDS.items():
        if not row["truth"].get(key):
            continue
        guesses = list(candidates(lines, name, row["lang"], None))
        right = tuple(_right(evaluate, row["truth"], name, guess) for guess in guesses)
        signs = tuple(guess.signs for guess in guesses)
        yield name, Page(row["brand"], kind, bool(cleaning.clues), signs, right)


def _right(evaluate: ModuleType, truth: Truth, name: str, guess: Guess) -> float:
    return _CHECKS[name](evaluate, truth, guess.value)


def _same_headline(evaluate: ModuleType, truth: Truth, value: str) -> float:
    return float(evaluate.fold(value) == evaluate.fold(truth["title"]))


def _same_people(evaluate: ModuleType, truth: Truth, value: str) -> float:
    known, found = evaluate.aset(truth["authors"]), evaluate.aset(list(people(value)))
    return 2 * len(known & found) / (len(known) + len(found)) if found else 0.0


def _same_day(evaluate: ModuleType, truth: Truth, value: str) -> float:
    good = {evaluate.day(truth["published"]), *(truth.get("published_accept") or ())}
    return float(evaluate.day(value) in good)


def _same_section(evaluate: ModuleType, truth: Truth, value: str) -> float:
    section = truth["section"]
    good = {evaluate.fold(x) for x in (section if isinstance(section, list) else [section])}
    return float(evaluate.fold(value) in good)


_CHECKS: dict[str, Callable[[ModuleType, Truth, str], float]] = {
    "headline": _same_headline,
    "authors": _same_people,
    "published": _same_day,
    "section": _same_section,
}


def fitted(pages: Iterable[Page], penalty: float) -> Weights:
    """Fit one field's weights; a guess that is half right teaches nothing."""
    from sklearn.feature_extraction import DictVectorizer  # noqa: PLC0415
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415

    made = [
        (signs, right > 0.99)
        for page in pages
        for signs, right in zip(page.signs, page.right, strict=True)
        if right > 0.99 or right < 0.4
    ]
    counted = Counter(sign for signs, _ in made for sign in set(signs))
    table = DictVectorizer()
    columns = table.fit_transform(
        [{sign: 1.0 for sign in signs if counted[sign] >= FEWEST} for signs, _ in made]
    )
    model = LogisticRegression(C=penalty, max_iter=400)
    model.fit(columns, [label for _, label in made])
    named = zip(table.get_feature_names_out(), model.coef_[0], strict=True)
    weights = {name: round(float(w), 2) for name, w in named if abs(w) >= LEAST}
    return {"": round(float(model.intercept_[0]), 2)} | dict(sorted(weights.items()))


def chance(signs: tuple[str, ...], weights: Weights) -> float:
    """Return how likely a guess is right."""
    odds = weights[""] + sum(weights.get(sign, 0.0) for sign in signs)
    return 1 / (1 + exp(-max(-30.0, min(30.0, odds))))


def fold_of(brand: str) -> int:
    """Return the fold of a site."""
    return int(sha256(f"fields {brand}".encode()).hexdigest()[:8], 16) % FOLDS


def judged(pages: list[Page], penalty: float) -> Iterator[tuple[Page, float, float, float]]:
    """Yield each page with the best guess's chance, how right it is, and the best wrong one's."""
    for fold in range(FOLDS):
        weights = fitted((p for p in pages if fold_of(p.brand) != fold), penalty)
        for page in pages:
            if fold_of(page.brand) == fold:
                scored = [chance(signs, weights) for signs in page.signs]
                rows_ = list(zip(scored, page.right, strict=True))
                best, right = max(rows_, default=(0.0, 0.0), key=lambda row: row[0])
                wrong = max((score for score, r in rows_ if not r), default=0.0)
                yield page, best, right, wrong


def report(name: str, pages: list[Page]) -> None:
    """Print one field: what the guesses allow, what is chosen, and what a threshold costs."""
    made = list(judged(pages, PENALTY[name]))
    for kind, clued in sorted({(p.kind, p.clued) for p in pages}):
        group = [row for row in made if (row[0].kind, row[0].clued) == (kind, clued)]
        most = statistics.fmean(max(p.right, default=0.0) for p, _, _, _ in group)
        kept = [statistics.fmean(r * (b >= t) for _, b, r, _ in group) for t in THRESHOLDS]
        none = [statistics.fmean(w < t for _, _, _, w in group) for t in THRESHOLDS]
        print(
            f"{name} {kind}{' with clues' if clued else ''}: {len(group)} pages, at most {most:.3f}"
        )
        print("  threshold     " + " ".join(f"{t:5.2f}" for t in THRESHOLDS))
        print("  right         " + " ".join(f"{x:5.3f}" for x in kept))
        print("  none if absent" + " ".join(f"{x:5.3f}" for x in none))


def gathered(clues: Path | None) -> dict[str, list[Page]]:
    """Read, clean and look through all pages."""
    evaluate = scorer()
    known = pickle.loads(clues.read_bytes()) if clues else {}  # noqa: S301 — the caller's own file
    found: dict[str, list[Page]] = {name: [] for name in FIELDS}
    for row in rows():
        for kind, reading, cleaning in cleaned(row):
            plain = replace(cleaning, clues=())
            ways = [plain]
            if own := known.get((row["id"], kind)):
                ways.append(replace(cleaning, clues=tuple(Clue(*clue) for clue in own)))
            for way in ways:
                for name, page in pages_of(evaluate, row, kind, reading, way):
                    found[name].append(page)
    return found


def written(tables: dict[str, Weights]) -> str:
    """Return the module that holds the weights."""
    parts = [_HEAD]
    for name, fit in tables.items():
        weights = fit | BY_HAND.get(name, {})
        said = [f"{'_'.join(sign.split()) or '-'}={w}" for sign, w in weights.items()]
        text = "\n".join(wrap(" ".join(said), 92, break_long_words=False, break_on_hyphens=False))
        parts.append(f'{name.upper()} = _table(\n    """\n{indent(text, "    ")}\n    """\n)')
    return "\n\n".join(parts) + "\n"


_HEAD = '''"""How much each sign speaks for a value, log odds; "-" is what all values begin with.

Written by training/fields.py.
"""


def _table(text: str) -> dict[str, float]:
    pairs = (pair.rpartition("=") for pair in text.split())
    return {"" if sign == "-" else sign: float(weight) for sign, _, weight in pairs}

'''


def main() -> int:
    """Cross-validate or fit."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("what", choices=["cross-validate", "fit"])
    parser.add_argument("--clues", type=Path, help="clues of a model that has not seen the pages")
    asked = parser.parse_args()
    found = gathered(asked.clues)
    if asked.what == "cross-validate":
        for name, pages in found.items():
            report(name, pages)
    else:
        tables = {name: fitted(pages, PENALTY[name]) for name, pages in found.items()}
        TARGET.write_text(written(tables), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
