"""The formats that stories are written in; a new one is a file and a row here."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from newsdesk.errors import NewsdeskError
from newsdesk.story.record import Story
from newsdesk.writers.csv import write_csv
from newsdesk.writers.html import write_html
from newsdesk.writers.json import write_json
from newsdesk.writers.markdown import write_markdown
from newsdesk.writers.text import write_text


@dataclass(frozen=True, slots=True)
class Writer:
    """A format: its name on the command line, its label, its extension and its function."""

    name: str
    label: str
    extension: str  # without the dot
    write: Callable[[Sequence[Story]], bytes]
    many: bool = False  # whether all stories go into one file


def _write_pdf(stories: Sequence[Story]) -> bytes:
    """Draw a PDF; Qt is imported for it, and only then."""
    try:
        from newsdesk.writers.qt.pdf import write_pdf  # noqa: PLC0415 - others need no Qt
    except ImportError as trouble:
        raise NewsdeskError(
            f"A PDF cannot be drawn: {trouble}.", "Install what is missing, or export a web page."
        ) from trouble
    return write_pdf(stories)


WRITERS = (
    Writer("md", "Markdown", "md", write_markdown),
    Writer("html", "Web page", "html", write_html),
    Writer("txt", "Plain text", "txt", write_text),
    Writer("pdf", "PDF", "pdf", _write_pdf),
    Writer("json", "JSON", "json", write_json),
    Writer("csv", "CSV table", "csv", write_csv, many=True),
)
