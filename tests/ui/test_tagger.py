"""Tags by keys, drops and the pane's menu, and saved searches, over a real library."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from newsdesk.desk import browsing, editing, saved, tagging, undoing
from newsdesk.store.library import Library
from newsdesk.story.changes import Person
from newsdesk.story.view import Facet, View
from newsdesk.ui.panes.library_pane import LibraryPane
from newsdesk.ui.searching import Searching
from newsdesk.ui.session import Session
from newsdesk.ui.shelving import Shelving
from newsdesk.ui.tagger import MANY, Tagger
from newsdesk.ui.tasks import TaskRunner
from newsdesk.ui.widgets.chips import Chips
from newsdesk.ui.widgets.search_box import SearchBox

ANNA = Person("Anna")


@dataclass
class Chosen:
    """A list with a selection and columns."""

    ids: list[int] = field(default_factory=list)
    layout: str = "usual"
    order: tuple[str, bool] = ("added", True)

    def chosen(self) -> list[int]:
        return self.ids

    def layout_text(self) -> str:
        return self.layout

    def show_layout(self, text: str) -> None:
        self.layout = text or self.layout

    def show_order(self, sort: str, descending: bool) -> None:
        self.order = (sort, descending)


@dataclass
class Kept:
    """What the window keeps for next time."""

    values: dict[str, str] = field(default_factory=dict)

    def value(self, key: str) -> str:
        return self.values.get(key, "")

    def keep(self, key: str, value: str) -> None:
        self.values[key] = value


@dataclass
class Desk:
    """All that is joined."""

    window: QWidget
    session: Session
    shelving: Shelving
    pane: LibraryPane
    box: SearchBox
    chips: Chips
    stories: Chosen
    tagger: Tagger
    searching: Searching
    runner: TaskRunner
    said: list[tuple[str, bool]] = field(default_factory=list)
    asked: list[object] = field(default_factory=list)

    @property
    def library(self) -> Library:
        library = self.session.library
        assert isinstance(library, Library)
        return library

    def tags(self) -> list[tuple[str, ...]]:
        return [row.tags for row in browsing.rows_of(self.library, self.stories.ids)]

    def names(self) -> list[str]:
        return [tag.name for tag in tagging.tags(self.library)]


@pytest.fixture
def desk(library: Library, qtbot: QtBot) -> Iterator[Desk]:
    window = QWidget()
    window.resize(600, 700)
    qtbot.addWidget(window)
    session = Session(library, ANNA, window)
    runner, shelving = TaskRunner(window), Shelving(session, window)
    box, chips, pane = SearchBox(), Chips(), LibraryPane()
    layout = QVBoxLayout(window)
    for widget in (box, chips, pane):
        layout.addWidget(widget)
    stories = Chosen([row.id for row in browsing.rows(library)])
    tagger = Tagger(session, runner, shelving, window)
    tagger.serve(stories, pane)
    searching = Searching(session, shelving, box, pane, chips)
    made = Desk(window, session, shelving, pane, box, chips, stories, tagger, searching, runner)
    searching.serve(stories)
    for helper in (tagger, searching):
        helper.done.connect(lambda text, undo: made.said.append((text, undo)))
    box.searched.connect(lambda query, typing: made.asked.append((query, typing)))
    pane.chosen.connect(lambda facets, binned: made.asked.append((facets, binned)))
    shelving.refresh()
    with qtbot.waitExposed(window):
        window.show()
    yield made
    runner.wait()


# --- tags ---


def test_a_digit_toggles_the_tag_of_its_place(desk: Desk) -> None:
    desk.tagger.toggle_1()
    assert desk.said == [("There is no tag 1 yet.", False)]
    desk.pane.tag_made.emit("Ice", ())
    desk.pane.tag_made.emit("Sea", ())
    desk.tagger.toggle_2()
    assert desk.tags() == [("Sea",)] * 3
    assert desk.said[-1] == ("Tag “Sea” in 3 stories", True)
    desk.tagger.toggle_2()
    assert desk.tags() == [()] * 3
    desk.stories.ids = []
    desk.tagger.toggle_1()
    assert len(desk.said) == 5


def test_stories_dropped_on_a_tag_have_it(desk: Desk) -> None:
    desk.pane.tag_made.emit("Ice", desk.stories.ids[:1])
    desk.pane.tagged.emit("Ice", desk.stories.ids)
    assert desk.tags() == [("Ice",)] * 3
    desk.pane.tagged.emit("Ice", desk.stories.ids)
    assert desk.said[-1] == ("No tag was changed.", False)
    assert desk.pane.model.find("tag=ice").isValid()


def test_a_tag_is_renamed_ordered_and_removed_in_the_pane(desk: Desk) -> None:
    for name in ("Ice", "Sea"):
        desk.pane.tag_made.emit(name, ())
    desk.pane.tag_renamed.emit("Sea", "Storm")
    desk.pane.tags_arranged.emit(["storm", "ice"])
    assert desk.names() == ["Storm", "Ice"]
    desk.pane.tag_removed.emit("Ice")
    assert desk.names() == ["Storm"]
    desk.session.change(undoing.undo)
    assert [tag.name for tag in desk.shelving.shelf.tags] == ["Storm", "Ice"]


def test_a_tag_that_stories_have_is_removed_after_a_question(desk: Desk, qtbot: QtBot) -> None:
    from newsdesk.story.view import FacetCount

    desk.pane.tag_made.emit("Ice", desk.stories.ids)
    counted = {"tag": (FacetCount("Ice", "Ice", 3),)}
    desk.pane.model.show(replace(desk.pane.shown, values=counted))
    desk.pane.tag_removed.emit("Ice")
    dialog = desk.tagger.dialog
    assert dialog is not None
    assert dialog.text() == "Take the tag “Ice” off 3 stories?"
    assert desk.names() == ["Ice"]
    dialog.accept()
    qtbot.waitUntil(lambda: desk.names() == [])
    assert desk.tags() == [()] * 3


def test_many_stories_are_tagged_in_a_task(desk: Desk, qtbot: QtBot) -> None:
    started: list[object] = []
    desk.runner.started.connect(started.append)
    many = desk.stories.ids * (MANY // 3 + 1)
    with qtbot.waitSignal(desk.session.changed):
        desk.pane.tagged.emit("Ice", many)
    assert len(started) == 1
    assert desk.tags() == [("Ice",)] * 3
    assert desk.said == [("Tag “Ice” in 3 stories", True)]


def test_a_tag_that_cannot_be_is_said(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.session.failed) as failed:
        desk.pane.tag_made.emit("a; b", ())
    assert "cannot be a tag" in str(failed.args[0] if failed.args else "")


# --- chips ---


def chip_texts(chips: Chips) -> list[str]:
    from PySide6.QtWidgets import QToolButton

    return [b.text() for b in chips.findChildren(QToolButton) if not b.isHidden()]


def test_chips_say_what_is_chosen_and_take_it_away(desk: Desk) -> None:
    desk.pane.choose()
    assert not desk.chips.isVisible()
    for facet in (Facet("outlet", "Hafenblatt"), Facet("published", "2025-04")):
        desk.pane._toggle_facet(facet)
    assert desk.chips.isVisible()
    assert chip_texts(desk.chips) == ["outlet: Hafenblatt", "April 2025", "Clear all"]
    from PySide6.QtWidgets import QToolButton

    first = next(b for b in desk.chips.findChildren(QToolButton) if "outlet" in b.text())
    assert first.accessibleName() == "Remove outlet: Hafenblatt"
    first.click()
    assert desk.pane.facets == (Facet("published", "2025-04"),)
    assert chip_texts(desk.chips) == ["April 2025", "Clear all"]
    desk.chips.redraw()
    desk.chips.cleared.emit()
    assert not desk.chips.isVisible()


# --- saved searches ---


def test_what_is_shown_is_saved_and_opened_again(desk: Desk) -> None:
    facets = (Facet("outlet", "Hafenblatt"),)
    desk.box.show_query("ferry")
    desk.pane.choose(facets, binned=True)
    desk.stories.layout, desk.stories.order = "wide", ("headline", False)
    desk.box.named.emit("Ferries")
    (kept,) = desk.shelving.shelf.searches
    view = View("ferry", facets, "headline", False, True)
    assert (kept.name, kept.view, kept.layout) == ("Ferries", view, "wide")
    desk.box.show_query("")
    desk.pane.clear()
    desk.stories.layout, desk.stories.order = "usual", ("added", True)
    desk.asked.clear()
    desk.pane.saved_chosen.emit(kept)
    assert desk.asked == [("ferry", False), (facets, True)]
    assert desk.searching.view == view
    assert desk.stories.layout == "wide"
    assert desk.pane.model.entry(desk.pane.model.find(f"saved={kept.id}")).chosen
    assert chip_texts(desk.chips) == ["outlet: Hafenblatt", "Bin", "Clear all"]


def test_leaving_a_saved_search_keeps_its_columns_and_brings_the_usual_back(desk: Desk) -> None:
    desk.box.named.emit("All of it")
    (kept,) = desk.shelving.shelf.searches
    desk.pane.saved_chosen.emit(kept)
    desk.stories.layout, desk.stories.order = "narrow", ("words", True)
    desk.pane.clear()
    assert desk.stories.layout == "usual"
    (now,) = saved.searches(desk.library)
    assert (now.layout, now.view.sort) == ("narrow", "words")
    assert not desk.pane.shown.saved


def test_another_query_leaves_a_saved_search(desk: Desk) -> None:
    desk.box.named.emit("All of it")
    (kept,) = desk.shelving.shelf.searches
    desk.pane.saved_chosen.emit(kept)
    desk.box.searched.emit("other", True)
    assert not desk.pane.shown.saved


def test_saved_searches_are_changed_from_the_pane(desk: Desk) -> None:
    counted: list[int] = []
    desk.searching.counts_asked.connect(lambda searches: counted.append(len(searches)))
    for name in ("One", "Two"):
        desk.box.named.emit(name)
    first, second = desk.shelving.shelf.searches
    desk.pane.saved_renamed.emit(first.id, "First")
    desk.pane.saved_arranged.emit([second.id, first.id])
    desk.box.show_query("mill")
    desk.pane.saved_updated.emit(second.id)
    desk.pane.saved_removed.emit(first.id)
    assert [(s.name, s.view.query) for s in desk.shelving.shelf.searches] == [("Two", "mill")]
    assert (max(counted), counted[-1]) == (2, 1)


def test_searches_and_closed_headings_are_kept_for_next_time(desk: Desk) -> None:
    kept = Kept()
    desk.searching.restore(kept)
    desk.box.setText("ferry")
    desk.box.remember()
    desk.pane.fold(["heading=tag"])
    desk.searching.finish()
    desk.box.history = []
    desk.pane.fold([])
    desk.searching.restore(kept)
    assert (desk.box.history, desk.pane.folded()) == (["ferry"], ["heading=tag"])
    desk.searching.restore(Kept(dict.fromkeys(kept.values, "{")))
    assert desk.box.history == []


def test_values_are_offered_from_what_is_counted(desk: Desk) -> None:
    from newsdesk.story.view import FacetCount

    editing.set_field(desk.library, desk.stories.ids[0], "tags", "Лёд", by=ANNA)
    desk.shelving.refresh()
    values = {
        "outlet": (FacetCount("Hafenblatt", "Hafenblatt", 2), FacetCount("", "", 1)),
        "language": (FacetCount("en", "en", 3),),
    }
    desk.pane.model.show(replace(desk.pane.shown, values=values))
    assert list(desk.box.values("outlet", "HAF")) == ["Hafenblatt"]
    assert list(desk.box.values("language", "eng")) == ["en"]
    assert list(desk.box.values("tags", "лед")) == ["Лёд"]
    assert list(desk.box.values("authors", "")) == []
    desk.box.setFocus(Qt.FocusReason.OtherFocusReason)
