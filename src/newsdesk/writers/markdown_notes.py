"""Notes and claims as Markdown: beneath a story, as its footnotes, or by themselves."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from newsdesk.story.clean import Paragraph
from newsdesk.story.exported import Exported, NotesAs
from newsdesk.story.source import Mark
from newsdesk.writers.labels import labels_in
from newsdesk.writers.markdown import document
from newsdesk.writers.markdown_escape import HARD_BREAK, escaped_line
from newsdesk.writers.plain import utf8, with_line_feeds
from newsdesk.writers.remarks import Part, Remark, ending_in, remarks, words_of

# A note is Markdown already, but no HTML of it may come alive in what others make of the file.
_TAG = re.compile(r"<(?=[a-zA-Z/!?])(?!https?://|mailto:)")
_HEADING = re.compile(r"^( {0,3})(?=#{1,6}\s|={2,}\s*$|-{2,}\s*$)", re.MULTILINE)
_PRIVATE = range(0xE000, 0xF8FF)  # characters that stand for nothing
_INDENT = "    "


def write_markdown_with_notes(told: Exported) -> bytes:
    """Return a story with what is said of it: as footnotes to its words, or beneath it."""
    if told.how is NotesAs.INLINE:
        return _with_footnotes(told)
    found, story = remarks(told), told.story
    beneath = "\n\n".join(_section(found, told.language, 2))
    return document(story, story.clean.paragraphs, lambda body: f"{body}\n\n{beneath}")


def write_notes_markdown(stories: Sequence[Exported]) -> bytes:
    """Return the notes and claims of stories, a chapter a story that has any."""
    parts = [part for told in stories for part in _chapter(told)]
    return utf8("\n\n".join(parts) + "\n" if parts else "")


def _chapter(told: Exported) -> Iterator[str]:
    if found := remarks(told):
        row = told.story.row
        headline = " ".join(row.headline.split()) or labels_in(told.language).no_headline
        yield f"# {escaped_line(headline, starts=False)}"
        known = " · ".join(filter(None, (row.outlet, row.published)))
        yield from filter(None, [escaped_line(" ".join(known.split()))])
        for remark in found:
            yield from _laid(remark, told.language, 2)


def _section(found: Sequence[Remark], language: str, level: int) -> Iterator[str]:
    if found:
        yield f"{'#' * level} {labels_in(language).notes}"
    for remark in found:
        yield from _laid(remark, language, level + 1)


def _laid(remark: Remark, language: str, level: int) -> Iterator[str]:
    words = words_of(remark, language)
    yield f"{'#' * level} {remark.number}. {words.title}"
    yield from _said(remark, language)


def _said(remark: Remark, language: str) -> Iterator[str]:
    """Yield the paragraphs of a remark."""
    words = words_of(remark, language)
    if words.quote:
        lines = (line.strip() for line in with_line_feeds(words.quote).split("\n"))
        yield "\n".join(f"> {escaped_line(line)}".rstrip() for line in lines)
    yield escaped_line(" · ".join(words.facts))
    for part in (*words.parts, *words.replies):
        yield _labelled(part)


def _labelled(part: Part) -> str:
    text = _kept(part.text) if part.markdown else _plain(part.text)
    apart = "\n\n" if part.markdown and "\n" in text else " "
    return f"**{escaped_line(part.label, starts=False)}:**{apart}{text}" if part.label else text


def _plain(text: str) -> str:
    return HARD_BREAK.join(map(escaped_line, with_line_feeds(text).strip().split("\n")))


def _kept(text: str) -> str:
    """Return Markdown that somebody typed, without tags and without headings of its own."""
    return _HEADING.sub(r"\1\\", _TAG.sub(r"\\<", with_line_feeds(text).strip()))


def _with_footnotes(told: Exported) -> bytes:
    story, found = told.story, remarks(told)
    sign = next(chr(code) for code in _PRIVATE if chr(code) not in story.text)
    beside = ending_in(found, story.clean.paragraphs)
    paragraphs = [
        _marked(p, some, sign) for p, some in zip(story.clean.paragraphs, beside, strict=True)
    ]
    placed = [remark for some in beside for remark in some]
    notes = "\n\n".join(_footnote(remark, told.language) for remark in placed)
    rest = "\n\n".join(_section([r for r in found if r not in placed], told.language, 2))

    def finished(body: str) -> str:
        return "\n\n".join(filter(None, (_with_references(body, sign), rest, notes)))

    return document(story, paragraphs, finished)


def _with_references(body: str, sign: str) -> str:
    return re.sub(f"{sign}([0-9]+){sign}", r"[^\1]", body)


def _footnote(remark: Remark, language: str) -> str:
    paragraphs = list(_said(remark, language))
    words = f"**{words_of(remark, language).title}**"
    rest = "\n\n".join(paragraphs).replace("\n", f"\n{_INDENT}")
    lines = f"[^{remark.number}]: {words}\n\n{_INDENT}{rest}".split("\n")
    return "\n".join(line if line.strip() else "" for line in lines)


def _marked(paragraph: Paragraph, some: Sequence[Remark], sign: str) -> Paragraph:
    """Put the numbers of remarks behind their words, each between two signs."""
    ends = [((r.share(paragraph) or (0, len(paragraph.text)))[1], r.number) for r in some]
    for end, number in sorted(ends, reverse=True):
        words = f"{sign}{number}{sign}"
        text = paragraph.text[:end] + words + paragraph.text[end:]
        at = paragraph.start + end
        marks = tuple(_shifted(mark, at, len(words)) for mark in paragraph.marks)
        paragraph = replace(paragraph, text=text, marks=marks)
    return paragraph


def _shifted(mark: Mark, at: int, by: int) -> Mark:
    start = mark.start + by if mark.start >= at else mark.start
    return replace(mark, start=start, end=mark.end + by if mark.end > at else mark.end)
