"""What is left of a new story is what the clean text has."""

from hypothesis import given
from hypothesis import strategies as st

from newsdesk.story.clean import CleanText
from newsdesk.story.edits import Edits
from newsdesk.story.kept import Kept, kept
from newsdesk.story.lines import Cleaning, LineClass, Verdict
from newsdesk.story.source import Block, Reading

WORDS = st.sampled_from(
    ["One", "Two words", " \xa0indented", "Hard\nwrapped", "\ufeff", "…\u2028…"]
)
GAPS = st.sampled_from(["\n", "\r\n", "\r", "\n \n", " \t", "\n\x85\n"])


def story(lines: list[tuple[str, str, bool]]) -> tuple[Reading, Cleaning]:
    text, blocks, verdicts = " ", [], []
    for words, gap, cut in lines:
        start = len(text)
        text += words + gap
        end = start + len(words)
        blocks.append(Block(start, end))
        verdicts.append(Verdict(start, end, LineClass.BODY, cut, "rule", "Reason"))
    reading = Reading(text, tuple(blocks), "text", 1, "utf-8")
    return reading, Cleaning(tuple(verdicts), (), 1)


@given(st.lists(st.tuples(WORDS, GAPS, st.booleans()), max_size=9))
def test_it_is_what_the_clean_text_has(lines: list[tuple[str, str, bool]]) -> None:
    reading, cleaning = story(lines)
    clean = CleanText(reading, Edits(cleaning.proposed))
    left = kept(reading, cleaning.verdicts)
    parted = all(gap != " \t" for _, gap, _ in lines[:-1])
    assert left == (Kept(clean.text, clean.body) if parted else None)


def test_lines_outside_the_blocks_are_left_to_the_clean_text() -> None:
    reading, cleaning = story([("One", "\n", False), ("Two", "\n", False)])
    assert kept(reading, cleaning.verdicts[:1]) is None
    moved = Verdict(2, 4, LineClass.BODY, False, "rule", "Reason")
    assert kept(reading, (moved, cleaning.verdicts[1])) is None
