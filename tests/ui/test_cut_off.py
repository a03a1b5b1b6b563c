"""Nothing that is written is cut off, in English and Russian, on the smallest screen served."""

from collections.abc import Callable, Iterator
from html import escape
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenuBar,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QTabBar,
    QTableView,
    QToolBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from newsdesk.ui import languages
from newsdesk.ui.main_window import MainWindow
from newsdesk.ui.panes.story_table import StoryTable

from .rooms import DIALOGS, PANES, SMALL, dialog_of, fill, seen, window_on

ROUNDS = 5  # in which what is laid out moves what stands round it
INSET = 2  # pixels that a line keeps free on either side of its text
CROSS = 24  # pixels of each sign within a line


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("cut-off") / "library.newsdesk"
    fill(place)
    return place


@pytest.fixture(params=["en", "ru"])
def window(
    filled: Path, qtbot: QtBot, qapp: QApplication, request: pytest.FixtureRequest, english: None
) -> Iterator[MainWindow]:
    languages.use(qapp, request.param)
    with window_on(filled, qtbot, SMALL) as window:
        yield window


# --- elided on purpose ---

# The newsroom's own texts, of any length, that can be read whole elsewhere.
ELIDED: dict[type[QWidget], str] = {
    StoryTable: "headlines and outlets of stories: the page has them whole",
}


def is_elided(widget: QWidget) -> bool:
    """Say whether a text may be shortened: it is listed, or its tip tells it whole."""
    text = widget.currentText() if isinstance(widget, QComboBox) else getattr(widget, "text", str)()
    return isinstance(widget, tuple(ELIDED)) or (bool(text) and text in widget.toolTip())


def is_path(text: str) -> bool:
    """Say whether a text is the path of a file or folder, which is as long as it is."""
    return Path(text).is_absolute()


# --- what a text needs and what it has ---


def _label(label: QLabel) -> str:
    if not label.text() or label.wordWrap():
        return _wrapped(label) if label.text() else ""
    need, has = label.sizeHint(), label.size()
    short = need.width() > has.width() + 1 or need.height() > has.height() + 1
    return f"needs {need.width()}×{need.height()}" if short else ""


def _wrapped(label: QLabel) -> str:
    need = label.heightForWidth(label.width())
    word = max(label.fontMetrics().horizontalAdvance(word) for word in label.text().split())
    short = need > label.height() + 1 or word > label.contentsRect().width()
    return f"needs {word}×{need}" if short else ""


def _button(button: QAbstractButton) -> str:
    signs = isinstance(button, QToolButton) and (
        button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
        and not button.icon().isNull()
    )
    need = button.sizeHint()
    short = need.width() > button.width() + 1 or need.height() > button.height() + 1
    return f"needs {need.width()}×{need.height()}" if button.text() and short and not signs else ""


def _choice(box: QComboBox) -> str:
    option = QStyleOptionComboBox()
    option.initFrom(box)
    field = box.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box
    )
    items = [box.itemText(place) for place in range(box.count())]
    long = [item for item in items if box.fontMetrics().horizontalAdvance(item) > field.width()]
    return f"has {field.width()} for {long}" if long and not box.isEditable() else ""


def _tabs(tabs: QTabBar) -> str:
    for place in range(tabs.count()):
        rect, need = tabs.tabRect(place), tabs.fontMetrics().horizontalAdvance(tabs.tabText(place))
        if need > rect.width() - 2 * INSET or not tabs.rect().contains(rect):
            return f"“{tabs.tabText(place)}” needs {need} and has {rect} of {tabs.rect()}"
    return ""


def _header(header: QHeaderView) -> str:
    model = header.model()
    across = header.orientation() == Qt.Orientation.Horizontal
    for section in range(header.count() if across and model is not None else 0):
        if header.isSectionHidden(section):
            continue
        text = str(model.headerData(section, Qt.Orientation.Horizontal) or "")
        need, has = header.sectionSizeHint(section), header.sectionSize(section)
        if text and need > has + 1:
            return f"“{text}” needs {need} and has {has}"
    return ""


def _line(line: QLineEdit) -> str:
    text = "" if is_path(line.placeholderText()) else line.placeholderText()
    option = QStyleOptionFrame()
    option.initFrom(line)
    rect = line.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, line)
    signs = [sign for sign in line.findChildren(QToolButton) if sign.isVisible()]
    has = rect.width() - 2 * INSET - CROSS * len(signs)
    need = line.fontMetrics().horizontalAdvance(text)
    low = line.fontMetrics().height() > rect.height() + 1
    return f"“{text}” needs {need} and has {has}" if need > has or low else ""


