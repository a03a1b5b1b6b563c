"""PDF: one story on paper, with a running head and page numbers."""

from collections.abc import Sequence

from newsdesk.story.record import Story
from newsdesk.writers.plain import only
from newsdesk.writers.qt.application import ensure_application
from newsdesk.writers.qt.sheets import Sheets


def write_pdf(stories: Sequence[Story]) -> bytes:
    """Return one story as a PDF document on the paper that is usual here."""
    ensure_application()
    return Sheets(only(stories)).pdf()
