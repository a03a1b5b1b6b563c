"""Stories are dragged from the list, all that are selected."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from newsdesk.ui.main_window import MainWindow
from newsdesk.ui.panes import list_pane
from newsdesk.ui.widgets.dragging import badge, dragged, stories_in

LEFT = Qt.MouseButton.LeftButton


def move(widget: QWidget, place: QPoint) -> None:
    """Move the mouse with its left button down; QTest moves it with none."""
    where, none = QPointF(place), Qt.MouseButton.NoButton
    there = QPointF(widget.mapToGlobal(place))
    keys = Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(QEvent.Type.MouseMove, where, there, none, LEFT, keys)
    QApplication.sendEvent(widget, event)


def test_the_selection_is_dragged_out_of_the_list(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken: list[list[int]] = []
    monkeypatch.setattr(list_pane, "drag", lambda _source, ids: taken.append(list(ids)))
    table = window.list_pane.table
    table.selectAll()
    chosen = window.list_pane.chosen()
    place = table.visualRect(window.list_pane.model.index(1, 1)).center()
    QTest.mousePress(table.viewport(), LEFT, pos=place)
    for step in (4, 30, 60):
        move(table.viewport(), place + QPoint(-step, step))
    QTest.mouseRelease(table.viewport(), LEFT, pos=place)
    assert taken == [chosen]
    assert window.list_pane.chosen() == chosen


def test_what_is_dragged_is_told_by_number(window: MainWindow) -> None:
    assert stories_in(dragged(range(1, 4))) == [1, 2, 3]
    assert badge("1,234", window.font()).width() > badge("3", window.font()).width()
