"""Markdown with front matter: nothing of its text is lost, and HTML in it stays text."""

import re
import string
from collections.abc import Iterable, Iterator
from dataclasses import replace
from operator import attrgetter

from newsdesk.readers import front_matter
from newsdesk.readers.encoding import Decoded
from newsdesk.readers.text import read_text
from newsdesk.story.source import Block, BlockKind, Reading

NAME = "markdown"
VERSION = 1

_GAP = "\n\n"
# Extensions that swallow text are left out: attr_list eats {: }, abbr *[X]:, footnotes move theirs,
# toc replaces [TOC]; so are raw HTML, references and indented code, for dumps indent menus.
_EXTENSIONS = ("fenced_code", "tables", "sane_lists")
_SWALLOWING = (
    ("preprocessors", "html_block"),
    ("inlinePatterns", "html"),
    ("inlinePatterns", "reference"),
    ("inlinePatterns", "image_reference"),
    ("inlinePatterns", "short_reference"),
    ("inlinePatterns", "short_image_ref"),
    ("parser.blockprocessors", "reference"),
    ("parser.blockprocessors", "code"),
)
# A paragraph of 20,000 brackets took minutes; such text is read as plain text instead.
_MOST_EFFORT = 1_600_000  # signs and lines of a paragraph, squared, over all of them: below 1 s
_MOST_DEPTH = 30  # of lists; quotes in quotes cost most: 400 of depth 20 took 41 s
_MOST_QUOTES = 8
_SIGNS = "[*_`<\n"
_MOST_TEXT = 1_000_000  # code points
_MOST_LINES = 20_000  # 3 s of short paragraphs
_PARAGRAPH = re.compile(r"\n[ \t]*\n")
_DEEP = re.compile(rf"(?m)^[ \t]*(?:>[ \t]*){{{_MOST_QUOTES},}}|^(?:\t| {{2}}){{{_MOST_DEPTH},}}")
# Python-Markdown drops STX and ETX and expands tabs: they travel under private names.
_PROTECTED = re.compile(r"[\x02\x03]|(?<=[^\s])\t")
_PRIVATE = {"\x02": "\U000f0002", "\x03": "\U000f0003", "\t": "\U000f0009"}
_BACK = {ord(private): own for own, private in _PRIVATE.items()}


def read_markdown(decoded: Decoded) -> Reading:
    """Read a Markdown file: its front matter as one META block, then its blocks' plain words."""
    front, body = front_matter.split(decoded.text)
    stated = front_matter.declared(front) if front else ()
    head = Block(0, len(front), BlockKind.PARAGRAPH if stated is None else BlockKind.META)
    parts = ([(front, head)] if front else []) + list(_blocks(body, decoded))
    text, blocks = _laid(parts)
    return Reading(
        text, blocks, NAME, VERSION, decoded.encoding, decoded.mended, declared=stated or ()
    )


def looks_like(text: str) -> bool:
    """Say whether a file without a telling name is Markdown: it states fields in front matter."""
    front, _ = front_matter.split(text)
    return bool(front and front_matter.declared(front))


def _laid(parts: Iterable[tuple[str, Block]]) -> tuple[str, tuple[Block, ...]]:
    """Join blocks by a blank line and move each to where it comes to stand."""
    at, words, blocks = 0, [], []
    for text, block in parts:
        marks = tuple(replace(m, start=m.start + at, end=m.end + at) for m in block.marks)
        blocks.append(replace(block, start=at, end=at + len(text), marks=marks))
        words.append(text)
        at += len(text) + len(_GAP)
    return _GAP.join(words), tuple(blocks)


def _blocks(body: str, decoded: Decoded) -> Iterable[tuple[str, Block]]:
    if any(private in body for private in _PRIVATE.values()) or _pathological(body):
        return _plainly(body, decoded)
    try:
        html = _html(_PROTECTED.sub(lambda match: _PRIVATE[match[0]], body))
    except RecursionError:
        return _plainly(body, decoded)
    from newsdesk.readers.markdown_html import blocks_of  # noqa: PLC0415  # with the parser

    return [(words.translate(_BACK), block) for words, block in blocks_of(html)]


def _plainly(body: str, decoded: Decoded) -> Iterator[tuple[str, Block]]:
    plain = read_text(replace(decoded, text=body))
    for block in plain.blocks:
        yield plain.words_of(block), block


def _pathological(body: str) -> bool:
    if len(body) > _MOST_TEXT or body.count("\n") > _MOST_LINES or _DEEP.search(body):
        return True
    paragraphs = _PARAGRAPH.split(body.replace("\r\n", "\n").replace("\r", "\n"))
    return sum(sum(map(part.count, _SIGNS)) ** 2 for part in paragraphs) > _MOST_EFFORT


def _html(body: str) -> str:
    from markdown import Markdown  # noqa: PLC0415  # 50 ms that plain text need not pay

    machine = Markdown(extensions=list(_EXTENSIONS), tab_length=2)
    for registry, name in _SWALLOWING:
        attrgetter(registry)(machine).deregister(name)
    machine.ESCAPED_CHARS = list(string.punctuation)
    if machine.delimiters is not None:
        # As with underscores, so that 5*3*2 stays itself.
        machine.delimiters.add("*", "strong,em", smart=True)
    return machine.convert(body)
