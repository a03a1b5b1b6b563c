"""The headline: what the front matter says, else the line that cleaning took for it."""

import re
from collections.abc import Iterator

from newsdesk.cleaning.units import folded
from newsdesk.metadata.found import Found
from newsdesk.metadata.lines import Lines, Spot
from newsdesk.story.lines import LineClass

_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth")
_SHORT, _LONG = 15, 200
_BEFORE = re.compile(  # list marks, and what a mail's header calls its headline
    r"[#•·*\- \t]*(?:(?:subject|тема|betreff|objet|asunto|oggetto)[ \xa0]*:\s*(?=\S))?",
    re.IGNORECASE,
)


def headlines(lines: Lines) -> Iterator[Found]:
    """Yield the headline, its copies and the lines that could have been it."""
    copies = [spot for spot in lines.spots if spot.kind is LineClass.HEADLINE]
    if copies:
        yield from _copies(copies)
    elif first := _opening(lines):
        yield _found(
            first, "opening-line", "No headline stands above the story; its first line", 0.4
        )
    yield from _others(lines, {folded(spot.text) for spot in copies})


def _copies(copies: list[Spot]) -> Iterator[Found]:
    """Yield the plainest copy as the value, the others as copies of it."""
    plain = min(copies, key=lambda spot: (len(_words(spot)), spot.index))
    reason = plain.verdict.reason.replace("; kept as the headline field", ", above the story")
    reason = reason.replace("Kept as the headline field", "Stands above the story")
    yield _found(plain, "headline", reason, 1.0)
    for number, spot in enumerate(copies):
        if spot is not plain:
            place = _ORDINALS[number] if number < len(_ORDINALS) else f"{number + 1}th"
            yield _found(
                spot, "headline-repeat", "", 0.9 - 0.01 * number, f"{place} copy of the headline"
            )


def _words(spot: Spot) -> str:
    return " ".join(spot.text[_skipped(spot) :].split())


def _skipped(spot: Spot) -> int:
    """Return how many code points stand before the words of the headline."""
    found = _BEFORE.match(spot.text)
    return found.end() if found else 0


def _found(spot: Spot, rule: str, reason: str, score: float, lost: str = "") -> Found:
    verdict = spot.verdict
    start = verdict.start + _skipped(spot)
    return Found(_words(spot), start, verdict.end, rule, reason, score, lost=lost)


def _opening(lines: Lines) -> Spot | None:
    if lines.first >= len(lines.spots):
        return None
    spot = lines.spots[lines.first]
    return spot if len(spot.text) <= _LONG else None


def _others(lines: Lines, taken: set[str]) -> Iterator[Found]:
    """Yield the three lines nearest above the body that are as long as a headline."""
    near = [
        spot
        for spot in lines.spots[max(0, lines.first - 25) : lines.first]
        if spot.kind in (LineClass.MENU, LineClass.OTHER, LineClass.SECTION)
        and _SHORT <= len(spot.text) <= _LONG
        and len(spot.text.split()) >= 3
        and folded(spot.text) not in taken
    ]
    for distance, spot in enumerate(reversed(near[-3:])):
        lost = "Also stands above the story, but fits the text less well"
        yield _found(spot, "above-body", "", 0.2 - 0.05 * distance, lost)
