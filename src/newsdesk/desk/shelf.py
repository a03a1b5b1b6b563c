"""What stands in the library pane beside the counts: tags and saved searches. Light to import."""

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from newsdesk.desk.results import Saved, Tag
from newsdesk.store import saved, tags
from newsdesk.store.connecting import connector
from newsdesk.store.driver import DRIVER
from newsdesk.story.view import Facet, View

BIN = ["bin", ""]  # stands among the choices of a saved search
PATIENCE = 0.05  # seconds; the pane keeps what it had where the library is busy for longer
State = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Shelf:
    """All tags and saved searches, each in the order of the pane."""

    tags: tuple[Tag, ...] = ()
    searches: tuple[Saved, ...] = ()


def shelf(path: Path, mode: str = "ro") -> Shelf | None:
    """Read the tags and the saved searches of a library; None where that cannot be just now."""
    try:
        with closing(connector(path, mode, PATIENCE)()) as at:
            return Shelf(
                tuple(to_tag(tags.to_tag(row)) for row in at.execute(tags.KNOWN)),
                tuple(to_saved(row[0], saved.to_state(row[1:])) for row in at.execute(saved.KNOWN)),
            )
    except DRIVER.Error:
        return None


def to_tag(tag: tags.Tag) -> Tag:
    """Return a stored tag as the window knows it."""
    key, name, place = tag
    return Tag(name, abs(place), key)


def to_saved(number: int, state: State) -> Saved:
    """Return a stored state as the window knows it."""
    pairs = state["facets"]
    facets = tuple(Facet(kind, value) for kind, value in pairs if [kind, value] != BIN)
    view = View(state["query"], facets, state["sort"], state["descending"], BIN in pairs)
    return Saved(number, state["name"], view, state["layout"], state["place"])
