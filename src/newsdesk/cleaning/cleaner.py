"""A Reading becomes one verdict for each of its lines: line features, then sequence, then rules."""

from collections.abc import Sequence
from dataclasses import dataclass

from newsdesk.cleaning.features import features
from newsdesk.cleaning.headline import best, contenders, copies_of
from newsdesk.cleaning.page import Page, page_of
from newsdesk.cleaning.related import Teaser, teasers
from newsdesk.cleaning.rules import BY_NAME, Rule, matches
from newsdesk.cleaning.sequence import body_path, chance, score
from newsdesk.cleaning.units import Unit
from newsdesk.story.lines import Cleaning, LineClass, Verdict
from newsdesk.story.source import BlockKind, Reading

VERSION = 1
_SURE = 2.0  # log odds that the likeliest line of a page is body, at the least
_KINDS = {
    BlockKind.HEADING: LineClass.SUBHEAD,
    BlockKind.ITEM: LineClass.LIST,
    BlockKind.QUOTE: LineClass.QUOTE,
    BlockKind.IMAGE: LineClass.CAPTION,
}
_TIMES = {1: "Stands once", 2: "Stands twice", 3: "Stands three times", 4: "Stands four times"}


@dataclass(frozen=True, slots=True)
class _Sight:
    """What is known of a page when its verdicts are given."""

    page: Page
    found: list[Rule | None]
    scores: list[float]
    body: list[bool]
    headline: frozenset[int]
    teasers: dict[int, Teaser]
    first: int  # unit of the body
    last: int


def clean(reading: Reading) -> Cleaning:
    """Judge every line of a reading that is not blank."""
    page = page_of(reading)
    if reading.reader == "markdown":
        return _clean_written(page)
    found = matches(page)
    scores = _scores(page, found)
    body = _body(found, scores)
    rows = contenders(page, body, found)
    chosen = best(rows)
    copies = frozenset(copies_of(page, chosen.index)) if chosen else frozenset[int]()
    body = [inside and index not in copies for index, inside in enumerate(body)]
    others = teasers(page, found, [not x and i not in copies for i, x in enumerate(body)])
    by_unit = {index: teaser for teaser in others for index in teaser.units}
    inside = [index for index, kept in enumerate(body) if kept] or [len(body)]
    sight = _Sight(page, found, scores, body, copies, by_unit, inside[0], inside[-1])
    verdicts = tuple(_verdict(sight, unit) for unit in page.units)
    return Cleaning(verdicts, tuple(teaser.story for teaser in others), VERSION)


def _body(found: Sequence[Rule | None], scores: list[float]) -> list[bool]:
    """Return which units are body; where no line looks like one, the likeliest and its like."""
    cut = [rule is not None and rule.certain for rule in found]
    likeliest = max((s for s, gone in zip(scores, cut, strict=True) if not gone), default=0.0)
    lift = max(0.0, _SURE - likeliest)  # losing a short story is worse than keeping junk
    path = body_path([s if gone else s + lift for s, gone in zip(scores, cut, strict=True)])
    return [inside and not gone for inside, gone in zip(path, cut, strict=True)]


def _scores(page: Page, found: Sequence[Rule | None]) -> list[float]:
    return [
        -rule.toll if rule and rule.certain else score(names)
        for names, rule in zip(features(page, found), found, strict=True)
    ]


def _verdict(sight: _Sight, unit: Unit) -> Verdict:
    index, rule = unit.index, sight.found[unit.index]
    if index in sight.headline:
        return _headline(sight, unit)
    if sight.body[index]:
        return _kept(unit, chance(sight.scores[index]))
    sure = 1 - chance(sight.scores[index])
    teaser = sight.teasers.get(index)
    if rule is not None and rule.certain and teaser is None:
        return Verdict(unit.start, unit.end, rule.line_class, True, rule.name, rule.reason)
    if teaser is not None:
        return Verdict(
            unit.start, unit.end, LineClass.RELATED, True, "related-stories", teaser.reason, sure
        )
    if rule is not None:
        return Verdict(unit.start, unit.end, rule.line_class, True, rule.name, rule.reason, sure)
    return _outside(sight, unit, sure)


def _headline(sight: _Sight, unit: Unit) -> Verdict:
    count = len(sight.headline)
    first = unit.index == min(sight.headline)
    times = _TIMES.get(count, f"Stands {count} times")
    reason = f"{times}; kept as the headline field" if count > 1 else "Kept as the headline field"
    rule = "headline" if first else "headline-repeat"
    return Verdict(unit.start, unit.end, LineClass.HEADLINE, True, rule, reason)


def _kept(unit: Unit, sure: float) -> Verdict:
    kind = _KINDS.get(unit.kind)
    if kind is None and len(unit.text) < 70 and unit.gap and unit.text[-1:].isalnum():
        kind = LineClass.SUBHEAD
    if kind is None:
        return Verdict(
            unit.start, unit.end, LineClass.BODY, False, "body", "Running text of the story", sure
        )
    reason = f"Stands inside the story as a {_NAMES[kind]}"
    return Verdict(unit.start, unit.end, kind, False, "body", reason, sure)


_NAMES = {
    LineClass.SUBHEAD: "subhead",
    LineClass.LIST: "list item",
    LineClass.QUOTE: "quotation",
    LineClass.CAPTION: "picture",
}


def _outside(sight: _Sight, unit: Unit, sure: float) -> Verdict:
    """Say why a line that no rule knows is not part of the body."""
    before, after = unit.index < sight.first, unit.index > sight.last
    where = (
        "above the story"
        if before
        else "below the story"
        if after
        else "between paragraphs of the story"
    )
    short = sight.page.sizes[unit.index] < 80
    kind = LineClass.MENU if short and (unit.mark or before) else LineClass.OTHER
    what = "A short line" if short else "Text"
    rule = "menu" if kind is LineClass.MENU else "outside-body"
    if sight.page.copies[unit.key] > 1:
        what = "A line that stands more than once,"
    return Verdict(
        unit.start,
        unit.end,
        kind,
        True,
        rule,
        f"{what} {where}, not in its run of paragraphs",
        sure,
    )


def _clean_written(page: Page) -> Cleaning:
    """Judge a Markdown file: somebody wrote it, so only what is certain by its form is cut."""
    declared = dict(page.reading.declared).get("headline") or dict(page.reading.declared).get(
        "title"
    )
    verdicts = []
    seen_heading = False
    for unit in page.units:
        if unit.kind is BlockKind.META:
            rule = BY_NAME["front-matter"]
            verdicts.append(
                Verdict(unit.start, unit.end, rule.line_class, True, rule.name, rule.reason)
            )
            continue
        title = unit.kind is BlockKind.HEADING and unit.level == 1 and not seen_heading
        seen_heading = seen_heading or title
        if title and (not declared or unit.text.strip() == declared.strip()):
            verdicts.append(
                Verdict(
                    unit.start,
                    unit.end,
                    LineClass.HEADLINE,
                    True,
                    "headline",
                    "Kept as the headline field",
                )
            )
        else:
            verdicts.append(_kept(unit, 1.0))
    return Cleaning(tuple(verdicts), (), VERSION)
