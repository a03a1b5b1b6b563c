"""Cleaning in the window: the lines of the source, where the body begins, rules, cleaning again."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from newsdesk import paths, settings
from newsdesk.cleaning.cleaner import VERSION, clean
from newsdesk.desk import browsing, editing, ingest, outlet_rules, recleaning
from newsdesk.desk.outlet_rules import Rehearsal, RehearsedStory
from newsdesk.settings import Settings
from newsdesk.store.library import Library
from newsdesk.story.lines import Cleaning, LedgerLine, LineClass, LineState, Strictness
from newsdesk.story.record import Story
from newsdesk.ui.dialogs.outlet_rules import OutletRulesDialog
from newsdesk.ui.dialogs.recleaning import RecleaningDialog
from newsdesk.ui.dialogs.rehearsal import RehearsalDialog
from newsdesk.ui.main_window import MainWindow
from newsdesk.ui.models.compare_rows import spoken as spoken_pair
from newsdesk.ui.models.comparison import Difference
from newsdesk.ui.models.source_lines import is_doubtful, spoken, sureness, tally, told
from newsdesk.ui.panes.source_view import SourceView
from newsdesk.ui.traffic import name_filters

from .conftest import ANNA, FERRY, OpenWindow

ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
APP = "Read the whole story in our app, free for thirty days."


def source_of(window: MainWindow) -> SourceView:
    window.page_pane.show_source_tab()
    return window.page_pane.source_view


def choose(source: SourceView, words: str) -> LedgerLine:
    """Put the keyboard on the line that has some words."""
    row = next(n for n, line in enumerate(source.model.lines) if words in line.text)
    alone = source.view.selectionModel().SelectionFlag.ClearAndSelect
    source.view.selectionModel().setCurrentIndex(source.model.index(row), alone)
    source.view.setFocus()
    return source.model.lines[row]


def opened(window: MainWindow) -> Story:
    assert window.browser.story is not None
    return window.browser.story


def body(window: MainWindow) -> str:
    return browsing.story(window.session.library, opened(window).id).body


def adds_up(window: MainWindow) -> bool:
    foot = window.page_pane.source_view.foot.text()
    total, *parts = (int(word) for word in foot.partition("·")[0].split() if word.isdigit())
    written = [line for line in opened(window).ledger if line.text.strip()]
    return total == sum(parts) == len(written)


# --- lines ---


def line(**changed: object) -> LedgerLine:
    plain = LedgerLine(
        3, 0, 4, "Home", LineState.CUT, LineClass.MENU, "menu", "A word of <the> menus", 0.7351
    )
    return replace(plain, **changed)  # type: ignore[arg-type]


def test_how_sure_the_cleaner_is_stands_in_words() -> None:
    assert sureness(line()) == "73%"
    assert sureness(line(confidence=0.9999)) == "99%"
    assert sureness(line(confidence=1.0)) == "100%"
    assert sureness(line(rule="hand", confidence=1.0)) == ""
    assert is_doubtful(line())
    assert not is_doubtful(line(confidence=0.95))
    assert not is_doubtful(line(rule="hand"))
    assert "73%" in spoken(line())
    assert "Doubtful" in told(line())
    assert "Doubtful" not in told(line(confidence=0.95))


def test_S8_a_tooltip_takes_no_word_of_a_reason_for_markup() -> None:
    assert "A word of &lt;the&gt; menus" in told(line())


def test_the_keys_of_lines_are_on_where_a_line_is_chosen(window: MainWindow) -> None:
    keys = [f"article.{name}" for name in ("cut", "keep", "body-from", "body-up-to", "always-cut")]
    assert not any(window.actions_[key].isEnabled() for key in keys)
    source = source_of(window)
    choose(source, "We have waited")
    assert [window.actions_[key].isEnabled() for key in keys] == [True, False, True, True, True]
    choose(source, "Subscribe")
    assert [window.actions_[key].isEnabled() for key in keys] == [False, True, True, True, True]
    window.page_pane.show_story_tab()
    assert not any(window.actions_[key].isEnabled() for key in keys)


def test_keys_cut_and_restore_and_the_sum_adds_up(window: MainWindow) -> None:
    source = source_of(window)
    choose(source, "We have waited")
    QTest.keyClick(source.view, Qt.Key.Key_Delete, CONTROL)
    assert "We have waited" not in body(window)
    assert adds_up(window)
    QTest.keyClick(source.view, Qt.Key.Key_Insert, CONTROL)
    assert "We have waited" in body(window)
    assert adds_up(window)


def test_the_body_begins_where_the_key_says(window: MainWindow) -> None:
    source = source_of(window)
    before = body(window)
    choose(source, "We have waited")
    QTest.keyClick(source.view, Qt.Key.Key_Home, ALT)
    assert body(window).startswith("“We have waited")
    assert adds_up(window)
    assert "body from here" in window.actions_["edit.undo"].text()
    QTest.keyClick(source.view, Qt.Key.Key_Z, CONTROL)
    assert body(window) == before


def test_the_body_ends_where_the_key_says_even_at_a_cut_line(window: MainWindow) -> None:
    source = source_of(window)
    choose(source, "We have waited")
    QTest.keyClick(source.view, Qt.Key.Key_End, ALT)
    assert body(window).endswith("“This is a bridge of water.”")
    choose(source, "Subscribe")
    QTest.keyClick(source.view, Qt.Key.Key_Home, ALT)
    assert body(window) == "Subscribe to our newsletter"
    assert adds_up(window)
    assert window.status.undo.isVisible()


def test_the_menu_of_a_line_has_what_the_keys_do(window: MainWindow) -> None:
    source = source_of(window)
    offered = {action.objectName() for action in source._actions}
    assert {"article.cut", "article.keep", "article.body-from", "article.always-cut"} <= offered


def test_several_lines_apart_are_cut_with_one_undo(window: MainWindow) -> None:
    source = source_of(window)
    before = body(window)
    choose(source, "The harbour council of")
    row = next(n for n, x in enumerate(source.model.lines) if "The line will" in x.text)
    chosen = source.view.selectionModel().SelectionFlag.Select
    source.view.selectionModel().select(source.model.index(row), chosen)
    QTest.keyClick(source.view, Qt.Key.Key_X)
    assert body(window).startswith("“We have waited")
    window.corrections.undo()
    assert body(window) == before


def test_typed_words_show_in_source_and_compare(window: MainWindow) -> None:
    story = opened(window)
    at = story.clean.text.index("nine years")
    window.session.change(editing.retype, story.id, at, at + 4, "ten")
    source = source_of(window)
    model = source.model
    row = next(n for n, x in enumerate(model.lines) if "nine years" in x.text)
    assert model.lines[row].state is LineState.CORRECTED
    said = str(model.index(row).data(Qt.ItemDataRole.AccessibleTextRole))
    assert "after nine years" in said
    assert "after ten years" in said
    assert adds_up(window)
    window.page_pane.show_compare_tab()
    pairs = window.page_pane.compare_view.model.pairs
    changed = next(pair for pair in pairs if pair.state is Difference.CHANGED)
    assert [changed.left[slice(*place)] for place in changed.gone] == ["nine"]
    assert [changed.right[slice(*place)] for place in changed.come] == ["ten"]


# --- compare ---


def test_a_key_goes_from_difference_to_difference(window: MainWindow) -> None:
    compare = window.page_pane.compare_view
    QTest.keyClick(window.list_pane.table, Qt.Key.Key_F7)
    assert window.page_pane.tabs.currentWidget() is compare
    first = compare.view.currentIndex().row()
    rows = compare.model.differences
    assert first == rows[0]
    assert len(rows) > 1
    QTest.keyClick(compare.view, Qt.Key.Key_F7)
    assert compare.view.currentIndex().row() == rows[1]
    QTest.keyClick(compare.view, Qt.Key.Key_F7, SHIFT)
    QTest.keyClick(compare.view, Qt.Key.Key_F7, SHIFT)
    assert compare.view.currentIndex().row() == rows[-1]


def test_tabs_have_keys(window: MainWindow) -> None:
    tabs = window.page_pane.tabs
    for number, key in enumerate("123"):
        QTest.keyClicks(window, key, CONTROL)
        assert tabs.currentIndex() == number
        focus = QApplication.focusWidget()
        assert focus is not None
        assert tabs.currentWidget().isAncestorOf(focus)


@pytest.mark.parametrize("width", [900, 400])
def test_both_sides_or_one_column_whatever_fits(window: MainWindow, width: int) -> None:
    compare = window.page_pane.compare_view
    window.page_pane.show_compare_tab()
    compare.setParent(None)
    compare.resize(width, 500)
    compare.show()
    assert compare.delegate.two_columns == (width == 900)
    assert compare.right.isVisible() == (width == 900)
    assert not compare.grab().isNull()
    assert all(spoken_pair(pair) for pair in compare.model.pairs)
    compare.deleteLater()


def test_a_page_of_5000_lines_is_compared_at_once(window: MainWindow, qtbot: QtBot) -> None:
    text = FERRY + "".join(
        f"The council sat for the {n}th time and said so.\n" for n in range(5000)
    )
    report = ingest.import_text(window.session.library, text, "long", by=ANNA)
    window.session.tell(report.changes)
    window.browser.go_to(report.changes.stories[0])
    window.page_pane.next_difference()
    assert window.page_pane.compare_view.model.rowCount() > 5000
    assert adds_up(window)


# --- rules ---


@pytest.fixture
def app_lines(library: Library) -> list[int]:
    """Return three stories of one outlet that keep the same line about an app."""
    texts = [FERRY.replace("“We have", f"{APP}\n\n“We have") + f"Seen {n} times.\n" for n in "123"]
    made = [ingest.import_text(library, text, text[-9:], by=ANNA) for text in texts]
    ids = [number for report in made for number in report.changes.stories]
    for number in ids:
        editing.set_field(library, number, "outlet", "Hafenblatt", by=ANNA)
        story = browsing.story(library, number)
        if APP not in story.body:
            start = story.reading.text.index(APP)
            editing.keep(library, number, start, start + len(APP), by=ANNA)
    return ids


def rehearsed(window: MainWindow, qtbot: QtBot, words: str) -> RehearsalDialog:
    choose(source_of(window), words)
    QTest.keyClick(window.page_pane.source_view.view, Qt.Key.Key_Delete, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: window.outlet_lines.dialog is not None, timeout=20_000)
    qtbot.waitUntil(lambda: not window.runner.running)
    dialog = window.outlet_lines.dialog
    assert isinstance(dialog, RehearsalDialog)
    return dialog


def test_a_rule_is_rehearsed_then_made_then_forgotten(
    library: Library, app_lines: list[int], open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window(library)
    window.browser.go_to(app_lines[0])
    before = body(window)
    touched = {s.story_id for s in outlet_rules.rehearse(library, "Hafenblatt", APP).touched}
    dialog = rehearsed(window, qtbot, APP)
    assert dialog.table.rowCount() == len(touched)
    assert body(window) == before  # looking changes nothing
    with qtbot.waitSignal(window.outlet_lines.done):
        dialog.agree.click()
    assert [rule.line for rule in outlet_rules.rules(library)] == [APP]
    window.outlet_lines.show_rules()
    rules = window.outlet_lines.dialog
    assert isinstance(rules, OutletRulesDialog)
    assert rules.table.rowCount() == 1
    rules.forget.click()
    assert rules.table.rowCount() == 0
    assert not rules.forget.isEnabled()
    assert outlet_rules.rules(library) == ()
    rules.reject()


def test_a_story_without_an_outlet_is_told_what_to_do(window: MainWindow) -> None:
    window.session.change(editing.set_field, opened(window).id, "outlet", "")
    choose(source_of(window), "We have waited")
    window.outlet_lines.rehearse()
    box = window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert "Set the outlet first" in box.informativeText()
    box.close()


def told_story(number: int, *, loses: bool = False, by_hand: bool = False) -> RehearsedStory:
    places = ((0, 4, "Home"),)
    return RehearsedStory(number, f"Story {number}", places, loses, "Words" * loses, by_hand)


def cells(dialog: RehearsalDialog | RecleaningDialog) -> list[list[str]]:
    model = dialog.table.model()
    return [
        [str(model.index(row, n).data()) for n in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_stories_that_would_lose_a_paragraph_stand_first_and_loudly(window: MainWindow) -> None:
    touched = (told_story(1), told_story(2, by_hand=True), told_story(3, loses=True))
    dialog = RehearsalDialog(Rehearsal("Hafenblatt", "Home", touched), window)
    assert [row[0] for row in cells(dialog)] == [
        "loses a paragraph",
        "loses a line",
        "stays: edited by hand",
    ]
    loud = dialog.table.item(0, 0)
    assert loud is not None
    assert loud.font().bold()
    assert dialog.agree.text() == "Cut in 2 stories"
    assert dialog.cancel.isDefault()
    labels = [label.text() for label in dialog.findChildren(QLabel)]
    assert "1 story would lose a paragraph." in labels
    harmless = RehearsalDialog(Rehearsal("Hafenblatt", "Home", (told_story(1),)), window)
    assert harmless.agree.isDefault()
    assert RehearsalDialog(Rehearsal("X", "Home", ()), window).agree.text() == "Cut from now on"


# --- cleaning again ---


@pytest.fixture
def newer(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the cleaner of today cut the quotation and keep the first line of a page."""

    def cleaned(reading: object, *rest: object) -> Cleaning:
        made = clean(reading, *rest)  # type: ignore[arg-type]
        verdicts = tuple(
            replace(v, cut=not v.cut)
            if n == 0 or "We have waited" in reading.text[v.start : v.end]  # type: ignore[attr-defined]
            else v
            for n, v in enumerate(made.verdicts)
        )
        return replace(made, verdicts=verdicts, version=made.version + 1)

    monkeypatch.setattr(recleaning, "clean", cleaned)
    monkeypatch.setattr(recleaning, "VERSION", VERSION + 1)


