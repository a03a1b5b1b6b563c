"""Words are found again in other versions of the samples, and never taken for others in silence."""

from collections import Counter

import pytest

from newsdesk import paths
from newsdesk.pipeline.process import process
from newsdesk.story.anchors import CONTEXT
from newsdesk.text.matching import best
from quality.mutations import Anchor, Pair, pairs

PAIRS = 120
RIGHT, WRONG_BUT_CONFIDENT = 0.95, 0.006  # what is measured on many more pages is stricter


def stories() -> list[str]:
    read = (path.read_bytes() for path in sorted(paths.seeds().glob("*.txt")))
    return [process(data, "page.txt").reading.text for data in read]


def outcome(pair: Pair, one: Anchor) -> str:
    before = pair.old[max(0, one.start - CONTEXT) : one.start]
    behind = pair.old[one.end : one.end + CONTEXT]
    found = best(pair.old[one.start : one.end], before, behind, pair.new)
    sure = found is not None and found.same and found.sure
    if one.truth is None:
        return "wrong but confident" if sure else "right"
    if found is None:
        return "not found"
    shared = min(found.end, one.truth[1]) - max(found.start, one.truth[0])
    longer = max(found.end, one.truth[1]) - min(found.start, one.truth[0])
    if 2 * shared >= longer:
        return "right"
    return "wrong but confident" if sure else "elsewhere"


@pytest.fixture(scope="module")
def counted() -> Counter[str]:
    return Counter(
        outcome(pair, one) for pair in pairs(stories(), 3, PAIRS) for one in pair.anchors
    )


def test_anchors_are_found_again(counted: Counter[str]) -> None:
    assert counted.total() > 5 * PAIRS
    assert counted["right"] >= RIGHT * counted.total(), counted


def test_no_anchor_is_taken_for_another_in_silence(counted: Counter[str]) -> None:
    assert counted["wrong but confident"] <= WRONG_BUT_CONFIDENT * counted.total(), counted
