"""Quotes that a transcript has with other words."""

from collections.abc import Iterator

from newsdesk.checks.check import Check, Hit
from newsdesk.checks.examined import Examined
from newsdesk.checks.held_quotes import inside, quotes_held
from newsdesk.story.findings import Severity
from newsdesk.text.verbatim import Standing

_SHOWN = 160  # characters of what a transcript has


def find(at: Examined) -> Iterator[Hit]:
    """Find quotes that a transcript has with other words."""
    for item, best, transcript in quotes_held(at):
        if best.standing is Standing.ALTERED:
            there = " ".join(transcript.text[best.start : best.end].split())
            start, end = inside(at, item)
            message = f"{transcript.name} has it as “{_short(there)}”."
            yield Hit(start, end, message, fix=there)


def _short(words: str) -> str:
    return words if len(words) <= _SHOWN else f"{words[:_SHOWN].rstrip()}…"


CHECK = Check(
    "QUOTE-ALTERED",
    Severity.ERROR,
    "A quote with other words than the transcript",
    "What stands between quotation marks is what was said. Only quotes of stories that have a "
    "transcript or press release attached are looked at; case, signs and what dots leave out do "
    "not count.",
    "“We will open the bridge in May” (transcript: “We shall open the bridge in May”)",
    "“We shall open the bridge in May”",
    find,
    fixes=True,
)
