"""The numbers of a page's lines are those of what cleaning judges."""

from hypothesis import given
from hypothesis import strategies as st

from newsdesk.cleaning.units import units_of
from newsdesk.pipeline.fingerprint import number_of, numbers_of
from newsdesk.story.source import Block, Reading

LINES = st.sampled_from(["Menu", "• Menu", "…", "She said yes.", "Long words " * 9, "1. Ferry"])


@given(st.lists(st.tuples(LINES, st.booleans()), max_size=9))
def test_they_are_the_same_whether_lines_stand_in_blocks_or_not(
    lines: list[tuple[str, bool]],
) -> None:
    text, blocks = "", []
    for words, in_block in lines:
        start, text = len(text), f"{text}{words}\n\n"
        blocks += [Block(start, start + len(words))] if in_block else []
    reading = Reading(text, tuple(blocks), "text", 1, "utf-8")
    judged = units_of(reading)
    assert numbers_of(reading) == [number_of(unit) if unit.key else 0 for unit in judged]
