"""What HTML adds to a line: its tags, classes and ids, its links, and what stands in one place."""

import re
from collections import Counter
from functools import lru_cache
from itertools import chain, pairwise

import numpy as np

from newsdesk.cleaning.bags import WORD, bag, hashed
from newsdesk.cleaning.letters import Floats, Ints
from newsdesk.cleaning.page import Page
from newsdesk.story.source import Block, MarkKind

MARKUP_ROOMS = 1024  # words of tags and classes that share a room are not told apart
NAMES = (
    "level", "depth", "markup", "links", "links-before", "links-after", "path-mass",
    "parent-mass", "path-previous", "path-next", "claimed-title",
)  # fmt: skip
_PART = re.compile(r"[a-z]{2,20}")
_LONG = 60  # words; a longer line is no headline


def markup_of(page: Page, sizes: Floats) -> tuple[Ints, Ints, list[Floats]]:
    """Return the words of each line's tags, classes and ids, and what the markup counts."""
    count = len(page.units)
    level = np.array([unit.level / 6 for unit in page.units], np.float32)
    if not any(block.markup for block in page.reading.blocks):
        none = np.zeros(count, np.float32)
        return np.zeros(0, np.int64), np.zeros(0, np.int64), [level, *[none] * (len(NAMES) - 1)]
    blocks = {block.start: block for block in page.reading.blocks}
    own = [blocks.get(unit.start) for unit in page.units]
    paths = [block.markup if block else "" for block in own]
    links = np.array([_linked(block) for block in own], np.float32)
    running = sizes * (1 - links)
    parents = [path.rpartition("/")[0] for path in paths]
    before = np.concatenate(([0], links[:-1]))
    after = np.concatenate((links[1:], [0]))
    same = [float(bool(path) and path == other) for path, other in pairwise(parents)]
    dense: list[Floats] = [
        level,
        np.array([min(8, path.count("/") + 1) / 8 if path else 0 for path in paths], np.float32),
        np.array([bool(path) for path in paths], np.float32),
        links,
        before.astype(np.float32),
        after.astype(np.float32),
        _mass(paths, running),
        _mass(parents, running),
        np.array([0.0, *same], np.float32),
        np.array([*same, 0.0], np.float32),
        _claimed(page),
    ]
    far: dict[str, list[int]] = {"": []}
    numbers = {path: _path_numbers(path, far) if path else [] for path in set(paths)}
    rows = [numbers[path] for path in paths]
    flat = np.fromiter(chain.from_iterable(rows), np.int64)
    rooms, lines = bag(flat, np.repeat(np.arange(count), [len(r) for r in rows]), MARKUP_ROOMS)
    return rooms, lines, dense


def _linked(block: Block | None) -> float:
    """Return which share of a block is link."""
    if block is None or not block.marks:
        return 0.0
    linked = sum(m.end - m.start for m in block.marks if m.kind is MarkKind.LINK)
    return min(1.0, linked / (block.end - block.start))


def _mass(paths: list[str], running: Floats) -> Floats:
    """Return which share of the page's text, links aside, stands under the same path."""
    total = max(1.0, float(running.sum()))
    masses: Counter[str] = Counter()
    for path, size in zip(paths, running.tolist(), strict=True):
        masses[path] += size
    return np.array([masses[path] / total for path in paths], np.float32)


@lru_cache(50_000)
def _element_numbers(element: str, distance: int) -> tuple[int, ...]:
    """Return the numbers of one tag with its classes: the line's own, its parent, or further."""
    own = element.lower()
    tag = own.partition("#")[0].partition(".")[0]
    parts = _PART.findall(own)
    return (hashed("<" + tag) * 3 + distance, *(hashed(p) * 3 + distance for p in parts))


def _path_numbers(path: str, far: dict[str, list[int]]) -> list[int]:
    """Return the numbers of a path; `far` holds those of the outer parts, which paths share."""
    above, inside, own = path.rpartition("/")
    outer, _, parent = above.rpartition("/")
    if outer not in far:
        far[outer] = [n for element in outer.split("/") for n in _element_numbers(element, 2)]
    near = _element_numbers(parent, 1) if inside else ()
    return [*far[outer], *near, *_element_numbers(own, 0)]


def _claimed(page: Page) -> Floats:
    """Return how much of each line's words and a claimed headline's are the same."""
    titles = {
        frozenset(WORD.findall(claim.value.casefold()))
        for claim in page.reading.claims
        if claim.name == "headline"
    }
    if not titles:
        return np.zeros(len(page.keys), np.float32)
    named = frozenset[str]().union(*titles)
    best = []
    for row in map(WORD.findall, page.keys):
        alike = len(row) <= _LONG and not named.isdisjoint(row)
        best.append(max(_share(set(row), title) for title in titles) if alike else 0.0)
    return np.array(best, np.float32)


def _share(words: set[str], title: frozenset[str]) -> float:
    common = len(words & title)
    return common / (len(words) + len(title) - common)
