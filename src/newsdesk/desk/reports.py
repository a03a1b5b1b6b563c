"""What became of the files of an import, as a file of its own."""

import csv
import io
from pathlib import Path

from newsdesk.desk.results import ImportReport
from newsdesk.writers.csv import guarded
from newsdesk.writers.files import write_atomically
from newsdesk.writers.plain import utf8

COLUMNS = ("file", "outcome", "story", "reason")


def save_report(report: ImportReport, path: Path, *, overwrite: bool = False) -> None:
    """Save a report as a table, a row a file, in UTF-8 with the mark that spreadsheets need.

    Raises NewsdeskError where the file is there and is to stay, or cannot be written.
    """
    table = io.StringIO(newline="")
    writer = csv.writer(table, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for item in report.items:
        story = "" if item.id is None else str(item.id)
        cells = (item.path, item.outcome, story, item.reason)
        writer.writerow([guarded(cell.replace("\0", "\u2400")) for cell in cells])
    write_atomically(path, utf8("\ufeff" + table.getvalue()), overwrite=overwrite)
