"""The formats that stories are written in; a new one is a file and a row here."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from newsdesk.errors import NewsdeskError
from newsdesk.story.exported import Exported
from newsdesk.story.record import Story
from newsdesk.writers.csv import write_csv
from newsdesk.writers.html import write_html, write_html_with_notes
from newsdesk.writers.json import write_json, write_json_with_notes
from newsdesk.writers.markdown import write_markdown
from newsdesk.writers.markdown_notes import write_markdown_with_notes
from newsdesk.writers.text import write_text, write_text_with_notes


@dataclass(frozen=True, slots=True)
class Writer:
    """A format: its name on the command line, its label, its extension and its function."""

    name: str
    label: str
    extension: str  # without the dot
    write: Callable[[Sequence[Story]], bytes]
    many: bool = False  # whether all stories go into one file
    with_notes: Callable[[Exported], bytes] | None = None  # None where there is no room for them


def _write_pdf(stories: Sequence[Story]) -> bytes:
    """Draw a PDF; Qt is imported for it, and only then."""
    with drawing():
        from newsdesk.writers.qt.pdf import write_pdf  # noqa: PLC0415 - others need no Qt
    return write_pdf(stories)


def _write_pdf_with_notes(told: Exported) -> bytes:
    with drawing():
        from newsdesk.writers.qt.notes import write_pdf_with_notes  # noqa: PLC0415
    return write_pdf_with_notes(told)


@contextmanager
def drawing() -> Iterator[None]:
    """Import what draws, or say that it is missing."""
    try:
        yield
    except ImportError as trouble:
        raise NewsdeskError(
            f"A PDF cannot be drawn: {trouble}.", "Install what is missing, or export a web page."
        ) from trouble


WRITERS = (
    Writer("md", "Markdown", "md", write_markdown, with_notes=write_markdown_with_notes),
    Writer("html", "Web page", "html", write_html, with_notes=write_html_with_notes),
    Writer("txt", "Plain text", "txt", write_text, with_notes=write_text_with_notes),
    Writer("pdf", "PDF", "pdf", _write_pdf, with_notes=_write_pdf_with_notes),
    Writer("json", "JSON", "json", write_json, with_notes=write_json_with_notes),
    Writer("csv", "CSV table", "csv", write_csv, many=True),
)
