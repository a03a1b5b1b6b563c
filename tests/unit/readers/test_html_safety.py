"""Pages made to hang or crash; the bounds are loose, for what they guard against takes minutes."""

import time

import pytest

from newsdesk.errors import UnreadableSource
from newsdesk.readers.encoding import Decoded
from newsdesk.readers.html import read_html
from newsdesk.readers.html_safety import without_bombs

MANY = 100_000
ATTRIBUTES = " ".join(f"a{number}=1" for number in range(MANY))
BOMBS = {
    "nested": "<div>" * 200_000 + "x",
    "nested and closed": "<div>" * MANY + "x" + "</div>" * MANY,
    "lists": "<ul><li>" * MANY + "x",
    "tables": "<table><tr><td>" * MANY + "x",
    "bold": "<b>" * 400_000 + "x",
    "bold with names": "".join(f"<b id={number}>" for number in range(MANY)) + "x",
    "bold over blocks": "".join(f"<div><b id={n}>x</div>" for n in range(20_000)),
    "attributes": f"<p {ATTRIBUTES}>x",
    "attributes of an end": f"x</p {ATTRIBUTES}>",
    "attributes parted by slashes": f"<p {ATTRIBUTES.replace(' ', '/')}>x",
    "attributes with signs": f"<p {ATTRIBUTES.replace('a', 'a<')}>x",
    "attributes behind a script": f'<script>a<b c="</script><p {ATTRIBUTES}>x',
    "attributes of a script": f"x<script {ATTRIBUTES}></script>",
    "attributes behind an empty comment": f"<!--><p {ATTRIBUTES}>x",
    "a long attribute": f"<p title='{'y' * 5_000_000}'>x",
    "many classes": f"<p class='{'y ' * 500_000}'>x",
    "unclosed tags": "x" + "<a " * MANY,
    "unclosed quotes": "x" + '<a "' * MANY,
    "unclosed comments": "x" + "<!--" * MANY,
    "unclosed noscript": "x" + "<noscript>" * MANY + "</noscript",
    "entities": "&amp;" * 500_000 + "&nosuch;&#0;&#xD800;" * MANY,
    "NULs": "\0" * MANY + "x",
    "one line": "слово " * 900_000,
    "one word": "x" * 5_000_000,
    "breaks": "x<br>" * 50_000,
    "selects": "x" + "<select>" * MANY,
    "data": "x<script type='application/ld+json'>" + "[" * MANY + "</script>",
    "quotes in data": 'x<script type=\'application/ld+json\'>{"headline":"' + '\\"' * 500_000,
    "authors in authors": "<div class=author>" * 200 + "x",
}


@pytest.mark.parametrize("bomb", BOMBS)
def test_S11_S12_S17_a_bomb_is_read_in_seconds(bomb: str) -> None:
    began = time.process_time()
    found = read_html(Decoded(BOMBS[bomb], "utf-8"))
    assert "x" in found.text or "слово" in found.text or "&" in found.text
    assert time.process_time() - began < 10


def test_S13_a_page_of_endless_tags_is_refused() -> None:
    with pytest.raises(UnreadableSource, match="too many tags"):
        read_html(Decoded("<p>x" * 600_000, "utf-8"))


def test_S31_half_letters_do_no_harm() -> None:
    assert read_html(Decoded("<p>a\ud800b", "utf-8")).text == "a?b"


def test_honest_pages_pass_as_they_are() -> None:
    teaser = "<li class='t'><a href='/x' data-y='a b c'><b>Pier</b> <i>opens</i></a><p>It does.\n"
    page = (
        "<!doctype html><script>if (a<b) { c = '<div>' }</script><!-- <div> --><font color=red>"
        + "<table><tr><td>" * 20
        + f"<ul>{teaser * 2000}</ul>"
        + "</table>" * 20
    )
    assert without_bombs(page) == page


def test_flattened_pages_keep_their_words_in_order() -> None:
    page = "".join(f"<div>{number} " for number in range(4000))
    found = read_html(Decoded(page, "utf-8"))
    assert [int(word) for word in found.text.split()] == list(range(4000))
