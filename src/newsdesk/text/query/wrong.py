"""A query that means nothing: where that shows, and what was probably meant."""

from collections.abc import Iterable

from newsdesk.errors import InvalidValue

_LIKE = 50  # of 100; below it the nearest word is a guess that helps nobody
_QUOTED = 40  # code points of what was typed that an error repeats


class WrongQuery(InvalidValue):
    """A query that means nothing, where in it that shows, and the nearest that does."""

    def __init__(
        self,
        message: str,
        hint: str,
        at: int,
        length: int = 0,
        suggestion: str = "",
        *,
        unfinished: bool = False,
    ) -> None:
        super().__init__(f"At character {at + 1}: {message}", hint)
        self.at = at  # code points
        self.length = length  # code points that are wrong
        self.suggestion = suggestion  # the whole query put right, "" where nothing is near
        self.unfinished = unfinished  # more letters may still make it right


def short(typed: str) -> str:
    """Return what was typed as a sentence can quote it."""
    line = " ".join(typed.split())
    return line if len(line) <= _QUOTED else f"{line[:_QUOTED]}…"


def nearest(typed: str, known: Iterable[str]) -> str:
    """Return the word that is most like what was typed, "" where none is."""
    from rapidfuzz import fuzz, process  # noqa: PLC0415  (off the window's way to its first paint)

    found = process.extractOne(typed, list(known), scorer=fuzz.ratio, score_cutoff=_LIKE)
    return str(found[0]) if found else ""
