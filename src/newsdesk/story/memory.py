"""What a library knows of the lines that the stories of one outlet repeat."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class SiteMemory:
    """Lines seen on other pages of the same outlet; a line's key is its folded words."""

    outlet: str = ""
    stories: int = 0  # how many other stories of the outlet are known
    lines: Mapping[str, int] = field(default_factory=dict)  # key → in how many of them it stands
    always: frozenset[str] = frozenset()  # keys that an editor wants cut wherever they stand


NOTHING_KNOWN = SiteMemory()
