"""The threads that look at the library."""

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from newsdesk.desk.looking import look
from newsdesk.story.view import View
from newsdesk.ui.looking import Answer, Ask, Check, Difference, ListLooking, RowLooking
from newsdesk.ui.models.ids import Ids

from .many import Many, ids

Started = Callable[[Many], ListLooking]


@pytest.fixture
def started(qtbot: QtBot) -> Iterator[Started]:
    made: list[ListLooking] = []

    def start(many: Many) -> ListLooking:
        made.append(ListLooking(Path("made-up"), many.look))
        made[-1].start()
        return made[-1]

    yield start
    for looking in made:
        looking.end()


def answers(looking: ListLooking) -> list[Answer]:
    told: list[Answer] = []
    looking.answered.connect(told.append)
    return told


def test_first_rows_come_before_all_ids_and_counts_after_them(
    started: Started, qtbot: QtBot
) -> None:
    many = Many()
    looking = started(many)
    told = answers(looking)
    with qtbot.waitSignal(looking.counted):
        looking.ask(Ask(1, View()))
    first, whole = told
    assert (len(first.ids), first.whole, len(whole.ids), whole.whole) == (100, False, 1000, True)
    assert whole.ids.begins_with(first.ids)


def test_a_short_list_is_whole_at_once(started: Started, qtbot: QtBot) -> None:
    many = Many(number=3)
    looking = started(many)
    told = answers(looking)
    with qtbot.waitSignal(looking.counted):
        looking.ask(Ask(1, View()))
    assert [(list(answer.ids), answer.whole) for answer in told] == [([3, 2, 1], True)]
    assert "ids added" not in many.asked


def test_a_list_that_keeps_its_place_comes_with_the_rows_around_it(
    started: Started, qtbot: QtBot
) -> None:
    looking = started(Many())
    told = answers(looking)
    with qtbot.waitSignal(looking.counted):
        looking.ask(Ask(1, View(), anchor=500))
    (answer,) = told
    assert answer.whole
    assert 500 in {row.id for row in answer.rows}


def test_the_newest_list_wins_and_the_older_one_is_given_up(started: Started, qtbot: QtBot) -> None:
    many = Many(stuck=Event())
    looking = started(many)
    told = answers(looking)
    looking.ask(Ask(1, View(sort="slow"), anchor=1))
    many.began.wait(10)
    with qtbot.waitSignal(looking.counted) as counted:
        looking.ask(Ask(2, View()))
    assert many.given_up.is_set()
    assert counted.args is not None
    assert counted.args[0] == 2
    assert {answer.number for answer in told} == {2}


def test_the_end_gives_up_what_is_asked_and_closes(started: Started) -> None:
    many = Many(stuck=Event())
    looking = started(many)
    looking.ask(Ask(1, View(sort="slow"), anchor=1))
    many.began.wait(10)
    looking.end()
    assert looking.isFinished()
    assert many.asked[-1] == "close"


def test_what_would_come_into_a_list_and_leave_it_is_told(started: Started, qtbot: QtBot) -> None:
    looking = started(Many(number=900))
    with qtbot.waitSignal(looking.differed) as told:
        looking.check(Check(1, View(), ids([*range(3, 900), 2000])))
    assert told.args is not None
    found = told.args[0]
    assert isinstance(found, Difference)
    assert (sorted(found.entering), list(found.leaving)) == ([1, 2, 900], [2000])


def test_what_others_write_is_noticed(started: Started, qtbot: QtBot) -> None:
    looking = started(Many())
    with qtbot.waitSignal(looking.changed):
        looking.watch()


def test_a_library_that_is_not_there_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    looking = ListLooking(tmp_path / "none.newsdesk", look)
    with qtbot.waitSignal(looking.troubled) as told:
        looking.start()
    assert told.args is not None
    assert "none.newsdesk" in str(told.args[1])
    looking.end()


def test_the_newest_wish_for_rows_comes_first(qtbot: QtBot) -> None:
    many = Many()
    looking = RowLooking(Path("made-up"), many.look)
    arrived: list[tuple[int, ...]] = []
    looking.arrived.connect(lambda asked, _rows: arrived.append(asked))
    looking.wish([(1, 2), (3, 4)])
    looking.wish([(9, 8), (7, 5000)])
    with qtbot.waitSignals([looking.arrived, looking.arrived]):
        looking.start()
    looking.end()
    assert arrived == [(9, 8), (7, 5000)]


def test_ids_are_the_same_few_or_many() -> None:
    for number in (10, 2000):
        many = ids(range(number, 0, -1))
        assert (many.place_of(number - 2), many.place_of(number + 1)) == (2, -1)
        assert many.ranges_of(Ids((number, number - 1, 1))) == [(0, 1), (number - 1, number - 1)]
        left = many.without([(0, 1), (4, 4)])
        assert len(left) == number - 3
        assert left.some(0, 3) == [number - 2, number - 3, number - 5]
        assert list(many.missing_in(left)) == [number, number - 1, number - 4]
        assert list(many.of([(1, 2)])) == [number - 1, number - 2]
        assert many.newest() == number
        assert many.begins_with(Ids((number, number - 1)))
        assert not many.begins_with(Ids((number, 1)))
