"""A word that stands twice in a row."""

import re
from collections.abc import Iterator

from newsdesk.checks.check import Check, Hit
from newsdesk.checks.examined import Examined
from newsdesk.story.findings import Severity
from newsdesk.text.fold import fold

_TWICE = re.compile(
    r"(?<![\w'’-])([^\W\d_]+(?:['’][^\W\d_]+)?)(\s+)(?=([^\W\d_]+(?:['’][^\W\d_]+)?)(?![\w'’-]))"
)
_MEANT = frozenset(
    (
        "had that very no ha bye so far there now many long never really blah hear tut knock "
        "очень вот да нет чуть еле много долго далеко давно только ура тук кап бла ха ох ой "
        "так едва еще далеко-далеко скоро"
    ).split()
)


def find(at: Examined) -> Iterator[Hit]:
    """Find them in the headline and in the text."""
    yield from _in(at.headline, 0, "headline")
    for paragraph in at.paragraphs:
        yield from _in(paragraph.text, paragraph.start, "")


def _in(text: str, shift: int, field: str) -> Iterator[Hit]:
    for match in _TWICE.finditer(text):
        first, second = match[1], match[3]
        if fold(first) != fold(second) or fold(first) in _MEANT or _is_name(match):
            continue
        end = match.end() + len(second)
        yield Hit(match.start() + shift, end + shift, f"“{first}” stands twice.", field, first)


def _is_name(match: re.Match[str]) -> bool:
    """Say whether both begin with a capital, as a name of two equal words does."""
    return match[1][0].isupper() and match[3][0].isupper() and len(match[1]) > 1


CHECK = Check(
    "DOUBLED-WORD",
    Severity.WARNING,
    "A word twice in a row",
    "One of them was left when the sentence was changed.",
    "The ferry to the the island runs again.",
    "The ferry to the island runs again.",
    find,
    fixes=True,
)