def proposed(window: MainWindow, qtbot: QtBot) -> RecleaningDialog:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window.list_pane.table, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: window.recleaner.dialog is not None, timeout=20_000)
    qtbot.waitUntil(lambda: not window.runner.running)
    dialog = window.recleaner.dialog
    assert isinstance(dialog, RecleaningDialog)
    return dialog


def test_cleaning_again_shows_what_would_change_and_asks(
    window: MainWindow, qtbot: QtBot, newer: None
) -> None:
    before = body(window)
    dialog = proposed(window, qtbot)
    assert "would change: 1 line cut, 1 comes back" in dialog.heading.text()
    rows = cells(dialog)
    assert [row[0] for row in rows[:2]] == ["would be cut", "comes back"]
    assert "We have waited" in rows[0][3]
    dialog.reject()
    assert body(window) == before
    dialog = proposed(window, qtbot)
    with qtbot.waitSignal(window.recleaner.done):
        dialog.agree.click()
    assert "We have waited" not in body(window)
    assert window.status.undo.isVisible()
    window.page_pane.show_compare_tab()
    compare = window.page_pane.compare_view
    compare.what.setCurrentIndex(1)
    states = {pair.left or pair.right: pair.state for pair in compare.model.pairs}
    assert Difference.CUT in states.values()
    assert Difference.ADDED in states.values()
    window.corrections.undo()
    assert body(window) == before
    assert compare.model.differences == []


