"""The form: saved on leaving a field, wrong text kept and marked, both texts kept in a conflict."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from newsdesk.desk import browsing, editing
from newsdesk.errors import NewsdeskError
from newsdesk.story.changes import Person
from newsdesk.ui.main_window import MainWindow
from newsdesk.ui.models.columns import BY_KEY

from .conftest import LEFT, find, rows_of


def value(window: MainWindow, name: str) -> str:
    story = window.browser.story
    assert story is not None
    return browsing.story(window.session.library, story.id).value(name)


def editor(window: MainWindow, name: str) -> QLineEdit:
    made = window.inspector.form.rows[name].editor
    assert isinstance(made, QLineEdit)
    return made


def type_into(qtbot: QtBot, line: QLineEdit, text: str) -> None:
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)


def test_a_field_is_saved_on_leaving_it(window: MainWindow, qtbot: QtBot) -> None:
    line = editor(window, "section")
    type_into(qtbot, line, "Harbour")
    assert value(window, "section") != "Harbour"
    assert "saved" not in window.status.saved.text()
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert value(window, "section") == "Harbour"
    assert "saved" in window.status.saved.text()


def test_escape_gives_up(window: MainWindow, qtbot: QtBot) -> None:
    line = editor(window, "headline")
    before = line.text()
    type_into(qtbot, line, "Nonsense")
    QTest.keyClick(line, Qt.Key.Key_Escape)
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert line.text() == before == value(window, "headline")


def test_typing_is_kept_when_another_story_is_chosen(window: MainWindow, qtbot: QtBot) -> None:
    first = window.browser.story
    assert first is not None
    type_into(qtbot, editor(window, "outlet"), "Hafenblatt")
    window.browser.next_story()
    assert browsing.story(window.session.library, first.id).value("outlet") == "Hafenblatt"
    assert window.browser.story is not None
    assert window.browser.story.id != first.id


def test_a_wrong_date_is_kept_and_marked(window: MainWindow, qtbot: QtBot) -> None:
    line = editor(window, "published")
    type_into(qtbot, line, "some day")
    QTest.keyClick(line, Qt.Key.Key_Tab)
    row = window.inspector.form.rows["published"]
    assert value(window, "published") == "some day"
    assert line.text() == "some day"
    assert row.problem.isVisible()
    assert line.property("state") == "bad"


def test_an_ambiguous_date_is_flagged(window: MainWindow) -> None:
    row = window.inspector.form.rows["published"]
    assert row.problem.isVisible()
    assert editor(window, "published").property("state") == "warn"


def test_a_click_on_the_origin_shows_the_source_line(window: MainWindow, qtbot: QtBot) -> None:
    row = window.inspector.form.rows["authors"]
    QTest.mouseClick(row.origin, LEFT)
    source = window.page_pane.source_view
    assert window.page_pane.tabs.currentWidget() is source
    assert "Maren Lindqvist" in source.model.line(source.view.currentIndex()).text
    assert source.delegate.found[0] >= 0
    assert source.view.hasFocus()  # X cuts this line and does not reject the story


def test_a_candidate_can_be_used(window: MainWindow, qtbot: QtBot) -> None:
    story = window.browser.story
    assert story is not None
    name = next(field.name for field in story.fields if field.candidates)
    wanted = story.field(name).candidates[0].value
    window.inspector.form.rows[name].candidate_asked.emit(name, 0)
    assert value(window, name) == wanted


def test_R26_a_conflict_is_shown_and_both_texts_are_kept(window: MainWindow, qtbot: QtBot) -> None:
    story = window.browser.story
    assert story is not None
    line = editor(window, "section")
    type_into(qtbot, line, "Mine")
    editing.set_field(window.session.library, story.id, "section", "Theirs", by=Person("Boris"))
    QTest.keyClick(line, Qt.Key.Key_Tab)
    form = window.inspector.form
    assert value(window, "section") == "Theirs"
    assert line.text() == "Mine"
    assert form.notice.isVisible()
    assert "Theirs" in form.notice.text.text()
    QTest.mouseClick(form.notice.button, LEFT)
    assert value(window, "section") == "Mine"


def test_what_is_refused_cannot_be_insisted_on(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: object, **_more: object) -> None:
        raise NewsdeskError("The disk is full.", "Make room.")

    monkeypatch.setattr(window.session, "change_or_raise", full)
    line = editor(window, "headline")
    type_into(qtbot, line, "Words for a full disk")
    QTest.keyClick(line, Qt.Key.Key_Tab)
    notice = window.inspector.form.notice
    assert notice.isVisible()
    assert not notice.button.isVisible()


def test_another_field_changed_elsewhere_is_no_conflict(window: MainWindow, qtbot: QtBot) -> None:
    story = window.browser.story
    assert story is not None
    line = editor(window, "section")
    type_into(qtbot, line, "Harbour")
    editing.set_field(window.session.library, story.id, "outlet", "Blatt", by=Person("Boris"))
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert (value(window, "section"), value(window, "outlet")) == ("Harbour", "Blatt")


def test_what_was_typed_stands_there_as_soon_as_it_is_saved(
    window: MainWindow, qtbot: QtBot
) -> None:
    line = editor(window, "section")
    type_into(qtbot, line, "Harbour")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert line.text() == "Harbour"


@pytest.mark.parametrize("from_list", [True, False])
def test_what_is_typed_at_once_after_another_story_is_chosen_is_its_own(
    window: MainWindow, qtbot: QtBot, from_list: bool
) -> None:
    line = editor(window, "section")
    (window.list_pane.table if from_list else line).setFocus()
    window.browser.next_story()
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "Quays")
    QCoreApplication.processEvents()  # what was put off is done by then
    assert line.text() == "Quays"
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert value(window, "section") == "Quays"


def test_a_cell_is_edited_in_the_table(window: MainWindow, qtbot: QtBot) -> None:
    table = window.list_pane.table
    table.setCurrentIndex(window.list_pane.model.index(0, BY_KEY["headline"]))
    QTest.keyClick(table, Qt.Key.Key_F2)
    typed = table.findChild(QLineEdit)
    assert isinstance(typed, QLineEdit)
    typed.selectAll()
    QTest.keyClicks(typed, "Ferry returns, N R V X")
    QTest.keyClick(typed, Qt.Key.Key_Return)
    shown = window.page_pane.story_view.toPlainText
    qtbot.waitUntil(lambda: "Ferry returns" in shown())  # Qt commits a cell in its next turn
    assert find(window.session.library, "Ferry returns, N R V X")
    assert rows_of(window)[0].status == "new"


def test_undo_in_a_field_is_for_its_letters_first_then_for_the_library(
    window: MainWindow, qtbot: QtBot
) -> None:
    line = editor(window, "section")
    control = Qt.KeyboardModifier.ControlModifier
    type_into(qtbot, line, "Harbour")
    QTest.keyClick(line, Qt.Key.Key_Z, control)
    assert line.text() != "Harbour"
    type_into(qtbot, line, "Harbour")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert value(window, "section") == "Harbour"
    QTest.keyClick(line, Qt.Key.Key_Z, control)
    assert value(window, "section") != "Harbour"
