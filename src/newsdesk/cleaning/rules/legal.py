"""Copyright, terms and cookies: lines that begin so, and lines that hold such a phrase."""

from bisect import bisect_right
from collections.abc import Collection
from itertools import accumulate

from newsdesk.cleaning import words
from newsdesk.cleaning.page import Page

_SIGNED = 120  # characters of a line with a copyright sign
_LEGAL, _COOKIES, _MENTION = 1500, 1600, 600  # characters that such a paragraph has at most


def _with_signs(phrases: tuple[str, ...]) -> tuple[tuple[str, str, str], ...]:
    """Put before each phrase what most pages lack of most, and which is looked for sooner.

    That is its last letter of the alphabets, and its longest word with a space on either side.
    """
    inner = [max(phrase.split(" ")[1:-1], key=len, default="") for phrase in phrases]
    return tuple((max(phrase), word, phrase) for word, phrase in zip(inner, phrases, strict=True))


_INSIDE, _COOKIE_INSIDE = _with_signs(words.LEGAL_INSIDE), _with_signs(words.COOKIE_INSIDE)


def _holding(page: Page, phrases: tuple[tuple[str, str, str], ...], longest: int) -> set[int]:
    """Return the units up to a length that hold a phrase: one search a phrase, not a line."""
    keys = page.keys
    text = "\n".join(keys)
    found: set[int] = set()
    ends: list[int] = []
    for rarest, word, phrase in phrases:
        at = text.find(phrase) if (not word or word in page.vocabulary) and rarest in text else -1
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
    return _holding(page, _COOKIE_INSIDE, _COOKIES).intersection(begun) if begun else ()


def mentions_cookies(page: Page) -> set[int]:
    """Return the lines that speak of cookies at all."""
    return _holding(page, _COOKIE_INSIDE, _MENTION)


def legal(page: Page) -> set[int]:
    """Return the lines of copyright, terms or registration."""
    found = _holding(page, _INSIDE, _LEGAL).union(page.under.get("legal", ()))
    if "©" in page.reading.text:
        found.update(u.index for u in page.units if len(u.text) < _SIGNED and "©" in u.text)
    return found
