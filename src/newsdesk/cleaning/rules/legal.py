"""Copyright, terms and cookies: lines that begin so, and lines that hold such a phrase."""

from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator
from itertools import accumulate, chain

from newsdesk.cleaning import words
from newsdesk.cleaning.page import Page

_BEGUN = 4  # letters that words are told apart by
_SIGNED = 120  # characters of a line with a copyright sign
_LEGAL, _COOKIES, _MENTION = 1500, 1600, 600  # characters that such a paragraph has at most


def _needs(phrase: str) -> frozenset[str]:
    """Return the beginnings of words that stand wherever a phrase does, its first word aside."""
    _, *inner = phrase.split()
    return frozenset(
        word[:_BEGUN] for at, word in enumerate(inner, 1) if at < len(inner) or len(word) >= _BEGUN
    )


_NEEDS = tuple((phrase, _needs(phrase)) for phrase in words.LEGAL_INSIDE)


def _possible(page: Page) -> Iterator[str]:
    """Yield the phrases that may stand on a page: of 80 a few."""
    chunks = set(chain.from_iterable([unit.key.split() for unit in page.units]))
    begun = {chunk[:_BEGUN] for chunk in chunks}
    return (phrase for phrase, needs in _NEEDS if needs <= begun)


def _holding(page: Page, phrases: Iterable[str], longest: int) -> set[int]:
    """Return the units up to a length that hold a phrase: one search a phrase, not a line."""
    keys = [unit.key for unit in page.units]
    text = "\n".join(keys)
    found: set[int] = set()
    ends: list[int] = []
    for phrase in phrases:
        at = text.find(phrase)
        while at >= 0:
            ends = ends or list(accumulate(len(key) + 1 for key in keys))
            index = bisect_right(ends, at)
            if len(page.units[index].text) < longest:
                found.add(index)
            at = text.find(phrase, ends[index])
    return found


def cookies(page: Page) -> Collection[int]:
    """Return the lines that begin like a notice about cookies and speak of them."""
    begun = page.under.get("cookies", ())
    return _holding(page, words.COOKIE_INSIDE, _COOKIES).intersection(begun) if begun else ()


def mentions_cookies(page: Page) -> set[int]:
    """Return the lines that speak of cookies at all."""
    return _holding(page, words.COOKIE_INSIDE, _MENTION)


def legal(page: Page) -> set[int]:
    """Return the lines of copyright, terms or registration."""
    found = _holding(page, _possible(page), _LEGAL).union(page.under.get("legal", ()))
    if "©" in page.reading.text:
        found.update(u.index for u in page.units if len(u.text) < _SIGNED and "©" in u.text)
    return found
