"""What a reader makes of a source: its text, its blocks and their inline marks."""

from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise


class BlockKind(StrEnum):
    """What a block is on the page."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    ITEM = "item"
    QUOTE = "quote"
    CODE = "code"
    IMAGE = "image"
    META = "meta"


class MarkKind(StrEnum):
    """How a stretch of words inside a block is set."""

    STRONG = "strong"
    EMPHASIS = "emphasis"
    CODE = "code"
    STRIKE = "strike"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of Reading.text in code points, end exclusive, and how it is set."""

    start: int
    end: int
    kind: MarkKind
    href: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of Reading.text, end exclusive, that stands as one paragraph, item or heading."""

    start: int
    end: int
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0  # 1–6 for a heading, depth from 1 for an item or a quote
    label: str = ""  # "•" or "3." before an item
    alt: str = ""  # what an image shows, in words
    marks: tuple[Mark, ...] = ()
    markup: str = ""  # where it stood in HTML, outermost first: "main#content/div.post-body/p.lead"


@dataclass(frozen=True, slots=True)
class Claim:
    """What the markup of a source says of a field, which may be wrong, unlike a declared value."""

    name: str  # of the field
    value: str
    origin: str  # "json-ld", "open-graph", "meta", "title", "time", "rel-author", "breadcrumb"


@dataclass(frozen=True, slots=True)
class Reading:
    """The text of a source as one reader, in one encoding, reads it; never altered afterwards."""

    text: str
    blocks: tuple[Block, ...]
    reader: str
    version: int
    encoding: str
    mended: str = ""  # which wrong decoding was taken back, "" where none was
    declared: tuple[
        tuple[str, str], ...
    ] = ()  # fields that the source states, such as front matter
    claims: tuple[Claim, ...] = ()

    def __post_init__(self) -> None:
        """Raise ValueError unless blocks are sorted, inside the text and apart."""
        for block in self.blocks:
            if not 0 <= block.start < block.end <= len(self.text):
                raise ValueError(f"block {block.start}–{block.end} is empty or outside the text")
        for left, right in pairwise(self.blocks):
            if left.end >= right.start:
                raise ValueError(f"nothing stands between the blocks that meet at {left.end}")

    def words_of(self, block: Block) -> str:
        """Return the source text of one block."""
        return self.text[block.start : block.end]
