"""Stories go out as files."""

from collections.abc import Callable, Sequence
from pathlib import Path

from newsdesk.desk.results import ExportReport
from newsdesk.store.library import Library


def export(
    library: Library,
    ids: Sequence[int],
    format: str,
    folder: Path,
    *,
    pattern: str = "{published}-{title}",
    overwrite: bool = False,
    progress: Callable[[int, int, str], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ExportReport:
    """Write stories into a folder under safe, unique names; nothing is overwritten unasked."""
    raise NotImplementedError
