"""The page shows every text as it is, block by block, and nothing but text."""

import re
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from newsdesk.rendering.page import Page, PageLabels, PagePalette, page
from newsdesk.rendering.positions import LINE_BREAK
from newsdesk.story.record import Story
from newsdesk.story.source import Block, BlockKind, Mark, MarkKind

MakeStory = Callable[..., Story]
PALETTE = PagePalette()
HOSTILE = (
    "<script>alert(1)</script>",
    '<img src="http://far.example/a.png">',
    "<img src=file:///etc/hostname onerror=x>",
    "<svg/onload=x>",
    "<iframe src=//far.example>",
    '<link rel=stylesheet href="\\\\far\\a.css">',
    "<style>@import 'x'</style><!--",
    '"><b>bold</b>',
    "&lt;b&gt; &amp; &#65; &nbsp;",
    "data:image/png;base64,AAAA",
    "]]> --> <![CDATA[",
    "</p></body></html>",
    "<base href=file:/// >",
)
ODD = (
    "aбё <>&\"'«»\u00a0\u202f\u3000\r\n\t\f\v\0\x01\x1b\x7f\x85\x9f"
    "\u2028\u2029\u200b\ufeff\ufffc\ufdd0🙂👩‍🚀\u0301אع-"
)


pytestmark = pytest.mark.usefixtures("qapp")


def drawn(made: Page) -> list[str]:
    """Return the text of every block of the document, the header's first."""
    document = QTextDocument()
    document.setHtml(made.html)
    return [document.findBlockByNumber(n).text() for n in range(document.blockCount())]


def read(made: Page) -> list[str]:
    """Return each body paragraph's text, read from the document through the map."""
    blocks = drawn(made)
    return [block.shown.read_back(blocks[block.index]) for block in made.blocks]


def lines_as_blocks(make: MakeStory, text: str) -> Story:
    kinds = tuple(BlockKind)
    blocks = []
    for number, match in enumerate(re.finditer(r"[^\n]+(?:\n[^\n]+)*", text)):
        start = match.start() + len(match.group()) - len(match.group().lstrip())
        end = start + len(match.group().strip())
        if start < end:
            kind = kinds[number % len(kinds)]
            blocks.append(Block(start, end, kind, number % 4, ("•", "3.", "a)")[number % 3]))
    return make(text, tuple(blocks), headline="H")


@settings(deadline=None)
@given(st.text(st.one_of(st.sampled_from(ODD), st.characters()), max_size=80))
def test_any_text_comes_back_from_the_document_block_by_block(
    make_story: MakeStory, text: str
) -> None:
    story = lines_as_blocks(make_story, text)
    made = page(story, PALETTE)
    blocks = drawn(made)
    assert read(made) == [p.text for p in story.clean.paragraphs]
    for block, paragraph in zip(made.blocks, story.clean.paragraphs, strict=True):
        shown = blocks[block.index]
        assert shown == block.shown.shown
        assert story.clean.text[block.start : block.end] == paragraph.text
    assert len(blocks) == 1 + max(1, len(made.blocks))


@settings(deadline=None)
@given(
    st.text(ODD, min_size=1, max_size=40),
    st.lists(
        st.tuples(st.integers(0, 40), st.integers(0, 40), st.sampled_from(tuple(MarkKind))),
        max_size=5,
    ),
)
def test_marks_never_change_the_text(
    make_story: MakeStory, text: str, spans: list[tuple[int, int, MarkKind]]
) -> None:
    text = f"a{text}z"
    marks = tuple(
        Mark(a, min(b, len(text)), kind, "javascript:x")
        for a, b, kind in spans
        if a < min(b, len(text))
    )
    made = page(make_story(text, (Block(0, len(text), marks=marks),)), PALETTE)
    assert "".join(read(made)) == text
    assert "javascript" not in made.html


def test_positions_go_both_ways_past_emoji_and_line_ends(make_story: MakeStory) -> None:
    text = "Раз 🙂 два\r\nтри 👩‍🚀 четыре"
    made = page(make_story(text, (Block(0, len(text)),), headline="H"), PALETTE)
    block = made.blocks[0]
    shown = drawn(made)[block.index]
    for word in ("два", "три", "четыре"):
        units = len(shown[: shown.index(word)].encode("utf-16-le")) // 2
        assert block.position(text.index(word)) == units
        assert block.offset(units) == text.index(word)
    assert LINE_BREAK in shown


