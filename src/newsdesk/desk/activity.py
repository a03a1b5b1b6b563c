"""What was done in the whole library, stroke by stroke."""

from newsdesk.desk.results import Activity
from newsdesk.store import audit
from newsdesk.store.library import Library, Transaction

MOST_NAMED = 3


def activity(
    library: Library, *, limit: int = 200, before: int | None = None
) -> tuple[Activity, ...]:
    """Return the newest batches of the audit, newest first, or those before a batch."""
    with library.reading() as at:
        numbers = audit.batches(at, limit, before)
        undone = audit.undone_among(at, numbers)
        return tuple(_told(at, number, number in undone) for number in numbers)


def _told(at: Transaction, batch: int, undone: bool) -> Activity:
    first = audit.first_of(at, batch)
    number, some = audit.stories_of(at, batch, MOST_NAMED)
    return Activity(
        batch,
        first.at,
        first.who,
        audit.label_of(at, batch),
        tuple(some),
        number,
        undone,
        first.undoes,
    )
