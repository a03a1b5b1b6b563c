"""What is packed comes back as it was."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.store import codec
from newsdesk.story.fields import FIELDS, Candidate, Field
from newsdesk.story.lines import Cleaning, LineClass, Related, Verdict
from newsdesk.story.source import Block, BlockKind, Claim, Mark, MarkKind

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
        verdicts.append(Verdict(start, at, LineClass.MENU, odd, "rule", words, length / 100))
    declared = (("title", "x"),)
    shape = codec.Shape(tuple(blocks), declared)
    text = "x" * at
    assert codec.unpack_shape(codec.pack_shape(shape, text), text) == shape
    cleaning = Cleaning(tuple(verdicts), (Related("a", "b", "c"),), 3)
    for known in (shape.blocks, ()):
        packed = codec.pack_cleaning(cleaning, known)
        assert codec.unpack_cleaning(packed, 3, known) == cleaning


@given(st.lists(ANY, min_size=1, max_size=9), st.lists(st.tuples(ANY, ANY, ANY), max_size=5))
def test_places_in_the_markup_and_claims_come_back(
    paths: list[str], claims: list[tuple[str, str, str]]
) -> None:
    blocks = tuple(
        Block(at * 10, at * 10 + 5, BlockKind(kind), markup=path)
        for at, (path, kind) in enumerate(zip(paths, ["paragraph", "code"] * 5, strict=False))
    )
    shape = codec.Shape(blocks, (), tuple(Claim(*claim) for claim in claims))
    assert codec.unpack_shape(codec.pack_shape(shape, ""), "") == shape


def test_shapes_stored_before_there_was_markup_still_open() -> None:
    old = codec.pack_text(
        '[[0,2],[5,4],[[1,"item",1,"•","",[[0,2,"strong",""]]]],[["language","en"]]]'
    )
    item = Block(7, 11, BlockKind.ITEM, 1, "•", marks=(Mark(7, 9, MarkKind.STRONG),))
    assert codec.unpack_shape(old, "") == codec.Shape((Block(0, 5), item), (("language", "en"),))


def test_a_thousand_blocks_in_few_places_cost_little() -> None:
    places = ("main#story/div.text/p", "main#story/aside.more/ul/li.teaser")
    plain = tuple(Block(at * 10, at * 10 + 5) for at in range(1000))
    placed = tuple(
        Block(b.start, b.end, markup=places[at % 100 > 90]) for at, b in enumerate(plain)
    )
    least = len(codec.pack_shape(codec.Shape(plain), ""))
    assert len(codec.pack_shape(codec.Shape(placed), "")) < least + 200


@given(ANY, ANY)
def test_fields_come_back(value: str, reason: str) -> None:
    fields = (
        Field("headline", value, 1, 2, "r", reason, candidates=(Candidate(value, score=0.1),)),
    )
    found = codec.unpack_fields(codec.pack_fields(fields))
    assert found[0] == fields[0]
    assert [field.name for field in found] == [spec.name for spec in FIELDS]


@given(st.lists(st.sampled_from(["", "  ", " one", "two  three ", "\t", "\u2028x"]), max_size=6))
def test_blocks_that_are_the_lines_of_a_text_cost_nothing(lines: list[str]) -> None:
    text = "\n".join(lines)
    found = [(line, line.strip()) for line in lines]
    starts = [sum(len(line) + 1 for line in lines[:at]) for at in range(len(lines))]
    blocks = tuple(
        Block(start + line.index(bare), start + line.index(bare) + len(bare))
        for start, (line, bare) in zip(starts, found, strict=True)
        if bare
    )
    shape = codec.Shape(blocks)
    packed = codec.pack_shape(shape, text)
    assert codec.unpack_shape(packed, text) == shape
    assert len(packed) < 40


def test_cleanings_of_the_first_libraries_still_open() -> None:
    old = codec.pack_text('[[0,2],[5,4],[0,0],[973,500],[["menu",true,"menu","A menu"]],[]]')
    found = codec.unpack_cleaning(old, 1, ())
    assert [(v.start, v.end, v.confidence) for v in found.verdicts] == [
        (0, 5, 0.973),
        (7, 11, 0.5),
    ]
