"""Hits on the page, stories loaded ahead, and what is asked before the bin is emptied."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from newsdesk.desk import browsing, editing
from newsdesk.text.query import parse
from newsdesk.ui import theme
from newsdesk.ui.main_window import MainWindow

from .conftest import ANNA, find


def marked(window: MainWindow) -> list[str]:
    return [s.cursor.selectedText() for s in window.page_pane.story_view.extraSelections()]


def test_hits_are_marked_and_stepped_through(window: MainWindow, qtbot: QtBot) -> None:
    window.browser.go_to(find(window.session.library, "ferry"))
    window.page_pane.show_hits(parse("ferry"))
    words = marked(window)
    assert len(words) > 1
    assert {word.casefold() for word in words} == {"ferry"}
    selection = window.page_pane.story_view.extraSelections()[0]
    assert selection.format.fontUnderline()
    assert selection.format.background().color().name() == theme.current().found
    QTest.keyClick(window.list_pane.table, Qt.Key.Key_F3)
    assert window.status.message.text() == f"1 of {len(words)}"
    QTest.keyClick(window.list_pane.table, Qt.Key.Key_F3)
    QTest.keyClick(window.list_pane.table, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert window.status.message.text() == f"1 of {len(words)}"


def test_past_the_last_hit_the_next_story_with_one_is_opened(window: MainWindow) -> None:
    window.browser.go_to(find(window.session.library, "ferry"))
    window.page_pane.show_hits(parse("nine OR winters"))
    window.page_pane.next_hit()
    window.page_pane.next_hit()
    story = window.browser.story
    assert story is not None
    assert "mill" in story.value("headline")
    assert window.status.message.text() == "1 of 1"
    window.page_pane.previous_hit()
    assert window.browser.story is not None
    assert "ferry" in window.browser.story.value("headline")


def test_hits_in_the_headline_are_found_below_a_kicker(window: MainWindow) -> None:
    ferry = find(window.session.library, "ferry")
    editing.set_field(window.session.library, ferry, "kicker", "Ships and boats", by=ANNA)
    window.session.forget()
    window.browser.go_to(find(window.session.library, "mill"))
    window.browser.go_to(ferry)
    window.page_pane.show_hits(parse("ferry"))
    assert {word.casefold() for word in marked(window)} == {"ferry"}


def test_no_search_marks_nothing(window: MainWindow) -> None:
    window.page_pane.show_hits(parse("ferry"))
    window.page_pane.show_hits(None)
    assert marked(window) == []


def test_a_story_loaded_ahead_is_never_an_old_one(window: MainWindow, qtbot: QtBot) -> None:
    stories = window.session.stories
    mill = find(window.session.library, "mill")
    stories.look_ahead([mill])
    qtbot.waitUntil(lambda: mill in stories._kept)
    kept = stories.story(mill)
    assert stories.story(mill) is kept
    window.list_pane.select(mill)
    QTest.keyClick(window.list_pane.table, Qt.Key.Key_V)
    assert stories.story(mill).value("status") == "verified"


@pytest.mark.parametrize("button", ["Delete", "Cancel"])
def test_the_bin_is_emptied_only_after_a_yes(window: MainWindow, qtbot: QtBot, button: str) -> None:
    QTest.keyClick(window.list_pane.table, Qt.Key.Key_Delete)
    facets = window.browser
    qtbot.waitUntil(lambda: facets.facets is not None and facets.facets.binned == 1)
    window.purging.ask()
    box = window.purging.box
    assert isinstance(box, QMessageBox)
    assert box.text() == "Delete 1 story for good?"
    assert box.defaultButton() is box.button(QMessageBox.StandardButton.Cancel)
    pressed = next(b for b in box.buttons() if b.text().replace("&", "") == button)
    pressed.click()
    qtbot.waitUntil(lambda: not window.runner.running)
    left = len(browsing.rows(window.session.library, binned=True))
    assert left == (0 if button == "Delete" else 1)
