"""Inline marks as Markdown, where every reader agrees on them; elsewhere the words stay plain."""

import re
from collections.abc import Iterator

from newsdesk.story.clean import Paragraph
from newsdesk.story.source import Mark, MarkKind
from newsdesk.writers.markdown_escape import escaped, escaped_line, inline
from newsdesk.writers.plain import with_line_feeds

_SIGNS = {MarkKind.STRONG: "**", MarkKind.EMPHASIS: "*"}
_ADDRESS = re.compile(r"(https?://|mailto:)[\w./?=&%#~+,;@:-]+", re.ASCII)
_OUTSIDE_BEFORE = re.compile(r"[\s(«“„\"]$")
_OUTSIDE_AFTER = re.compile(r"^[\s).,;:?!»”\"]")


def marked(paragraph: Paragraph) -> str:
    """Return a paragraph's words as Markdown with its links, strong and emphasised words."""
    text, at, made = paragraph.text, 0, ""
    for start, end, mark in _apart(paragraph):
        made += _between(text[at:start], starts=not at)
        made += _set(text[start:end], mark, starts=not start)
        at = end
    return made + _between(text[at:], starts=not at)


def _apart(paragraph: Paragraph) -> Iterator[tuple[int, int, Mark]]:
    """Yield the marks that can be written, in order; of two that overlap the first."""
    reached = 0
    for mark in sorted(paragraph.marks, key=lambda mark: (mark.start, -mark.end)):
        start, end = mark.start - paragraph.start, mark.end - paragraph.start
        if reached <= start < end <= len(paragraph.text) and _is_safe(
            paragraph.text, start, end, mark
        ):
            yield start, end, mark
            reached = end


def _is_safe(text: str, start: int, end: int, mark: Mark) -> bool:
    words = text[start:end]
    if not words[0].isalnum() or not words[-1].isalnum() or len(words.splitlines()) > 1:
        return False
    if mark.kind is MarkKind.LINK:
        return bool(_ADDRESS.fullmatch(mark.href))
    if mark.kind not in _SIGNS:
        return False
    opens = not start or _OUTSIDE_BEFORE.search(text[:start])
    return bool(opens and (end == len(text) or _OUTSIDE_AFTER.match(text[end:])))


def _set(words: str, mark: Mark, *, starts: bool) -> str:
    del starts  # a mark's own sign stands first, so its words never begin a line
    if mark.kind is MarkKind.LINK:
        return f"[{inline(words)}]({mark.href})"
    sign = _SIGNS[mark.kind]
    return f"{sign}{inline(words)}{sign}"


def _between(words: str, *, starts: bool) -> str:
    """Escape words beside a mark: only a paragraph's first line begins where they begin."""
    words = with_line_feeds(words)
    if starts:
        return escaped(words)
    first, newline, rest = words.partition("\n")
    after = f"  \n{escaped(rest)}" if newline else ""
    made = escaped_line(first, starts=False) if newline else inline(first)
    return made + after
