"""Words as the search index keeps them: folded and stemmed, the same at index and at query."""

import re
import threading
from collections.abc import Sequence
from functools import lru_cache

import Stemmer  # type: ignore[import-not-found]

from newsdesk.text.fold import fold
from newsdesk.text.tokens import WORD

_CYRILLIC = re.compile(r"[\u0400-\u052f]")
_APOSTROPHES = str.maketrans("\u2019\u02bc", "''")
_REMEMBERED = 1 << 15  # words repeat: this made indexing of real text three times as fast
_own = threading.local()


def stems(text: str) -> list[str]:
    """Return the stems of a text's words, in order.

    Cyrillic words go to the Russian stemmer, all others to the English one, whatever the story's
    language: at query time nobody knows in which language a word was meant.
    """
    return _stemmed([match[0] for match in WORD.finditer(text)])


def words(text: str) -> list[tuple[int, int, str]]:
    """Return each word's start and end, in code points, and its stem, for highlights."""
    spans = [match.span() for match in WORD.finditer(text)]
    found = _stemmed([text[start:end] for start, end in spans])
    return [(start, end, stem) for (start, end), stem in zip(spans, found, strict=True)]


def _stemmed(tokens: Sequence[str]) -> list[str]:
    return [_stem(token) for token in tokens]


@lru_cache(maxsize=_REMEMBERED)
def _stem(token: str) -> str:
    folded = fold(token).translate(_APOSTROPHES)
    language = "russian" if _CYRILLIC.search(folded) else "english"
    return str(_stemmer(language).stemWord(folded)) or folded


def _stemmer(language: str) -> Stemmer.Stemmer:
    """Return this thread's stemmer, for one must not be shared between threads."""
    found = getattr(_own, language, None)
    if found is None:
        # The cache made stemming slower on real text, and it never shrinks.
        found = Stemmer.Stemmer(language, maxCacheSize=0)
        setattr(_own, language, found)
    return found
