"""Dates of glued figures and further languages, and how long ago a line says that it was."""

import pytest

from newsdesk.metadata.moments import ago, moments_in

READ = {
    "17:3204.01.2012": "2012-01-04",
    "3 May 202221:25": "2022-05-03",
    "5 ocak 2021": "2021-01-05",
    "12. října 2020": "2020-10-12",
    "março 7, 2019": "2019-03-07",
    "24.04.2025": "2025-04-24",
}
AGO = {
    "Вчера, 12:30": 1,
    "Today": 0,
    "3 days ago": 3,
    "vor 2 Wochen": 14,
    "2 недели назад": 14,
    "5 hours ago": 0,
    "hace 4 días": 4,
    "3天前": 3,
}


@pytest.mark.parametrize("text", READ)
def test_a_date_of_another_shape_is_read(text: str) -> None:
    (found,) = moments_in(text)
    assert found.iso()[:10] == READ[text]
    assert 0 <= found.start < found.end <= len(text)


@pytest.mark.parametrize("text", ["40 ocak 2021", "3 boats 2021", "figures 12345", "ocak 2021", ""])
def test_what_is_no_date_stays_unread(text: str) -> None:
    assert moments_in(text) == ()


@pytest.mark.parametrize("text", AGO)
def test_days_ago_are_counted(text: str) -> None:
    assert ago(text) == AGO[text]


@pytest.mark.parametrize("text", ["3 days of wind", "The ferry", "12", ""])
def test_a_length_of_time_is_not_an_age(text: str) -> None:
    assert ago(text) is None
