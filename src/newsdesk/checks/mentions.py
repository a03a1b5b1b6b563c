"""What a story mentions: the names, quotes, sentences with figures and laws that others have."""

import re
from collections.abc import Iterator
from itertools import combinations
from zlib import crc32

from newsdesk.checkable.dates_en import MONTHS
from newsdesk.checkable.people import NAME_EN, NAME_RU
from newsdesk.checks import naming
from newsdesk.checks.examined import Examined
from newsdesk.checks.spelling import sound
from newsdesk.story.items import Item, ItemKind
from newsdesk.story.mentions import Mention, MentionKind
from newsdesk.text.stems import stems

FACTS = (ItemKind.NUMBER, ItemKind.MONEY, ItemKind.PERCENT, ItemKind.DATE, ItemKind.PLACE)
_NAME = {"ru": re.compile(rf"(?<!\w){NAME_RU}(?!\w)"), "en": re.compile(rf"(?<!\w){NAME_EN}(?!\w)")}
_DATELINE = re.compile(  # MOSCOW, 4 Jan -
    r"[A-ZА-ЯЁ][A-ZА-ЯЁ.\s-]{2,30}(?:\s?\([^)\n]{1,40}\)|,\s[^–—\n-]{1,30})?\s?[–—-]+\s"
)
_OWNS = re.compile(r"['’]s?$")
_DAYS = frozenset(  # capitals that are no names
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split() + MONTHS
)
_ENDS = 3  # letters at either end of a last name
_LONG = 5  # letters of a stem that names little else
_FEWEST = {MentionKind.QUOTE: 5, MentionKind.FIGURE: 4}  # words
_TELLING = 5  # the longest stems of a sentence, by pairs of which it is known


def mentions(at: Examined) -> Iterator[Mention]:
    """Yield what a story mentions."""
    yield from names(at)
    yield from quotes(at)
    yield from sentences(at)
    for item in at.of_kind(ItemKind.LAW):
        if item.value.startswith("№"):
            yield _mention(at, MentionKind.LAW, item, (_key("law", item.value),))


def names(at: Examined) -> Iterator[Mention]:
    """Yield full names and long single ones, each once."""
    seen: set[str] = set()
    for start, end in (*_full_names(at), *_single_names(at)):
        words = at.text[start:end]
        own = stems(_OWNS.sub("", words), at.language)
        value = " ".join(own)
        if value and value not in seen:
            seen.add(value)
            yield Mention(MentionKind.NAME, words, value, start, end, name_keys(value))


def _full_names(at: Examined) -> Iterator[tuple[int, int]]:
    if pattern := _NAME.get(at.language):
        for paragraph in at.paragraphs:
            for match in pattern.finditer(paragraph.text):
                yield match.start() + paragraph.start, match.end() + paragraph.start


def _single_names(at: Examined) -> Iterator[tuple[int, int]]:
    for name in naming.names(at):
        word = name.words[0].text
        if name.sure and len(name.stem) >= _LONG and word not in _DAYS:
            yield name.words[0].start, name.words[0].end


def name_keys(value: str) -> tuple[int, ...]:
    """Return keys that a slip in one letter leaves at least one of.

    What stands before the last name tells most of it; one that stands alone needs more letters.
    """
    *before, last = map(sound, value.split())
    half = len(last) // 2
    first, size = (before[0], min(half, _ENDS)) if before else ("", half)
    some = [("first", first, last[:size]), ("second", first, last[len(last) - size :])]
    return tuple(_key(*one) for one in [*some, *([("last", last)] if before else [])])


def quotes(at: Examined) -> Iterator[Mention]:
    """Yield quotes of several words."""
    for item in at.of_kind(ItemKind.QUOTE):
        words = at.words_of(item)
        if len(words.split()) >= _FEWEST[MentionKind.QUOTE]:
            keys = _pairs("quote", words, at.language)
            yield _mention(at, MentionKind.QUOTE, item, keys)


def sentences(at: Examined) -> Iterator[Mention]:
    """Yield sentences that hold a figure, a date or a place."""
    told = {(item.sentence_start, item.sentence_end) for item in at.of_kind(*FACTS)}
    for first, end in sorted(told):
        dateline = _DATELINE.match(at.text, first, end)
        start = dateline.end() if dateline else first
        words = at.text[start:end]
        if len(words.split()) >= _FEWEST[MentionKind.FIGURE]:
            keys = _pairs("figure", words, at.language)
            yield Mention(MentionKind.FIGURE, words, "", start, end, keys)


def _mention(at: Examined, kind: MentionKind, item: Item, keys: tuple[int, ...]) -> Mention:
    return Mention(kind, at.words_of(item), item.value, item.start, item.end, keys)


def _pairs(kind: str, words: str, language: str) -> tuple[int, ...]:
    """Return a key for each pair of the longest stems: a word or two may be others."""
    known = sorted({stem for stem in stems(words, language) if stem.isalpha()})
    telling = sorted(known, key=len)[-_TELLING:]
    return tuple(_key(kind, *sorted(pair)) for pair in combinations(telling, 2))


def _key(*parts: str) -> int:
    data = "\0".join(parts).encode("utf-8", "surrogatepass")
    return crc32(data) << 8 | crc32(data[::-1]) & 0xFF
