"""What a story mentions, and what other stories of the library say of the same."""

from collections.abc import Iterator

from newsdesk.checks import mentions
from newsdesk.checks.examined import Examined
from newsdesk.story.mentions import Elsewhere, Mention, MentionKind

_SHOWN = 120  # characters of words of another story


def mentioned(at: Examined, kind: MentionKind) -> Iterator[Mention]:
    """Yield what the story mentions of a kind."""
    some = mentions.mentions(at) if at.mentioned is None else at.mentioned
    yield from (one for one in some if one.kind is kind)


def like(at: Examined, mention: Mention) -> tuple[Elsewhere, ...]:
    """Return what other stories say that may be of the same."""
    return at.neighbours.like(mention) if at.neighbours is not None else ()


def headline(other: Elsewhere) -> str:
    """Return by what a story is known to people."""
    return short(other.headline) or f"story {other.story}"


def short(words: str) -> str:
    """Return words in a line, the end left out where there are many."""
    line = " ".join(words.split())
    return line if len(line) <= _SHOWN else f"{line[:_SHOWN].rstrip()}…"
