"""The window as a whole: lines, undo, bin, letters, search, import, export, names."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, Qt, QUrl
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QMessageBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from newsdesk.desk import browsing, editing, history, opening
from newsdesk.errors import NewsdeskError
from newsdesk.settings import Settings
from newsdesk.story.lines import LineState
from newsdesk.ui.action_table import ACTIONS
from newsdesk.ui.dialogs.export import ExportDialog, Order
from newsdesk.ui.dialogs.report import ReportDialog
from newsdesk.ui.dialogs.shortcuts import ShortcutsDialog
from newsdesk.ui.main_window import MainWindow
from newsdesk.ui.models.columns import BY_KEY
from newsdesk.ui.models.report_lines import Line
from newsdesk.ui.panes.source_view import stretches
from newsdesk.ui.traffic import local_files

from .conftest import ANNA, FERRY, OpenWindow, find, rows_of


def status(window: MainWindow) -> str:
    story = window.browser.story
    assert story is not None
    return browsing.row(window.session.library, story.id).status


def choose(window: MainWindow, key: str) -> None:
    """Choose a row of the library pane, as a click on it does."""
    pane = window.library_pane
    pane.view.taken.emit(pane.model.find(key))


def show_source(window: MainWindow) -> QAbstractItemView:
    source = window.page_pane.source_view
    window.page_pane.tabs.setCurrentWidget(source)
    source.view.setFocus()
    return source.view


# --- lines ---


@pytest.mark.parametrize("key", [Qt.Key.Key_X, Qt.Key.Key_Delete, Qt.Key.Key_Space])
def test_one_key_cuts_a_line_and_restores_it(window: MainWindow, qtbot: QtBot, key: Qt.Key) -> None:
    view, model = show_source(window), window.page_pane.source_view.model
    row = next(n for n, line in enumerate(model.lines) if "We have waited" in line.text)
    view.setCurrentIndex(model.index(row))
    QTest.keyClick(view, key)
    assert model.lines[row].state is LineState.CUT
    assert view.currentIndex().row() == row
    assert "We have waited" not in window.page_pane.story_view.toPlainText()
    assert status(window) == "new"
    QTest.keyClick(view, key)
    assert model.lines[row].state is LineState.KEPT
    assert "We have waited" in window.page_pane.story_view.toPlainText()


def test_several_lines_are_cut_as_one_change(window: MainWindow, qtbot: QtBot) -> None:
    view, model = show_source(window), window.page_pane.source_view.model
    rows = [n for n, line in enumerate(model.lines) if line.state is LineState.KEPT and line.text]
    view.selectionModel().clear()
    chosen = view.selectionModel().SelectionFlag.Select
    for row in rows:
        view.selectionModel().select(model.index(row), chosen)
    view.setFocus()
    before = len(history.history(window.session.library))
    window.page_pane.source_view.toggle()
    assert all(model.lines[row].state is LineState.CUT for row in rows if model.lines[row].text)
    assert len(history.history(window.session.library)) == before + 1
    assert "Nothing is left" in window.page_pane.story_view.toPlainText()


def test_the_sum_at_the_foot_adds_up(window: MainWindow) -> None:
    foot = window.page_pane.source_view.foot.text()
    total, kept, cut, corrected, *_ = (int(word) for word in foot.split() if word.isdigit())
    assert total == kept + cut + corrected


def test_only_blank_lines_join_neighbours(window: MainWindow) -> None:
    lines = window.page_pane.source_view.model.lines
    written = [line for line in lines if line.text.strip()]
    both = [written[0], written[2]]
    assert len(list(stretches(both, lines))) == 2
    assert list(stretches(written, lines)) == [(written[0].start, written[-1].end)]


# --- undo ---


def test_the_menu_says_what_undo_takes_back(window: MainWindow, qtbot: QtBot) -> None:
    window.session.auto_advance = False
    window.list_pane.table.setFocus()
    QTest.keyClick(window.list_pane.table, Qt.Key.Key_V)
    assert status(window) == "verified"
    undo = window.actions_["edit.undo"]
    assert len(undo.text()) > len("&Undo ")
    QTest.keyClick(window.list_pane.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert status(window) == "new"
    undone = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window.list_pane.table, Qt.Key.Key_Z, undone)
    assert status(window) == "verified"


def test_R23_undo_works_after_a_restart(
    window: MainWindow, open_window: OpenWindow, place: Path, qtbot: QtBot
) -> None:
    window.session.auto_advance = False
    QTest.keyClick(window.list_pane.table, Qt.Key.Key_R)
    assert status(window) == "in-review"
    window.close()
    window.session.library.close()
    again = open_window(opening.open_library(place))
    again.corrections.undo()
    assert status(again) == "new"
    again.corrections.undo()  # the last import
    qtbot.waitUntil(lambda: again.list_pane.model.rowCount() == 2)
    again.close()
    again.session.library.close()


# --- letters ---


@pytest.mark.parametrize(
    ("key", "wanted"),
    [("N", "new"), ("R", "in-review"), ("V", "verified"), ("X", "rejected")],
)
def test_letters_set_the_status_in_list_and_page(
    window: MainWindow, qtbot: QtBot, key: str, wanted: str
) -> None:
    window.session.auto_advance = False
    window.corrections.mark_rejected() if wanted == "new" else None
    for widget in (window.list_pane.table, window.page_pane.story_view):
        widget.setFocus()
        QTest.keyClicks(widget, key.lower())
        assert status(window) == wanted
        window.corrections.undo() if wanted != "new" else None


def test_letters_are_only_letters_where_text_is_typed(window: MainWindow, qtbot: QtBot) -> None:
    line = window.inspector.form.rows["section"].editor
    assert isinstance(line, QLineEdit)
    window.page_pane.edit_text()
    editor = window.page_pane.story_view.editor
    assert editor is not None
    typed: tuple[QWidget, ...] = (editor, line, window.search)
    for widget in typed:
        widget.setFocus()
        QTest.keyClicks(widget, "nrvxejk?/")
        QTest.keyClick(widget, Qt.Key.Key_Delete)
    assert status(window) == "new"
    assert "nrvxejk?/" in line.text()
    assert window.search.text() == "nrvxejk?/"
    window.search.clear()


def test_J_and_K_go_through_the_list(window: MainWindow, qtbot: QtBot) -> None:
    table = window.list_pane.table
    first = window.browser.story
    QTest.keyClicks(table, "j")
    assert window.browser.story != first
    QTest.keyClicks(table, "k")
    assert window.browser.story == first
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert window.browser.story != first


def test_space_pages_and_goes_on_to_the_next_story(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1440, 1000)
    first = window.browser.story
    for _ in range(4):
        QTest.keyClick(window.list_pane.table, Qt.Key.Key_Space)
    assert window.browser.story != first


def test_alt_digits_go_to_the_panes(window: MainWindow, qtbot: QtBot) -> None:
    panes = (
        window.library_pane,
        window.list_pane,
        window.page_pane,
        window.inspector,
    )
    for number, pane in enumerate(panes, 1):
        QTest.keyClicks(window, str(number), Qt.KeyboardModifier.AltModifier)
        focus = QApplication.focusWidget()
        assert focus is not None
        assert pane.isAncestorOf(focus)


def test_no_key_is_given_twice() -> None:
    keys = [QKeySequence(key).toString() for spec in ACTIONS for key in spec.keys]
    assert len(keys) == len(set(keys))


# --- search and filters ---


def test_search_narrows_and_escape_shows_all(window: MainWindow, qtbot: QtBot) -> None:
    opened = window.browser.story
    QTest.keyClicks(window.list_pane.table, "/")
    assert window.search.hasFocus()
    QTest.keyClicks(window.search, "flour")
    qtbot.waitUntil(lambda: window.list_pane.model.rowCount() == 1)
    assert window.browser.story == opened  # the open story stays
    QTest.keyClick(window.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.list_pane.model.rowCount() == 3)


def test_a_wrong_query_is_explained_and_the_list_stays(window: MainWindow) -> None:
    window.browser.search("published:soon")
    assert window.list_pane.notices.wrong.isVisible()
    assert window.list_pane.model.rowCount() == 3
    window.browser.search("")
    assert not window.list_pane.notices.wrong.isVisible()


def test_enter_goes_to_a_row_that_the_letters_can_mark(window: MainWindow, qtbot: QtBot) -> None:
    window.browser.go_to(find(window.session.library, "Bold"))
    window.go_to_search()
    QTest.keyClicks(window.search, "flour")
    qtbot.waitUntil(lambda: window.list_pane.model.rowCount() == 1)
    QTest.keyClick(window.search, Qt.Key.Key_Return)
    assert window.list_pane.chosen() == [find(window.session.library, "mill")]
    QTest.keyClick(window.list_pane.table, Qt.Key.Key_V)
    qtbot.waitUntil(lambda: rows_of(window)[0].status == "verified")


def test_enter_stays_in_the_search_box_until_the_query_is_right(window: MainWindow) -> None:
    window.go_to_search()
    QTest.keyClicks(window.search, "published:soon")
    QTest.keyClick(window.search, Qt.Key.Key_Return)
    assert window.search.hasFocus()
    QTest.keyClick(window.search, Qt.Key.Key_Escape)
    assert window.list_pane.table.hasFocus()


def test_a_story_that_leaves_the_filter_by_a_change_stays_in_sight(window: MainWindow) -> None:
    choose(window, "status=new")
    window.session.auto_advance = False
    opened = window.browser.story
    assert opened is not None
    window.corrections.mark_verified()
    assert window.list_pane.model.place_of(opened.id) >= 0
    assert window.browser.story is not None
    assert window.browser.story.id == opened.id


def test_sorting_keeps_the_open_story(window: MainWindow, qtbot: QtBot) -> None:
    opened = window.browser.story
    with qtbot.waitSignal(window.browser.listed):
        window.list_pane.table.sortByColumn(BY_KEY["headline"], Qt.SortOrder.AscendingOrder)
    headlines = [row.headline for row in rows_of(window)]
    assert headlines == sorted(headlines, key=str.casefold)
    assert window.browser.story == opened
    current = window.list_pane.table.currentIndex()
    assert opened is not None
    assert window.list_pane.model.id_at(current.row()) == opened.id


def test_columns_can_be_chosen_and_put_back(window: MainWindow) -> None:
    pane = window.list_pane
    pane.show_column("authors", shown=True)
    pane.header.moveSection(0, 3)
    assert not pane.header.isSectionHidden(BY_KEY["authors"])
    pane.restore_columns()
    assert pane.header.isSectionHidden(BY_KEY["authors"])
    assert pane.header.visualIndex(0) == 0


# --- in and out ---


def wait_for_report(window: MainWindow, qtbot: QtBot) -> ReportDialog:
    qtbot.waitUntil(lambda: isinstance(window.traffic.dialog, ReportDialog), timeout=20_000)
    qtbot.waitUntil(lambda: not window.runner.running)
    assert isinstance(window.traffic.dialog, ReportDialog)
    return window.traffic.dialog


def test_the_first_start_says_what_to_do_and_loads_the_samples(
    empty: object, open_window: OpenWindow, qtbot: QtBot
) -> None:
    with qtbot.captureExceptions() as raised:
        window = MainWindowOver(empty, qtbot)
        qtbot.waitUntil(lambda: window.centre.count() > 1 and window.welcome.isVisible())
        window.welcome.button.click()
        report = wait_for_report(window, qtbot)
        qtbot.waitUntil(lambda: window.list_pane.model.rowCount() >= 12)
    assert not raised
    assert not window.welcome.isVisible()
    assert window.browser.story is not None
    assert report.table.model().rowCount() >= 12
    report.close()


def MainWindowOver(library: object, qtbot: QtBot) -> MainWindow:
    from newsdesk.ui.session import Session

    from .conftest import ANNA

    window = MainWindow(Session(library, ANNA), Settings(person="Anna"))
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    return window


def test_files_are_imported_off_the_thread_and_reported(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    first = tmp_path / "one.txt"
    first.write_text(FERRY.replace("Lindenfurt", "Rosenfurt"), encoding="utf-8")
    again = tmp_path / "two.txt"
    again.write_bytes(first.read_bytes())
    opened = window.browser.story
    window.traffic.import_paths([first, again])
    report = wait_for_report(window, qtbot)
    fresh = window.list_pane.notices.fresh
    qtbot.waitUntil(fresh.isVisible)
    assert fresh.text.text() == "1 new"
    assert window.list_pane.model.rowCount() == 3  # nothing moves under the reader
    fresh.button.click()
    qtbot.waitUntil(lambda: window.list_pane.model.rowCount() == 4)
    assert window.browser.story == opened
    assert not fresh.isVisible()
    outcomes = [report.table.model().index(row, 1).data() for row in range(2)]
    assert sorted(outcomes) == ["added", "here already"]
    report.table.selectRow(0)
    report.jump.click()
    assert window.browser.story != opened


def test_S10_dropped_files_go_to_the_import_and_nothing_else(
    window: MainWindow, tmp_path: Path
) -> None:
    here = QUrl.fromLocalFile(str(tmp_path / "a.txt"))
    assert local_files([here]) == [tmp_path / "a.txt"]
    assert local_files([QUrl("file://host.example/share/a.txt")]) == []
    assert local_files([QUrl("https://host.example/a.txt")]) == []
    assert window.acceptDrops()


def test_pasted_text_becomes_a_story(window: MainWindow, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setHtml("<b>no</b>")
    data.setText(FERRY.replace("Harbour council", "Lake council"))
    QApplication.clipboard().setMimeData(data)
    QTest.keyClick(window.list_pane.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.list_pane.model.rowCount() == 4)
    assert window.browser.story is not None
    assert "Lake council" in window.browser.story.value("headline")


def test_the_selection_is_exported(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window.list_pane.table.selectAll()
    window.traffic.export_selected()
    dialog = window.traffic.dialog
    assert isinstance(dialog, ExportDialog)
    dialog.folder.setText(str(tmp_path / "out"))
    dialog.format.setCurrentIndex(dialog.format.findData("md"))
    dialog.accept()
    report = wait_for_report(window, qtbot)
    files = list((tmp_path / "out").glob("*.md"))
    assert len(files) == 3
    assert report.table.model().rowCount() == 3
    report.close()


def test_an_order_is_remembered(tmp_path: Path) -> None:
    order = Order("html", tmp_path, "{id}", overwrite=False)
    kept = order.remembered()
    assert (kept["export_format"], kept["export_name"]) == ("html", "{id}")


# --- looks and names ---


def everything(window: MainWindow) -> Iterator[QWidget]:
    dialogs = (
        ShortcutsDialog(window.preferences, window),
        ExportDialog(2, Settings(person="Anna"), window),
        ReportDialog("Import", "Done", 1, lambda _: Line("a", "b", "c", "copy", "muted"), window),
    )
    for root in (window, *dialogs):
        yield root
        yield from root.findChildren(QWidget)


def test_S8_no_label_guesses_at_rich_text(window: MainWindow) -> None:
    labels = [widget for widget in everything(window) if isinstance(widget, QLabel)]
    labels = [label for label in labels if label.text()]
    assert labels
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)


def test_S8_trouble_is_shown_literally(window: MainWindow) -> None:
    window.show_trouble(NewsdeskError("<b>no</b>", "<i>try</i>"))
    box = window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert box.textFormat() is Qt.TextFormat.PlainText
    assert box.text() == "<b>no</b>"
    box.close()


def test_the_shortcuts_are_those_of_the_actions(window: MainWindow) -> None:
    dialog = ShortcutsDialog(window.preferences, window)
    model = dialog.table.model()
    shown = " ".join(str(model.index(row, 2).data()) for row in range(model.rowCount()))
    for spec in ACTIONS:
        for key in spec.keys:
            assert QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) in shown
    dialog.filter.setText("bin")
    assert sum(not dialog.table.isRowHidden(row) for row in range(model.rowCount())) >= 1
    dialog.close()


def test_the_theme_turns_dark_and_back(window: MainWindow) -> None:
    action: QAction = window.actions_["theme.turn"]
    action.trigger()
    dark = window.palette().window().color().lightness()
    action.trigger()
    assert dark < 80 < window.palette().window().color().lightness()


HTML = "<b>bold</b> <img src='file:///etc/passwd'>"


def tips_of(window: MainWindow) -> Iterator[str]:
    """Yield every tooltip of the window, those of all rows of its views included."""
    for widget in window.findChildren(QWidget):
        yield widget.toolTip()
        if isinstance(widget, QAbstractItemView) and (model := widget.model()) is not None:
            indexes = [QModelIndex()]
            while indexes:
                parent = indexes.pop()
                for row in range(model.rowCount(parent)):
                    for column in range(model.columnCount(parent)):
                        index = model.index(row, column, parent)
                        yield str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
                    indexes.append(model.index(row, 0, parent))


def test_S8_tooltips_are_literal(window: MainWindow, qtbot: QtBot) -> None:
    story = find(window.session.library, "ferry")
    values = dict.fromkeys(("outlet", "section", "headline", "kicker", "notes"), HTML)
    editing.set_fields(window.session.library, {story: {**values, "tags": HTML}}, by=ANNA)
    window.session.tell(editing.set_status(window.session.library, [story], "new", by=ANNA))
    window.session.change(editing.set_field, story, "section", f"{HTML} again")
    window.browser.open(story)
    window.messages.refused(NewsdeskError(HTML, HTML))
    window.panel.show_messages()
    window.inspector.tabs.setCurrentWidget(window.inspector.history)
    outlets = window.library_pane.model
    qtbot.waitUntil(lambda: any("bold" in tip for tip in tips_of(window)))
    assert outlets.rowCount()
    shown = [tip for tip in tips_of(window) if "passwd" in tip]
    assert len(shown) > 3
    assert all("<img" not in tip and "<b>" not in tip for tip in shown)
