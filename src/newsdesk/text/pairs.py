"""What two texts share and what not, paragraph by paragraph."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import zip_longest

from rapidfuzz.distance import Indel

from newsdesk.text.diff import retypings

Range = tuple[int, int]  # code points, end exclusive
_ALIKE = 0.5  # of their words: two paragraphs that are one, altered


class Difference(StrEnum):
    """What became of a row."""

    SAME = "same"
    CUT = "cut"
    ADDED = "added"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Pair:
    """One row: what stands on the left, and what on the right."""

    number: int  # of the source line, 0 where there is none
    left: str
    right: str
    state: Difference
    gone: tuple[Range, ...] = ()  # words of the left that the right lacks
    come: tuple[Range, ...] = ()  # words of the right that the left lacks
    why: str = ""  # the reason, where the ledger has one


def of_texts(before: Sequence[str], after: Sequence[str]) -> tuple[Pair, ...]:
    """Compare paragraphs; those that are alike stand side by side, their words marked."""
    return tuple(_of_texts(before, after))


def _of_texts(before: Sequence[str], after: Sequence[str]) -> Iterator[Pair]:
    ids: dict[str, int] = {}
    numbered = [[ids.setdefault(text, len(ids)) for text in some] for some in (before, after)]
    lost: list[str] = []
    new: list[str] = []
    for step in Indel.opcodes(*numbered):
        if step.tag == "equal":
            yield from _unlike(lost, new)
            lost, new = [], []
            for text in before[step.src_start : step.src_end]:
                yield Pair(0, text, text, Difference.SAME)
        else:
            lost += before[step.src_start : step.src_end]
            new += after[step.dest_start : step.dest_end]
    yield from _unlike(lost, new)


def _unlike(lost: list[str], new: list[str]) -> Iterator[Pair]:
    for left, right in zip_longest(lost, new, fillvalue=""):
        if left and right and Indel.normalized_similarity(left.split(), right.split()) < _ALIKE:
            yield side_by_side(left, "")
            yield side_by_side("", right)
        else:
            yield side_by_side(left, right)


def side_by_side(left: str, right: str, number: int = 0, why: str = "") -> Pair:
    """Return a row of two texts, either of which may be missing."""
    if left == right:
        return Pair(number, left, right, Difference.SAME, why=why)
    if not right.strip():
        return Pair(number, left, "", Difference.CUT, ((0, len(left)),), (), why)
    if not left.strip():
        return Pair(number, "", right, Difference.ADDED, (), ((0, len(right)),), why)
    gone, come = _marked(left, right)
    return Pair(number, left, right, Difference.CHANGED, gone, come, why)


def _marked(left: str, right: str) -> tuple[tuple[Range, ...], tuple[Range, ...]]:
    gone: list[Range] = []
    come: list[Range] = []
    shift = 0
    for change in retypings(left, right):
        start = change.start + shift
        if change.end > change.start:
            gone.append((change.start, change.end))
        if change.typed:
            come.append((start, start + len(change.typed)))
        shift += len(change.typed) - (change.end - change.start)
    return tuple(gone), tuple(come)
