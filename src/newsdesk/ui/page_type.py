"""How the page is set, as it was chosen."""

from dataclasses import dataclass, replace

from newsdesk.settings import MAX_PAGE_SIZE, MIN_PAGE_SIZE, Settings


@dataclass(frozen=True, slots=True)
class Type:
    """How the page is set."""

    font: str = "serif"
    points: int = 13
    measure: int = 70  # characters
    line_height: int = 150  # per cent of the letters' size

    def larger(self, by: int) -> "Type":
        """Return type that is larger by some points, as far as there is any."""
        return replace(self, points=min(max(self.points + by, MIN_PAGE_SIZE), MAX_PAGE_SIZE))


def type_of(chosen: Settings) -> Type:
    """Return how the page is to be set."""
    return Type(chosen.page_font, chosen.page_size, chosen.measure, chosen.line_height)
