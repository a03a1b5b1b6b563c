"""Lines under the headlines: only while words are searched for, only for rows in sight."""

import pytest
from pytestqt.qtbot import QtBot

from newsdesk import paths
from newsdesk.desk import snippets
from newsdesk.settings import load
from newsdesk.store.library import Library
from newsdesk.text.query import parse
from newsdesk.ui.main_window import MainWindow
from newsdesk.ui.session import Session
from newsdesk.ui.snippets import TALL

from .conftest import ANNA, find, rows_of


def search(window: MainWindow, qtbot: QtBot, query: str) -> None:
    with qtbot.waitSignal(window.browser.listed):
        window.browser.search(query)
    qtbot.waitUntil(lambda: window.browser.view.query == query)


def lines(window: MainWindow) -> list[str]:
    shown = window.list_pane.table.artist._lines or {}
    return [shown[row.id].text if row.id in shown else "" for row in rows_of(window)]


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Return the stories whose lines are found, as that is done."""
    found: list[int] = []
    real = snippets.snippets

    def counted(library: Library, ids: list[int], *rest: object) -> object:
        found.extend(ids)
        return real(library, ids, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(snippets, "snippets", counted)
    return found


def test_a_snippet_stands_around_the_hits_of_the_clean_body(library: Library) -> None:
    ferry, mill = find(library, "ferry"), find(library, "mill")
    found = snippets.snippets(library, [ferry, mill, 99], parse("bridge OR flour"), 60)
    assert "bridge of water" in found[ferry].text
    assert [found[mill].text[a:b] for a, b in found[mill].spans] == ["flour"]
    assert found[99].text == ""
    assert "newsletter" not in found[ferry].text


def test_lines_stand_there_while_words_are_searched_for(window: MainWindow, qtbot: QtBot) -> None:
    table = window.list_pane.table
    low = table.row_height
    window.actions_["view.snippets"].setChecked(True)
    assert table.row_height == low
    search(window, qtbot, "mill")
    assert table.row_height == TALL
    qtbot.waitUntil(lambda: any("has begun to grind" in line for line in lines(window)))
    table.grab()
    search(window, qtbot, "status:new")
    assert table.row_height == low
    search(window, qtbot, "ferry")
    assert table.row_height == TALL
    qtbot.waitUntil(lambda: any("northern ferry line" in line for line in lines(window)))
    window.actions_["view.snippets"].setChecked(False)
    assert table.row_height == low
    assert table.artist._lines is None


def test_switched_off_nothing_is_loaded(window: MainWindow, qtbot: QtBot, asked: list[int]) -> None:
    search(window, qtbot, "mill")
    with qtbot.waitSignal(window.browser._rows.fetched):
        window.browser._rows.fetch([1])
    assert not asked
    window.actions_["view.snippets"].setChecked(True)
    qtbot.waitUntil(lambda: any(lines(window)))
    assert set(asked) == {row.id for row in rows_of(window)}


def test_a_story_that_was_changed_gets_another_line(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_["view.snippets"].setChecked(True)
    search(window, qtbot, "mill")
    qtbot.waitUntil(lambda: any(lines(window)))
    story = find(window.session.library, "mill")
    window.browser.snippets.forget([story])
    assert lines(window) == [""]
    qtbot.waitUntil(lambda: any(lines(window)))


def test_the_choice_is_remembered(library: Library, qtbot: QtBot) -> None:
    for wanted in (False, True):
        window = MainWindow(Session(library, ANNA), load(paths.settings_path()))
        qtbot.addWidget(window)
        assert window.actions_["view.snippets"].isChecked() is wanted
        window.actions_["view.snippets"].setChecked(True)
        window.close()
