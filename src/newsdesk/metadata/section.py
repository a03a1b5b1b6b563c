"""The section: from the path to the page, a labelled line, or a short line by the headline."""

import re
from collections.abc import Iterator

from newsdesk.cleaning.rules import is_breadcrumb, label_of
from newsdesk.cleaning.words import HOME, STARTS
from newsdesk.metadata.found import Guess
from newsdesk.metadata.lines import Lines, Spot
from newsdesk.metadata.names import is_picture
from newsdesk.metadata.vocabulary import FIRST_NAMES, SECTIONS
from newsdesk.story.lines import LineClass

_LABELS = tuple(
    {
        label
        for label in STARTS["tags"]
        if label.startswith(
            (
                *("рубрик", "раздел", "катег", "filed", "tag", "теги", "метки", "schlag"),
                *("posted in", "section", "kategor", "rubri", "ressort", "catég", "categor"),
                *("secci", "dział"),
            )
        )
    }
    | {"filed under", "posted in", "categories", "category", "in:", "veröffentlicht in", "abgelegt"}
    | {"schlagwörter", "schlagworte", "stichworte", "topics", "topic", "themen", "thema", "more in"}
    | {"mots-clés", "thèmes", "temas", "etiquetas", "tagi", "tags", "рубрика", "раздел", "рубрики"}
)
_LABELLED = re.compile(
    rf"[#•·\s]{{0,4}}(?P<label>{'|'.join(sorted(map(re.escape, _LABELS), key=len, reverse=True))})"
    r"(?![^\W\d_])\s?[:：]?\s?",
    re.IGNORECASE,
)
_INSIDE = re.compile(  # "… in Reise", "Kategorien: Mode 6. November"
    r"(?<![^\W\d_])(?:kategorien?|categor(?:y|ies)|rubrik|filed under|posted in|рубрика|in|unter"
    r"|eingetragen bei|ressort)\s?:?\s"
    r"(?=[^\W\d_])",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"\d{1,2}\.\s")
_FIGURES = re.compile(r"\s*[\d:.]*\d[\d:.]*\s*")
_KNOWN = 60  # characters of a line of which single words count, where they are known as sections
_PARTED = re.compile(r"\s*(?:[,|•·/;»›>→#]|::)\s*|\s{2,}|\s[-–—]\s")
_APART = re.compile(rf"{_PARTED.pattern}|{_FIGURES.pattern}")
_WORD = re.compile(r"[^\s,|•·/]+")
_SIDES = re.compile(r"[^&]+")
_DATED = 90  # characters of a line with a date that may hold a section too
_TRIM = " \t\xa0•·*#|/:,.-–—»›>→\u200b"
_ABOVE, _BELOW = 16, 22  # lines round headline and body in which sections are looked for
_LONG, _WORDS = 42, 5
_LINE = 220  # characters


def guesses(lines: Lines) -> Iterator[Guess]:
    """Yield what the lines may name as the section, each with its signs."""
    title = (
        lines.folded(lines.spots[lines.headline].text) if lines.headline < len(lines.spots) else ""
    )
    clues = lines.clues.get("section", {})
    spots = lines.spots
    if lines.clues:
        spots = tuple([s for s in spots if s.index in clues or s.verdict.rule == "breadcrumb"])
    deepest = _deepest(lines, title)
    for spot in spots:
        if len(spot.text) > _LINE or spot.kind is LineClass.FRONT_MATTER:
            continue
        clued = spot.index in clues
        if (not clued and not lines.clues and not _is_near(lines, spot)) or label_of(spot.text):
            continue
        for how, label, parts in _ways(lines, spot, clued):
            for guess in _named(lines, spot, how, label, parts, title):
                if deepest and how in _PATHS:
                    depth = "crumb:deepest" if guess.value == deepest else "crumb:other"
                    guess = guess._replace(signs=(*guess.signs, depth))  # noqa: PLW2901
                yield guess


def _deepest(lines: Lines, title: str) -> str:
    """Return the last item of the path to the page that is neither the front page nor the story."""
    items = [s for s in lines.spots if s.verdict.rule == "breadcrumb" and s.index <= lines.first]
    for spot in reversed(items):
        spans = _parts(spot.text, _begin(spot.text)) if is_breadcrumb(spot.text) else []
        spans = spans or [(_begin(spot.text), len(spot.text))]
        for start, end in reversed(spans):
            words = spot.text[start:end].strip(_TRIM)
            key = lines.folded(words)
            if _fits(words, key, title) and key not in HOME and key[:30] not in title:
                return words
    return ""


def _is_near(lines: Lines, spot: Spot) -> bool:
    index = spot.index
    if index < lines.first:
        return index >= lines.headline - _ABOVE or spot.verdict.rule == "breadcrumb"
    return spot.verdict.cut and index <= lines.last + _BELOW


_Parts = list[tuple[int, int]]


