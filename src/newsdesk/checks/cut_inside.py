"""Text that was cut from the middle of the story."""

import re
from collections.abc import Iterator

from newsdesk.checks.check import Check, Hit
from newsdesk.checks.examined import Examined
from newsdesk.story.findings import Severity
from newsdesk.story.lines import LedgerLine, LineClass, LineState

_FEWEST = 12  # words of a cut line that reads like a paragraph
_SENTENCE = re.compile(r"[.!?…][»”\")\]]*\s*$")
_NEVER = frozenset(
    {
        LineClass.LEGAL,
        LineClass.CAPTION,
        LineClass.CREDIT,
        LineClass.COMMENT,
        LineClass.SUBSCRIBE,
        LineClass.SHARE,
    }
)
_SHOWN = 60  # characters of what was cut


def find(at: Examined) -> Iterator[Hit]:
    """Find cut lines that read like prose between lines that were kept."""
    ledger = at.story.ledger
    kept = [place for place, line in enumerate(ledger) if _is_kept(line)]
    if not kept:
        return
    known = " ".join(at.text.split())
    for line in ledger[kept[0] : kept[-1]]:
        text = at.story.reading.text[line.start : line.end].strip()
        if line.state is LineState.CUT and _is_prose(line, text) and text[:_SHOWN] not in known:
            place = _place(at, line.start)
            message = f"Cut from the middle of the story: “{text[:_SHOWN]}…”"
            yield Hit(place, place, message, source=(line.start, line.end))


def _is_kept(line: LedgerLine) -> bool:
    return line.state in (LineState.KEPT, LineState.CORRECTED) and line.line_class is LineClass.BODY


def _is_prose(line: LedgerLine, text: str) -> bool:
    if line.line_class in _NEVER:
        return False
    return len(text.split()) >= _FEWEST and bool(_SENTENCE.search(text))


def _place(at: Examined, source: int) -> int:
    """Return where in the clean text something stood that is cut."""
    for piece in at.story.clean.pieces:
        if piece.source >= source:
            return piece.start
    return len(at.text)


CHECK = Check(
    "CUT-INSIDE",
    Severity.NOTE,
    "Text cut from the middle",
    "Between two paragraphs that were kept the cleaner has cut one that reads like them. Most "
    "often it "
    "is right; the Source tab shows the line, X brings it back.",
    "A cut paragraph between two that are kept.",
    "All three kept, or the one cut for a reason that somebody has seen.",
    find,
)
