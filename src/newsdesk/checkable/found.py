"""What a rule finds, and what patterns are made of."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, NamedTuple

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
    return Found(match.start(), match.end(), value or in_line(match.group()))


def in_line(text: str) -> str:
    """Return words with one blank between them."""
    return " ".join(text.split())


def either(*parts: str) -> str:
    """Return a pattern for the first part that fits."""
    return "(?:" + "|".join(part for part in parts if part) + ")"


def at_words(parts: Iterable[str], flags: int = 0) -> re.Pattern[str]:
    """Compile alternatives that are tried where a word or a sign begins, and nowhere else.

    Tried at every letter they take four times as long.
    """
    return re.compile(rf"(?<!\w)(?=\S){either(*parts)}", flags)


@cache
def words(*some: str) -> str:
    """Return a pattern for any of some words, given in lines; of two that fit, the longer.

    "_" is a blank within a word. The pattern is made letter by letter: of 200 words one after the
    other, each would be tried at each place.
    """
    tree: dict[str, Any] = {}
    for word in {word.replace("_", " ") for line in some for word in line.split()}:
        at = tree
        for letter in word:
            at = at.setdefault(letter, {})
        at[""] = {}
    return _branch(tree)


def _branch(tree: dict[str, Any]) -> str:
    """Return a tree of letters as a pattern, "" being the end of a word."""
    ways = [re.escape(letter) + _branch(rest) for letter, rest in sorted(tree.items()) if letter]
    if not ways:
        return ""
    joined = ways[0] if len(ways) == 1 and "" not in tree else f"(?:{'|'.join(ways)})"
    return f"{joined}?" if "" in tree else joined


def forms(stems: str, endings: str) -> str:
    """Return a pattern for stems with one of some endings; "0" is none."""
    return words(stems) + words(endings.replace("0", "")) + ("?" if "0" in endings.split() else "")
