"""One verdict for each line of a page: numbers, network, path through the page, then rules."""

from collections.abc import Iterator, Sequence
from itertools import compress

import numpy as np
from numpy.typing import NDArray

from newsdesk.cleaning.headline import best, contenders, copies_of
from newsdesk.cleaning.letters import Floats
from newsdesk.cleaning.network import HEADS, judged
from newsdesk.cleaning.page import Page, page_of
from newsdesk.cleaning.related import teasers
from newsdesk.cleaning.rules import Rule, matches
from newsdesk.cleaning.sequence import LEAN, body_path, chance
from newsdesk.cleaning.vectors import vectors
from newsdesk.cleaning.verdicts import Sight, verdict_of
from newsdesk.cleaning.written import clean_written
from newsdesk.story.lines import Cleaning, Clue, Strictness
from newsdesk.story.source import Reading

_SURE = 2.0  # log odds that the likeliest line of a page is body, at the least
_REFRAIN = 40  # characters; a longer line that stands twice in the body is there once too often
_COUNTED = "0123456789 "  # a counter glued to a line makes it no other line
_CERTAIN = 4.0  # log odds; above them the network overrules a rule
_DOUBTFUL = -3.5  # log odds
_FAINT = 0.03  # a line less likely to hold a field is no clue


def judge(reading: Reading, strictness: Strictness, version: int) -> Cleaning:
    """Judge every line of a reading that is not blank."""
    page = page_of(reading)
    if reading.reader == "markdown":
        return clean_written(page, version)
    found = matches(page)
    numbers = vectors(page, found)
    odds = judged(numbers)
    sure = chance(odds)
    column = dict(zip(HEADS, odds.T.tolist(), strict=True))
    body = body_of(page, found, column["body"], LEAN[strictness])
    chosen = best(contenders(page, column["headline"], found))
    copies = frozenset(copies_of(page, chosen.index)) if chosen else frozenset[int]()
    body = [inside and index not in copies for index, inside in enumerate(body)]
    others = teasers(page, found, [not x and i not in copies for i, x in enumerate(body)])
    sight = Sight.of(
        page, found, numbers.dense, sure[:, 0].tolist(), body=body, headline=copies, others=others
    )
    verdicts = tuple([verdict_of(sight, unit) for unit in page.units])
    stories = tuple(teaser.story for teaser in others)
    return Cleaning(verdicts, stories, version, tuple(_clues(page, odds, sure)))


def body_of(
    page: Page, found: Sequence[Rule | None], odds: Sequence[float], lean: float
) -> list[bool]:
    """Return which lines are body; where none looks like it, the likeliest and its like."""
    open_ = [
        rule is None or not rule.certain or points > _CERTAIN
        for points, rule in zip(odds, found, strict=True)
    ]
    likeliest = max(compress(odds, open_), default=0.0)
    lift = max(0.0, _SURE - likeliest - lean) + lean
    path = body_path(
        [
            points + lift if counts else min(points, 0.0)
            for points, counts in zip(odds, open_, strict=True)
        ]
    )
    body = [inside and counts for inside, counts in zip(path, open_, strict=True)]
    return _without_copies(page, body)


def _without_copies(page: Page, body: list[bool]) -> list[bool]:
    """Leave of a long line that stands twice in the body only the first."""
    seen: set[str] = set()
    for index in [index for index, inside in enumerate(body) if inside]:
        if len(key := page.keys[index].lstrip(_COUNTED)) >= _REFRAIN:
            body[index] = key not in seen
            seen.add(key)
    return body


def _clues(page: Page, odds: Floats, sure: NDArray[np.float64]) -> Iterator[Clue]:
    """Yield which lines may hold the value of a field."""
    for at, name in enumerate(HEADS[1:], 1):
        scores = sure[:, at]
        for index in np.flatnonzero((odds[:, at] > _DOUBTFUL) & (scores >= _FAINT)).tolist():
            unit = page.units[index]
            yield Clue(name, unit.start, unit.end, float(scores[index]))
