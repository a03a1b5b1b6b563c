"""The search box: searches while one types, completes, remembers, shows what is wrong."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from newsdesk.ui.widgets.search_box import REMEMBERED, SearchBox

Told = list[tuple[str, bool]]


def known(name: str, beginning: str) -> Sequence[str]:
    values = {"outlet": ("Hafenblatt", "Harbour Post", "Mill Post")}.get(name, ())
    return [value for value in values if value.lower().startswith(beginning.lower())]


@pytest.fixture
def form(qtbot: QtBot) -> QWidget:
    window = QWidget()
    window.resize(700, 500)
    qtbot.addWidget(window)
    return window


@pytest.fixture
def box(form: QWidget, qtbot: QtBot) -> SearchBox:
    box = SearchBox()
    box.values = known
    layout = QVBoxLayout(form)
    layout.addWidget(box)
    layout.addWidget(QLineEdit())
    layout.addStretch(1)
    with qtbot.waitExposed(form):
        form.show()
    form.activateWindow()
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    return box


@pytest.fixture
def told(box: SearchBox) -> Told:
    heard: Told = []
    box.searched.connect(lambda query, typing: heard.append((query, typing)))
    return heard


def offered(box: SearchBox) -> list[str]:
    return [offer.text for offer in box.popup.model_.offers] if box.popup.isVisible() else []


def press(box: SearchBox, key: Qt.Key, ctrl: bool = False) -> None:
    none, control = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(box, key, control if ctrl else none)


def test_typing_searches_after_a_pause_and_enter_at_once(
    box: SearchBox, told: Told, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(box.searched):
        QTest.keyClicks(box, "ferry")
    assert told == [("ferry", True)]
    press(box, Qt.Key.Key_Return)
    assert told == [("ferry", True), ("ferry", False)]
    press(box, Qt.Key.Key_Return)
    assert len(told) == 2


def test_leaving_the_box_ends_the_typing(box: SearchBox, told: Told) -> None:
    QTest.keyClicks(box, "mill")
    box.window().findChildren(QLineEdit)[-1].setFocus()
    assert told == [("mill", False)]


def test_a_field_is_offered_and_then_its_values(box: SearchBox, told: Told) -> None:
    QTest.keyClicks(box, "ferry outl")
    assert offered(box) == ["outlet:"]
    press(box, Qt.Key.Key_Tab)
    assert box.text() == "ferry outlet:"
    assert offered(box) == ["Hafenblatt", '"Harbour Post"', '"Mill Post"']
    press(box, Qt.Key.Key_Down)
    press(box, Qt.Key.Key_Return)
    assert box.text() == 'ferry outlet:"Harbour Post" '
    assert not box.popup.isVisible()
    assert box.hasFocus()


def test_enter_searches_for_a_word_that_could_be_a_field(box: SearchBox, told: Told) -> None:
    QTest.keyClicks(box, "sect")
    assert offered(box) == ["section:"]
    press(box, Qt.Key.Key_Return)
    assert told == [("sect", False)]
    assert box.text() == "sect"


def test_escape_closes_the_popup_first_and_clears_second(
    box: SearchBox, told: Told, qtbot: QtBot
) -> None:
    QTest.keyClicks(box, "status:n")
    assert offered(box) == ["new"]
    press(box, Qt.Key.Key_Escape)
    assert (box.text(), box.popup.isVisible()) == ("status:n", False)
    with qtbot.waitSignal(box.left):
        press(box, Qt.Key.Key_Escape)
    assert box.text() == ""


def test_a_click_takes_an_offer(box: SearchBox) -> None:
    QTest.keyClicks(box, "outlet:mill")
    index = box.popup.model_.index(0)
    place = box.popup.visualRect(index).center()
    QTest.mouseClick(box.popup.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert box.text() == 'outlet:"Mill Post" '


def test_the_last_searches_come_back(box: SearchBox, told: Told, qtbot: QtBot) -> None:
    for query in ("ferry", "mill", "ferry"):
        box.setText(query)
        press(box, Qt.Key.Key_Return)
    assert box.history == ["ferry", "mill"]
    box.clear()
    press(box, Qt.Key.Key_Down)
    assert offered(box) == ["ferry", "mill"]
    press(box, Qt.Key.Key_Down)
    press(box, Qt.Key.Key_Return)
    assert (box.text(), told[-1]) == ("mill", ("mill", False))
    press(box, Qt.Key.Key_Down, ctrl=True)
    assert offered(box) == ["ferry", "mill"]
    press(box, Qt.Key.Key_Up)
    assert box.popup.place == 1


def test_no_more_than_fifty_searches_are_remembered(box: SearchBox) -> None:
    for number in range(REMEMBERED + 5):
        box.setText(f"word{number}")
        box.remember()
    assert len(box.history) == REMEMBERED
    assert box.history[0] == f"word{REMEMBERED + 4}"


def test_down_without_a_history_goes_to_the_list(box: SearchBox, qtbot: QtBot) -> None:
    with qtbot.waitSignal(box.left):
        press(box, Qt.Key.Key_Down)


def test_what_is_wrong_is_underlined_until_it_is_changed(box: SearchBox) -> None:
    bad = "#9b2219"
    box.setText("ferry status:nwe")
    box.show_wrong(6, 10)
    assert reds(box, bad) > 0
    box.remember()
    assert box.history == []
    box.setText("ferry")
    assert reds(box, bad) == 0
    box.show_wrong(99, 5)
    box.show_wrong(0, 0)
    assert reds(box, bad) == 0


def reds(box: SearchBox, colour: str) -> int:
    image = box.grab().toImage()
    pixels = (
        image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height() - 3)
    )
    return sum(p.red() > 110 and p.green() < 110 and p.blue() < 110 for p in pixels)


def test_a_name_is_asked_for_in_place(box: SearchBox, qtbot: QtBot) -> None:
    box.setText("ferry")
    press(box, Qt.Key.Key_S, ctrl=True)
    asking = box.asking
    assert asking.isVisible()
    assert asking.line.text() == "ferry"
    QTest.keyClick(asking.line, Qt.Key.Key_Escape)
    assert not asking.isVisible()
    assert box.hasFocus()
    box.ask_name()
    asking.line.setText("  Ferries ")
    with qtbot.waitSignal(box.named) as named:
        QTest.keyClick(asking.line, Qt.Key.Key_Return)
    assert named.args == ["Ferries"]
    assert not asking.isVisible()


def test_a_query_that_is_shown_already_is_not_searched(
    box: SearchBox, told: Told, qtbot: QtBot
) -> None:
    box.show_query("ferry")
    with qtbot.assertNotEmitted(box.searched, wait=150):
        press(box, Qt.Key.Key_Return)
    assert told == []


def test_letters_beyond_the_basic_plane_keep_their_place(box: SearchBox) -> None:
    box.setText("🚢🚢 outlet:mi")
    box.setCursorPosition(len("🚢🚢 outlet:mi") + 2)
    box._typed()
    assert offered(box) == ['"Mill Post"']
    press(box, Qt.Key.Key_Tab)
    assert box.text() == '🚢🚢 outlet:"Mill Post" '
