"""Dates as pages write them."""

import time

import pytest

from newsdesk.cleaning.calendar import dates_in

WRITTEN = {
    "2025-04-24": "2025-04-24",
    "2025-04-24T10:00:00+03:00": "2025-04-24T10:00:00+03:00",
    "24/04/2025": "2025-04-24",
    "04/24/2025": "2025-04-24",
    "24.04.25, 12:30": "2025-04-24",
    "24 апреля 2025": "2025-04-24",
    "15 августа 2025, 14:22 МСК": "2025-08-15T14:22:00+03:00",
    "24 квітня 2025": "2025-04-24",
    "April 24, 2025": "2025-04-24",
    "24th of April 2025": "2025-04-24",
    "Nov 13, 2019, 10:28am EST": "2019-11-13T10:28:00-05:00",
    "24. April 2025": "2025-04-24",
    "le 1er mai 2025 à 06h15": "2025-05-01",
    "24 de abril de 2025": "2025-04-24",
    "24 kwietnia 2025": "2025-04-24",
    "24 aprile 2025": "2025-04-24",
    "24 de março de 2025": "2025-03-24",
    "2025年4月24日": "2025-04-24",
}


@pytest.mark.parametrize("text", WRITTEN)
def test_a_date_is_read(text: str) -> None:
    (found,) = dates_in(text)
    assert found.iso() == WRITTEN[text]


@pytest.mark.parametrize(
    "text", ["31.02.2025", "1.2.3.4", "35/04/2025", "24 попугая 2025", "12345678", ""]
)
def test_what_is_no_date_is_not_read(text: str) -> None:
    assert dates_in(text) == ()


def test_both_readings_of_an_ambiguous_date_are_told() -> None:
    (found,) = dates_in("06/07/2025")
    assert (found.month, found.day, found.other) == (7, 6, (6, 7))


def test_equal_numbers_are_not_ambiguous() -> None:
    (found,) = dates_in("05/05/2025")
    assert found.other is None


@pytest.mark.parametrize(
    "text", ["1 " * 50_000, "1 a" * 33_000, "12/" * 33_000, "a " * 50_000, "1-1-" * 25_000]
)
def test_S19_hostile_lines_are_scanned_in_time(text: str) -> None:
    start = time.process_time()
    dates_in(text)
    assert time.process_time() - start < 0.1


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("24.04.2025 10:00-11:30", "10:00"),
        ("24.04.2025, 10:00-11:00", "10:00"),
        ("24.04.2025 09:00+10:10", "09:00"),
        ("2025-04-24T10:00-05:00", "10:00:00-05:00"),
        ("2025-04-24 10:00:30-05:00", "10:00:30-05:00"),
        ("2025-04-24 10:00 -05:00", "10:00:00-05:00"),
        ("2025-04-24 10:00-0500", "10:00:00-05:00"),
        ("2025-04-24T10:00+05:30", "10:00:00+05:30"),
    ],
)
def test_a_span_of_time_is_no_zone(text: str, time: str) -> None:
    (found,) = dates_in(text)
    assert found.time == time
