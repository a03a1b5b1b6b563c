"""Positions in the view and offsets in the text, both ways."""

from hypothesis import given
from hypothesis import strategies as st

from newsdesk.rendering.positions import Revealed, Shown, utf16_length

ODD = st.text("ab \u00a0\r\n\t\0\x7f\u2028🙂\u0301\u200b\u202e\u200d\u2066\U000e0041", max_size=30)
KINDS = st.sampled_from([Shown, Revealed])


@given(st.text() | ODD, KINDS)
def test_every_offset_has_a_position_and_comes_back(text: str, kind: type[Shown]) -> None:
    shown = kind(text)
    assert shown.position(len(text)) == utf16_length(shown.shown)
    for offset in range(len(text) + 1):
        position = shown.position(offset)
        back = shown.offset(position)
        assert back == offset or text[offset : offset + 2] == "\r\n"


@given(ODD, st.integers(0, 30), st.integers(0, 30))
def test_S15_what_is_shown_of_parts_is_what_is_shown_of_the_whole(
    text: str, low: int, high: int
) -> None:
    low, high = sorted((min(low, len(text)), min(high, len(text))))
    if text[max(0, low - 1) : low + 1] == "\r\n" or text[max(0, high - 1) : high + 1] == "\r\n":
        return
    shown = Revealed(text)
    cut = ((0, low), (low, high), (high, len(text)))
    assert "".join(shown.between(*part) for part in cut) == shown.shown


def test_S15_a_hidden_sign_is_named_where_it_stands_and_copied_as_it_is() -> None:
    text = f"{'x' * 600}\u202eab\u200bc"
    shown = Revealed(text)
    assert shown.shown.replace("\u200b", "").endswith("⟨RLO⟩ab⟨ZWSP⟩c")
    first = shown.position(600)
    assert shown.offset(first) == 600
    assert {shown.offset(first + inside) for inside in range(1, 6)} == {601}
    assert [part for part, named in shown.parts(600, 605) if named] == ["⟨RLO⟩", "⟨ZWSP⟩"]


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
