"""A report of an import as a table."""

import csv
from pathlib import Path

import pytest

from newsdesk.desk.door import NOTHING
from newsdesk.desk.reports import save_report
from newsdesk.desk.results import ADDED, DUPLICATE, FAILED, ImportItem, ImportReport
from newsdesk.errors import NewsdeskError

REPORT = ImportReport(
    (
        ImportItem("/in/паром.txt", 1, ADDED),
        ImportItem("/in/same.txt", 1, DUPLICATE, "The same bytes are story 1."),
        ImportItem("=cmd|' /C calc'!A0", None, FAILED, '+broken, "quoted"\nand in two lines \0'),
    ),
    False,
    NOTHING,
)


def rows(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def test_every_file_has_a_row_and_no_cell_is_a_formula(tmp_path: Path) -> None:
    save_report(REPORT, tmp_path / "new" / "report.csv")
    found = rows(tmp_path / "new" / "report.csv")
    assert found[0] == ["file", "outcome", "story", "reason"]
    assert found[1] == ["/in/паром.txt", "added", "1", ""]
    assert found[2][1:] == ["duplicate", "1", "The same bytes are story 1."]
    assert found[3][0] == "'=cmd|' /C calc'!A0"
    assert found[3][3] == '\'+broken, "quoted"\nand in two lines \u2400'


def test_a_file_that_is_there_stays_unless_it_is_to_be_replaced(tmp_path: Path) -> None:
    place = tmp_path / "report.csv"
    place.write_text("mine", "utf-8")
    with pytest.raises(NewsdeskError, match="exists already"):
        save_report(REPORT, place)
    assert place.read_text("utf-8") == "mine"
    save_report(REPORT, place, overwrite=True)
    assert len(rows(place)) == 4
    assert list(tmp_path.iterdir()) == [place]
