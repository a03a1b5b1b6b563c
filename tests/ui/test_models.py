"""Every model, held to Qt's own rules."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester

from newsdesk.desk.results import HistoryEntry
from newsdesk.story.lines import LedgerLine, LineClass, LineState
from newsdesk.story.record import Row
from newsdesk.ui.models.article_table import ArticleTableModel
from newsdesk.ui.models.columns import BY_KEY, COLUMNS, described
from newsdesk.ui.models.history_table import HistoryModel
from newsdesk.ui.models.ids import Ids
from newsdesk.ui.models.source_lines import SourceLinesModel, tally

ROW = Row(
    id=1,
    version=3,
    headline="Ferry <b>runs</b> again",
    authors=("Maren Lindqvist", "Jonas Brack"),
    published="2025-04-24",
    section="Harbour",
    outlet="Hafenblatt",
    language="en",
    status="new",
    words=1234,
    added="2025-05-01T10:00:00Z",
    file="ferry.txt",
    problems=1,
    binned=False,
)
LINE = LedgerLine(1, 0, 4, "Home", LineState.CUT, LineClass.MENU, "menu", "A word of the menu")


def held(model: QAbstractItemModel) -> QAbstractItemModelTester:
    return QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)


def fill(model: ArticleTableModel, rows: list[Row]) -> None:
    model.show(Ids(tuple(row.id for row in rows)), rows)
    model.look_at(0, len(rows) - 1)


@pytest.fixture
def typed() -> list[tuple[int, str, str]]:
    return []


@pytest.fixture
def table(qapp: object, typed: list[tuple[int, str, str]]) -> Iterator[ArticleTableModel]:
    def take(row: Row, name: str, value: str) -> bool:
        typed.append((row.id, name, value))
        return True

    model = ArticleTableModel(take)
    tester = held(model)
    fill(model, [ROW, ROW._replace(id=2, status="verified", problems=0)])
    yield model
    tester.deleteLater()


def test_the_table_shows_rows_and_refreshes_only_those_named(table: ArticleTableModel) -> None:
    told: list[int] = []
    table.dataChanged.connect(lambda first, last, roles: told.append(first.row()))
    table.take([2, 77], [ROW._replace(id=2, headline="New"), ROW._replace(id=77)])
    assert told == [1]
    assert table.index(1, BY_KEY["headline"]).data() == "New"
    assert table.index(0, BY_KEY["headline"]).data() == ROW.headline
    table.show(Ids())
    assert table.rowCount() == 0


def test_a_row_speaks_headline_outlet_day_and_state(table: ArticleTableModel) -> None:
    cell = table.index(0, BY_KEY["headline"])
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == ROW.headline
    rest = cell.data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert rest.startswith("Hafenblatt, 24 Apr 2025, New")
    outlet = table.index(0, BY_KEY["outlet"])
    assert outlet.data(Qt.ItemDataRole.AccessibleTextRole) == "Hafenblatt"
    assert not outlet.data(Qt.ItemDataRole.AccessibleDescriptionRole)  # said with its row


def test_the_state_is_a_shape_in_words_too(table: ArticleTableModel) -> None:
    shown = [row.icon(ROW) for row in COLUMNS if row.icon]
    other = [row.icon(ROW._replace(status="verified", problems=0)) for row in COLUMNS if row.icon]
    assert shown[0][0] != other[0][0]
    headline = COLUMNS[BY_KEY["headline"]]
    assert "Verified" in described(headline, ROW._replace(status="verified"))


def test_typing_in_a_cell_goes_to_the_desk_once(
    table: ArticleTableModel, typed: list[tuple[int, str, str]]
) -> None:
    cell = table.index(0, BY_KEY["authors"])
    assert cell.data(Qt.ItemDataRole.EditRole) == "Maren Lindqvist; Jonas Brack"
    assert table.setData(cell, "Olaf Remmers")
    assert not table.setData(cell, cell.data(Qt.ItemDataRole.EditRole))
    assert not table.setData(table.index(0, BY_KEY["file"]), "other.txt")
    assert typed == [(1, "authors", "Olaf Remmers")]


def test_only_fields_can_be_typed_in_and_not_in_the_bin(table: ArticleTableModel) -> None:
    editable = Qt.ItemFlag.ItemIsEditable
    assert table.index(0, BY_KEY["headline"]).flags() & editable
    assert not table.index(0, BY_KEY["words"]).flags() & editable
    fill(table, [ROW._replace(binned=True)])
    assert not table.index(0, BY_KEY["headline"]).flags() & editable


def test_the_source_model_keeps_its_rules_and_its_sum(qapp: object) -> None:
    model = SourceLinesModel()
    tester = held(model)
    kept = replace(LINE, line=2, start=5, end=9, text="Body", state=LineState.KEPT, reason="")
    blank = replace(kept, line=3, start=10, end=10, text="")
    model.show((LINE, kept, blank))
    model.show((replace(LINE, state=LineState.KEPT), kept, blank))
    model.show((LINE, kept, blank))
    assert model.holding(6) == 1
    assert tally(model.lines) == "2 lines = 1 kept + 1 cut + 0 corrected"
    assert "A word of the menu" in model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    model.show(())
    tester.deleteLater()


def test_a_line_of_a_megabyte_is_drawn_in_part_and_held_whole(qapp: object) -> None:
    model = SourceLinesModel()
    long = replace(LINE, end=10**6, text="x" * 10**6)
    model.show((long,))
    assert len(model.index(0).data()) < 3000
    assert model.lines[0].text == "x" * 10**6


def test_the_history_model_keeps_its_rules(qapp: object) -> None:
    model = HistoryModel()
    tester = held(model)
    entry = HistoryEntry(
        1, "2025-05-01T10:00:00Z", "Anna", 1, "authors", "A\nB", "C", 9, "change of byline", False
    )
    model.show([entry, replace(entry, seq=2, undone=True)])
    assert "undone" in model.index(0, 2).data()
    assert model.index(1, 2).data() == "Byline"
    assert model.index(1, 3).data() == "A B"
    tester.deleteLater()


def test_the_history_says_a_status_in_the_words_of_the_window(qapp: object) -> None:
    model = HistoryModel()
    at = "2025-05-01T10:00:00Z"
    status = HistoryEntry(1, at, "Anna", 1, "status", "in-review", "verified", 9, "", False)
    model.show([status, replace(status, seq=2, what="headline", old="<b>A</b>")])
    assert [model.index(1, place).data() for place in (3, 4)] == ["In review", "Verified"]
    assert model.index(0, 3).data(Qt.ItemDataRole.ToolTipRole) == "<p>&lt;b&gt;A&lt;/b&gt;</p>"


def test_S15_what_turns_letters_around_is_drawn(table: ArticleTableModel) -> None:
    table.take([1], [ROW._replace(headline="a\u202etxt.exe\u202c")])
    assert table.index(0, BY_KEY["headline"]).data() == "a←txt.exe↑"
    model = SourceLinesModel()
    model.show((replace(LINE, text="\u2067Home\u2069"),))
    assert model.index(0).data() == "←Home↑"
