"""The jobs' panel: what runs, how far it is, how it went, and what became of each item."""

from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QTabBar,
)
from pytestqt.qtbot import QtBot

from newsdesk.errors import LibraryTrouble
from newsdesk.ui.dialogs.report import ReportDialog
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.main_window import MainWindow
from newsdesk.ui.models.jobs_table import CANCELLED, DONE, FAILED, KEPT, RUNNING, Job, JobsModel
from newsdesk.ui.panes.foot import Foot
from newsdesk.ui.tasks import Progress, Task, TaskRunner

from .conftest import LEFT

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


class Long:
    """Work that reports a step and goes on until it is let go or cancelled."""

    def __init__(self) -> None:
        self.let_go = Event()

    def __call__(self, progress: Progress, cancelled: Callable[[], bool]) -> str:
        progress(3, 40, "page.html")
        while not self.let_go.wait(0.01) and not cancelled():
            pass
        return "done"


def foot_of(window: MainWindow) -> Foot:
    window.panel.show_jobs()
    assert window.panel.foot is not None
    return window.panel.foot


def over(window: MainWindow) -> Callable[[], bool]:
    return lambda: not window.runner.running


def test_the_model_holds_to_qt(qtbot: QtBot) -> None:
    parent = QObject()
    model = JobsModel(parent)
    tester = QAbstractItemModelTester(model, FATAL)
    model.add(Job("Import", None, "12:30:04"))
    for number in range(KEPT + 5):
        model.add(Job(str(number), None, "12:30:04", state=DONE))
    assert len(model.jobs) == KEPT
    assert "Import" in [job.name for job in model.jobs]  # it still runs
    assert tester.model() is model


def test_a_job_is_shown_from_start_to_end(window: MainWindow, qtbot: QtBot) -> None:
    foot, work = foot_of(window), Long()
    assert foot.jobs.said.text() == "No job has run in this session."
    window.runner.start(Task("Counting", work))
    model = window.panel.jobs.model
    qtbot.waitUntil(lambda: bool(model.jobs) and model.jobs[0].done == 3)
    job = model.jobs[0]
    assert (job.state, job.total, job.share) == (RUNNING, 40, 3 / 40)
    assert foot.jobs.job is job
    assert foot.jobs.said.text() == "Now: page.html"
    assert "Counting 3 of 40" in window.status.job.text()
    work.let_go.set()
    qtbot.waitUntil(over(window), timeout=60_000)
    assert job.state is DONE
    assert not foot.jobs.cancel.isVisible()
    assert not window.status.job.isVisible()
    assert window.status.jobs.isVisible()


def test_a_job_is_cancelled_from_the_panel(window: MainWindow, qtbot: QtBot) -> None:
    foot = foot_of(window)
    window.runner.start(Task("Counting", Long()))
    QTest.mouseClick(foot.jobs.cancel, LEFT)
    qtbot.waitUntil(over(window), timeout=60_000)
    assert window.panel.jobs.model.jobs[0].state is CANCELLED


@pytest.mark.log_errors
def test_of_a_job_that_failed_details_can_be_copied(window: MainWindow, qtbot: QtBot) -> None:
    secret = "Elsbeth Auerhahn"

    def work(_progress: Progress, _cancelled: Callable[[], bool]) -> object:
        raise ValueError(secret)

    foot = foot_of(window)
    window.runner.start(Task("Counting", work))
    qtbot.waitUntil(over(window), timeout=60_000)
    assert window.panel.jobs.model.jobs[0].state is FAILED
    assert "Counting broke off" in foot.jobs.said.text()
    QTest.mouseClick(foot.jobs.details, LEFT)
    copied = QApplication.clipboard().text()
    assert "builtins.ValueError" in copied
    assert "test_jobs.py" in copied
    assert secret not in copied


def test_trouble_is_told_as_it_is(qtbot: QtBot) -> None:
    parent = QObject()
    runner = TaskRunner(parent)
    jobs = Jobs(runner, parent)

    def work(_progress: Progress, _cancelled: Callable[[], bool]) -> object:
        raise LibraryTrouble("The disk is full; nothing was saved.", "Try again.")

    with qtbot.waitSignal(jobs.over):
        runner.start(Task("Import", work))
    assert jobs.model.jobs[0].said == "The disk is full; nothing was saved. Try again."
    runner.wait()


def test_the_log_of_an_import_says_what_was_set_aside_and_why(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    good, bad = tmp_path / "mole.txt", tmp_path / "mole.bin"
    good.write_text("The mole is mended\n\nIt was mended on Monday, the council said.\n")
    bad.write_bytes(b"\x00\x01\x02" * 50)
    foot = foot_of(window)
    window.traffic.import_paths([good, bad])
    qtbot.waitUntil(over(window), timeout=60_000)
    assert window.traffic.dialog is not None
    window.traffic.dialog.close()
    job = window.panel.jobs.model.jobs[0]
    assert job.state is DONE
    assert "Imported 1 of 2 files" in job.said
    assert foot.jobs.log is not None
    lines = foot.jobs.log.model()
    cells = [[str(lines.index(row, n).data()) for n in range(3)] for row in range(2)]
    assert cells[0][:2] == ["mole.bin", "set aside"]
    assert cells[0][2]
    QTest.mouseClick(foot.jobs.report, LEFT)
    assert isinstance(window.traffic.dialog, ReportDialog)
    window.traffic.dialog.close()


def test_every_control_of_the_panel_has_a_name(window: MainWindow) -> None:
    foot = foot_of(window)
    kinds = QAbstractButton, QLineEdit, QComboBox, QAbstractItemView, QTabBar
    controls = [made for kind in kinds for made in foot.findChildren(kind)]
    nameless = [
        type(one).__name__
        for one in controls
        if not (one.accessibleName() or getattr(one, "text", str)())
        and one.focusPolicy() is not Qt.FocusPolicy.NoFocus
        and not type(one.parent()).__name__.startswith(("QComboBox", "QTableView", "PlainTable"))
    ]
    assert not nameless


def test_keys_open_and_close_the_panel(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClicks(window, "5", Qt.KeyboardModifier.AltModifier)
    foot = window.panel.foot
    assert foot is not None
    assert foot.jobs.table.hasFocus()
    QTest.keyClicks(window, "6", Qt.KeyboardModifier.AltModifier)
    assert foot.messages.table.hasFocus()
    QTest.keyClick(foot.messages.table, Qt.Key.Key_Escape)
    assert not foot.isVisible()
    assert window.list_pane.table.hasFocus()
    window.panel.toggle()
    assert foot.isVisible()
    window.panel.toggle()
    assert not foot.isVisible()
