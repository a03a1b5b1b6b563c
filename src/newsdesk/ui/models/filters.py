"""What the library pane can narrow the list to."""

from collections.abc import Callable
from dataclasses import dataclass

from newsdesk.story.record import Row


@dataclass(frozen=True, slots=True)
class Filter:
    """All, a status, the bin, a section or an outlet."""

    kind: str = "all"
    value: str = ""

    @property
    def binned(self) -> bool:
        """Say whether stories in the bin are asked for."""
        return self.kind == "bin"

    def takes(self, row: Row) -> bool:
        """Say whether a row belongs here."""
        return _TAKES[self.kind](row, self.value)


ALL = Filter()
BIN = Filter("bin")

_TAKES: dict[str, Callable[[Row, str], bool]] = {
    "all": lambda _row, _value: True,
    "bin": lambda row, _value: row.binned,
    "status": lambda row, value: row.status == value,
    "section": lambda row, value: row.section == value,
    "outlet": lambda row, value: row.outlet == value,
}
