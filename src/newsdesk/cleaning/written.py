"""A Markdown file: somebody wrote it, so only what is certain by its form is cut."""

from newsdesk.cleaning.page import Page
from newsdesk.cleaning.rules import BY_NAME
from newsdesk.cleaning.units import Unit
from newsdesk.cleaning.verdicts import kept
from newsdesk.story.lines import Cleaning, LineClass, Verdict
from newsdesk.story.source import BlockKind


def clean_written(page: Page, version: int) -> Cleaning:
    """Keep all of a Markdown file but its front matter and its title."""
    declared = dict(page.reading.declared)
    stated = (declared.get("headline") or declared.get("title") or "").strip()
    heads = (u for u in page.units if u.kind is BlockKind.HEADING and u.level == 1)
    title = next(heads, None)
    if title is not None and stated and title.text.strip() != stated:
        title = None
    return Cleaning(tuple(_verdict(unit, title) for unit in page.units), (), version)


def _verdict(unit: Unit, title: Unit | None) -> Verdict:
    if unit.kind is BlockKind.META:
        rule = BY_NAME["front-matter"]
        return Verdict(unit.start, unit.end, rule.line_class, True, rule.name, rule.reason)
    if unit is title:
        reason = "Kept as the headline field"
        return Verdict(unit.start, unit.end, LineClass.HEADLINE, True, "headline", reason)
    return kept(unit, 1.0)
