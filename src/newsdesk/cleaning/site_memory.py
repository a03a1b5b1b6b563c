"""Lines that recur across the pages of one outlet are junk there, but for what stories say."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from newsdesk.cleaning.units import units_of
from newsdesk.story.lines import Cleaning, LineClass, Verdict
from newsdesk.story.memory import SiteMemory
from newsdesk.story.source import Block, Reading

SITE_MEMORY, OUTLET_RULE = "site-memory", "outlet-rule"
BY_RULE = "You cut this line in every story of this outlet"
_LEAST = 3  # other stories that a line must stand in
_SHARE = 0.3  # of the other stories
_WRITTEN = ("markdown",)  # by somebody, for the story: such a file has no menus


def line_key(line: str) -> str:
    """Return the key of a line, the same wherever it stands and with a list mark or without."""
    text = " ".join(line.split())
    if not text:
        return ""
    return units_of(Reading(text, (Block(0, len(text)),), "", 0, ""))[0].key


def recurring(page_keys: Sequence[str], memory: SiteMemory) -> dict[int, str]:
    """Return which lines of a page recur on the other pages of its outlet, and how that is said."""
    least = max(_LEAST, _SHARE * memory.stories)
    return {
        index: f"Stands in {memory.lines[key]} of {memory.stories} stories of this outlet"
        for index, key in enumerate(page_keys)
        if memory.lines.get(key, 0) >= least
    }


def always_cut(page_keys: Sequence[str], memory: SiteMemory) -> frozenset[int]:
    """Return which lines of a page an editor wants cut in every story of its outlet."""
    return frozenset(index for index, key in enumerate(page_keys) if key in memory.always)


def with_rule(verdict: Verdict) -> Verdict:
    """Return what a verdict becomes where an editor's rule cuts the line."""
    return _cut(verdict, OUTLET_RULE, BY_RULE)


def remembered(reading: Reading, cleaning: Cleaning, memory: SiteMemory) -> Cleaning:
    """Cut those kept lines that recur on the site, or that an editor wants cut.

    Where nothing would be left of a story, what recurs stays: losing a story is worse than junk.
    """
    if not memory.lines and not memory.always:
        return cleaning
    kept = [verdict for verdict in cleaning.verdicts if not verdict.cut]
    keys = [line_key(reading.text[verdict.start : verdict.end]) for verdict in kept]
    said = recurring(keys, memory)
    if len(said) == len(kept) or reading.reader in _WRITTEN:
        said = {}
    changed = {
        kept[index].start: _cut(kept[index], SITE_MEMORY, reason) for index, reason in said.items()
    }
    for index in always_cut(keys, memory):
        changed[kept[index].start] = with_rule(kept[index])
    return overruled(cleaning, changed) if changed else cleaning


def _cut(verdict: Verdict, rule: str, reason: str) -> Verdict:
    kind = LineClass.OTHER if verdict.line_class is LineClass.BODY else verdict.line_class
    return replace(verdict, line_class=kind, cut=True, rule=rule, reason=reason, confidence=1.0)


def overruled(cleaning: Cleaning, changed: Mapping[int, Verdict]) -> Cleaning:
    """Return a cleaning with other verdicts, by where the lines start."""
    verdicts = tuple(changed.get(verdict.start, verdict) for verdict in cleaning.verdicts)
    return replace(cleaning, verdicts=verdicts)
