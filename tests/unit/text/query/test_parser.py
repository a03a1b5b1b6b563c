from contextlib import suppress
from dataclasses import fields
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.errors import InvalidValue
from newsdesk.story.fields import FIELDS
from newsdesk.text.query import (
    Added,
    And,
    Check,
    Claims,
    DuplicateOf,
    Field,
    Has,
    Ids,
    Missing,
    Not,
    Or,
    Phrase,
    Prefix,
    Published,
    Query,
    Word,
    Words,
    WrongQuery,
    parse,
)

TODAY = date(2025, 4, 24)
TYPED = st.text() | st.text(alphabet='ab "-*:=()<>.,%_«»“”1дата\u0301\ud800 ')
PARTS = """
( ) -( " = : OR ИЛИ мост мос* status:new status:nwe статус: published:2025 added:week words:>5
words:x id:1,2..9 id: section:( headline:=мост ="новый мост" «a b» has:tags missing:x check:A-B
duplicate-of:2 -автор:Лугова foo:bar https://example.org *
"""
TYPED |= st.lists(st.sampled_from(PARTS.split())).map(" ".join)


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
        ("=мост", Word("мост", 1, exact=True)),
        ('="новый мост"', Phrase("новый мост", 1, exact=True)),
        ("=", And(())),
        ('"сорт ""А"""', Phrase('сорт "А"')),
        ("«новый мост»", Phrase("новый мост")),
        ("«мост", Word("мост", 1)),
        ("премьер-мин*", And((Word("премьер"), Prefix("мин", 8)))),
        ("(a)", Word("a", 1)),
        ("-(a OR b)", Not(Or((Word("a", 2), Word("b", 7)), 2))),
        ("a ИЛИ (b c)", Or((Word("a"), And((Word("b", 7), Word("c", 9)), 7)))),
        ("(a (b", And((Word("a", 1), Word("b", 4)), 1)),
        ("a) b", And((Word("a"), Word("b", 3)))),
        ("() a -()", Word("a", 3)),
        ("a OR —", Word("a")),
        ("f(x)", Phrase("f(x)")),
        ("headline:=мост", Field("headline", "мост", exact=True, form=True)),
        ("заголовок:мос*", Field("headline", "мос*")),
        ('tag:"важно"', Field("tags", "важно", exact=True)),
        ("assignee:Вера", Field("assignee", "Вера")),
        (
            "section:(спорт OR театр)",
            Or((Field("section", "спорт", 9), Field("section", "театр", 18)), 9),
        ),
        ("статус:новая", Field("status", "new", exact=True)),
        ('статус:"На проверке"', Field("status", "in-review", exact=True)),
        ("статус:проверена", Field("status", "verified", exact=True)),
        ("статус:отклонена", Field("status", "rejected", exact=True)),
        ("lang:pt-BR", Field("language", "pt-br", exact=True)),
        ("section:*", Has("section")),
        ("has:tags", Has("tags")),
        ("есть:правки", Has("edits")),
        ("has:flags", Has("flags")),
        ("has:duplicates", Has("duplicates")),
        ("has:notes", Has("notes")),
        ("нет:автор", Missing("authors")),
        ("missing:notes", Missing("notes")),
        ("missing:edits", Not(Has("edits"))),
        ("claims:in-progress", Claims("in-progress")),
        ("check:headline-typo", Check("HEADLINE-TYPO")),
        ("words:>500", Words(501, None)),
        ("words:>=500", Words(500, None)),
        ("слов:<500", Words(0, 499)),
        ("words:<=50", Words(0, 50)),
        ("words:100..500", Words(100, 500)),
        ("words:100..", Words(100, None)),
        ("words:..9", Words(0, 9)),
        ("duplicate-of:12", DuplicateOf(12)),
        ("id:12", Ids(((12, 12),))),
        ("id:3,5,9..12", Ids(((3, 3), (5, 5), (9, 12)))),
        ("published:2025", Published("2025-01-01", "2025-12-31")),
        ("published:>2025-04", Published("2025-05-01", "")),
        ("published:>=2025-04", Published("2025-04-01", "")),
        ("published:<2025-04", Published("", "2025-03-31")),
        ("published:<=2024-02", Published("", "2024-02-29")),
        ("published:today", Published("2025-04-24", "2025-04-24")),
        ("опубликовано:вчера", Published("2025-04-23", "2025-04-23")),
        ("published:week", Published("2025-04-18", "2025-04-24")),
        ("published:месяц", Published("2025-03-26", "2025-04-24")),
        ("published:2025-01..yesterday", Published("2025-01-01", "2025-04-23")),
        ("added:today", Added("2025-04-24", "2025-04-24")),
        ("добавлено:2025-03..", Added("2025-03-01", "")),
        ('"OR"', Phrase("OR")),
        ("10:30", Phrase("10:30")),
        ("https://example.org/a", Phrase("https://example.org/a")),
    ],
)
def test_what_a_query_means(typed: str, tree: Query) -> None:
    assert parse(typed, today=TODAY) == tree


