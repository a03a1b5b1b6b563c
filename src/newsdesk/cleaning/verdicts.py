"""What is said of each line once headline and body are known: its class, its rule, its reason."""

from collections.abc import Sequence
from dataclasses import dataclass

from newsdesk.cleaning.letters import Floats
from newsdesk.cleaning.page import Page
from newsdesk.cleaning.reasons import Facts, Kind, kinds_of
from newsdesk.cleaning.related import Teaser
from newsdesk.cleaning.rules import Rule
from newsdesk.cleaning.units import Unit
from newsdesk.story.lines import LineClass, Verdict
from newsdesk.story.source import BlockKind

_SUBHEAD = 70  # characters, at most
_KINDS = {
    BlockKind.HEADING: LineClass.SUBHEAD,
    BlockKind.ITEM: LineClass.LIST,
    BlockKind.QUOTE: LineClass.QUOTE,
    BlockKind.IMAGE: LineClass.CAPTION,
}
_NAMES = {
    LineClass.SUBHEAD: "subhead",
    LineClass.LIST: "list item",
    LineClass.QUOTE: "quotation",
    LineClass.CAPTION: "picture",
}
_TIMES = {1: "Stands once", 2: "Stands twice", 3: "Stands three times", 4: "Stands four times"}


@dataclass(frozen=True, slots=True)
class Sight:
    """What is known of a page when its verdicts are given."""

    page: Page
    found: Sequence[Rule | None]
    sure: Sequence[float]  # how likely each line is body
    body: Sequence[bool]
    headline: frozenset[int]
    teasers: dict[int, Teaser]
    facts: Facts
    kinds: Sequence[Kind]  # what each line would be cut as, if no rule knows it

    @classmethod
    def of(
        cls,
        page: Page,
        found: Sequence[Rule | None],
        dense: Floats,
        sure: Sequence[float],
        *,
        body: Sequence[bool],
        headline: frozenset[int],
        others: Sequence[Teaser],
    ) -> "Sight":
        """Gather what is known."""
        teasers = {index: teaser for teaser in others for index in teaser.units}
        facts = Facts.of(page, dense, body)
        return cls(page, found, sure, body, headline, teasers, facts, kinds_of(facts))


def verdict_of(sight: Sight, unit: Unit) -> Verdict:
    """Say what becomes of a line, and why."""
    index, rule, teaser = unit.index, sight.found[unit.index], sight.teasers.get(unit.index)
    if index in sight.headline:
        return _headline(sight, unit)
    sure = sight.sure[index]
    if sight.body[index]:
        return kept(unit, sure)
    if teaser is not None:
        return _cut(unit, LineClass.RELATED, "related-stories", teaser.reason, 1 - sure)
    if rule is not None:
        return _cut(
            unit, rule.line_class, rule.name, rule.reason, 1.0 if rule.certain else 1 - sure
        )
    kind = sight.kinds[index]
    name = "menu" if kind.line_class is LineClass.MENU else "outside-body"
    return _cut(unit, kind.line_class, name, kind.says(sight.facts, index), 1 - sure)


def _cut(unit: Unit, kind: LineClass, rule: str, reason: str, sure: float) -> Verdict:
    return Verdict(unit.start, unit.end, kind, True, rule, reason, sure)


def _headline(sight: Sight, unit: Unit) -> Verdict:
    count = len(sight.headline)
    first = unit.index == min(sight.headline)
    times = _TIMES.get(count, f"Stands {count} times")
    reason = f"{times}; kept as the headline field" if count > 1 else "Kept as the headline field"
    rule = "headline" if first else "headline-repeat"
    return Verdict(unit.start, unit.end, LineClass.HEADLINE, True, rule, reason)


def kept(unit: Unit, sure: float) -> Verdict:
    """Say that a line stays, and as what."""
    kind = _KINDS.get(unit.kind)
    if kind is None and len(unit.text) < _SUBHEAD and unit.gap and unit.text[-1:].isalnum():
        kind = LineClass.SUBHEAD
    reason = "Running text of the story"
    if kind is not None:
        reason = f"Stands inside the story as a {_NAMES[kind]}"
    return Verdict(unit.start, unit.end, kind or LineClass.BODY, False, "body", reason, sure)
