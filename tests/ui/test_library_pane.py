"""The library pane: rows that stay, choices that combine, keys, tags that take stories."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from newsdesk.desk.results import Saved, Tag
from newsdesk.desk.shelf import Shelf
from newsdesk.story.view import Facet, FacetCount, View
from newsdesk.ui.models.library_entries import Shown, Values, periods_of, rows
from newsdesk.ui.models.library_tree import LibraryTree
from newsdesk.ui.panes.library_delegate import check_box, chevron
from newsdesk.ui.panes.library_pane import LibraryPane
from newsdesk.ui.widgets.dragging import dragged, stories_in

CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


@dataclass(frozen=True)
class Counted:
    """What the desk would have counted."""

    total: int = 9
    binned: int = 2
    values: Mapping[str, tuple[FacetCount, ...]] = field(default_factory=dict)


def counts(**kinds: dict[str, int]) -> Counted:
    return Counted(
        values={
            kind: tuple(FacetCount(value, value, number) for value, number in found.items())
            for kind, found in kinds.items()
        }
    )


COUNTED = counts(
    status={"new": 5, "verified": 4},
    section={"Harbour": 6, "Fair": 3},
    outlet={"Hafenblatt": 7, "Mill Post": 2, "": 1},
    language={"en": 8, "xx": 1},
    tag={"ice": 3},
    published={"2025-04-24": 2, "2025-04-02": 1, "2025-03-01": 3, "2024-12-31": 1, "": 2},
)
SHELF = Shelf(
    (Tag("Ice", 1, "ice"), Tag("Sea", 2, "sea")),
    (Saved(1, "Ferries", View("ferry")), Saved(2, "Mills", View("mill"))),
)


@pytest.fixture
def tree(qapp: object) -> Iterator[LibraryTree]:
    tree = LibraryTree()
    tester = QAbstractItemModelTester(tree, QAbstractItemModelTester.FailureReportingMode.Fatal)
    tree.show(shown(COUNTED.values))
    yield tree
    tester.deleteLater()


@pytest.fixture
def pane(qtbot: QtBot) -> LibraryPane:
    pane = LibraryPane()
    qtbot.addWidget(pane)
    pane.resize(220, 1200)
    pane.show_facets(COUNTED)
    pane.show_shelf(SHELF)
    pane.fold([])
    pane.show()
    qtbot.waitExposed(pane)
    return pane


def shown(values: Values, facets: tuple[Facet, ...] = ()) -> Shown:
    return Shown(9, 2, values, periods_of(values.get("published", ())), SHELF, facets=facets)


def labels(tree: LibraryTree, key: str = "") -> list[tuple[str, int | None]]:
    parent = tree.find(key) if key else QModelIndex()
    tree.look(parent)
    found = (tree.entry(tree.index(n, 0, parent)) for n in range(tree.rowCount(parent)))
    return [(entry.label, entry.count) for entry in found]


def chosen(pane: LibraryPane) -> tuple[Facet, ...]:
    return pane.facets


def click(pane: LibraryPane, key: str, modifier: Qt.KeyboardModifier | None = None) -> None:
    rect = pane.view.visualRect(pane.model.find(key))
    place = rect.center()
    none = Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(pane.view.viewport(), LEFT, modifier or none, place)


# --- rows ---


def test_the_groups_stand_in_their_order(tree: LibraryTree) -> None:
    assert [label for label, _ in labels(tree)] == [
        "All",
        "New",
        "In review",
        "Verified",
        "Rejected",
        "Saved searches",
        "Tags",
        "Sections",
        "Outlets",
        "Languages",
        "Dates",
        "Bin",
    ]
    assert labels(tree)[0] == ("All", 9)
    assert labels(tree)[-1] == ("Bin", 2)
    assert labels(tree, "heading=outlet")[-1] == ("No outlet", 1)
    assert labels(tree, "heading=language") == [("English", 8), ("xx", 1)]
    assert labels(tree, "heading=tag") == [("Ice", 3), ("Sea", 0), ("New tag…", None)]


def test_dates_open_year_by_year_newest_first(tree: LibraryTree) -> None:
    assert labels(tree, "heading=published") == [("2025", 6), ("2024", 1), ("No date", 2)]
    assert labels(tree, "published=2025") == [("April", 3), ("March", 3)]
    assert labels(tree, "published=2025-04") == [("24 Apr 2025", 2), ("2 Apr 2025", 1)]
    assert not tree.hasChildren(tree.find("published=2025-04-24"))


def test_long_groups_show_the_largest_and_what_is_chosen() -> None:
    found = counts(outlet={f"Outlet {n:02}": 99 - n for n in range(40)}).values
    chosen = (Facet("outlet", "Outlet 33"), Facet("outlet", "Gone"))
    shown = rows(Shown(99, 0, found, facets=chosen), "heading=outlet")
    assert [entry.label for entry in shown[:2]] == ["Outlet 00", "Outlet 01"]
    assert [(e.label, e.count) for e in shown[12:]] == [
        ("Outlet 33", 66),
        ("Gone", 0),
        ("More…", 28),
    ]


def test_rows_keep_their_place_when_counts_change(tree: LibraryTree) -> None:
    labels(tree, "heading=section")
    kept = tree.find("section=Fair")
    fewer = counts(section={"Fair": 1, "Harbour": 1, "Mill": 1}).values
    resets: list[bool] = []
    tree.modelReset.connect(lambda: resets.append(True))
    tree.show(shown(fewer))
    assert labels(tree, "heading=section") == [("Fair", 1), ("Harbour", 1), ("Mill", 1)]
    assert not resets
    assert tree.entry(tree.find("section=Fair")).key == tree.entry(kept).key


def test_no_row_moves_while_it_is_held_still(tree: LibraryTree) -> None:
    labels(tree, "heading=section")
    fewer = counts(section={"Mill": 5, "Fair": 1}).values
    tree.show(shown(fewer), still=True)
    assert labels(tree, "heading=section") == [("Harbour", 0), ("Fair", 1)]
    tree.show(tree.shown)
    assert labels(tree, "heading=section") == [("Mill", 5), ("Fair", 1)]


def test_every_row_speaks_its_count_and_state(tree: LibraryTree) -> None:
    tree.show(shown(COUNTED.values, (Facet("status", "new"),)))
    role = Qt.ItemDataRole.AccessibleTextRole
    assert tree.find("status=new").data(role) == "New, 5, chosen"
    assert tree.find("bin=").data(role) == "Bin, 2"


def test_the_first_nine_tags_show_their_digit() -> None:
    shelf = Shelf(tuple(Tag(f"t{n:02}", n, f"t{n:02}") for n in range(1, 15)))
    shown = rows(Shown(shelf=shelf), "heading=tag")
    assert [entry.digit for entry in shown] == [*"123456789", "", "", "", "", ""]
    assert [entry.kind for entry in shown[-2:]] == ["more", "new-tag"]


# --- choices ---


def test_a_click_chooses_one_alone_and_ctrl_adds(pane: LibraryPane) -> None:
    told: list[tuple[tuple[Facet, ...], bool]] = []
    pane.chosen.connect(lambda facets, binned: told.append((facets, binned)))
    click(pane, "section=Fair")
    click(pane, "outlet=Hafenblatt", CTRL)
    click(pane, "section=Harbour", CTRL)
    click(pane, "section=Fair", CTRL)
    click(pane, "bin=", CTRL)
    click(pane, "bin=")
    click(pane, "all=")
    fair, harbour = Facet("section", "Fair"), Facet("section", "Harbour")
    blatt = Facet("outlet", "Hafenblatt")
    assert told == [
        ((fair,), False),
        ((fair, blatt), False),
        ((fair, blatt, harbour), False),
        ((blatt, harbour), False),
        ((blatt, harbour), True),
        ((), True),
        ((), False),
    ]


def test_the_box_before_a_row_adds_it(pane: LibraryPane) -> None:
    click(pane, "section=Fair")
    rect = pane.view.visualRect(pane.model.find("section=Harbour"))
    QTest.mouseClick(pane.view.viewport(), LEFT, pos=check_box(rect, 0).center())
    assert chosen(pane) == (Facet("section", "Fair"), Facet("section", "Harbour"))
    pane.drop_choice(Facet("section", "Fair"))
    assert chosen(pane) == (Facet("section", "Harbour"),)
    pane.clear()
    assert chosen(pane) == ()


def test_keys_choose_add_open_and_find(pane: LibraryPane) -> None:
    view = pane.view
    view.setFocus()
    view.setCurrentIndex(pane.model.find("section=Harbour"))
    QTest.keyClick(view, Qt.Key.Key_Return)
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert chosen(pane) == (Facet("section", "Harbour"), Facet("section", "Fair"))
    QTest.keyClicks(view, "mill")
    assert pane.model.entry(view.currentIndex()).label == "Mill Post"
    heading = pane.model.find("heading=outlet")
    view.setCurrentIndex(heading)
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert not view.isExpanded(heading)
    assert pane.folded() == ["heading=outlet"]
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert pane.folded() == []


def test_the_chevron_of_a_year_opens_it_and_chooses_nothing(pane: LibraryPane) -> None:
    index = pane.model.find("published=2025")
    rect = pane.view.visualRect(index)
    QTest.mouseClick(pane.view.viewport(), LEFT, pos=chevron(rect, 0).center())
    assert pane.view.isExpanded(index)
    assert chosen(pane) == ()
    click(pane, "published=2025-04")
    assert chosen(pane) == (Facet("published", "2025-04"),)


def test_a_heading_closes_on_a_click_and_stays_so(pane: LibraryPane) -> None:
    click(pane, "heading=section")
    assert pane.folded() == ["heading=section"]
    pane.show_facets(counts(section={"Other": 1}))
    assert not pane.view.isExpanded(pane.model.find("heading=section"))


def test_current_row_and_place_survive_other_counts(pane: LibraryPane) -> None:
    pane.resize(220, 200)
    pane.view.setCurrentIndex(pane.model.find("outlet=Mill Post"))
    bar = pane.view.verticalScrollBar()
    bar.setValue(120)
    pane.show_facets(counts(section={"Fair": 1, "Harbour": 1}, outlet={"Mill Post": 1}))
    assert pane.model.entry(pane.view.currentIndex()).key == "outlet=Mill Post"
    assert bar.value() == 120


# --- saved searches and tags ---


def test_a_saved_search_is_opened_renamed_moved_and_removed(
    pane: LibraryPane, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(pane.saved_chosen) as opened:
        click(pane, "saved=2")
    assert opened.args == [SHELF.searches[1]]
    pane.show_saved_count(2, 41)
    assert pane.model.entry(pane.model.find("saved=2")).count == 41
    menu = pane.menu_of(pane.model.find("saved=2"))
    asked = {action.text(): action for action in menu.actions()}
    assert not asked["Move down"].isEnabled()
    for text, signal, args in (
        ("Move up", pane.saved_arranged, [[2, 1]]),
        ("Update to what is shown now", pane.saved_updated, [2]),
        ("Remove", pane.saved_removed, [2]),
    ):
        with qtbot.waitSignal(signal) as told:
            asked[text].trigger()
        assert told.args == args
    with qtbot.waitSignal(pane.saved_renamed) as told:
        pane.model.setData(pane.model.find("saved=2"), "Old mills")
    assert told.args == [2, "Old mills"]


def test_a_click_on_new_tag_asks_for_its_name_in_place(pane: LibraryPane, qtbot: QtBot) -> None:
    click(pane, "new-tag=")
    editor = pane.view.findChild(QLineEdit)
    assert editor is not None
    assert editor.isVisible()
    QTest.keyClicks(editor, "Storm")
    with qtbot.waitSignal(pane.tag_made) as made:
        QTest.keyClick(editor, Qt.Key.Key_Return)
    assert made.args == ["Storm", ()]


def test_f2_renames_a_tag_in_place(pane: LibraryPane, qtbot: QtBot) -> None:
    pane.view.setFocus()
    pane.view.setCurrentIndex(pane.model.find("tag=ice"))
    QTest.keyClick(pane.view, Qt.Key.Key_F2)
    editor = pane.view.findChild(QLineEdit)
    assert editor is not None
    assert editor.text() == "Ice"
    QTest.keyClick(editor, Qt.Key.Key_Escape)


def test_tags_are_made_renamed_and_removed(pane: LibraryPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.tag_made) as made:
        pane.model.setData(pane.model.find("new-tag="), " Storm ")
    assert made.args == ["Storm", ()]
    with qtbot.waitSignal(pane.tag_renamed) as renamed:
        pane.model.setData(pane.model.find("tag=ice"), "Frost")
    assert renamed.args == ["Ice", "Frost"]
    asked = {a.text(): a for a in pane.menu_of(pane.model.find("tag=sea")).actions()}
    with qtbot.waitSignal(pane.tag_removed) as removed:
        asked["Remove from all stories"].trigger()
    assert removed.args == ["Sea"]
    with qtbot.waitSignal(pane.tags_arranged) as arranged:
        asked["Move up"].trigger()
    assert arranged.args == [["sea", "ice"]]


def test_stories_are_dropped_on_a_tag_only(pane: LibraryPane, qtbot: QtBot) -> None:
    data, copy = dragged([3, 1, 2]), Qt.DropAction.CopyAction
    assert stories_in(data) == [3, 1, 2]
    with qtbot.waitSignal(pane.tagged) as told:
        assert pane.model.dropMimeData(data, copy, -1, -1, pane.model.find("tag=ice"))
    assert told.args == ["Ice", [3, 1, 2]]
    assert not pane.model.canDropMimeData(data, copy, -1, -1, pane.model.find("section=Fair"))
    assert not pane.model.canDropMimeData(data, copy, -1, -1, QModelIndex())


def test_stories_dropped_on_new_tag_wait_for_its_name(pane: LibraryPane, qtbot: QtBot) -> None:
    index = pane.model.find("new-tag=")
    pane.model.dropMimeData(dragged([5]), Qt.DropAction.CopyAction, -1, -1, index)
    assert pane.view.isPersistentEditorOpen(index) or pane.view.state().name == "EditingState"
    with qtbot.waitSignal(pane.tag_made) as told:
        pane.model.setData(index, "Storm")
    assert told.args == ["Storm", [5]]


# --- more ---


def test_more_finds_a_value_by_typing(pane: LibraryPane, qtbot: QtBot) -> None:
    many = {f"Outlet {n}": 2000 - n for n in range(1500)} | {"Гудок": 1}
    pane.show_facets(counts(outlet=many))
    more = pane._more
    more.open(pane.shown, "outlet", QPoint(0, 0))
    assert more.values.rowCount() == 500
    assert more.hint.isVisible()
    more.typed.setText("ГУД")
    assert more.values.rowCount() == 1
    QTest.keyClick(more.typed, Qt.Key.Key_Return, CTRL)
    QTest.keyClick(more.typed, Qt.Key.Key_Return, CTRL)
    assert chosen(pane) == ()
    QTest.keyClick(more.typed, Qt.Key.Key_Return)
    assert chosen(pane) == (Facet("outlet", "Гудок"),)
    assert not more.isVisible()


def test_more_adds_with_space_and_goes_by_arrows(pane: LibraryPane, qtbot: QtBot) -> None:
    pane.show_facets(counts(outlet={f"Outlet {n:02}": 99 - n for n in range(40)}))
    more = pane._more
    more.open(pane.shown, "outlet", QPoint(0, 0))
    QTest.keyClick(more.typed, Qt.Key.Key_Down)
    QTest.keyClick(more.typed, Qt.Key.Key_Space)
    assert chosen(pane) == (Facet("outlet", "Outlet 01"),)
    assert more.values.facet(more.list.currentIndex()) == Facet("outlet", "Outlet 01")
    more.hide()
