"""Preferences: found by words, in force at once, kept for the person or the library."""

from dataclasses import fields

import pytest
from PySide6.QtWidgets import QComboBox, QSpinBox
from pytestqt.qtbot import QtBot

from newsdesk import paths, settings
from newsdesk.desk import choosing as of_library
from newsdesk.desk import undoing
from newsdesk.errors import NewsdeskError
from newsdesk.settings import Settings
from newsdesk.store.library import Library
from newsdesk.story.lines import Strictness
from newsdesk.ui import choosing, theme
from newsdesk.ui.dialogs.preference_editors import EDITORS, Choice, Number, Switch, Text
from newsdesk.ui.dialogs.preference_row import PreferenceRow
from newsdesk.ui.dialogs.preferences import PreferencesDialog
from newsdesk.ui.main_window import MainWindow
from newsdesk.ui.preference_table import PAGES, PREFERENCES

from .conftest import ANNA


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> PreferencesDialog:
    window.actions_["edit.preferences"].trigger()
    found = window.findChild(PreferencesDialog)
    assert isinstance(found, PreferencesDialog)
    qtbot.addWidget(found)
    return found


def row(dialog: PreferencesDialog, name: str) -> PreferenceRow:
    return next(r for section in dialog.sections for r in section.rows if r.spec.name == name)


def kept() -> Settings:
    return settings.load(paths.settings_path())


def take(dialog: PreferencesDialog, name: str, value: str) -> None:
    editor = row(dialog, name).editor
    assert isinstance(editor, Choice)
    place = editor.box.findData(value)
    editor.box.setCurrentIndex(place)
    editor.box.activated.emit(place)


def write(dialog: PreferencesDialog, name: str, text: str) -> None:
    editor = row(dialog, name).editor
    assert isinstance(editor, Text)
    editor.line.setText(text)
    editor.line.editingFinished.emit()


def test_every_setting_can_be_changed() -> None:
    assert {spec.name for spec in PREFERENCES} == {f.name for f in fields(Settings)}
    assert {spec.page for spec in PREFERENCES} == set(PAGES)
    assert {spec.kind for spec in PREFERENCES} == set(EDITORS)
    for spec in PREFERENCES:
        choices = next(f for f in fields(Settings) if f.name == spec.name).metadata.get("choices")
        assert tuple(value for value, _ in spec.choices) == tuple(choices or ())


def test_words_narrow_to_what_has_them(dialog: PreferencesDialog) -> None:
    dialog.filter.setText("theme")
    shown = [r.spec.name for s in dialog.sections for r in s.rows if r.isVisibleTo(dialog)]
    assert shown == ["theme"]
    assert sum(section.isVisibleTo(dialog) for section in dialog.sections) == 1
    dialog.filter.setText("cleaning")
    assert [s.title.text() for s in dialog.sections if s.isVisibleTo(dialog)] == ["Cleaning"]
    dialog.filter.setText("zzz")
    assert dialog.nothing.isVisibleTo(dialog)
    dialog.filter.clear()
    assert all(section.isVisibleTo(dialog) for section in dialog.sections)


def test_a_choice_holds_at_once_and_is_kept(dialog: PreferencesDialog, window: MainWindow) -> None:
    take(dialog, "theme", "contrast-dark")
    assert theme.current() is theme.CONTRAST_DARK
    assert window.actions_["theme.contrast-dark"].isChecked()
    assert kept().theme == "contrast-dark"
    take(dialog, "strictness", "strict")
    assert window.session.strictness is Strictness.STRICT
    assert window.actions_["tools.strict"].isChecked()
    assert kept().strictness == "strict"


def test_the_menu_and_the_dialog_show_the_same(
    dialog: PreferencesDialog, window: MainWindow
) -> None:
    window.actions_["theme.dark"].trigger()
    editor = row(dialog, "theme").editor
    assert isinstance(editor, Choice)
    assert editor.value() == "dark"
    window.actions_["view.snippets"].trigger()
    switch = row(dialog, "snippets").editor
    assert isinstance(switch, Switch)
    assert switch.value() is True
    switch.box.click()
    assert not window.actions_["view.snippets"].isChecked()
    window.actions_["theme.light"].trigger()
    assert theme.current() is theme.LIGHT
    assert not window.actions_["theme.dark"].isChecked()


