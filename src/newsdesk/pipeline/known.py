"""What is known of a page before it is cleaned, as numbers of lines: small, for the workers."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from newsdesk.cleaning.units import units_of
from newsdesk.pipeline.fingerprint import number_of, of_key
from newsdesk.pipeline.sites import Counts
from newsdesk.story.fields import Field
from newsdesk.story.memory import SiteMemory
from newsdesk.story.source import Reading
from newsdesk.text.fold import sort_key


@dataclass(frozen=True, slots=True)
class Known:
    """What other pages of its site, and the rules of outlets, say of the lines of one page."""

    outlet: str = ""
    stories: int = 0  # how many others of the site are known
    lines: Mapping[int, int] = field(default_factory=dict)  # line → in how many of them it stands
    always: frozenset[int] = frozenset()  # lines that are always cut
    by_outlet: Mapping[str, frozenset[int]] = field(default_factory=dict)  # lines always cut there

    def of(self, reading: Reading) -> SiteMemory:
        """Return what is known in the words of the page."""
        if not self.lines and not self.always:
            return SiteMemory(self.outlet, self.stories)
        units = [unit for unit in units_of(reading) if unit.key]
        lines = {unit.key: self.lines.get(number_of(unit), 0) for unit in units}
        return SiteMemory(
            self.outlet,
            self.stories,
            {key: times for key, times in lines.items() if times},
            frozenset(unit.key for unit in units if of_key(unit.key) in self.always),
        )

    def for_outlet(self, fields: Iterable[Field]) -> "Known":
        """Add what is always cut in the outlet that the page itself names."""
        named = next((found.value for found in fields if found.name == "outlet"), "")
        more = self.by_outlet.get(sort_key(named), frozenset()) if named else frozenset[int]()
        return self if more <= self.always else replace(self, always=self.always | more)


def known_of(counts: Counts, page: Iterable[int], outlet: str = "") -> Known:
    """Return what the other pages of a site say of one that was counted among them."""
    return Known(outlet, counts.stories - 1, counts.others(page))