def test_several_stories_are_summed_up_and_are_one_undo(
    window: MainWindow, qtbot: QtBot, newer: None
) -> None:
    bodies = {row.id: row.words for row in browsing.rows(window.session.library)}
    window.list_pane.table.selectAll()
    dialog = proposed(window, qtbot)
    assert dialog.heading.text().startswith("3 of 3 stories would change: ")
    assert not dialog.compare.isVisible()
    with qtbot.waitSignal(window.recleaner.done):
        dialog.agree.click()
    window.corrections.undo()
    assert {row.id: row.words for row in browsing.rows(window.session.library)} == bodies


def test_the_menu_quietly_says_how_many_stories_are_due(
    window: MainWindow, qtbot: QtBot, newer: None
) -> None:
    action = window.actions_["article.clean-outdated"]
    window._name_outdated()
    assert action.isVisible()
    assert action.text() == "3 stories cleaned by an older version…"
    action.trigger()
    qtbot.waitUntil(lambda: window.recleaner.dialog is not None, timeout=20_000)
    dialog = window.recleaner.dialog
    assert isinstance(dialog, QDialog)
    with qtbot.waitSignal(window.recleaner.done):
        dialog.agree.click()  # type: ignore[attr-defined]
    window._name_outdated()
    assert not action.isVisible()


