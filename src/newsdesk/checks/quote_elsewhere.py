"""A quote that another story has with other words."""

from collections.abc import Iterator

from rapidfuzz import fuzz

from newsdesk.checks.check import Check, Hit
from newsdesk.checks.examined import Examined
from newsdesk.checks.others import headline, like, mentioned, short
from newsdesk.story.findings import Severity
from newsdesk.story.mentions import MentionKind
from newsdesk.text.stems import forms_of

SAME_QUOTE = 72  # of 100: how alike two wordings of one quote are


def find(at: Examined) -> Iterator[Hit]:
    """Find quotes that another story has with other words."""
    for mine in mentioned(at, MentionKind.QUOTE):
        here = forms_of(mine.words)
        for other in like(at, mine):
            there = forms_of(other.mention.words)
            if here == there or _holds(here, there) or _holds(there, here):
                continue
            if fuzz.ratio(" ".join(here), " ".join(there)) >= SAME_QUOTE:
                said = short(other.mention.words.strip('«»“”„" '))
                message = f"“{headline(other)}” has this quote as “{said}”."
                yield Hit(mine.start, mine.end, message)
                break


def _holds(whole: list[str], part: list[str]) -> bool:
    return f" {' '.join(part)} " in f" {' '.join(whole)} "


CHECK = Check(
    "QUOTE-ELSEWHERE",
    Severity.WARNING,
    "A quote that another story has with other words",
    "Of two wordings of one quote, at most one was spoken.",
    "“We shall never light it.” (in another story: “We shall light it.”)",
    "The words that were spoken, in both.",
    find,
    languages=("en", "ru"),
)
