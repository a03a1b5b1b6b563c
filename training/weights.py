"""Fits the cleaner's weights to the pages of ../shared/cleaning, and says how good such a fit is.

    python training/weights.py fit                # how far weights.py is from a fit
    python training/weights.py fit --write        # and put the fit there
    python training/weights.py cross-validate     # fitted without each fold, measured on it

Needs scikit-learn: pip install -e ".[training]". Pages are put in folds by brand, so that no site
is on both sides. The rules, their words and the constants of sequence.py were chosen on the same
pages; that part no fold takes back. What is written are names of features and numbers: the texts
of the pages stay where they are and never ship.
"""

import argparse
import importlib.util
import re
import statistics
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from hashlib import sha256
from math import sqrt
from pathlib import Path
from types import ModuleType
from typing import Any
from unittest.mock import patch

from newsdesk.cleaning import cleaner, headline, sequence, weights
from newsdesk.cleaning.features import features
from newsdesk.cleaning.page import Page, page_of
from newsdesk.cleaning.rules import Rule, matches
from newsdesk.errors import NewsdeskError
from newsdesk.pipeline.stream import prediction
from newsdesk.readers.registry import read

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT.parent / "shared" / "cleaning"
TARGET = ROOT / "src" / "newsdesk" / "cleaning" / "weights.py"
KINDS = {"rp": "text_dump_rp", "text": "text_dump"}
BODY_PENALTY, HEADLINE_PENALTY = 0.05, 0.3  # C of the regressions: less is smoother
# Set by hand: too few pages have such lines for a fit, and editors' pages have many.
BODY_BY_HAND = {"rule:listed-story": -3.5}
HEADLINE_BY_HAND = {"rule:breadcrumb": -1.0, "rule:caption": -1.5}
SPAN = 4  # tokens of a shingle, as the scorer counts them
WIDTH = 100

Truth = dict[str, Any]
Linear = tuple[float, dict[str, float]]  # the bias, and a weight for each name


@dataclass(frozen=True, slots=True)
class Example:
    """One dump of one page, laid out, with what a person says of it."""

    row: Truth
    page: Page
    found: list[Rule | None]
    names: list[list[str]]
    labels: list[bool]  # of the body; empty where it is unknown
    weights: list[float]


@dataclass(frozen=True, slots=True)
class Fit:
    """All that weights.py holds."""

    bias: float
    body: dict[str, float]
    headline_bias: float
    headline: dict[str, float]


def scorer() -> ModuleType:
    """Load evaluate.py from the folder beside the project."""
    spec = importlib.util.spec_from_file_location("evaluate", FOLDER / "evaluate.py")
    if spec is None or spec.loader is None:
        raise SystemExit(f"{FOLDER / 'evaluate.py'} cannot be loaded.")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def fold_of(row: Truth, folds: int) -> int:
    """Return the fold of a page's site: the same in every run and on every machine."""
    return int(sha256(row["brand"].encode()).hexdigest(), 16) % folds


def examples(evaluate: ModuleType, rows: Iterable[Truth]) -> Iterator[Example]:
    """Lay out both dumps of every page; an empty one teaches nothing."""
    for row in rows:
        for key in KINDS.values():
            try:
                reading = read(row[key].encode("utf-8", "replace"), "page.txt")
            except NewsdeskError:
                continue
            page = page_of(reading)
            found = matches(page)
            names = [[sys.intern(name) for name in own] for own in features(page, found)]
            body = row["truth"].get("body")
            tokens = [evaluate.toks(unit.text) for unit in page.units]
            labels = body_labels(page, tokens, evaluate.toks(body)) if body else []
            yield Example(row, page, found, names, labels, [_worth(len(t)) for t in tokens])


def body_labels(page: Page, tokens: Sequence[list[str]], truth: list[str]) -> list[bool]:
    """Say which units are body: those with most shingles in it; short ones by their neighbours.

    Of a line that stands twice only the copy with more body around it is.
    """
    known = set(_shingles(truth))
    text = f" {' '.join(truth)} "
    labels: list[bool | None] = []
    for own in tokens:
        if len(own) > SPAN:
            parts = _shingles(own)
            labels.append(sum(part in known for part in parts) > len(parts) / 2)
        else:
            labels.append(None if own and f" {' '.join(own)} " in text else False)
    seen: dict[str, int] = {}
    for index, unit in enumerate(page.units):
        if labels[index]:
            other = seen.setdefault(unit.key, index)
            if other != index:
                loser = other if _near(labels, index) > _near(labels, other) else index
                seen[unit.key] = index if loser == other else other
                labels[loser] = False
    for index, label in enumerate(labels):
        if label is None:
            labels[index] = _near(labels, index) >= 2
    return [bool(label) for label in labels]


def _shingles(tokens: list[str]) -> list[tuple[str, ...]]:
    return [tuple(tokens[i : i + SPAN]) for i in range(len(tokens) - SPAN + 1)]


