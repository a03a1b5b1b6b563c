"""Starting: languages, one window for a library, faults, pictures."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from newsdesk import paths
from newsdesk.errors import LibraryTrouble
from newsdesk.store.library import Library
from newsdesk.ui import crash, icons, languages, screenshot
from newsdesk.ui.action_table import ACTIONS
from newsdesk.ui.layout import Layout
from newsdesk.ui.main_window import MainWindow
from newsdesk.ui.models.columns import BY_KEY
from newsdesk.ui.panes.welcome import Welcome
from newsdesk.ui.single import OnlyWindow
from newsdesk.ui.tasks import Task, TaskRunner


def test_russian_is_whole(qapp: QApplication, english: None, qtbot: QtBot) -> None:
    assert languages.use(qapp, "ru") == "ru"
    welcome = Welcome()
    qtbot.addWidget(welcome)
    assert welcome.button.text() == "Загрузить примеры"
    assert QCoreApplication.translate("Words", "Verified") == "Проверено"


@pytest.mark.parametrize(
    ("code", "number", "wanted"),
    [
        ("en", 1, "1 line"),
        ("en", 0, "0 lines"),
        ("ru", 1, "1 строка"),
        ("ru", 2, "2 строки"),
        ("ru", 11, "11 строк"),
        ("ru", 21, "21 строка"),
    ],
)
def test_numbers_take_the_right_form(
    qapp: QApplication, english: None, code: str, number: int, wanted: str
) -> None:
    languages.use(qapp, code)
    said = QCoreApplication.translate("Tally", "%n line(s)", "", number)
    assert said == wanted


def test_nothing_is_left_untranslated() -> None:
    file = paths.resource("translations", "newsdesk_ru.ts")
    assert 'type="unfinished"' not in file.read_text(encoding="utf-8")


def test_R14_a_second_window_raises_the_first(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    first, second = (OnlyWindow(tmp_path / "a.newsdesk") for _ in range(2))
    assert first.take()
    with qtbot.waitSignal(first.asked_up):
        assert not second.take()
    assert OnlyWindow(tmp_path / "b.newsdesk").take()
    first.release()
    assert second.take()
    second.release()


@pytest.mark.log_errors
def test_a_fault_is_told_calmly_and_logged(
    qapp: QApplication, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    error = ZeroDivisionError("secret text of a story")
    for _ in range(2):
        crash.caught(type(error), error, None)
    boxes = [w for w in qapp.topLevelWidgets() if isinstance(w, QMessageBox) and w.isVisible()]
    assert len(boxes) == 1
    said = boxes[0].text() + boxes[0].informativeText()
    assert "Traceback" not in said
    assert "secret" not in said
    assert "ZeroDivisionError" in caplog.text
    boxes[0].close()


@pytest.mark.log_errors
def test_a_task_that_fails_is_told_and_let_go(
    qapp: QApplication, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    runner = TaskRunner()
    told: list[object] = []

    def expected(*_: object) -> object:
        raise LibraryTrouble("The library is locked.")

    def fault(*_: object) -> object:
        raise ZeroDivisionError

    for work in (expected, fault):
        task = Task("Import", work)
        task.troubled.connect(told.append)
        with qtbot.waitSignal(runner.finished):
            runner.start(task)
    assert [str(error).split(".")[0] for error in told] == [
        "The library is locked",
        "Import broke off by a fault of Newsdesk",
    ]
    assert runner.running == ()
    assert "ZeroDivisionError" in caplog.text


def test_a_task_reports_and_can_be_stopped(qapp: QApplication, qtbot: QtBot) -> None:
    runner = TaskRunner()

    def work(progress: object, cancelled: object) -> object:
        progress(1, 9, "one")  # type: ignore[operator]
        while not cancelled():  # type: ignore[operator]
            pass
        return "stopped"

    task = Task("Export", work)
    with qtbot.waitSignal(runner.progressed) as told:
        runner.start(task)
    assert told.args is not None
    assert told.args[1:] == [1, 9, "one"]
    with qtbot.waitSignal(task.succeeded) as done:
        runner.cancel()
    assert done.args == ["stopped"]
    runner.wait()
    qtbot.waitUntil(lambda: not runner.running)


@pytest.mark.parametrize("look", ["light", "dark"])
def test_a_picture_of_the_window_is_drawn(
    library: Library, tmp_path: Path, qtbot: QtBot, look: str
) -> None:
    file = tmp_path / "shots" / f"{look}.png"
    screenshot.take(library.path, file, select=1, theme=look, size=(1000, 650))
    image = QImage(str(file))
    assert (image.width(), image.height()) == (1000, 650)
    colours = {image.pixel(x, y) for x in range(0, 1000, 7) for y in range(0, 650, 7)}
    assert len(colours) > 20


def test_the_shape_is_remembered(library: Library, qtbot: QtBot) -> None:
    from newsdesk.settings import Settings
    from newsdesk.ui.session import Session

    from .conftest import ANNA

    for round_ in range(2):
        window = MainWindow(Session(library, ANNA), Settings(person="Anna"), Layout())
        qtbot.addWidget(window)
        window.show()
        header = window.list_pane.header
        if round_ == 0:
            window.list_pane.show_column("words", shown=True)
            header.moveSection(header.visualIndex(BY_KEY["words"]), 0)
            window.close()
        else:
            assert header.visualIndex(BY_KEY["words"]) == 0
            assert not header.isSectionHidden(BY_KEY["words"])


def test_every_icon_is_there(qapp: QApplication) -> None:
    for spec in ACTIONS:
        if spec.icon:
            assert not icons.icon(spec.icon).isNull()
