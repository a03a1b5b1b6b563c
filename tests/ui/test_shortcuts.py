"""Keys that somebody chose: found, taken from others, in force at once and next time."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from newsdesk import paths, settings
from newsdesk.ui import keys
from newsdesk.ui.action_table import ACTIONS
from newsdesk.ui.dialogs.preferences import PreferencesDialog
from newsdesk.ui.dialogs.shortcuts import ACTION, KEYS, ShortcutsDialog
from newsdesk.ui.main_window import MainWindow

from .conftest import LEFT, find


@pytest.fixture
def dialog(window: MainWindow) -> ShortcutsDialog:
    window.actions_["help.shortcuts"].trigger()
    found = window.findChild(ShortcutsDialog)
    assert isinstance(found, ShortcutsDialog)
    return found


def leave(dialog: ShortcutsDialog, window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.finished):
        dialog.reject()
    window.activateWindow()
    window.focus_list()
    qtbot.waitUntil(window.list_pane.table.hasFocus)


def at(dialog: ShortcutsDialog, action: str) -> None:
    """Choose an action's row."""
    table = dialog.table
    items = [table.item(row, 0) for row in range(table.rowCount())]
    table.setCurrentItem(next(item for item in items if item and item.data(ACTION) == action))


def press(dialog: ShortcutsDialog, key: str) -> None:
    dialog.editor.field.setKeySequence(QKeySequence(key))


def shown(dialog: ShortcutsDialog, action: str) -> str:
    at(dialog, action)
    item = dialog.table.item(dialog.table.currentRow(), KEYS)
    return item.text() if item else ""


def test_no_key_of_the_table_is_given_twice_or_needed_for_moving() -> None:
    given = [key for spec in ACTIONS for key in spec.keys]
    assert given == list(map(keys.written, given))
    assert len(given) == len(set(given))
    assert all(map(keys.is_free, given))


def test_a_chosen_key_is_taken_from_the_table() -> None:
    now = keys.in_force({"edit.fields": ("Ctrl+I",)})
    assert now["edit.fields"] == ("Ctrl+I",)
    assert now["file.import"] == ()
    assert now["file.export"] == ("Ctrl+E",)


def test_what_a_file_gives_twice_or_wrongly_is_given_once() -> None:
    chosen = {"file.export": ("F6",), "file.import": ("F6", "no key", ""), "gone": ("F7",)}
    now = keys.in_force(chosen)
    assert [action for action, found in now.items() if "F6" in found] == ["file.import"]
    assert now["file.import"] == ("F6",)
    assert "gone" not in now


def test_a_choice_as_in_the_table_is_none() -> None:
    chosen = keys.given({}, "file.export", "F6")
    assert chosen == {"file.export": ("F6",)}
    assert keys.given(chosen, "file.import", "F6") == {"file.export": (), "file.import": ("F6",)}
    assert keys.back(chosen, "file.export") == {}
    assert keys.given(chosen, "file.export", "Ctrl+E") == {}


def test_a_key_is_pressed_and_works_at_once(
    dialog: ShortcutsDialog, window: MainWindow, qtbot: QtBot
) -> None:
    at(dialog, "view.full-screen")
    press(dialog, "F6")
    QTest.mouseClick(dialog.editor.take, LEFT)
    assert shown(dialog, "view.full-screen") == "F6 (yours)"
    leave(dialog, window, qtbot)
    QTest.keyClick(window, Qt.Key.Key_F6)
    assert window.windowState() & Qt.WindowState.WindowFullScreen
    assert settings.load(paths.settings_path()).shortcuts == {"view.full-screen": ("F6",)}


def test_a_letter_works_where_nothing_is_typed(
    dialog: ShortcutsDialog, window: MainWindow, qtbot: QtBot
) -> None:
    at(dialog, "view.full-screen")
    press(dialog, "G")
    dialog.editor.take.click()
    leave(dialog, window, qtbot)
    window.search.setFocus()
    QTest.keyClicks(window.search, "g")
    assert window.search.text() == "g"
    window.focus_list()
    QTest.keyClick(window.list_pane.table, Qt.Key.Key_G)
    assert window.windowState() & Qt.WindowState.WindowFullScreen
    window.preferences.reset("shortcuts")
    QTest.keyClick(window.list_pane.table, Qt.Key.Key_G)
    assert window.windowState() & Qt.WindowState.WindowFullScreen


def test_conflicts_are_told_before_a_key_changes_hands(
    dialog: ShortcutsDialog, window: MainWindow
) -> None:
    at(dialog, "view.full-screen")
    press(dialog, "Ctrl+E")
    assert "“Export” now" in dialog.editor.said.text()
    dialog.editor.take.click()
    assert shown(dialog, "file.export") == ""
    assert window.actions_["file.export"].shortcuts() == []
    at(dialog, "view.full-screen")
    assert dialog.editor.reset.isEnabled()
    dialog.editor.reset.click()
    assert shown(dialog, "file.export") == "Ctrl+E"
    assert window.actions_["file.export"].shortcut() == QKeySequence("Ctrl+E")


def test_keys_lead_out_of_the_field(
    dialog: ShortcutsDialog, window: MainWindow, qtbot: QtBot
) -> None:
    at(dialog, "view.full-screen")
    dialog.editor.begin()
    field = dialog.editor.field
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClick(field, Qt.Key.Key_F6)
    assert dialog.editor.key == "F6"
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert dialog.editor.key == ""
    QTest.keyClick(field, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert shown(dialog, "view.full-screen") == "Ctrl+G (yours)"
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert not field.hasFocus()
    field.setFocus()
    with qtbot.waitSignal(dialog.finished):
        QTest.keyClick(field, Qt.Key.Key_Escape)


def test_keys_for_moving_cannot_be_had(dialog: ShortcutsDialog) -> None:
    at(dialog, "view.full-screen")
    press(dialog, "Ctrl+C")
    assert "needed for typing" in dialog.editor.said.text()
    assert not dialog.editor.take.isEnabled()


def test_an_action_can_be_without_keys(
    dialog: ShortcutsDialog, window: MainWindow, qtbot: QtBot
) -> None:
    at(dialog, "review.rejected")
    dialog.editor.none.click()
    assert shown(dialog, "review.rejected") == "— (yours)"
    window.browser.open(find(window.session.library, "mill"))
    leave(dialog, window, qtbot)
    QTest.keyClick(window.list_pane.table, Qt.Key.Key_X)
    assert window.browser.story is not None
    assert window.browser.story.row.status == "new"


def test_keys_of_panes_stay(dialog: ShortcutsDialog) -> None:
    dialog.table.setCurrentCell(dialog.table.rowCount() - 1, 0)
    assert not dialog.editor.field.isEnabled()
    assert not dialog.editor.take.isEnabled()


def test_the_preferences_lead_to_the_keys(window: MainWindow) -> None:
    window.actions_["edit.preferences"].trigger()
    found = window.findChild(PreferencesDialog)
    assert isinstance(found, PreferencesDialog)
    (row,) = [r for s in found.sections for r in s.rows if r.spec.name == "shortcuts"]
    QTest.mouseClick(row.editor.control, LEFT)
    table = found.findChild(ShortcutsDialog)
    assert isinstance(table, ShortcutsDialog)
    at(table, "file.export")
    press(table, "F6")
    table.editor.take.click()
    assert not row.back.isHidden()
    row.back.click()
    assert shown(table, "file.export") == "Ctrl+E"
    table.close()
    found.close()
