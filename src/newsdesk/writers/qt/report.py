"""The fact-check report of a story on paper."""

from newsdesk.story.exported import Checked
from newsdesk.writers.qt.application import ensure_application
from newsdesk.writers.qt.sheets import Sheets
from newsdesk.writers.report import report_markup


def write_report_pdf(checked: Checked) -> bytes:
    """Return the report as a PDF document on the paper that is usual here."""
    return report_sheets(checked).pdf()


def report_sheets(checked: Checked, paper: str = "") -> Sheets:
    """Return the report's pages, to be looked at or written."""
    ensure_application()
    markup = "".join(report_markup(checked))
    return Sheets(checked.told.story, paper, report=markup, language=checked.told.language)
