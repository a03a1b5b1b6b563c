"""The bin and the file's free space on the command line."""

import json

import pytest

from newsdesk.cli.app import main
from newsdesk.desk import editing
from newsdesk.desk.ingest import import_text
from newsdesk.desk.opening import open_library
from newsdesk.story.changes import Person

Capture = pytest.CaptureFixture[str]
ANN = Person("Ann")


@pytest.fixture(autouse=True)
def library(own_home: object) -> None:
    """A library with two stories, one of them in the bin."""
    library = open_library()
    for number in (1, 2):
        import_text(library, f"Boat {number} leaves\n\nIt left.\n", f"{number}.txt", by=ANN)
    editing.move_to_bin(library, [2], by=ANN)
    library.close()


def test_without_a_yes_nothing_is_deleted(capsys: Capture) -> None:
    assert main(["empty-bin"]) == 1
    assert "Nothing was changed" in capsys.readouterr().err
    assert main(["list", "--bin", "--json"]) == 0
    assert [row["id"] for row in json.loads(capsys.readouterr().out)] == [2]


def test_what_lies_in_the_bin_goes_for_good(capsys: Capture) -> None:
    assert main(["empty-bin", "--yes", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"deleted": 1}
    assert main(["show", "2"]) == 1
    assert main(["empty-bin", "--yes"]) == 0
    assert "The bin is empty." in capsys.readouterr().err
    assert main(["verify"]) == 0


def test_compacting_says_what_became_free(capsys: Capture) -> None:
    assert main(["compact", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["freed"] >= 0
