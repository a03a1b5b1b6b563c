from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.text.query import names, offers, parse
from newsdesk.text.query.completion import Completion, complete

VALUES = ("Речной вестник", "Луговая газета", "культура")


def values(field: str, beginning: str) -> Sequence[str]:
    assert field in offers.ASKED
    return [value for value in VALUES if value.lower().startswith(beginning.lower())]


def at_bar(typed: str) -> Completion:
    """Complete at the bar in what was typed."""
    return complete(typed.replace("|", ""), typed.index("|"), values)


@pytest.mark.parametrize(
    ("typed", "start", "end", "choices"),
    [
        ("se|", 0, 2, ["section:"]),
        ("-se|", 1, 3, ["section:"]),
        ("мост se|", 5, 7, ["section:"]),
        ("pu|b", 0, 3, ["published:"]),
        ("руб|", 0, 3, ["рубрика:"]),
        ("раз|", 0, 3, ["раздел:"]),
        ("ti|", 0, 2, ["title:"]),
        ("a|", 1, 1, []),
        ("|", 0, 0, []),
        ("se |", 3, 3, []),
        ('"se|', 3, 3, []),
        ("=se|", 3, 3, []),
        ("se|ct:культура", 0, 5, ["section:"]),
        ("outlet:|", 7, 7, ['"Речной вестник"', '"Луговая газета"', "культура"]),
        ("outlet:реч|", 7, 10, ['"Речной вестник"']),
        ('outlet:"Реч|ной', 7, 14, ['"Речной вестник"']),
        ('outlet:"Реч|ной" мост', 7, 15, ['"Речной вестник"']),
        ('outlet:"Речной вестник"|', 23, 23, []),
        ("section:культура|", 8, 16, []),
        ("издание:(Реч OR Лу|)", 16, 18, ['"Луговая газета"']),
        ("status:|", 7, 7, ["new", "in-review", "verified", "rejected"]),
        ("status:ver|", 7, 10, ["verified"]),
        ("статус:|", 7, 7, ["новое", "на-проверке", "проверено", "отклонено"]),
        ("published:ye|", 10, 12, ["yesterday", "year"]),
        ("добавлено:с|", 10, 11, ["сегодня"]),
        ("claims:o|", 7, 8, ["open"]),
        ("has:ed|", 4, 6, ["edits"]),
        ("missing:au|", 8, 10, ["author"]),
        ("нет:а|", 4, 5, ["автор"]),
        ("words:5|", 7, 7, []),
        ("foo:b|", 5, 5, []),
    ],
)
def test_what_is_offered(typed: str, start: int, end: int, choices: list[str]) -> None:
    found = at_bar(typed)
    assert (found.start, found.end) == (start, end)
    assert [choice.text for choice in found.choices] == choices


def test_a_choice_says_what_it_is() -> None:
    (choice,) = at_bar("status:in|").choices
    assert (choice.label, choice.kind) == ("In review", "status")
    assert {choice.kind for choice in at_bar("outlet:|").choices} == {"value"}


def test_all_fields_of_the_language_are_offered_in_both_languages() -> None:
    assert {names.FIELDS[offer.english] for offer in offers.FIELDS} == set(names.FIELDS.values())
    assert all(
        names.FIELDS[offer.english] == names.FIELDS[offer.russian] for offer in offers.FIELDS
    )


@pytest.mark.parametrize("field", sorted(offers.VALUES))
def test_all_that_is_offered_can_be_asked(field: str) -> None:
    for offer in offers.VALUES[field].words:
        english, russian = (parse(f"{field}:{word}") for word in (offer.english, offer.russian))
        assert english == russian


@given(st.text(alphabet='sepublihd:" ()-=ёа', max_size=40) | st.text(), st.integers(-3, 60))
def test_S38_anything_typed_can_be_completed(text: str, cursor: int) -> None:
    found = complete(text, cursor, lambda *_: VALUES)
    assert 0 <= found.start <= found.end <= len(text)
