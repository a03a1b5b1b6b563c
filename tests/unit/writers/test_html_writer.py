"""The web page is whole, plain and loads nothing."""

import re
from collections.abc import Callable
from html.parser import HTMLParser

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsdesk.story.record import Story
from newsdesk.story.source import BlockKind, MarkKind
from newsdesk.writers.html import write_html

MakeStory = Callable[..., Story]
HOSTILE = (
    "<script>alert(1)</script>",
    '<img src="//far.example/a.png" onerror=x>',
    '"><svg onload=x>',
    "</style><link rel=stylesheet href=//far.example>",
    "</title><base href=//far.example>",
    "<!-- -->",
    "&lt;b&gt;",
)
FIELDS = ("headline", "authors", "outlet", "published", "section", "language")


class Tags(HTMLParser):
    """Collects the tags, the attributes and the text of the article."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""
        self._open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag == "br":
            self.words += "\n"
        elif tag != "meta":
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "article" in self._open and data != "\n":  # between the blocks
            self.words += data


def parsed(story: Story) -> Tags:
    tags = Tags()
    tags.feed(write_html([story]).decode())
    tags.close()
    assert not tags._open
    return tags


@pytest.mark.parametrize("bad", HOSTILE)
@pytest.mark.parametrize("field", FIELDS)
def test_S36_fields_are_escaped(make_story: MakeStory, field: str, bad: str) -> None:
    _is_harmless(parsed(make_story("Body.", **{"headline": "H", field: bad})))


@pytest.mark.parametrize("bad", HOSTILE)
@pytest.mark.parametrize("kind", list(BlockKind))
def test_S36_the_body_is_escaped(make_story: MakeStory, kind: BlockKind, bad: str) -> None:
    shape = {"kind": kind, "label": bad, "alt": bad, "marks": [(0, 4, MarkKind.LINK, bad)]}
    tags = parsed(make_story((bad, shape)))
    _is_harmless(tags)
    assert tags.words == bad


def _is_harmless(tags: Tags) -> None:
    names = {tag for tag, _ in tags.tags}
    assert not names & {"script", "img", "svg", "link", "base", "iframe", "object", "form"}
    attributes = {name for _, found in tags.tags for name in found}
    assert not attributes & {"src", "href", "style", "background", "action"}
    assert not any(name.startswith("on") for name in attributes)


@pytest.mark.parametrize(
    "href", ["javascript:x", "data:text/html,x", "file:///x", "//far", "\\\\f"]
)
def test_S36_only_web_and_mail_addresses_are_links(make_story: MakeStory, href: str) -> None:
    marks = [(0, 4, MarkKind.LINK, href), (5, 9, MarkKind.LINK, "https://far.example/?a=1&b=2")]
    tags = parsed(make_story(("here also", {"marks": marks})))
    assert [a["href"] for tag, a in tags.tags if tag == "a"] == ["https://far.example/?a=1&b=2"]


@example("<\n \n<")
@example("<\n\u00a0\n<")
@given(st.text("ab <>&\"'\n\u00a0🙂", min_size=1, max_size=40).map(str.strip).filter(bool))
def test_any_words_are_there_as_they_are(make_story: MakeStory, text: str) -> None:
    assert parsed(make_story(text)).words == text


def test_nothing_is_loaded_and_the_page_says_so(full_story: Story) -> None:
    page = write_html([full_story]).decode()
    assert "default-src 'none'" in page
    assert not re.search(r"url\(|@import|src=", page)


def test_language_and_direction_are_stated(make_story: MakeStory) -> None:
    assert b'<html lang="ru" dir="ltr">' in write_html([make_story("Да", language="ru")])
    assert b'<html lang="he" dir="rtl">' in write_html([make_story("שלום", language="he")])
    assert b'<html lang="" dir="ltr">' in write_html([make_story("a", language='"><b>')])


def test_items_of_a_list_stand_in_one_list(make_story: MakeStory) -> None:
    item = {"kind": BlockKind.ITEM, "level": 1, "label": "•"}
    tags = parsed(make_story(("a", item), ("b", item), "c", ("d", {**item, "label": "4."})))
    assert [tag for tag, _ in tags.tags if tag in ("ul", "ol", "li")] == [
        "ul",
        "li",
        "li",
        "ol",
        "li",
    ]
    assert {"value": "4"} in [found for tag, found in tags.tags if tag == "li"]
