"""Look at stories: rows for lists, one story for the page, counts for the library pane."""

from collections.abc import Iterable

from newsdesk.desk.results import Counts
from newsdesk.errors import InvalidValue
from newsdesk.store import articles, finding, listing
from newsdesk.store.library import Library
from newsdesk.story.record import Row, Story
from newsdesk.text.query import parse


def rows(
    library: Library,
    query: str = "",
    *,
    sort: str = "added",
    descending: bool = True,
    binned: bool = False,
) -> list[Row]:
    """Return the rows that a query finds, in or outside the bin; InvalidValue for nonsense."""
    if sort not in listing.SORTED_BY:
        raise InvalidValue(
            f"Nothing is sorted by “{sort}”.", f"Sort by {', '.join(listing.SORTED_BY)}."
        )
    found = finding.condition(parse(query))
    with library.reading() as at:
        return listing.rows(at, found, sort=sort, descending=descending, binned=binned)


def row(library: Library, story_id: int) -> Row:
    """Return one row; NotFound where there is none."""
    found = rows_of(library, [story_id])
    if not found:
        raise articles.no_such(story_id)
    return found[0]


def rows_of(library: Library, ids: Iterable[int]) -> list[Row]:
    """Return the rows of some stories in the order of the ids; unknown ones are left out."""
    with library.reading() as at:
        return articles.rows_of(at, ids)


def story(library: Library, story_id: int) -> Story:
    """Return a story whole; NotFound where there is none."""
    with library.reading() as at:
        return articles.load(at, story_id)


def flagged(library: Library) -> frozenset[int]:
    """Return the stories outside the bin that have a field which asks for a look."""
    with library.reading() as at:
        asked = "SELECT id FROM article WHERE binned = 0 AND problems > 0"
        return frozenset(row[0] for row in at.exec_driver_sql(asked))


def counts(library: Library) -> Counts:
    """Count the stories by status, section, outlet and bin."""
    with library.reading() as at:
        status = listing.by_status(at)
        return Counts(
            all=sum(status.values()),
            new=status.get("new", 0),
            in_review=status.get("in-review", 0),
            verified=status.get("verified", 0),
            rejected=status.get("rejected", 0),
            binned=listing.in_bin(at),
            sections=listing.by_value(at, "section"),
            outlets=listing.by_value(at, "outlet"),
        )
