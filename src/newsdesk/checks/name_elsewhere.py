"""A name that most other stories spell otherwise."""

from collections.abc import Iterator

from newsdesk.checks.check import Check, Hit
from newsdesk.checks.examined import Examined
from newsdesk.checks.mentions import name_keys
from newsdesk.checks.others import mentioned
from newsdesk.checks.spelling import slip, sound
from newsdesk.story.findings import Severity
from newsdesk.story.mentions import Elsewhere, Mention, MentionKind, Neighbours

_MOST_STORIES = 3  # in which a name is spelt otherwise before that counts


def find(at: Examined) -> Iterator[Hit]:
    """Find full names that most other stories spell otherwise."""
    if at.neighbours is None:
        return
    for mine in mentioned(at, MentionKind.NAME):
        if " " not in mine.value:
            continue  # one word alone is near to too many others
        stories = _otherwise(at.neighbours, mine)
        if len(stories) < _MOST_STORIES:
            continue
        as_here = len(at.neighbours.spelt(mine.value)) + 1
        if len(stories) >= 2 * as_here:
            other = stories[0].mention
            message = f"“{mine.words}” is “{other.words}” in {len(stories)} other stories."
            yield Hit(mine.start, mine.end, message, also=_again(at, mine, other))


def _otherwise(neighbours: Neighbours, mine: Mention) -> tuple[Elsewhere, ...]:
    """Return the stories with the most usual other spelling of a name."""
    near = neighbours.spellings(name_keys(mine.value))
    other = (value for value in near if is_spelling(mine.value, value))
    return max(map(neighbours.spelt, other), key=len, default=())


def _again(at: Examined, mine: Mention, other: Mention) -> tuple[tuple[int, int], ...]:
    """Return where the text has the part of a name again that is spelt otherwise elsewhere."""
    parts = zip(mine.value.split(), other.value.split(), strict=True)
    odd = {here for here, there in parts if here != there}
    return tuple((word.start, word.end) for word in at.words if word.stem in odd)


def is_spelling(one: str, other: str) -> bool:
    """Say whether two names have the same parts, but for a slip in one of them."""
    here, there = one.split(), other.split()
    if len(here) != len(there):
        return False
    differing = [(a, b) for a, b in zip(here, there, strict=True) if a != b]
    return len(differing) == 1 and all(
        slip(a, b, fewest=4) or sound(a) == sound(b) for a, b in differing
    )


CHECK = Check(
    "NAME-ELSEWHERE",
    Severity.WARNING,
    "A name that most other stories spell otherwise",
    "Where three stories and more have a full name in another spelling, this one is likely wrong.",
    "Mara Quilfeather (in seven stories: Mara Quillfeather)",
    "Mara Quillfeather",
    find,
    languages=("en", "ru"),
)