@pytest.mark.parametrize(
    ("typed", "tree"),
    [
        ("мост", Word("мост", begun=True)),
        ("мост ", Word("мост")),
        ("новый мос", And((Word("новый"), Word("мос", 6, begun=True)))),
        ("новый мо", Word("новый")),
        ("мо", Word("мо")),
        ("мост 12", And((Word("мост"), Word("12", 5)))),
        ('"мост', Phrase("мост")),
        ("=мост", Word("мост", 1, exact=True)),
        ("мос*", Prefix("мос")),
        ("-мост", Not(Word("мост", 1))),
        ("-(мост", Not(Word("мост", 2))),
        ("(мост", Word("мост", 1, begun=True)),
        ("a OR мост", Or((Word("a"), Word("мост", 5, begun=True)))),
        ("мост OR", Word("мост")),
        ("премьер-минис", And((Word("премьер"), Word("минис", 8, begun=True)))),
        ("премьер-м", Word("премьер")),
        ("10:30", Phrase("10:30")),
        ("section:кул", Field("section", "кул")),
        ("мост section:", Word("мост")),
        ("status:ne", And(())),
        ("published:2025-", And(())),
        ("published:yest", And(())),
        ("id:3,", And(())),
        ("OR", And(())),
    ],
)
def test_the_end_of_what_is_being_typed_is_not_held_to_be_whole(typed: str, tree: Query) -> None:
    assert parse(typed, typing=True, today=TODAY) == tree


@pytest.mark.parametrize(
    "typed", ["status:nwe", "status: мост", "id:x", "published:весной", "OR a"]
)
def test_what_can_never_become_right_is_said_while_it_is_typed(typed: str) -> None:
    with pytest.raises(WrongQuery):
        parse(typed, typing=True)


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
        ("я" * 10_001, "200", 10_000),
        ("(" * 41 + "a", "40", 40),
        ("a (b OR) c", "both sides", 5),
        ("words:много", "words:>500", 6),
        ("id:3,,5", "id:12", 3),
        ("id:1..2..3", "id:12", 3),
        ("duplicate-of:last", "duplicate-of:12", 13),
        ("check:!", "HEADLINE-TYPO", 6),
        ("published:>9999", "2025-04", 10),
        ("has:wings", "has:notes", 4),
        ('author:""', "missing:author", 0),
        ("file:*", "what to look for", 5),
    ],
)
def test_nonsense_is_named_with_its_place_and_a_way_out(typed: str, says: str, at: int) -> None:
    with pytest.raises(WrongQuery) as caught:
        parse(typed)
    assert says in str(caught.value)
    assert caught.value.at == at
    assert f"character {at + 1}" in caught.value.message


@pytest.mark.parametrize(
    ("typed", "suggestion"),
    [
        ("мост status:nwe река", "мост status:new река"),
        ("статус:нвоая", "статус:новая"),
        ("-staus:new", "-status:new"),
        ("загловок:мост", "заголовок:мост"),
        ("missing:athor", "missing:author"),
        ("has:dupliactes", "has:duplicates"),
        ("claims:opn", "claims:open"),
        ("language:russian", "language:ru"),
        ("язык:украинский", "язык:uk"),
        ("status: new", "status:new"),
        ("author:", "missing:author"),
        ("published:yestrday", "published:yesterday"),
        ("published:24.04.2025..30.04.2025", "published:2025-04-24..2025-04-30"),
        ("published:2025-06..2025-04", "published:2025-04..2025-06"),
        ("words:500..100", "words:100..500"),
        ("id:1,9..3", "id:1,3..9"),
        ("a OR OR b", "a OR b"),
        ("missing:status", ""),
        ("words:x", ""),
    ],
)
def test_the_nearest_right_query_is_offered(typed: str, suggestion: str) -> None:
    with pytest.raises(WrongQuery) as caught:
        parse(typed)
    assert caught.value.suggestion == suggestion
    assert typed[caught.value.at : caught.value.at + caught.value.length] not in ("", typed + " ")


def places(tree: Query) -> list[int]:
    inner = getattr(tree, "children", None) or [getattr(tree, "child", None)]
    return [tree.at, *(at for child in inner if child is not None for at in places(child))]


def read(typed: str, typing: bool = False) -> Query | WrongQuery:
    try:
        return parse(typed, typing=typing, today=TODAY)
    except WrongQuery as wrong:
        return wrong


@given(TYPED, st.booleans())
def test_S38_anything_typed_is_a_tree_or_a_clear_refusal(typed: str, typing: bool) -> None:
    found = read(typed, typing)
    if not isinstance(found, WrongQuery):
        assert all(0 <= at <= len(typed) for at in places(found))
        return
    assert 0 <= found.at <= found.at + found.length <= len(typed)
    assert found.suggestion != typed
    assert 0 < len(found.message) < 150
    assert found.hint


@given(TYPED)
def test_S38_a_quoted_text_is_a_phrase_whatever_it_holds(typed: str) -> None:
    inner = typed.replace('"', '""')
    tree = parse(f'"{inner}"')
    assert tree in (Phrase(typed), And(()))


@given(st.text(alphabet="() -a", max_size=300), st.booleans())
def test_S38_no_parentheses_are_too_deep_for_the_parser(typed: str, typing: bool) -> None:
    with suppress(InvalidValue):
        parse(typed, typing=typing)


@pytest.mark.parametrize("name", ["status", "published", "words", "check", "missing", "x" * 99])
def test_an_error_repeats_no_page_of_text(name: str) -> None:
    with pytest.raises(WrongQuery) as caught:
        parse(f"{name}:{'слово' * 99}")
    assert len(str(caught.value)) < 300


def test_every_field_of_a_story_can_be_asked_for() -> None:
    chosen, never = ("status", "language", "urgency"), ("address", "updated")
    assert all(fields(parse(f"{spec.key}:2025", today=TODAY)) for spec in FIELDS
               if spec.name not in chosen + never)  # fmt: skip
