"""A Reading becomes one verdict for each of its lines: line features, then sequence, then rules."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from newsdesk.cleaning.features import ends_sentence, features
from newsdesk.cleaning.headline import best, contenders, copies_of
from newsdesk.cleaning.page import Page, page_of
from newsdesk.cleaning.related import Teaser, teasers
from newsdesk.cleaning.rules import BY_NAME, Rule, matches
from newsdesk.cleaning.sequence import body_path, chance, score
from newsdesk.cleaning.units import Unit
from newsdesk.story.lines import Cleaning, LineClass, Strictness, Verdict
from newsdesk.story.memory import NOTHING_KNOWN, SiteMemory
from newsdesk.story.source import BlockKind, Reading

VERSION = 1
_SURE = 2.0  # log odds that the likeliest line of a page is body, at the least
_PARAGRAPH = 80  # characters
_DOUBTFUL = -2.0  # log odds
_WHOLE = 1.0  # what a whole paragraph is ahead by where nothing looks like a body, log odds
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


def clean(
    reading: Reading,
    strictness: Strictness = Strictness.BALANCED,  # noqa: ARG001
    memory: SiteMemory = NOTHING_KNOWN,  # noqa: ARG001
) -> Cleaning:
    """Judge every line of a reading that is not blank."""
    page = page_of(reading)
    if reading.reader == "markdown":
        return _clean_written(page)
    found = matches(page)
    scores = _scores(page, found)
    body = body_of(page, found, scores)
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


def body_of(page: Page, found: Sequence[Rule | None], scores: list[float]) -> list[bool]:
    """Return which units are body; where no line looks like one, the likeliest and its like."""
    cut = [rule is not None and rule.certain for rule in found]
    whole = [_is_whole(page, index, rule) for index, rule in enumerate(found)]
    open_ = [not gone for gone in cut]
    lifted = scores
    if _most(scores, open_) < _SURE:  # losing a short story is worse than keeping junk
        hopes = [s + _WHOLE * good for s, good in zip(scores, whole, strict=True)]
        lift = _SURE - _most(hopes, open_)
        lifted = [s + lift * hope for s, hope in zip(hopes, open_, strict=True)]
    path = body_path(lifted)
    body = [inside and not gone for inside, gone in zip(path, cut, strict=True)]
    return _stretched(whole, scores, body)


def _most(scores: list[float], among: list[bool]) -> float:
    return max((s for s, counts in zip(scores, among, strict=True) if counts), default=0.0)


def _is_whole(page: Page, index: int, rule: Rule | None) -> bool:
    """Say whether a unit is a whole paragraph that no rule knows and that stands but once."""
    unit = page.units[index]
    long = page.sizes[index] >= _PARAGRAPH and ends_sentence(unit.text)
    return long and rule is None and page.copies[unit.key] < 2


def _stretched(whole: list[bool], scores: list[float], body: list[bool]) -> list[bool]:
    """Stretch the body over whole paragraphs that touch it and are not surely junk.

    A story of three paragraphs lost its first and last without this; the benchmark's figures stay.
    """
    inside = [index for index, kept in enumerate(body) if kept]
    if inside:

        def joins(index: int) -> bool:
            return whole[index] and scores[index] > _DOUBTFUL

        before = takewhile(joins, range(inside[0] - 1, -1, -1))
        after = takewhile(joins, range(inside[-1] + 1, len(body)))
        for index in (*before, *after):
            body[index] = True
    return body


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
