"""Empty the bin for good, and make the library's file as small as what it holds."""

from collections.abc import Callable

from newsdesk.store import purging
from newsdesk.store.library import Library
from newsdesk.story.changes import Person

_TOGETHER = 100  # stories to a commit, so that nobody else waits long
Progress = Callable[[int, int, str], None]


def empty(
    library: Library,
    *,
    by: Person,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> int:
    """Delete all stories in the bin with their sources; return how many there were.

    It cannot be undone. Ended early, the stories deleted until then stay so.
    """
    with library.reading() as at:
        ids = purging.binned(at)
    done = 0
    while done < len(ids) and not cancelled():
        with library.writing() as at:
            still = set(purging.binned(at)) & set(ids[done : done + _TOGETHER])
            if still:
                purging.purge(at, sorted(still), who=by.name)
        done += len(ids[done : done + _TOGETHER])
        if progress is not None:
            progress(done, len(ids), "")
    return done


def compact(library: Library) -> int:
    """Give free space back to the disk; return how many bytes became free."""
    return purging.compact(library)
