"""How much of a story is checked, and who has signed it off."""

from dataclasses import dataclass
from enum import StrEnum

from newsdesk.story.annotations import SignOff, Tick
from newsdesk.story.items import Item


@dataclass(frozen=True, slots=True)
class Covered:
    """A checkable item of the clean text, and who has checked it."""

    item: Item  # in offsets of the clean text
    words: str
    tick: Tick | None = None


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of a story is checked."""

    items: tuple[Covered, ...]  # in the order of the text
    ended: tuple[Tick, ...] = ()  # whose sentence has other words by now
    suggested: tuple[Covered, ...] = ()  # names that might be checked; none has to be

    @property
    def listed(self) -> tuple[Covered, ...]:
        """Return the items, and behind them what is only suggested."""
        return self.items + self.suggested

    @property
    def done(self) -> int:
        """Return how many items are ticked or waived."""
        return sum(one.tick is not None for one in self.items)

    @property
    def waived(self) -> int:
        """Return how many items are waived."""
        return sum(one.tick is not None and bool(one.tick.waived) for one in self.items)

    @property
    def whole(self) -> bool:
        """Say whether nothing is left to check."""
        return self.done == len(self.items)

    @property
    def people(self) -> tuple[str, ...]:
        """Return who has ticked, each once, in the order of the text."""
        return tuple(dict.fromkeys(one.tick.by for one in self.items if one.tick))

    @property
    def open(self) -> tuple[Covered, ...]:
        """Return what is left to check."""
        return tuple(one for one in self.items if one.tick is None)


class Signing(StrEnum):
    """How far the sign-off of a story is."""

    NONE = "none"
    HALF = "half"  # one has signed, a second one must
    SIGNED = "signed"
    ENDED = "ended"  # it was signed; its text is another now


@dataclass(frozen=True, slots=True)
class Signed:
    """The sign-off of a story."""

    state: Signing
    valid: tuple[SignOff, ...] = ()  # of the text as it is now
    last: SignOff | None = None  # the newest one, valid or not
    open_items: int = 0
    open_claims: int = 0
