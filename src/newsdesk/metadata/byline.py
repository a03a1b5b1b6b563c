"""The authors: people, organisations and agencies named in a byline; picture credits are none."""

from collections import Counter
from collections.abc import Iterable, Iterator

from newsdesk.cleaning.units import folded
from newsdesk.metadata.found import Guess
from newsdesk.metadata.lines import Lines, Spot, step
from newsdesk.metadata.names import Naming, readings, shape
from newsdesk.metadata.vocabulary import LABEL_WORDS
from newsdesk.story.fields import joined
from newsdesk.story.lines import LineClass

_LONG = 160  # characters; a longer line is no byline
_ABOVE, _BELOW = 14, 25  # lines round headline and body in which names may stand unlabelled
_FOOT = 4  # lines below the story in which a labelled name counts without a clue
_REASONS = {
    "colon": "Stands behind “{}”",
    "by": "Stands behind “{}”",
    "inside": "Stands behind “{}” in a line by the story",
    "dated": "A name beside the date",
    "headed": "Stands behind a label",
    "alone": "A name that stands alone by the story",
}


def guesses(lines: Lines) -> Iterator[Guess]:
    """Yield what the lines may name as authors, each with its signs."""
    made = [
        (spot, naming)
        for spot in _looked_at(lines)
        if len(spot.text) <= _LONG
        and spot.kind is not LineClass.FRONT_MATTER
        and _counts(lines, spot)
        for naming in readings(spot.text, _is_near(lines, spot))
    ]
    again = Counter(key for key in {(s.index, lines.folded(n.names[0])) for s, n in made})
    said = Counter(name for _, name in again)
    seen: dict[str, dict[int, int]] = {}
    for spot, naming in made:
        nth = seen.setdefault(naming.how, {})
        number = nth.setdefault(spot.index, len(nth))
        yield _guess(lines, spot, naming, said[lines.folded(naming.names[0])], number)


def _looked_at(lines: Lines) -> Iterable[Spot]:
    if not lines.clues:
        return lines.spots
    return lines.clued("authors", lines.headline, lines.last + _FOOT + 1)


def _counts(lines: Lines, spot: Spot) -> bool:
    """Say whether to look at a line: with clues, at theirs and at those of the story itself."""
    if not lines.clues or lines.clue("authors", spot):
        return True
    edge = spot.verdict.cut or spot.index in (lines.first, lines.last)
    return edge and lines.headline <= spot.index <= lines.last + _FOOT


def _is_near(lines: Lines, spot: Spot) -> bool:
    index = spot.index
    if lines.clues:
        return lines.clue("authors", spot) > 0
    if index < lines.first:
        return index >= lines.headline - _ABOVE
    if index > lines.last:
        return index <= lines.last + _BELOW
    return spot.verdict.cut or index - lines.first < 3 or lines.last - index < 3


def _guess(lines: Lines, spot: Spot, naming: Naming, said: int, nth: int) -> Guess:
    start = spot.verdict.start
    return Guess(
        joined(naming.names),
        start + naming.start,
        start + naming.end,
        f"byline-{naming.how}",
        _REASONS[naming.how].format(naming.label),
        tuple(_signs(lines, spot, naming, said, nth)),
        line=spot.index,
    )


def _signs(lines: Lines, spot: Spot, naming: Naming, said: int, nth: int) -> Iterator[str]:
    first = naming.names[0]
    rest = len(spot.text) - (naming.end - naming.start) - len(naming.label)
    shared = lines.signs("authors", spot)
    side = shared[0].partition(":")[0]
    yield from shared
    yield f"how:{naming.how}"
    yield f"how:{naming.how}:{side}"
    form = shape(first)
    yield f"{naming.how}:{side}:{form}"
    yield f"{naming.how}:{naming.bound}"
    yield f"{naming.how}:nth:{min(3, nth)}"
    yield f"bound:{naming.bound}"
    yield f"names:{min(4, len(naming.names))}"
    yield form
    yield f"{form}:said:{min(3, said)}"
    yield f"rest:{step(max(0, rest))}"
    yield f"said:{min(4, said)}"
    yield f"copies:{min(4, lines.copies[lines.folded(first)])}"
    if not naming.all:
        yield f"part:{naming.bound}"
    yield from lines.claimed("authors", first)
    if naming.label:
        yield "label:" + "_".join(naming.label.casefold().strip(" :").split())
    if first in lines.body:
        yield "in-body"
    if spot.index > 0 and _is_label(lines.spots[spot.index - 1].text):
        yield "label-above"
    yield from _company(lines, spot)


def _is_label(text: str) -> bool:
    """Say whether a line is a label and nothing else, so that the name stands in the next."""
    return len(text) <= 20 and folded(text) in LABEL_WORDS


def _company(lines: Lines, spot: Spot) -> Iterator[str]:
    """Name what stands just above and below a line."""
    for distance, other in lines.company(spot).items():
        if other in _COMPANY:
            yield f"{other}{distance:+d}"
        if distance == 1 and lines.spots[spot.index + 1].text.startswith(spot.text):
            yield "repeated-next"


_COMPANY = (LineClass.DATE, LineClass.HEADLINE, LineClass.BYLINE)
