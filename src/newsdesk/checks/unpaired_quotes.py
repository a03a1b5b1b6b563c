"""A quotation mark without its other half."""

from collections.abc import Iterator
from itertools import zip_longest

from newsdesk.checks.check import Check, Hit
from newsdesk.checks.examined import Examined
from newsdesk.story.findings import Severity

_PAIRS = {"«": "»", "“": "”"}
_FAR = 4  # paragraphs over which a quote goes on


def find(at: Examined) -> Iterator[Hit]:
    """Find marks without their half in the headline, and in the text.

    A quote may go on over paragraphs: its mark is closed in one of the next few, or opened anew.
    """
    yield from (_hit(at.headline, place, 0, "headline") for place in _alone(at.headline, ""))
    texts = [paragraph.text for paragraph in at.paragraphs]
    lonely = [
        (number, place)
        for number, (text, after) in enumerate(zip_longest(texts, texts[1:], fillvalue=""))
        for place in _alone(text, after)
    ]
    for number, place in _unmatched(at, lonely):
        paragraph = at.paragraphs[number]
        yield _hit(paragraph.text, place, paragraph.start, "")


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
            elif sign == right:
                if opened:
                    opened.pop()
                elif not (right == "”" and "„" in text[:place]):
                    yield place
        if opened and not _goes_on(text, after, left, opened[-1]) and deepest < 2:
            yield from opened


def _goes_on(text: str, after: str, left: str, place: int) -> bool:
    """Say whether the next paragraph goes on with a quote, as it does with a mark of its own."""
    return after.startswith(left) and right_open(text, place, _PAIRS[left])


def right_open(text: str, place: int, right: str) -> bool:
    """Say whether no closing mark follows a place."""
    return right not in text[place:]


def _straight(text: str, after: str) -> Iterator[int]:
    places = [n for n, sign in enumerate(text) if sign == '"' and not _is_inch(text, n)]
    if len(places) % 2 and not after.startswith('"'):
        yield _odd_one(text, places)


def _is_inch(text: str, place: int) -> bool:
    return text[place - 1 : place].isdigit() and text.count('"', 0, place) % 2 == 0


def _odd_one(text: str, places: list[int]) -> int:
    """Return the mark that stands against the order of opening and closing ones."""
    opens = True
    for place in places:
        before, after = text[place - 1 : place], text[place + 1 : place + 2]
        looks_open = (not before or before.isspace() or before in "(«") and not after.isspace()
        if looks_open != opens:
            return place
        opens = not opens
    return places[-1]


CHECK = Check(
    "UNPAIRED-QUOTE",
    Severity.WARNING,
    "A quotation mark without its other half",
    "Where a quote ends is then anybody's guess.",
    "“The ferry runs again, she said.",
    "“The ferry runs again”, she said.",
    find,
)
