"""Direct quotes held against transcripts and press releases that are attached to the story."""

from collections import Counter
from collections.abc import Iterator

from newsdesk.checks.check import Check, Hit
from newsdesk.checks.examined import Examined, Transcript
from newsdesk.story.findings import Severity
from newsdesk.story.items import Item, ItemKind
from newsdesk.text.verbatim import Held, Standing, held

_FEWEST = 3  # words of a quote
_MARKS = "«»“”„\"'‘’"
_SHOWN = 160  # characters of what a transcript has


def altered(at: Examined) -> Iterator[Hit]:
    """Find quotes that a transcript has with other words."""
    for item, best, transcript in _held(at):
        if best.standing is Standing.ALTERED:
            there = " ".join(transcript.text[best.start : best.end].split())
            start, end = _inside(at, item)
            message = f"{transcript.name} has it as “{_short(there)}”."
            yield Hit(start, end, message, fix=there)


def unheard(at: Examined) -> Iterator[Hit]:
    """Find quotes that stand in no transcript."""
    for item, best, _ in _held(at):
        if best.standing is Standing.NOT_FOUND:
            names = ", ".join(one.name for one in at.transcripts)
            yield Hit(item.start, item.end, f"These words are not in {names}.")


def standings(at: Examined) -> Counter[Standing]:
    """Count how the quotes stand to the transcripts; nothing where there are none."""
    return Counter(best.standing for _, best, _ in _held(at))


def _held(at: Examined) -> Iterator[tuple[Item, Held, Transcript]]:
    """Yield each quote with the transcript that is nearest to it."""
    order = list(Standing)
    for item in at.of_kind(ItemKind.QUOTE) if at.transcripts else ():
        start, end = _inside(at, item)
        quote = at.text[start:end]
        if len(quote.split()) < _FEWEST:
            continue
        found = [(held(quote, one.text), one) for one in at.transcripts]
        best, transcript = min(found, key=lambda pair: order.index(pair[0].standing))
        yield item, best, transcript


def _inside(at: Examined, item: Item) -> tuple[int, int]:
    """Return a quote without its marks and the sign before the last of them."""
    words = at.words_of(item)
    start = item.start + len(words) - len(words.lstrip(_MARKS + " "))
    end = item.end - (len(words) - len(words.rstrip(_MARKS + " ,.!?…")))
    return start, max(start, end)


def _short(words: str) -> str:
    return words if len(words) <= _SHOWN else f"{words[:_SHOWN].rstrip()}…"


ALTERED = Check(
    "QUOTE-ALTERED",
    Severity.ERROR,
    "A quote with other words than the transcript",
    "What stands between quotation marks is what was said. Only quotes of stories that have a "
    "transcript or press release attached are looked at; case, signs and what dots leave out do "
    "not count.",
    "“We will open the bridge in May” (transcript: “We shall open the bridge in May”)",
    "“We shall open the bridge in May”",
    altered,
    fixes=True,
)
UNHEARD = Check(
    "QUOTE-UNHEARD",
    Severity.WARNING,
    "A quote that the transcript does not have",
    "The words may have been said elsewhere; the transcript that is attached does not have them.",
    "“Nobody asked me about the harbour” (nowhere in the transcript)",
    "The quote with the source that has it.",
    unheard,
)
