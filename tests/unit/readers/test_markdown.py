import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.readers.encoding import Decoded
from newsdesk.readers.markdown import read_markdown
from newsdesk.story.source import BlockKind, MarkKind, Reading


def reading(text: str) -> Reading:
    return read_markdown(Decoded(text, "utf-8"))


def words(text: str) -> list[str]:
    found = reading(text)
    return [found.words_of(block) for block in found.blocks]


def shapes(text: str) -> list[tuple[str, int, str, str]]:
    found = reading(text)
    return [(b.kind.value, b.level, b.label, found.words_of(b)) for b in found.blocks]


def marks(text: str) -> list[tuple[str, str, str]]:
    found = reading(text)
    return [
        (m.kind.value, found.text[m.start : m.end], m.href) for b in found.blocks for m in b.marks
    ]


@pytest.mark.parametrize(
    ("source", "shape"),
    [
        ("# A *b*", [("heading", 1, "", "A b")]),
        ("A\n---", [("heading", 2, "", "A")]),
        ("- a\n- b", [("item", 1, "•", "a"), ("item", 1, "•", "b")]),
        ("- a\n  - b\n- c", [("item", 1, "•", "a"), ("item", 2, "•", "b"), ("item", 1, "•", "c")]),
        ("3. a\n4. b", [("item", 1, "3.", "a"), ("item", 1, "4.", "b")]),
        ("- a\n\n  b", [("item", 1, "•", "a"), ("item", 1, "", "b")]),
        ("> a\n> b", [("quote", 1, "", "a\nb")]),
        ("> a\n>\n> > b", [("quote", 1, "", "a"), ("quote", 2, "", "b")]),
        ("```\n  a\n\n<b>\n```", [("code", 0, "", "  a\n\n<b>")]),
        ("![снимок](http://a.example/b.png)", [("image", 0, "", "снимок")]),
        ("![](b.png)", [("image", 0, "", "b.png")]),
        ("|a|b|\n|-|-|\n|1||", [("paragraph", 0, "", "a | b"), ("paragraph", 0, "", "1 |")]),
        ("a  \nb", [("paragraph", 0, "", "a\nb")]),
        ("a\r\n\r\nb", [("paragraph", 0, "", "a"), ("paragraph", 0, "", "b")]),
    ],
)
def test_blocks(source: str, shape: list[tuple[str, int, str, str]]) -> None:
    assert shapes(source) == shape


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("**a** _b_ `c`", [("strong", "a", ""), ("emphasis", "b", ""), ("code", "c", "")]),
        ("[a](https://a.example/?b=1&c=2)", [("link", "a", "https://a.example/?b=1&c=2")]),
        ("<https://a.example>", [("link", "https://a.example", "https://a.example")]),
        ("[a](mailto:a@b.example)", [("link", "a", "mailto:a@b.example")]),
        ("[a](javascript:alert(1))", []),
        ("[a](file:///etc/passwd)", []),
        ("[a](//host/x)", []),
        ("[a](java\tscript:x)", []),
    ],
)
def test_marks(source: str, found: list[tuple[str, str, str]]) -> None:
    assert marks(source) == found


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("5*3*2 a_b_c", "5*3*2 a_b_c"),
        ("5\\*3\\*2", "5*3*2"),
        ("\\- рассказала", "- рассказала"),
        ("2024\\. год", "2024. год"),
        ("\\#tag #tag", "#tag #tag"),
        ("<b>жирно</b> <script>x</script>", "<b>жирно</b> <script>x</script>"),
        ("\\<b\\> &lt;i&gt;", "<b> <i>"),
        ("a &amp; b & c &amp;amp;", "a & b & c &amp;"),
        ("{: .c} [TOC] [^1] *[A]: b", "{: .c} [TOC] [^1] *[A]: b"),
        ("[x]: http://a.example", "[x]: http://a.example"),
        ("<!-- note -->", "<!-- note -->"),
        ("a\x02b\x03c\x00d\te\u00a0f\u2028g", "a\x02b\x03c\x00d\te\u00a0f\u2028g"),
        ("    indented", "indented"),
    ],
)
def test_no_text_disappears(source: str, text: str) -> None:
    assert words(source) == [text]


