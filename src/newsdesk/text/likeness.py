"""Whether two texts say nearly the same, word by word."""

from collections.abc import Sequence

from rapidfuzz.distance import Indel

LEAST = 0.8  # of the words of both stand in the other too, in the same order
_TABLE = 8  # figures from which they may be what a text is about: a forecast, rates, results
_FIGURES = 0.6  # of them stand in the other too, else it only has the same template
_NEARLY = 0.999  # where not every word is the same


def alike(one: Sequence[str], other: Sequence[str]) -> float:
    """Return how much two lists of words share in the same order, 0 to 1; 1 for the same words.

    0 for texts that are no duplicates: less than 80% of the words are shared, or both are one
    template filled with other figures.
    """
    if one == other:
        return 1.0
    share = Indel.normalized_similarity(one, other, score_cutoff=LEAST)
    return min(share, _NEARLY) if share and not _filled_anew(one, other) else 0.0


def _filled_anew(one: Sequence[str], other: Sequence[str]) -> bool:
    here, there = ([word for word in words if word[:1].isdigit()] for words in (one, other))
    if min(len(here), len(there)) < _TABLE:
        return False
    return Indel.normalized_similarity(here, there) < _FIGURES
