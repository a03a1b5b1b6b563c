"""What is known of a page before it is cleaned, as numbers of lines: small, for the workers."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from newsdesk.cleaning.site_memory import line_key
from newsdesk.cleaning.units import units_of
from newsdesk.pipeline.fingerprint import number_of, of_key
from newsdesk.pipeline.sites import Counts
from newsdesk.story.fields import Field
from newsdesk.story.lines import Cleaning
from newsdesk.story.memory import SiteMemory
from newsdesk.story.source import Reading
from newsdesk.text.fold import sort_key

_WORDS = ~3  # the bits of a line's number that its words give


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

    def about(
        self, reading: Reading, cleaning: Cleaning, numbers: Sequence[int] | None
    ) -> SiteMemory:
        """Return what is known of the lines that a cleaning keeps, given the numbers of all lines.

        This is all that counts, and it spares folding and numbering every line once more.
        """
        verdicts = cleaning.verdicts
        if not self.lines and not self.always:
            return SiteMemory(self.outlet, self.stories)
        if numbers is None or len(numbers) != len(verdicts):
            return self.of(reading)
        last = {number & _WORDS: number for number in numbers}  # of lines that differ in kind only
        lines: dict[str, int] = {}
        always: set[str] = set()
        for verdict, number in zip(verdicts, numbers, strict=True):
            times, ever = self.lines.get(last[number & _WORDS], 0), number & _WORDS in self.always
            if number and not verdict.cut and (times or ever):
                key = line_key(reading.text[verdict.start : verdict.end])
                if of_key(key) == number & _WORDS:
                    lines |= {key: times} if times else {}
                    always |= {key} if ever else set()
        return SiteMemory(self.outlet, self.stories, lines, frozenset(always))

    def for_outlet(self, fields: Iterable[Field]) -> "Known":
        """Add what is always cut in the outlet that the page itself names."""
        named = next((found.value for found in fields if found.name == "outlet"), "")
        more = self.by_outlet.get(sort_key(named), frozenset()) if named else frozenset[int]()
        return self if more <= self.always else replace(self, always=self.always | more)


def known_of(counts: Counts, page: Iterable[int], outlet: str = "") -> Known:
    """Return what the other pages of a site say of one that was counted among them."""
    return Known(outlet, counts.stories - 1, counts.others(page))
