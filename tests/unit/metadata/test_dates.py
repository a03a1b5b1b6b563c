"""The right date of several, flagged where day and month could change places."""

from datetime import date

import pytest

from newsdesk.cleaning.cleaner import clean
from newsdesk.metadata.finder import find_fields
from newsdesk.story.fields import Field
from pages import plain

BODY = {
    "ru": "Паром вернулся в порт к полудню, и пассажиры, ночевавшие на палубе, сошли на берег. "
    "Капитан сказал, что такого ветра не видел двадцать лет.",
    "en": "The ferry came back to port by noon, and the passengers who had slept on deck went "
    "ashore. The captain said that he had not seen such a wind in twenty years.",
}
TITLES = {"ru": "Паром с пассажирами вернулся в порт", "en": "Ferry with passengers back in port"}


def published(line: str, language: str = "ru", more: str = "", today: date | None = None) -> Field:
    body = "\n\n".join([BODY[language]] * 1 + [BODY[language].replace(".", " ,", 1)])
    reading = plain(f"{TITLES[language]}\n\n{line}\n\n{body}\n\n{more}")
    fields = find_fields(reading, clean(reading), today)
    return next(field for field in fields if field.name == "published")


@pytest.mark.parametrize(
    ("line", "language", "value"),
    [
        ("06/07/2025", "ru", "2025-07-06"),
        ("06.07.2025", "ru", "2025-07-06"),
        ("06/07/2025", "en", "2025-06-07"),
    ],
)
def test_ambiguous_date_is_flagged_never_silent(line: str, language: str, value: str) -> None:
    field = published(line, language)
    assert field.value == value
    assert field.problem == f"{line}: day or month first?"


def test_other_dates_of_the_page_tell_the_order_but_the_flag_stays() -> None:
    field = published("06/07/2025", "en", "Most read\n\nBoat sinks off the cape\n25/06/2025")
    assert field.value == "2025-07-06"
    assert field.problem


def test_clear_date_has_no_problem_and_its_place() -> None:
    field = published("24 апреля 2025, 12:30")
    assert (field.value, field.problem) == ("2025-04-24", "")
    assert field.start == len(TITLES["ru"]) + 2


def test_time_is_told_where_its_zone_is_stated() -> None:
    assert published("24 апреля 2025, 12:30 МСК").value == "2025-04-24T12:30:00+03:00"


def test_published_wins_over_updated() -> None:
    field = published("Published: 3 March 2025 | Updated: 5 March 2025", "en")
    assert field.value == "2025-03-03"
    assert "2025-03-05" in [candidate.value for candidate in field.candidates]


def test_relative_date_needs_a_day_to_count_from() -> None:
    assert published("Вчера, 20:48").value == ""
    assert published("Вчера, 20:48", today=date(2025, 3, 1)).value == "2025-02-28"


def test_a_date_without_a_year_is_flagged() -> None:
    field = published("15 августа, 14:22", more="© 2025 Портовый листок")
    assert field.value == "" or field.problem


def test_dates_of_other_stories_lose_with_a_reason() -> None:
    field = published("24/04/2025", more="Читайте также\n\nКран сняли с мели\n26/04/2025 10:00")
    assert field.value == "2025-04-24"
    assert any("another story" in candidate.reason for candidate in field.candidates)
