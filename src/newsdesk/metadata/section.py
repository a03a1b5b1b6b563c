"""The section: from the path to the page, a labelled line, or a menu word by the headline."""

import re
from collections.abc import Iterator

from newsdesk.cleaning.rules import SEPARATORS, is_breadcrumb
from newsdesk.cleaning.units import folded
from newsdesk.cleaning.words import HOME, STARTS
from newsdesk.metadata.found import Found
from newsdesk.metadata.lines import Lines, Spot
from newsdesk.story.lines import LineClass

_LABELS = tuple(
    label
    for label in STARTS["tags"]
    if label.startswith(
        (
            "рубрик",
            "раздел",
            "категори",
            "катег",
            "filed",
            "tags",
            "tagged",
            "теги",
            "метки",
            "schlagw",
            "tagi",
            "posted in",
            "categor",
            "posted in",
            "section",
        )
    )
    or label.startswith(("kategor", "rubri", "ressort", "catég", "categor", "secci", "dział"))
)
_PARTED = re.compile(r"[,|•·/;]|\s{2,}")
_LONG = 45


def sections(lines: Lines) -> Iterator[Found]:
    """Yield the sections that the page names."""
    yield from _crumb_items(lines)
    for spot in lines.spots:
        if spot.verdict.cut and len(spot.text) < 220:
            yield from _in_line(lines, spot)
    yield from _kickers(lines)


def _title(lines: Lines) -> str:
    return folded(lines.spots[lines.headline].text) if lines.headline < len(lines.spots) else ""


def _is_section(lines: Lines, words: str) -> bool:
    key = folded(words)
    title = _title(lines)
    return (
        2 < len(key) <= _LONG
        and key not in HOME
        and key[:30] not in title
        and title[:20] != key[:20]
    )


def _crumb_items(lines: Lines) -> Iterator[Found]:
    """Yield the items of a path that stands as a list, the deepest first."""
    items = [s for s in lines.spots if s.verdict.rule == "breadcrumb" and s.text[:1].isdigit()]
    for depth, spot in enumerate(reversed(items)):
        words = spot.text.split(" ", 1)[-1].strip()
        if _is_section(lines, words):
            yield _found(
                spot, words, "breadcrumb", "The section in the path to the page", 0.95 - 0.1 * depth
            )


def _in_line(lines: Lines, spot: Spot) -> Iterator[Found]:
    if is_breadcrumb(spot.text) and spot.index <= lines.first + 1:
        parts = [part.strip() for part in SEPARATORS.split(spot.text)[1:]]
        fitting = [part for part in parts if _is_section(lines, part)]
        for depth, part in enumerate(reversed(fitting)):
            yield _found(
                spot, part, "breadcrumb", "The section in the path to the page", 0.93 - 0.1 * depth
            )
    elif lines.headline - 8 <= spot.index < lines.first and len(spot.text) < 90:
        yield from _path(lines, spot)
    low = spot.text[:40].casefold().replace("ё", "е")
    label = next((x for x in _LABELS if low.startswith(x)), "") if low.startswith(_LABELS) else ""
    if label:
        words = _PARTED.split(spot.text[len(label) :].strip(" :"))[0].strip()
        if _is_section(lines, words):
            yield _found(spot, words, "label", f"Stands behind “{spot.text[: len(label)]}”", 0.85)


def _path(lines: Lines, spot: Spot) -> Iterator[Found]:
    """Yield the parts of a short line with signs between them."""
    parts = [part.strip() for part in SEPARATORS.split(spot.text)]
    fitting = [part for part in parts if _is_section(lines, part) and len(part.split()) <= 4]
    if len(parts) < 2 or any(c.isdigit() for c in spot.text):
        return
    for depth, part in enumerate(reversed(fitting)):
        yield _found(spot, part, "path", "Part of a path above the headline", 0.55 - 0.05 * depth)


def _kickers(lines: Lines) -> Iterator[Found]:
    """Yield short lines by the headline; one that is a word of the menu too is likelier."""
    low = max(0, lines.headline - 4)
    for spot in lines.spots[low : min(len(lines.spots), max(lines.first, lines.headline + 1))]:
        words = spot.text.strip("•·*#|/ \t:")
        if spot.kind not in (LineClass.MENU, LineClass.OTHER, LineClass.SUBHEAD, LineClass.SECTION):
            continue
        if (
            spot.verdict.rule in ("menu-word", "breadcrumb")
            or len(words) > 32
            or not _is_section(lines, words)
        ):
            continue
        if any(character.isdigit() for character in words) or len(words.split()) > 4:
            continue
        twice = lines.copies[folded(spot.text)] > 1
        marked = spot.text[:1] in "•·*"
        distance = abs(spot.index - lines.headline)
        score = (0.6 if twice else 0.35) - 0.04 * distance - (0.2 if marked and not twice else 0.0)
        reason = "Stands by the headline" + (" and in the menu" if twice else "")
        yield _found(spot, words, "kicker", reason, score)


def _found(spot: Spot, words: str, rule: str, reason: str, score: float) -> Found:
    at = max(0, spot.text.find(words))
    start = spot.verdict.start + at
    return Found(words, start, start + len(words), rule, reason, max(0.05, score))
