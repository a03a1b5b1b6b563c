"""Facts are ticked or waived; an edited sentence unticks itself; sign-offs end by themselves."""

import pytest

from newsdesk.desk import annotating, browsing, claiming, editing, signing, ticking, undoing
from newsdesk.desk.reviewed import reviewed
from newsdesk.errors import Conflict, InvalidValue
from newsdesk.store.library import Library
from newsdesk.story.coverage import Coverage, Covered, Signing
from stories import ANN, BEN, library, made, put

__all__ = ["library"]
PAGE = """Menu
Old ferry back in service
The ferry runs again after three weeks. It cost $2 million in March 2025.
Some 120 people came, and 14 cars stayed on the quay.
"""


def story(library: Library) -> int:
    return put(library, made(PAGE, language="en", headline="Ferry"))[0]


def words(found: Coverage) -> list[str]:
    return [one.words for one in found.items]


def item(found: Coverage, part: str) -> Covered:
    return next(one for one in found.items if part in one.words)


def retype(library: Library, number: int, old: str, new: str) -> None:
    clean = browsing.story(library, number).clean
    start = clean.text.index(old)
    editing.retype(library, number, start, start + len(old), new, by=BEN)


def tick_all(library: Library, number: int) -> None:
    ticking.tick(library, number, ticking.coverage(library, number).open, by=ANN)


def test_what_is_checkable_is_found_with_its_value(library: Library) -> None:
    found = ticking.coverage(library, story(library))
    assert words(found) == [
        "three weeks",
        "$2 million",
        "March 2025",
        "Some 120 people",
        "14 cars",
    ]
    assert [one.item.value for one in found.items[1:3]] == ["2000000 USD", "2025-03"]


def test_an_item_is_ticked_by_somebody_and_unticked_by_undo(library: Library) -> None:
    number = story(library)
    ticking.tick(library, number, [item(ticking.coverage(library, number), "120")], by=BEN)
    found = ticking.coverage(library, number)
    assert (found.done, found.people, found.whole) == (1, ("Ben",), False)
    tick = item(found, "120").tick
    assert tick is not None
    assert (tick.by, tick.words, tick.waived) == ("Ben", "Some 120 people", "")
    undoing.undo(library, by=ANN)
    assert ticking.coverage(library, number).done == 0


def test_a_waiver_has_a_reason_and_gives_way_to_a_tick(library: Library) -> None:
    number = story(library)
    cars = item(ticking.coverage(library, number), "cars")
    with pytest.raises(InvalidValue, match="needs its reason"):
        ticking.waive(library, number, [cars], "  ", by=ANN)
    ticking.waive(library, number, [cars], "Seen by our own reporter", by=ANN)
    found = ticking.coverage(library, number)
    assert (found.done, found.waived) == (1, 1)
    ticking.tick(library, number, [item(found, "cars")], by=BEN)
    found = ticking.coverage(library, number)
    assert (found.done, found.waived) == (1, 0)
    assert len(annotating.of_story(library, number).said.ticks) == 1


def test_an_edited_sentence_unticks_itself_and_no_other(library: Library) -> None:
    number = story(library)
    tick_all(library, number)
    retype(library, number, "14 cars", "15 cars")
    found = ticking.coverage(library, number)
    assert [one.words for one in found.open] == ["Some 120 people", "15 cars"]
    assert len(found.ended) == 2
    undoing.undo(library, by=BEN)
    assert ticking.coverage(library, number).whole


def test_words_typed_elsewhere_leave_ticks_alone(library: Library) -> None:
    number = story(library)
    tick_all(library, number)
    retype(library, number, "Old ferry back in service\n", "The old ferry is back\n")
    assert ticking.coverage(library, number).whole


def test_nothing_is_ticked_that_is_no_longer_there(library: Library) -> None:
    number = story(library)
    cars = item(ticking.coverage(library, number), "cars")
    retype(library, number, "14 cars", "no cars")
    with pytest.raises(Conflict, match="no longer where it was"):
        ticking.tick(library, number, [cars], by=ANN)


def test_only_what_is_checked_whole_can_be_signed_off(library: Library) -> None:
    number = story(library)
    with pytest.raises(InvalidValue, match="5 items are neither ticked nor waived"):
        signing.sign_off(library, number, by=ANN)
    tick_all(library, number)
    signing.sign_off(library, number, by=ANN)
    found = signing.signed(library, number)
    assert (found.state, found.valid[0].by, found.valid[0].items) == (Signing.SIGNED, "Ann", 5)
    with pytest.raises(InvalidValue, match="signed off already"):
        signing.sign_off(library, number, by=BEN)
    signing.withdraw(library, number, by=ANN)
    assert signing.signed(library, number).state is Signing.NONE


def test_a_sign_off_ends_with_the_text_and_shows_what_changed(library: Library) -> None:
    number = story(library)
    tick_all(library, number)
    signing.sign_off(library, number, by=ANN)
    retype(library, number, "runs again after", "sails again after")
    found = signing.signed(library, number)
    assert found.state is Signing.ENDED
    assert found.last is not None
    rows = signing.since(browsing.story(library, number), found.last)
    (changed,) = (row for row in rows if row.left != row.right)
    assert changed.left[slice(*changed.gone[0])] == "runs"
    assert changed.right[slice(*changed.come[0])] == "sails"
    undoing.undo(library, by=BEN)
    assert signing.signed(library, number).state is Signing.SIGNED


def test_another_headline_ends_a_sign_off_and_another_tag_does_not(library: Library) -> None:
    number = story(library)
    tick_all(library, number)
    signing.sign_off(library, number, by=ANN)
    editing.set_field(library, number, "tags", "Ferry", by=BEN)
    assert signing.signed(library, number).state is Signing.SIGNED
    editing.set_field(library, number, "title", "Boat", by=BEN)
    assert signing.signed(library, number).state is Signing.ENDED


def test_four_eyes_sign_where_the_library_asks_for_them(library: Library) -> None:
    number = story(library)
    signing.set_four_eyes(library, True, by=ANN)
    tick_all(library, number)
    signing.sign_off(library, number, by=ANN)
    assert signing.signed(library, number).state is Signing.HALF
    with pytest.raises(InvalidValue, match="second person"):
        signing.sign_off(library, number, by=ANN)
    signing.sign_off(library, number, by=BEN)
    assert signing.signed(library, number).state is Signing.SIGNED


def test_all_that_is_known_of_a_story_comes_together(library: Library) -> None:
    number = story(library)
    claiming.add_claim(library, number, None, by=ANN, text="It runs.")
    tick_all(library, number)
    found = reviewed(library, number)
    assert found.coverage.whole
    assert (found.signed.open_items, found.signed.open_claims) == (0, 1)
    assert found.story.id == number
