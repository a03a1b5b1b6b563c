from hypothesis import given
from hypothesis import strategies as st

from newsdesk.readers.encoding import Decoded
from newsdesk.readers.text import read_text
from newsdesk.story.source import Reading

LETTER = """\
Dear colleagues, the bridge over the Still River in Upper Meadow was
opened on Thursday after nine years of waiting, and the first who
walked over it was the head of the village, Anna Meadow.

It was built for two winters, and it has cost one hundred million,
most of which was given by the region; the rest came from those who
live in the village.

The old ferry will go on until the end of summer, because many of
them have grown used to it.
"""


def reading(text: str) -> Reading:
    return read_text(Decoded(text, "utf-8"))


def blocks(text: str) -> list[str]:
    found = reading(text)
    return [found.words_of(block) for block in found.blocks]


def test_each_line_is_a_block() -> None:
    assert blocks("\n  Мост \r\n\u00a0\t\nРека\rЛуг\n") == ["Мост", "Река", "Луг"]


def test_other_separators_end_no_line() -> None:
    assert blocks("a\u2028b\x85c\x0cd\x0be") == ["a\u2028b\x85c\x0cd\x0be"]


def test_hard_wrapped_lines_are_one_block_a_paragraph() -> None:
    found = blocks(LETTER)
    assert len(found) == 3
    assert found[0].startswith("Dear")
    assert found[0].endswith("Meadow.")


def test_a_dump_of_long_and_short_lines_is_not_hard_wrapped() -> None:
    dump = "Home\nNews\n\n" + ("A paragraph that is long enough to be a story. " * 4 + "\n") * 8
    assert len(blocks(dump)) == 10


def test_S30_control_characters_stay() -> None:
    assert reading("a\x00b\x07\x1b[0m c").text == "a\x00b\x07\x1b[0m c"


@given(st.text())
def test_the_text_is_exact_and_blocks_cover_all_that_can_be_seen(text: str) -> None:
    found = reading(text)
    assert found.text == text
    covered = {at for block in found.blocks for at in range(block.start, block.end)}
    assert all(at in covered for at, letter in enumerate(text) if not letter.isspace())
    assert all(found.words_of(b) == found.words_of(b).strip() for b in found.blocks)


@given(st.lists(st.text("abc ", min_size=40, max_size=80), min_size=8, max_size=20))
def test_hard_wrapped_text_is_covered_too(lines: list[str]) -> None:
    text = "\n".join(lines) + "\n\n" + "\n".join(lines)
    found = reading(text)
    covered = {at for block in found.blocks for at in range(block.start, block.end)}
    assert all(at in covered for at, letter in enumerate(text) if not letter.isspace())


def test_the_head_of_a_hard_wrapped_letter_keeps_its_lines() -> None:
    full = "The ferry sailed again on Monday after four months of long repairs\n"
    head = "From: Ada Marlow\nSubject: Ferry returns\nDate: 14 July 2025"
    text = head + "\n\n" + ((full * 6) + "to cheers.\n\n") * 3
    reading = read_text(Decoded(text, "utf-8"))
    blocks = [text[block.start : block.end] for block in reading.blocks]
    assert blocks[:3] == head.split("\n")
    assert len(blocks) == 6
