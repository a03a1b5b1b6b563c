"""Checks in the whole window: from finding to finding by a key, mended, switched off."""

from pathlib import Path

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from newsdesk.desk import browsing, checking, editing
from newsdesk.story.findings import Severity
from newsdesk.ui.checker import Checker
from newsdesk.ui.main_window import MainWindow

from .conftest import find


@pytest.fixture
def checker(window: MainWindow, qtbot: QtBot) -> Checker:
    """Open the ferry's story with two slips in it, looked through."""
    library = window.session.library
    number = find(library, "Harbour")
    story = browsing.story(library, number)
    for old, new in (("nine years", "nine  years"), ("14 votes to 3", "14 votes votes to 3")):
        start = browsing.story(library, number).clean.text.index(old)
        window.session.change(editing.retype, number, start, start + len(old), new)
    assert story.value("outlet")
    window.browser.go_to(number)
    made = window.fact_checking.checker
    known(made, qtbot)
    return made


def known(checker: Checker, qtbot: QtBot) -> None:
    reviewing = checker._reviewing
    reviewing.look_now()
    qtbot.waitUntil(lambda: reviewing.known is not None and not reviewing.busy)


def codes(checker: Checker) -> list[str]:
    return [one.code for one in checker.view.model.findings]


def test_findings_are_listed_and_counted(checker: Checker, window: MainWindow) -> None:
    model = checker.view.model
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert {"SPACES", "DOUBLED-WORD"} <= set(codes(checker))
    wrong = sum(one.severity is not Severity.NOTE for one in model.findings)
    tab = window.inspector.tabs.indexOf(checker.view)
    assert window.inspector.tabs.tabText(tab) == f"Checks {wrong}"
    row = codes(checker).index("DOUBLED-WORD")
    assert [model.index(row, column).data() for column in range(3)] == [
        "Warning",
        "“votes” stands twice.",
        "DOUBLED-WORD",
    ]


def test_a_key_goes_through_them_and_on_to_fields(
    checker: Checker, window: MainWindow, qtbot: QtBot
) -> None:
    view, seen = window.page_pane.story_view, []
    sure = [one for one in checker.view.model.findings if one.severity is not Severity.NOTE]
    for _ in sure:
        window.actions_["checks.next"].trigger()
        one = checker.view.chosen()
        assert one is not None
        seen.append(one)
        if one.in_text:
            assert view.selected_words() == one.words
    assert seen == sure
    window.actions_["checks.next"].trigger()
    assert checker.view.chosen() is None
    window.actions_["checks.previous"].trigger()
    assert checker.view.chosen() == sure[-1]


def test_a_key_fixes_and_undo_takes_it_back(
    checker: Checker, window: MainWindow, qtbot: QtBot
) -> None:
    checker.view.choose(codes(checker).index("DOUBLED-WORD"))
    assert checker.view.fix.isEnabled()
    window.actions_["checks.fix"].trigger()
    qtbot.waitUntil(lambda: "DOUBLED-WORD" not in codes(checker))
    number = checker._reviewing.known.story.id  # type: ignore[union-attr]
    assert "14 votes to 3" in browsing.story(window.session.library, number).body
    window.actions_["edit.undo"].trigger()
    qtbot.waitUntil(lambda: "DOUBLED-WORD" in codes(checker))
    checker.view.choose(codes(checker).index("SPACES"))
    window.actions_["checks.fix-all"].trigger()
    qtbot.waitUntil(lambda: "SPACES" not in codes(checker))


def test_a_check_is_off_for_an_outlet_with_its_reason_and_on_again(
    checker: Checker, window: MainWindow, qtbot: QtBot
) -> None:
    checker.view.choose(codes(checker).index("SPACES"))
    window.actions_["checks.off"].trigger()
    dialog = checker.switching
    assert dialog is not None
    assert not dialog.off.isEnabled()
    dialog.places["outlet"].setChecked(True)
    dialog.reason.setText("their own style")
    dialog.off.click()
    qtbot.waitUntil(lambda: "SPACES" not in codes(checker))
    (one,) = checking.off(window.session.library)
    assert (one.code, one.reason, bool(one.outlet), one.story) == (
        "SPACES",
        "their own style",
        True,
        0,
    )
    window.actions_["checks.list"].trigger()
    assert checker.off is not None
    assert checker.off.model.rowCount() == 1
    checker.off.on.click()
    assert checker.off.model.rowCount() == 0
    qtbot.waitUntil(lambda: "SPACES" in codes(checker))


def test_quotes_are_held_against_a_transcript(
    checker: Checker, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    said = tmp_path / "said.txt"
    said.write_text("Nobody said a word of it.\n", encoding="utf-8")
    known_ = checker._reviewing.known
    assert known_ is not None
    number = known_.story.id
    start = known_.story.clean.text.index("14 votes")
    quote = "“We shall surely keep the old bridge,” he said. "
    window.session.change(editing.retype, number, start, start, quote)
    checker.hold_against(number, said)
    qtbot.waitUntil(lambda: "QUOTE-UNHEARD" in codes(checker))
    assert checker.view.quotes.text().startswith("Quotes: 0 verbatim, 0 altered, ")
    assert not checker.view.quotes.isHidden()
    window.actions_["edit.undo"].trigger()
    qtbot.waitUntil(lambda: "QUOTE-UNHEARD" not in codes(checker))
    assert checker.view.quotes.isHidden()


def test_findings_are_marked_on_the_page(checker: Checker, window: MainWindow) -> None:
    view = window.page_pane.story_view
    marked = [one.cursor.selectedText() for one in view.extraSelections()]
    assert "votes votes" in marked


def test_a_story_without_findings_says_so(window: MainWindow, qtbot: QtBot) -> None:
    view = window.fact_checking.checker.view
    window.browser.go_to(find(window.session.library, "Harbour"))
    known(window.fact_checking.checker, qtbot)
    story = window.fact_checking.reviewing.known
    assert story is not None
    for code in dict.fromkeys(one.code for one in story.findings):
        window.session.change(checking.switch_off, code, "quiet")
    known(window.fact_checking.checker, qtbot)
    assert view.state.text() == "The checks find nothing wrong."
