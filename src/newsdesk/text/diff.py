"""The fewest word changes that turn one text into another."""

import re
from collections.abc import Iterable, Iterator

from rapidfuzz.distance import Indel

from newsdesk.story.retyping import Retyping
from newsdesk.text.tokens import PIECE

_SENTENCE = re.compile(r"[^.!?…\n]*[.!?…\n]+\s*|[^.!?…\n]+")
# The table of a difference takes a bit for each pair: 50 MB at this many.
_MOST_PAIRS = 4 * 10**8


def retypings(old: str, new: str, shift: int = 0) -> list[Retyping]:
    """Return the changes from `old` to `new`, word by word, sorted and apart.

    Offsets are code points in `old`, plus `shift`.
    """
    return [] if old == new else list(_changed(old, new, shift))


def _changed(old: str, new: str, shift: int) -> Iterator[Retyping]:
    if len(old) * len(new) <= _MOST_PAIRS:
        yield from _between(PIECE.findall(old), PIECE.findall(new), shift)
        return
    for coarse in _between(_SENTENCE.findall(old), _SENTENCE.findall(new), shift):
        before = old[coarse.start - shift : coarse.end - shift]
        if len(before) * len(coarse.typed) > _MOST_PAIRS:
            yield coarse
        else:
            yield from _changed(before, coarse.typed, coarse.start)


def _between(old: list[str], new: list[str], at: int) -> Iterator[Retyping]:
    """Compare two lists of pieces; neighbouring deletions and insertions become one change."""
    start, end, typed = at, at, ""
    ids: dict[str, int] = {}
    operations = Indel.opcodes(_numbered(old, ids), _numbered(new, ids))
    for step in operations:
        removed = sum(map(len, old[step.src_start : step.src_end]))
        if step.tag != "equal":
            end += removed
            typed += "".join(new[step.dest_start : step.dest_end])
            continue
        if end > start or typed:
            yield Retyping(start, end, typed)
        start = end = end + removed
        typed = ""
    if end > start or typed:
        yield Retyping(start, end, typed)


def _numbered(pieces: Iterable[str], ids: dict[str, int]) -> list[int]:
    return [ids.setdefault(piece, len(ids)) for piece in pieces]


def differing(old: str, new: str, around: int = 24) -> tuple[str, str]:
    """Return what two texts do not share, with about `around` characters of what they do.

    Words stay whole; "…" stands where something is left out.
    """
    changes = retypings(old, new)
    if not changes:
        return old, new
    start = old.rfind(" ", 0, max(0, changes[0].start - around)) + 1
    end = old.find(" ", changes[-1].end + around)
    tail = 0 if end < 0 else len(old) - end
    return _clipped(old, start, tail), _clipped(new, start, tail)


def _clipped(text: str, start: int, tail: int) -> str:
    words = text[start : len(text) - tail]
    return f"{'…' if start else ''}{words}{'…' if tail else ''}"
