"""What people type: normalised where it means something, kept and marked where not."""

import pytest

from newsdesk.metadata.values import check

DATES = {
    "2025-04-24": "2025-04-24",
    "24.4.25": "2025-04-24",
    "24/04/2025": "2025-04-24",
    "24 апреля 2025": "2025-04-24",
    "24 апреля 2025 года": "2025-04-24",
    "April 24, 2025": "2025-04-24",
    "24 квітня 2025 р.": "2025-04-24",
    "24. April 2025": "2025-04-24",
    "24 kwietnia 2025": "2025-04-24",
    "2025-04-24T12:30": "2025-04-24T12:30:00",
    "2025-04-24T12:30:00+03:00": "2025-04-24T12:30:00+03:00",
    "2025-04-24T12:30Z": "2025-04-24T12:30:00+00:00",
    "": "",
}


@pytest.mark.parametrize("typed", DATES)
def test_dates_become_iso(typed: str) -> None:
    checked = check("published", typed)
    assert (checked.value, checked.problem, checked.invalid) == (DATES[typed], "", False)


def test_ambiguous_date_is_flagged() -> None:
    checked = check("published", "06/07/2025")
    assert checked.value == "2025-07-06"
    assert checked.problem
    assert not checked.invalid


@pytest.mark.parametrize(
    "typed", ["soon", "31.02.2025", "2025-13-01", "12345", "9" * 5000, "x" * 5000]
)
def test_what_is_no_date_is_kept_and_marked(typed: str) -> None:
    checked = check("published", typed)
    assert (checked.value, checked.invalid) == (typed, True)
    assert checked.problem


def test_headline_may_not_be_empty() -> None:
    assert check("headline", "  ").invalid
    assert check("title", " A  long\ttitle ").value == "A long title"


def test_people_are_parted_by_semicolons() -> None:
    assert check("authors", " Ada Marlow ;Tom Reed;; ").value == "Ada Marlow; Tom Reed"


@pytest.mark.parametrize(("typed", "value"), [("RU", "ru"), ("pt_BR", "pt-br"), ("", "")])
def test_language_codes(typed: str, value: str) -> None:
    assert check("language", typed).value == value
    assert not check("language", typed).invalid


def test_wrong_language_and_status_are_marked() -> None:
    assert check("language", "Russian language").invalid
    assert check("status", "gone").invalid
    assert check("status", "In review").value == "in-review"


def test_unknown_field() -> None:
    with pytest.raises(KeyError):
        check("colour", "red")
