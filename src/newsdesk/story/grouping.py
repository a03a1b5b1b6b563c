"""Pairs of stories become groups, in which two that were told apart never meet."""

from collections.abc import Iterable
from dataclasses import dataclass

Pair = tuple[int, int, float]  # two stories, and how much they are alike, 0 to 1


@dataclass(frozen=True, slots=True)
class Alike:
    """A group of stories that say nearly the same, the oldest first."""

    ids: tuple[int, ...]
    share: float  # how much the least alike of the pairs that join them are

    @property
    def exact(self) -> bool:
        """Say whether all have the same words."""
        return self.share == 1.0


class Groups:
    """Stories joined one pair at a time (union-find); `apart` are pairs that stay separate."""

    def __init__(self, apart: Iterable[tuple[int, int]] = ()) -> None:
        self._members: dict[int, list[int]] = {}  # by the story that stands for the group
        self._group: dict[int, int] = {}
        self._share: dict[int, float] = {}
        self._apart: dict[int, set[int]] = {}
        for one, other in apart:
            self._apart.setdefault(one, set()).add(other)
            self._apart.setdefault(other, set()).add(one)

    def together(self, one: int, other: int) -> bool:
        """Say whether two stories are in one group."""
        return self._group.get(one, one) == self._group.get(other, other)

    def may_join(self, one: int, other: int) -> bool:
        """Say whether no two stories of two groups were told apart."""
        if not self._apart:
            return True
        here, there = sorted((self._of(one), self._of(other)), key=len)
        return all(self._apart.get(story, set()).isdisjoint(there) for story in here)

    def _of(self, story: int) -> list[int]:
        return self._members.get(self._group.get(story, story), [story])

    def join(self, one: int, other: int, share: float) -> None:
        """Let two groups be one, unless two of their stories were told apart."""
        if self.together(one, other) or not self.may_join(one, other):
            return
        few, many = sorted((self._of(one), self._of(other)), key=len)
        gone, root = self._group.get(few[0], few[0]), self._group.get(many[0], many[0])
        shares = (self._share.pop(gone, 1.0), self._share.get(root, 1.0), share)
        self._members.pop(gone, None)
        many += few
        self._members[root] = many
        self._share[root] = min(shares)
        for story in (root, *few):
            self._group[story] = root

    def found(self) -> list[Alike]:
        """Return all groups, the one with the newest story first."""
        groups = [Alike(tuple(sorted(ids)), self._share[r]) for r, ids in self._members.items()]
        return sorted(groups, key=lambda group: -group.ids[-1])


def grouped(pairs: Iterable[Pair], apart: Iterable[tuple[int, int]]) -> list[Alike]:
    """Return the groups that pairs make; the most alike are joined first."""
    groups = Groups(apart)
    for one, other, share in sorted(pairs, key=lambda pair: (-pair[2], pair[0], pair[1])):
        groups.join(one, other, share)
    return groups.found()
