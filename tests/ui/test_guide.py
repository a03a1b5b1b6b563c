"""The guide says what is so, in both languages; the tour and the samples do what they promise."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QKeySequence, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from newsdesk import paths
from newsdesk.desk import browsing, ingest, samples
from newsdesk.settings import Settings
from newsdesk.store.library import Library
from newsdesk.ui import languages
from newsdesk.ui.action_table import ACTIONS, TITLES
from newsdesk.ui.actions import plain, say
from newsdesk.ui.dialogs.guide import KEYS, Guide, GuidePage, file_of
from newsdesk.ui.main_window import MainWindow
from newsdesk.ui.session import Session
from newsdesk.ui.tour import STOPS

from .conftest import ANNA, LEFT, OpenWindow

CODES = ("en", "ru")
PICTURE = QTextDocument.ResourceType.ImageResource
OF_PANES = {"Space", "Return", "Esc", "X", "Ctrl"}  # keys that are no action's


def written(code: str) -> str:
    return (paths.guide() / f"guide.{code}.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("code", CODES)
def test_every_menu_that_is_named_is_there(code: str, qapp: QApplication, english: None) -> None:
    languages.use(qapp, code)
    there = {f"{say(TITLES[s.menu]).replace('&', '')} › {plain(s.text)}" for s in ACTIONS}
    named = set(re.findall(r"\*\*([^*\n]+ › [^*\n]+)\*\*", written(code)))
    assert len(named) > 8
    assert named - there == set()


@pytest.mark.parametrize("code", CODES)
def test_every_key_that_is_named_is_there(code: str) -> None:
    keys = {key for spec in ACTIONS for key in spec.keys} | OF_PANES
    combined = re.findall(r"`((?:Ctrl|Alt|Shift)\+[^`]+|F\d+|[A-Z0-9/?])`", written(code))
    assert len(combined) > 30
    assert {key for key in combined if key not in keys} == set()


def test_both_guides_have_the_same_shape() -> None:
    def shape(code: str) -> list[tuple[str, ...]]:
        text = written(code)
        parts = (r"^(#+) ", r"\]\(pictures/\w+/(\w+\.png)\)", r"^newsdesk (\w+)", r"^(\|)")
        return [tuple(re.findall(part, text, re.MULTILINE)) for part in parts]

    assert shape("en") == shape("ru")
    assert len(shape("en")[0]) > 12
    assert all(written(code).count(KEYS) == 1 for code in CODES)


@pytest.mark.parametrize("code", CODES)
def test_f1_opens_the_guide_in_the_language(
    window: MainWindow, qapp: QApplication, qtbot: QtBot, english: None, code: str
) -> None:
    languages.use(qapp, code)
    QTest.keyClick(window.list_pane.table, Qt.Key.Key_F1)
    guide = window.help.guide
    assert isinstance(guide, Guide)
    text = guide.page.toPlainText()
    assert ("Руководство" in text[:40]) == (code == "ru")
    assert guide.contents.count() == written(code).count("\n## ") + 1
    assert QKeySequence("Ctrl+Shift+E").toString() in text.rpartition("Ctrl+Shift+F")[0]
    window.help.show_guide()
    assert window.help.guide is guide
    guide.contents.setCurrentRow(guide.contents.count() - 1)
    qtbot.waitUntil(lambda: guide.page.verticalScrollBar().value() > 0)
    guide.words.setText("settings.toml")
    assert guide.page.textCursor().selectedText() == "settings.toml"
    QTest.keyClick(guide.words, Qt.Key.Key_Return)
    assert guide.page.textCursor().selectedText() == "settings.toml"
    guide.close()
    qtbot.waitUntil(lambda: window.help.guide is None)


def test_S7_the_guide_shows_its_own_pictures_and_nothing_else(
    window: MainWindow, tmp_path: Path
) -> None:
    (tmp_path / "docs").mkdir()
    for place in (tmp_path / "docs" / "in.png", tmp_path / "out.png"):
        made = QImage(20, 20, QImage.Format.Format_RGB32)
        made.save(str(place))
    (tmp_path / "docs" / "guide.md").write_text("# A\n\n## B\n\n[x](http://127.0.0.1/)\n")
    page = GuidePage(tmp_path / "docs" / "guide.md", {}, window)
    sizes = []
    for name in ("in.png", "../out.png", str(tmp_path / "out.png"), "file:///etc/passwd"):
        found = page.loadResource(PICTURE.value, QUrl(name))
        assert isinstance(found, QImage)
        sizes.append(found.width())
    assert sizes == [20, 1, 1, 1]
    page.anchorClicked.emit(QUrl("http://127.0.0.1/"))
    assert page.source().isEmpty()
    assert file_of("pt").name == "guide.en.md"


# --- the tour ---


def test_the_tour_leads_through_the_window(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_["help.tour"].trigger()
    tour = window.help.tour
    assert tour is not None
    for number, stop in enumerate(STOPS, 1):
        assert tour.title.text() == stop.title
        assert tour.number.text() == f"{number} / {len(STOPS)}"
        assert window.rect().contains(tour.geometry())
        assert tour.next.hasFocus()
        if number < len(STOPS):
            QTest.keyClick(tour.next, Qt.Key.Key_Space)
    QTest.mouseClick(tour.next, LEFT)
    qtbot.waitUntil(lambda: window.help.tour is None)
    assert window.list_pane.table.hasFocus()


def test_esc_ends_the_tour_and_it_stays_in_a_small_window(window: MainWindow, qtbot: QtBot) -> None:
    window.help.show_tour()
    tour = window.help.tour
    assert tour is not None
    window.resize(1000, 650)
    qtbot.waitUntil(lambda: window.rect().contains(tour.geometry()))
    QTest.keyClick(tour.next, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.help.tour is None)


def test_the_tour_of_an_empty_library_speaks_of_what_is_there(empty: Library, qtbot: QtBot) -> None:
    window = MainWindow(Session(empty, ANNA), Settings(person="Anna"))
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.browser.counted):
        window.show()
    window.help.show_tour()
    tour = window.help.tour
    assert tour is not None
    assert tour.number.text() == "1 / 2"
    tour.end()


# --- the samples ---


class Kept(dict[str, str]):
    """What the window remembers, in memory."""

    def value(self, key: str) -> str:
        return self.get(key, "")

    def keep(self, key: str, value: str) -> None:
        self[key] = value


def test_samples_are_loaded_and_removed_with_a_click_each(
    empty: Library, open_window: OpenWindow, qtbot: QtBot
) -> None:
    ingest.import_text(empty, "A story of our own\n\nWords of it.", "own", by=ANNA)
    window = open_window(empty)
    with qtbot.waitSignal(window.traffic.done, timeout=60_000):
        window.actions_["file.samples"].trigger()
    assert window.traffic.dialog is not None
    window.traffic.dialog.close()
    notice = window.samples.notice
    assert notice.isVisible()
    number = len(ingest.samples())
    assert len(samples.there(empty)) == number
    QTest.mouseClick(notice.other, LEFT)
    assert not notice.isVisible()
    assert [row.headline for row in browsing.rows(empty)] == ["A story of our own"]
    assert window.status.message.text() == f"{number} samples moved to the bin"
    window.actions_["edit.undo"].trigger()
    assert len(samples.there(empty)) == number
    window.actions_["file.remove-samples"].trigger()
    window.actions_["file.remove-samples"].trigger()
    assert window.status.message.text() == "There are no samples in the library."


def test_the_first_start_with_samples_offers_to_look_around(
    empty: Library, open_window: OpenWindow, qtbot: QtBot
) -> None:
    ingest.import_paths(empty, ingest.samples()[:2], by=ANNA, workers=1)
    window, kept = open_window(empty), Kept()
    window.samples.restore(kept)
    assert window.samples.notice.isVisible()
    QTest.mouseClick(window.samples.notice.button, LEFT)
    assert window.help.tour is not None
    window.help.tour.end()
    assert not window.samples.notice.isVisible()
    window.samples.restore(kept)
    assert not window.samples.notice.isVisible()