def _near(labels: Sequence[bool | None], index: int) -> int:
    around = (*labels[max(0, index - 3) : index], *labels[index + 1 : index + 4])
    return sum(label is True for label in around)


def _worth(tokens: int) -> float:
    """Return what a line counts in the fit: more if it is long, but not by its length."""
    return (min(sqrt(tokens), 12.0) if tokens else 0.5) / 4


def regression(
    names: list[list[str]], labels: list[bool], worth: list[float], penalty: float
) -> Linear:
    """Fit by logistic regression and round to a tenth; what comes to nothing is left out."""
    try:
        from sklearn.feature_extraction.text import CountVectorizer  # noqa: PLC0415
        from sklearn.linear_model import LogisticRegression  # noqa: PLC0415
    except ImportError:
        raise SystemExit('This needs scikit-learn: pip install -e ".[training]"') from None
    table = CountVectorizer(analyzer=list, binary=True, dtype=float)
    model = LogisticRegression(C=penalty, solver="lbfgs", max_iter=2000)
    model.fit(table.fit_transform(names), labels, sample_weight=worth)
    pairs = zip(table.get_feature_names_out(), model.coef_[0], strict=True)
    rounded = {str(name): round(float(weight), 1) for name, weight in pairs}
    return round(float(model.intercept_[0]), 1), {n: w for n, w in rounded.items() if w}


def fit_body(pages: Iterable[Example]) -> Linear:
    """Fit the lines that no certain rule knows: the others are never weighed."""
    names, labels, worth = [], [], []
    for example in pages:
        for own, rule, label, weight in zip(
            example.names, example.found, example.labels, example.weights, strict=False
        ):
            if not (rule and rule.certain):
                names.append(own)
                labels.append(label)
                worth.append(weight)
    return regression(names, labels, worth, BODY_PENALTY)


def fit_headline(evaluate: ModuleType, pages: Iterable[Example]) -> Linear:
    """Fit the lines above the body that the weights in place find; copies share their worth."""
    names, labels, worth = [], [], []
    for example in pages:
        if title := example.row["truth"].get("title"):
            rows = list(headline.clues(example.page, body_of(example), example.found))
            wanted = evaluate.fold(title)
            right = [evaluate.fold(example.page.units[i].text) == wanted for i, _ in rows]
            names += [own for _, own in rows]
            labels += right
            worth += [1 / sum(right) if label else 0.3 for label in right]
    return regression(names, labels, worth, HEADLINE_PENALTY)


def body_of(example: Example) -> list[bool]:
    """Return the body as clean() finds it, from features that are already there."""
    scores = [
        -rule.toll if rule and rule.certain else sequence.score(names)
        for names, rule in zip(example.names, example.found, strict=True)
    ]
    return cleaner.body_of(example.page, example.found, scores)


def fit(evaluate: ModuleType, pages: Sequence[Example]) -> Fit:
    """Fit the body, then the headline above the bodies that those weights find."""
    bias, body = fit_body(pages)
    body |= BODY_BY_HAND
    with in_place(Fit(bias, body, 0.0, {})):
        headline_bias, clues = fit_headline(evaluate, pages)
    return Fit(bias, body, headline_bias, clues | HEADLINE_BY_HAND)


@contextmanager
def in_place(fitted: Fit) -> Iterator[None]:
    """Let the cleaner weigh with these weights instead of its own."""
    with ExitStack() as stack:
        stack.enter_context(patch.multiple(sequence, BIAS=fitted.bias, WEIGHTS=fitted.body))
        stack.enter_context(
            patch.multiple(
                headline,
                HEADLINE_BIAS=fitted.headline_bias,
                HEADLINE_WEIGHTS=fitted.headline,
            )
        )
        yield


def shipped() -> Fit:
    """Return the weights that the cleaner has now."""
    return Fit(weights.BIAS, weights.WEIGHTS, weights.HEADLINE_BIAS, weights.HEADLINE_WEIGHTS)


def grouped(flat: Mapping[str, float]) -> Iterator[str]:
    """Yield the rows of a table of weights, laid out as ruff would."""
    groups: dict[str, dict[str, float]] = defaultdict(dict)
    for name in sorted(flat):
        group, _, grade = name.partition(":")
        groups[group][grade] = flat[name]
    for group in sorted(groups):
        cells = [f'"{grade}": {weight}' for grade, weight in sorted(groups[group].items())]
        line = f'    "{group}": {{{", ".join(cells)}}},'
        if len(line) <= WIDTH:
            yield line
        else:
            yield f'    "{group}": {{'
            yield from (f"        {cell}," for cell in cells)
            yield "    },"


