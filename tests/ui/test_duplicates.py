"""Duplicates in the window: groups, two side by side, kept or told apart by keys, and undone."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from newsdesk.desk import browsing, duplicates, ingest, opening
from newsdesk.errors import NewsdeskError
from newsdesk.text.pairs import Difference
from newsdesk.ui import duplicates as helper
from newsdesk.ui import languages, theme
from newsdesk.ui.dialogs.duplicates import DuplicatesDialog
from newsdesk.ui.main_window import MainWindow
from ui.conftest import ANNA, FERRY, MILL, find

Library = opening.Library
KEY = Qt.Key


@pytest.fixture
def library(library: Library) -> Library:
    """Add a nearly equal ferry without its author, and two mills with the same words.

    They were never compared, as the stories of a library that is older than duplicates are.
    """
    near = FERRY.replace("nine years", "ten years").replace("By Maren Lindqvist\n", "")
    ingest.import_text(library, near, "ferry-2", by=ANNA)
    for number in (2, 3):
        ingest.import_text(library, MILL + "\n" * number, f"mill-{number}", by=ANNA)
    with library.writing() as at:
        at.exec_driver_sql("DELETE FROM duplicate")
    return library


@pytest.fixture
def dialog(library: Library, window: MainWindow, qtbot: QtBot) -> DuplicatesDialog:
    """Return the dialog with both groups, the mills first."""
    duplicates.find(library)
    shown = show(window, qtbot)
    qtbot.waitUntil(lambda: shown.list.count() == 2)
    return shown


def show(window: MainWindow, qtbot: QtBot) -> DuplicatesDialog:
    window.actions_["tools.duplicates"].trigger()
    shown = window.duplicates.dialog
    assert shown is not None
    with qtbot.waitExposed(shown):
        pass
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


def binned(library: Library) -> list[str]:
    return [row.file for row in browsing.rows(library, binned=True)]


def press(dialog: DuplicatesDialog, qtbot: QtBot, key: Qt.Key) -> None:
    QTest.keyClick(dialog.list, key)


def test_find_fills_the_list(library: Library, window: MainWindow, qtbot: QtBot) -> None:
    dialog = show(window, qtbot)
    qtbot.waitUntil(lambda: not window.runner.running)
    assert dialog.count.text() == "No duplicates are known."
    assert not dialog.left.isEnabled()
    press(dialog, qtbot, KEY.Key_1)  # nothing to keep
    dialog.search.click()
    qtbot.waitUntil(lambda: dialog.list.count() == 2)
    assert dialog.message.text() == "3 new pairs found"
    qtbot.waitUntil(dialog.search.isVisible)
    assert dialog.list.item(0).text().splitlines()[1] == "3 stories · the same words"
    assert dialog.count.text().startswith("2 groups of stories")


def test_two_stand_side_by_side(dialog: DuplicatesDialog, qtbot: QtBot) -> None:
    press(dialog, qtbot, KEY.Key_J)
    assert dialog.list.currentRow() == 1
    changed = [pair for pair in dialog.two.model.pairs if pair.state is Difference.CHANGED]
    assert [pair.left[slice(*pair.gone[0])] for pair in changed] == ["nine"]
    assert [pair.right[slice(*pair.come[0])] for pair in changed] == ["ten"]
    fields = dialog.two.fields
    names = [fields.item(row, 0) for row in range(fields.rowCount())]
    loud = [name.text() for name in names if name is not None and name.font().bold()]
    assert loud == ["Byline"]
    assert fields.item(1, 2).text() == "—"  # type: ignore[union-attr]
    press(dialog, qtbot, KEY.Key_K)
    assert dialog.list.currentRow() == 0


@pytest.mark.parametrize(
    ("key", "gone"),
    [
        (KEY.Key_1, "ferry-2"),
        (KEY.Key_Left, "ferry-2"),
        (KEY.Key_2, "ferry"),
        (KEY.Key_Right, "ferry"),
    ],
)
def test_a_key_keeps_one(
    dialog: DuplicatesDialog, library: Library, qtbot: QtBot, key: Qt.Key, gone: str
) -> None:
    press(dialog, qtbot, KEY.Key_J)
    press(dialog, qtbot, key)
    assert binned(library) == [gone]
    kept = browsing.row(library, find(library, "Harbour"))
    assert kept.authors == ("Maren Lindqvist",)
    assert dialog.list.count() == 1
    assert dialog.message.text() == "1 story put into the bin"
    QTest.keyClick(dialog.list, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: dialog.list.count() == 2)
    assert binned(library) == []


def test_fields_are_left_alone_where_that_is_wanted(
    dialog: DuplicatesDialog, library: Library, qtbot: QtBot
) -> None:
    dialog.merge.setChecked(False)
    press(dialog, qtbot, KEY.Key_J)
    press(dialog, qtbot, KEY.Key_2)
    assert browsing.row(library, find(library, "Harbour")).authors == ()


def test_of_three_another_one_is_chosen(dialog: DuplicatesDialog, library: Library) -> None:
    two = dialog.two
    first, second, third = (row.id for row in dialog.group.stories)  # type: ignore[union-attr]
    two.right.setCurrentIndex(2)
    two.right.activated.emit(2)
    assert two.pair == (first, third)
    two.right.setCurrentIndex(0)
    two.right.activated.emit(0)
    assert two.pair == (second, first)
    dialog.keep_right()
    assert dialog.two.pair == (first, third)
    assert len(binned(library)) == 1


def test_of_three_one_stays(dialog: DuplicatesDialog, library: Library) -> None:
    assert dialog.all.text() == "Keep the left of all 3"
    dialog.all.click()
    assert sorted(binned(library)) == ["mill-2", "mill-3"]
    assert dialog.list.count() == 1


def test_groups_that_were_not_listed_follow(
    library: Library, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(helper, "LISTED", 1)
    duplicates.find(library)
    dialog = show(window, qtbot)
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    assert dialog.count.text().endswith("; 1 more follows")
    dialog.all.click()
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    assert dialog.list.item(0).text().startswith("Harbour council")
    press(dialog, qtbot, KEY.Key_N)
    qtbot.waitUntil(lambda: dialog.count.text() == "No duplicates are known.")


def test_many_copies_go_in_a_task(
    dialog: DuplicatesDialog, library: Library, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(helper, "MANY", 2)
    dialog.all.click()
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    assert sorted(binned(library)) == ["mill-2", "mill-3"]
    assert dialog.message.text() == "2 stories put into the bin"


def test_n_tells_two_apart(dialog: DuplicatesDialog, library: Library, qtbot: QtBot) -> None:
    press(dialog, qtbot, KEY.Key_J)
    press(dialog, qtbot, KEY.Key_N)
    assert dialog.list.count() == 1
    assert binned(library) == []
    assert duplicates.find(library) == 0
    dialog.undo.click()
    qtbot.waitUntil(lambda: dialog.list.count() == 2)


def test_of_three_one_is_told_apart(dialog: DuplicatesDialog, qtbot: QtBot) -> None:
    dialog.apart.click()
    qtbot.waitUntil(lambda: dialog.list.item(0).text().endswith("2 stories · the same words"))


def test_a_search_is_stopped(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def endless(
        _library: object,
        progress: Callable[[int, int, str], None],
        cancelled: Callable[[], bool],
    ) -> int:
        progress(1, 4, "")
        while not cancelled():
            pass
        return 0

    dialog = show(window, qtbot)
    qtbot.waitUntil(lambda: not window.runner.running)
    monkeypatch.setattr(duplicates, "find", endless)
    dialog.search.click()
    qtbot.waitUntil(lambda: (dialog.bar.value(), dialog.bar.maximum()) == (1, 4))
    assert dialog.bar.isVisible()
    assert not dialog.search.isVisible()
    dialog.stop.click()
    qtbot.waitUntil(dialog.search.isVisible)
    assert not dialog.bar.isVisible()


def test_trouble_is_shown(
    dialog: DuplicatesDialog, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise NewsdeskError("It is damaged.", "Restore it.")

    monkeypatch.setattr(duplicates, "differences", broken)
    with qtbot.waitSignal(window.session.failed):
        press(dialog, qtbot, KEY.Key_J)


def test_a_search_goes_on_when_the_dialog_is_shut(
    library: Library, window: MainWindow, qtbot: QtBot
) -> None:
    dialog = show(window, qtbot)
    qtbot.waitUntil(lambda: not window.runner.running)
    dialog.search.click()
    dialog.shut.click()
    qtbot.waitUntil(lambda: not window.runner.running)
    assert window.duplicates.dialog is None
    assert len(duplicates.groups(library)) == 2
    assert window.status.message.text() == "3 new pairs found"


@pytest.mark.parametrize(("look", "code"), [("dark", "en"), ("light", "ru")])
def test_all_of_it_fits(
    library: Library, window: MainWindow, qapp: QApplication, qtbot: QtBot, look: str, code: str
) -> None:
    duplicates.find(library)
    theme.apply(qapp, look)
    languages.use(qapp, code)
    dialog = show(window, qtbot)
    qtbot.waitUntil(lambda: dialog.list.count() == 2)
    assert (dialog.minimumSizeHint().width(), dialog.width()) <= (1000, 1000)
    for button in (dialog.left, dialog.right, dialog.all, dialog.apart, dialog.next, dialog.shut):
        assert button.width() >= button.sizeHint().width()
