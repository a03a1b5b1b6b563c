"""Stories go to the bin and come back, in the whole window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from newsdesk.ui.looking import Check
from newsdesk.ui.main_window import MainWindow


def test_a_story_goes_to_the_bin_and_comes_back(window: MainWindow, qtbot: QtBot) -> None:
    story = window.browser.story
    assert story is not None
    QTest.keyClick(window.list_pane.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: not window.list_pane.holds(story.id))
    assert window.browser.story is not None
    assert window.browser.story.id != story.id
    assert window.status.undo.isVisible()
    window.status.undo.click()
    qtbot.waitUntil(lambda: window.list_pane.holds(story.id))


def test_a_story_comes_back_though_the_list_was_being_checked_meanwhile(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    late: list[Check] = []
    story = window.browser.story
    assert story is not None
    with monkeypatch.context() as patched:
        patched.setattr(window.browser._lists, "check", late.append)
        QTest.keyClick(window.list_pane.table, Qt.Key.Key_Delete)
        qtbot.waitUntil(lambda: not window.list_pane.holds(story.id))
        window.status.undo.click()
    window.browser._lists.check(late[0])
    qtbot.waitUntil(lambda: window.list_pane.holds(story.id))


def test_the_bin_is_a_filter_and_gives_back(window: MainWindow, qtbot: QtBot) -> None:
    window.corrections.move_to_bin()
    window.library_pane.view.taken.emit(window.library_pane.model.find("bin="))
    qtbot.waitUntil(lambda: window.list_pane.model.rowCount() == 1)
    window.list_pane.step(0)
    assert window.actions_["article.restore"].isEnabled()
    assert not window.actions_["article.bin"].isEnabled()
    window.corrections.take_from_bin()
    qtbot.waitUntil(lambda: window.list_pane.model.rowCount() == 0)
