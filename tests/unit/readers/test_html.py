import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from newsdesk.errors import UnreadableSource
from newsdesk.readers.encoding import Decoded
from newsdesk.readers.html import read_html
from newsdesk.readers.registry import read, reader_for
from newsdesk.story.source import Block, BlockKind, MarkKind, Reading

PAGE = """<!DOCTYPE html>
<html lang="en"><head><title>Ferry returns | Ostvik Post</title>
<style>p { color: red }</style><script>document.write("<p>no")</script></head>
<body>
<nav class="top"><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<main id="content"><article class="story big" itemprop="articleBody">
<h1>Ferry returns<br>to Ostvik</h1>
<p class="lead">The <b>ferry</b> is
   back, the <a href="/port?x=1&amp;y=2">port office</a> said.</p>
<blockquote><p>“We waited nine years.”</p></blockquote>
<ol start="3"><li>Sail</li><li>Moor<ul><li>at the pier</li></ul></li></ol>
<pre>one
  two</pre>
<figure><img src="a.jpg" alt="A ferry"><figcaption>The ferry. Photo: Ida Holm</figcaption></figure>
</article></main></body></html>
"""


def page(body: str, head: str = "") -> Reading:
    return read_html(Decoded(f"<!doctype html><html><head>{head}</head><body>{body}", "utf-8"))


def words(reading: Reading) -> list[str]:
    return [reading.words_of(block) for block in reading.blocks]


def marks(reading: Reading) -> list[tuple[str, MarkKind, str]]:
    return [
        (reading.text[mark.start : mark.end], mark.kind, mark.href)
        for block in reading.blocks
        for mark in block.marks
    ]


def test_a_page_is_read_as_a_browser_would_copy_it() -> None:
    found = read(PAGE.encode(), "page.html")
    assert found.reader == "html"
    assert found.text == (
        "News\nSport\n\n"
        "Ferry returns to Ostvik\n\n"
        "The ferry is back, the port office said.\n\n"
        "“We waited nine years.”\n\n"
        "Sail\nMoor\n\nat the pier\n\n"
        "one\n  two\n\n"
        "The ferry. Photo: Ida Holm"
    )


def test_blocks_have_their_shapes() -> None:
    found = read(PAGE.encode(), "page.html")
    shapes = [(b.kind, b.level, b.label) for b in found.blocks]
    assert shapes[2:] == [
        (BlockKind.HEADING, 1, ""),
        (BlockKind.PARAGRAPH, 0, ""),
        (BlockKind.QUOTE, 1, ""),
        (BlockKind.ITEM, 1, "3."),
        (BlockKind.ITEM, 1, "4."),
        (BlockKind.ITEM, 2, "•"),
        (BlockKind.CODE, 0, ""),
        (BlockKind.PARAGRAPH, 0, ""),
    ]


def test_blocks_say_where_they_stood() -> None:
    found = read(PAGE.encode(), "page.html")
    assert found.blocks[0].markup == "body/nav.top/ul/li/a"
    assert found.blocks[3].markup == ("body/main#content/article.story.big.@articlebody/p.lead")


