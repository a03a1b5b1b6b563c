"""Names in a story as checks compare them: words with a capital inside sentences."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from newsdesk.checks.examined import Examined, Word

_STARTS = re.compile(r"(?:(?<!\b[A-ZА-ЯЁ])[.!?…:]\s*[»”\")]?|^|\n|[—–-]|[«“\"(])\s*$")
_OWNS = re.compile(r"['’]s?$")  # Quill's


@dataclass(frozen=True, slots=True)
class Name:
    """A word that is a name, wherever it stands."""

    stem: str
    words: tuple[Word, ...]  # in the order of the text
    sure: bool  # it stands inside a sentence, too

    @property
    def often(self) -> int:
        """Return how often it stands in the text."""
        return len(self.words)


def bare(word: str) -> str:
    """Return a word without the sign of an owner: Quill for Quill’s."""
    return _OWNS.sub("", word)


def names(at: Examined) -> tuple[Name, ...]:
    """Return the words that are written with a capital, never without one."""
    small = {word.stem for word in at.words if word.text[:1].islower()}
    found: defaultdict[str, list[Word]] = defaultdict(list)
    inside: set[str] = set()
    for word in at.words:
        if not _is_capital(word) or word.stem in small:
            continue
        found[word.stem].append(word)
        if not _STARTS.search(at.text[max(0, word.start - 4) : word.start]):
            inside.add(word.stem)
    return tuple(Name(stem, tuple(words), stem in inside) for stem, words in found.items())


def _is_capital(word: Word) -> bool:
    text = bare(word.text)
    return text[:1].isupper() and text[1:].islower() and text.isalpha()


def beside(at: Examined, word: Word) -> Iterator[Word]:
    """Yield the words with a capital right before and right after one."""
    place = next((n for n, w in enumerate(at.words) if w.start == word.start), -1)
    for near in (place - 1, place + 1):
        if 0 <= near < len(at.words):
            other = at.words[near]
            gap = at.text[min(word.end, other.end) : max(word.start, other.start)]
            if _is_capital(other) and gap.strip() == "":
                yield other
