"""Positions in the view and offsets in the text, both ways."""

from hypothesis import given
from hypothesis import strategies as st

from newsdesk.rendering.positions import Shown, utf16_length

ODD = st.text("ab \u00a0\r\n\t\0\x7f\u2028🙂\u0301\u200b", max_size=30)


@given(st.text() | ODD)
def test_every_offset_has_a_position_and_comes_back(text: str) -> None:
    shown = Shown(text)
    assert shown.position(len(text)) == utf16_length(shown.shown)
    for offset in range(len(text) + 1):
        position = shown.position(offset)
        back = shown.offset(position)
        assert back == offset or text[offset : offset + 2] == "\r\n"


PARTS = st.lists(
    st.sampled_from(["a", "b ", "\u00a0", "\r\n", "\n", "\t", "\0", "🙂", "\u200b"]), max_size=12
).map("".join)


@given(PARTS, PARTS, PARTS)
def test_what_is_typed_between_is_read_and_the_rest_is_the_texts_own(
    before: str, old: str, after: str
) -> None:
    shown = Shown(f"{before}<{old}>{after}")
    now = shown.shown.replace(Shown(f"<{old}>").shown, "<typed\u2028words>")
    back = shown.read_back(now)
    assert back.startswith(f"{before}<typed")
    assert back.endswith(f"words>{after}")
    assert Shown(back).shown == now


def test_a_picture_of_a_control_character_is_one_again_where_nobody_typed() -> None:
    shown = Shown("a\0b\r\nc")
    assert shown.shown == "a\u2400b\u2028c"
    assert shown.read_back("a\u2400b\u2028c!") == "a\0b\r\nc!"
    assert shown.read_back("a\u2400bb\u2028c") == "a\0bb\r\nc"
    assert shown.read_back("a\u2400b\u2028x\u2028c") == "a\0b\r\nx\nc"


def test_S30_control_characters_are_visible() -> None:
    assert Shown("\0\x01\x1f\x7f").shown == "\u2400\u2401\u241f\u2421"


def test_S31_lone_surrogates_are_shown_as_replacements() -> None:
    assert Shown("a\ud800b").shown == "a\ufffdb"
    assert Shown("a\ud800b").read_back("a\ufffdbc") == "a\ud800bc"
