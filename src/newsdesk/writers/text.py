"""Plain text: the headline, what is known of the story, and its paragraphs."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from newsdesk.story.clean import Paragraph
from newsdesk.story.exported import Exported, NotesAs
from newsdesk.story.record import Story
from newsdesk.story.source import BlockKind
from newsdesk.writers.labels import labels_in
from newsdesk.writers.plain import only, utf8, with_line_feeds
from newsdesk.writers.remarks import Part, Remark, ending_in, remarks, words_of

_INDENT = "    "


def write_text(stories: Sequence[Story]) -> bytes:
    """Return one story as plain text in UTF-8, its parts apart by a blank line."""
    story = only(stories)
    return _joined([*_head(story), *map(set_paragraph, story.clean.paragraphs)])


def write_text_with_notes(told: Exported) -> bytes:
    """Return a story with what is said of it: under each paragraph, or all at the end."""
    found = remarks(told)
    head, paragraphs = list(_head(told.story)), told.story.clean.paragraphs
    if told.how is NotesAs.INLINE:
        beside = ending_in(found, paragraphs)
        body = [
            part
            for p, some in zip(paragraphs, beside, strict=True)
            for part in _inline(p, some, told.language)
        ]
        rest = [remark for remark in found if not any(remark in some for some in beside)]
    else:
        body, rest = [set_paragraph(p) for p in paragraphs], list(found)
    heading = [labels_in(told.language).notes] if rest else []
    return _joined([*head, *body, *heading, *(_set_remark(r, told.language) for r in rest)])


def _joined(parts: Sequence[str]) -> bytes:
    return utf8("\n\n".join(part for part in parts if part) + "\n")


def _inline(paragraph: Paragraph, some: Sequence[Remark], language: str) -> Iterator[str]:
    """Yield a paragraph with a number behind the words of each remark, and what each says."""
    text = paragraph.text
    ends = [((r.share(paragraph) or (0, len(text)))[1], r.number) for r in some]
    for end, number in sorted(ends, reverse=True):
        text = f"{text[:end]}[{number}]{text[end:]}"
    yield set_paragraph(replace(paragraph, text=text))
    yield from (_set_remark(remark, language) for remark in some)


def _set_remark(remark: Remark, language: str) -> str:
    words, quotes = words_of(remark, language), labels_in(language).quotes
    lines = [" · ".join((f"[{remark.number}] {words.title}", *words.facts))]
    if words.quote:
        lines += _indented("{}{quote}{}".format(*quotes, quote=" ".join(words.quote.split())))
    for part in words.parts:
        lines += _indented(_labelled(part))
    for reply in words.replies:
        lines += _indented(f"→ {_labelled(reply)}")
    return "\n".join(lines)


def _labelled(part: Part) -> str:
    return f"{part.label}: {part.text}" if part.label else part.text


def _indented(text: str) -> list[str]:
    return [f"{_INDENT}{line}".rstrip() for line in with_line_feeds(text).strip().split("\n")]


def _head(story: Story) -> Iterator[str]:
    row = story.row
    yield story.value("kicker")
    yield " ".join(row.headline.split())
    known = (", ".join(row.authors), row.outlet, row.published, row.section)
    yield " · ".join(part for part in known if part)
    yield story.value("lead")


def set_paragraph(paragraph: Paragraph) -> str:
    """Return a paragraph as plain text, an item with its label."""
    words = with_line_feeds(paragraph.text)
    if paragraph.kind is BlockKind.ITEM and paragraph.label:
        return f"{'  ' * max(0, paragraph.level - 1)}{paragraph.label} {words}"
    return words
