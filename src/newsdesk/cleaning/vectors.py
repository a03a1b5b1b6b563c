"""Numbers for every line of a page: what the network reads. Counted for all lines at once."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import log1p

import numpy as np

from newsdesk.cleaning.bags import Words, terms_of, words_of
from newsdesk.cleaning.concepts import NAMES as CONCEPTS
from newsdesk.cleaning.concepts import concepts_inside
from newsdesk.cleaning.letters import (
    COMMA,
    DIGIT,
    LETTERS,
    LOWER,
    QUOTE,
    SIGNED,
    STOP,
    STOPS,
    UPPER,
    WIDE,
    Floats,
    Ints,
    Letters,
)  # fmt: skip
from newsdesk.cleaning.markup import NAMES as MARKUP
from newsdesk.cleaning.markup import markup_of
from newsdesk.cleaning.page import Page
from newsdesk.cleaning.rules import RULES, Rule
from newsdesk.story.source import BlockKind

_READ = 3000  # characters of one line that are looked at
_BEGINNING, _TELLING = 25, 12  # characters of a line that are compared, and that it must have
# A digit comes first in the pattern: so a search skips to the digits, five times as fast.
_TIME = re.compile(r"\d(?<!\w\d)\d?[:.h]\d\d\b")
_ADDRESS = re.compile(r"https?:|www\.|\w@\w", re.IGNORECASE)
_STOPS = frozenset(STOPS)
_CLOSING = "\"”»’')】」』 "

_KINDS = {kind: number for number, kind in enumerate(BlockKind)}
_RULES = {rule.name: number for number, rule in enumerate(RULES)}

DENSE_NAMES = (
    "length", "length-linear", "words", "letters", "digits", "capitals", "signs",
    "ends-sentence", "ends-colon", "ends-ellipsis", "ends-question", "commas", "quotes", "stops",
    "capital-words", "starts-small", "starts-capital", "starts-digit", "starts-dash",
    "starts-quote", "list-mark", "gap", "gap-after", "dated", "timed", "address", "copyright",
    "bar", "hash", "at", "arrow", "copies", "copies-before", "same-start", "repeats-previous",
    "place", "mass-before", "place-left", "from-top", "from-bottom", "lines", "characters",
    "long-before", "overlap-long", "overlap", "word-length", "wide", "share-of-longest",
    "long", "very-long", "few-words", "no-words",
    *(f"rule:{name}" for name in _RULES),
    *(f"kind:{kind}" for kind in _KINDS),
    *MARKUP,
    *(f"about:{name}" for name in CONCEPTS),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Vectors:
    """Numbers of the lines of one page, n lines; the bags are flat with the line of each entry."""

    dense: Floats  # n × DENSE_NAMES
    words: Ints  # numbers below WORD_ROOMS
    word_lines: Ints  # ascending
    markup: Ints  # numbers below MARKUP_ROOMS
    markup_lines: Ints
    terms: Ints  # the page's own numbers of content words, one entry a line and word
    term_lines: Ints


def vectors(page: Page, found: Sequence[Rule | None]) -> Vectors:
    """Return the numbers of a page's lines, given the rule that knows each."""
    units = page.units
    if not units:
        none = np.zeros(0, np.int64)
        return Vectors(np.zeros((0, len(DENSE_NAMES)), np.float32), *[none] * 6)
    words = Words.of(page.chunks, len(units))
    letters = Letters.of([text[:_READ] for text in page.texts])
    sizes = np.fromiter(map(len, page.texts), np.float32, len(units))
    alpha = letters.counts[:, LETTERS].sum(1)
    wide = letters.counts[:, WIDE]
    sizes = sizes * (1 + 1.5 * (wide > 0.5 * np.maximum(1, alpha)))
    lengths = words.lengths.astype(np.float32)
    terms, term_lines, content = terms_of(words)
    markup, markup_lines, of_markup = markup_of(page, sizes)
    dense = [
        *_shape(page, letters, lengths, alpha, sizes),
        *_copies(page),
        *place_of(sizes),
        *_overlaps(terms, term_lines, content, sizes, len(units)),
        *_sizes(lengths, alpha, wide, sizes),
        *_rules(found, len(units)),
        *_kinds(page),
        *of_markup,
        *_concepts(letters, words),
    ]
    rooms, word_lines = words_of(words)
    grid = np.concatenate(dense, dtype=np.float32, casting="same_kind")
    return Vectors(
        grid.reshape(len(DENSE_NAMES), -1).T,
        rooms,
        word_lines,
        markup,
        markup_lines,
        terms,
        term_lines,
    )


