"""The HTML that Python-Markdown makes becomes plain blocks with marks."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser
from urllib.parse import urlsplit

from newsdesk.story.source import Block, BlockKind, Mark, MarkKind

CELLS = " | "
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_BLOCKS = {"p", "li", "ul", "ol", "blockquote", "pre", "table", "thead", "tbody", "tr", "hr", "div"}
_BLOCKS |= set(_HEADINGS)
_MARKS = {
    "strong": MarkKind.STRONG,
    "b": MarkKind.STRONG,
    "em": MarkKind.EMPHASIS,
    "i": MarkKind.EMPHASIS,
    "code": MarkKind.CODE,
    "a": MarkKind.LINK,
}
_SCHEMES = ("http", "https", "mailto")


@dataclass(slots=True)
class _Open:
    """The block that is being read."""

    words: list[str] = field(default_factory=list)
    length: int = 0
    marks: list[Mark] = field(default_factory=list)
    image: str | None = None  # what its picture shows, None without one

    def add(self, words: str) -> None:
        self.words.append(words)
        self.length += len(words)


class _Blocks(HTMLParser):
    """Collects (words, block), the block's offsets counted from its own first word."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[tuple[str, Block]] = []
        self._open = _Open()
        self._marks: list[tuple[str, int, str]] = []
        self._lists: list[int | None] = []  # the next number, None in a bullet list
        self._label = ""
        self._heading = 0
        self._quotes = 0
        self._code = False
        self._row = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = {name: value or "" for name, value in attrs}
        if tag in _BLOCKS:
            self._flush()
            self._enter(tag, named)
        elif tag == "br":
            self._open.add("" if self._open.words[-1:] == ["\n"] else "\n")
        elif tag == "img":
            self._picture(named)
        elif tag in ("td", "th") and self._open.length:
            self._open.add(CELLS)
        elif tag in _MARKS and not (tag == "code" and self._code):
            self._marks.append((tag, self._open.length, named.get("href", "")))

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS:
            self._flush()
            self._leave(tag)
        elif self._marks and self._marks[-1][0] == tag:
            _, start, href = self._marks.pop()
            self._mark(start, _MARKS[tag], href)

    def handle_data(self, data: str) -> None:
        if self._row and not data.strip():
            return
        if self._open.words[-1:] == ["\n"]:
            data = data.removeprefix("\n")
        self._open.add(data)

    def _enter(self, tag: str, named: dict[str, str]) -> None:
        if tag in ("ul", "ol"):
            start = named.get("start", "1")
            number = int(start) if start.isdecimal() else 1
            self._lists.append(number if tag == "ol" else None)
        elif tag == "li" and self._lists:
            number_now = self._lists[-1]
            self._label = "•" if number_now is None else f"{number_now}."
            self._lists[-1] = None if number_now is None else number_now + 1
        elif tag == "blockquote":
            self._quotes += 1
        self._heading = _HEADINGS.get(tag, 0)
        self._code = tag == "pre" or self._code
        self._row = tag == "tr" or self._row

    def _leave(self, tag: str) -> None:
        if tag in ("ul", "ol") and self._lists:
            self._lists.pop()
        elif tag == "blockquote":
            self._quotes -= 1
        self._heading = 0
        self._code = self._code and tag != "pre"
        self._row = self._row and tag != "tr"

    def _picture(self, named: dict[str, str]) -> None:
        start = self._open.length
        words = named.get("alt") or named.get("src") or ""
        self._open.add(words)
        self._open.image = words if not "".join(self._open.words[:-1]).strip() else None
        if named.get("alt"):
            self._mark(start, MarkKind.LINK, named.get("src", ""))

    def _mark(self, start: int, kind: MarkKind, href: str) -> None:
        wanted = kind is not MarkKind.LINK or (href := _safe(href))
        if wanted and start < self._open.length:
            self._open.marks.append(Mark(start, self._open.length, kind, href))

    def _flush(self) -> None:
        done, self._open, self._marks = self._open, _Open(), []
        words = "".join(done.words)
        trimmed = words.strip("\n") if self._code else words.strip()
        if not trimmed.strip():
            return
        lead = words.index(trimmed)
        block = replace(self._shape(done, trimmed), marks=tuple(_clipped(done, lead, len(trimmed))))
        self.found.append((trimmed, block))

    def _shape(self, done: _Open, words: str) -> Block:
        block = Block(0, len(words))
        if self._code:
            return replace(block, kind=BlockKind.CODE)
        if self._heading:
            return replace(block, kind=BlockKind.HEADING, level=self._heading)
        if done.image is not None and done.image.strip() == words:
            return replace(block, kind=BlockKind.IMAGE, alt=words)
        if self._lists:
            label, self._label = self._label, ""
            return replace(block, kind=BlockKind.ITEM, level=len(self._lists), label=label)
        if self._quotes:
            return replace(block, kind=BlockKind.QUOTE, level=self._quotes)
        return block


def _clipped(done: _Open, lead: int, length: int) -> Iterator[Mark]:
    for mark in sorted(done.marks, key=lambda mark: (mark.start, -mark.end)):
        start, end = max(0, mark.start - lead), min(length, mark.end - lead)
        if start < end:
            yield replace(mark, start=start, end=end)


def _safe(href: str) -> str:
    """Return an address that may be kept, "" for scripts, files and anything odd."""
    if any(letter.isspace() or not letter.isprintable() for letter in href):
        return ""
    try:
        return href if urlsplit(href).scheme.lower() in _SCHEMES else ""
    except ValueError:
        return ""


def blocks_of(html: str) -> list[tuple[str, Block]]:
    """Return the words of each block of Python-Markdown's HTML, with its shape."""
    parser = _Blocks()
    parser.feed(html)
    parser.close()
    parser._flush()
    return parser.found
