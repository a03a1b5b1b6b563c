"""What cannot be seen is found, and what only looks like a letter of the word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.text.hidden import hidden_signs, mixed_words


def names(text: str) -> list[str]:
    return [sign.name for sign in hidden_signs(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a\u202eb\u202c", ["RLO", "PDF"]),
        ("\u2066a\u2069", ["LRI", "PDI"]),
        ("pay\u200bment", ["ZWSP"]),
        ("pay\u200cment", ["ZWNJ"]),
        ("pay\u200dment", ["ZWJ"]),
        ("\ufeffStart\u2060", ["BOM", "WJ"]),
        ("tag \U000e0041\U000e0042", ["TAG", "TAG"]),
        ("plain text", []),
    ],
)
def test_S15_hidden_signs_are_found(text: str, found: list[str]) -> None:
    assert names(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "می\u200cخواهم",  # Persian is spelt with it
        "क्\u200dष",
        "ශ්\u200dරී",
        "👩\u200d🚀 👨🏽\u200d⚕️ ❤️\u200d🔥",
        "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",
        "soft\u00adhyphen and no\u00a0break and 5\u202f000",
        "葛\U000e0100",
    ],
)
def test_S15_what_a_script_needs_is_quiet(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Москвa", [("a", "latin", "cyrillic")]),
        ("pаypаl and bank", [("а", "cyrillic", "latin")]),
        ("Gοοgle", [("ο", "greek", "latin")]),
        ("оk", [("о", "cyrillic", "latin")]),
        ("Ми\u0301нcк", [("c", "latin", "cyrillic")]),
        ("ба\u200bнk", []),
        ("ба\u200bнo", [("o", "latin", "cyrillic")]),
        ("Москва and Moscow", []),
        ("IT-отдел, SMSка, VIPом, PRщик", []),
        ("µm, Ω, 5 Δt", []),
        ("naïve café — straße", []),
    ],
)
def test_S15_letters_that_only_look_alike_are_found(
    text: str, found: list[tuple[str, str, str]]
) -> None:
    assert [(word.odd, word.script, word.others) for word in mixed_words(text)] == found


def test_S15_a_mixed_word_is_found_where_it_stands() -> None:
    text = "слово " * 200 + "cлово, дальше слoво."
    assert [text[word.start : word.end] for word in mixed_words(text)] == ["cлово", "слoво"]


def test_S15_an_endless_word_is_no_endless_work() -> None:
    assert len(list(mixed_words("аa" * 50_000))) > 0


@given(st.text())
def test_every_text_can_be_looked_through(text: str) -> None:
    assert all(text[sign.start] for sign in hidden_signs(text))
    assert all(word.start < word.end <= len(text) for word in mixed_words(text))