def test_marks_and_links_are_kept() -> None:
    found = read(PAGE.encode(), "page.html")
    assert marks(found)[2:] == [
        ("ferry", MarkKind.STRONG, ""),
        ("port office", MarkKind.LINK, "/port?x=1&y=2"),
    ]


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("<div>One<p>two</p>three</div>", ["One", "two", "three"]),
        ("One.<br>Two.<br><br>Three.", ["One.", "Two.", "Three."]),
        ("<div>a<div>b<div>c</div>d</div>e</div>", ["a", "b", "c", "d", "e"]),
        ("<p>a &lt;b&gt; &amp;amp; c&nbsp;d", ["a <b> &amp; c\u00a0d"]),
        ("<p>one<p>two", ["one", "two"]),
        ("<p>a<!-- not <p>this --> b", ["a b"]),
        ("<p>x<wbr>y<span> </span><i>z</i>", ["xy z"]),
        ("<a href=/a>One</a><a href=/b>Two</a>", ["One Two"]),
        ("<table><tr><td>Mon<td>12°<tr><td>Tue<td>9°</table>", ["Mon\t12°", "Tue\t9°"]),
        ("<table><tr><td>menu<td><p>One.<p>Two.</table>", ["menu", "One.", "Two."]),
        ("<table><tr><td>menu<td>One.<br>Two.<td>more</table>", ["menu", "One.", "Two.", "more"]),
        ("<dl><dt>Ferry<dd>A ship</dl>", ["Ferry", "A ship"]),
        ("<button>Subscribe</button> now", ["Subscribe", "now"]),
        ("<dialog open>Cookies</dialog><p>a", ["Cookies", "a"]),
        ("<p>a<textarea>b</textarea><select><option>c</select><svg><text>d</text></svg>", ["a"]),
        ("<p>a<template><p>b</template><iframe>c</iframe><noscript>d</noscript>", ["a"]),
        ("<p>a<p hidden>b<p style='Display : None'>c<p style='visibility:hidden'>d", ["a"]),
        ("<p>a<p aria-hidden=true>b", ["a", "b"]),
        ("<p>a<img src=x alt='A ferry at the pier'>", ["a"]),
        ("<div hidden><p>a<div>b</div></div><p>c", ["c"]),
    ],
)
def test_what_can_be_seen_is_read(body: str, said: list[str]) -> None:
    assert words(page(body)) == said


def test_words_that_only_scripts_show_are_better_than_none() -> None:
    assert words(page("<noscript><p>The story</p></noscript>")) == ["The story"]
    assert words(page("<div hidden><p>The story</div>")) == ["The story"]


def test_a_row_of_long_cells_is_a_layout() -> None:
    long = "The harbour was rebuilt in nine years. " * 6
    found = page(f"<table><tr><td>Menu<td>{long}<td>More</table>")
    assert words(found) == ["Menu", long.strip(), "More"]


def test_a_link_around_blocks_is_on_each_of_them() -> None:
    found = page("<a href='https://a.example/1'><h3>Harbour</h3><p>It opens.</p></a> end")
    assert marks(found) == [
        ("Harbour", MarkKind.LINK, "https://a.example/1"),
        ("It opens.", MarkKind.LINK, "https://a.example/1"),
    ]


def test_marks_in_marks_keep_their_own_stretches() -> None:
    found = page("<p><b>very <a href='https://a.example'> <i>old</i> pier</a></b>, <s>wood</s>")
    assert marks(found) == [
        ("very old pier", MarkKind.STRONG, ""),
        ("old pier", MarkKind.LINK, "https://a.example"),
        ("old", MarkKind.EMPHASIS, ""),
        ("wood", MarkKind.STRIKE, ""),
    ]


@pytest.mark.parametrize(
    ("head", "href", "leads"),
    [
        ("", "/a", "/a"),
        ("<base href='https://post.example/x/'>", "b?c", "https://post.example/x/b?c"),
        ("<link rel=canonical href='https://post.example/x/y'>", "/a", "https://post.example/a"),
        ("<link rel=canonical href='https://post.example/x/y'>", "../b", "https://post.example/b"),
        (
            "<link rel=canonical href='https://post.example/x'>",
            "//cdn.example",
            "https://cdn.example",
        ),
        ("<base href='file:///etc/'>", "passwd", "passwd"),
        ("", "mailto:desk@post.example", "mailto:desk@post.example"),
    ],
)
def test_links_lead_where_the_page_says(head: str, href: str, leads: str) -> None:
    assert marks(page(f"<p><a href='{href}'>x</a>", head)) == [("x", MarkKind.LINK, leads)]


@pytest.mark.parametrize(
    "href",
    ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "JaVaScRiPt:x",
     "java\tscript:x", " javascript:x", "vbscript:x", "smb://far/x", "x\u202ey"],
)  # fmt: skip
def test_S9_an_address_that_could_do_harm_is_not_kept_but_the_words_are_a_link(href: str) -> None:
    assert marks(page(f"<p><a href='{href}'>press</a>")) == [("press", MarkKind.LINK, "")]


