"""Notes and claims over the library: listed, filtered, brought on, jumped to, reviewed."""

import pytest
from PySide6.QtCore import QMimeData, QObject, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from newsdesk.desk import annotating, browsing, claiming, editing, reviewing
from newsdesk.desk.annotating import Selected
from newsdesk.story.annotations import ClaimState, NoteKind, NoteState
from newsdesk.ui.main_window import MainWindow

from .conftest import ANNA, find


def note(window: MainWindow, headline: str, words: str, text: str) -> tuple[int, str]:
    library = window.session.library
    number = find(library, headline)
    clean = browsing.story(library, number).clean.text
    start = clean.index(words)
    chosen = Selected(start, start + len(words), words)
    kind = NoteKind.QUESTION if "?" in text else NoteKind.NOTE
    return number, annotating.add_note(library, number, chosen, by=ANNA, text=text, kind=kind)[1]


@pytest.fixture
def three(window: MainWindow, qtbot: QtBot) -> MainWindow:
    note(window, "Harbour", "nine years", "Or eight?")
    note(window, "Old mill", "four winters", "Nice")
    number = find(window.session.library, "Harbour")
    claiming.add_claim(window.session.library, number, None, by=ANNA, text="It costs 2.4 million")
    return window


def texts(window: MainWindow, column: int = 1) -> list[str]:
    assert window.overview.notes is not None
    model = window.overview.notes.model
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def test_all_notes_are_listed_filtered_and_sorted(three: MainWindow, qtbot: QtBot) -> None:
    three.actions_["quality.all-notes"].trigger()
    dialog = three.overview.notes
    assert dialog is not None
    QAbstractItemModelTester(dialog.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 3)
    dialog.words.setText(["МЛН", "eight"][1])
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1)
    assert texts(three)[0].startswith("Or eight?")
    dialog.words.clear()
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 3)
    dialog.kind.setCurrentIndex(dialog.kind.findData("claim"))
    dialog.kind.activated.emit(dialog.kind.currentIndex())
    assert texts(three) == ["It costs 2.4 million"]
    dialog.kind.setCurrentIndex(0)
    dialog.kind.activated.emit(0)
    dialog.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert texts(three, 0) == ["Claim", "Note", "Question"]


def test_a_note_is_jumped_to_and_brought_on(three: MainWindow, qtbot: QtBot) -> None:
    three.overview.show_notes()
    dialog = three.overview.notes
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 3)
    dialog.words.setText("Nice")
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1)
    dialog.table.selectRow(0)
    dialog.go.click()
    view = three.page_pane.story_view
    qtbot.waitUntil(lambda: view.selected_words() == "four winters")
    assert three.inspector.tabs.currentWidget() is three.fact_checking.notes
    dialog.bring.setCurrentIndex(dialog.bring.findData("resolved"))
    dialog.bring.activated.emit(dialog.bring.currentIndex())
    qtbot.waitUntil(lambda: texts(three, 3) == ["Resolved"])
    number = find(three.session.library, "Old mill")
    (found,) = annotating.of_story(three.session.library, number).said.notes
    assert found.state is NoteState.RESOLVED
    dialog.remove.click()
    qtbot.waitUntil(lambda: dialog.model.total == 2)


def test_claims_move_over_the_board(three: MainWindow, qtbot: QtBot) -> None:
    three.actions_["quality.board"].trigger()
    board = three.overview.board
    assert board is not None
    qtbot.waitUntil(lambda: board.lists[ClaimState.OPEN].count() == 1)
    QTest.keyClick(board.lists[ClaimState.OPEN], Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: board.lists[ClaimState.IN_PROGRESS].count() == 1)
    board.words.setText("nothing like it")
    assert board.lists[ClaimState.IN_PROGRESS].count() == 0
    board.words.clear()
    item = board.lists[ClaimState.IN_PROGRESS].item(0)
    board.lists[ClaimState.IN_PROGRESS].itemActivated.emit(item)
    checking = three.fact_checking
    qtbot.waitUntil(lambda: three.inspector.tabs.currentWidget() is checking.claims)
    board.verdicts_asked.emit()
    assert three.overview.verdicts is not None
    three.overview.verdicts.lines.setPlainText("right\nwrong\n")
    three.overview.verdicts._keep()
    assert claiming.verdicts(three.session.library) == ("right", "wrong")


class Dropped(QDropEvent):
    """A drop whose source is known, as in a drag by the mouse."""

    def __init__(self, source: QListWidget) -> None:
        data = self.data = QMimeData()
        copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        super().__init__(QPointF(9, 9), copy, data, left, Qt.KeyboardModifier.NoModifier)
        self.from_ = source

    def source(self) -> QObject:
        return self.from_


def test_claims_are_dragged_over_the_board(three: MainWindow, qtbot: QtBot) -> None:
    three.overview.show_board()
    board = three.overview.board
    assert board is not None
    open_, decided = board.lists[ClaimState.OPEN], board.lists[ClaimState.DECIDED]
    qtbot.waitUntil(lambda: open_.count() == 1)
    onto_itself = Dropped(open_)
    open_.dropEvent(onto_itself)
    assert not onto_itself.isAccepted()
    decided.dropEvent(Dropped(open_))
    qtbot.waitUntil(lambda: decided.count() == 1 and open_.count() == 0)
    number = find(three.session.library, "Harbour")
    (claim,) = annotating.of_story(three.session.library, number).said.claims
    assert claim.state is ClaimState.DECIDED


def test_changed_words_are_answered_by_one_key_each(window: MainWindow, qtbot: QtBot) -> None:
    library = window.session.library
    number, first = note(window, "Harbour", "nine years", "Or eight?")
    _, second = note(window, "Harbour", "14 votes", "Who?")
    story = browsing.story(library, number)
    for old, new in (("nine years", "ten years"), ("14 votes", "15 votes")):
        clean = browsing.story(library, number).clean.text
        start = clean.index(old)
        editing.retype(library, number, start, start + len(old), new, by=ANNA)
    assert story.id == number
    window.actions_["quality.queue"].trigger()
    qtbot.waitUntil(lambda: window.overview.queue is not None)
    queue = window.overview.queue
    assert queue is not None
    assert queue.current is not None
    QTest.keyClick(queue, Qt.Key.Key_A)
    QTest.keyClick(queue, Qt.Key.Key_L)
    assert queue.place.text() == "Nothing is left to look at."
    found = {one.uid: one for one in annotating.of_story(library, number).said.notes}
    anchors = [found[uid].anchor for uid in (first, second)]
    assert sorted(one.quote for one in anchors if one) in (["ten years"], ["15 votes"])
    assert anchors.count(None) == 1
    assert reviewing.queue(library) == []
    queue.close()
    with qtbot.waitSignal(window.overview.done) as said:
        window.overview.show_queue()
    assert said.args[0] == "Every note stands on its words."
