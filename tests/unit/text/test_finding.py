"""Words are found as an editor means them, and where they really stand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.text.finding import occurrences
from newsdesk.text.fold import fold


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("The Ferry and the ferry", "ferry", ["Ferry", "ferry"]),
        ("Ёлка и елка и Е\u0308лка", "ёлк", ["Ёлк", "елк", "Е\u0308лк"]),
        ("one\u00a0two one\ntwo", "one  two", ["one\u00a0two", "one\ntwo"]),
        ("im\u00adpor\u200btant", "important", ["im\u00adpor\u200btant"]),
        ("an ﬁsh", "f", ["ﬁ"]),
        ("STRASSE Straße", "straße", ["STRASSE", "Straße"]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("🙂 паром 🙂", "🙂", ["🙂", "🙂"]),
        ("東京と東京", "東京", ["東京", "東京"]),
        ("nothing", "  ", []),
        ("nothing", "\u200b", []),
        ("", "x", []),
    ],
)
def test_words_are_found_where_they_stand(text: str, words: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in occurrences(text, words)] == found


@given(st.text(max_size=20), st.text(min_size=1, max_size=5), st.text(max_size=20))
def test_stretches_are_in_order_and_apart(before: str, words: str, after: str) -> None:
    text = f"{before} {words} {after}"
    found = occurrences(text, words)
    ends = [0, *(x for stretch in found for x in stretch), len(text)]
    assert ends == sorted(ends)
    assert all(start < end for start, end in found)


@given(st.text("aбёЁ е\u0308\u0301\u00adﬁß-", max_size=12))
def test_a_text_is_found_in_itself(text: str) -> None:
    assert bool(occurrences(text, text)) == bool(fold(text).strip())
