"""Anchors stand on their words or say that they do not."""

from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.story.anchors import Standing, anchor
from newsdesk.story.clean import CleanText
from newsdesk.story.edits import Edit, Edits, cut_by_hand, in_order, keep_by_hand
from newsdesk.story.retyping import Retyping, typed_over
from newsdesk.story.source import Block, BlockKind, Reading
from newsdesk.text.anchoring import resolved

TEXT = (
    "Ferry to Hollow Bay runs again\n"
    "The ferry carried 120 people on Monday, the captain said.\n"
    "Read also: a ferry that sank\n"
    "On Tuesday it carried 120 people, and 14 cars stayed on the quay.\n"
    "The captain hopes for a calm spring.\n"
)


def reading(text: str) -> Reading:
    blocks, at = [], 0
    for line in text.split("\n"):
        if line:
            blocks.append(Block(at, at + len(line), BlockKind.PARAGRAPH))
        at += len(line) + 1
    return Reading(text, tuple(blocks), "text", 1, "utf-8", "")


def clean(text: str = TEXT, *by_hand: Edit, proposed: tuple[Edit, ...] = ()) -> CleanText:
    return CleanText(reading(text), Edits(proposed, in_order(by_hand)))


def on(text: CleanText, words: str, nth: int = 0) -> tuple[int, int]:
    at = -1
    for _ in range(nth + 1):
        at = text.text.index(words, at + 1)
    return at, at + len(words)


def hand(start: int, end: int, words: str, number: int) -> Edit:
    return Edit(start, end, words, "hand", "Corrected by hand", number)


def test_an_anchor_stands_on_its_words_where_others_are_the_same() -> None:
    text = clean()
    start, end = on(text, "120 people", 1)
    found = resolved(text, anchor(text, start, end))
    assert (found.standing, found.start, found.end) == (Standing.EXACT, start, end)


def test_words_that_are_cut_keep_their_anchor_and_come_back_with_it() -> None:
    text = clean()
    start, end = on(text, "14 cars")
    of = anchor(text, start, end)
    line = TEXT.index("On Tuesday"), TEXT.index("\nThe captain hopes")
    cut = clean(TEXT, *cut_by_hand((), *line, TEXT))
    gone = resolved(cut, of)
    assert (gone.standing, gone.hidden) == (Standing.EXACT, True)
    back = clean(TEXT, *keep_by_hand(cut.edits.by_hand, *line, TEXT))
    assert resolved(back, of).standing is Standing.EXACT


def test_cleaning_again_moves_no_anchor() -> None:
    junk = TEXT.index("Read also"), TEXT.index("\nOn Tuesday")
    text = clean()
    of = anchor(text, *on(text, "14 cars"))
    again = clean(proposed=(Edit(*junk, "", "related", "Another story"),))
    found = resolved(again, of)
    assert found.standing is Standing.EXACT
    assert again.text[found.start : found.end] == "14 cars"


def test_corrected_words_make_an_anchor_uncertain_and_undo_makes_it_exact() -> None:
    text = clean()
    of = anchor(text, *on(text, "14 cars"))
    at = TEXT.index("14 cars")
    corrected = clean(TEXT, hand(at, at + 2, "40", 7))
    found = resolved(corrected, of)
    assert found.standing is Standing.UNCERTAIN
    assert corrected.text[found.start : found.end] == "40 cars"
    assert resolved(text, of).standing is Standing.EXACT


def test_words_typed_by_a_person_can_be_anchored() -> None:
    at = TEXT.index("calm")
    text = clean(TEXT, hand(at, at + 4, "long and calm", 7))
    of = anchor(text, *on(text, "long and"))
    assert (of.start.edit, of.start.offset, of.end.offset) == (7, 0, 8)
    assert resolved(text, of).standing is Standing.EXACT
    typed_again = clean(TEXT, hand(at, at + 4, "very long and calm", 9))
    found = resolved(typed_again, of)
    assert found.standing is Standing.MOVED
    assert typed_again.text[found.start : found.end] == "long and"


def test_words_that_are_gone_are_lost_and_keep_their_quote() -> None:
    at = TEXT.index("The captain hopes")
    text = clean(TEXT, hand(at, len(TEXT), "Xy", 3))
    of = anchor(text, *on(text, "Xy"))
    found = resolved(clean(TEXT[:at] + "\n"), of)
    assert (found.standing, of.quote) == (Standing.LOST, "Xy")


def test_an_anchor_finds_its_words_in_another_reading() -> None:
    text = clean()
    of = anchor(text, *on(text, "carried 120 people on Monday"))
    other = clean("Home News\n\n" + TEXT.replace(" ", "\u00a0", 3))
    found = resolved(other, of)
    assert found.standing is Standing.MOVED
    assert other.text[found.start : found.end] == of.quote


WORDS = st.sampled_from(["120", "people", "the ferry", "", "x", "On Monday", "14 cars", "\n"])


@settings(deadline=None, max_examples=200)
@given(st.data())
def test_no_edit_ever_puts_an_anchor_on_other_words_in_silence(data: st.DataObject) -> None:
    text = clean()
    start = data.draw(st.integers(0, len(text.text) - 1))
    end = data.draw(st.integers(start + 1, len(text.text)))
    of = anchor(text, start, end)
    layer: tuple[Edit, ...] = ()
    for number in range(1, data.draw(st.integers(1, 5)) + 1):
        now = CleanText(text.reading, Edits((), layer))
        low = data.draw(st.integers(0, len(now.text)))
        high = data.draw(st.integers(low, min(len(now.text), low + 30)))
        made = typed_over(now, [Retyping(low, high, data.draw(WORDS))])
        layer = tuple(
            e if e.id else hand(e.start, e.end, e.replacement, number * 100 + k)
            for k, e in enumerate(made)
        )
    after = CleanText(text.reading, Edits((), layer))
    found = resolved(after, of)
    words = after.text[found.start : found.end]
    if found.standing is Standing.EXACT:
        assert words in ("", of.quote)
    if found.standing is Standing.MOVED:
        assert " ".join(words.split()).casefold() == " ".join(of.quote.split()).casefold()
    assert resolved(text, of).standing is Standing.EXACT


@settings(deadline=None, max_examples=200)
@given(st.data())
def test_cutting_and_restoring_never_move_an_anchor(data: st.DataObject) -> None:
    text = clean()
    start = data.draw(st.integers(0, len(text.text) - 1))
    end = data.draw(st.integers(start + 1, len(text.text)))
    of = anchor(text, start, end)
    layer: tuple[Edit, ...] = ()
    for _ in range(data.draw(st.integers(1, 6))):
        low = data.draw(st.integers(0, len(TEXT) - 1))
        high = data.draw(st.integers(low + 1, len(TEXT)))
        done = data.draw(st.sampled_from([cut_by_hand, keep_by_hand]))
        layer = done(layer, low, high, TEXT)
    after = CleanText(text.reading, Edits((), layer))
    found = resolved(after, of)
    shown = "".join(
        TEXT[at]
        for at in range(start, end)
        if not any(e.cuts and e.start <= at < e.end for e in layer)
    )
    assert after.text[found.start : found.end] == shown or found.standing is not Standing.EXACT
    if shown in ("", of.quote):
        assert found.standing is Standing.EXACT
    restored = CleanText(text.reading, Edits((), keep_by_hand(layer, 0, len(TEXT), TEXT)))
    assert resolved(restored, of).standing is Standing.EXACT
