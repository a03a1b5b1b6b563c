from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.errors import InvalidValue
from newsdesk.text.query import (
    And,
    Field,
    Missing,
    Not,
    Or,
    Phrase,
    Prefix,
    Published,
    Query,
    Word,
    WrongQuery,
    parse,
)


@pytest.mark.parametrize(
    ("typed", "tree"),
    [
        ("", And(())),
        ("  \n", And(())),
        ("мост", Word("мост")),
        ("мост река", And((Word("мост"), Word("река", 5)))),
        ('"новый мост"', Phrase("новый мост")),
        ('"новый мост', Phrase("новый мост")),
        ("импатриант*", Prefix("импатриант")),
        ("-мост", Not(Word("мост", 1))),
        ("a OR b c", Or((Word("a"), And((Word("b", 5), Word("c", 7)), 5)))),
        ("well-known", Phrase("well-known")),
        ("title:мост", Field("headline", "мост")),
        ('author:"Анна Лугова"', Field("authors", "Анна Лугова", exact=True)),
        ("-site:example.org", Not(Field("outlet", "example.org", 1))),
        ("file:a.txt", Field("file", "a.txt")),
        ('status:"in review"', Field("status", "in-review", exact=True)),
        ("language:RU", Field("language", "ru", exact=True)),
        ("missing:title", Missing("headline")),
        ("missing:author", Missing("authors")),
        ("published:2025-04..2025-06", Published("2025-04-01", "2025-06-30")),
        ("published:2024-02", Published("2024-02-01", "2024-02-29")),
        ("published:2025-4-3..", Published("2025-04-03", "")),
        ("published:..2025", Published("", "2025-12-31")),
        ("OR*", Prefix("OR")),
        ('"OR"', Phrase("OR")),
        ("10:30", Phrase("10:30")),
        ("https://example.org/a", Phrase("https://example.org/a")),
    ],
)
def test_what_a_query_means(typed: str, tree: Query) -> None:
    assert parse(typed) == tree


@pytest.mark.parametrize("typed", ["%", "_", "%_ ' ; --", '"', '""', "( ) * ^ {} [] NEAR/", "—"])
def test_S38_signs_of_other_languages_are_no_error(typed: str) -> None:
    parse(typed)


@pytest.mark.parametrize(
    ("typed", "says", "at"),
    [
        ("autor:Лугова", "author", 0),
        ("мост staus:new", "status", 5),
        ("status:verfied", "verified", 7),
        ("missing:athor", "author", 8),
        ("missing:status", "missing:author", 8),
        ("author:", "missing:author", 0),
        ("language:russian", "ru", 9),
        ("published:весной", "2025-04", 10),
        ("published:2025-13", "2025-04", 10),
        ("published:2025-00", "2025-04", 10),
        ("published:0000", "2025-04", 10),
        ("published:2025-06..2025-04", "published:2025-04..2025-06", 10),
        ("published:..", "published:2025-04..2025-06", 10),
        ("мост OR", "both sides", 5),
        ("OR мост", "both sides", 0),
        ("a OR OR b", "both sides", 5),
        ("слово " * 201, "200", 1200),
    ],
)
def test_nonsense_is_named_with_its_place_and_a_way_out(typed: str, says: str, at: int) -> None:
    with pytest.raises(WrongQuery) as caught:
        parse(typed)
    assert says in str(caught.value)
    assert caught.value.at == at
    assert f"character {at + 1}" in caught.value.message


@given(st.text() | st.text(alphabet='ab "-*:()OR.%_дата\u0301\ud800'))
def test_S38_anything_typed_is_a_tree_or_a_clear_refusal(typed: str) -> None:
    with suppress(InvalidValue):
        parse(typed)
