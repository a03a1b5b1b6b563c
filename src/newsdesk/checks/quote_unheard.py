"""Quotes that stand in no transcript."""

from collections.abc import Iterator

from newsdesk.checks.check import Check, Hit
from newsdesk.checks.examined import Examined
from newsdesk.checks.held_quotes import quotes_held
from newsdesk.story.findings import Severity
from newsdesk.text.verbatim import Standing


def find(at: Examined) -> Iterator[Hit]:
    """Find quotes that stand in no transcript."""
    for item, best, _ in quotes_held(at):
        if best.standing is Standing.NOT_FOUND:
            names = ", ".join(one.name for one in at.transcripts)
            yield Hit(item.start, item.end, f"These words are not in {names}.")


CHECK = Check(
    "QUOTE-UNHEARD",
    Severity.WARNING,
    "A quote that the transcript does not have",
    "The words may have been said elsewhere; the transcript that is attached does not have them.",
    "“Nobody asked me about the harbour” (nowhere in the transcript)",
    "The quote with the source that has it.",
    find,
)
