"""The clean text: paragraphs, marks and places of a small story."""

from newsdesk.story.clean import CleanText, Place
from newsdesk.story.edits import HAND, Edit, Edits
from newsdesk.story.lines import source_lines
from newsdesk.story.retyping import Retyping, typed_over
from newsdesk.story.source import Block, BlockKind, Mark, MarkKind, Reading

TEXT = "Menu\n\nFirst words.\nRead also\nSecond 🙂 words.\n"


def story(text: str = TEXT, *cut_lines: int) -> CleanText:
    lines = source_lines(text)
    blocks = tuple(Block(line.start, line.end) for line in lines if line.start < line.end)
    cuts = tuple(
        Edit(line.start, line.end, "", "menu", "A menu")
        for line in lines
        if line.number in cut_lines
    )
    return CleanText(Reading(text, blocks, "text", 1, "utf-8"), Edits(cuts))


def typed(clean: CleanText, old: str, new: str) -> CleanText:
    start = clean.text.index(old)
    layer = typed_over(clean, [Retyping(start, start + len(old), new)])
    return CleanText(clean.reading, Edits(clean.edits.proposed, layer))


def stretches(clean: CleanText) -> list[tuple[str, str]]:
    source = clean.reading.text
    return [(source[e.start : e.end], e.replacement) for e in clean.edits.by_hand]


def test_cut_lines_leave_no_empty_paragraph() -> None:
    assert story(TEXT, 1, 4).body == "First words.\n\nSecond 🙂 words."


def test_the_whole_story_cut_has_no_paragraph() -> None:
    clean = story("Menu", 1)
    assert clean.paragraphs == ()
    assert clean.place(0) == Place(0)
    assert clean.offset(Place(2)) == 0
    assert not clean.shows(Place(2))


def test_typing_makes_the_fewest_edits() -> None:
    clean = typed(story(TEXT, 1, 4), "First", "Last")
    assert stretches(clean) == [("First", "Last")]
    assert stretches(typed(clean, "Last", "The last")) == [("First", "The last")]


def test_typing_the_source_again_leaves_no_edit() -> None:
    clean = typed(typed(story(), "First", "Last"), "Last", "First")
    assert clean.edits.by_hand == ()


def test_insertions_at_one_offset_merge() -> None:
    clean = story()
    for word in ("a", "b", "c"):
        at = clean.text.index(" words.")
        layer = typed_over(clean, [Retyping(at, at, word)])
        clean = CleanText(clean.reading, Edits((), layer))
    assert stretches(clean) == [("", "abc")]
    assert clean.body.startswith("Menu\n\nFirstabc words.")


def test_words_typed_at_a_cut_belong_to_the_kept_side_on_the_left() -> None:
    text = "Kept CUT rest"
    reading = Reading(text, (Block(0, len(text)),), "text", 1, "utf-8")
    clean = CleanText(reading, Edits((Edit(5, 9, "", "menu", ""),)))
    layer = typed_over(clean, [Retyping(5, 5, "new ")])
    assert [(e.start, e.end) for e in layer] == [(5, 5)]
    assert CleanText(reading, Edits(clean.edits.proposed, layer)).text == "Kept new rest"
    restored = CleanText(reading, Edits((), layer))
    assert restored.text == "Kept new CUT rest"


def test_deleting_across_a_cut_keeps_it_cut_whatever_rules_say_later() -> None:
    clean = story(TEXT, 1, 4)
    start, end = clean.text.index("words."), clean.text.index("Second")
    layer = typed_over(clean, [Retyping(start, end, "")])
    assert CleanText(clean.reading, Edits((), layer)).body == "Menu\n\nFirst Second 🙂 words."


def test_a_typed_blank_line_makes_two_paragraphs() -> None:
    clean = typed(story(TEXT, 1, 4), "First ", "First.\n\nThen ")
    assert [p.text for p in clean.paragraphs] == ["First.", "Then words.", "Second 🙂 words."]


def test_a_whole_paragraph_can_be_typed_anew() -> None:
    clean = typed(story(TEXT, 1, 4), "First words.", "Quite another line")
    assert clean.body == "Quite another line\n\nSecond 🙂 words."
    assert clean.tally.corrected == len("First words.")


def test_places_in_typed_words_are_of_the_edit() -> None:
    clean = story(TEXT, 1)
    start = clean.reading.text.index("First")
    edits = Edits(clean.edits.proposed, (Edit(start, start + 5, "Last", HAND, "", id=7),))
    clean = CleanText(clean.reading, edits)
    at = clean.text.index("Last")
    assert clean.place(at + 2) == Place(2, edit=7)
    assert clean.offset(Place(2, edit=7)) == at + 2


def test_marks_are_clipped_to_the_words_that_survive() -> None:
    mark = Mark(4, 17, MarkKind.STRONG)
    block = Block(0, 22, BlockKind.PARAGRAPH, marks=(mark,))
    reading = Reading("The bold and cut words", (block,), "markdown", 1, "utf-8")
    clean = CleanText(reading, Edits((Edit(9, 13, "", "menu", ""),)))
    (paragraph,) = clean.paragraphs
    marked = [clean.text[m.start : m.end] for m in paragraph.marks]
    assert paragraph.text == "The bold cut words"
    assert marked == ["bold ", "cut "]
