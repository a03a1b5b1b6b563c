"""Another language: a new window stands where the old one stood, and nothing is lost."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from newsdesk import paths, settings
from newsdesk.settings import Settings
from newsdesk.store.library import Library
from newsdesk.ui import app
from newsdesk.ui.dialogs.preferences import PreferencesDialog
from newsdesk.ui.main_window import MainWindow
from newsdesk.ui.session import Session
from newsdesk.ui.windows import Windows

from .conftest import ANNA, find


@pytest.fixture
def windows(
    library: Library,
    place: Path,
    qtbot: QtBot,
    english: None,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Windows]:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    first = MainWindow(Session(library, ANNA), Settings(person="Anna"))
    with qtbot.waitSignal(first.browser.listed):
        first.browser.ask()
    made = Windows(first, lambda: app._following(place, "Anna"))
    yield made
    made.shown.close()
    made.end()
    made.shown.deleteLater()  # else it would go on listening to the system's theme
    qtbot.waitUntil(lambda: not isValid(made.shown))


def speak(windows: Windows, qtbot: QtBot, language: str) -> MainWindow:
    """Choose a language and return the window that comes."""
    old = windows.shown
    old.preferences.choose("language", language)
    qtbot.waitUntil(lambda: windows.shown is not old)
    qtbot.waitUntil(lambda: windows.shown.findChild(PreferencesDialog) is not None)
    return windows.shown


def test_a_language_is_spoken_at_once(windows: Windows, qtbot: QtBot) -> None:
    window = speak(windows, qtbot, "ru")
    assert next(menu.title() for menu in window.actions_.menus.values()) == "&Файл"
    assert window.isVisible()
    assert settings.load(paths.settings_path()).language == "ru"
    window = speak(windows, qtbot, "en")
    assert next(menu.title() for menu in window.actions_.menus.values()) == "&File"


def test_the_place_is_kept(windows: Windows, qtbot: QtBot, library: Library) -> None:
    mill = find(library, "mill")
    with qtbot.waitSignal(windows.shown.browser.listed):
        windows.shown.search.setText("section:culture OR mill")
    windows.shown.browser.open(mill)
    windows.shown.resize(1000, 650)
    window = speak(windows, qtbot, "ru")
    qtbot.waitUntil(lambda: window.list_pane.current == mill)
    assert window.search.text() == "section:culture OR mill"
    assert window.browser.story is not None
    assert window.browser.story.id == mill
    assert QApplication.quitOnLastWindowClosed()


def test_the_preferences_stay_at_the_language(windows: Windows, qtbot: QtBot) -> None:
    windows.shown.actions_["edit.preferences"].trigger()
    window = speak(windows, qtbot, "ru")
    dialog = window.findChild(PreferencesDialog)
    assert isinstance(dialog, PreferencesDialog)
    box = dialog.focusWidget()
    assert isinstance(box, QComboBox)
    assert box.accessibleName() == "Язык"


def test_what_is_changed_goes_on(windows: Windows, qtbot: QtBot, library: Library) -> None:
    mill = find(library, "mill")
    window = speak(windows, qtbot, "ru")
    window.browser.open(mill)
    story = window.browser.story
    assert story is not None
    assert window.corrections.set_field(story, "kicker", "", "Дворы") is None
    window = speak(windows, qtbot, "en")
    undo: QAction = window.actions_["edit.undo"]
    assert undo.isEnabled()
    undo.trigger()
    assert window.session.story(mill).value("kicker") == ""


def test_work_is_not_broken_off(
    windows: Windows, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = windows.shown
    monkeypatch.setattr(type(window.runner), "running", ("an import",))
    with qtbot.assertNotEmitted(window.spoken_anew):
        window.preferences.choose("language", "ru")
    assert "next start" in window.status.message.text()
    assert settings.load(paths.settings_path()).language == "ru"
