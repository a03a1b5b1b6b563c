"""The words of a page as a browser would copy them, block by block, with marks and places."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from html import unescape
from itertools import pairwise

from newsdesk.readers.html_elements import (
    CELLS,
    HEADINGS,
    LISTS,
    PREFORMATTED,
    Element,
    element,
)
from newsdesk.readers.html_links import Links
from newsdesk.story.source import Block, BlockKind, Claim, Mark, MarkKind

_BLANKS = re.compile(r"[ \t\n\f\r]+")
_DEEPEST_PATH = 8
_LONGEST_CELL = 150  # code points; a longer one is no cell of a table but a column of a layout
_MOST_CLAIMED = 40  # at once
_MOST_ALIKE = 8  # of one field from one kind of markup: teasers have dates and authors too
_LONGEST_CLAIM = 500  # code points
_LONGEST_OF_CLASS = 160


@dataclass(slots=True)
class _Open:
    """The block that is being filled."""

    words: list[str] = field(default_factory=list)
    length: int = 0
    marks: list[Mark] = field(default_factory=list)
    cells: list[int] = field(default_factory=list)  # where a cell begins, but the first
    path: list[Element] = field(default_factory=list)  # of its first word
    depth: int = 0  # so much of the path holds all words
    blank: bool = True  # whether a blank at this point would be swallowed


@dataclass(slots=True)
class _Claiming:
    """An element whose words are a claim."""

    depth: int
    since: int
    name: str
    origin: str


@dataclass(frozen=True, slots=True)
class Found:
    """What stands on a page."""

    text: str
    blocks: tuple[Block, ...]
    claims: tuple[Claim, ...]


class _Walk:
    """Goes once through the serialised page, in which every tag is closed and `<` is a tag's."""

    def __init__(self, links: Links, *, hidden: bool) -> None:
        self.parts: list[str] = []
        self.at = 0
        self.blocks: list[Block] = []
        self.claims: list[Claim] = []
        self._links = links
        self._heed_hidden = not hidden
        self._known: dict[str, Element] = {}
        self._stack: list[Element] = []
        self._marks: list[tuple[int, MarkKind, str, int]] = []  # depth, kind, href, start
        self._marking: set[MarkKind] = set()
        self._open = _Open()
        self._dip = 0  # the lowest depth since the last word
        self._gap = 0
        self._hidden_at = 0  # depth of the hidden element, 0 where words can be seen
        self._lists: list[int | None] = []  # the next number, None in a bullet list
        self._label = ""
        self._items = 0
        self._heading = 0
        self._quotes = 0
        self._code = 0
        self._broken_cell = False
        self._said: list[str] = []
        self._alike: Counter[tuple[str, str]] = Counter()
        self._claiming: list[_Claiming] = []

    def feed(self, body: str) -> None:
        """Take the page's body; most tags are such that only the path changes."""
        known, stack = self._known, self._stack
        chunks = iter(body.split("<"))
        next(chunks)
        for chunk in chunks:
            head, closed, words = chunk.partition(">")
            while not closed:  # a "<" in the name of a tag
                more, closed, words = next(chunks, ">").partition(">")
                head = f"{head}<{more}"
            if head[0] == "/":
                this = stack.pop()
                depth = len(stack)
                if self._dip > depth:  # noqa: PLR1730  # min() takes three times as long
                    self._dip = depth
                if this.acts:
                    self._leave(this, depth)
            else:
                href = ""
                if head[:2] == "a ":
                    head, href = _without_href(head)
                found = known.get(head)
                if found is None:
                    found = known[head] = element(head)
                if not found.void:
                    stack.append(found)
                if found.acts:
                    self._enter(found, href)
            if words and not self._hidden_at and not (self._open.blank and words.isspace()):
                self._add(words)
        self._flush()

    def _enter(self, this: Element, href: str) -> None:
        if self._hidden_at:
            return
        if this.void:  # before the hidden ones: nothing closes it, so it would hide what follows
            self._void(this)
            return
        if this.hidden and self._heed_hidden:
            self._hidden_at = len(self._stack)
            return
        if this.gap:
            self._enter_block(this)
        elif this.mark is not None and this.mark not in self._marking:
            self._marking.add(this.mark)
            if this.mark is MarkKind.LINK:
                self._part_links()
                href = self._links.address(href)
            self._marks.append((len(self._stack), this.mark, href, self._open.length))
        for name, origin in this.claims:
            self._claim(this, name, origin)

    def _part_links(self) -> None:
        """Put a blank between links that touch: the page's style sheet parts them on a screen."""
        now = self._open
        if now.marks and now.marks[-1].end == now.length and now.marks[-1].kind is MarkKind.LINK:
            self._put(" ")

    def _enter_block(self, this: Element) -> None:
        tag = this.tag
        if tag in CELLS:
            self._cell()
            return
        self._flush(whole=tag == "tr")
        self._gap = max(self._gap, this.gap)
        if tag in LISTS:
            self._lists.append(_number(this.number) if tag == "ol" else None)
        elif tag in HEADINGS:
            self._heading = HEADINGS[tag]
        elif tag == "li":
            self._items += 1
            self._item(this)
        elif tag == "blockquote":
            self._quotes += 1
        elif tag in PREFORMATTED:
            self._code += 1
        elif tag == "tr":
            self._broken_cell = False

    def _item(self, this: Element) -> None:
        if not self._lists:
            self._label = "•"
            return
        number = self._lists[-1]
        if number is None:
            self._label = "•"
            return
        number = _number(this.number, number)
        self._label = f"{number}."
        self._lists[-1] = number + 1

    def _cell(self) -> None:
        if self._broken_cell:
            self._flush()
            self._gap = max(self._gap, 1)
        elif self._open.words:
            self._trim_open()
            self._open.cells.append(self._open.length)
            self._put("\t")
            self._open.blank = True
        self._broken_cell = False

    def _leave(self, this: Element, depth: int) -> None:
        if self._hidden_at:
            if depth < self._hidden_at:
                self._hidden_at = 0
            return
        if self._claiming and self._claiming[-1].depth > depth:
            self._claimed(depth)
        if this.gap:
            self._leave_block(this)
        elif this.mark is not None:
            self._close_mark(depth)

    def _leave_block(self, this: Element) -> None:
        tag = this.tag
        if tag in CELLS:
            return
        self._flush(whole=tag == "tr")
        self._gap = max(self._gap, this.gap)
        if tag in LISTS:
            self._lists.pop()
        elif tag == "li":
            self._items -= 1
        elif tag in HEADINGS:
            self._heading = 0
        elif tag == "blockquote":
            self._quotes -= 1
        elif tag in PREFORMATTED:
            self._code -= 1

    def _close_mark(self, depth: int) -> None:
        while self._marks and self._marks[-1][0] > depth:
            _, kind, href, start = self._marks.pop()
            self._marking.discard(kind)
            self._mark(kind, href, start)

    def _mark(self, kind: MarkKind, href: str, start: int) -> None:
        if start < self._open.length:
            self._open.marks.append(Mark(start, self._open.length, kind, href))

    def _void(self, this: Element) -> None:
        if this.tag == "br":
            self._break()
        elif this.tag == "hr":
            self._flush()
            self._gap = 2
        if this.claims and this.value:
            for name, origin in this.claims:
                self._say(name, this.value, origin)

    def _break(self) -> None:
        if self._code:
            self._put("\n")
        elif self._heading:
            self._add(" ")  # one headline, however it is broken
        elif not self._open.words:
            self._gap = max(self._gap, 1) + 1
        else:
            self._flush()
            self._gap = max(self._gap, 1)

    def _add(self, words: str) -> None:
        """Take words as they stand between two tags."""
        if "&" in words:
            words = (
                words.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&nbsp;", "\u00a0")
                .replace("&quot;", '"')
                .replace("&amp;", "&")
            )
        if self._code:
            self._put(words.replace("\r\n", "\n").replace("\r", "\n"))
            return
        words = _BLANKS.sub(" ", words)
        if self._open.blank and words[0] == " ":
            words = words[1:]
        if not words:
            return
        self._put(words)
        self._open.blank = words[-1] == " "

    def _put(self, words: str) -> None:
        now = self._open
        depth = len(self._stack)
        if words.strip():
            if not now.path:
                now.path, now.depth = self._stack[:], depth
            else:
                now.depth = min(now.depth, self._dip)
            self._dip = depth
        now.words.append(words)
        now.length += len(words)
        now.blank = False
        if self._claiming:
            self._said.append(words)

    def _trim_open(self) -> None:
        """Drop the blank at the end of what is open."""
        now = self._open
        if now.words and now.words[-1].endswith(" "):
            now.words[-1] = now.words[-1][:-1]
            now.length -= 1
            now.marks = [
                replace(m, end=min(m.end, now.length)) if m.end > now.length else m
                for m in now.marks
            ]
            self._marks = [(d, k, h, min(s, now.length)) for d, k, h, s in self._marks]

    def _flush(self, *, whole: bool = False) -> None:
        """Close the block that is open; the marks that still are go on in the next."""
        done = self._open
        if self._claiming and done.words:
            self._said.append("\n")
        if not whole:
            self._broken_cell = True
        if not done.words:
            return
        for _, kind, href, start in self._marks:
            self._mark(kind, href, start)
        self._marks = [(depth, kind, href, 0) for depth, kind, href, _ in self._marks]
        words = "".join(done.words)
        self._open = _Open()
        if not words.strip():
            return
        for low, high in _pieces(words, done.cells, whole=whole):
            self._lay(words[low:high], low, done)

    def _lay(self, words: str, offset: int, done: _Open) -> None:
        """Put a block's words behind those that are there."""
        trimmed = words.strip("\n").rstrip() if self._code else words.strip()
        if not trimmed.strip():
            return
        offset += words.index(trimmed)
        if self.parts:
            gap = "\n\n" if self._gap > 1 else "\n"
            self.parts.append(gap)
            self.at += len(gap)
        self._gap = 0
        start = self.at
        marks = tuple(_moved(done.marks, trimmed, offset, start))
        self.parts.append(trimmed)
        self.at += len(trimmed)
        self.blocks.append(self._shaped(done, Block(start, self.at, marks=marks)))
        self._gap = 1

    def _shaped(self, done: _Open, block: Block) -> Block:
        path = done.path[: done.depth]
        markup = "/".join([step.step for step in path[-_DEEPEST_PATH:]])
        kind, level, label = BlockKind.PARAGRAPH, 0, ""
        if self._code:
            kind = BlockKind.CODE
        elif self._heading:
            kind, level = BlockKind.HEADING, self._heading
        elif self._items:
            kind, level = BlockKind.ITEM, max(1, len(self._lists))
            label, self._label = self._label, ""
        elif self._quotes:
            kind, level = BlockKind.QUOTE, self._quotes
        return Block(block.start, block.end, kind, level, label, "", block.marks, markup)

    def _claim(self, this: Element, name: str, origin: str) -> None:
        if this.value:
            self._say(name, this.value, origin)
        elif self._alike[name, origin] < _MOST_ALIKE and len(self._claiming) < _MOST_CLAIMED:
            self._claiming.append(_Claiming(len(self._stack), len(self._said), name, origin))

    def _claimed(self, depth: int) -> None:
        while self._claiming and self._claiming[-1].depth > depth:
            claim = self._claiming.pop()
            said = "".join(self._said[claim.since :])
            if claim.origin == "breadcrumb":
                said = " › ".join(part for part in said.split("\n") if part.strip())
            self._say(claim.name, said, claim.origin)
        if not self._claiming:
            self._said.clear()

    def _say(self, name: str, value: str, origin: str) -> None:
        value = " ".join(value.split())
        longest = _LONGEST_OF_CLASS if origin == "class" else _LONGEST_CLAIM
        alike = self._alike[name, origin]
        if value and len(value) <= longest and alike < _MOST_ALIKE:
            self._alike[name, origin] += 1
            self.claims.append(Claim(name, value, origin))


