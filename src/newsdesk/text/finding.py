"""Where words stand in a text, whatever their case, ё or е, width, and hidden signs."""

import re
from functools import lru_cache

from newsdesk.text.fold import fold

# A letter with what composes with it: accents, the vowels and ends of Korean syllables, no width.
_CLUSTER = re.compile(
    "[^\\s][\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f"
    "\u1160-\u11ff\u3099\u309a\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]*|\\s+"
)
_BLANKS = re.compile(r"\s+")


def occurrences(text: str, words: str) -> list[tuple[int, int]]:
    """Return the stretches of a text that are the words, apart and in order."""
    wanted = _BLANKS.sub(" ", fold(words))
    if not wanted.strip():
        return []
    folded, starts = _folded(text)
    found, at = [], folded.find(wanted)
    while at >= 0:
        end = at + len(wanted)
        found.append((starts[at], _end(starts, end, len(text))))
        at = folded.find(wanted, end)
    return found


def _end(starts: list[int], end: int, length: int) -> int:
    """Return where the cluster that holds the last letter ends: ﬁ is found by its f, too."""
    last = starts[end - 1]
    return next((start for start in starts[end:] if start > last), length)


@lru_cache(maxsize=512)
def _folded(text: str) -> tuple[str, list[int]]:
    """Return a text folded, and of every letter of that the offset of what it was folded from."""
    parts: list[str] = []
    starts: list[int] = []
    for cluster in _CLUSTER.finditer(text):
        part = _part(cluster.group())
        if not part or (part == " " and parts and parts[-1] == " "):
            continue  # blanks with nothing but hidden signs between them are one
        parts.append(part)
        starts += [cluster.start()] * len(part)
    return "".join(parts), starts


@lru_cache(maxsize=4096)
def _part(cluster: str) -> str:
    return " " if cluster.isspace() else fold(cluster)
