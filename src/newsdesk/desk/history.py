"""What was changed, when and by whom."""

from newsdesk.desk.results import HistoryEntry
from newsdesk.store.library import Library


def history(
    library: Library, story_id: int | None = None, *, limit: int = 200
) -> list[HistoryEntry]:
    """Return the audit, newest first: of one story, or of the whole library."""
    raise NotImplementedError
