"""What is packed comes back as it was."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.store import codec
from newsdesk.story.fields import Candidate, Field
from newsdesk.story.lines import Cleaning, LineClass, Related, Verdict
from newsdesk.story.source import Block, BlockKind, Mark, MarkKind

ANY = st.text(st.characters(categories=None), max_size=20)  # lone surrogates too


@given(ANY, st.binary(max_size=50))
def test_a_reading_comes_back(text: str, data: bytes) -> None:
    assert codec.unpack_reading(codec.pack_reading(text, data), data) == text
    assert codec.unpack_text(codec.pack_text(text)) == text


def test_a_reading_against_other_bytes_is_damage() -> None:
    blob = codec.pack_reading("one two three", b"one two three")
    with pytest.raises(ValueError, match="damaged"):
        codec.unpack_reading(blob, b"one two four!")


@given(st.lists(st.tuples(st.integers(1, 9), st.integers(1, 9), st.booleans(), ANY), max_size=9))
def test_blocks_and_verdicts_come_back(drawn: list[tuple[int, int, bool, str]]) -> None:
    at = 0
    blocks: list[Block] = []
    verdicts: list[Verdict] = []
    for gap, length, odd, words in drawn:
        start, at = at + gap, at + gap + length
        mark = Mark(start, at, MarkKind.LINK, words)
        looks = (BlockKind.ITEM, 2, "•", words, (mark,))
        blocks.append(Block(start, at, *looks) if odd else Block(start, at))
        verdicts.append(Verdict(start, at, LineClass.MENU, odd, "rule", words, length / 8))
    declared = (("title", "x"),)
    packed = codec.pack_shape(tuple(blocks), declared)
    assert codec.unpack_shape(packed) == (tuple(blocks), declared)
    cleaning = Cleaning(tuple(verdicts), (Related("a", "b", "c"),), 3)
    assert codec.unpack_cleaning(codec.pack_cleaning(cleaning), 3) == cleaning


@given(ANY, ANY)
def test_fields_come_back(value: str, reason: str) -> None:
    fields = (
        Field("headline", value, 1, 2, "r", reason, candidates=(Candidate(value, score=0.1),)),
    )
    assert codec.unpack_fields(codec.pack_fields(fields)) == fields