def written(source: str, fitted: Fit) -> str:
    """Return weights.py with a fit in place of its tables; all else stays as it is."""
    tables = [f"BIAS = {fitted.bias}"]
    for name, flat in (("_BODY", fitted.body), ("_HEADLINE", fitted.headline)):
        rows = "\n".join(grouped(flat))
        tables.append(f"{name}: dict[str, dict[str, float]] = {{\n{rows}\n}}")
    flags = re.MULTILINE | re.DOTALL
    text = "\n\n".join(tables) + "\n\n\n"
    source = re.sub(r"^BIAS = .*?(?=^def _flat)", lambda _: text, source, count=1, flags=flags)
    bias = f"HEADLINE_BIAS = {fitted.headline_bias}"
    return re.sub(r"^HEADLINE_BIAS = .*$", bias, source, count=1, flags=re.MULTILINE)


def differences(old: Fit, new: Fit) -> Iterator[str]:
    """Yield in a few lines how far one set of weights is from another."""
    for label, before, after in (
        ("body", {"BIAS": old.bias, **old.body}, {"BIAS": new.bias, **new.body}),
        (
            "headline",
            {"BIAS": old.headline_bias, **old.headline},
            {"BIAS": new.headline_bias, **new.headline},
        ),
    ):
        names = before.keys() | after.keys()
        apart = {n: round(after.get(n, 0.0) - before.get(n, 0.0), 1) for n in names}
        most = sorted((n for n in names if apart[n]), key=lambda n: (-abs(apart[n]), n))
        mean = statistics.fmean(map(abs, apart.values()))
        yield f"{label}: {len(most)} of {len(names)} weights differ, on average by {mean:.2f}"
        if most:
            cells = (f"{n} {before.get(n, 0.0)} → {after.get(n, 0.0)}" for n in most[:8])
            yield f"  most: {', '.join(cells)}"


def held_out(
    evaluate: ModuleType, rows: Sequence[Truth], pages: Sequence[Example], folds: int
) -> Iterator[tuple[str, Truth, dict[str, float]]]:
    """Yield kind, page and scores of every dump, cleaned by weights that never saw its site."""
    for fold in range(folds):
        fitted = fit(evaluate, [e for e in pages if fold_of(e.row, folds) != fold])
        with in_place(fitted):
            for row in rows:
                if fold_of(row, folds) == fold:
                    for kind, key in KINDS.items():
                        yield kind, row, evaluate.score_doc(row, _predicted(row, key))


def _predicted(row: Truth, key: str) -> dict[str, Any]:
    try:
        return prediction({"id": row["id"], "text": row[key]})
    except NewsdeskError:  # an empty dump counts as a miss
        return {}


def table(scores: Iterable[tuple[str, Truth, dict[str, float]]]) -> Iterator[str]:
    """Yield the measures as a Markdown table, a row a kind of dump."""
    kinds: dict[str, list[tuple[Truth, dict[str, float]]]] = defaultdict(list)
    for kind, row, made in scores:
        kinds[kind].append((row, made))
    yield "| dump | pages | body F1 | P | R | recall < .9 | Russian body | title |"
    yield "|---" * 8 + "|"
    for kind, measured in kinds.items():
        bodies = [(row, s) for row, s in measured if "sh_f" in s]
        cells = [statistics.fmean(s[key] for _, s in bodies) for key in ("sh_f", "sh_p", "sh_r")]
        lost = statistics.fmean(s["sh_r"] < 0.9 for _, s in bodies)
        russian = statistics.fmean(s["sh_f"] for row, s in bodies if row["lang"] == "ru")
        title = statistics.fmean(s["title_norm"] for _, s in measured if "title_norm" in s)
        first = " | ".join(f"{cell:.3f}" for cell in cells)
        yield f"| {kind} | {len(measured)} | {first} | {lost:.1%} | {russian:.3f} | {title:.3f} |"


def main() -> int:
    """Fit or cross-validate; returns 1, and says so, where the pages are not there."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    commands = parser.add_subparsers(dest="command", required=True)
    fitting = commands.add_parser("fit", help="fit all gold pages")
    fitting.add_argument("--write", action="store_true", help="put the fit into weights.py")
    validating = commands.add_parser("cross-validate", help="measure on pages left out of the fit")
    validating.add_argument("--folds", type=int, default=4)
    asked = parser.parse_args()
    if not (FOLDER / "evaluate.py").is_file():
        print(f"The pages to learn from are not here: {FOLDER} is absent. Nothing was fitted.")
        return 1
    evaluate = scorer()
    rows = list(evaluate.load("dev", tier="gold"))
    pages = list(examples(evaluate, rows))
    if asked.command == "cross-validate":
        print("\n".join(table(held_out(evaluate, rows, pages, asked.folds))))
        return 0
    fitted = fit(evaluate, pages)
    print("\n".join(differences(shipped(), fitted)))
    if asked.write:
        source = TARGET.read_text(encoding="utf-8")
        TARGET.write_text(written(source, fitted), encoding="utf-8")
        print(f"Written: {TARGET.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
