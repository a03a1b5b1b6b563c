"""The formats of a fact-check report."""

from collections.abc import Callable
from dataclasses import dataclass

from newsdesk.story.exported import Checked
from newsdesk.writers.registry import drawing
from newsdesk.writers.report import write_report_html


@dataclass(frozen=True, slots=True)
class ReportWriter:
    """A format: its name on the command line, its label, its extension and its function."""

    name: str
    label: str
    extension: str  # without the dot
    write: Callable[[Checked], bytes]


def _write_pdf(checked: Checked) -> bytes:
    with drawing():
        from newsdesk.writers.qt.report import write_report_pdf  # noqa: PLC0415
    return write_report_pdf(checked)


REPORT_WRITERS = (
    ReportWriter("html", "Web page", "html", write_report_html),
    ReportWriter("pdf", "PDF", "pdf", _write_pdf),
)
