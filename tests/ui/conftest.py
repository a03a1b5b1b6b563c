"""A window over a library of a few invented stories."""
# ruff: noqa: E501 - the lines of a page are as long as they are

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from newsdesk.desk import browsing, ingest, opening
from newsdesk.settings import Settings
from newsdesk.store.library import Library
from newsdesk.story.changes import Person
from newsdesk.story.record import Row
from newsdesk.ui import languages, theme
from newsdesk.ui.main_window import MainWindow
from newsdesk.ui.session import Session

FERRY = """desk@hafenblatt.example Imprint Contact
Home
Politics

Harbour council votes to reopen the northern ferry line

Harbour council votes to reopen the northern ferry line

By Maren Lindqvist

06/07/2025

The harbour council of Lindenfurt voted on Tuesday to reopen the northern ferry line 🚢 after nine years, with 14 votes to 3.

“We have waited long enough,” said Jonas Brack, who has led the residents' group since 2017. “This is a bridge of water.”

The line will cost 2.4 million a year, of which the county pays a third, the council said in its decision.

Subscribe to our newsletter
"""

MILL = """Home > Villages

Old mill at Grauwinkel grinds again

By Ines Talbach

2025-03-02

The old mill at Grauwinkel has begun to grind flour again, after a group of neighbours spent four winters on its wheel.

Visitors may watch it on the first Sunday of every month, the group's speaker Olaf Remmers said on Monday.
"""

HOSTILE = """<b>Bold</b> <img src="file:///etc/passwd"> claim at the <script>alert(1)</script> fair

By <i>Nobody</i>

2025-01-05

The fair in Ostermoor was opened on Saturday with <a href="javascript:alert(1)">a long speech</a> and <img src="//host.example/x.png"> no rain at all.

Some 400 people came, the organisers said, and most of them stayed until the lamps went out at ten.
"""

ANNA = Person("Anna")


@pytest.fixture(autouse=True)
def styled(qapp: QApplication) -> Iterator[None]:
    """Give every test the light theme and English."""
    theme.apply(qapp, "light")
    languages.use(qapp, "en")
    yield
    qapp.clipboard().clear()


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "library.newsdesk"


@pytest.fixture
def library(place: Path) -> Iterator[Library]:
    opened = opening.open_library(place)
    for name, text in (("hostile", HOSTILE), ("mill", MILL), ("ferry", FERRY)):
        ingest.import_text(opened, text, name, by=ANNA)
    yield opened
    opened.close()


@pytest.fixture
def empty(place: Path) -> Iterator[Library]:
    opened = opening.open_library(place)
    yield opened
    opened.close()


OpenWindow = Callable[[Library], MainWindow]


@pytest.fixture
def open_window(qtbot: QtBot) -> OpenWindow:
    """Return a function that opens a window and gives its list the keyboard."""

    def opened(library: Library) -> MainWindow:
        window = MainWindow(Session(library, ANNA), Settings(person="Anna"))
        qtbot.addWidget(window)
        with qtbot.waitSignal(window.browser.listed), qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        window.focus_list()
        qtbot.waitUntil(window.list_pane.table.hasFocus)
        return window

    return opened


@pytest.fixture
def window(library: Library, open_window: OpenWindow) -> MainWindow:
    """Return a window with three stories, the ferry open."""
    return open_window(library)


def rows_of(window: MainWindow) -> list[Row]:
    """Return the rows of a list that is there."""
    model = window.list_pane.model
    rows = [model.row_at(place) for place in range(model.rowCount())]
    return [row for row in rows if row is not None]


def find(library: Library, words: str) -> int:
    """Return the story whose headline has some words."""
    return next(row.id for row in browsing.rows(library) if words in row.headline)


LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def english(qapp: QApplication) -> Iterator[None]:
    yield
    languages.use(qapp, "en")
    QLocale.setDefault(QLocale.c())
