"""The list over more stories than it holds rows of."""

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from newsdesk.ui.models import article_table
from newsdesk.ui.models.columns import BY_KEY
from newsdesk.ui.models.ids import Ids
from newsdesk.ui.panes.list_pane import ListPane

from .many import ids, row

HEADLINE = BY_KEY["headline"]
Pages = list[tuple[int, ...]]


@pytest.fixture
def wishes() -> Pages:
    return []


@pytest.fixture
def pane(qtbot: QtBot, wishes: Pages) -> ListPane:
    made = ListPane(lambda *_: True)
    made.model.wished.connect(wishes.extend)
    qtbot.addWidget(made)
    made.resize(700, 400)
    with qtbot.waitExposed(made):
        made.show()
    return made


def show(pane: ListPane, stories: Ids, *, whole: bool = True, held: bool = False) -> None:
    rows = [row(story) for story in stories.some(0, 100)]
    pane.show_list(stories, rows, whole=whole, held=held, nothing="Nothing")


def few(stories: Ids) -> Ids:
    return Ids(tuple(stories.some(0, 100)))


def give(pane: ListPane, wishes: Pages) -> None:
    for page in wishes[:]:
        pane.model.take(page, [row(story) for story in page])
    wishes.clear()


ALL = ids(range(5000, 0, -1))


def test_the_model_keeps_its_rules_while_it_grows_turns_and_shrinks(qapp: object) -> None:
    model = article_table.ArticleTableModel(lambda *_: True)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(Ids((9, 8, 7)), map(row, (9, 8, 7)))
    assert model.grow(Ids((9, 8, 7, 6, 5, 4)))
    assert not model.grow(Ids((1, 2, 3, 4, 5, 6, 7)))
    model.take((6, 5), [row(6)])
    model.take_out([(0, 1), (4, 4)])
    assert list(model.ids) == [7, 6, 4]
    model.show(Ids((4, 6, 7)))
    model.look_at(0, 2)
    model.refresh()
    model.show(Ids())
    tester.deleteLater()


def test_the_list_grows_without_moving_what_is_seen(pane: ListPane) -> None:
    show(pane, few(ALL), whole=False)
    pane.select(4990)
    pane.table.verticalScrollBar().setValue(95)
    show(pane, ALL)
    assert pane.model.rowCount() == 5000
    assert pane.table.verticalScrollBar().value() == 95
    assert pane.chosen() == [4990]
    assert pane.model.id_at(pane.table.currentIndex().row()) == 4990


def test_rows_in_sight_are_wished_for_first_then_those_ahead(pane: ListPane, wishes: Pages) -> None:
    show(pane, ALL)
    wishes.clear()
    pane.table.verticalScrollBar().setValue(2000 * pane.table.row_height)
    first, last = pane.table.seen()
    assert pane.model.id_at(first) in wishes[0]
    assert len(wishes) > 1
    assert min(wishes[-2]) < pane.model.id_at(last)  # the list runs downwards
    cell = pane.model.index(first, HEADLINE)
    assert cell.data() == ""
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "loading"
    assert not cell.flags() & Qt.ItemFlag.ItemIsEditable
    give(pane, wishes)
    assert cell.data() == row(pane.model.id_at(first)).headline


