"""A quotation mark without its other half."""

import re
from collections.abc import Iterator
from itertools import zip_longest

from newsdesk.checkable.found import words
from newsdesk.checks.check import Check, Hit
from newsdesk.checks.examined import Examined
from newsdesk.story.findings import Severity

_PAIRS = {"«": "»", "“": "”"}
_NEST = "«"  # within one another; an English quote within one has other marks
_TWICE = (("’’", "”\u2060"), ("‘‘", "“\u2060"), ("''", '"\u2060'))  # two for one, as long
_FAR = 4  # paragraphs over which a quote goes on
_SPOKEN = words(
    "said says told added adds asked wrote explained",
    "сказал сказала заявил заявила отметил отметила добавил добавила рассказал рассказала",
    "сообщил сообщила пояснил пояснила говорит",
)
_HAS_SPOKEN = re.compile(  # at the end of a paragraph, so that the quote has ended before
    rf"[,?!…][”\"»]?\s(?:[—–-]\s)?(?:[\w.’'-]+\s){{0,3}}{_SPOKEN}\b[^“«\"]{{0,60}}$", re.IGNORECASE
)


def find(at: Examined) -> Iterator[Hit]:
    """Find marks without their half in the headline, and in the text.

    A quote may go on over paragraphs: its mark is closed in one of the next few, or opened anew.
    """
    yield from (_hit(at.headline, place, 0, "headline") for place in _alone(at.headline, ""))
    texts = [_single(paragraph.text) for paragraph in at.paragraphs]
    lonely = []
    for number, (text, after) in enumerate(zip_longest(texts, texts[1:], fillvalue="")):
        places = _alone(text, after)
        if len(places) == 2 and _are_halves(text, *sorted(places)):
            yield _mixed(text, at.paragraphs[number].start, *sorted(places))
        else:
            lonely += [(number, place) for place in places]
    for number, place in _unmatched(at, lonely):
        paragraph = at.paragraphs[number]
        yield _hit(paragraph.text, place, paragraph.start, "")


def _single(text: str) -> str:
    """Return a text with one mark for two apostrophes."""
    for two, one in _TWICE:
        text = text.replace(two, one)
    return text


def _are_halves(text: str, first: int, last: int) -> bool:
    """Say whether a quote opens with a mark of one kind and closes with one of another."""
    return text[first] != text[last] and _looks_open(text, first) and not _looks_open(text, last)


def _mixed(text: str, shift: int, first: int, last: int) -> Hit:
    message = f"The quotation mark {text[first]} is closed by {text[last]}."
    return Hit(first + shift, last + 1 + shift, message)


def _hit(text: str, place: int, shift: int, field: str) -> Hit:
    message = f"The quotation mark {text[place]} has no other half."
    return Hit(place + shift, place + 1 + shift, message, field)


def _alone(text: str, after: str) -> list[int]:
    return [*_angled(text, after), *_straight(text, after)]


def _unmatched(at: Examined, lonely: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield the marks that no other one answers within a few paragraphs."""
    waiting: list[tuple[int, int]] = []
    for number, place in lonely:
        mark = at.paragraphs[number].text[place]
        first = next((one for one in waiting if _answers(at, one, number, mark)), None)
        if first is None:
            waiting.append((number, place))
        else:
            waiting.remove(first)
    yield from waiting


def _answers(at: Examined, opened: tuple[int, int], number: int, mark: str) -> bool:
    other = at.paragraphs[opened[0]].text[opened[1]]
    near = 0 < number - opened[0] <= _FAR
    return near and (_PAIRS.get(other) == mark or other == mark == '"')


def _angled(text: str, after: str) -> Iterator[int]:
    """Yield marks with two shapes that do not pair; „…“ is taken for a pair, too."""
    for left, right in _PAIRS.items():
        opened: list[int] = []
        deepest = 0
        for place, sign in enumerate(text):
            if sign == left and not (left == "“" and "„" in text[:place] and not opened):
                opened.append(place)
                deepest = max(deepest, len(opened))
            elif sign == right and opened:
                opened.pop()
            elif sign == right and _looks_open(text, place) and right in text[place + 1 :]:
                opened.append(place)  # the wrong shape, but a pair
            elif sign == right and not _is_arrow(text, place) and "„" not in text[:place]:
                yield place
        nested = deepest > 1 and left in _NEST
        if opened and not nested and not _goes_on(text, after, left, opened[-1]):
            yield from opened


def _goes_on(text: str, after: str, left: str, place: int) -> bool:
    """Say whether the next paragraph goes on with a quote, as it does with a mark of its own."""
    return after.startswith(left) and right_open(text, place, _PAIRS[left]) and not _ended(text)


def _ended(text: str) -> bool:
    """Say whether a paragraph ends with who has spoken, rather than within a quote."""
    return _HAS_SPOKEN.search(text) is not None


def right_open(text: str, place: int, right: str) -> bool:
    """Say whether no closing mark follows a place."""
    return right not in text[place:]


def _straight(text: str, after: str) -> Iterator[int]:
    places = list(_marks(text))
    if len(places) % 2 and (not after.startswith('"') or _ended(text)):
        yield _odd_one(text, places)


def _marks(text: str) -> Iterator[int]:
    """Yield where straight marks stand that are not the sign of an inch: 22" long."""
    quoted = False
    for place, sign in enumerate(text):
        if sign == '"' and (quoted or not _is_inch(text, place)):
            quoted = not quoted
            yield place


def _is_inch(text: str, place: int) -> bool:
    return text[place - 1 : place].isdigit() and not text[place + 1 : place + 2].isalpha()


def _odd_one(text: str, places: list[int]) -> int:
    """Return the mark that stands against the order of opening and closing ones."""
    opened: int | None = None
    for place in places:
        opens = _looks_open(text, place)
        if opens == (opened is not None):
            return place if opened is None else opened
        opened = place if opens else None
    return places[-1]


def _looks_open(text: str, place: int) -> bool:
    before, after = text[max(0, place - 1) : place], text[place + 1 : place + 2]
    alone = not before or before.isspace() or before in "(«" or not text[: place - 1].strip()
    return alone and not after.isspace()


def _is_arrow(text: str, place: int) -> bool:
    """Say whether a mark points on, as in Read more »."""
    return text[place - 1 : place].isspace() and not text[place + 1 :].strip()


CHECK = Check(
    "UNPAIRED-QUOTE",
    Severity.WARNING,
    "A quotation mark without its other half",
    "Where a quote ends is then anybody's guess.",
    "“The ferry runs again, she said.",
    "“The ferry runs again”, she said.",
    find,
)
