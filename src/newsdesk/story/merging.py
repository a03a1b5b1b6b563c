"""Three sides become one: what two people have made of the same beginning."""

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from enum import StrEnum
from typing import NamedTuple, TypeVar

T = TypeVar("T")


class Side(StrEnum):
    """Whose words stand."""

    MINE = "mine"
    THEIRS = "theirs"


class Difference(NamedTuple):
    """What only their side changed, and what stands there now."""

    kind: str  # FIELD, TEXT, or the kind of an annotation
    of: str  # a field's name, a place in the text, the uid of an annotation
    name: str  # of what an annotation says, such as "state"; "" for the whole of it
    mine: str
    theirs: str


@dataclass(frozen=True, slots=True)
class Clash:
    """What both sides changed, each otherwise."""

    story: str  # SHA-256 of its source
    kind: str
    of: str
    name: str
    base: str
    mine: str
    theirs: str
    default: Side = Side.MINE  # what stands where nobody decides

    @property
    def key(self) -> str:
        """Return by what a choice names it; the same whenever a packet is read again."""
        return "/".join((self.story, self.kind, self.of, self.name))


@dataclass(slots=True)
class Judge:
    """Decides clashes as somebody chose, and keeps what was decided and what is only taken."""

    story: str
    choices: Mapping[str, Side] = field(default_factory=dict)  # by Clash.key
    decided: list[tuple[Clash, Side]] = field(default_factory=list)
    taken: list[Difference] = field(default_factory=list)

    def side(
        self, what: Difference, base: str, default: Side = Side.MINE, *, quiet: Side | None = None
    ) -> Side:
        """Return whose words stand; `quiet` says what another clash has decided already."""
        if quiet is not None:
            return quiet
        clash = Clash(self.story, *what[:3], base, *what[3:], default)
        chosen = self.choices.get(clash.key, default)
        self.decided.append((clash, chosen))
        return chosen

    def take(self, *what: str) -> None:
        """Keep that something of theirs is taken: kind, of, name, mine, theirs."""
        self.taken.append(Difference(*what))


def settled(base: object, mine: object, theirs: object) -> Side | None:
    """Return whose value stands without asking, None where both changed it, each otherwise."""
    if theirs in (mine, base):
        return Side.MINE
    return Side.THEIRS if mine == base else None


def united(
    base: Sequence[T],
    mine: Sequence[T],
    theirs: Sequence[T],
    key: Callable[[T], Hashable],
) -> tuple[T, ...]:
    """Return what either side has, without what either took away, in my order and then theirs."""
    before, here, there = ({key(one) for one in side} for side in (base, mine, theirs))
    gone = (before - here) | (before - there)
    found: dict[Hashable, T] = {}
    for one in (*mine, *theirs):
        if key(one) not in gone:
            found.setdefault(key(one), one)
    return tuple(found.values())


class Chunk(NamedTuple):
    """A run of a sequence that their side has otherwise."""

    start: int  # in mine, end exclusive
    end: int
    base: Sequence[str]
    mine: Sequence[str]
    theirs: Sequence[str]

    @property
    def clashes(self) -> bool:
        """Say whether my side changed it, too."""
        return settled(self.base, self.mine, self.theirs) is None


def chunks(base: Sequence[str], mine: Sequence[str], theirs: Sequence[str]) -> Iterator[Chunk]:
    """Yield the runs in which theirs is neither as it was nor as mine is, in order and apart."""
    changes = sorted(
        (low, high, side, shift)
        for side, other in enumerate((mine, theirs))
        for low, high, shift in _changes(base, other)
    )
    shifts = [0, 0]
    while changes:
        low, high, *_ = changes[0]
        after = list(shifts)
        while changes and _touch(low, high, *changes[0][:2]):
            _, reached, side, shift = changes.pop(0)
            high = max(high, reached)
            after[side] += shift
        here, there = (slice(low + x, high + y) for x, y in zip(shifts, after, strict=True))
        found = Chunk(here.start, here.stop, base[low:high], mine[here], theirs[there])
        shifts = after
        if settled(found.base, found.mine, found.theirs) is not Side.MINE:
            yield found


def _touch(low: int, high: int, start: int, end: int) -> bool:
    """Say whether a later change meets an earlier one; runs side by side do not, unless empty."""
    return start < high or (start == high and (low == high or start == end))


def _changes(base: Sequence[str], other: Sequence[str]) -> Iterator[tuple[int, int, int]]:
    """Yield stretches of the base that are otherwise, and by how much what follows moves."""
    steps = SequenceMatcher(None, base, other, autojunk=False).get_opcodes()
    for tag, low, high, start, end in steps:
        if tag != "equal":
            yield low, high, (end - start) - (high - low)
