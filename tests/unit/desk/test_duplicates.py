"""Stories that say nearly the same are found, grouped, kept or told apart; undo takes it back."""

import random

import pytest

from newsdesk.desk import browsing, duplicates, editing, undoing
from newsdesk.desk.history import history
from newsdesk.errors import Conflict, InvalidValue, NotFound
from newsdesk.store import duplicates as stored
from newsdesk.store.library import Library
from newsdesk.story.fields import people
from newsdesk.text.pairs import Difference
from stories import ANN, BEN, Made, library, made, put

__all__ = ["library"]
VOCABULARY = [f"{a}{b}{c}" for a in "klmnpr" for b in "aeiou" for c in "dgstvz"]


def drawn(seed: int, number: int = 120) -> list[str]:
    return random.Random(seed).choices(VOCABULARY, k=number)


def altered(words: list[str], *places: int) -> list[str]:
    return [f"else{n}" if n in places else word for n, word in enumerate(words)]


def story(words: list[str], **values: str) -> Made:
    return made("\n".join(" ".join(words[n : n + 40]) for n in range(0, len(words), 40)), **values)


def pair(seed: int = 1) -> list[Made]:
    return [story(drawn(seed)), story(altered(drawn(seed), 10, 50, 90))]


def shown(library: Library) -> list[tuple[int, ...]]:
    return [tuple(row.id for row in group.stories) for group in duplicates.groups(library)]


@pytest.fixture
def two(library: Library) -> tuple[int, int]:
    one, other, _ = put(library, *pair(), story(drawn(9)))
    assert duplicates.find(library) == 1
    return one, other


def test_near_duplicates_are_found_and_others_not(library: Library, two: tuple[int, int]) -> None:
    (group,) = duplicates.groups(library)
    assert tuple(row.id for row in group.stories) == two
    assert group.alike == pytest.approx(1 - 3 / 120)
    assert not group.exact
    assert duplicates.number(library) == 1
    assert duplicates.group_of(library, two[1]) == two
    assert duplicates.group_of(library, two[1] + 1) == ()
    assert duplicates.find(library) == 0  # a second time there is nothing new


def test_new_stories_are_compared_with_old_ones_and_with_each_other(library: Library) -> None:
    put(library, story(drawn(1)), story(drawn(2)))
    new = put(library, story(altered(drawn(1), 3)), story(drawn(3)), story(altered(drawn(3), 4)))
    assert duplicates.find(library, new) == 2
    assert shown(library) == [(4, 5), (1, 3)]


def test_an_old_story_finds_newer_ones(library: Library) -> None:
    ids = put(library, *pair())
    assert duplicates.find(library, ids[:1]) == 1
    assert shown(library) == [tuple(ids)]


def test_the_same_words_from_other_bytes_are_exact(library: Library) -> None:
    words = drawn(4)
    text = " ".join(words)
    ids = put(library, made(text), made(f"Menu\n{text}."), made(text.upper().replace(" ", "  ")))
    assert duplicates.find(library, ids) == 2
    (group,) = duplicates.groups(library)
    assert group.exact
    assert len(group.stories) == 3


def test_many_copies_make_a_chain_and_no_square(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stored, "_HAVING", stored._HAVING.replace("LIMIT 201", "LIMIT 11"))
    monkeypatch.setattr(stored, "COMMON", 10)
    text = " ".join(drawn(5))
    ids = put(library, *(made(f"{text}{'.' * n}") for n in range(60)))
    put(library, story(drawn(6)))
    assert duplicates.find(library, ids) == 59
    assert shown(library) == [tuple(ids)]


def test_a_shared_paragraph_is_no_duplicate(library: Library) -> None:
    foot = drawn(7, 40)
    put(library, *(story(drawn(seed, 210) + foot) for seed in range(20, 60)))
    assert duplicates.find(library) == 0


def test_short_stories_are_left_alone(library: Library) -> None:
    put(library, made("Six words are not enough here."), made("Six words are not enough here!"))
    assert duplicates.find(library) == 0


