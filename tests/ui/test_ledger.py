"""The ledger in the whole window: asked, looked through, each row a click to its place."""

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from newsdesk.desk import ingest
from newsdesk.story.mentions import MentionKind
from newsdesk.ui.dialogs.ledger import LedgerDialog
from newsdesk.ui.main_window import MainWindow

from .conftest import ANNA

STORY = """{headline}
By Maren Lindqvist
{date}
The winter storm in Skarn broke {masts} masts in the old harbour during the first night.
{name} lit the lamp again on Tuesday, and nobody was hurt on the quay.
"""
STORIES = (
    ("Masts fall in Skarn", "3 April 2025", 14, "The keeper Mara Quilfeather"),
    ("Storm counts its masts", "4 April 2025", 41, "The keeper Mara Quillfeather"),
    ("Lamp lit on the skerry", "5 April 2025", 41, "The keeper Mara Quillfeather"),
    ("Harbour mended at last", "6 April 2025", 41, "The keeper Mara Quillfeather"),
)


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> LedgerDialog:
    for headline, date, masts, name in STORIES:
        text = STORY.format(headline=headline, date=date, masts=masts, name=name)
        ingest.import_text(window.session.library, text, f"{headline}.txt", by=ANNA)
    window.actions_["checks.ledger"].trigger()
    made = window.ledger.dialog
    assert made is not None
    qtbot.waitUntil(made.look.isVisible)
    return made


def looked(window: MainWindow, dialog: LedgerDialog, qtbot: QtBot) -> None:
    dialog.look.click()
    qtbot.waitUntil(lambda: not window.runner.running, timeout=20_000)
    qtbot.waitUntil(lambda: dialog.subjects.rowCount() > 0)


def whole(dialog: LedgerDialog) -> list[str]:
    return [str(dialog.entries.index(row, 0).data()) for row in range(dialog.entries.rowCount())]


def test_a_library_that_nobody_looked_through_says_so(
    dialog: LedgerDialog, window: MainWindow, qtbot: QtBot
) -> None:
    assert "looked through" in dialog.left.text()
    assert dialog.subjects.rowCount() == 0
    looked(window, dialog, qtbot)
    assert not dialog.look.isVisible()
    assert not dialog.empty.text()


def test_the_contradicted_comes_first_and_a_row_leads_to_its_place(
    dialog: LedgerDialog, window: MainWindow, qtbot: QtBot
) -> None:
    for model in (dialog.subjects, dialog.entries):
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    looked(window, dialog, qtbot)
    assert dialog.subjects.index(0, 0).data() == "Mara Quilfeather"
    qtbot.waitUntil(lambda: dialog.entries.rowCount() == 4)
    assert whole(dialog) == ["Mara Quilfeather", *["Mara Quillfeather"] * 3]
    dialog.where.selectRow(0)
    dialog.go.click()
    view = window.page_pane.story_view
    qtbot.waitUntil(lambda: view.selected_words() == "Mara Quilfeather")
    assert window.browser.story is not None
    assert window.browser.story.value("headline") == "Masts fall in Skarn"


def test_a_figure_is_found_by_its_words(
    dialog: LedgerDialog, window: MainWindow, qtbot: QtBot
) -> None:
    looked(window, dialog, qtbot)
    dialog.ask_for(MentionKind.FIGURE, "masts harbour")
    qtbot.waitUntil(lambda: dialog.entries.rowCount() == 4)
    dialog.words.setText("xylophone")
    qtbot.waitUntil(lambda: dialog.subjects.rowCount() == 0 and dialog.empty.text() != "Looking…")
    assert dialog.empty.text() == "Nothing of that is mentioned."


def test_chosen_words_are_asked_for(dialog: LedgerDialog, window: MainWindow, qtbot: QtBot) -> None:
    looked(window, dialog, qtbot)
    dialog.where.selectRow(0)
    dialog.go.click()
    view = window.page_pane.story_view
    qtbot.waitUntil(lambda: view.selected_words() == "Mara Quilfeather")
    dialog.close()
    window.actions_["checks.ledger"].trigger()
    again = window.ledger.dialog
    assert again is not None
    assert again.words.text() == "Mara Quilfeather"
    qtbot.waitUntil(lambda: again.entries.rowCount() == 4)
