"""Inline marks as Markdown, where every reader agrees on them; elsewhere the words stay plain."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from newsdesk.story.clean import Paragraph
from newsdesk.story.source import Mark, MarkKind
from newsdesk.writers.markdown_escape import HARD_BREAK, escaped_line, inline
from newsdesk.writers.plain import with_line_feeds

_SIGNS = {MarkKind.STRONG: "**", MarkKind.EMPHASIS: "*"}
_ADDRESS = re.compile(r"(https?://|mailto:)[\w./?=&%#~+,;@:-]+", re.ASCII)
_OUTSIDE_BEFORE = re.compile(r"[\s(«“„\"]$")
# Footnotes of a story stand there as signs of the private area until it is written.
_OUTSIDE_AFTER = re.compile('^[\\s).,;:?!»”"\ue000-\uf8fe]')


def marked(paragraph: Paragraph) -> str:
    """Return a paragraph's words as Markdown with its links, strong and emphasised words."""
    text, at, made = paragraph.text, 0, ""
    for start, end, mark in _apart(paragraph):
        made += _between(text[at:start], starts=not at, ends=False) + _set(text[start:end], mark)
        at = end
    return made + _between(text[at:], starts=not at, ends=True)


def _apart(paragraph: Paragraph) -> Iterator[tuple[int, int, Mark]]:
    """Yield the marks that can be written, in order; of two that overlap a link, else the first."""
    text, shift = paragraph.text, paragraph.start
    taken: list[tuple[int, int, Mark]] = []
    for mark in sorted(
        paragraph.marks, key=lambda m: (m.kind is not MarkKind.LINK, m.start, -m.end)
    ):
        start, end = mark.start - shift, mark.end - shift
        at = bisect_left(taken, start, key=lambda each: each[0])
        free = (not at or taken[at - 1][1] <= start) and (at == len(taken) or end <= taken[at][0])
        if free and 0 <= start < end <= len(text) and _is_safe(text, start, end, mark):
            taken.insert(at, (start, end, mark))
    yield from taken


def _is_safe(text: str, start: int, end: int, mark: Mark) -> bool:
    words = text[start:end]
    if len(words.splitlines()) > 1:
        return False
    if mark.kind is MarkKind.LINK:
        bare = words.strip() == words and text[start - 1 : start] != "!"
        return bare and bool(_ADDRESS.fullmatch(mark.href))
    if mark.kind not in _SIGNS or not words[0].isalnum() or not words[-1].isalnum():
        return False
    opens = not start or _OUTSIDE_BEFORE.search(text[:start])
    return bool(opens and (end == len(text) or _OUTSIDE_AFTER.match(text[end:])))


def _set(words: str, mark: Mark) -> str:
    if mark.kind is MarkKind.LINK:
        return f"[{inline(words)}]({mark.href})"
    sign = _SIGNS[mark.kind]
    return f"{sign}{inline(words)}{sign}"


def _between(words: str, *, starts: bool, ends: bool) -> str:
    """Escape words beside marks: a mark at either side is no rim of a line."""
    lines = with_line_feeds(words).split("\n")
    last = len(lines) - 1
    return HARD_BREAK.join(
        escaped_line(line, starts=starts or number > 0, ends=ends or number < last)
        for number, line in enumerate(lines)
    )
