"""How the page is set, its paragraphs' numbers, and the way from a paragraph to its source."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from newsdesk import paths, settings
from newsdesk.settings import MAX_PAGE_SIZE, Settings
from newsdesk.ui.main_window import MainWindow
from newsdesk.ui.page_type import Type, type_of
from newsdesk.ui.panes import page_margin
from newsdesk.ui.panes.story_view import StoryView

from .conftest import LEFT


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
