"""A hyphen where a dash belongs, and a dash without its blanks."""

import re
from collections.abc import Iterator

from newsdesk.checks.check import Check, Hit
from newsdesk.checks.examined import Examined
from newsdesk.story.findings import Severity

_LETTER = r"[^\W\d_]"
_ALL = (
    # a range of figures: 10-12, but no date, telephone, score, article of a law or code
    (
        re.compile(
            r"(?<![\w№#$/:.,-])(\d{1,4}(?:[.,]\d+)?)-(?=(\d{1,4}(?:[.,]\d+)?)(?![\w:/-]|[.,]\d))"
        ),
        "–",
        "A range of figures takes a dash.",
    ),
    (re.compile(r"(?<=\S)\s*(?<!-)--(?!-)\s*(?=\S)"), "{dash}", "Two hyphens stand for a dash."),
)
_BY_LANGUAGE = {
    "ru": (
        (re.compile(r"(?<=\S)[ \u00a0]-[ \u00a0](?=\S)"), " — ", "A hyphen stands for a dash."),
        (re.compile(r"^-[ \u00a0](?=\S)"), "— ", "A hyphen stands for a dash."),
        (
            re.compile(rf"(?<={_LETTER})[—–](?={_LETTER})"),
            " — ",
            "A dash between words has blanks.",
        ),
        (re.compile(r"(?<=[а-яё»,]) -(?=[а-яё]{2})"), " — ", "A dash between words has blanks."),
        (
            re.compile(r"(?<=[а-яё»,])- (?=[а-яё]{2})(?!(?:и|или)\s)"),
            " — ",
            "A dash between words has blanks.",
        ),
    ),
    "en": ((re.compile(r"(?<=\S) - (?=\S)"), " – ", "A hyphen stands for a dash."),),
}
_DASH = {"ru": " — ", "en": " – "}


def find(at: Examined) -> Iterator[Hit]:
    """Find them in the headline and in the text."""
    yield from _in(at.headline, 0, "headline", at.language)
    for paragraph in at.paragraphs:
        yield from _in(paragraph.text, paragraph.start, "", at.language)


def _in(text: str, shift: int, field: str, language: str) -> Iterator[Hit]:
    dash = _DASH.get(language, " – ")
    for pattern, right, message in (*_ALL, *_BY_LANGUAGE.get(language, ())):
        for match in pattern.finditer(text):
            if right == "–" and not _is_range(match[1], match[2]):
                continue
            start = match.start() + (len(match[1]) if right == "–" else 0)
            new = right.replace("{dash}", dash)
            yield Hit(start + shift, match.end() + shift, message, field, new)


def _is_range(first: str, last: str) -> bool:
    """Say whether two figures go up: a score such as 3-1 is none."""
    low, high = float(first.replace(",", ".")), float(last.replace(",", "."))
    return low < high and not (low < 10 and high < 10)


CHECK = Check(
    "DASH",
    Severity.NOTE,
    "A hyphen for a dash",
    "A hyphen joins words, a dash parts them; a range of figures takes a short dash.",
    "The ferry - an old one - runs on 10-12 May.",
    "The ferry – an old one – runs on 10–12 May.",
    find,
    languages=("en", "ru"),
    fixes=True,
)
