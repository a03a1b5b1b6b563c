"""How the page is set, its paragraphs' numbers, and the way from a paragraph to its source."""

from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QTextCharFormat, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from newsdesk import paths, settings
from newsdesk.settings import MAX_PAGE_SIZE, Settings
from newsdesk.story.view import Facet
from newsdesk.text.query import parse
from newsdesk.ui.dialogs.export import Order
from newsdesk.ui.main_window import MainWindow
from newsdesk.ui.page_type import Type, type_of
from newsdesk.ui.panes import page_margin
from newsdesk.ui.panes.finder import Finder
from newsdesk.ui.panes.story_view import StoryView, Typed
from newsdesk.writers.qt.sheets import Sheets

from .conftest import LEFT, find

WAVE = QTextCharFormat.UnderlineStyle.WaveUnderline


def body_size(window: MainWindow) -> int:
    return window.page_pane.story_view.document().defaultFont().pointSize()


def turn_wheel(view: StoryView, up: bool, held: Qt.KeyboardModifier) -> None:
    middle = QPointF(view.viewport().rect().center())
    event = QWheelEvent(
        middle,
        QPointF(view.viewport().mapToGlobal(middle.toPoint())),
        QPoint(),
        QPoint(0, 120 if up else -120),
        Qt.MouseButton.NoButton,
        held,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def test_the_settings_say_how_the_page_is_set() -> None:
    chosen = Settings(page_font="sans", page_size=17, measure=60, line_height=180)
    assert type_of(chosen) == Type("sans", 17, 60, 180)


def test_another_type_is_seen_at_once(window: MainWindow) -> None:
    view = window.page_pane.story_view
    before = view.document().size().height()
    window.page_pane.set_type(Type("serif", 13, 70, 200))
    assert view.document().size().height() > before
    window.page_pane.set_type(Type("sans", 20, 50, 150))
    assert body_size(window) == 20
    assert view.type.font == "sans"


def test_type_grows_and_shrinks_by_keys_and_is_kept(window: MainWindow, qtbot: QtBot) -> None:
    held = Qt.KeyboardModifier.ControlModifier
    usual = body_size(window)
    QTest.keyClick(window.list_pane.table, Qt.Key.Key_Equal, held)
    QTest.keyClick(window.list_pane.table, Qt.Key.Key_Plus, held)
    assert body_size(window) == usual + 2
    assert settings.load(paths.settings_path()).page_size == usual + 2
    assert window.status.message.text() == f"Type of {usual + 2} points"
    QTest.keyClick(window.list_pane.table, Qt.Key.Key_Minus, held)
    assert body_size(window) == usual + 1
    QTest.keyClick(window.list_pane.table, Qt.Key.Key_0, held)
    assert body_size(window) == usual


def test_the_wheel_changes_the_type_with_ctrl_only(window: MainWindow) -> None:
    view, usual = window.page_pane.story_view, body_size(window)
    turn_wheel(view, True, Qt.KeyboardModifier.ControlModifier)
    assert body_size(window) == usual + 1
    turn_wheel(view, False, Qt.KeyboardModifier.NoModifier)
    assert body_size(window) == usual + 1


def test_type_has_its_bounds(window: MainWindow) -> None:
    window.page_pane.set_type(Type(points=MAX_PAGE_SIZE))
    window.reading.zoom_in()
    assert body_size(window) == MAX_PAGE_SIZE


def test_paragraphs_are_numbered_in_the_margin_and_not_in_the_text(window: MainWindow) -> None:
    view = window.page_pane.story_view
    window.actions_["view.paragraphs"].trigger()
    found = list(page_margin.numbers(view, view.page))
    assert [number.text for number in found][:3] == ["¶ 1", "¶ 2", "¶ 3"]
    for number, place in enumerate(found):
        assert not place.place.intersects(view.rect_of(number))
        assert place.place.left() >= 0
    view.selectAll()
    assert "¶" not in view.selected_words()


def test_a_click_on_a_number_shows_the_line_in_the_source(window: MainWindow) -> None:
    view = window.page_pane.story_view
    window.actions_["view.paragraphs"].trigger()
    point = list(page_margin.numbers(view, view.page))[1].place.center()
    said = view.tip_at(point)
    QTest.mouseClick(view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, point)
    assert window.page_pane.shows_source
    line = window.page_pane.source_view.current()
    assert line is not None
    assert "“We have waited long enough,”" in line.text
    assert said.startswith(f"Line {line.line} of the source.")
    assert window.status.message.text() == f"Line {line.line} of the source"


def test_a_letter_shows_the_paragraph_that_is_read_in_the_source(window: MainWindow) -> None:
    view = window.page_pane.story_view
    view.setFocus()
    cursor = view.document().find("2.4 million")
    view.setTextCursor(cursor)
    QTest.keyClick(view, Qt.Key.Key_L)
    line = window.page_pane.source_view.current()
    assert line is not None
    assert "2.4 million" in line.text


# --- found in the story ---


def look_for(window: MainWindow, words: str) -> Finder:
    QTest.keyClick(window.list_pane.table, Qt.Key.Key_F)
    finder = window.page_pane.finder
    assert finder is not None
    QTest.keyClicks(finder.bar.field, words)
    return finder


def looked_at(window: MainWindow) -> tuple[str, int]:
    marks = window.page_pane.story_view.extraSelections()
    return marks[-1].cursor.selectedText(), marks[-1].cursor.selectionStart()


def test_words_are_found_as_they_are_typed(window: MainWindow) -> None:
    finder = look_for(window, "COUNCIL")
    assert finder.bar.field.hasFocus()
    assert finder.bar.count.text() == "1 of 3"
    marks = window.page_pane.story_view.extraSelections()
    assert all(mark.format.background().color().isValid() for mark in marks)
    assert all(mark.format.underlineStyle() for mark in marks)
    first = looked_at(window)
    QTest.keyClick(finder.bar.field, Qt.Key.Key_Return)
    assert finder.bar.count.text() == "2 of 3"
    assert looked_at(window)[1] > first[1]
    QTest.keyClick(finder.bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(finder.bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert finder.bar.count.text() == "3 of 3"
    QTest.keyClicks(finder.bar.field, "zz")
    assert finder.bar.count.text() == "Not found"


def test_escape_gives_the_keyboard_back(window: MainWindow) -> None:
    finder = look_for(window, "ferry")
    QTest.keyClick(finder.bar.field, Qt.Key.Key_Escape)
    assert window.list_pane.table.hasFocus()
    assert not finder.bar.isVisible()
    assert window.page_pane.story_view.extraSelections() == []


def test_finding_goes_on_in_the_next_story(window: MainWindow) -> None:
    finder = look_for(window, "grind")
    assert finder.bar.count.text() == "Not found"
    window.browser.go_to(find(window.session.library, "mill"))
    assert finder.bar.count.text() == "1 of 2"
    assert looked_at(window)[0].casefold() == "grind"


def test_what_is_found_leaves_the_hits_of_a_search_alone(window: MainWindow) -> None:
    window.page_pane.show_hits(parse("ferry"))
    window.page_pane.next_hit()
    finder = look_for(window, "council")
    window.page_pane.next_hit()
    assert window.status.message.text() == "2 of 2"
    assert finder.bar.count.text() == "2 of 3"
    drawn = {m.cursor.selectedText() for m in window.page_pane.story_view.extraSelections()}
    assert drawn == {"ferry", "council"}


def test_words_are_found_in_the_source(window: MainWindow) -> None:
    window.page_pane.show_source_tab()
    finder = look_for(window, "subscribe")
    assert finder.bar.count.text() == "1 of 1"
    line = window.page_pane.source_view.current()
    assert line is not None
    assert line.text.startswith("Subscribe")
    assert finder.bar.field.hasFocus()


# --- what cannot be seen ---


def retype_first(window: MainWindow, words: str) -> None:
    story = window.browser.story
    assert story is not None
    first = story.clean.paragraphs[0]
    typed = Typed(story.id, story.version, first.start, first.end, first.text, words)
    assert window.corrections.retype(typed)


def test_S15_hidden_signs_and_mixed_letters_are_told_and_led_to(window: MainWindow) -> None:
    pane, view = window.page_pane, window.page_pane.story_view
    assert not pane.badge.isVisible()
    retype_first(window, "The \u202eferry\u202c was pa\u200bid by the соuncil of Москвa.")
    assert pane.badge.isVisible()
    assert pane.badge.text.text() == "Invisible signs: 3 · mixed letters: 2"
    assert "The ⟨RLO⟩ferry⟨PDF⟩ was pa⟨ZWSP⟩id" in view.toPlainText()
    pane.badge.stepped.emit(1)
    assert looked_at(window)[0] == "⟨RLO⟩"
    pane.badge.stepped.emit(-1)
    assert looked_at(window)[0] == "Москвa"
    waved = [m for m in view.extraSelections() if m.format.underlineStyle() == WAVE]
    assert [m.cursor.selectedText() for m in waved] == ["соuncil", "Москвa"]
    view.selectAll()
    assert "The \u202eferry\u202c was pa\u200bid by" in view.selected_words()
    pane.show_source_tab()
    assert not pane.badge.isVisible()


def test_S15_what_is_odd_is_explained_where_it_stands(window: MainWindow) -> None:
    view = window.page_pane.story_view
    retype_first(window, "A \u202eword of Москвa.")
    for words, said in (
        ("RLO", "A hidden sign (U+202E) that turns the direction of the text."),
        ("оскв", "“Москвa” mixes letters: a (Latin) among Cyrillic ones."),
    ):
        cursor = view.document().find(words)
        cursor.setPosition(cursor.selectionStart() + 1)
        assert view.tip_at(view.cursorRect(cursor).center()) == said
    assert view.tip_at(QPoint(2, 2)) == ""


# --- copied ---


def test_a_story_is_copied_as_plain_text(window: MainWindow, qapp: QApplication) -> None:
    window.actions_["edit.copy-plain"].trigger()
    lines = qapp.clipboard().text().split("\n\n")
    assert lines[0] == "Harbour council votes to reopen the northern ferry line"
    assert lines[1].startswith("Maren Lindqvist · ")
    assert lines[2].startswith("The harbour council of Lindenfurt")
    assert window.status.message.text() == "The story is copied"


def test_what_is_chosen_is_copied_with_its_source(window: MainWindow, qapp: QApplication) -> None:
    view = window.page_pane.story_view
    view.setTextCursor(view.document().find("This is a bridge of water."))
    window.actions_["edit.copy-cited"].trigger()
    copied = qapp.clipboard().text()
    assert copied.startswith("“This is a bridge of water.” — Maren Lindqvist, “Harbour council")
    window.actions_["edit.copy-plain"].trigger()
    assert qapp.clipboard().text().endswith("\n\nThis is a bridge of water.\n")


# --- on paper ---


def test_a_story_is_looked_at_on_paper_and_saved(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    retype_first(window, "The harbour council voted. " * 600)
    window.actions_["article.print"].trigger()
    dialog = window.reading.dialog
    assert dialog is not None
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    pages = dialog.sheets.count
    assert pages > 2
    assert dialog.place.text() == f"Page 1 of {pages}"
    assert not dialog.back.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_PageDown)
    assert dialog.place.text() == f"Page 2 of {pages}"
    whole = dialog.sheet.pixmap().width()
    dialog.zoom.setCurrentIndex(1)
    assert dialog.sheet.pixmap().width() > whole
    dialog.paper.setCurrentText("Letter")
    assert dialog.sheets.paper == "Letter"
    dialog.go_to(99)
    assert dialog.place.text().startswith("Page 2 of ")
    file = tmp_path / "story.pdf"
    dialog.save_to(str(file))
    assert file.read_bytes().startswith(b"%PDF")
    assert window.status.message.text() == f"The PDF is in {file}"
    with qtbot.waitSignal(dialog.finished):
        dialog.reject()


def test_chosen_words_are_searched_in_all_stories(window: MainWindow, qtbot: QtBot) -> None:
    library, view = window.session.library, window.page_pane.story_view
    window.browser.go_to(find(library, "ferry"))
    qtbot.waitUntil(lambda: window.browser.facets is not None)
    window.library_pane.choose((Facet("status", "new"),))
    window.library_pane.chosen.emit((Facet("status", "new"),), False)
    cursor = view.document().find("nine", 0)
    view.setTextCursor(cursor)
    window.actions_["edit.find-everywhere"].trigger()
    assert window.search.text() == '"nine"'
    assert window.search.hasFocus()
    qtbot.waitUntil(lambda: window.browser.view.query == '"nine"')
    assert window.browser.view.facets == ()


def test_stories_are_exported_as_pdf_in_a_task(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(window.traffic.done):
        window.traffic._ordered(Order("pdf", tmp_path, "story", False))
    assert (tmp_path / "story.pdf").read_bytes().startswith(b"%PDF")
    assert window.traffic.dialog is not None
    window.traffic.dialog.close()


def test_S7_nothing_is_asked_for_on_paper(window: MainWindow) -> None:
    window.browser.go_to(find(window.session.library, "Bold"))
    story = window.browser.story
    assert story is not None
    made = Sheets(story).pdf()
    assert b"/URI" not in made
    assert b"/Subtype /Image" not in made