def test_a_stopped_search_goes_on_where_it_was(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(duplicates, "TOGETHER", 2)
    put(library, *pair(1), *pair(2), *pair(3))
    told: list[tuple[int, int, str]] = []
    assert duplicates.find(library, None, lambda *of: told.append(of), lambda: len(told) == 1) == 1
    assert told == [(2, 6, "")]
    told.clear()
    assert duplicates.find(library, None, lambda *of: told.append(of)) == 2
    assert told == [(2, 4, ""), (4, 4, "")]
    assert len(duplicates.groups(library)) == 3
    assert len(duplicates.groups(library, limit=2)) == 2


def test_keeping_one_is_one_change(library: Library) -> None:
    one, other = pair()
    one = made(one.reading.text, "a.txt", headline="Ferry", section="", tags="sea; Ice")
    other = made(other.reading.text, "b.txt", headline="Ferry 2", section="Coast", tags="ICE; Snow")
    ids = put(library, one, other)
    duplicates.find(library, ids)
    changes = duplicates.keep(library, ids, ids[0], by=BEN)
    assert changes.label == "duplicates of “Ferry”"
    kept, gone = browsing.story(library, ids[0]), browsing.row(library, ids[1])
    assert gone.binned
    assert (kept.value("headline"), kept.value("section")) == ("Ferry", "Coast")
    assert people(kept.value("tags")) == ("sea", "Ice", "Snow")
    assert (kept.field("section").set_by, kept.field("section").start) == ("Ben", -1)
    assert kept.field("section").candidates
    assert duplicates.groups(library) == ()
    assert {entry.batch for entry in history(library, ids[0])} >= {changes.batch}
    undoing.undo(library, by=ANN)
    assert browsing.row(library, ids[0]).section == ""
    assert shown(library) == [tuple(ids)]
    undoing.redo(library, by=ANN)
    assert browsing.row(library, ids[0]).tags == ("sea", "Ice", "Snow")
    assert browsing.row(library, ids[1]).binned


def test_keeping_without_merging_takes_nothing_over(library: Library) -> None:
    one, other = pair()
    ids = put(library, one, made(other.reading.text, section="Coast"))
    duplicates.keep(library, ids, ids[0], by=BEN, merge_fields=False)
    assert browsing.row(library, ids[0]).section == ""
    assert browsing.row(library, ids[1]).binned


def test_a_value_that_means_something_is_taken_before_one_that_does_not(library: Library) -> None:
    ids = put(library, *(story(altered(drawn(1), n)) for n in range(3)))
    editing.set_field(library, ids[1], "published", "some day", by=ANN)
    editing.set_field(library, ids[2], "published", "2025-03-02", by=ANN)
    duplicates.keep(library, ids, ids[0], by=BEN)
    assert browsing.row(library, ids[0]).published == "2025-03-02"


def test_keeping_one_that_is_not_there_changes_nothing(
    library: Library, two: tuple[int, int]
) -> None:
    with pytest.raises(NotFound):
        duplicates.keep(library, two, 99, by=ANN)
    assert shown(library) == [two]


def test_told_apart_is_remembered_and_can_be_undone(library: Library, two: tuple[int, int]) -> None:
    changes = duplicates.not_duplicates(library, reversed(two), by=ANN)
    assert changes.label == "telling stories apart"
    assert shown(library) == []
    assert duplicates.find(library) == 0
    assert duplicates.find(library, two) == 0
    assert history(library, two[0])[0].new == f"{two[0]} ≠ {two[1]}"
    assert not duplicates.not_duplicates(library, two, by=ANN)
    undoing.undo(library, by=ANN)
    assert shown(library) == [two]
    undoing.redo(library, by=ANN)
    assert shown(library) == []


def test_telling_apart_takes_two(library: Library, two: tuple[int, int]) -> None:
    with pytest.raises(InvalidValue):
        duplicates.not_duplicates(library, two[:1], by=ANN)


def test_undo_of_telling_apart_that_was_changed_elsewhere_is_a_conflict(
    library: Library, two: tuple[int, int]
) -> None:
    duplicates.not_duplicates(library, two, by=ANN)
    with library.writing() as at:
        stored.set_apart(at, *two, on=False)
    with pytest.raises(Conflict):
        undoing.undo(library, by=ANN)


def test_a_story_in_the_bin_still_joins_those_like_it(library: Library) -> None:
    text = " ".join(drawn(5))
    ids = put(library, *(made(f"{text}{'.' * n}") for n in range(3)))
    duplicates.find(library, ids)
    editing.move_to_bin(library, ids[:1], by=ANN)
    assert shown(library) == [tuple(ids[1:])]
    editing.move_to_bin(library, ids[1:2], by=ANN)
    assert shown(library) == []


def test_a_text_that_was_changed_is_no_longer_alike(library: Library, two: tuple[int, int]) -> None:
    clean = browsing.story(library, two[1]).clean.text
    editing.retype(library, two[1], 0, len(clean), " ".join(drawn(77)), by=ANN)
    assert shown(library) == []
    assert duplicates.find(library, two) == 0
    undoing.undo(library, by=ANN)
    assert duplicates.find(library, two[1:]) == 1


def test_differences_stand_side_by_side(library: Library, two: tuple[int, int]) -> None:
    rows = duplicates.differences(library, *two)
    assert [row.state for row in rows] == [Difference.CHANGED] * 3
    assert [row.right[slice(*row.come[0])] for row in rows] == ["else10", "else50", "else90"]
