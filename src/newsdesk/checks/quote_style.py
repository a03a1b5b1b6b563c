"""Quotation marks of another language, or of two kinds in one story."""

import re
from collections.abc import Iterator

from newsdesk.checks.check import Check, Hit
from newsdesk.checks.examined import Examined
from newsdesk.story.findings import Severity

_INSIDE = r"[^\"“”«»„\n]{1,600}"
_STRAIGHT = re.compile(rf"(?<![\w\"])\"(?=\S)({_INSIDE})(?<=\S)\"(?!\w)")
_CURLY = re.compile(rf"[“”]({_INSIDE})[”“]")
_LOW = re.compile(rf"„({_INSIDE})[“”]")
_ANGLED = re.compile(rf"«({_INSIDE})»")
_SINGLE = re.compile(r"(?<!\w)[‘'](?=[А-ЯЁа-яё])([^‘’'\n]{12,600})[’'](?!\w)")
_MARKS = {"ru": "«»", "en": "“”"}


def find(at: Examined) -> Iterator[Hit]:
    """Find pairs that are not of the language; straight ones count where others stand, too."""
    if at.language not in _MARKS:
        return
    yield from _in(at.headline, 0, "headline", at)
    for paragraph in at.paragraphs:
        yield from _in(paragraph.text, paragraph.start, "", at)


def _in(text: str, shift: int, field: str, at: Examined) -> Iterator[Hit]:
    left, right = tuple(_MARKS[at.language])
    for pattern in _wrong(at):
        for match in pattern.finditer(text):
            if at.language == "ru" and _is_inner(text, match.start()):
                continue
            straight = at.language == "en" and pattern is _CURLY
            first, last = ('"', '"') if straight else (left, right)
            message = f"Quotation marks are {first}…{last} here."
            start, end = match.start() + shift, match.end() + shift
            yield Hit(start, end, message, field, f"{first}{match[1]}{last}")


def _wrong(at: Examined) -> tuple[re.Pattern[str], ...]:
    """Return the pairs that are wrong; straight ones are a style, but not beside the others."""
    straight, curly = at.text.count('"'), at.text.count("“") + at.text.count("”")
    if at.language == "ru":
        beside = (_STRAIGHT,) if "«" in at.text or straight < curly else ()
        return (_CURLY, _LOW, _SINGLE, *beside)
    if not straight or not curly:
        return (_ANGLED, _LOW)
    return (_ANGLED, _LOW, _STRAIGHT if straight <= curly else _CURLY)


def _is_inner(text: str, start: int) -> bool:
    """Say whether a pair stands inside another one, where its marks are right."""
    before = text[:start]
    return before.count("«") > before.count("»")


CHECK = Check(
    "QUOTE-STYLE",
    Severity.NOTE,
    "Quotation marks of another kind",
    "Russian uses «…», with “…” inside; English uses “…”. Two kinds in one story come from two "
    "sources.",
    "«The ferry runs again», she said.",
    "“The ferry runs again”, she said.",
    find,
    languages=("en", "ru"),
    fixes=True,
)
