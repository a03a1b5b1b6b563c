"""Values in use: offered while one types, renamed everywhere."""

import pytest

from newsdesk.desk import browsing, bulk, editing, undoing, values_in_use
from newsdesk.errors import InvalidValue
from newsdesk.store.library import Library
from stories import ANN, library, made, put

__all__ = ["library"]


@pytest.fixture
def ids(library: Library) -> list[int]:
    return put(
        library,
        made(outlet="РИА Бухты", section="Море", tags="sea; ferry", place="Тихая"),
        made("Два.\n", "2.txt", outlet="РИА-Бухты", authors="Мара; Ада Лугова", place="Тёплая"),
        made("Три.\n", "3.txt", outlet="Вестник бухты", authors="Ада Лугова", place="Тихая"),
    )


@pytest.mark.parametrize(
    ("field", "typed", "offered"),
    [
        ("outlet", "ри", ("РИА Бухты", "РИА-Бухты")),
        ("outlet", "бух", ("Вестник бухты", "РИА Бухты")),
        ("outlet", "В", ("Вестник бухты",)),
        ("outlet", "x", ()),
        ("outlet", "", ("Вестник бухты", "РИА Бухты", "РИА-Бухты")),
        ("section", "мор", ("Море",)),
        ("authors", "ада", ("Ада Лугова",)),
        ("authors", "лугова", ("Ада Лугова",)),
        ("authors", "мар", ("Мара", "Mara Quill")[:1]),
        ("tags", "f", ("ferry",)),
        ("place", "те", ("Тёплая",)),
        ("place", "", ("Тёплая", "Тихая")),
        ("language", "e", ("en", "es", "el")),
        ("headline", "Fe", ()),
        ("own:Desk", "", ("7",)),
        ("notes", "", ()),
    ],
)
def test_values_are_offered(
    library: Library, ids: list[int], field: str, typed: str, offered: tuple[str, ...]
) -> None:
    editing.set_field(library, ids[0], "own:Desk", "7", by=ANN)
    assert values_in_use.offers(library, field, typed) == offered


def test_what_is_in_the_bin_is_not_offered(library: Library, ids: list[int]) -> None:
    editing.move_to_bin(library, ids[2:], by=ANN)
    assert values_in_use.offers(library, "outlet", "В") == ()


def test_as_many_as_asked_for_are_offered(library: Library) -> None:
    put(library, *(made(f"{n}.\n", f"{n}.txt", outlet=f"Paper {n:02}") for n in range(20)))
    assert len(values_in_use.offers(library, "outlet", "paper")) == values_in_use.MOST
    assert values_in_use.offers(library, "outlet", "19") == ("Paper 19",)


def test_two_spellings_become_one(library: Library, ids: list[int]) -> None:
    shown = values_in_use.proposals(library, "outlet", ["РИА Бухты", "РИА-Бухты"], "РИА Бухты")
    assert [(p.story, p.old, p.new) for p in shown] == [(ids[1], "РИА-Бухты", "РИА Бухты")]
    bulk.apply(library, shown, by=ANN, label="new name of outlet")
    assert [row.outlet for row in browsing.rows(library, "outlet:РИА")] == ["РИА Бухты"] * 2
    assert undoing.undo(library, by=ANN).label == "new name of outlet"


def test_a_name_is_changed_among_others(library: Library, ids: list[int]) -> None:
    shown = values_in_use.proposals(library, "authors", ["ада лугова"], "А. Лугова")
    assert [(p.story, p.new) for p in shown] == [
        (ids[1], "Мара; А. Лугова"),
        (ids[2], "А. Лугова"),
    ]


def test_a_value_that_few_stories_have_is_renamed(library: Library, ids: list[int]) -> None:
    shown = values_in_use.proposals(library, "place", ["тихая"], "Бухта Тихая")
    assert [p.story for p in shown] == [ids[0], ids[2]]


def test_what_does_not_recur_is_not_renamed(library: Library) -> None:
    assert not values_in_use.renamable("headline")
    with pytest.raises(InvalidValue):
        values_in_use.having(library, "headline", ["x"])
