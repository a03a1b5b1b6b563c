"""Pages become sites by shared lines; copies of one story count once."""

from collections.abc import Iterable
from hashlib import sha256
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from newsdesk.pipeline.fingerprint import Fingerprint, Kind, of_key, packed, unpacked
from newsdesk.pipeline.known import Known
from newsdesk.pipeline.sites import Counts, groups, is_same, recurring, stories_of, telling
from newsdesk.story.fields import Field


def lines(kind: Kind, *words: str) -> set[int]:
    return {of_key(word) | kind for word in words}


def short(site: str, number: int = 12) -> set[int]:
    return lines(Kind.SHORT, *(f"{site} {n}" for n in range(number)))


def long(story: str, number: int = 6) -> set[int]:
    return lines(Kind.LONG, *(f"{story} {n}" for n in range(number)))


def page(name: str, *parts: Iterable[int]) -> Fingerprint:
    return Fingerprint(sha256(name.encode()).hexdigest(), packed(set().union(*parts)))


def names(pages: dict[str, Fingerprint]) -> set[frozenset[str]]:
    known = list(pages)
    return {frozenset(known[index] for index in group) for group in groups(list(pages.values()))}


def test_pages_of_a_site_come_together_and_an_agency_story_parts_nothing() -> None:
    pages = {
        f"{site}{n}": page(f"{site}{n}", short(site), long("agency" if n == 0 else f"{site}{n}"))
        for site in "ab"
        for n in range(4)
    }
    assert names(pages) == {frozenset(f"{site}{n}" for n in range(4)) for site in "ab"}


def test_a_few_words_that_all_sites_have_bring_none_together() -> None:
    pages = {site: page(site, short("share", 4), short(site)) for site in "abcdef"}
    assert len(names(pages)) == 6


@given(st.randoms(use_true_random=False))
def test_the_order_of_pages_changes_no_group(chance: Random) -> None:
    pages = {
        f"{site}{n}": page(f"{site}{n}", short(site, 9), short(f"{n}", 5), long(f"{site}{n}"))
        for site in "abc"
        for n in range(5)
    }
    mixed = list(pages.items())
    chance.shuffle(mixed)
    assert names(dict(mixed)) == names(pages)


def test_numbers_of_lines_recur_wherever_they_lie() -> None:
    pages = [sorted(short("a", 400) | short(f"{n}", 50)) for n in range(2)]
    assert recurring(pages) == short("a", 400)


def test_copies_count_once() -> None:
    footer = long("footer", 3)
    pages = [sorted(footer | long(f"story {n}")) for n in range(5)]
    copies = [sorted(footer | long("story 0") | long(f"teaser {n}", 2)) for n in range(4)]
    assert len(set(stories_of(pages + copies))) == 5
    found = Counts(pages + copies).others(pages[0])
    assert found == dict.fromkeys(footer, 4)
    assert Counts(copies).others(copies[0]) == {}
    assert Counts(pages[:1]).others(pages[0]) == {}


def test_many_copies_are_held_against_the_first_alone() -> None:
    copies = [sorted(long("story", 9) | long(f"teaser {n}", 2)) for n in range(200)]
    assert set(stories_of(copies)) == {0}


def test_what_is_said_in_every_story_is_not_counted() -> None:
    said = lines(Kind.SPOKEN, "yes")
    pages = [sorted(said | short("a") | long(f"{n}")) for n in range(5)]
    assert set(Counts(pages).others(pages[0])) == short("a")


def test_a_site_is_known_again_by_lines_that_last() -> None:
    pages = [sorted(short("a") | short(f"{n}", 3) | long("all")) for n in range(3)]
    assert set(telling(pages)) == short("a")
    assert set(telling(pages[:1])) == short("a") | short("0", 3)
    assert is_same(5, 100, 12)
    assert not is_same(4, 5, 5)
    assert not is_same(20, 100, 100)


def test_packed_numbers_come_back() -> None:
    numbers = short("a") | long("b")
    assert list(unpacked(packed(numbers))) == sorted(numbers)
    assert all(0 <= number < 1 << 63 for number in numbers)


def test_rules_of_the_outlet_that_a_page_names_are_added() -> None:
    known = Known(always=frozenset({1}), by_outlet={"bay": frozenset({1, 2})})
    assert known.for_outlet([Field("outlet", "BAY")]).always == {1, 2}
    assert known.for_outlet([Field("outlet", "Hill")]) is known
    assert known.for_outlet([Field("outlet", "")]) is known
