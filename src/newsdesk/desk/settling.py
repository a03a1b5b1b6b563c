"""After many stories came in, the search index is merged, a little at a time."""

from collections.abc import Callable

from newsdesk.store import merging
from newsdesk.store.library import Library


def settle(library: Library, cancelled: Callable[[], bool] = lambda: False) -> None:
    """Merge the search index where it is in many pieces; what was merged until it ends stays so."""
    with library.reading() as at:
        tables = merging.scattered(at)
    for table in tables:
        first = True
        while not cancelled() and _step(library, table, first=first):
            first = False


def _step(library: Library, table: str, *, first: bool) -> bool:
    with library.writing() as at:
        return merging.step(at, table, first=first)
