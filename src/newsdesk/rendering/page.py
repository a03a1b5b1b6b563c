"""The clean story as own, escaped HTML for a text view, each block mapped to its place."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import escape
from types import MappingProxyType

from newsdesk.rendering.marks import Links, marked
from newsdesk.rendering.positions import Revealed, Shown, first_strong, joined
from newsdesk.rendering.scripts import is_upright
from newsdesk.story.clean import Paragraph
from newsdesk.story.fields import people
from newsdesk.story.record import Story
from newsdesk.story.source import BlockKind

_BULLETS = ("disc", "circle", "square")
_MAX_DEPTH = 6

__all__ = ["Page", "PageBlock", "PageLabels", "PagePalette", "page"]


@dataclass(frozen=True, slots=True)
class PagePalette:
    """The colours (#rrggbb) and type of the page; plain values, so that tests need no screen."""

    text: str = "#1f2328"
    muted: str = "#656d76"
    background: str = "#ffffff"
    accent: str = "#0a58ca"
    cut: str = "#8c959f"
    corrected: str = "#9a6700"
    box: str = "#fdf1d6"  # behind the name of a sign that cannot be seen
    font_family: str = "serif"  # or several, parted by commas: the first that has a letter
    mono_family: str = "monospace"
    font_size: int = 13  # points
    line_height: int = 122  # per cent of the font's own


@dataclass(frozen=True, slots=True)
class PageLabels:
    """The words on the page that are not the story's; the window hands them in, translated."""

    no_headline: str = "No headline"
    no_body: str = "Nothing is left of this source."
    published: str | None = None  # the day as a reader writes it; None for the value as it stands


@dataclass(frozen=True, slots=True)
class PageBlock:
    """A body paragraph: its block in the document and its stretch of CleanText.text."""

    index: int  # QTextBlock.blockNumber()
    start: int  # code points, end exclusive
    end: int
    shown: Shown  # positions in the block ↔ offsets from `start`

    def offset(self, position: int) -> int:
        """Return the offset in CleanText.text of a UTF-16 position in the block."""
        return self.start + self.shown.offset(position)

    def position(self, offset: int) -> int:
        """Return the UTF-16 position in the block of an offset in CleanText.text."""
        return self.shown.position(offset - self.start)


@dataclass(frozen=True, slots=True)
class Page:
    """A page for a text view, the map of its body, and the addresses that its links stand for."""

    html: str
    blocks: tuple[PageBlock, ...]
    links: tuple[str, ...]  # `<a href="link:N">` stands for links[N]
    heads: tuple[Shown, ...] = ()  # the header's blocks, which come first
    headline: int = 0  # which of them is the headline

    def block(self, index: int) -> PageBlock | None:
        """Return the body paragraph in a block of the document; None for the header."""
        first = self.blocks[0].index if self.blocks else 0
        return self.blocks[index - first] if 0 <= index - first < len(self.blocks) else None

    def texts(self) -> Iterator[tuple[int, Shown]]:
        """Yield each block's number and its text, the header's first."""
        yield from enumerate(self.heads)
        yield from ((block.index, block.shown) for block in self.blocks)

    def shown(self, index: int) -> Shown | None:
        """Return the text of a block of the document; None for one that is no story's."""
        if index < len(self.heads):
            return self.heads[index]
        known = self.block(index)
        return known.shown if known else None

    def holding(self, offset: int) -> PageBlock | None:
        """Return the body paragraph that holds an offset of CleanText.text, if one does."""
        return next((b for b in self.blocks if b.start <= offset <= b.end), None)

    def address(self, href: str) -> str:
        """Return the address behind an href of the page, "" where there is none."""
        number = href.rpartition(":")[2]
        known = number.isdecimal() and int(number) < len(self.links)
        return self.links[int(number)] if known else ""


def page(
    story: Story,
    palette: PagePalette,
    labels: PageLabels | None = None,
    beneath: Mapping[int, str] = MappingProxyType({}),
) -> Page:
    """Set the clean story; every word of it is literal, whatever it looks like.

    `beneath` has own markup to stand beneath a paragraph, by its number from 0; only paper has
    that, for the page's map of blocks does not count it.
    """
    labels = labels or PageLabels()
    header = list(_header(story, palette, labels))
    links = Links(palette.accent, _box(palette))
    blocks: list[PageBlock] = []
    body: list[str] = []
    for number, paragraph in enumerate(story.clean.paragraphs):
        shown = Revealed(paragraph.text)
        words = marked(shown, paragraph.marks, paragraph.start, links)
        body.append(_set(paragraph, words, palette) + beneath.get(number, ""))
        index = len(header) + len(blocks)
        blocks.append(PageBlock(index, paragraph.start, paragraph.end, shown))
    if not body:
        body.append(_line(Revealed(labels.no_body), f"color:{palette.muted}", links))
    lines = [_line(shown, style, links) for shown, style in header]
    heads = tuple(shown for shown, _ in header)
    html, headline = _document(lines + body, palette), int(bool(_value(story, "kicker")))
    return Page(html, tuple(blocks), tuple(links.addresses), heads, headline)


def _box(palette: PagePalette) -> str:
    return (
        f"font-family:sans-serif;font-size:{palette.font_size * 0.7:.1f}pt;font-style:normal;"
        f"color:{palette.corrected};background-color:{palette.box}"
    )


def _document(blocks: list[str], palette: PagePalette) -> str:
    families = ",".join(f"'{escape(name)}'" for name in palette.font_family.split(","))
    style = (
        f"font-family:{families};font-size:{palette.font_size}pt;"
        f"color:{palette.text};background-color:{palette.background}"
    )
    return f'<html><body style="{style}">{"".join(blocks)}</body></html>'


def _header(story: Story, palette: PagePalette, labels: PageLabels) -> Iterator[tuple[Shown, str]]:
    """Yield the header's blocks and their style: about the headline, and one line of all else."""
    size, headline = round(palette.font_size * 1.5), _value(story, "headline")
    if kicker := _value(story, "kicker"):
        style = f"margin:0 0 4px 0;font-size:{palette.font_size * 0.85:.1f}pt;font-weight:600"
        yield Revealed(kicker), f"{style};color:{palette.accent}"
    colour = palette.text if headline else palette.muted
    style = f"margin:0 0 8px 0;font-size:{size}pt;font-weight:600;line-height:102%;color:{colour}"
    yield Revealed(headline or labels.no_headline), style
    lead = _value(story, "lead")
    if lead and not story.clean.text.startswith(lead):
        style = f"margin:0 0 10px 0;line-height:{palette.line_height}%;font-weight:600"
        yield Revealed(lead), f"{style};color:{palette.text}"
    known = joined([part for part in _known(story, labels) if part], " · ")
    if known.text:
        style = f"margin:0 0 20px 0;font-size:{palette.font_size * 0.85:.1f}pt"
        yield known, f"{style};color:{palette.muted}"


def _value(story: Story, name: str) -> str:
    return story.value(name).strip()


def _known(story: Story, labels: PageLabels) -> Iterator[str]:
    yield ", ".join(people(story.value("authors")))
    yield _value(story, "outlet")
    yield _value(story, "place")
    yield _value(story, "published") if labels.published is None else labels.published
    yield _value(story, "section")


def _line(shown: Shown, style: str, links: Links) -> str:
    words = marked(shown, (), 0, links)
    direction = first_strong(shown.text)
    return f'<p dir="{direction}" style="white-space:pre-wrap;{style}">{words}</p>'


def _set(paragraph: Paragraph, words: str, palette: PagePalette) -> str:
    """Set one body paragraph as exactly one block of the document."""
    if paragraph.kind is BlockKind.ITEM:
        return _item(paragraph, words, palette)
    direction = first_strong(paragraph.text)
    depth = 28 * max(1, min(paragraph.level, _MAX_DEPTH))
    style = _STYLES.get(paragraph.kind, _PLAIN).format(
        line=palette.line_height,
        muted=palette.muted,
        mono=escape(palette.mono_family),
        size=f"{palette.font_size * _heading_scale(paragraph.level):.1f}",
        inset=f"0 {depth}px 12px 0" if direction == "rtl" else f"0 0 12px {depth}px",
        slant="normal" if is_upright(paragraph.text) else "italic",
    )
    return f'<p dir="{direction}" style="white-space:pre-wrap;{style}">{words}</p>'


_PLAIN = "margin:0 0 12px 0;line-height:{line}%"
_ASIDE = "line-height:{line}%;font-style:{slant};color:{muted}"
_STYLES = {
    BlockKind.HEADING: "margin:14px 0 6px 0;font-weight:600;font-size:{size}pt;line-height:130%",
    BlockKind.QUOTE: "margin:{inset};" + _ASIDE,
    BlockKind.CODE: "margin:0 0 12px 0;line-height:130%;font-family:'{mono}'",
    BlockKind.IMAGE: "margin:0 0 12px 0;" + _ASIDE,
    BlockKind.META: "margin:0 0 12px 0;line-height:130%;font-family:'{mono}';color:{muted}",
}


def _heading_scale(level: int) -> float:
    return {1: 1.4, 2: 1.25, 3: 1.15}.get(level, 1.05)


def _item(paragraph: Paragraph, words: str, palette: PagePalette) -> str:
    """Set a list item as a list of its own: its label is drawn and is no part of the text."""
    depth = max(1, min(paragraph.level, _MAX_DEPTH))
    number = paragraph.label.rstrip(".)")
    numbered = number.isascii() and number.isdigit() and len(number) < 7
    suffix = ")" if paragraph.label.endswith(")") else "."
    look = (
        f"list-style-type:decimal;-qt-list-number-suffix:'{suffix}'"
        if numbered
        else f"list-style-type:{_BULLETS[(depth - 1) % 3]}"
    )
    tag, start = ("ol", f' start="{int(number)}"') if numbered else ("ul", "")
    box = f"margin:0;-qt-list-indent:{depth};{look}"
    style = f"margin:0 0 6px 0;line-height:{palette.line_height}%"
    direction = first_strong(paragraph.text)
    return (
        f'<{tag}{start} style="{box}">'
        f'<li dir="{direction}" style="white-space:pre-wrap;{style}">{words}</li></{tag}>'
    )
