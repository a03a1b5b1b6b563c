"""Tags, chips and saved searches in the whole window."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from newsdesk.desk import browsing, saved, tagging
from newsdesk.story.view import Facet
from newsdesk.ui.main_window import MainWindow
from newsdesk.ui.models.columns import BY_KEY


def tags_of_all(window: MainWindow) -> set[tuple[str, ...]]:
    return {row.tags for row in browsing.rows(window.session.library)}


def test_a_digit_tags_the_selection_and_the_pane_counts_it(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.session.change(tagging.create, "Ice")
    table, action = window.list_pane.table, window.actions_["tags.1"]
    assert action.text() == "&1  Ice"
    assert not window.actions_["tags.2"].isVisible()
    table.selectAll()
    QTest.keyClick(table, Qt.Key.Key_1)
    assert tags_of_all(window) == {("Ice",)}
    pane = window.library_pane
    qtbot.waitUntil(lambda: pane.model.entry(pane.model.find("tag=ice")).count == 3)
    QTest.keyClick(table, Qt.Key.Key_1)
    assert tags_of_all(window) == {()}


def test_a_saved_search_brings_its_query_its_choices_and_its_columns(
    window: MainWindow, qtbot: QtBot
) -> None:
    header, listed = window.list_pane.header, window.list_pane.model
    qtbot.waitUntil(lambda: listed.rowCount() == 3)
    window.search.show_query("harbour OR flour")
    window.search.searched.emit("harbour OR flour", False)
    window.list_pane.show_column("section", True)
    window.search.named.emit("Water")
    window.search.clear()
    window.search.search()
    window.list_pane.show_column("section", False)
    window.library_pane._toggle_facet(Facet("status", "verified"))
    qtbot.waitUntil(lambda: listed.rowCount() == 0)
    assert window.chips.isVisible()
    (kept,) = saved.searches(window.session.library)
    window.library_pane.saved_chosen.emit(kept)
    qtbot.waitUntil(lambda: listed.rowCount() == 2)
    assert not window.chips.isVisible()
    assert window.search.text() == "harbour OR flour"
    assert not header.isSectionHidden(BY_KEY["section"])
    model = window.library_pane.model
    qtbot.waitUntil(lambda: model.entry(model.find(f"saved={kept.id}")).count == 2)
    window.library_pane.clear()
    assert header.isSectionHidden(BY_KEY["section"])


def test_it_is_asked_before_a_tag_goes_off_stories_that_no_search_shows(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.session.change(tagging.create, "Ice")
    window.list_pane.table.selectAll()
    QTest.keyClick(window.list_pane.table, Qt.Key.Key_1)
    window.search.setText("nothing has this")
    qtbot.waitUntil(lambda: window.list_pane.model.rowCount() == 0)
    window.library_pane.tag_removed.emit("Ice")
    assert window.tagger.dialog is not None
    assert "3 stories" in window.tagger.dialog.text()
    window.tagger.dialog.reject()
    assert tags_of_all(window) == {("Ice",)}
