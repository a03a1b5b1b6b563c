"""Libraries stored by earlier versions, each of which this one must open."""

import shutil
from pathlib import Path

import pytest

from newsdesk.desk import annotating, browsing, editing, safety, undoing
from newsdesk.desk.history import history
from newsdesk.store.header import GENERATION
from newsdesk.store.library import Library
from newsdesk.story.anchors import Standing
from newsdesk.story.changes import Person

STORED = sorted((Path(__file__).parent / "libraries").glob("*.newsdesk"))


def test_every_generation_is_stored() -> None:
    assert [int(path.stem.split("-")[1]) for path in STORED] == list(range(1, GENERATION + 1))


@pytest.mark.parametrize("stored", STORED, ids=lambda path: path.stem)
def test_R22_a_library_of_an_earlier_version_opens(stored: Path, tmp_path: Path) -> None:
    path = tmp_path / "library.newsdesk"
    shutil.copy(stored, path)
    library = Library.open(path, create=False)
    try:
        assert safety.verify(library).problems == ()
        ferry, barge = browsing.story(library, 1), browsing.row(library, 2)
        assert ferry.body.startswith("Menu\n\nFerry to Hollow Bay runs again")
        assert "after four weeks" in ferry.body
        assert [edit.rule for edit in ferry.edits.by_hand] == ["hand", "hand"]
        assert (barge.headline, barge.outlet, barge.status) == ("Паром вернулся", "Бухта", "new")
        assert [row.id for row in browsing.rows(library, "бухты")] == [2]
        assert [row.id for row in browsing.rows(library, binned=True)] == [3]
        assert [entry.who for entry in history(library, 2)] == ["Ann", "Ben", "Ben", "Ben", "Ann"]
        said = annotating.of_story(library, 1)
        if stored.stem >= "generation-5":
            assert [x.text for x in said.said.replies_to(said.said.notes[0].uid)] == [
                "The new one."
            ]
            assert said.said.claims[0].evidence[0].address == "log 3"
            assert {at.standing for at in said.places.values()} == {Standing.EXACT}
        assert undoing.undo(library, by=Person("Ann")).label == "move to the bin"
        assert editing.set_field(library, 2, "section", "Sea", by=Person("Ann"))
    finally:
        library.close()