def _shape(
    page: Page, letters: Letters, words: Floats, alpha: Floats, sizes: Floats
) -> list[Floats]:
    """Describe each line by its characters: DENSE_NAMES up to "arrow"."""
    counts = letters.counts
    total = np.maximum(1, counts.sum(1))
    last = letters.starts + letters.lengths - 1
    before_last = np.maximum(letters.starts, last - 1)
    gaps = np.array([unit.gap for unit in page.units] + [3], np.float32) / 3
    stop, closing = letters.kinds[last] == STOP, letters.signs_at(last, _CLOSING)
    trailing = letters.signs_at(last, "…") + stop * letters.signs_at(before_last, ".")
    return [
        np.log1p(sizes) / 6,
        np.minimum(sizes, 400) / 400,
        np.log1p(words) / 5,
        alpha / total,
        counts[:, DIGIT] / total,
        counts[:, UPPER] / np.maximum(1, alpha),
        counts[:, SIGNED].sum(1) / total,
        np.maximum(stop, letters.where(closing, _ends_sentence)),
        letters.signs_at(last, ":："),
        letters.where(trailing, lambda text: text.endswith(("…", "..."))),
        letters.signs_at(last, "?？"),
        np.minimum(counts[:, COMMA], 6) / 6,
        np.minimum(counts[:, QUOTE], 6) / 6,
        np.minimum(counts[:, STOP], 6) / 6,
        letters.capital_words(),
        letters.begins(LOWER),
        letters.begins(UPPER),
        letters.begins(DIGIT),
        letters.signs_at(letters.starts, "—–-"),
        letters.begins(QUOTE),
        _flags([unit.mark != "" for unit in page.units]),
        gaps[:-1],
        gaps[1:],
        _flags(list(map(bool, page.dates))),
        _clocks(letters),
        _addresses(letters),
        letters.holds("©"),
        letters.holds("|"),
        letters.holds("#"),
        letters.holds("@"),
        np.maximum(letters.signs_at(last, "»>→›"), letters.signs_at(before_last, "»>→›")),
    ]


def _ends_sentence(text: str) -> bool:
    return text[-8:].rstrip(_CLOSING)[-1:] in _STOPS


def _clocks(letters: Letters) -> Floats:
    """Tell which lines hold a time; the pattern is tried where a digit stands on both sides."""
    found = letters.kinds == DIGIT
    between = np.flatnonzero(found[:-2] & ~found[1:-1] & found[2:]) + 1
    some = letters.marked(between[letters.signs_at(between, ":.hH") > 0])
    return letters.where(some, lambda text: _TIME.search(text) is not None)


def _addresses(letters: Letters) -> Floats:
    """Tell which lines hold an address; the pattern is slow, and few have what all addresses do."""
    colon, stop = letters.at(":"), letters.at(".")
    http = colon[letters.signs_at(colon - 1, "pPsSſ") > 0]
    www = stop[letters.signs_at(stop - 1, "wW") > 0]
    some = letters.marked(np.concatenate((http, www, letters.at("@"))))
    return letters.where(some, lambda text: _ADDRESS.search(text) is not None)


def _flags(values: list[bool]) -> Floats:
    return np.array(values, np.float32)