def _ways(lines: Lines, spot: Spot, clued: bool) -> Iterator[tuple[str, str, _Parts]]:
    """Yield how a line may hold sections: behind a label, as a path, or by itself."""
    text = spot.text
    label = _LABELLED.match(text)
    if label is not None and label.end() < len(text):
        parts = _parts(text, label.end())
        yield "label", label["label"], parts
        if len(parts) == 1 and len(found := list(_WORD.finditer(text, parts[0][0]))) > 1:
            yield "label-word", label["label"], [word.span() for word in found[:6]]
        return
    if is_breadcrumb(text):
        yield "path", "", _parts(text, 0)
    elif spot.verdict.rule == "breadcrumb" or _NUMBERED.match(text):
        yield "path-item", "", [(_begin(text), len(text))]
        if "&" in text:
            yield "path-part", "", [m.span() for m in _SIDES.finditer(text, _begin(text))]
    elif len(text) <= _DATED and spot.index < lines.first and _FIGURES.search(text):
        yield "dated", "", _parts(text, 0, _APART)
    elif len(text) <= _LONG + 4 or clued:
        parts = _parts(text, 0)
        yield ("parted" if len(parts) > 1 else "alone"), "", parts
    if len(text) <= _KNOWN:
        words = [
            word.span() for word in _WORD.finditer(text) if word.group().casefold() in SECTIONS
        ]
        if words and words[0] != (0, len(text)):
            yield "word", "", words
    if (inside := _INSIDE.search(text)) is not None and lines.first > spot.index:
        yield "inside", inside.group().strip(" :"), _parts(text, inside.end())[:3]


def _begin(text: str) -> int:
    """Return where the words of "2. Harbour" begin."""
    head = text.split(" ", 1)[0]
    return len(head) + 1 if head[:1].isdigit() else 0


def _parts(text: str, start: int, sign: re.Pattern[str] = _PARTED) -> _Parts:
    found = []
    for match in sign.finditer(text, start):
        if match.start() > start:
            found.append((start, match.start()))
        start = match.end()
    if start < len(text):
        found.append((start, len(text)))
    return found[:12]


def _named(  # noqa: PLR0917 — all that a guess is made of
    lines: Lines, spot: Spot, how: str, label: str, parts: _Parts, title: str
) -> Iterator[Guess]:
    if how == "alone" and is_picture(spot.text):
        return
    for number, (start, end) in enumerate(parts):
        words = spot.text[start:end].strip(_TRIM)
        key = lines.folded(words)
        if not _fits(words, key, title) or (how in _PATHS and key in HOME):
            continue
        begin = spot.verdict.start + spot.text.find(words, start)
        signs = tuple(_signs(lines, spot, how, words, key, number, len(parts)))
        reason = _REASONS[how].format(label)
        yield Guess(words, begin, begin + len(words), how, reason, signs, line=spot.index)


_PATHS = ("path", "path-item", "path-part")
_REASONS = {
    "label": "Stands behind “{}”",
    "inside": "Stands behind “{}”",
    "path": "Part of the path to the page",
    "path-part": "Part of the path to the page",
    "dated": "Stands beside the date",
    "word": "A word for a section in a short line",
    "label-word": "Stands behind “{}”",
    "path-item": "Part of the path to the page",
    "parted": "Part of a short line by the story",
    "alone": "Stands alone by the story",
}


def _fits(words: str, key: str, title: str) -> bool:
    return (
        2 <= len(key) <= _LONG
        and words[-1:].isalpha()
        and title[:20] != key[:20]
        and "@" not in words
        and len(key.split()) <= _WORDS
        and sum(map(str.isdigit, words)) in (0, 4)
    )


def _signs(  # noqa: PLR0917 — all that a guess is made of
    lines: Lines, spot: Spot, how: str, words: str, key: str, number: int, count: int
) -> Iterator[str]:
    shared = lines.signs("section", spot)
    place = shared[0]
    yield from shared
    parts = key.split()
    first = parts[0] if parts else ""
    yield f"how:{how}"
    yield f"{how}:{place.split(':')[0]}"
    yield f"part:{how}:{min(3, number)}"
    yield f"left:{how}:{min(3, count - 1 - number)}"
    yield f"copies:{min(4, lines.copies[key])}"
    yield f"words:{len(parts)}"
    yield from lines.claimed("section", words)
    if first in SECTIONS:
        yield "known" if key in SECTIONS else "known-first"
    if key in HOME:
        yield "home"
    if first in FIRST_NAMES:
        yield "first-name"
    if words.isupper():
        yield "capitals"
    if words[0].islower():
        yield "small"
    if spot.text[:1] in "•*":
        yield "listed"
    if spot.text[:1] == "#":
        yield "hash"
    if lines.clues:
        yield f"{shared[2]}:{min(2, number)}"
    for distance, other in lines.company(spot).items():
        if -1 <= distance <= 1 and other in _COMPANY:
            yield f"{other}{distance:+d}"


_COMPANY = (LineClass.DATE, LineClass.HEADLINE, LineClass.BYLINE)
