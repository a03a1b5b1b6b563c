"""Words as the search index keeps them: folded and stemmed, the same at index and at query."""

import hashlib
import re
import threading
from collections.abc import Callable
from functools import cache, lru_cache
from itertools import product
from typing import TYPE_CHECKING

from newsdesk.text import ukrainian
from newsdesk.text.fold import fold
from newsdesk.text.tokens import WORD, words_of

if TYPE_CHECKING:
    import Stemmer  # type: ignore[import-not-found]

_CYRILLIC = re.compile(r"[\u0400-\u052f]")
_APOSTROPHES = str.maketrans("\u2019\u02bc", "''")
_REMEMBERED = 1 << 16  # words repeat: this made indexing of real text three times as fast
_LONGEST_FORM = 40
_LATIN = {"en": "english", "de": "german", "fr": "french", "es": "spanish"}  # the first by default
_CYRILLIC_STEMMERS = {"ru": "russian", "uk": "ukrainian"}
_SAMPLES = (
    "мостами жителей импатриантов опубликованного выборам речка министерство подъездов",
    "питаннями областей президентові українського п'ятниця знань",
    "bridges running happily nationalization mayor's universities elections",
    "häuser brücken regierungen zeitungsverlage wahlkampfes schönsten",
    "élections gouvernements municipales journalistes nouvelles continuellement",
    "elecciones periódicos gobiernos rápidamente ciudadanía noticieros",
)
_own = threading.local()


def stems(text: str, language: str = "") -> list[str]:
    """Return the stems of a text's words, in order.

    The language is the story's ISO code: its stemmer takes the words of its script. The Russian
    one takes other Cyrillic words, the English one all the rest.
    """
    return [stem for stem, _ in map(_reader(language), words_of(text))]


def words(text: str, language: str = "") -> list[tuple[int, int, str]]:
    """Return each word's start and end, in code points, and its stem, for highlights."""
    read = _reader(language)
    return [(*match.span(), read(match[0])[0]) for match in WORD.finditer(text)]


def query_stems(word: str) -> tuple[str, ...]:
    """Return all that the stemmers make of a word whose language nobody knows."""
    folded = _folded(word)
    known = _CYRILLIC_STEMMERS if _is_cyrillic(folded) else _LATIN
    return tuple(dict.fromkeys(_stem(folded, kind) for kind in known.values()))


def query_phrases(text: str) -> tuple[tuple[str, ...], ...]:
    """Return a phrase's stems once for each pair of languages that makes them differ.

    A story has one language, so that four words of it have four readings, not four to the fourth.
    """
    found = [(word, _is_cyrillic(word)) for word in map(_folded, words_of(text))]
    scripts = {cyrillic for _, cyrillic in found}
    pairs = product(
        list(_LATIN.values())[: None if False in scripts else 1],
        list(_CYRILLIC_STEMMERS.values())[: None if True in scripts else 1],
    )
    read = (tuple(_stem(word, pair[cyrillic]) for word, cyrillic in found) for pair in pairs)
    return tuple(dict.fromkeys(read)) if found else ()


def stems_and_forms(text: str, language: str = "") -> tuple[str, set[str]]:
    """Return the stems of a text's words, in order, and its different forms, in one pass."""
    found = list(map(_reader(language), words_of(text)))
    if not found:
        return "", set()
    stems, forms = zip(*found, strict=True)
    return " ".join(filter(None, stems)), set(filter(None, forms))


def forms(text: str) -> list[str]:
    """Return the different words of a text as they stand in it, folded, for the index of forms."""
    return sorted(stems_and_forms(text)[1])


def forms_of(text: str) -> list[str]:
    """Return the form of each word of a text, in order."""
    return [form for _, form in map(_shapes, words_of(text))]


def form(word: str) -> str:
    """Return a word folded to letters and digits, at most 40: one token for any index."""
    return _shapes(word)[1]


@lru_cache(maxsize=_REMEMBERED)
def _shapes(word: str) -> tuple[str, str]:
    """Return a word as the stemmers take it, and its form."""
    folded = fold(word)
    if folded.isalnum():
        return folded, folded[:_LONGEST_FORM]
    return folded.translate(_APOSTROPHES), _bare(folded)[:_LONGEST_FORM]


@cache
def stamp() -> str:
    """Return a short hash that changes when an update of the stemmers changes what they give."""
    found = [stems(sample, code) for sample in _SAMPLES for code in (*_LATIN, *_CYRILLIC_STEMMERS)]
    return hashlib.sha256(repr(found).encode()).hexdigest()[:16]


@lru_cache(maxsize=256)
def _reader(language: str) -> Callable[[str], tuple[str, str]]:
    """Return what tells a word's stem in a language and its form, with a memory of its own."""
    code = language.partition("-")[0].casefold()
    cyrillic = _CYRILLIC_STEMMERS.get(code, "russian")
    latin = _LATIN.get(code, "english")
    return _remembering(cyrillic, latin)


@cache
def _remembering(cyrillic: str, latin: str) -> Callable[[str], tuple[str, str]]:
    @lru_cache(maxsize=_REMEMBERED)
    def read(word: str) -> tuple[str, str]:
        folded, form = _shapes(word)
        return _stem(folded, cyrillic if _is_cyrillic(folded) else latin), form

    return read


def _folded(word: str) -> str:
    return _shapes(word)[0]


def _is_cyrillic(word: str) -> bool:
    return not word.isascii() and _CYRILLIC.search(word) is not None


def _stem(folded: str, kind: str) -> str:
    found = ukrainian.stem(folded) if kind == "ukrainian" else _stemmer(kind).stemWord(folded)
    return _bare(found) or _bare(folded) or folded


def _bare(word: str) -> str:
    """Return a word without signs and marks, at which an index would cut it in two."""
    return word if word.isalnum() else "".join(filter(str.isalnum, word))


def _stemmer(language: str) -> "Stemmer.Stemmer":
    """Return this thread's stemmer, for one must not be shared between threads."""
    found = getattr(_own, language, None)
    if found is None:
        from Stemmer import Stemmer  # noqa: PLC0415  (off the window's way to its first paint)

        # The cache made stemming slower on real text, and it never shrinks.
        found = Stemmer(language, maxCacheSize=0)
        setattr(_own, language, found)
    return found
