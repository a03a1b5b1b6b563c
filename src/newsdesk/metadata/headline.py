"""The headline: the line that cleaning or the model takes for it, without the outlet's name."""

import re
from bisect import bisect
from collections.abc import Iterator

from newsdesk.metadata.found import Guess
from newsdesk.metadata.lines import Lines, Spot
from newsdesk.story.lines import LineClass

_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth")
_SHORT, _LONG = 15, 200
_LONGEST = 320
_SIZES = (8, 15, 25, 40, 60, 90, 120, 160, 220)
_NEAR = 25  # lines above the body
_SHOWN = 3  # lines above the body that are shown as losers
_BEFORE = re.compile(  # list marks, and what a mail's header calls its headline
    r"[#•·*\- \t]*(?:(?:subject|тема|betreff|objet|asunto|oggetto)[ \xa0]*:\s*(?=\S))?",
    re.IGNORECASE,
)
_JOINED = re.compile(r"\s+[|–—»›/·•-]\s+|\s*[|»›]\s*|\s::\s")
_TAIL = 45  # characters of an outlet's name or a section behind a headline


def guesses(lines: Lines) -> Iterator[Guess]:
    """Yield the lines that may be the headline, whole and without what is joined to them."""
    copies = [s for s in lines.spots if s.verdict.line_class is LineClass.HEADLINE]
    clued = lines.clued("headline", 0, 0)
    likely = [s for s in clued if lines.clue("headline", s) > 0 and s not in copies]
    others = [] if lines.clues else list(_others(lines, {lines.folded(s.text) for s in copies}))
    for spot in (*copies, *likely, *others):
        if len(spot.text) <= _LONGEST and spot.kind is not LineClass.FRONT_MATTER:
            yield from _readings(lines, spot, copies)
    if not (copies or likely or others) and (first := _opening(lines)) is not None:
        reason = "No headline stands above the story; its first line"
        yield _guess(lines, first, _begin(first), len(first.text), "opening-line", reason, "whole")


def _readings(lines: Lines, spot: Spot, copies: list[Spot]) -> Iterator[Guess]:
    begin, end = _begin(spot), len(spot.text)
    rule, reason = _said(spot, copies)
    yield _guess(lines, spot, begin, end, rule, reason, "whole")
    joints = list(_JOINED.finditer(spot.text, begin))
    if joints and 0 < end - joints[-1].end() <= _TAIL:
        name = spot.text[joints[-1].end() :].strip()
        why = f"{reason}, without “{name}”"
        yield _guess(lines, spot, begin, joints[-1].start(), rule, why, "tail")
        if len(joints) > 1:
            yield _guess(lines, spot, begin, joints[0].start(), rule, why, "tails")
    if joints and 0 < joints[0].start() - begin <= _TAIL:
        why = f"{reason}, without what stands before it"
        yield _guess(lines, spot, joints[0].end(), end, rule, why, "head")


def _said(spot: Spot, copies: list[Spot]) -> tuple[str, str]:
    if spot not in copies:
        return "likely-line", "Stands by the story as a headline does"
    number = copies.index(spot)
    if not number:
        reason = spot.verdict.reason.replace("; kept as the headline field", ", above the story")
        reason = reason.replace("Kept as the headline field", "Stands above the story")
        return "headline", reason
    place = _ORDINALS[number] if number < len(_ORDINALS) else f"{number + 1}th"
    return "headline-repeat", f"{place} copy of the headline"


def _begin(spot: Spot) -> int:
    """Return how many code points stand before the words of the headline."""
    found = _BEFORE.match(spot.text)
    return found.end() if found else 0


def _guess(  # noqa: PLR0917 — all that a guess is made of
    lines: Lines, spot: Spot, begin: int, end: int, rule: str, reason: str, how: str
) -> Guess:
    start = spot.verdict.start
    text = spot.text[begin:end].rstrip()
    signs = tuple(_signs(lines, spot, text, how))
    value = " ".join(text.split())
    return Guess(
        value, start + begin, start + begin + len(text), rule, reason, signs, "", spot.index
    )


def _signs(lines: Lines, spot: Spot, text: str, how: str) -> Iterator[str]:
    copies = lines.copies[lines.folded(text)]
    clue = lines.odds("headline", spot)
    yield f"how:{how}"
    yield f"size:{bisect(_SIZES, len(text))}"
    yield f"class:{spot.kind}" + (":clued" if clue else "")
    yield lines.place(spot)
    yield f"copies:{min(3, copies)}"
    yield f"{how}:copies:{min(2, copies)}"
    if clue:
        yield clue
        yield lines.rank("headline", spot)
    yield from lines.claimed("headline", text)
    if how != "whole":
        yield f"{how}:known" if _rest_is_known(lines, spot, text) else f"{how}:unknown"
    if text[-1:] in ".…:,":
        yield f"end:{text[-1:]}"
    if spot.index and lines.spots[spot.index - 1].text.startswith(text[:40]):
        yield "doubled"
    if any(text in other and text != other for other in lines.headings):
        yield "held"
    if any(other in text and text != other for other in lines.headings):
        yield "holds"
    if spot.text[:1] in "•*" or spot.text[:1].isdigit():
        yield "listed"


def _rest_is_known(lines: Lines, spot: Spot, text: str) -> bool:
    """Say whether what is taken off a line stands on the page as a line of its own."""
    rest = spot.text.replace(text, "", 1).strip(" |–—»›/·•-:#*\t\xa0")
    return lines.copies[lines.folded(rest)] > 0


def _opening(lines: Lines) -> Spot | None:
    if lines.first >= len(lines.spots):
        return None
    spot = lines.spots[lines.first]
    return spot if len(spot.text) <= _LONG else None


def _others(lines: Lines, taken: set[str]) -> Iterator[Spot]:
    """Yield the three lines nearest above the body that are as long as a headline."""
    near = [
        spot
        for spot in lines.spots[max(0, lines.first - _NEAR) : lines.first]
        if spot.kind in (LineClass.MENU, LineClass.OTHER, LineClass.SECTION)
        and _SHORT <= len(spot.text) <= _LONG
        and len(spot.text.split()) >= 3
        and lines.folded(spot.text) not in taken
    ]
    yield from reversed(near[-_SHOWN:])
