"""What is read of a story without making all of it is what the whole story has."""

import pytest

from newsdesk.desk import editing
from newsdesk.errors import LibraryTrouble, NotFound
from newsdesk.store import articles
from newsdesk.store.library import Library
from stories import ANN, library, made, put

__all__ = ["library"]


def test_the_body_of_a_story_is_that_of_the_whole_one(library: Library) -> None:
    one, other = put(library, made("Menu\nFirst words.\nMenu\nLast words."), made("Ferry\nMenu"))
    editing.retype(library, other, 0, 5, "Horse", by=ANN)
    with library.reading() as at:
        bodies = [articles.body_of(at, number) for number in (one, other)]
        assert bodies == [articles.load(at, number).body for number in (one, other)]
    assert bodies == ["First words.\n\nLast words.", "Horse"]


def test_a_body_that_the_disk_has_altered_is_told(library: Library) -> None:
    (one,) = put(library, made())
    with library.writing() as at:
        at.exec_driver_sql("UPDATE reading SET sha256 = x'00'")
    with library.reading() as at:
        with pytest.raises(LibraryTrouble):
            articles.body_of(at, one)
        with pytest.raises(NotFound):
            articles.body_of(at, 9)
