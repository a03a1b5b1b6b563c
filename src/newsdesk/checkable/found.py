"""What a rule finds, and what it is told of the text."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from newsdesk.story.items import ItemKind

KNOWN = ("en", "ru")


class Found(NamedTuple):
    """A stretch of a text, code points, end exclusive, and its value in a normal form."""

    start: int
    end: int
    value: str


@dataclass(frozen=True, slots=True)
class Rule:
    """One kind of item: who finds it, and what it gives way to where both are found."""

    kind: ItemKind
    find: Callable[[str, str], Iterator[Found]]  # text and language, "" for one that is not known
    yields_to: tuple[ItemKind, ...] = ()


def whole(match: re.Match[str], value: str = "") -> Found:
    """Return a match as it stands; its value is by default its words in one line."""
    return Found(match.start(), match.end(), value or " ".join(match.group().split()))


@cache
def words(*some: str) -> str:
    """Return a pattern for any of some words, given in lines, the longest first."""
    every = {word for line in some for word in line.split()}
    return "(?:" + "|".join(sorted(every, key=lambda word: (-len(word), word))) + ")"
