"""Whether two texts say nearly the same, word by word."""

from dataclasses import dataclass

from rapidfuzz.distance import Indel

from newsdesk.text import sketch

LEAST = 0.8  # of the words of both stand in the other too, in the same order
_TABLE = 8  # figures from which they may be what a text is about: a forecast, rates, results
_FIGURES = 0.6  # of them stand in the other too, else it only has the same template
_NEARLY = 0.999  # where not every word is the same


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text, and the figures among them."""

    all: list[str]
    figures: list[str]


def words(text: str) -> Words:
    """Return what of a text is compared."""
    found = sketch.words(text)
    return Words(found, [word for word in found if word[:1].isdigit()])


def alike(one: Words, other: Words) -> float:
    """Return how much two texts share in the same order, 0 to 1; 1 for the same words.

    0 for texts that are no duplicates: less than 80% of the words are shared, or both are one
    template filled with other figures.
    """
    if one.all == other.all:
        return 1.0
    if _filled_anew(one.figures, other.figures):
        return 0.0
    return min(Indel.normalized_similarity(one.all, other.all, score_cutoff=LEAST), _NEARLY)


def _filled_anew(here: list[str], there: list[str]) -> bool:
    if min(len(here), len(there)) < _TABLE:
        return False
    return Indel.normalized_similarity(here, there) < _FIGURES
