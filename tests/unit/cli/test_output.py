"""Tables that stand straight, and text that cannot steer the terminal."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.cli.output import (
    drawn,
    fitted,
    one_line,
    revealed,
    show_json,
    show_json_list,
    table,
    width,
)

MIXED = st.text("aбё漢字🙂e\u0301 \u200d", max_size=40)


@given(MIXED, st.integers(1, 30))
def test_a_cut_text_fits(text: str, columns: int) -> None:
    assert width(fitted(text, columns)) <= max(columns, 1)
    if width(text) <= columns:
        assert fitted(text, columns) == text


def test_wide_and_combining_characters_are_counted_as_the_terminal_does() -> None:
    assert [width(text) for text in ("паром", "漢字", "🙂", "e\u0301", "")] == [5, 4, 2, 1, 0]


def test_columns_stand_straight_and_fit_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    rows = [("1", "漢字" * 10, "Паром " * 20), ("200", "Herald", "short")]
    lines = table(("ID", "OUTLET", "HEADLINE"), rows, (8, 10)).splitlines()
    assert all(width(line) <= 40 for line in lines)
    starts = ("HEADLINE", "Паром", "short")
    before = [line[: line.index(word)] for line, word in zip(lines, starts, strict=True)]
    assert len(set(map(width, before))) == 1
    assert lines[1].endswith("…")


def test_into_a_file_nothing_is_cut(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("COLUMNS", raising=False)
    headline = "Паром " * 100
    assert headline.strip() in table(("ID", "HEADLINE"), [("1", headline)], (8,))


@given(st.text())
def test_S15_nothing_that_is_printed_steers_the_terminal(text: str) -> None:
    assert not any(ord(c) < 32 or 127 <= ord(c) < 160 for c in one_line(text))
    assert not any(c in "\x1b\r\x07\x9b" for c in drawn(text))
    assert not set(one_line(text)) & set("\u202a\u202b\u202d\u202e\u2066\u2067\u2068")


def test_S15_words_that_need_joiners_keep_them() -> None:
    assert revealed("می\u200cخواهم 👩\u200d🚀") == "می\u200cخواهم 👩\u200d🚀"
    assert revealed("a\u200bb\u00adc\ufeff") == "a<U+200B>b<U+00AD>c<U+FEFF>"


@pytest.mark.parametrize("items", [[], [1], [{"a": "1\n2\u20283"}, ["x"], []]])
def test_an_array_item_by_item_is_the_array(
    items: list[object], capsys: pytest.CaptureFixture[str]
) -> None:
    show_json_list(iter(items))
    apart = capsys.readouterr().out
    show_json(items)
    assert apart == capsys.readouterr().out
    assert json.loads(apart) == items


def test_S15_json_on_a_terminal_steers_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    show_json({"a": "\x1b[2J\x9b2J\x7f\u202eb"})
    out = capsys.readouterr().out
    assert not set(out) & set("\x1b\x9b\x7f\u202e")
    assert json.loads(out) == {"a": "\x1b[2J\x9b2J\x7f\u202eb"}
