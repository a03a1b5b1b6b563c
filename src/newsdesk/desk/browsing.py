"""Look at stories: rows for lists, one story for the page, counts for the library pane."""

from collections.abc import Iterable

from newsdesk.desk.results import Counts
from newsdesk.store.library import Library
from newsdesk.story.record import Row, Story


def rows(
    library: Library,
    query: str = "",
    *,
    sort: str = "added",
    descending: bool = True,
    binned: bool = False,
) -> list[Row]:
    """Return the rows that a query finds, in or outside the bin; InvalidValue for nonsense."""
    raise NotImplementedError


def row(library: Library, story_id: int) -> Row:
    """Return one row; NotFound where there is none."""
    raise NotImplementedError


def rows_of(library: Library, ids: Iterable[int]) -> list[Row]:
    """Return the rows of some stories in the order of the ids; unknown ones are left out."""
    raise NotImplementedError


def story(library: Library, story_id: int) -> Story:
    """Return a story whole; NotFound where there is none."""
    raise NotImplementedError


def counts(library: Library) -> Counts:
    """Count the stories by status, section, outlet and bin."""
    raise NotImplementedError
