"""What a blind editor hears, and what the keyboard reaches, in every pane and every dialog."""

import importlib
import inspect
import pkgutil
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

import newsdesk.ui
from newsdesk.ui import words
from newsdesk.ui.main_window import MainWindow

from .conftest import rows_of
from .rooms import DIALOGS, PANES, dialog_of, fill, window_on

Role = QAccessible.Role
PRESSED = {  # what can be pressed, also where the keyboard is never on it
    Role.Button,
    Role.ButtonDropDown,
    Role.ButtonMenu,
    Role.CheckBox,
    Role.RadioButton,
    Role.ComboBox,
    Role.EditableText,
    Role.SpinBox,
    Role.Slider,
    Role.PageTab,
    Role.Link,
    Role.MenuItem,
    Role.ColumnHeader,
}
ROWS = {Role.Cell, Role.ListItem, Role.TreeItem, Role.RowHeader}
MOST = 1_000  # children of one thing that are looked at
NEAR = 6  # pixels by which two things on one line may differ


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("accessible") / "library.newsdesk"
    fill(place)
    return place


@pytest.fixture
def window(filled: Path, place: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    shutil.copy(filled, place)
    with window_on(place, qtbot) as window:
        QAccessible.setActive(True)
        yield window
        QAccessible.setActive(False)


# --- heard ---


def heard(root: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Return all that a screen reader can come to."""
    if root.state().invisible:
        return
    yield root
    for place in range(min(root.childCount(), MOST)):
        child = root.child(place)
        if child is not None and child.isValid():
            yield from heard(child)


def name_of(thing: QAccessibleInterface) -> str:
    """Return what is spoken as the name of a control.

    Qt speaks the value of a combo box in the place of its name, which is to come from a label.
    """
    if thing.role() is not Role.ComboBox:
        return thing.text(QAccessible.Text.Name).strip()
    labels = [by.text(QAccessible.Text.Name) for by, _ in thing.relations()]
    return " ".join(labels).strip() or thing.text(QAccessible.Text.Description).strip()


def is_control(thing: QAccessibleInterface) -> bool:
    return bool(thing.state().focusable) or thing.role() in PRESSED


def of(widget: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def told(thing: QAccessibleInterface) -> str:
    made = type(thing.object()).__name__ if thing.object() else "part"
    above = thing.parent()
    inside = above.text(QAccessible.Text.Name) if above else ""
    return f"{thing.role().name} “{name_of(thing)}” ({made} in “{inside}”)"


def nameless(root: QWidget) -> list[str]:
    things = [thing for thing in heard(of(root)) if is_control(thing)]
    assert len(things) > 1, "nothing was walked"
    filled_cells = ROWS - {Role.Cell}  # a cell of a table may well be empty
    return [
        told(thing)
        for thing in things
        if not name_of(thing) and (thing.role() not in ROWS or thing.role() in filled_cells)
    ]


def doubled(root: QWidget) -> list[str]:
    """Return the controls that cannot be told from another one of the same pane."""
    said = Counter(
        (thing.role().name, name_of(thing))
        for thing in heard(of(root))
        if is_control(thing) and thing.role() not in ROWS and thing.role() is not Role.StaticText
    )
    return [
        f"{role} “{name}” {number} times" for (role, name), number in said.items() if number > 1
    ]


def panes_of(window: MainWindow) -> Iterator[QWidget]:
    """Return the parts of the window in which a name stands for one thing."""
    parts = (window.library_pane, window.list_pane, window.page_pane, window.inspector)
    yield from (*parts, window.bar, window.status, window.menuBar())
    if window.panel.foot is not None and window.panel.foot.isVisible():
        yield window.panel.foot


def test_every_control_of_every_pane_says_what_it_is(window: MainWindow, qtbot: QtBot) -> None:
    faults = []
    for name, opened in PANES.items():
        opened(window)
        faults += [f"{name}: {fault}" for fault in nameless(window)]
        for pane in panes_of(window):
            faults += [f"{name}: {type(pane).__name__}: {fault}" for fault in doubled(pane)]
    assert not faults, "\n".join(dict.fromkeys(faults))


def test_every_control_of_every_dialog_says_what_it_is(window: MainWindow, qtbot: QtBot) -> None:
    faults = []
    for name in DIALOGS:
        with dialog_of(name, window, qtbot) as dialog:
            faults += [f"{name}: {fault}" for fault in (*nameless(dialog), *doubled(dialog))]
            faults += [] if dialog.windowTitle() else [f"{name}: no title"]
    assert not faults, "\n".join(faults)


def test_the_welcome_says_what_it_is(tmp_path: Path, qtbot: QtBot) -> None:
    with window_on(tmp_path / "empty.newsdesk", qtbot) as window:
        assert window.welcome.isVisible()
        QAccessible.setActive(True)
        assert not nameless(window)
        assert not doubled(window.welcome)
        QAccessible.setActive(False)


def test_a_row_of_the_list_speaks_headline_outlet_date_and_state(window: MainWindow) -> None:
    cells = [thing for thing in heard(of(window.list_pane.table)) if thing.role() is Role.Cell]
    rows = rows_of(window)
    across = len(cells) // len(rows)
    assert across >= 4
    for place, row in enumerate(rows):
        wanted = (row.headline, row.outlet, words.day(row.published), "New")
        line = cells[place * across : (place + 1) * across]
        read = [cell.text(QAccessible.Text.Name) for cell in line]  # a reader reads them all
        assert all(read.count(word) == 1 for word in wanted if word), read
        cell = next(cell for cell in line if cell.text(QAccessible.Text.Description))  # or one
        told = cell.text(QAccessible.Text.Name) + cell.text(QAccessible.Text.Description)
        assert all(word in told for word in wanted), told


def test_every_menu_item_says_what_it_does(window: MainWindow) -> None:
    for menu in window.actions_.menus.values():
        for action in menu.actions():
            assert action.isSeparator() or action.text().strip(), menu.title()


# --- reached ---


def is_stop(widget: QWidget) -> bool:
    tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return tab and widget.isEnabled() and widget.isVisible() and widget.focusProxy() is None


class Step(NamedTuple):
    """From one control to the next."""

    left: QWidget
    came: QWidget
    back: bool  # against the eye


def stops_of(root: QWidget) -> set[QWidget]:
    """Return what Tab is to come to: what the keyboard can be on, but for parts of a control."""
    return {
        widget
        for widget in root.findChildren(QWidget)
        if is_stop(widget) and not widget.objectName().startswith("qt_")
    }


def way_round(root: QWidget) -> list[Step]:
    """Press Tab until the keyboard is where it has been; return the steps of that round."""
    way: list[Step] = []
    here = QApplication.focusWidget()
    while here is not None and root.isAncestorOf(here):
        left = [step.left for step in way]
        if here in left:
            return way[left.index(here) :]
        QTest.keyClick(here, Qt.Key.Key_Tab)
        came = QApplication.focusWidget()
        assert came is not None
        back = against_the_eye(rect_of(here, root), rect_of(came, root))  # as it has scrolled now
        way.append(Step(here, came, back))
        here = came
    return []


def rect_of(widget: QWidget, root: QWidget) -> QRect:
    return QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())


def against_the_eye(a: QRect, b: QRect) -> bool:
    """Say whether a step goes back on a line, or up without going on to the right."""
    same_line = a.top() < b.bottom() - NEAR and b.top() < a.bottom() - NEAR
    if same_line:
        return b.right() < a.left() + NEAR
    return b.bottom() <= a.top() + NEAR and b.left() < a.right() - NEAR


def said(widget: QWidget) -> str:
    return f"{type(widget).__name__} “{name_of(of(widget))}”"


def astray(root: QWidget) -> list[str]:
    """Return what is wrong with the way that Tab goes."""
    way, stops = way_round(root), stops_of(root)
    if not way:
        return [f"Tab is caught by {QApplication.focusWidget()}"] if stops else []
    missed = stops - {step.came for step in way}
    faults = [f"Tab never comes to {said(widget)}" for widget in missed]
    steps = [f"{said(step.left)} → {said(step.came)}" for step in way if step.back]
    return faults + (steps if len(steps) > 1 else [])  # one step leads to the first again


def test_tab_goes_round_every_dialog_as_the_eye_does(window: MainWindow, qtbot: QtBot) -> None:
    faults = []
    for name in DIALOGS:
        with dialog_of(name, window, qtbot) as dialog:
            faults += [f"{name}: {fault}" for fault in astray(dialog)]
    assert not faults, "\n".join(faults)


def test_tab_goes_through_the_window_and_comes_back(window: MainWindow) -> None:
    window.focus_list()
    way = way_round(window)
    for pane in panes_of(window):
        if stops_of(pane):
            assert any(pane.isAncestorOf(step.came) for step in way), type(pane).__name__


# --- seen ---


def picture(widget: QWidget) -> QImage:
    """Return how a widget and what stands round it look."""
    root = widget.window()
    return root.grab(rect_of(widget, root).adjusted(-3, -3, 3, 3)).toImage()


def scroll_to(stop: QWidget) -> None:
    """Bring what the keyboard is on into sight, as Tab does."""
    above = stop.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(stop)
        above = above.parentWidget()


def unseen(root: QWidget) -> list[str]:
    """Return what looks the same with the keyboard on it and without."""
    here = QApplication.focusWidget()
    beside = here.parentWidget() if here is not None else None
    stops = sorted(stops_of(root), key=lambda stop: stop.parentWidget() is not beside)
    faults = []
    for stop in stops:  # what stands round the keyboard first: it may close when that goes
        others = [other for other in stops if other is not stop and other.isVisible()]
        if not others or not stop.isVisible():
            continue
        elsewhere = min(others, key=lambda other: other.parentWidget() is not stop.parentWidget())
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        scroll_to(stop)
        there = picture(stop)
        elsewhere.setFocus(Qt.FocusReason.TabFocusReason)
        if picture(stop) == there:
            faults.append(said(stop))
    return faults


@pytest.mark.parametrize("look", ["light", "dark", "contrast-light"])
def test_in_panes_it_is_seen_where_the_keyboard_is(window: MainWindow, look: str) -> None:
    window.preferences.choose("theme", look)
    faults = []
    for name, opened in PANES.items():
        opened(window)
        faults += [f"{name}: {fault}" for fault in unseen(window)]
    assert not faults, "\n".join(dict.fromkeys(faults))


@pytest.mark.parametrize("look", ["light", "dark", "contrast-light"])
def test_in_dialogs_it_is_seen_where_the_keyboard_is(
    window: MainWindow, qtbot: QtBot, look: str
) -> None:
    window.preferences.choose("theme", look)
    faults = []
    for name in DIALOGS:
        with dialog_of(name, window, qtbot) as dialog:
            faults += [f"{name}: {fault}" for fault in unseen(dialog)]
    assert not faults, "\n".join(dict.fromkeys(faults))


# --- whole ---


def test_no_dialog_is_left_out() -> None:
    kinds = set()
    for found in pkgutil.walk_packages(newsdesk.ui.__path__, "newsdesk.ui."):
        module = importlib.import_module(found.name)
        kinds |= {
            kind
            for _, kind in inspect.getmembers(module, inspect.isclass)
            if issubclass(kind, QDialog) and kind.__module__.startswith("newsdesk.")
        }
    assert kinds == {kind for kind, _ in DIALOGS.values() if kind.__module__.startswith("newsdesk")}