def test_the_page_is_set_at_once(dialog: PreferencesDialog, window: MainWindow) -> None:
    editor = row(dialog, "page_size").editor
    assert isinstance(editor, Number)
    before = window.page_pane.story_view.document().size().height()
    editor.box.setValue(30)
    assert window.page_pane.story_view.document().size().height() > before
    assert kept().page_size == 30


def test_the_way_back_is_there_for_what_was_changed(
    dialog: PreferencesDialog, window: MainWindow
) -> None:
    changed = row(dialog, "measure")
    assert not changed.back.isVisibleTo(dialog)
    editor = changed.editor
    assert isinstance(editor, Number)
    editor.box.setValue(90)
    assert changed.back.isVisibleTo(dialog)
    changed.back.click()
    assert (editor.value(), kept().measure) == (70, 70)
    assert not changed.back.isVisibleTo(dialog)


def test_whose_changes_they_are(dialog: PreferencesDialog, window: MainWindow) -> None:
    write(dialog, "person", "Bela")
    assert window.session.by.name == "Bela"
    write(dialog, "person", "  ")
    assert (window.session.by.name, kept().person) == ("Bela", "Bela")


def test_a_library_has_its_own(
    dialog: PreferencesDialog, window: MainWindow, library: Library
) -> None:
    assert not row(dialog, "person").own.isVisibleTo(dialog)
    here = row(dialog, "export_name")
    here.own.click()
    write(dialog, "export_name", "{id}")
    assert of_library.own(library) == {"export_name": "{id}"}
    assert kept().export_name == Settings().export_name
    assert choosing.in_force(window.session).export_name == "{id}"
    here.own.click()
    assert of_library.own(library) == {}
    assert window.preferences.value("export_name") == Settings().export_name


def test_an_export_remembers_where_it_was_chosen(window: MainWindow, library: Library) -> None:
    of_library.choose(library, "export_format", "csv", by=ANNA)
    choosing.remember(window.session, export_format="html", export_name="{id}")
    assert of_library.own(library) == {"export_format": "html"}
    assert (kept().export_format, kept().export_name) == ("md", "{id}")


def test_a_choice_of_the_library_can_be_undone(library: Library) -> None:
    of_library.choose(library, "export_format", "csv", by=ANNA)
    assert of_library.choose(library, "export_format", "csv", by=ANNA).batch == 0
    undoing.undo(library, by=ANNA)
    assert of_library.own(library) == {}
    undoing.redo(library, by=ANNA)
    assert of_library.own(library) == {"export_format": "csv"}


def test_what_cannot_be_kept_is_said_and_not_shown(
    dialog: PreferencesDialog, window: MainWindow, qtbot: QtBot
) -> None:
    paths.settings_path().write_text("theme = 'pink'\n", encoding="utf-8")
    with qtbot.waitSignal(window.session.failed) as told:
        take(dialog, "theme", "dark")
    assert isinstance(told.args[0], NewsdeskError)
    assert window.preferences.value("theme") == "system"
    box = row(dialog, "theme").editor.findChild(QComboBox)
    assert isinstance(box, QComboBox)
    assert box.currentData() == "system"


def test_a_typed_number_keeps_the_keyboard(dialog: PreferencesDialog, qtbot: QtBot) -> None:
    spin = row(dialog, "page_size").editor.findChild(QSpinBox)
    assert isinstance(spin, QSpinBox)
    dialog.activateWindow()
    spin.setFocus()
    qtbot.waitUntil(spin.hasFocus)
    spin.selectAll()
    qtbot.keyClicks(spin, "20")  # type: ignore[no-untyped-call]
    assert spin.hasFocus()
    assert kept().page_size == 20
