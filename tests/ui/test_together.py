"""Many stories edited together, values renamed, own fields added: in the whole window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from newsdesk.desk import browsing, editing, own_fields
from newsdesk.desk.bulk import Proposal
from newsdesk.ui.dialogs.bulk_edit import BulkEditDialog
from newsdesk.ui.dialogs.renaming import RenamingDialog
from newsdesk.ui.main_window import MainWindow
from newsdesk.ui.models.proposals import Proposals

PLACE, EDIT = Qt.ItemDataRole.CheckStateRole, Qt.ItemDataRole.DisplayRole


def values(window: MainWindow, name: str) -> list[str]:
    rows = browsing.rows(window.session.library, sort="added", descending=False)
    return [browsing.story(window.session.library, row.id).value(name) for row in rows]


def opened(window: MainWindow) -> BulkEditDialog | RenamingDialog:
    dialog = window.bulk_editor.dialog
    assert dialog is not None
    return dialog


@pytest.fixture
def bulk(window: MainWindow) -> BulkEditDialog:
    window.list_pane.table.selectAll()
    window.actions_["edit.together"].trigger()
    dialog = opened(window)
    assert isinstance(dialog, BulkEditDialog)
    return dialog


def test_what_would_change_is_shown_then_done_then_undone(
    window: MainWindow, bulk: BulkEditDialog, qtbot: QtBot
) -> None:
    number = window.list_pane.chosen_count
    bulk.choose("place", "set")
    bulk.value.put("Grauwinkel")
    bulk._typed()
    qtbot.waitUntil(lambda: bulk.preview.model.rowCount() == number)
    first = bulk.preview.model.index(0, 0)
    assert bulk.preview.model.setData(first, Qt.CheckState.Unchecked, PLACE)
    assert bulk.agree.text() == f"Change {number - 1} stories"
    with qtbot.waitSignal(window.session.changed):
        bulk.agree.click()
    assert values(window, "place").count("Grauwinkel") == number - 1
    assert window.session.undo_label() == f"change of place in {number - 1} stories"
    window.corrections.undo()
    assert values(window, "place") == [""] * number


def test_a_wrong_pattern_is_told_in_the_dialog(
    window: MainWindow, bulk: BulkEditDialog, qtbot: QtBot
) -> None:
    bulk.choose("headline", "replace")
    bulk.pattern.setChecked(True)
    QTest.keyClicks(bulk.sought, "(")
    qtbot.waitUntil(lambda: "pattern is wrong" in bulk.preview.sum.text())
    assert not bulk.agree.isEnabled()


@pytest.mark.parametrize("field", ["headline", "authors", "published", "status", "lead", "address"])
def test_every_kind_of_field_can_be_chosen(
    window: MainWindow, bulk: BulkEditDialog, qtbot: QtBot, field: str
) -> None:
    for place in range(bulk.way.count()):
        bulk.choose(field, bulk.way.itemData(place))
        bulk.way.setCurrentIndex(place)
        assert bulk.edit().field == field


def test_two_spellings_become_one(window: MainWindow, qtbot: QtBot) -> None:
    rows = browsing.rows(window.session.library)
    for row, outlet in zip(rows, ("The Bay", "the-bay", "Other"), strict=False):
        window.session.change(editing.set_field, row.id, "outlet", outlet)
    window.actions_["edit.rename"].trigger()
    dialog = opened(window)
    assert isinstance(dialog, RenamingDialog)
    dialog.choose("outlet", "the-bay")
    dialog.to.setText("The Bay")
    qtbot.waitUntil(lambda: dialog.preview.model.rowCount() == 1)
    with qtbot.waitSignal(window.session.changed):
        dialog.agree.click()
    assert sorted(values(window, "outlet"))[-2:] == ["The Bay"] * 2
    assert window.session.undo_label() == "new name of outlet"


def test_an_own_field_stands_in_the_form(window: MainWindow, qtbot: QtBot) -> None:
    window.inspector.form.own.click()
    dialog = window.own_fields.dialog
    assert dialog is not None
    assert not dialog.add.isEnabled()
    QTest.keyClicks(dialog.typed, "headline")
    dialog.add.click()
    assert "already" in dialog.wrong.text()
    dialog.typed.setText("Desk number")
    dialog.add.click()
    dialog.reject()
    assert own_fields.own(window.session.library) == ("Desk number",)
    row = window.inspector.form.rows["own:Desk number"]
    window.inspector.form.more.setChecked(True)
    row.editor.setFocus()
    QTest.keyClicks(row.editor, "7")
    QTest.keyClick(row.editor, Qt.Key.Key_Return)
    assert "7" in values(window, "own:Desk number")


def test_proposals_are_a_sound_model(qtbot: QtBot) -> None:
    model = Proposals()
    QAbstractItemModelTester(model)
    model.show([Proposal(1, 1, "", "outlet", "", "b" * 300, "06/07: day or month first?")])
    texts = [model.data(model.index(0, column), EDIT) for column in range(3)]
    assert texts[0] == "No headline"
    assert len(texts[2]) == 200
    assert not model.setData(model.index(0, 1), Qt.CheckState.Unchecked, PLACE)
