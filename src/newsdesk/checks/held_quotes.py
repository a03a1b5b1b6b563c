"""Direct quotes held against the transcripts and press releases that are attached to a story."""

from collections import Counter
from collections.abc import Iterator

from newsdesk.checks.examined import Examined, Transcript
from newsdesk.story.items import Item, ItemKind
from newsdesk.text.verbatim import Held, Standing, held

_FEWEST = 3  # words of a quote
_MARKS = "«»“”„\"'‘’"


def standings(at: Examined) -> Counter[Standing]:
    """Count how the quotes stand to the transcripts; nothing where there are none."""
    return Counter(best.standing for _, best, _ in quotes_held(at))


def quotes_held(at: Examined) -> Iterator[tuple[Item, Held, Transcript]]:
    """Yield each quote with the transcript that is nearest to it."""
    order = list(Standing)
    for item in at.of_kind(ItemKind.QUOTE) if at.transcripts else ():
        start, end = inside(at, item)
        quote = at.text[start:end]
        if len(quote.split()) < _FEWEST:
            continue
        found = [(held(quote, one.text), one) for one in at.transcripts]
        best, transcript = min(found, key=lambda pair: order.index(pair[0].standing))
        yield item, best, transcript


def inside(at: Examined, item: Item) -> tuple[int, int]:
    """Return a quote without its marks and the sign before the last of them."""
    words = at.words_of(item)
    start = item.start + len(words) - len(words.lstrip(_MARKS + " "))
    end = item.end - (len(words) - len(words.rstrip(_MARKS + " ,.!?…")))
    return start, max(start, end)
