"""The source is sacred: properties that hold for any text and any edits."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from newsdesk.story.clean import CleanText, Place
from newsdesk.story.edits import Edit, Edits, cut_by_hand, keep_by_hand
from newsdesk.story.lines import Cleaning, LineState, ledger, source_lines
from newsdesk.story.retyping import Retyping, typed_over
from newsdesk.story.source import Block, Reading

ALPHABET = "aбё «»\u00a0\r\n\n\n\n\f\t🙂👩‍🚀\u200b\u2028\u0301-.…"


def reading_of(text: str) -> Reading:
    blocks = tuple(Block(x.start, x.end) for x in source_lines(text) if x.start < x.end)
    return Reading(text, blocks, "text", 1, "utf-8")


@st.composite
def layers(draw: st.DrawFn, length: int, first_id: int) -> tuple[Edit, ...]:
    rims = sorted(draw(st.lists(st.integers(0, length), max_size=8)))
    pairs = list(zip(rims[::2], rims[1::2], strict=False))
    words = st.sampled_from(["", "", "x", "новое\n\nслово", "🙂"])
    edits: list[Edit] = []
    for number, (start, end) in enumerate(pairs):
        replacement = draw(words)
        if start == end and not replacement:
            continue
        if edits and edits[-1].start == edits[-1].end == start:
            continue  # insertions at one offset merge
        edits.append(Edit(start, end, replacement, "rule", "reason", first_id + number))
    return tuple(edits)


@st.composite
def stories(draw: st.DrawFn) -> CleanText:
    text = draw(st.text(ALPHABET, max_size=60))
    proposed = tuple(
        replace(e, replacement="", id=0) for e in draw(layers(len(text), 1)) if e.start < e.end
    )
    return CleanText(reading_of(text), Edits(proposed, draw(layers(len(text), 100))))


@given(stories())
def test_kept_cut_and_corrected_add_up_to_the_source(clean: CleanText) -> None:
    tally = clean.tally
    assert tally.kept + tally.cut + tally.corrected == len(clean.reading.text)
    assert min(tally.kept, tally.cut, tally.corrected) >= 0


@given(stories())
def test_dropping_all_edits_gives_the_source_back(clean: CleanText) -> None:
    assert CleanText(clean.reading, Edits()).text == clean.reading.text


@given(stories())
def test_pieces_tile_the_clean_text_and_kept_pieces_are_the_sources_words(clean: CleanText) -> None:
    assert [p.start for p in clean.pieces] == [0, *(p.end for p in clean.pieces)][
        : len(clean.pieces)
    ]
    for piece in clean.pieces:
        if piece.edit is None:
            source = clean.reading.text[piece.source : piece.source_end]
            assert clean.text[piece.start : piece.end] == source


@given(stories())
def test_places_map_there_and_back(clean: CleanText) -> None:
    for offset in range(len(clean.text) + 1):
        place = clean.place(offset)
        assert clean.offset(place) == offset
        assert clean.shows(place) == (offset < len(clean.text))


@given(stories())
def test_a_source_place_that_shows_points_at_its_own_character(clean: CleanText) -> None:
    for offset, char in enumerate(clean.reading.text):
        place = Place(offset)
        if clean.shows(place):
            assert clean.text[clean.offset(place)] == char


@given(stories(), st.data())
def test_a_line_kept_by_hand_survives_any_cleaning_again(
    clean: CleanText, data: st.DataObject
) -> None:
    text = clean.reading.text
    lines = [line for line in source_lines(text) if line.start < line.end]
    if not lines:
        return
    line = data.draw(st.sampled_from(lines))
    by_hand = keep_by_hand(clean.edits.by_hand, line.start, line.end, text)
    again = data.draw(layers(len(text), 1))
    after = CleanText(clean.reading, Edits(again, by_hand))
    assert text[line.start : line.end] in after.text


@given(stories(), st.data())
def test_a_line_cut_by_hand_is_gone_until_it_is_kept(clean: CleanText, data: st.DataObject) -> None:
    text = clean.reading.text
    lines = [line for line in source_lines(text) if line.start < line.end]
    if not lines:
        return
    number = data.draw(st.integers(0, len(lines) - 1))
    line = lines[number]
    by_hand = cut_by_hand(clean.edits.by_hand, line.start, line.end, text)
    edits = Edits(clean.edits.proposed, by_hand)
    nothing = Cleaning((), (), 1)
    row = ledger(clean.reading, nothing, edits)[line.number - 1]
    assert row.state is LineState.CUT
    restored = Edits(clean.edits.proposed, keep_by_hand(by_hand, line.start, line.end, text))
    assert ledger(clean.reading, nothing, restored)[line.number - 1].state is LineState.KEPT


@given(stories(), st.data())
def test_typing_gives_exactly_the_typed_text(clean: CleanText, data: st.DataObject) -> None:
    size = len(clean.text)
    rims = sorted(data.draw(st.lists(st.integers(0, size), max_size=6)))
    changes: list[Retyping] = []
    for start, end in zip(rims[::2], rims[1::2], strict=False):
        typed = data.draw(st.sampled_from(["", "т", "\n\n", "🙂 b"]))
        if changes and start == changes[-1].end:
            continue
        changes.append(Retyping(start, end, typed))
    expected = clean.text
    for change in reversed(changes):
        expected = expected[: change.start] + change.typed + expected[change.end :]
    after = CleanText(clean.reading, Edits(clean.edits.proposed, typed_over(clean, changes)))
    assert after.text == expected


@given(stories())
def test_deleting_everything_swallows_every_cut(clean: CleanText) -> None:
    size = len(clean.text)
    layer = typed_over(clean, [Retyping(0, size, "")]) if size else clean.edits.by_hand
    assert CleanText(clean.reading, Edits(clean.edits.proposed, layer)).text == ""


@given(stories())
def test_paragraphs_are_the_clean_text_without_blanks_around(clean: CleanText) -> None:
    reached = 0
    for paragraph in clean.paragraphs:
        assert paragraph.start >= reached
        assert clean.text[paragraph.start : paragraph.end] == paragraph.text
        assert paragraph.text.strip() == paragraph.text != ""
        assert not clean.text[reached : paragraph.start].strip()
        reached = paragraph.end
    assert not clean.text[reached:].strip()


@given(st.text(ALPHABET, max_size=80))
def test_lines_and_their_ends_tile_the_source(text: str) -> None:
    reached = 0
    for line in source_lines(text):
        assert text[reached : line.start] in ("", "\n", "\r", "\r\n")
        assert not set("\r\n") & set(text[line.start : line.end])
        reached = line.end
    assert text[reached:] in ("", "\n", "\r", "\r\n")