def test_before_and_after_can_be_looked_at_first(
    window: MainWindow, qtbot: QtBot, newer: None
) -> None:
    before = body(window)
    dialog = proposed(window, qtbot)
    compare = window.page_pane.compare_view
    dialog.compare.click()
    qtbot.waitUntil(lambda: bool(compare.model.differences), timeout=20_000)
    assert compare.isVisible()
    assert compare.what.currentData() == "cleaning"
    assert body(window) == before


def test_where_nothing_would_change_nobody_is_asked(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.recleaner.done) as said:
        window.recleaner.clean_chosen()
    assert said.args == ["Cleaning again changes nothing.", False]
    assert window.recleaner.dialog is None


# --- how strict, and what is read ---


def test_strictness_is_chosen_remembered_and_used(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert window.actions_["tools.balanced"].isChecked()
    settings.save(paths.settings_path(), Settings(person="Anna", export_name="{id}"))
    window.actions_["tools.strict"].trigger()
    assert not window.actions_["tools.balanced"].isChecked()
    kept = settings.load(paths.settings_path())
    assert (kept.strictness, kept.export_name) == ("strict", "{id}")
    used: list[object] = []

    def cleaned(*given: object) -> Cleaning:
        used.append(given[1])
        return clean(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(recleaning, "clean", cleaned)
    with qtbot.waitSignal(window.recleaner.done):
        window.recleaner.clean_chosen()
    assert set(used) == {Strictness.STRICT}


def test_the_next_window_cleans_as_strictly(library: Library, qtbot: QtBot) -> None:
    from newsdesk.ui.session import Session

    window = MainWindow(Session(library, ANNA), Settings(person="Anna", strictness="cautious"))
    qtbot.addWidget(window)
    assert window.session.strictness is Strictness.CAUTIOUS
    assert window.actions_["tools.cautious"].isChecked()


def test_the_file_dialog_offers_every_format(window: MainWindow) -> None:
    first, *single, everything = name_filters()
    for ending in ("*.md", "*.txt", "*.html"):
        assert ending in first
    assert len(single) >= 3
    assert everything == "All files (*)"
    window.traffic.import_files()
    chooser = window.traffic.dialog
    assert isinstance(chooser, QFileDialog)
    assert chooser.nameFilters() == name_filters()
    chooser.reject()
    assert tally(()).startswith("0 lines")
