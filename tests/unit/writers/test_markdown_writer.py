"""Markdown that reads as exactly the words that went in."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.readers.registry import read
from newsdesk.story.record import Story
from newsdesk.story.source import BlockKind, MarkKind, Reading
from newsdesk.writers.markdown import write_markdown

MakeStory = Callable[..., Story]
HOSTILE = (
    "5*3*2",
    "- рассказала",
    "2024.",
    "2024. Год",
    "12) пункт",
    "#",
    "# не заголовок",
    "C#",
    "_a_",
    "__init__",
    "snake_case_name",
    "<b>bold</b>",
    "&amp; &#65; &nbsp;",
    "[x](y)",
    "![x](y)",
    "[x]: http://far.example",
    "[^1]: note",
    "*[HTML]: abbr",
    "a | b\n--- | ---\n1 | 2",
    "line\n===",
    "line\n---",
    "***",
    "---",
    "- - -",
    "~~gone~~",
    "~~~\ncode\n~~~",
    "```\ncode\n```",
    "`code`",
    ": definition",
    "Term\n: definition",
    "> quote",
    "+ plus",
    "+7 900 000-00-00",
    "-5 градусов",
    "back\\slash \\* \\",
    "{: #id .class}",
    "[TOC]",
    "<http://far.example>",
    "a  b   c",
    "one\n  two\n\tthree",
    "ends with blanks  \nnext",
    "**bold** and __bold__ and *em*",
    "***all***",
    "a\tb",
    "=1+1",
    "!!! note",
    "http://a.example/_x_?a=1&copy=2",
    "\u00a0 NBSP",
    "--- \nkey: value\n---",
    "1986\\. A great year",
    "*",
    "**",
    "\\",
    "<!-- comment -->",
    "<?php ?>",
    "<div>\nblock\n</div>",
    "&",
    "a&b;",
    "Ж" * 300,
)


def body(reading: Reading) -> list[str]:
    return [reading.words_of(block) for block in reading.blocks if block.kind is not BlockKind.META]


def back(story: Story) -> Reading:
    return read(write_markdown([story]), "story.md")


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("kind", list(BlockKind))
def test_hostile_words_come_back_as_they_are(
    make_story: MakeStory, kind: BlockKind, text: str
) -> None:
    text = text.strip()
    story = make_story("Before.", (text, {"kind": kind, "level": 1, "label": "•"}), "After.")
    assert body(back(story)) == ["Before.", text, "After."]


WORDS = st.text("ab яё*_`[]()<>#+-=|~!&;:.\\{}1209\"'\n\t\u00a0🙂^%$@/", min_size=1, max_size=40)
PARTS = st.lists(
    st.tuples(
        WORDS.map(str.strip).filter(lambda words: words and "\n\n" not in words),
        st.sampled_from([k for k in BlockKind if k is not BlockKind.META]),
        st.integers(0, 3),
        st.sampled_from(["•", "3.", ""]),
    ),
    min_size=1,
    max_size=5,
)


@settings(deadline=None, max_examples=400)
@given(PARTS)
def test_any_words_in_any_blocks_come_back(
    make_story: MakeStory, parts: list[tuple[str, BlockKind, int, str]]
) -> None:
    made = [(t, {"kind": k, "level": n, "label": label}) for t, k, n, label in parts]
    story = make_story(*made, headline="H")
    assert body(back(story)) == [p.text for p in story.clean.paragraphs]


SPANS = st.lists(
    st.tuples(st.integers(0, 40), st.integers(1, 20), st.sampled_from(list(MarkKind))), max_size=4
)


@settings(deadline=None, max_examples=300)
@given(WORDS.map(str.strip).filter(lambda words: words and "\n\n" not in words), SPANS)
def test_marks_never_change_the_words(
    make_story: MakeStory, text: str, spans: list[tuple[int, int, MarkKind]]
) -> None:
    marks = [
        (start, min(start + length, len(text)), kind, "https://far.example/_a_*b*?c=1&d")
        for start, length, kind in spans
        if start < len(text)
    ]
    assert body(back(make_story((text, {"marks": marks}), headline="H"))) == [text]


def test_the_words_marks_and_shapes_of_a_story_come_back(full_story: Story) -> None:
    reading = back(full_story)
    assert body(reading) == [p.text for p in full_story.clean.paragraphs]
    kinds = [b.kind for b in reading.blocks if b.kind is not BlockKind.META]
    assert kinds == [p.kind for p in full_story.clean.paragraphs]
    assert [b.label for b in reading.blocks if b.kind is BlockKind.ITEM] == ["•", "•", "3."]
    marks = {(m.kind, reading.text[m.start : m.end]) for b in reading.blocks for m in b.marks}
    assert marks == {(MarkKind.STRONG, "важно")}  # the link's brackets are not sure to be read


def test_the_fields_come_back(full_story: Story) -> None:
    assert dict(back(full_story).declared) == {
        "headline": full_story.value("headline"),
        "authors": full_story.value("authors"),
        "published": "2025-04-24T12:30:00",
        "section": "Общество",
        "outlet": "Вестник бухты",
        "language": "ru",
        "kicker": "Порт <сегодня>",
        "lead": "Первая строка.\n\nВторая: & «третья».",
        "credit": "Фото: О. Тихий",
        "place": "Тихая",
        "address": "https://bay.example/a?b=1&c=2",
        "updated": "2025-04-24T14:00:00+03:00",
        "embargo": "2025-04-25T06:00:00",
        "urgency": "high",
        "own:Номер: полосы": "7, верх",
    }
    assert "notes" not in back(full_story).text  # they are the newsroom's


@given(st.text(max_size=40), st.text("'\"#:{}[]&*!|>%@`-?, \n=~null0y", min_size=1, max_size=20))
def test_S26_front_matter_is_words_whatever_they_look_like(
    make_story: MakeStory, headline: str, section: str
) -> None:
    story = make_story("Body.", headline=headline, section=section)
    stated = dict(back(story).declared)
    assert stated.get("section", "").split() == section.split()
    assert stated.get("headline", "").split() == headline.split()
    assert body(back(story)) == ["Body."]


def test_a_link_with_a_plain_address_is_written_and_read(make_story: MakeStory) -> None:
    link = (4, 8, MarkKind.LINK, "https://far.example/a_b?c=1&d=2")
    reading = back(make_story(("See here, please.", {"marks": [link]}), headline="H"))
    (mark,) = (mark for block in reading.blocks for mark in block.marks)
    assert (reading.text[mark.start : mark.end], mark.href) == ("here", link[3])


def test_line_ends_become_line_feeds(make_story: MakeStory) -> None:
    assert body(back(make_story("one\r\ntwo\rthree", headline="H"))) == ["one\ntwo\nthree"]
