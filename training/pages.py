"""Pages of ../shared/cleaning as the network learns from them: numbers, and what is true."""

import importlib.util
import json
import lzma
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import Indel

from newsdesk.cleaning.calendar import FoundDate
from newsdesk.cleaning.page import Page, page_of
from newsdesk.cleaning.rules import matches
from newsdesk.cleaning.vectors import Vectors, vectors
from newsdesk.errors import NewsdeskError
from newsdesk.readers.registry import read

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT.parent / "shared" / "cleaning"
KINDS = {"rp": "text_dump_rp", "text": "text_dump"}
HEADS = ("body", "headline", "authors", "published", "section")
LONG, NEAR = 6, 4  # tokens of a line that stands for itself; lines that a shorter one is tied to
SPAN = 3  # tokens that must stand together in the truth for a line to be a copy of it

Truth = dict[str, Any]
Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Example:
    """One form of one page: its numbers, and for each line and head what is true, NaN: unknown."""

    id: str
    kind: str
    brand: str
    tier: str
    lang: str
    vectors: Vectors
    truth: Floats  # lines × HEADS, 0 to 1
    tokens: Floats  # of each line, as the scorer counts them
    spans: tuple[tuple[int, int], ...]


def scorer() -> ModuleType:
    """Load evaluate.py from the folder beside the project."""
    spec = importlib.util.spec_from_file_location("evaluate", FOLDER / "evaluate.py")
    if spec is None or spec.loader is None:
        raise SystemExit(f"{FOLDER / 'evaluate.py'} cannot be loaded.")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def rows() -> list[Truth]:
    """Read all pages of the development half."""
    with lzma.open(FOLDER / "dev.jsonl.xz", "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def html_pages() -> dict[str, str]:
    """Read the HTML of the pages that have it."""
    with lzma.open(FOLDER / "dev_html.jsonl.xz", "rt", encoding="utf-8") as lines:
        return {(row := json.loads(line))["id"]: row["html"] for line in lines}


def examples(
    evaluate: ModuleType, pages: Iterable[Truth], html: dict[str, str]
) -> Iterator[Example]:
    """Lay out every form of every page; an empty one teaches nothing."""
    for row in pages:
        forms = [(kind, row[key], "page.txt") for kind, key in KINDS.items()]
        if row["id"] in html:
            forms.append(("html", html[row["id"]], "page.html"))
        for kind, text, name in forms:
            try:
                page = page_of(read(text.encode("utf-8", "replace"), name))
            except NewsdeskError:
                continue
            yield example(evaluate, row, kind, page)


def example(evaluate: ModuleType, row: Truth, kind: str, page: Page) -> Example:
    """Lay out one page with what is true of its lines."""
    tokens = [evaluate.toks(unit.text) for unit in page.units]
    truth = np.full((len(page.units), len(HEADS)), np.nan, np.float32)
    body = row["truth"].get("body")
    if body:
        truth[:, 0] = body_truth(page, tokens, evaluate.toks(body))
    elif "with" in row["truth"]:
        truth[:, 0] = snippet_truth(evaluate, row["truth"], tokens)
    for head, name in enumerate(HEADS[1:], 1):
        if row["truth"].get(_TRUTHS.get(name, name)):
            truth[:, head] = list(_FIELDS[name](evaluate, row["truth"], page))
    sizes = np.array([len(own) for own in tokens], np.float32)
    spans = tuple((unit.start, unit.end) for unit in page.units)
    found = matches(page)
    return Example(
        row["id"], kind, row["brand"], row["tier"], row["lang"],
        vectors(page, found), truth, sizes, spans,
    )  # fmt: skip


_TRUTHS = {"headline": "title"}


def body_truth(page: Page, tokens: Sequence[list[str]], body: list[str]) -> Floats:
    """Return which share of each line stands in the body, where the two texts are aligned."""
    ids: dict[str, int] = {}
    flat = [ids.setdefault(t, len(ids)) for own in tokens for t in own]
    lines = [line for line, own in enumerate(tokens) for _ in own]
    true = [ids.setdefault(t, len(ids)) for t in body]
    known = set(zip(true, true[1:], true[2:], strict=False))
    copied = [False] * len(flat)
    for at in range(len(flat) - SPAN + 1):
        if lines[at] == lines[at + 2] and (flat[at], flat[at + 1], flat[at + 2]) in known:
            copied[at : at + SPAN] = [True] * SPAN
    aligned = Counter[int]()
    for step in Indel.opcodes(flat, true):
        if step.tag == "equal":
            aligned.update(lines[step.src_start : step.src_end])
    copies = Counter(line for line, copy in zip(lines, copied, strict=True) if copy)
    shares = np.zeros(len(tokens), np.float32)
    for line, own in enumerate(tokens):
        if own:
            share, copy = aligned[line] / len(own), copies[line] / len(own)
            shares[line] = share if len(own) < 4 or copy >= 0.5 else min(share, copy)
    _drop_strays(shares, tokens)
    return _with_nearest_copies(page, shares)


def _drop_strays(shares: Floats, tokens: Sequence[list[str]]) -> None:
    """Take back short lines whose words the alignment found by chance, far from longer ones."""
    firm = [len(own) >= LONG and share > 0.5 for own, share in zip(tokens, shares, strict=True)]
    for line, own in enumerate(tokens):
        if len(own) < LONG and not any(firm[max(0, line - NEAR) : line + NEAR + 1]):
            shares[line] = 0.0


def _with_nearest_copies(page: Page, shares: Floats) -> Floats:
    """Of a line that stands twice let the copy be true that has more of the body around it."""
    places: dict[str, list[int]] = {}
    for unit in page.units:
        if len(unit.text) >= 40:
            places.setdefault(unit.key, []).append(unit.index)
    for same in places.values():
        if len(same) > 1 and (most := max(shares[i] for i in same)) > 0.5:
            near = [float(shares[max(0, i - 4) : i + 5].sum() - shares[i]) for i in same]
            for index in same:
                shares[index] = 0.0
            shares[same[int(np.argmax(near))]] = most
    return shares


def snippet_truth(evaluate: ModuleType, truth: Truth, tokens: Sequence[list[str]]) -> Floats:
    """Return what snippets that must and must not stay say of the lines that hold them."""
    keep = [" ".join(evaluate.toks(text)) for text in truth["with"]]
    cut = [" ".join(evaluate.toks(text)) for text in truth["without"]]
    shares = np.full(len(tokens), np.nan, np.float32)
    for line, own in enumerate(tokens):
        words = " ".join(own)
        if any(text and text in words for text in keep):
            shares[line] = 1
        elif any(text and text in words for text in cut):
            shares[line] = 0
    return shares


def _headline(evaluate: ModuleType, truth: Truth, page: Page) -> Iterator[float]:
    title = evaluate.fold(truth["title"])
    for unit in page.units:
        line = evaluate.fold(unit.text) if len(unit.text) < 400 else ""
        if line == title:
            yield 1.0
        elif not line or abs(len(line) - len(title)) > 0.3 * len(title) + 8:
            yield 0.0
        else:
            ratio = SequenceMatcher(None, line.split(), title.split(), autojunk=False).ratio()
            yield 0.8 if ratio > 0.85 else 0.0


def _authors(evaluate: ModuleType, truth: Truth, page: Page) -> Iterator[float]:
    names = [" ".join(evaluate.fold(name).split()) for name in truth["authors"]]
    for unit in page.units:
        line = f" {evaluate.fold(unit.text)} " if len(unit.text) < 220 else ""
        yield float(any(name and f" {name} " in line for name in names))


def _published(evaluate: ModuleType, truth: Truth, page: Page) -> Iterator[float]:
    good = {evaluate.day(truth["published"]), *(truth.get("published_accept") or [])}
    for dates in page.dates:
        yield float(any(day in good for found in dates for day in _days(found)))


def _days(found: FoundDate) -> Iterator[str]:
    """Yield a date as an ISO day, read both ways where both could be."""
    if found.year:
        yield f"{found.year}-{found.month:02}-{found.day:02}"
        if found.other is not None:
            yield f"{found.year}-{found.other[0]:02}-{found.other[1]:02}"


def _section(evaluate: ModuleType, truth: Truth, page: Page) -> Iterator[float]:
    section = truth["section"]
    good = {evaluate.fold(x) for x in (section if isinstance(section, list) else [section])}
    for unit in page.units:
        line = evaluate.fold(unit.text) if len(unit.text) < 160 else ""
        if line in good and line:
            yield 1.0
        else:
            yield 0.7 if any(f" {x} " in f" {line} " for x in good) and len(line) < 60 else 0.0


_FIELDS = {
    "headline": _headline,
    "authors": _authors,
    "published": _published,
    "section": _section,
}
