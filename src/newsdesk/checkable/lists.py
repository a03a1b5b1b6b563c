"""Counts together with the members that are listed."""

import re
from collections.abc import Iterator

from newsdesk.checkable.found import Found, words

_MEMBER = r"[^,;:.–—\n]{2,60}"
_MORE = rf"(?:,\s{_MEMBER}){{0,15}}"
_COUNT = {
    "en": words("two three four five six seven eight nine ten"),
    "ru": words(
        "два две двух три трёх трех четыре четырёх четырех пять пяти шесть шести семь семи",
        "восемь восьми девять девяти десять десяти",
    ),
}
_ENGLISH = (
    rf"\b(?i:{_COUNT['en']}|\d{{1,2}})\s(?:[\w’'-]{{1,30}}\s){{0,4}}?[\w’'-]{{1,30}}\s?"
    rf"(?:(?::|[–—]|\s-|,\s(?:including|namely))\s?{_MEMBER}{_MORE}|"
    rf"\swith\s{_MEMBER},\s{_MEMBER}{_MORE}),?\s(?:and|&|or)\s(?:[\w’'-]+\s?){{1,4}}"
)
_RUSSIAN = (
    rf"\b(?i:{_COUNT['ru']}|\d{{1,2}})\s(?:[\w-]{{1,30}}\s){{0,4}}?[\w-]{{1,30}}\s?(?::|[–—]|\s-)\s?"
    rf"{_MEMBER}{_MORE}\sи\s(?:[\w«»\"-]+\s?){{1,4}}"
)
_LISTS = {"en": re.compile(_ENGLISH), "ru": re.compile(_RUSSIAN)}


def lists(text: str, language: str) -> Iterator[Found]:
    """Find a count together with the members that are listed after it."""
    if pattern := _LISTS.get(language):
        for match in pattern.finditer(text):
            bare = match.group().rstrip()
            yield Found(match.start(), match.start() + len(bare), " ".join(bare.split()))
