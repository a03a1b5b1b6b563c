"""What is left where whole blocks are cut and nothing else is changed: any story when it is new."""

from collections.abc import Sequence
from dataclasses import dataclass

from newsdesk.story.lines import Verdict
from newsdesk.story.source import Reading


@dataclass(frozen=True, slots=True)
class Kept:
    """The clean text and its paragraphs as CleanText has them, in a tenth of the time."""

    text: str
    body: str


def kept(reading: Reading, verdicts: Sequence[Verdict]) -> Kept | None:
    """Return what the verdicts leave; None where they do not stand on blocks with breaks between.

    Lines outside all blocks, and blocks that stand in one line, are for CleanText.
    """
    whole, blocks = reading.text, reading.blocks
    if len(verdicts) != len(blocks):
        return None
    parts: list[str] = []
    paragraphs: list[str] = []
    reached, before = 0, -1
    for block, verdict in zip(blocks, verdicts, strict=True):
        start, end = block.start, block.end
        if verdict.start != start or verdict.end != end:
            return None
        if before >= 0 and not _breaks(whole[before:start]):
            return None
        if verdict.cut:
            parts.append(whole[reached:start])
            reached = end
        elif words := whole[start:end].strip():
            paragraphs.append(words)
        before = end
    parts.append(whole[reached:])
    return Kept("".join(parts), "\n\n".join(paragraphs))


def _breaks(gap: str) -> bool:
    return "\n" in gap or "\r" in gap
