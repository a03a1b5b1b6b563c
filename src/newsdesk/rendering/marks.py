"""Inline marks become tags of our own; an address never becomes one that a view could follow."""

from collections.abc import Iterator, Mapping, Sequence
from html import escape
from itertools import pairwise

from newsdesk.rendering.positions import LINE_BREAK, Shown
from newsdesk.rendering.scripts import is_upright
from newsdesk.story.source import Mark, MarkKind

LINK_SCHEME = "link:"
Tags = Mapping[MarkKind, tuple[str, str]]
_TAGS = {
    MarkKind.STRONG: ("<b>", "</b>"),
    MarkKind.EMPHASIS: ("<i>", "</i>"),
    MarkKind.STRIKE: ("<s>", "</s>"),
    MarkKind.CODE: ("<code>", "</code>"),
}
_UPRIGHT = _TAGS | {MarkKind.EMPHASIS: _TAGS[MarkKind.STRONG]}  # where letters have no italics


class Links:
    """The addresses of a page, of which its HTML only has the numbers, their colour, and a box's.

    The box is what the name of a hidden sign stands in.
    """

    def __init__(self, colour: str, box: str = "") -> None:
        self.colour = colour
        self.box = box
        self.addresses: list[str] = []

    def number(self, address: str) -> int:
        """Return the number of an address, a new one where it is new."""
        if address not in self.addresses:
            self.addresses.append(address)
        return self.addresses.index(address)


def literal(shown: str) -> str:
    """Return what a view shows as HTML in which nothing is a tag."""
    return escape(shown).replace(LINE_BREAK, "<br>")


def marked(shown: Shown, marks: Sequence[Mark], start: int, links: Links) -> str:
    """Return a paragraph's HTML; the marks' offsets count from where the text's own have `start`.

    Marks may overlap: the words are parted wherever one begins or ends.
    """
    length = len(shown.text)
    near = [(max(0, m.start - start), min(length, m.end - start), m) for m in marks]
    rims = sorted({0, length, *(x for low, high, _ in near if low < high for x in (low, high))})
    tags = _UPRIGHT if near and is_upright(shown.text) else _TAGS
    html = ""
    for low, high in pairwise(rims):
        over = [mark for first, last, mark in near if first <= low and high <= last]
        words = "".join(_part(part, named, links) for part, named in shown.parts(low, high))
        html += _wrapped(words, over, links, tags)
    return html


def _part(part: str, named: bool, links: Links) -> str:
    return f'<span style="{links.box}">{part}</span>' if named else literal(part)


def _wrapped(html: str, marks: list[Mark], links: Links, tags: Tags) -> str:
    for before, after in _pairs(marks, links, tags):
        html = f"{before}{html}{after}"
    return html


def _pairs(marks: list[Mark], links: Links, tags: Tags) -> Iterator[tuple[str, str]]:
    yield from dict.fromkeys(tags[mark.kind] for mark in marks if mark.kind in tags)
    for mark in marks:
        if mark.kind is MarkKind.LINK and mark.href:
            href = f"{LINK_SCHEME}{links.number(mark.href)}"
            yield f'<a href="{href}" style="color:{links.colour}">', "</a>"
            return  # a link inside a link would end the outer one
