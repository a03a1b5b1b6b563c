"""Markdown with front matter, made so that importing it gives the same story back."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import yaml

from newsdesk.story.clean import Paragraph
from newsdesk.story.record import Story
from newsdesk.story.source import BlockKind
from newsdesk.writers.markdown_escape import HARD_BREAK
from newsdesk.writers.markdown_marks import marked
from newsdesk.writers.plain import fields_of, only, seldom_of, utf8, with_line_feeds

_FENCE = "```"


def write_markdown(stories: Sequence[Story]) -> bytes:
    """Return one story as Markdown in UTF-8."""
    story = only(stories)
    return document(story, story.clean.paragraphs)


def document(
    story: Story, paragraphs: Sequence[Paragraph], finished: Callable[[str], str] = str
) -> bytes:
    """Return a story with these paragraphs; `finished` has the last word on the body."""
    body = finished("".join(_laid(paragraphs)))
    return utf8(f"---\n{_front_matter(story)}---\n\n{body}".rstrip("\n") + "\n")


def _front_matter(story: Story) -> str:
    known: dict[str, Any] = fields_of(story.row)
    known |= seldom_of(story) | {"source": story.source.name, "sha256": story.source.sha256}
    stated = {key: value for key, value in known.items() if value}
    return yaml.safe_dump(stated, allow_unicode=True, sort_keys=False, width=float("inf"))


def _laid(paragraphs: Sequence[Paragraph]) -> Iterator[str]:
    """Yield the paragraphs with what parts them; items of one list stand close."""
    depth = 0
    for number, paragraph in enumerate(paragraphs):
        before = paragraphs[number - 1] if number else None
        if before is not None:
            yield "\n" if _same_list(before, paragraph) else "\n\n"
        in_list = before is not None and _same_list(before, paragraph)
        depth = min(max(paragraph.level, 1), depth + 1) if in_list else 1
        yield _set(paragraph, depth)


def _same_list(before: Paragraph, paragraph: Paragraph) -> bool:
    both = _is_item(before) and _is_item(paragraph)
    return both and (_bullet(before) == "- ") == (_bullet(paragraph) == "- ")


def _is_item(paragraph: Paragraph) -> bool:
    """Say whether a paragraph goes as a list's item; one with line ends would be torn."""
    return paragraph.kind is BlockKind.ITEM and not _is_broken(paragraph.text)


def _bullet(item: Paragraph) -> str:
    number = item.label.rstrip(".)")
    return f"{number}. " if number.isascii() and number.isdigit() and len(number) < 7 else "- "


def _set(paragraph: Paragraph, depth: int) -> str:
    if paragraph.kind is BlockKind.CODE and _can_be_fenced(paragraph.text):
        return _fenced(with_line_feeds(paragraph.text))
    if paragraph.kind is BlockKind.HEADING and not _is_broken(paragraph.text):
        return f"{'#' * min(max(paragraph.level, 1), 6)} {_without_closing(paragraph)}"
    words = marked(paragraph)
    if _is_item(paragraph):
        return f"{'  ' * (depth - 1)}{_bullet(paragraph)}{words}"
    if paragraph.kind is BlockKind.QUOTE:
        prefix = "> " * min(max(paragraph.level, 1), 6)
        return prefix + words.replace(HARD_BREAK, f"{HARD_BREAK}{prefix}")
    return words


def _is_broken(text: str) -> bool:
    return "\n" in text or "\r" in text


def _without_closing(heading: Paragraph) -> str:
    """Return a heading's words; number signs at their end would be taken for its closing."""
    words = heading.text.rstrip("#")
    closing = "\\#" * (len(heading.text) - len(words))
    if not closing:
        return marked(heading)
    return (marked(heading).rstrip("#") if words else "") + closing


def _can_be_fenced(code: str) -> bool:
    """Say whether a fence keeps the code: tabs at a line's start would be expanded."""
    return "\t" not in code and _FENCE not in code and "~~~" not in code


def _fenced(code: str) -> str:
    return f"{_FENCE}\n{code}\n{_FENCE}"