def test_html_blocks_stay_words() -> None:
    assert "\n".join(words("<div>\n\n*a*\n\n</div>")) == "<div>\na\n</div>"


def test_front_matter_is_one_block_and_states_fields() -> None:
    found = reading("---\ntitle: Мост\n---\n\n# Мост\n\nТекст.\n")
    assert found.declared == (("headline", "Мост"),)
    assert found.blocks[0].kind is BlockKind.META
    assert found.text == "---\ntitle: Мост\n---\n\nМост\n\nТекст."


def test_S26_broken_front_matter_is_text() -> None:
    found = reading("---\ntitle: [a\n---\n\nТекст.\n")
    assert found.declared == ()
    assert [block.kind for block in found.blocks] == [BlockKind.PARAGRAPH] * 2
    assert "title: [a" in found.text


@pytest.mark.parametrize(
    "source",
    ["[", "![", "[a](", "*", "* ", "**a", "_a ", "`a", ">", "<a ", "<http://", "\\", "- a\n", "|a",
     "  " * 5, "[a\n", "~~~\n", "![[a](b)", "&", "1. ", "a\n---\n", "# a\n",
     "> a\n- b\n", "a\n===\n", "***\n", "> " * 9 + "\n\n",
     (">" + " " * 99) * 7 + "a\n\n"],
)  # fmt: skip
@pytest.mark.parametrize("times", [300, 9_000])
def test_S18_pathological_markdown_is_read_all_the_same(source: str, times: int) -> None:
    began = time.perf_counter()
    text = "Мост\n\n" + source * times
    assert reading(text).text.startswith("Мост")
    assert time.perf_counter() - began < 8


def test_S18_deep_nesting_is_read_all_the_same() -> None:
    nested = "".join("  " * depth + "- a\n" for depth in range(200)) + ">" * 400 + " b"
    assert "b" in reading(nested).text


def test_S18_what_is_too_much_is_kept_as_plain_text() -> None:
    text = "[" * 20_000
    assert reading(text).text == text


@given(
    st.lists(st.text("абвгдежз😀é\u0301", min_size=1, max_size=6), min_size=1, max_size=12),
    st.data(),
)
def test_every_word_is_still_there(parts: list[str], data: st.DataObject) -> None:
    signs = st.sampled_from(
        [" ", "\n", "\n\n", "*", "_", " - ", "\n- ", "\n> ", "# ", "<b>", " | "]
    )
    text = "".join(part + data.draw(signs) for part in parts)
    found = reading(text)
    seen = iter("".join(c for c in found.text if c.isalpha() or c == "😀"))
    assert all(c in seen for part in parts for c in part if c.isalpha() or c == "😀")


@given(st.text())
def test_any_text_is_a_reading_whose_blocks_cover_it(text: str) -> None:
    found = reading(text)
    covered = {at for block in found.blocks for at in range(block.start, block.end)}
    assert all(at in covered for at, letter in enumerate(found.text) if not letter.isspace())
    assert all(
        block.start <= mark.start < mark.end <= block.end
        for block in found.blocks
        for mark in block.marks
    )


@given(st.text("ab*_`[]()!<>&\\#-+.:{}|~\"'123 \n"))
def test_letters_and_figures_survive_any_signs(text: str) -> None:
    found = reading(text)
    hidden = [mark.href for block in found.blocks for mark in block.marks]
    hidden += [block.label for block in found.blocks]
    assert (
        set("ab") & set(text) <= set(found.text + "".join(hidden))
        or "](" in text
        or "``" in text
        or "~~~" in text
    )


def test_marks_of_kinds_nest() -> None:
    assert {MarkKind.STRONG.value, MarkKind.EMPHASIS.value} == {
        kind for kind, _, _ in marks("**a _b_ c**")
    }