def test_S1_nothing_active_is_read() -> None:
    found = page(
        "<p onclick=x()>a<script>b</script><svg onload=x><script>c</script></svg><object>d</object>"
        "<form action=/x><p>e</form><meta http-equiv=refresh content='0;url=//x'>"
    )
    assert found.text == "a\n\ne"


def test_the_longest_paths_and_classes_are_cut() -> None:
    found = page("<div class='" + "x" * 99 + " b c d e f'>" + "<section>" * 20 + "a")
    assert found.blocks[0].markup == "/".join(["section"] * 8)
    found = page("<div class='" + "X" * 99 + " b c d e f' role=main rel=a/b>a")
    assert found.blocks[0].markup == f"body/div.{'x' * 40}.b.c.d.@role-main.@rel-a-b"


def test_a_place_holds_all_words_of_its_block() -> None:
    found = page("<p><span class=by>By Ida Holm</span> <time>today</time></p><p><em>Only</em></p>")
    assert [block.markup for block in found.blocks] == ["body/p", "body/p/em"]


@pytest.mark.parametrize(
    ("name", "text", "reader"),
    [
        ("a.html", "x", "html"),
        ("a.HTM", "x", "html"),
        ("a.xhtml", "x", "html"),
        ("a", "<!DOCTYPE html><p>x", "html"),
        ("a", "\n <html lang=en><p>x", "html"),
        ("a", "<?xml version='1.0'?><!-- x -->\n<html><p>x", "html"),
        ("a", "<p>x", "text"),
        ("a.txt", "<html><p>x", "text"),
    ],
)
def test_pages_are_known_by_name_and_by_how_they_begin(name: str, text: str, reader: str) -> None:
    assert reader_for(name, text).name == reader


@pytest.mark.parametrize("body", ["", "<img src=x>", "<script>a</script>", "<p>&nbsp;</p>"])
def test_a_page_without_words_is_refused(body: str) -> None:
    with pytest.raises(UnreadableSource, match="shows no text"):
        page(body)


def test_a_web_archive_is_named() -> None:
    data = b"From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n"
    with pytest.raises(UnreadableSource, match="web archive"):
        read(data, "a.mhtml")


TAGS = st.sampled_from([
    "p", "div", "b", "a", "i", "ul", "li", "table", "tr", "td", "br", "h1", "pre", "script",
    "style", "!--", "svg", "template", "textarea", "blockquote", "span", "noscript", "select",
    "option", "form", "title", "body", "html", "plaintext", "math", "frameset", "/p", "/div",
    "/b", "/a", "/td", "/pre", "/table", "/script", "--", "a href='x'", "div hidden",
    "p class=author", "time datetime=2025",
])  # fmt: skip
SOUP = st.lists(
    st.one_of(
        TAGS.map(lambda tag: f"<{tag}>"), st.text(max_size=8), st.sampled_from("<>&\0 \n'\"")
    ),
    max_size=40,
).map("".join)


@settings(deadline=None)
@example("<A<<p>words</A<<p>")
@given(st.one_of(SOUP, st.text(st.characters(categories=None), max_size=60)))
def test_S31_anything_is_a_reading_or_a_clear_refusal(text: str) -> None:
    try:
        found = read_html(Decoded(text, "utf-8"))
    except UnreadableSource as refusal:
        assert "text" in str(refusal)  # noqa: PT017
        return
    found.text.encode("utf-8")
    for block in found.blocks:
        assert _is_sound(found, block)
    assert len(found.claims) <= 60
    assert read_html(Decoded(text, "utf-8")) == found


def _is_sound(found: Reading, block: Block) -> bool:
    said = found.words_of(block)
    one_line = block.kind is BlockKind.CODE or "\n" not in said
    inside = all(block.start <= m.start < m.end <= block.end for m in block.marks)
    return bool(said.strip()) and one_line and inside and block.markup.count("/") < 8


def test_hidden_picture_hides_only_itself() -> None:
    page = "<div><img style='visibility:hidden' alt='dot'><p>The mill turns again.</p></div>"
    assert read(page.encode(), "page.html").text.strip() == "The mill turns again."
