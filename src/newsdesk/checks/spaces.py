"""Blanks where none belong, and none where one belongs."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from newsdesk.checks.check import Check, Hit
from newsdesk.checks.examined import Examined
from newsdesk.story.findings import Severity


class _Slip(NamedTuple):
    pattern: re.Pattern[str]
    replacement: str
    message: str


_WORD = r"[^\W\d_]"
_SLIPS = (
    _Slip(re.compile(r"(?<=\S)(?<!\n)[ \u00a0]{2,}(?=\S)"), " ", "There are several blanks."),
    _Slip(
        re.compile(r"(?<=[\w»”)%])[ \u00a0]+(?=[,;!?]|\.(?![.\d\w])|:(?=\s|$))"),
        "",
        "There is a blank before a sign that follows its word.",
    ),
    _Slip(
        re.compile(rf"(?<={_WORD})(?<![\w.]www)(?=[,;!?]{_WORD}{{2}})[,;!?]"),
        "",
        "There is no blank after a sign.",
    ),
    _Slip(
        re.compile(r"(?<=[а-яё]{2})\.(?=[А-ЯЁ][а-яё ])|(?<=[a-z]{3})\.(?=[A-Z][a-z]+[ ,])"),
        ". ",
        "There is no blank after a full stop.",
    ),
    _Slip(
        re.compile(r"(?<=[(\[«„])[ \u00a0]+(?=\S)"),
        "",
        "There is a blank inside a bracket or quote.",
    ),
    _Slip(
        re.compile(r"(?<=\S)[ \u00a0]+(?=[)\]»])"),
        "",
        "There is a blank inside a bracket or quote.",
    ),
    _Slip(
        re.compile(r"(?<=\s“)[ \u00a0]+(?=\S)"), "", "There is a blank inside a bracket or quote."
    ),
    _Slip(
        re.compile(rf"(?<={_WORD})(?=[(«]{_WORD}{{3}})(?<!\()"),
        " ",
        "There is no blank before a bracket or quote.",
    ),
)


def find(at: Examined) -> Iterator[Hit]:
    """Find them in the headline and in the text."""
    yield from _in(at.headline, 0, "headline")
    for paragraph in at.paragraphs:
        yield from _in(paragraph.text, paragraph.start, "")


def _in(text: str, shift: int, field: str) -> Iterator[Hit]:
    for slip in _SLIPS:
        for match in slip.pattern.finditer(text):
            right = (
                f"{match.group()} " if slip.message.endswith("after a sign.") else slip.replacement
            )
            start, end = match.start() + shift, match.end() + shift
            yield Hit(start, end, slip.message, field, right)


CHECK = Check(
    "SPACES",
    Severity.NOTE,
    "A blank too many or too few",
    "Blanks are lost and doubled when text is copied from pages.",
    "The ferry ,which was mended,runs  again.",
    "The ferry, which was mended, runs again.",
    find,
    fixes=True,
)
