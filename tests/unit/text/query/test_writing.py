from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.text.query import (
    And,
    Field,
    Not,
    Or,
    Query,
    WrongQuery,
    parse,
    quoted,
    with_term,
    without_term,
)

TERM = 'outlet:"Речной вестник"'
QUERIES = st.lists(
    st.sampled_from(["мост", '"новый мост"', "OR", "(", ")", "-река", "-(", '"', "tag:a", TERM])
).map(" ".join)


def bare(tree: Query) -> Query:
    """Return a tree without places, and without And in And."""
    if isinstance(tree, Not):
        return Not(bare(tree.child))
    if isinstance(tree, And | Or):
        inner = [bare(child) for child in tree.children]
        if isinstance(tree, And):
            flat = [child.children if isinstance(child, And) else (child,) for child in inner]
            inner = [one for children in flat for one in children]
        return inner[0] if len(inner) == 1 else type(tree)(tuple(inner))
    return replace(tree, at=0)


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("культура", "культура"),
        ("example.org", "example.org"),
        ("Речной вестник", '"Речной вестник"'),
        ("мос*", '"мос*"'),
        ('Газета "Мост"', '"Газета ""Мост"""'),
        ("-5", '"-5"'),
        ("", '""'),
    ],
)
def test_a_value_is_quoted_where_it_needs_to_be(value: str, written: str) -> None:
    assert quoted(value) == written


@given(st.text(min_size=1).filter(str.strip))
def test_S38_a_quoted_value_is_read_as_it_was(value: str) -> None:
    tree = parse(f"outlet:{quoted(value)}")
    assert isinstance(tree, Field)
    assert tree.value == value.strip()


@pytest.mark.parametrize(
    ("text", "more"),
    [
        ("", TERM),
        ("  ", TERM),
        ("мост ", f"мост {TERM}"),
        ("мост OR река", f"(мост OR река) {TERM}"),
        ("(мост OR река)", f"(мост OR река) {TERM}"),
        ("(мост OR река", f"(мост OR река) {TERM}"),
        ('"новый мост', f'"новый мост" {TERM}'),
        (f"мост {TERM}", f"мост {TERM}"),
        (f"мост ({TERM} OR река)", f"мост ({TERM} OR река) {TERM}"),
        (f"-{TERM}", f"-{TERM} {TERM}"),
    ],
)
def test_a_term_is_added_to_what_is_asked(text: str, more: str) -> None:
    assert with_term(text, TERM) == more
    assert with_term(more, TERM) == more


@given(QUERIES)
def test_a_query_with_a_term_asks_for_both(text: str) -> None:
    try:
        before = parse(text)
    except WrongQuery:
        return
    more = with_term(text, TERM)
    assert bare(parse(more)) in (bare(And((before, parse(TERM)))), bare(before))
    assert with_term(more, TERM) == more


@pytest.mark.parametrize(
    ("text", "less"),
    [
        (TERM, ""),
        (f"мост {TERM} река", "мост река"),
        (f"{TERM} OR река", f"{TERM} OR река"),
        (f"({TERM} река)", f"({TERM} река)"),
        ("мост", "мост"),
    ],
)
def test_a_term_is_taken_back(text: str, less: str) -> None:
    assert without_term(text, TERM) == less