def _concepts(letters: Letters, words: Words) -> list[Floats]:
    """Count the words of each concept in each line, up to three."""
    rooms = len(CONCEPTS) + 1  # the first is for words of no concept
    count = len(words.lengths)
    flat = np.bincount(words.concepts * count + words.lines, minlength=count * rooms)
    grid = flat.reshape(rooms, count)[1:].astype(np.float32)
    wide = np.flatnonzero(letters.counts[:, WIDE]).tolist()
    for place, number in concepts_inside([letters.texts[line] for line in wide]):
        grid[number, wide[place]] += 1
    return [(np.minimum(grid, 3) / 3).astype(np.float32, copy=False).ravel()]


def _copies(page: Page) -> list[Floats]:
    keys = page.keys
    same = _times(keys)
    # A line's number, where it is too short for its beginning to say anything.
    begun = _times([k[:_BEGINNING] if len(k) >= _TELLING else n for n, k in enumerate(keys)])
    previous = ["", *keys]
    return [
        (np.minimum(same - 1, 4) / 4).astype(np.float32),
        (np.minimum(_before(keys, same), 3) / 3).astype(np.float32),
        (np.minimum(begun - 1, 4) / 4).astype(np.float32),
        _flags([a != "" and b.startswith(a) for a, b in zip(previous, keys, strict=False)]),
    ]


def _times(keys: Sequence[object]) -> Floats:
    """Count how often each key stands on the page."""
    counts = Counter(keys)
    return np.fromiter(map(counts.__getitem__, keys), np.float32, len(keys))


def _before(keys: Sequence[str], same: Floats) -> Floats:
    """Count how often each key stood before, given how often it stands in all."""
    before = np.zeros(len(keys), np.float32)
    seen: dict[str, int] = {}
    for place in np.flatnonzero(same > 1).tolist():
        key = keys[place]
        before[place] = times = seen.get(key, 0)
        seen[key] = times + 1
    return before


def place_of(sizes: Floats) -> list[Floats]:
    """Tell of lines with so many characters where each stands; DENSE_NAMES from "place" on."""
    count = len(sizes)
    total = max(1.0, float(sizes.sum()))
    index = np.arange(count, dtype=np.float32)
    before = np.concatenate(([0], np.cumsum(sizes)[:-1]))
    long = sizes >= 80
    long_before = np.concatenate(([0], np.cumsum(long)[:-1]))
    return [
        index / count,
        before / total,
        (count - index) / count,
        np.minimum(index, 60) / 60,
        np.minimum(count - index, 60) / 60,
        np.full(count, log1p(count) / 7),
        np.full(count, log1p(total) / 10),
        long_before / max(1, int(long.sum())),
    ]


def _overlaps(terms: Ints, lines: Ints, content: Floats, sizes: Floats, count: int) -> list[Floats]:
    if not len(terms):
        return [np.zeros(count, np.float32)] * 2
    long = sizes[lines] >= 100
    in_long = np.bincount(terms, weights=long, minlength=int(terms.max()) + 1)
    spread = np.bincount(terms)
    own = np.maximum(1, content)
    with_long = np.bincount(lines, weights=in_long[terms] - long > 0, minlength=count) / own
    with_any = np.bincount(lines, weights=spread[terms] >= 3, minlength=count) / own
    return [with_long.astype(np.float32), with_any.astype(np.float32)]


def _sizes(words: Floats, alpha: Floats, wide: Floats, sizes: Floats) -> list[Floats]:
    return [
        alpha / np.maximum(1, words) / 10,
        (wide > alpha / 2).astype(np.float32),
        sizes / (float(sizes.max()) + 1),
        (sizes >= 80).astype(np.float32),
        (sizes >= 160).astype(np.float32),
        (words <= 3).astype(np.float32),
        (words == 0).astype(np.float32),
    ]


def _rules(found: Sequence[Rule | None], count: int) -> list[Floats]:
    grid = np.zeros((len(_RULES), count), np.float32)
    for index, rule in enumerate(found):
        if rule is not None:
            grid[_RULES[rule.name], index] = 1
    return [grid.ravel()]


def _kinds(page: Page) -> list[Floats]:
    grid = np.zeros((len(_KINDS), len(page.units)), np.float32)
    grid[[_KINDS[unit.kind] for unit in page.units], np.arange(len(page.units))] = 1
    return [grid.ravel()]
