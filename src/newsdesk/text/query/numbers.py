"""Counts of words and numbers of stories, as people type them."""

import re

from newsdesk.text.query.scanner import Token
from newsdesk.text.query.wrong import short

MOST = 10**15 - 1  # more than a library holds, and a number that SQLite can hold
_NUMBER = re.compile(r"[0-9]{1,15}")
_SIGN = re.compile(r"([<>]=?)(.*)", re.DOTALL)
_EXAMPLES = {
    "words": "Such as words:>500, words:<=50 or words:100..500.",
    "id": "Such as id:12 or id:3,5,9..12.",
    "duplicate-of": "Such as duplicate-of:12.",
}

Range = tuple[int, int | None]


def between(token: Token) -> Range:
    """Return the least and the greatest number meant, None for no greatest."""
    value = "".join(token.value.split())
    if found := _SIGN.fullmatch(value):
        bound = number(token, found[2], "words")
        return {
            ">": (bound + 1, None), ">=": (bound, None), "<": (0, bound - 1), "<=": (0, bound),
        }[found[1]]  # fmt: skip
    return _range(token, value, "words")


def ranges(token: Token) -> tuple[tuple[int, int], ...]:
    """Return the ranges of a list such as 3,5,9..12."""
    found = [_range(token, part, "id") for part in "".join(token.value.split()).split(",")]
    return tuple((least, MOST if most is None else most) for least, most in found)


def _range(token: Token, part: str, kind: str) -> Range:
    first, dots, last = part.partition("..")
    if not dots or not (first or last):
        exactly = number(token, part, kind)
        return exactly, exactly
    least = number(token, first, kind) if first else 0
    most = number(token, last, kind) if last else None
    if most is not None and least > most:
        swapped = token.value.replace(part, f"{last}..{first}")
        raise token.wrong("The range ends before it begins.", put=swapped)
    return least, most


def number(token: Token, typed: str, kind: str) -> int:
    """Return a whole number."""
    if _NUMBER.fullmatch(typed):
        return int(typed)
    if not typed:
        raise token.wrong("A number is missing here.", _EXAMPLES[kind], unfinished=True)
    unfinished = typed == "."
    raise token.wrong(
        f"“{short(typed)}” is no whole number.", _EXAMPLES[kind], unfinished=unfinished
    )
