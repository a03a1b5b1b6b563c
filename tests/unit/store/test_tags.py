"""Tags are told from others folded, keep their order, and go with their last story."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection

from newsdesk.store import tags
from newsdesk.store.engine import engine_for

TABLES = (
    "CREATE TABLE tag (key TEXT PRIMARY KEY, name TEXT NOT NULL, place INTEGER NOT NULL)",
    "CREATE TABLE article_tag (key TEXT, article INTEGER, PRIMARY KEY (key, article))",
)


@pytest.fixture
def at(tmp_path: Path) -> Iterator[Connection]:
    """Return a transaction in a file that has the two tables and nothing else."""
    place = tmp_path / "tags"
    place.touch()
    engine = engine_for(place, "rw", 1.0)
    with engine.begin() as found:
        for table in TABLES:
            found.exec_driver_sql(table)
        yield found
    engine.dispose()


def of_stories(at: Connection) -> set[tuple[str, int]]:
    return {(key, story) for key, story in at.exec_driver_sql("SELECT * FROM article_tag")}


def test_a_tag_is_the_same_in_any_case_and_with_yo() -> None:
    assert tags.of("Счёт;  счет ; СЧЁТ; sea  ice") == [("счет", "Счёт"), ("sea ice", "sea ice")]


def test_no_value_has_no_tags() -> None:
    assert tags.of("") == tags.of(" ; ;") == []


def test_stories_have_the_tags_that_their_field_says(at: Connection) -> None:
    tags.write(at, {1: "Ice; Sea", 2: "sea", 3: ""})
    assert of_stories(at) == {("ice", 1), ("sea", 1), ("sea", 2)}
    tags.write(at, {1: "Sea"})
    assert of_stories(at) == {("sea", 1), ("sea", 2)}
    assert tags.stories_with(at, "sea") == [1, 2]


def test_tags_stand_in_the_order_in_which_they_came(at: Connection) -> None:
    tags.write(at, {1: "Zebra; Apple"})
    tags.write(at, {2: "Moon; apple"})
    assert [name for _, name, _ in tags.known(at)] == ["Zebra", "Apple", "Moon"]


def test_a_tag_that_nobody_made_goes_with_its_last_story(at: Connection) -> None:
    tags.write(at, {1: "Ice", 2: "Ice"})
    tags.write(at, {1: ""})
    assert [key for key, _, _ in tags.known(at)] == ["ice"]
    tags.write(at, {2: ""})
    assert tags.known(at) == []


def test_a_tag_that_was_made_stays_without_stories(at: Connection) -> None:
    assert tags.set_state(at, "ice", old=None, new=["Ice", 1])
    tags.write(at, {1: "ICE"})
    tags.write(at, {1: ""})
    assert tags.known(at) == [("ice", "Ice", 1)]


def test_a_tag_is_changed_only_from_what_it_is(at: Connection) -> None:
    assert tags.set_state(at, "ice", old=None, new=["Ice", 1])
    assert not tags.set_state(at, "ice", old=["Ice", 2], new=None)
    assert tags.set_state(at, "ice", old=["Ice", 1], new=["ice!", 1])
    assert tags.next_place(at) == 2


def test_a_lone_surrogate_is_a_tag_like_another(at: Connection) -> None:
    tags.write(at, {1: "odd\udc80name"})
    assert tags.known(at)[0][1] == "odd\udc80name"
    assert tags.stories_with(at, tags.key_of("odd\udc80name")) == [1]
    tags.write(at, {1: ""})
    assert tags.known(at) == []
