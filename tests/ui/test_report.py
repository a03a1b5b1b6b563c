"""A report of any length opens at once, and its lines lead to their stories."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from newsdesk.ui.dialogs.report import ReportDialog
from newsdesk.ui.models.report_lines import Line

NUMBER = 200_000


class Report:
    """A report of very many lines, and which of them were made."""

    def __init__(self, qtbot: QtBot) -> None:
        self.made: set[int] = set()
        self.parent = QWidget()
        qtbot.addWidget(self.parent)
        self.dialog = ReportDialog("Import", "Done", NUMBER, self.line, self.parent)
        self.dialog.show()
        qtbot.waitExposed(self.dialog)

    def line(self, row: int) -> Line:
        self.made.add(row)
        return Line(f"{row}.txt", "added", "", "circle-check", "verified", story=row)


def test_only_lines_in_sight_are_made(qtbot: QtBot) -> None:
    report = Report(qtbot)
    report.dialog.grab()
    assert report.dialog.table.model().rowCount() == NUMBER
    assert 0 < len(report.made) < 1_000


def test_a_line_leads_to_its_story(qtbot: QtBot) -> None:
    report = Report(qtbot)
    dialog = report.dialog
    assert not dialog.jump.isEnabled()
    dialog.table.selectRow(0)
    assert not dialog.jump.isEnabled()  # it has no story
    dialog.table.selectRow(NUMBER - 1)
    with qtbot.waitSignal(dialog.story_asked) as asked:
        QTest.mouseClick(dialog.jump, Qt.MouseButton.LeftButton)
    assert asked.args == [NUMBER - 1]