def _without_href(head: str) -> tuple[str, str]:
    """Return a link's start tag without its address, so that alike links are one element."""
    start = head.find(' href="') + len(' href="')
    end = head.find('"', start)
    if end < start or start < len(' href="'):
        return head, ""
    href = head[start:end]
    return head[:start] + head[end:], unescape(href) if "&" in href else href


def _number(words: str, default: int = 1) -> int:
    words = words.strip()
    return int(words) if words.isascii() and words.isdigit() and len(words) < 7 else default


def _pieces(words: str, cells: list[int], *, whole: bool) -> Iterator[tuple[int, int]]:
    """Yield a row as one stretch; where its cells are columns of a layout, each as its own."""
    rims = [0, *cells, len(words)]
    row = whole and all(b - a <= _LONGEST_CELL for a, b in pairwise(rims))
    yield from [(0, len(words))] if row or not cells else pairwise(rims)


def _moved(marks: list[Mark], words: str, offset: int, start: int) -> Iterator[Mark]:
    """Yield marks clipped to a block's words, without blanks at their rims, links first."""
    for mark in sorted(marks, key=lambda m: (m.start, -m.end, m.kind is not MarkKind.LINK)):
        low, high = max(0, mark.start - offset), min(len(words), mark.end - offset)
        if low >= high:
            continue
        part = words[low:high]
        low += len(part) - len(part.lstrip())
        high -= len(part) - len(part.rstrip())
        if low < high:
            yield Mark(start + low, start + high, mark.kind, mark.href)


def blocks_of(body: str, links: Links, *, hidden: bool = False) -> Found:
    """Return the blocks of a serialised body; `hidden` takes in what the page hides."""
    walk = _Walk(links, hidden=hidden)
    walk.feed(body)
    return Found("".join(walk.parts), tuple(walk.blocks), tuple(walk.claims))
