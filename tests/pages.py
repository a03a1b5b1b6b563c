"""Readings made by hand, as the plain text reader makes them: a block for each line."""

from newsdesk.story.lines import source_lines
from newsdesk.story.source import Block, BlockKind, Reading


def plain(text: str) -> Reading:
    """Return a reading of a plain text."""
    return Reading(text, tuple(_blocks(text)), "text", 1, "utf-8")


def _blocks(text: str) -> list[Block]:
    found = []
    for line in source_lines(text):
        words = text[line.start : line.end]
        if stripped := words.strip():
            start = line.start + len(words) - len(words.lstrip())
            found.append(Block(start, start + len(stripped)))
    return found


def written(*parts: tuple[str, BlockKind], declared: tuple[tuple[str, str], ...] = ()) -> Reading:
    """Return a reading of a Markdown file with these blocks."""
    blocks, text = [], ""
    for words, kind in parts:
        text += "\n\n" if text else ""
        level = 1 if kind is BlockKind.HEADING else 0
        blocks.append(Block(len(text), len(text) + len(words), kind, level))
        text += words
    return Reading(text, tuple(blocks), "markdown", 1, "utf-8", declared=declared)
