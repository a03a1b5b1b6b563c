"""One field of many stories changed together."""

import pytest

from newsdesk.desk import browsing, bulk, editing, undoing
from newsdesk.desk.bulk import WAYS, BulkEdit
from newsdesk.desk.door import Watch
from newsdesk.errors import Conflict, InvalidValue
from newsdesk.store.library import Library
from stories import ANN, BEN, library, made, put

__all__ = ["library"]


@pytest.fixture
def ids(library: Library) -> list[int]:
    return put(
        library,
        made(outlet="Harbour Herald", tags="sea"),
        made("Паром вернулся.\n", "паром.txt", outlet="harbour herald", authors="Мара; Ada Marlow"),
        made("Nobody reads this.\n", "nobody.txt", headline="Other"),
    )


def proposed(
    library: Library, ids: list[int], field: str, way: str, value: str = "", put: str = "",
    pattern: bool = False, match_case: bool = False,
) -> list[tuple[str, str]]:  # fmt: skip
    found = bulk.preview(library, ids, BulkEdit(field, way, value, put, pattern, match_case))
    return [(proposal.old, proposal.new) for proposal in found]


def test_every_way_fits_some_kind_and_has_a_name_of_its_own() -> None:
    assert len({way.name for way in WAYS}) == len(WAYS)
    assert all(way.kinds and way.label for way in WAYS)


def test_a_value_is_set_where_it_is_not_so_yet(library: Library, ids: list[int]) -> None:
    shown = proposed(library, ids, "outlet", "set", "Harbour Herald")
    assert shown == [("harbour herald", "Harbour Herald"), ("", "Harbour Herald")]


def test_names_are_added_and_taken_off(library: Library, ids: list[int]) -> None:
    assert proposed(library, ids, "tags", "add", "Sea; ferry") == [
        ("sea", "sea; ferry"),
        ("", "Sea; ferry"),
        ("", "Sea; ferry"),
    ]
    assert proposed(library, ids, "authors", "take-off", "ada marlow") == [
        ("Мара; Ada Marlow", "Мара")
    ]


def test_words_are_replaced_plainly_or_by_a_pattern(library: Library, ids: list[int]) -> None:
    assert proposed(library, ids, "outlet", "replace", "HARBOUR", "Port") == [
        ("Harbour Herald", "Port Herald"),
        ("harbour herald", "Port herald"),
    ]
    assert proposed(library, ids, "outlet", "replace", "HARBOUR", "Port", match_case=True) == []
    swapped = proposed(library, ids, "outlet", "replace", r"(\w+) (\w+)", r"\2 \1", pattern=True)
    assert swapped[0] == ("Harbour Herald", "Herald Harbour")
    assert proposed(library, ids, "outlet", "replace", "r H", r"\1 [x]") == [
        ("Harbour Herald", r"Harbou\1 [x]erald"),
        ("harbour herald", r"harbou\1 [x]erald"),
    ]


def test_S19_a_pattern_that_runs_away_is_refused(library: Library, ids: list[int]) -> None:
    editing.set_field(library, ids[0], "lead", "a" * 60 + "!", by=ANN)
    with pytest.raises(InvalidValue, match="too long"):
        proposed(library, ids, "lead", "replace", r"(a|a)*$|(a+)+\1*$", "", pattern=True)


@pytest.mark.parametrize(("find", "put"), [("(", ""), ("a", r"\3"), ("", "x"), ("a", "\\g<x>")])
def test_a_wrong_pattern_is_refused(library: Library, ids: list[int], find: str, put: str) -> None:
    with pytest.raises(InvalidValue):
        proposed(library, ids, "outlet", "replace", find, put, pattern=True)


def test_a_template_fills_in_other_fields(library: Library, ids: list[int]) -> None:
    shown = proposed(library, ids[:1], "kicker", "derive", "{site} {id}: {title}")
    assert shown == [("", f"Harbour Herald {ids[0]}: Ferry to Hollow Bay runs again")]
    with pytest.raises(InvalidValue, match="__class__"):
        proposed(library, ids, "kicker", "derive", "{title.__class__}")


def test_a_field_is_left_empty(library: Library, ids: list[int]) -> None:
    assert proposed(library, ids, "tags", "clear") == [("sea", "")]
    with pytest.raises(InvalidValue):
        proposed(library, ids, "status", "clear")


def test_the_first_candidate_is_taken(library: Library, ids: list[int]) -> None:
    shown = proposed(library, ids, "headline", "candidate")
    assert shown[2] == ("Other", "Another")


def test_a_way_that_does_not_fit_is_refused(library: Library, ids: list[int]) -> None:
    with pytest.raises(InvalidValue):
        proposed(library, ids, "headline", "add", "x")
    with pytest.raises(InvalidValue):
        proposed(library, ids, "colour", "set", "x")


def test_what_was_shown_is_one_change_and_one_undo(library: Library, ids: list[int]) -> None:
    shown = bulk.preview(library, ids, BulkEdit("place", "set", "Hollow Bay"))
    changes = bulk.apply(library, shown[:2], by=BEN)
    assert changes.stories == tuple(ids[:2])
    assert changes.label == "change of place in 2 stories"
    assert browsing.story(library, ids[2]).value("place") == ""
    assert undoing.undo(library, by=ANN).stories == (ids[1], ids[0])
    assert browsing.story(library, ids[0]).value("place") == ""


def test_R26_a_story_changed_since_it_was_shown_is_not_overwritten(
    library: Library, ids: list[int]
) -> None:
    shown = bulk.preview(library, ids, BulkEdit("outlet", "set", "The Bay"))
    editing.set_field(library, ids[1], "outlet", "Another", by=BEN)
    with pytest.raises(Conflict):
        bulk.apply(library, shown, by=ANN)
    assert browsing.row(library, ids[0]).outlet == "Harbour Herald"


def test_nothing_is_changed_where_somebody_stops_it(library: Library, ids: list[int]) -> None:
    stop = Watch(cancelled=lambda: True)
    assert bulk.preview(library, ids, BulkEdit("place", "set", "x"), stop) == ()
    shown = bulk.preview(library, ids, BulkEdit("place", "set", "x"))
    assert not bulk.apply(library, shown, by=ANN, watch=stop)
    assert browsing.story(library, ids[0]).value("place") == ""
    assert not bulk.apply(library, (), by=ANN)


def test_progress_is_told(library: Library, ids: list[int]) -> None:
    told: list[tuple[int, int, str]] = []
    bulk.preview(library, ids, BulkEdit("place", "set", "x"), Watch(lambda *how: told.append(how)))
    assert told == [(0, 3, ""), (1, 3, ""), (2, 3, "")]