def _table(table: QTableView) -> str:
    """Look at the cells in sight; one that is shortened is to tell all in its tip."""
    model, area = table.model(), table.viewport().rect()
    last = table.rowAt(area.height() - 1)
    for row in range(max(table.rowAt(0), 0), last + 1 if last >= 0 else model.rowCount()):
        for column in range(model.columnCount()):
            index = model.index(row, column)
            if table.isColumnHidden(column) or table.wordWrap():
                continue
            text, tip = str(index.data() or ""), str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
            need, has = table.sizeHintForIndex(index).width(), table.columnWidth(column)
            if need > has + 1 and escape(text) not in tip:
                return f"“{text}” needs {need} and has {has}"
    return ""


def _menus(bar: QMenuBar) -> str:
    out = [a.text() for a in bar.actions() if not bar.rect().contains(bar.actionGeometry(a))]
    return f"no room for {out}" if out else ""


def _tools(bar: QToolBar) -> str:
    more = bar.findChild(QToolButton, "qt_toolbar_ext_button")
    return "not all tools have room" if more is not None and more.isVisible() else ""


MEASURES: dict[type[QWidget], Callable[..., str]] = {
    QLabel: _label,
    QAbstractButton: _button,
    QComboBox: _choice,
    QTabBar: _tabs,
    QHeaderView: _header,
    QLineEdit: _line,
    QTableView: _table,
    QMenuBar: _menus,
    QToolBar: _tools,
    QGroupBox: lambda box: "" if box.sizeHint().width() <= box.width() else "its title",
}


def outside(widget: QWidget, root: QWidget) -> str:
    """Say where a widget is cut by what it stands in; what can be scrolled to is not cut."""
    above, rect = widget.parentWidget(), QRect(widget.pos(), widget.size())
    while above is not None:
        area = above.parentWidget()
        if isinstance(area, QScrollArea) and area.viewport() is above:
            scrolls = area.horizontalScrollBar().isVisible()
            wide = rect.left() < 0 or rect.right() > above.width()
            return "" if scrolls or not wide else f"{rect} is wider than {above.size()}"
        if not above.rect().adjusted(-1, -1, 1, 1).contains(rect):
            return f"{rect} does not fit into {type(above).__name__} {above.size()}"
        if above is root or above.isWindow():
            return ""
        rect.translate(above.pos())
        above = above.parentWidget()
    return ""


def written(widget: QWidget) -> str:
    return str(getattr(widget, "text", str)() or widget.accessibleName())


def cut(root: QWidget) -> Iterator[str]:
    """Return what is written and cannot be read whole."""
    for widget in seen(root):
        measures = [look for kind, look in MEASURES.items() if isinstance(widget, kind)]
        if not measures or widget.size().isEmpty() or is_elided(widget):
            continue
        if widget.objectName().startswith("qt_") or isinstance(widget.parentWidget(), QLineEdit):
            continue
        for fault in (*(look(widget) for look in measures), outside(widget, root)):
            if fault:
                has = f"{widget.width()}×{widget.height()}"
                yield f"{type(widget).__name__} “{written(widget)}” {has}: {fault}"


def settle() -> None:
    """Let everything be laid out that waits for it."""
    for _ in range(ROUNDS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)


def test_nothing_is_cut_off_in_the_window(window: MainWindow, qtbot: QtBot) -> None:
    faults: list[str] = []
    for name, opened in PANES.items():
        opened(window)
        settle()
        assert (window.width(), window.height()) == SMALL, name
        faults += [f"{name}: {fault}" for fault in cut(window)]
    assert not faults, "\n".join(dict.fromkeys(faults))


def test_nothing_is_cut_off_in_the_dialogs(window: MainWindow, qtbot: QtBot) -> None:
    faults: list[str] = []
    for name in DIALOGS:
        with dialog_of(name, window, qtbot) as dialog:
            settle()
            if dialog.width() > SMALL[0] or dialog.height() > SMALL[1]:
                faults.append(f"{name}: {dialog.size()} is larger than the screen")
            faults += [f"{name}: {fault}" for fault in cut(dialog)]
    assert not faults, "\n".join(faults)


def test_menus_fit_the_screen(window: MainWindow) -> None:
    for menu in window.actions_.menus.values():
        need = menu.sizeHint()
        assert need.width() <= SMALL[0], menu.title()
        assert need.height() <= SMALL[1], menu.title()


@pytest.mark.parametrize("language", ["en", "ru"])
def test_nothing_is_cut_off_in_the_welcome(
    tmp_path: Path, qtbot: QtBot, qapp: QApplication, english: None, language: str
) -> None:
    languages.use(qapp, language)
    with window_on(tmp_path / "empty.newsdesk", qtbot, SMALL) as window:
        settle()
        assert not list(cut(window))


def test_a_text_without_room_is_seen(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    label = QLabel("Words that need room", holder)
    label.resize(20, 20)
    holder.show()
    assert len(list(cut(holder))) == 1
    label.adjustSize()
    holder.resize(label.sizeHint() + label.sizeHint())
    assert not list(cut(holder))
    label.move(QPoint(holder.width() - 10, 0))
    assert len(list(cut(holder))) == 1
