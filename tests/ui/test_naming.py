"""Words for screen readers: what is shown where the keyboard is not is said as well."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from newsdesk.ui.main_window import MainWindow
from newsdesk.ui.widgets import naming


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return what a screen reader is asked to say."""
    told: list[str] = []

    def tell(event: QAccessibleAnnouncementEvent) -> None:
        told.append(event.message())

    reader = SimpleNamespace(isActive=lambda: True, updateAccessibility=tell)
    monkeypatch.setattr(naming, "QAccessible", reader)
    return told


def test_what_was_done_is_said(window: MainWindow, said: list[str]) -> None:
    QTest.keyClicks(window.list_pane.table, "v")
    assert any(text.startswith("saved") for text in said)
    done = len(said)
    window.corrections.undo()
    assert len(said) > done


def test_rows_under_the_search_box_are_said(window: MainWindow, said: list[str]) -> None:
    window.go_to_search()
    QTest.keyClicks(window.search, "status:")
    assert window.search.popup.isVisible()
    said.clear()
    window.search.popup.step(1)
    assert len(said) == 1
    assert window.search.popup.model_.offers[window.search.popup.place].text in said[0]


def test_a_notice_is_said(window: MainWindow, said: list[str]) -> None:
    window.banner.say("The disk is full")
    assert said == ["The disk is full"]


def test_what_is_wrong_with_a_value_is_said_on_leaving_it(
    window: MainWindow, said: list[str]
) -> None:
    editor = window.inspector.form.rows["published"].editor
    editor.setFocus()
    QTest.keyClicks(editor, "32.13.2025")
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert any("Not a date" in text for text in said)


def test_the_number_found_is_said_while_it_is_typed(
    window: MainWindow, said: list[str], qtbot: QtBot
) -> None:
    window.go_to_search()
    QTest.keyClicks(window.search, "ferry")
    qtbot.waitUntil(lambda: any("1 of 3 stories listed" in text for text in said))