@pytest.mark.parametrize("bad", HOSTILE)
def test_S1_S2_S3_S4_S5_hostile_text_is_literal_in_the_body(
    make_story: MakeStory, bad: str
) -> None:
    made = page(make_story(bad, (Block(0, len(bad)),), headline="H"), PALETTE)
    assert read(made) == [bad]
    assert not re.search(r"<(?!/?(html|body|h1|p|br|b|i|s|code|a|ul|ol|li)\b)", made.html)
    assert not re.search(r"<[^>]*\s(src|onerror|onload|background)=", made.html)


FIELDS_SHOWN = (
    *("headline", "authors", "outlet", "published", "section"),
    *("kicker", "lead", "place"),
)


def test_kicker_and_lead_stand_around_the_headline(make_story: MakeStory) -> None:
    fields = {"headline": "H", "kicker": "Harbour", "lead": "Boats are back.\nAll of them."}
    made = page(make_story("Body", (Block(0, 4),), outlet="O", **fields), PALETTE)
    assert [head.text for head in made.heads] == ["Harbour", "H", fields["lead"], "O"]
    assert made.heads[made.headline].text == "H"
    assert made.blocks[0].index == 4
    assert read(made) == ["Body"]
    assert page(make_story("Body"), PALETTE).headline == 0


def test_a_lead_that_the_body_begins_with_is_not_said_twice(make_story: MakeStory) -> None:
    made = page(make_story("Body text", (Block(0, 9),), headline="H", lead="Body"), PALETTE)
    assert [head.text for head in made.heads] == ["H"]


@pytest.mark.parametrize("bad", HOSTILE)
@pytest.mark.parametrize("field", FIELDS_SHOWN)
def test_S8_hostile_text_is_literal_in_every_field(
    make_story: MakeStory, field: str, bad: str
) -> None:
    made = page(make_story("Body", (Block(0, 4),), **{"headline": "H", field: bad}), PALETTE)
    header = "".join(drawn(made)[: len(made.heads)])
    expected = (
        ", ".join(p.strip() for p in bad.split(";") if p.strip()) if field == "authors" else bad
    )
    assert expected in header
    assert read(made) == ["Body"]


@pytest.mark.parametrize("bad", HOSTILE)
def test_S8_hostile_labels_and_fonts_stay_where_they_belong(
    make_story: MakeStory, bad: str
) -> None:
    labels = PageLabels(no_headline=bad, no_body=bad, published=bad)
    made = page(make_story(""), PagePalette(font_family=bad, mono_family=bad), labels)
    assert drawn(made) == [bad, bad, bad]


def test_S9_links_are_numbers_and_their_addresses_are_data(make_story: MakeStory) -> None:
    addresses = ("javascript:alert(1)", "smb://far/x", "file:///etc/passwd", '"><img src=x>')
    text = "one two xyz end"
    marks = tuple(Mark(n * 4, n * 4 + 3, MarkKind.LINK, href) for n, href in enumerate(addresses))
    made = page(make_story(text, (Block(0, len(text), marks=marks),)), PALETTE)
    assert made.links == addresses
    assert set(re.findall(r'href="([^"]*)"', made.html)) == {f"link:{n}" for n in range(4)}
    assert made.address("link:2") == "file:///etc/passwd"
    assert made.address("link:9") == made.address("http://far.example") == ""


def test_S12_an_unbroken_line_is_broken_in_the_view_only(make_story: MakeStory) -> None:
    text = "x" * 5_000 + "ё́" * 2_000 + "🙂" * 1_500
    made = page(make_story(text, (Block(0, len(text)),)), PALETTE)
    shown = drawn(made)[made.blocks[0].index]
    assert max(map(len, shown.split("\u200b"))) <= 540
    assert read(made) == [text]
    for offset in (0, 499, 500, 501, 4_999, 6_001, 9_500, len(text)):
        assert made.blocks[0].offset(made.blocks[0].position(offset)) == offset


