"""What markup claims of a field becomes candidates, whole and in parts."""

import pytest

from newsdesk.cleaning.cleaner import clean
from newsdesk.metadata.claims import claimed
from newsdesk.metadata.found import Guess
from newsdesk.metadata.lines import lines_of
from newsdesk.story.source import Claim, Reading
from pages import plain

TEXT = "Storm keeps the boats in the port\n\nThe harbour master said that they would stay there."


def guesses(name: str, *values: str, origin: str = "json-ld") -> list[Guess]:
    page = plain(TEXT)
    claims = tuple(Claim(name, value, origin) for value in values)
    reading = Reading(page.text, page.blocks, "html", 1, "utf-8", claims=claims)
    asked = "published" if name == "modified" else name
    return list(claimed(lines_of(reading, clean(reading)), asked))


def test_nothing_claimed_is_nothing_found() -> None:
    assert guesses("headline") == []


def test_a_title_is_read_with_and_without_the_outlet() -> None:
    values = [g.value for g in guesses("headline", "Storm keeps the boats in the port | Quiet Bay")]
    assert "Storm keeps the boats in the port" in values
    assert "Storm keeps the boats in the port | Quiet Bay" in values


def test_what_stands_on_the_page_has_its_place() -> None:
    (found,) = guesses("headline", "Storm keeps the boats in the port")
    assert TEXT[found.start : found.end] == found.value
    (other,) = guesses("headline", "Calm")
    assert (other.start, other.end) == (-1, -1)


@pytest.mark.parametrize(
    ("value", "read"),
    [
        ("2025-04-24T10:00:00Z", "2025-04-24T10:00:00+00:00"),
        ("2025-04-24T10:00+0300", "2025-04-24T10:00:00+03:00"),
        ("2025-04-24 10:00", "2025-04-24"),
        ("20250424", "2025-04-24"),
        ("24 April 2025", "2025-04-24"),
    ],
)
def test_a_claimed_day_is_read(value: str, read: str) -> None:
    assert [g.value for g in guesses("published", value)] == [read]


def test_a_day_that_there_is_not_is_not_read() -> None:
    assert guesses("published", "2025-13-40") == []


def test_a_change_is_told_from_the_publication() -> None:
    (found,) = guesses("modified", "2025-04-24")
    assert "claim:modified" in found.signs


def test_authors_are_read_together_and_alone() -> None:
    values = [g.value for g in guesses("authors", "By Ada Marlow and Ben Tide")]
    assert any("Ada Marlow" in v and "Ben Tide" in v for v in values)
    assert "Ada Marlow" in values


def test_a_name_said_twice_counts_once() -> None:
    assert {g.value for g in guesses("authors", "Ada MarlowAda Marlow")} == {"Ada Marlow"}


def test_a_path_is_parted_into_sections() -> None:
    values = [g.value for g in guesses("section", "Home > Harbour", origin="breadcrumb")]
    assert {"Home", "Harbour"} <= set(values)


def test_a_word_that_ends_as_a_label_does_is_left_whole() -> None:
    assert {g.value for g in guesses("authors", "Ada Marlow")} == {"Ada Marlow"}
