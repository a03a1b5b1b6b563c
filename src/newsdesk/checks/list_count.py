"""A count that the list beside it does not bear out."""

import re
from collections.abc import Iterator, Sequence

from newsdesk.checks.check import Check, Hit
from newsdesk.checks.examined import Examined
from newsdesk.checks.figures import Figure, figures
from newsdesk.checks.members import members
from newsdesk.story.findings import Severity
from newsdesk.story.items import ItemKind

_OPENS = re.compile(
    r"^(?P<gap>[^:;.()—–]{0,60}?)\s?(?P<sign>:|\s[—–-]\s|\((?=\w)|,\s(?:namely|а именно|это)\s)"
)
_PARTLY = re.compile(
    r"\b(?:including|such as|among|like|for example|в том числе|включая|например|среди|такие как|"
    r"в частности|especially|notably)\b",
    re.IGNORECASE,
)
_CLOSES = re.compile(r"[.!?;](?=\s|$)|\n|$")
_LONGEST = 800  # characters of a list
_MOST = 30  # a longer list is counted by nobody
_NEAR = 2  # by which a count and a list of the same things differ by a slip
# --- a list in a sentence of its own ---
_SETS = re.compile(
    r"\b(?:в (?:списке|перечне|их числе|составе|число)|список|перечень|вошли|входят|участву\w+|это|"
    r"the list (?:is|has|names|includes)|they are|these are|on the list are|are)\b:?\s",
    re.IGNORECASE,
)
_BESIDES = re.compile(
    r"\b(?:помимо|кроме|besides|apart from|in addition to|along with|наряду с|"
    r"вместе с)\s([^,]{3,60}),",
    re.IGNORECASE,
)
_PLACES = re.compile(
    r"^(?:регион|стран|город|област|район|сел|государств|республик|насел|муниципал|countr|region|"
    r"cit|citi|"
    r"town|state|villag|district|nation|provinc|count)",
)
_FEWEST = 4  # members of such a list


def find(at: Examined) -> Iterator[Hit]:
    """Find counts with their lists, beside them or in a sentence of their own."""
    counts = [one for one in figures(at) if _counts(one)]
    for one in counts:
        yield from _beside(at, one)
    yield from _apart(
        at, [one for one in counts if _PLACES.match(one.noun.rpartition(" ")[2].casefold())]
    )


def _counts(one: Figure) -> bool:
    whole = one.amount == one.last == int(one.amount) and 2 <= one.amount <= _MOST
    return whole and one.item.kind is ItemKind.NUMBER and bool(one.unit)


def _beside(at: Examined, one: Figure) -> Iterator[Hit]:
    rest = at.text[one.item.end : _end(at, one.item.end)]
    opening = _OPENS.match(rest)
    if opening is None:
        return
    partly = bool(_PARTLY.search(opening["gap"]))
    inside = rest[opening.end() :]
    if opening["sign"].strip() == "(":
        inside = inside.partition(")")[0]
    named = members(inside)
    if inside.lstrip()[:1] in '«“"‘„':  # somebody speaks
        return
    if not named or (len(named) < one.amount and partly):
        return
    if at.text[_end(at, one.item.end) :][:1] == ";":  # the list goes on
        return
    if len(named) != one.amount and abs(len(named) - one.amount) <= max(_NEAR, one.amount // 3):
        end = one.item.end + opening.end() + len(inside.rstrip())
        yield _hit(at, one, named, (one.item.start, end))


def _end(at: Examined, start: int) -> int:
    """Return where the sentence ends that goes on at an offset."""
    last = min(start + _LONGEST, len(at.text))
    found = _CLOSES.search(at.text, start, last)
    return found.start() if found else last


def _apart(at: Examined, counts: Sequence[Figure]) -> Iterator[Hit]:
    """Find lists of places whose length is near to a count of places, and equal to none."""
    amounts = {int(one.amount) for one in counts}
    if not amounts:
        return
    for start, end, named in _lists(at):
        near = min(amounts, key=lambda amount: abs(amount - len(named)))
        if len(named) not in amounts and abs(near - len(named)) <= _NEAR and near > _NEAR:
            one = next(x for x in counts if x.amount == near)
            yield _hit(at, one, named, (start, end))


def _lists(at: Examined) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    sentences = {(i.sentence_start, i.sentence_end) for i in at.of_kind(ItemKind.PLACE)}
    for start, end in sorted(sentences):
        sentence = at.text[start:end]
        opening = _SETS.search(sentence)
        if opening is None or _PARTLY.search(sentence[: opening.end()]):
            continue
        named = members(sentence[opening.end() :])
        besides = _BESIDES.search(sentence)
        more = (members(besides[1]) or (besides[1],)) if besides else ()
        if len(named) + len(more) >= _FEWEST and all(part[:1].isupper() for part in named):
            yield start + opening.end(), end, (*more, *named)


def _hit(at: Examined, one: Figure, named: Sequence[str], where: tuple[int, int]) -> Hit:
    said = " ".join(at.words_of(one.item).split())
    message = f"“{said}”, but the list names {len(named)}: {', '.join(named)}."
    return Hit(*where, message, also=((one.item.start, one.item.end),))


CHECK = Check(
    "LIST-COUNT",
    Severity.ERROR,
    "A count that its list does not bear out",
    "A name is dropped from a list, or added to it, and the count stays as it was.",
    "Four villages are cut off: Holm, Skarn and Ness.",
    "Three villages are cut off: Holm, Skarn and Ness.",
    find,
    languages=("en", "ru"),
)