def test_list_labels_are_drawn_and_are_no_part_of_the_text(make_story: MakeStory) -> None:
    text = "first\nsecond\nthird"
    blocks = (
        Block(0, 5, BlockKind.ITEM, 1, "•"),
        Block(6, 12, BlockKind.ITEM, 2, "7."),
        Block(13, 18, BlockKind.ITEM, 1, "—"),
    )
    made = page(make_story(text, blocks), PALETTE)
    assert read(made) == ["first", "second", "third"]
    document = QTextDocument()
    document.setHtml(made.html)
    second = document.findBlockByNumber(made.blocks[1].index)
    assert second.textList().itemText(second) == "7."


def test_direction_follows_the_first_strong_character(make_story: MakeStory) -> None:
    text = "12 שלום world\nLatin שלום"
    made = page(make_story(text, (Block(0, 13), Block(14, 24)), headline="٣ مرحبا"), PALETTE)
    assert re.findall(r'dir="(\w+)"', made.html) == ["rtl", "rtl", "ltr"]


def test_a_line_of_both_directions_keeps_its_order(make_story: MakeStory) -> None:
    text = "one"
    block = (Block(0, 3),)
    labels = PageLabels(published="24 April 2025")
    made = page(
        make_story(text, block, headline="H", authors="מרים", published="x"), PALETTE, labels
    )
    assert drawn(made)[1] == "\u2068מרים\u2069 · \u206824 April 2025\u2069"
    assert made.heads[1].text == drawn(made)[1]
    made = page(make_story(text, block, headline="H", authors="A", outlet="O"), PALETTE)
    assert drawn(made)[1] == "A · O"


@pytest.mark.parametrize(
    ("words", "upright"),
    [
        ("A long speech", False),
        ("Долгая речь", False),
        ("港の評議会は火曜日", True),
        ("港口理事会星期二", True),
        ("عادت العبّارة إلى العمل", True),
        ("המעבורת חזרה לשוט", True),
        ("The word 港 alone", False),
    ],
)
def test_letters_without_italics_stay_upright(
    make_story: MakeStory, words: str, upright: bool
) -> None:
    mark = Mark(0, len(words), MarkKind.EMPHASIS)
    shape = Block(0, len(words), BlockKind.QUOTE, 1, marks=(mark,))
    made = page(make_story(words, (shape,), headline="H"), PALETTE)
    assert ("font-style:normal" in made.html) == upright
    assert ("<b>" in made.html) == upright
    assert ("<i>" in made.html) == (not upright)


def test_a_quote_is_set_in_from_where_its_lines_begin(make_story: MakeStory) -> None:
    text = "Latin\nשלום"
    blocks = (Block(0, 5, BlockKind.QUOTE, 1), Block(6, 10, BlockKind.QUOTE, 2))
    document = QTextDocument()
    document.setHtml(page(make_story(text, blocks, headline="H"), PALETTE).html)
    insets = [
        (form.leftMargin(), form.rightMargin())
        for number in (1, 2)
        for form in (document.findBlockByNumber(number).blockFormat(),)
    ]
    assert insets == [(28, 0), (0, 56)]


def test_S15_hidden_signs_are_named_in_headline_and_body(make_story: MakeStory) -> None:
    text = "pay\u200bment of \u202e100"
    made = page(make_story(text, (Block(0, len(text)),), headline="A\u2066b"), PALETTE)
    assert drawn(made) == ["A⟨LRI⟩b", "pay⟨ZWSP⟩ment of ⟨RLO⟩100"]
    assert read(made) == [text]
    assert made.html.count("background-color:#fdf1d6") == 3
    assert [number for number, _ in made.texts()] == [0, 1]


def test_S15_words_that_look_like_a_named_sign_stand_in_no_box(make_story: MakeStory) -> None:
    made = page(make_story("⟨RLO⟩", (Block(0, 5),), headline="H"), PALETTE)
    assert "background-color:#fdf1d6" not in made.html
    assert read(made) == ["⟨RLO⟩"]


def test_the_page_finds_blocks_by_number_and_by_offset(make_story: MakeStory) -> None:
    made = page(make_story("one\ntwo", (Block(0, 3), Block(4, 7)), outlet="O"), PALETTE)
    assert [b.index for b in made.blocks] == [2, 3]
    assert made.block(3) is made.blocks[1] is made.holding(5)
    assert made.block(1) is made.block(4) is made.holding(99) is None