def test_no_more_rows_are_kept_than_a_bound(
    pane: ListPane, wishes: Pages, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(article_table, "KEPT", 300)
    show(pane, ALL)
    for place in range(0, 5000, 500):
        pane.table.verticalScrollBar().setValue(place * pane.table.row_height)
        give(pane, wishes)
        assert pane.model.row_at(place) is not None
    assert len(pane.model._rows) <= 300


def test_a_story_that_is_no_more_says_so(pane: ListPane, wishes: Pages) -> None:
    show(pane, ALL)
    pane.model.take((4999,), [])
    cell = pane.model.index(1, HEADLINE)
    pane.model.refresh([4999])
    pane.model.take((4999,), [])
    pane.model._rows.pop(4999, None)
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "no longer in the library"


def test_selection_current_row_and_place_survive_another_order(pane: ListPane) -> None:
    show(pane, ALL)
    pane.table.verticalScrollBar().setValue(1000 * pane.table.row_height + 7)
    pane.select(pane.model.id_at(1003))
    current = pane.current
    assert current is not None
    more = pane.model.index(2000, 0)
    chosen = QItemSelectionModel.SelectionFlag
    pane.table.selectionModel().select(more, chosen.Select | chosen.Rows)
    before = pane.table.rowViewportPosition(1003)
    show(pane, ids(range(1, 5001)), held=True)
    place = pane.model.place_of(current)
    assert pane.table.currentIndex().row() == place
    assert pane.table.rowViewportPosition(place) == before
    assert sorted(pane.chosen()) == sorted([current, 3000])


def test_at_its_top_a_list_stays_at_its_top(pane: ListPane) -> None:
    show(pane, ALL)
    pane.select(5000)
    show(pane, ids(range(1, 5001)), held=True)
    assert pane.table.verticalScrollBar().value() == 0
    assert pane.chosen() == [5000]
    assert pane.table.currentIndex().row() == 4999


def test_what_is_chosen_is_found_again_when_all_ids_are_there(pane: ListPane) -> None:
    show(pane, ALL)
    pane.select(5000)
    other = ids(range(1, 5001))
    show(pane, few(other), whole=False)
    assert pane.chosen() == []
    show(pane, other)
    assert pane.chosen() == [5000]


def test_a_step_waits_for_the_place_of_the_open_story(pane: ListPane, qtbot: QtBot) -> None:
    show(pane, ALL)
    pane.select(2500)
    other = ids(range(1, 5001))
    show(pane, few(other), whole=False)
    pane.step(1)
    with qtbot.waitSignal(pane.opened) as opened:
        show(pane, other)
    assert opened.args == [2501]


def test_all_is_selected_at_once_and_also_what_is_still_being_found(pane: ListPane) -> None:
    show(pane, few(ALL), whole=False)
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(pane.table, Qt.Key.Key_A, control)
    show(pane, ALL)
    assert pane.chosen_count == 5000
    show(pane, ids(range(1, 5001)))
    assert pane.chosen_count == 5000
    assert pane.table.ranges() == [(0, 4999)]


@pytest.mark.parametrize("screen_reader", [False, True])
def test_nobody_asks_for_every_row_of_a_large_selection(
    pane: ListPane, monkeypatch: pytest.MonkeyPatch, screen_reader: bool
) -> None:
    show(pane, ids(range(60_000, 0, -1)))
    asked: list[int] = []
    known = pane.model.flags
    QAccessible.setActive(screen_reader)

    def flags(index: article_table.Index) -> Qt.ItemFlag:
        asked.append(index.row())
        return known(index)

    monkeypatch.setattr(pane.model, "flags", flags)
    pane.table.selectAll()
    pane.header.viewport().repaint()
    pane.table.viewport().repaint()
    QAccessible.setActive(False)
    assert pane.chosen_count == 60_000
    assert len(asked) < 1000


def test_stories_go_out_and_the_next_one_is_current(pane: ListPane, qtbot: QtBot) -> None:
    show(pane, ALL)
    pane.select(4998)
    with qtbot.waitSignal(pane.opened) as opened:
        pane.take_out(Ids((5000, 4998)))
    assert opened.args == [4997]
    assert pane.chosen() == [4997]
    assert pane.model.rowCount() == 4998
    pane.take_out(Ids(tuple(pane.model.ids)))
    assert pane.model.rowCount() == 0
    assert pane.current is None


def test_a_story_that_is_sought_is_gone_to_once_it_is_there(pane: ListPane) -> None:
    show(pane, few(ALL))
    pane.seek(17)
    show(pane, ALL)
    first, last = pane.table.seen()
    assert first <= pane.model.place_of(17) <= last
    assert pane.chosen() == [17]


def test_hits_stand_out_in_headlines(pane: ListPane) -> None:
    show(pane, ALL)
    before = pane.table.grab().toImage()
    pane.table.artist.mark(lambda _row: [(0, 10)])
    assert pane.table.grab().toImage() != before
    pane.table.artist.mark(None)
    assert pane.table.grab().toImage() == before


def test_a_row_that_has_changed_is_drawn_anew(pane: ListPane) -> None:
    show(pane, ALL)
    before = pane.table.grab().toImage()
    pane.model.take((4999,), [row(4999)._replace(status="verified", headline="Other")])
    assert pane.table.grab().toImage() != before


def test_what_is_wrong_or_new_is_said_with_a_button(pane: ListPane, qtbot: QtBot) -> None:
    notices = pane.notices
    notices.say_wrong("There is no state “nwe”.", "status:new")
    with qtbot.waitSignal(notices.mended) as mended:
        notices.wrong.button.click()
    assert mended.args == ["status:new"]
    notices.say_fresh(3)
    assert notices.fresh.text.text() == "3 new"
    with qtbot.waitSignal(notices.show_asked):
        notices.fresh.button.click()
    notices.say_wrong("")
    notices.say_fresh(0)
    assert not notices.wrong.isVisible()
    assert not notices.fresh.isVisible()


def test_a_late_answer_is_waited_for_with_a_sign(pane: ListPane, qtbot: QtBot) -> None:
    pane.sign.wait()
    assert not pane.sign.label.isVisible()
    qtbot.waitUntil(pane.sign.label.isVisible)
    pane.resize(500, 300)
    pane.sign.done()
    assert not pane.sign.label.isVisible()
