"""Facts that rules find in sentences, held against what people have labelled.

`facts/develop.jsonl` was labelled before the rules were written, by who wrote them;
`facts/held.jsonl`, and `facts/second.jsonl` with sentences of both halves, by people who have never
seen them. The halves have no brand in common: pages of the held half were never looked at. The
labels are page ids, offsets in the page's story and kinds; the pages are in ../shared/cleaning.
"""

import json
import lzma
from collections import Counter
from collections.abc import Iterator
from hashlib import sha256
from typing import Any, NamedTuple

from newsdesk.checkable.finder import find_items
from quality.places import ROOT, SHARED

PAGES = SHARED / "dev.jsonl.xz"
LABELS = ROOT / "tests" / "quality" / "facts"
MARKS = "«»“”„\"'‘’"
Item = tuple[int, int, str]  # in the sentence: start, end, kind


def pages() -> dict[str, dict[str, Any]]:
    """Return the pages by their ids."""
    with lzma.open(PAGES, "rt", encoding="utf-8") as lines:
        return {row["id"]: row for row in map(json.loads, lines)}


def is_held(page: dict[str, Any]) -> bool:
    """Say whether a page is of the half that nobody looks at."""
    return bool(sha256(page["brand"].encode()).digest()[0] & 1)


def body_of(page: dict[str, Any]) -> str:
    """Return the story of a page."""
    truth = page["truth"] if isinstance(page["truth"], dict) else json.loads(page["truth"])
    return str(truth["body"])


def found_in(page: dict[str, Any], start: int, end: int) -> list[Item]:
    """Return what the rules find in a sentence, seen in its paragraph as in a story."""
    body = body_of(page)
    first = body.rfind("\n\n", 0, start) + 2 if "\n\n" in body[:start] else 0
    last = body.find("\n\n", end)
    paragraph = body[first : len(body) if last < 0 else last]
    return list(_clipped(paragraph, first, (start, end), page["lang"]))


def _clipped(text: str, shift: int, sentence: tuple[int, int], language: str) -> Iterator[Item]:
    start, end = sentence
    for one in find_items(text, language):
        low, high = max(one.start + shift, start), min(one.end + shift, end)
        if low >= high:
            continue
        words = text[low - shift : high - shift]
        if one.kind.value == "quote" and not any(mark in words for mark in MARKS):
            continue  # the middle of a quote of several sentences: labels have its ends
        yield low - start, high - start, one.kind.value


def matched(found: list[Item], labelled: list[Item]) -> tuple[Counter[str], list[Item], list[Item]]:
    """Pair what overlaps and is of one kind; return the pairs by kind, and what is left."""
    left, missed, pairs = list(found), [], Counter[str]()
    for label in labelled:
        near = [x for x in left if x[2] == label[2] and x[0] < label[1] and label[0] < x[1]]
        if near:
            left.remove(max(near, key=lambda x: min(x[1], label[1]) - max(x[0], label[0])))
            pairs[label[2]] += 1
        else:
            missed.append(label)
    return pairs, left, missed


class Wrong(NamedTuple):
    """One item that only the rules have, or only the labels."""

    missed: bool
    kind: str
    words: str
    sentence: str


class Score(NamedTuple):
    """How the rules did, by kind."""

    sentences: int
    right: Counter[str]
    false: Counter[str]
    missed: Counter[str]
    wrong: list[Wrong]

    @property
    def precision(self) -> float:
        """Return which share of what is found is labelled."""
        return self.right.total() / max(1, self.right.total() + self.false.total())

    @property
    def recall(self) -> float:
        """Return which share of what is labelled is found."""
        return self.right.total() / max(1, self.right.total() + self.missed.total())


def score(half: str, known: dict[str, dict[str, Any]]) -> Score:
    """Hold what the rules find against the labels of a half, "develop" or "held"."""
    file = LABELS / ("develop.jsonl" if half == "develop" else "held.jsonl")
    rows = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
    rows = [row for row in rows if is_held(known[row["page"]]) == (half == "held")]
    made = Score(len(rows), Counter(), Counter(), Counter(), [])
    for row in rows:
        page, start, end = known[row["page"]], row["start"], row["end"]
        labelled = [(low, high, kind) for low, high, kind in row["items"]]
        pairs, false, missed = matched(found_in(page, start, end), labelled)
        made.right.update(pairs)
        made.false.update(item[2] for item in false)
        made.missed.update(item[2] for item in missed)
        sentence = body_of(page)[start:end]
        for gone, items in ((False, false), (True, missed)):
            made.wrong.extend(Wrong(gone, k, sentence[a:b], sentence) for a, b, k in items)
    return made
