"""Whether a row belongs to what is chosen in the library pane."""

from collections.abc import Callable, Iterable

from newsdesk.story.row import Row
from newsdesk.story.view import Facet
from newsdesk.text.fold import fold

_TAKES: dict[str, Callable[[Row, str], bool]] = {
    "status": lambda row, value: row.status == value,
    "section": lambda row, value: row.section == value,
    "outlet": lambda row, value: row.outlet == value,
    "language": lambda row, value: row.language == value,
    "assignee": lambda row, value: row.assignee == value,
    "tag": lambda row, value: value in {fold(tag) for tag in row.tags},
    "published": lambda row, value: row.published.startswith(value) if value else not row.published,
}


def takes(row: Row, facets: Iterable[Facet]) -> bool:
    """Say whether a row has any of the values of one kind, and so for each kind."""
    found: dict[str, bool] = {}
    for facet in facets:
        there = _TAKES[facet.kind](row, facet.value)
        found[facet.kind] = found.get(facet.kind, False) or there
    return all(found.values())
