"""Triage by keyboard, history taken back, values offered: in the whole window."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from newsdesk.desk import browsing, editing
from newsdesk.ui.main_window import MainWindow
from newsdesk.ui.panes.value_editors import LineEditor

from .conftest import ANNA


def press(window: MainWindow, key: Qt.Key) -> None:
    QTest.keyClick(window.list_pane.table, key)


def open_id(window: MainWindow) -> int:
    assert window.browser.story is not None
    return window.browser.story.id


def test_a_verdict_leads_on_to_the_next_story_and_undo_leads_back(
    window: MainWindow, qtbot: QtBot
) -> None:
    first = open_id(window)
    press(window, Qt.Key.Key_V)
    assert browsing.row(window.session.library, first).status == "verified"
    qtbot.waitUntil(lambda: open_id(window) != first)
    window.actions_["edit.undo"].trigger()
    qtbot.waitUntil(lambda: open_id(window) == first)
    assert browsing.row(window.session.library, first).status == "new"


def test_a_verdict_stays_where_it_is_not_wanted_otherwise(window: MainWindow) -> None:
    window.session.auto_advance = False
    first = open_id(window)
    press(window, Qt.Key.Key_R)
    assert open_id(window) == first


def test_several_stories_with_a_verdict_lead_nowhere(window: MainWindow) -> None:
    first = open_id(window)
    window.list_pane.table.selectAll()
    press(window, Qt.Key.Key_X)
    assert open_id(window) == first


def test_a_story_is_taken_on_and_given_back(window: MainWindow) -> None:
    story = open_id(window)
    press(window, Qt.Key.Key_M)
    assert browsing.row(window.session.library, story).assignee == window.session.by.name
    press(window, Qt.Key.Key_M)
    assert browsing.row(window.session.library, story).assignee == ""


def test_the_field_that_asks_for_a_look_comes_first_and_enter_leads_back(
    window: MainWindow, qtbot: QtBot
) -> None:
    press(window, Qt.Key.Key_E)
    line = QApplication.focusWidget()
    assert line is window.inspector.form.rows["published"].editor
    assert isinstance(line, QLineEdit)
    line.selectAll()
    QTest.keyClicks(line, "6.7.2025")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is window.list_pane.table
    assert browsing.row(window.session.library, open_id(window)).published == "2025-07-06"


def test_flags_are_gone_through_story_by_story(window: MainWindow, qtbot: QtBot) -> None:
    rows = [window.list_pane.model.ids[place] for place in range(len(window.list_pane.model.ids))]
    for story in (rows[0], rows[-1]):
        editing.set_field(window.session.library, story, "updated", "some day", by=ANNA)
    window.list_pane.select(rows[0])
    window.browser.refresh_open()
    seen = []
    for _ in range(8):
        window.triage.next_flag()
        seen.append(open_id(window))
    assert seen == sorted(seen, key=rows.index)
    assert {rows[0], rows[-1]} <= set(seen)
    window.triage.previous_flag()
    assert QApplication.focusWidget() is not window.list_pane.table


def test_values_in_use_are_offered_and_taken(window: MainWindow, qtbot: QtBot) -> None:
    rows = browsing.rows(window.session.library)
    other = next(row for row in rows if row.id != open_id(window))
    editing.set_field(window.session.library, other.id, "section", "Hafen und Meer", by=ANNA)
    line = window.inspector.form.rows["section"].editor
    assert isinstance(line, LineEditor)
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "haf")
    popup = line._completer().popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert line.text() == "Hafen und Meer"


def test_a_field_goes_back_to_what_it_was(window: MainWindow) -> None:
    story = open_id(window)
    window.session.change(editing.set_field, story, "section", "One")
    window.session.change(editing.set_field, story, "section", "Two")
    window.session.change(editing.set_field, story, "outlet", "Three")
    history = window.inspector.history
    window.inspector.tabs.setCurrentWidget(history)
    assert not history.field.isEnabled()
    history.table.selectRow(1)
    assert history.difference.accessibleName() == "From “One” to “Two”"
    history.field.click()
    assert browsing.row(window.session.library, story).section == "One"
    history.what.setCurrentIndex(history.what.findData("outlet"))
    history.what.activated.emit(history.what.currentIndex())
    assert history.model.rowCount() == 1
    history.table.selectRow(0)
    history.story.click()
    assert browsing.row(window.session.library, story).outlet != "Three"


def test_what_was_done_is_listed_and_taken_back(window: MainWindow) -> None:
    story = open_id(window)
    window.session.change(editing.set_field, story, "section", "One")
    window.actions_["tools.activity"].trigger()
    dialog = window.past.dialog
    assert dialog is not None
    shown = dialog.model.activity(0)
    assert shown is not None
    assert (shown.label, shown.number) == ("change of section", 1)
    dialog.undo.click()
    assert browsing.row(window.session.library, story).section != "One"
    newest = dialog.model.activity(0)
    assert newest is not None
    assert newest.undoes == shown.batch
    dialog.table.selectRow(1)
    assert not dialog.undo.isEnabled()
    dialog.jump.click()
    assert window.past.dialog is None
